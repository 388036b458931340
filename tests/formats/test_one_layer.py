"""Of a record with spans of several layers one layer leaves, and the rest is told."""

from dataclasses import replace

import pytest

from annotator.domain.record import Record
from annotator.formats.extracted import FIELDS
from annotator.formats.losses import Loss, Losses
from annotator.formats.one_layer import (
    envelope_of,
    label_outside,
    layer_of,
    note_rest,
    ordered_rows,
    spans_of,
)
from tests.formats.conftest import WRITE, full_record, plain_record
from tests.formats.shared_tasks import CROSSWALKS, marked, span_at

TEXT = "Ada saw the pier."


@pytest.mark.parametrize(
    ("wanted", "layer"),
    [((), "framing"), (("claim",), "claim"), (("claim", "entity"), "framing")],
)
def test_the_one_layer_that_is_wanted_leaves(wanted: tuple[str, ...], layer: str) -> None:
    assert layer_of(replace(WRITE, layers=wanted), "framing") == layer


def known_of(record: Record) -> list[str]:
    return [each for each in FIELDS if getattr(record.article, each)]


def test_what_is_left_out_is_told_with_its_id() -> None:
    kept: list[Loss] = []
    record, losses = full_record(), Losses(kept.append)
    spans = spans_of(record, "claim", losses=losses)
    assert [each.id for each in spans] == ["s1"]
    assert [(each.what, each.item) for each in kept] == [
        ("spans of other layers", "s3"),
        ("spans of other layers", "s2"),
    ]
    kept.clear()
    note_rest(record, spans, losses=losses)
    assert [(each.what, each.item, each.detail) for each in kept] == [
        ("notes of spans", "s1", ""),
        ("confidences of spans", "s1", ""),
        ("attributes of spans", "s1", ""),
        ("metadata of articles", "", ", ".join(known_of(record))),
        ("status marks", "", "ada"),
        *(("marks that a layer was read", "", f"{it.layer} ada") for it in record.reviewed),
        ("links", "l1", ""),
        ("marked parts of articles", "", "header 0–3"),
        ("labels of articles", "", "genre news"),
    ]


def test_what_a_format_holds_is_no_loss() -> None:
    losses = Losses()
    record = replace(full_record(), links=(), regions=(), statuses=(), reviewed=())
    spans = [replace(each, note="", confidence="") for each in record.spans]
    note_rest(
        record,
        spans,
        losses=losses,
        attributes={"claimer", "role"},
        entities=True,
        of_article={"genre", *known_of(record)},
    )
    assert losses.counts == {}


def test_several_ranges_leave_as_one() -> None:
    losses = Losses()
    assert envelope_of(span_at(TEXT, (0, 3), (8, 11)), losses) == (0, 11)
    assert envelope_of(span_at(TEXT, (0, 3)), losses) == (0, 3)
    assert losses.counts == {("merged", "spans of several ranges"): 1}


def test_labels_leave_by_the_crosswalk() -> None:
    losses = Losses()
    span, crosswalk = span_at(TEXT, (0, 3)), CROSSWALKS["semeval-2020-task-11"]
    labels = ["Doubt", "Straw_Man", "Flag-Waving", "Appeal_to_Pity"]
    found = [label_outside(span, each, crosswalk=crosswalk, losses=losses) for each in labels]
    assert found == ["Doubt", "Whataboutism,Straw_Men,Red_Herring", "Flag-Waving", None]
    assert losses.counts == {
        ("dropped", "spans whose label is not in semeval-2020-task-11"): 1,
        ("mapped", "labels"): 1,
    }


def test_rows_stand_where_they_stood() -> None:
    losses = Losses()
    spans = [
        span_at(TEXT, (0, 3), key="new"),
        span_at(TEXT, (4, 7), key="late", origin="task:12"),
        span_at(TEXT, (8, 11), key="twice", origin="task:2,13"),
        span_at(TEXT, (12, 16), key="odd", origin="task:T1"),
        span_at(TEXT, (12, 15), key="out", origin="task:1"),
        span_at(TEXT, (0, 3), key="other", annotator="bob"),
    ]

    def row(span: object) -> str | None:
        found = next(each for each in record.spans if each == span)
        return None if found.id == "out" else found.quote

    record = marked(plain_record(TEXT), *spans)
    rows = ordered_rows(record.spans, row, of="task", losses=losses)
    assert rows == ["the", "saw", "the", "Ada", "pier"]
    assert losses.counts == {("merged", "spans that are one row"): 1}
