"""Spans are put on tokens, and each thing that this costs is told."""

from dataclasses import replace
from itertools import pairwise
from typing import Any

from hypothesis import given, settings

from annotator.domain.record import Record
from annotator.domain.span import Range
from annotator.formats.crosswalk import Crosswalk
from annotator.formats.losses import Loss, Losses
from annotator.formats.tokenised import Row, Tokenising, exports_of, layer_of
from annotator.formats.unheld import Part
from tests.formats.conftest import WRITE, any_records, plain_record, span

TEXT = "Ada saw Bob's ferry. It sank.\n\n 🙂 No bridge,\u00a0said Ada."
NAMES = Crosswalk(name="names", layer="entity", outward={"PER": "P", "GPE": "P"}, inward={})


def article(*extents: Any) -> Record:
    """Each extent is two numbers, or a list of such, and may be followed by what else is said."""
    found = []
    for number, each in enumerate(extents):
        ranges, more = each if isinstance(each[-1], dict) else (each, {})
        ranges = ranges if isinstance(ranges, list) else [ranges]
        found.append(span(f"s{number}", *ranges, text=TEXT, **more))
    return replace(plain_record(TEXT, "a1"), spans=tuple(found))


def tokenised(
    record: Record,
    *,
    flat: bool = True,
    crosswalk: Crosswalk | None = None,
    held: tuple[Part, ...] = ("annotators",),
    **context: Any,
) -> tuple[list[Row], list[Loss]]:
    kept: list[Loss] = []
    given_ = replace(WRITE, losses=Losses(kept.append), **context)
    tokenising = Tokenising(given_, (layer_of(given_),), crosswalk=crosswalk, held=(*held, "notes"))
    found = tokenising.article(record)
    return list(tokenising.rows(tokenising.flat(found) if flat else found)), kept


def told(rows: list[Row]) -> list[tuple[str, str]]:
    return [
        (each.label, " ".join(row.words[each.first : each.past]))
        for row in rows
        for each in row.spans
    ]


def test_rows_are_sentences_that_make_up_the_text() -> None:
    rows, losses = tokenised(article((0, 3)))
    assert [row.text for row in rows] == [
        "Ada saw Bob's ferry. ",
        "It sank.\n\n ",
        "🙂 No bridge,\u00a0said Ada.",
    ]
    assert [row.id for row in rows] == ["a1:0", "a1:21", "a1:32"]
    assert rows[0].words == ["Ada", "saw", "Bob", "'", "s", "ferry", "."]
    assert rows[0].offsets[:2] == [(0, 3), (4, 7)]
    assert told(rows) == [("PER", "Ada")]
    assert losses == []


def test_a_span_over_two_sentences_joins_them() -> None:
    rows, losses = tokenised(article((14, 23)))
    assert rows[0].text == "Ada saw Bob's ferry. It sank.\n\n "
    assert told(rows) == [("PER", "ferry . It")]
    assert losses == []


def test_a_span_is_snapped_outward_to_tokens_and_inward_from_white_space() -> None:
    rows, losses = tokenised(article((1, 3), (7, 12)))
    assert told(rows) == [("PER", "Ada"), ("PER", "Bob '")]
    assert losses == [
        Loss("snapped", "spans", "a1", "s0", "1–3 is 0–3"),
        Loss("snapped", "spans", "a1", "s1", "7–12 is 8–12"),
    ]


def test_white_space_alone_is_no_token() -> None:
    rows, losses = tokenised(article((29, 31)))
    assert told(rows) == []
    assert losses == [Loss("dropped", "spans without a token", "a1", "s0", "PER")]


def test_of_overlapping_spans_the_longest_stays_and_then_the_first() -> None:
    rows, losses = tokenised(
        article((0, 7), (4, 13), (8, 19), (0, 3), (21, 28), ((21, 28), {"label": "GPE"}))
    )
    assert told(rows) == [("PER", "Ada saw"), ("PER", "Bob ' s ferry"), ("GPE", "It sank")]
    assert losses == [
        Loss("dropped", "overlapping spans", "a1", "s1", "PER"),
        Loss("dropped", "overlapping spans", "a1", "s4", "PER"),
        Loss("dropped", "overlapping spans", "a1", "s3", "PER"),
    ]


def test_overlaps_may_stay() -> None:
    rows, losses = tokenised(article((0, 7), (4, 11), (0, 3)), flat=False)
    assert told(rows) == [("PER", "Ada saw"), ("PER", "Ada"), ("PER", "saw Bob")]
    assert losses == []


