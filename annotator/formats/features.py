"""The types of the annotator format for Hugging Face ``datasets``, for files that begin empty."""

import json

STRING = {"dtype": "string", "_type": "Value"}
OFFSET = {"dtype": "int64", "_type": "Value"}

# A list of one type stands for a list of any length: releases before and after 4.0 read that.
FEATURES: dict[str, object] = {
    "format": STRING,
    "id": STRING,
    "sha256": STRING,
    "offset_unit": STRING,
    "text": STRING,
    "title": STRING,
    "language": STRING,
    "published": STRING,
    "source": STRING,
    "url": STRING,
    "author": STRING,
    "file": STRING,
    "event": STRING,
    "topics": [STRING],
    "status": STRING,
    "labels": [{"scheme": STRING, "label": STRING, "annotator": STRING}],
    "spans": [
        {
            "id": STRING,
            "layer": STRING,
            "label": STRING,
            "coarse": [STRING],
            "start": OFFSET,
            "end": OFFSET,
            "ranges": [[OFFSET]],
            "quote": STRING,
            "annotator": STRING,
            "origin": STRING,
            "confidence": STRING,
            "note": STRING,
            "entity": STRING,
            "attributes": [{"name": STRING, "value": STRING}],
            "created": STRING,
            "updated": STRING,
        }
    ],
    "regions": [{"kind": STRING, "start": OFFSET, "end": OFFSET, "origin": STRING}],
    "links": [
        {
            "id": STRING,
            "kind": STRING,
            "source": STRING,
            "target": STRING,
            "target_article": STRING,
            "annotator": STRING,
            "note": STRING,
        }
    ],
    "reviewed": [{"layer": STRING, "annotator": STRING, "state": STRING}],
}


def features(*, topics: bool) -> dict[str, object]:
    """The types of all keys, with or without that which not every file has."""
    return {name: each for name, each in FEATURES.items() if topics or name != "topics"}


def features_json(*, topics: bool) -> bytes:
    """The dictionary that ``datasets.Features.from_dict`` takes, as JSON in UTF-8."""
    return json.dumps(features(topics=topics), indent=1).encode() + b"\n"


def type_of_value(value: object) -> object:
    """The type of a value that a row of others has; lists and objects by what is in them."""
    match value:
        case bool():
            return {"dtype": "bool", "_type": "Value"}
        case int():
            return {"dtype": "int64", "_type": "Value"}
        case float():
            return {"dtype": "float64", "_type": "Value"}
        case list():
            return [type_of_value(value[0] if value else "")]
        case dict():
            return {str(name): type_of_value(each) for name, each in value.items()}
        case _:
            return STRING
