"""Types and features of UIMA programs are layers, labels and attributes with us."""

from annotator.domain.span import AttributeValue
from annotator.formats.uima_types import (
    attributes_of,
    attributes_text,
    is_of_labels,
    layer_of,
    span_of,
    type_of,
    whole_spans,
)


def test_layers_have_types() -> None:
    assert type_of("framing") == "webanno.custom.Framing"
    assert (layer_of("webanno.custom.Framing"), layer_of("webanno.custom.Span")) == ("framing", "")


def test_linguistic_types_are_none_of_ours() -> None:
    core = "de.tudarmstadt.ukp.dkpro.core.api."
    assert is_of_labels(f"{core}ner.type.NamedEntity")
    assert not is_of_labels(f"{core}lexmorph.type.pos.POS")
    assert is_of_labels("custom.Span")


def test_labels_are_found_by_their_feature() -> None:
    for features, label in (
        ({"remark": "x", "value": "PER"}, "PER"),
        ({"value": "", "label": "PER"}, "PER"),
        ({"remark": "x"}, "x"),
        ({"note": "x"}, "Span"),
        ({}, "Span"),
    ):
        assert span_of("custom.Span", features, extent=(0, 3)).label == label


def test_features_that_are_ours_are_taken_as_such() -> None:
    features = {"value": "PER", "confidence": "high", "entity": "Q1", "id": "s1", "note": "n"}
    span = span_of("webanno.custom.Entity", features | {"origin": "x", "more": "y"}, extent=(0, 3))
    assert (span.confidence, span.entity, span.id, span.note) == ("high", "Q1", "s1", "n")
    assert span.attributes == (AttributeValue("more", "y"),)
    assert span_of("custom.Span", {"confidence": "0.7"}, extent=(0, 3)).confidence == ""


def test_parts_are_one_span() -> None:
    features = {"value": "PER", "id": "s1"}
    parts = [span_of("webanno.custom.Entity", features, extent=at) for at in ((5, 6), (0, 3))]
    (whole,) = whole_spans(parts)
    assert whole.numbers == ((0, 3), (5, 6))


def test_attributes_go_and_come() -> None:
    pairs = (AttributeValue("a", "1"), AttributeValue("a", "né\n"))
    assert attributes_of(attributes_text(pairs)) == pairs
    assert (attributes_text(()), attributes_of("")) == ("", ())
    assert attributes_of("5") == (AttributeValue("attributes", "5"),)
    deep = "[" * 99_999
    assert attributes_of(deep) == (AttributeValue("attributes", deep),)
    assert attributes_of("loud") == (AttributeValue("attributes", "loud"),)