def test_an_interrupted_span_becomes_its_envelope() -> None:
    rows, losses = tokenised(article([(0, 3), (8, 11)]))
    assert told(rows) == [("PER", "Ada saw Bob")]
    assert losses == [Loss("merged", "spans of several ranges", "a1", "s0", "2 ranges are 0–11")]


def test_equal_spans_are_one() -> None:
    record = article((0, 3), ((0, 3), {"annotator": "bob"}), ((0, 2), {"annotator": "ada"}))
    _, losses = tokenised(record, held=())
    assert losses == [
        Loss("snapped", "spans", "a1", "s2", "0–2 is 0–3"),
        Loss("merged", "equal spans", "a1", "s0", "ada"),
        Loss("merged", "equal spans of several annotators", "a1", "s1", "bob"),
        Loss("dropped", "names of annotators", "a1", "", "ada, bob"),
    ]
    rows, losses = tokenised(record, flat=False)
    assert [it.span.id for it in rows[0].spans] == ["s2", "s1"]
    assert [it.what for it in losses] == ["spans", "equal spans"]


def test_spans_of_other_layers_stay_behind() -> None:
    record = article((0, 3), ((4, 7), {"layer": "claim", "label": "Claim"}))
    rows, losses = tokenised(record)
    assert told(rows) == [("PER", "Ada")]
    assert losses == [Loss("dropped", "spans of other layers", "a1", "s1", "claim")]
    rows, losses = tokenised(record, layers=("claim",))
    assert told(rows) == [("Claim", "saw")]


def test_names_of_others_come_from_a_crosswalk() -> None:
    rows, losses = tokenised(article((0, 3)), crosswalk=NAMES)
    assert told(rows) == [("P", "Ada")]
    assert losses == [Loss("mapped", "labels", "a1", "s0", "PER is P")]
    assert exports_of(WRITE, "entity", crosswalk=NAMES) == ["P"]
    assert exports_of(WRITE, "entity") == ["PER", "GPE"]
    nobody = replace(NAMES, outward={})
    rows, losses = tokenised(article((0, 3)), crosswalk=nobody)
    assert told(rows) == []
    assert losses == [Loss("dropped", "spans whose label is not in names", "a1", "s0", "PER")]


def test_the_layer_is_the_one_that_is_wanted_alone() -> None:
    assert layer_of(WRITE) == "entity"
    assert layer_of(replace(WRITE, layers=("framing",))) == "framing"
    assert layer_of(replace(WRITE, layers=("framing", "claim")), "framing") == "framing"


def test_a_text_without_a_token_has_no_row() -> None:
    class Nothing:
        name = version = "none"

        def tokens(self, text: str) -> list[Any]:
            return []

    rows, losses = tokenised(article((0, 3)), tokenizer=lambda language: Nothing())
    assert rows == []
    assert [each.what for each in losses] == ["spans without a token", "articles without a token"]


@given(any_records())
@settings(max_examples=40)
def test_no_span_is_cut_and_no_text_is_lost(record: Record) -> None:
    rows, losses = tokenised(record, flat=False)
    if rows:
        assert "".join(row.text for row in rows) == record.text
        assert rows[0].cover.start == 0
    for one, other in pairwise(rows):
        assert one.cover.end == other.cover.start
    gone = {each.item for each in losses if each.act == "dropped" or "equal" in each.what}
    left = [each.span.id for row in rows for each in row.spans]
    assert len(left) == len(set(left))
    entities = {each.id for each in record.spans if each.layer == "entity"}
    assert entities - set(left) <= gone
    for row in rows:
        assert row.tokens
        assert [row.text[start:end] for start, end in row.offsets] == row.words
        for each in row.spans:
            assert 0 <= each.first < each.past <= len(row.words)


@given(any_records())
@settings(max_examples=30)
def test_flat_spans_do_not_overlap(record: Record) -> None:
    rows, _ = tokenised(record)
    for row in rows:
        assert all(one.past <= other.first for one, other in pairwise(row.spans))


def test_a_token_over_the_edge_of_a_sentence_joins_both() -> None:
    class Wide:
        name = version = "wide"

        def tokens(self, text: str) -> list[Range]:
            return [Range(0, 3), Range(14, 23), Range(24, 28)]

    rows, losses = tokenised(article((24, 28)), tokenizer=lambda language: Wide())
    assert [(row.text, row.words) for row in rows] == [
        (TEXT, ["Ada", "ferry. It", "sank"]),
    ]
    assert told(rows) == [("PER", "sank")]
    assert losses == []
