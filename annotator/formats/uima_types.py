"""What the types and features of INCEpTION and WebAnno are with us, and ours with them."""

import json
from collections.abc import Iterable, Mapping
from dataclasses import replace

from annotator.domain.span import CONFIDENCES, LAYERS, AttributeValue, Confidence
from annotator.formats.foreign import ForeignSpan

CUSTOM = "webanno.custom."
_LABELS = ("value", "label", "identity", "tag", "category")
# Lemmas, parts of speech and the like, which are no labels of ours.
_LINGUISTIC = "de.tudarmstadt.ukp.dkpro.core.api."
_NAMED_ENTITY = "NamedEntity"
_FIELDS = frozenset({"annotator", "note", "confidence", "entity", "attributes", "id"})
_MADE = frozenset({"origin", "created", "updated"})


def type_of(layer: str) -> str:
    """The name of the type for a layer of ours."""
    return f"{CUSTOM}{layer.capitalize()}"


def layer_of(type_name: str) -> str:
    """The layer of ours that a type is for, "" when its name does not say."""
    return {type_of(layer): layer for layer in LAYERS}.get(type_name, "")


def is_of_labels(type_name: str) -> bool:
    """Whether annotations of that type may be spans of ours."""
    short = type_name.rpartition(".")[2]
    return not type_name.startswith(_LINGUISTIC) or short.startswith(_NAMED_ENTITY)


def span_of(type_name: str, features: Mapping[str, str], *, extent: tuple[int, int]) -> ForeignSpan:
    """A span for an annotation of that type with those features, "" where one has no value.

    Its label is the value of the feature that sounds most like one, and else the type's own name.
    """
    named = [each for each in _LABELS if features.get(each)]
    own = layer_of(type_name)
    if not named and not own:
        named = [each for each, value in features.items() if value and each not in _FIELDS][:1]
    label = features[named[0]] if named else type_name.rpartition(".")[2]
    entity = "identifier" if type_name.endswith(_NAMED_ENTITY) else "entity"
    further = {*named, entity, *_FIELDS, *(_MADE if own else ())}
    attributes = [
        AttributeValue(name, value)
        for name, value in features.items()
        if value and name not in further
    ]
    return ForeignSpan(
        label=label,
        layer=own,
        numbers=(extent,),
        id=features.get("id", ""),
        annotator=features.get("annotator", ""),
        note=features.get("note", ""),
        entity=features.get(entity, ""),
        confidence=_confidence(features.get("confidence", "")),
        attributes=(*attributes_of(features.get("attributes", "")), *attributes),
    )


def whole_spans(parts: Iterable[ForeignSpan]) -> tuple[ForeignSpan, ...]:
    """The spans, with those of our own layers made one that have the same id."""
    found: dict[object, ForeignSpan] = {}
    for number, span in enumerate(parts):
        key = (span.layer, span.id) if span.layer and span.id else number
        if key in found:
            numbers = tuple(sorted((*found[key].numbers, *span.numbers)))
            found[key] = replace(found[key], numbers=numbers)
        else:
            found[key] = span
    return tuple(found.values())


def attributes_text(attributes: Iterable[AttributeValue]) -> str:
    """All attributes in one feature, as JSON; "" for none."""
    pairs = [[each.name, each.value] for each in attributes]
    return json.dumps(pairs, ensure_ascii=False) if pairs else ""


def attributes_of(text: str) -> tuple[AttributeValue, ...]:
    """The attributes from ``attributes_text``; other text is one attribute of that name."""
    try:
        pairs = json.loads(text) if text else []
        return tuple(AttributeValue(str(name), str(value)) for name, value in pairs)
    except (TypeError, ValueError, RecursionError):
        return (AttributeValue("attributes", text),)


def _confidence(text: str) -> Confidence:
    return next((each for each in CONFIDENCES if each == text), "")
