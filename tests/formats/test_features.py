"""The types for ``datasets`` are those of the schema, and it loads empty lists with them."""

import json
from pathlib import Path
from typing import Any

import pytest

from annotator.formats.features import OFFSET, STRING, features_json
from tests.formats.conftest import SCHEMA, full_record, plain_record, written


def types(schema: dict[str, Any]) -> Any:
    if "$ref" in schema:
        schema = SCHEMA["$defs"][schema["$ref"].rsplit("/", 1)[1]]
    match schema.get("type", "string"):
        case "object":
            return {key: types(each) for key, each in schema["properties"].items()}
        case "array":
            return [types(schema["items"])]
        case "integer":
            return OFFSET
        case _:
            return STRING


def test_they_are_those_of_the_schema_in_its_order() -> None:
    features = json.loads(features_json(topics=True))
    assert features == types(SCHEMA)
    assert list(features) == list(SCHEMA["properties"])
    assert list(json.loads(features_json(topics=False))) == SCHEMA["required"]
    assert list(features["spans"][0]) == list(SCHEMA["$defs"]["span"]["properties"])


@pytest.mark.parametrize("topics", [False, True])
def test_datasets_holds_the_types_where_the_first_articles_are_empty(
    tmp_path: Path, topics: bool
) -> None:
    datasets = pytest.importorskip("datasets", reason="datasets is not installed here")
    file = tmp_path / "all.jsonl"
    records = [plain_record(f"Nothing in article {number}.") for number in range(1500)]
    last = full_record(topics=("ferries", "ports")) if topics else full_record()
    file.write_bytes(written(*records, last))
    features = datasets.Features.from_dict(json.loads(features_json(topics=topics)))
    loaded = datasets.load_dataset(
        "json", data_files=str(file), features=features, split="train", cache_dir=str(tmp_path)
    )
    assert loaded.features == features
    assert loaded[0]["spans"] == loaded[0]["links"] == []
    span = loaded[1500]["spans"][1]
    assert span["ranges"] == [[1, 7], [23, 34]]
    assert loaded[1500]["text"][span["start"] : span["end"]] == span["quote"]


def test_datasets_holds_every_value_when_it_is_handed_the_lines(tmp_path: Path) -> None:
    """As README.md says: datasets' own JSON reader would take texts for dates."""
    datasets = pytest.importorskip("datasets", reason="datasets is not installed here")
    lines = [json.loads(line) for line in written(full_record()).splitlines()]
    features = datasets.Features.from_dict(json.loads(features_json(topics=False)))
    loaded = datasets.Dataset.from_generator(
        lambda: iter(lines), features=features, cache_dir=str(tmp_path)
    )
    assert list(loaded) == lines
