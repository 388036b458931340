"""What leaves for tools of plain spans, and that nothing stays behind unseen."""

from dataclasses import replace

from annotator.domain.span import Range
from annotator.formats.annotator_jsonl_labels import Labels
from annotator.formats.leaving import Part, is_number, leaving
from annotator.formats.losses import Losses
from tests.formats.conftest import ARTICLE_SCHEMES, SCHEMES, full_record, span

LABELS = Labels(SCHEMES, ARTICLE_SCHEMES)


def test_spans_leave_as_envelopes_with_their_export_strings() -> None:
    losses = Losses()
    found = leaving(full_record(), LABELS, losses=losses, of="tool")
    assert [(each.label, each.place) for each in found] == [
        ("Name_Calling-Labeling", Range(1, 7)),
        ("Claim", Range(1, 34)),
        ("PER", Range(16, 19)),
    ]
    assert losses.counts == {
        ("dropped", "attributes of spans"): 1,
        ("dropped", "confidences of spans"): 1,
        ("dropped", "entities of spans"): 1,
        ("dropped", "labels of articles"): 1,
        ("dropped", "links to other articles"): 1,
        ("dropped", "marks that a layer was read"): 2,
        ("dropped", "names of annotators"): 1,
        ("dropped", "notes of spans"): 1,
        ("dropped", "regions"): 2,
        ("dropped", "status marks"): 1,
        ("merged", "spans of several ranges"): 1,
    }


def test_what_is_held_is_not_noted() -> None:
    losses = Losses()
    held: tuple[Part, ...] = (
        "attributes",
        "confidences",
        "entities",
        "labels",
        "annotators",
        "notes",
    )
    leaving(full_record(), LABELS, losses=losses, of="tool", held=held)
    assert {what for _, what in losses.counts} == {
        "links to other articles",
        "marks that a layer was read",
        "regions",
        "status marks",
        "spans of several ranges",
    }


def test_equal_spans_are_one_unless_annotators_are_held() -> None:
    record = replace(
        full_record(), spans=(span("s1", (16, 19)), span("s2", (16, 19), annotator="bob"))
    )
    losses = Losses()
    assert len(leaving(record, LABELS, losses=losses, of="tool")) == 1
    assert losses.counts["merged", "equal spans"] == 1
    assert len(leaving(record, LABELS, losses=Losses(), of="tool", held=["annotators"])) == 2


def test_those_that_came_from_the_format_stand_as_they_did() -> None:
    spans = (
        span("s1", (1, 7)),
        span("s2", (16, 19), origin="tool:10"),
        span("s3", (23, 34), origin="tool:9"),
    )
    found = leaving(replace(full_record(), spans=spans), LABELS, losses=Losses(), of="tool")
    assert [each.span.id for each in found] == ["s3", "s2", "s1"]


def test_numbers_are_short_and_whole() -> None:
    assert [is_number(each) for each in ("0", "17", "", "-1", "1.5", "٣", "9" * 40)] == [
        True,
        True,
        False,
        False,
        False,
        False,
        False,
    ]
