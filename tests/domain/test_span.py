"""Spans: their ranges in code points, their quote, and what tells two of them apart."""

from dataclasses import replace
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.domain.errors import BadOffsets
from annotator.domain.span import (
    AttributeValue,
    Range,
    Ranges,
    checked_ranges,
    envelope,
    freed,
    joined_ranges,
    span_order,
    trimmed_ranges,
)
from tests.domain.conftest import full_record

ADA, SLUR, BOB = full_record().spans
TEXTS = st.text(st.sampled_from("ab \t\n\u00a0\u2028é🙂"), min_size=1, max_size=30)


@st.composite
def texts_with_ranges(draw: st.DrawFn) -> tuple[str, Ranges]:
    text = draw(TEXTS)
    places = draw(st.sets(st.integers(0, len(text)), min_size=2))
    ordered = sorted(places)[: len(places) // 2 * 2]
    return text, tuple(map(Range, ordered[::2], ordered[1::2]))


def test_the_envelope_goes_from_the_first_start_to_the_last_end() -> None:
    assert (SLUR.start, SLUR.end) == (13, 32)
    assert SLUR.quote == "met “Bob”, she said"


def test_two_spans_differ_by_article_annotator_layer_label_or_ranges_alone() -> None:
    assert replace(ADA, id="s_2", note="n", confidence="low", entity="q").identity == ADA.identity
    for other in (
        replace(ADA, article="a"),
        replace(ADA, annotator="bea"),
        replace(ADA, layer="claim"),
        replace(ADA, label="ORG"),
        replace(ADA, ranges=(Range(3, 6), Range(7, 12))),
    ):
        assert other.identity != ADA.identity


def test_an_attribute_may_stand_more_than_once() -> None:
    pairs = [("role", "Spy"), ("lemma", "Ada"), ("role", "Hero")]
    span = replace(ADA, attributes=tuple(AttributeValue(*pair) for pair in pairs))
    assert span.values("role") == ("Spy", "Hero")
    assert span.values("seat") == ()


def test_spans_stand_by_start_end_layer_label_and_id() -> None:
    ordered = [
        replace(ADA, ranges=(Range(0, 9),), label="Z"),
        replace(ADA, ranges=(Range(3, 5),), label="Z"),
        replace(ADA, layer="claim", label="Z"),
        replace(ADA, label="ORG", id="s_9"),
        replace(ADA, id="s_1"),
        replace(ADA, id="s_2"),
    ]
    mixed = ordered[::-1]
    assert sorted(mixed, key=span_order) == ordered


def test_attributes_that_name_a_span_that_is_gone_keep_its_quote() -> None:
    assert freed(SLUR, {"s_bob": "Bob"}).attributes == (AttributeValue("target", "Bob"),)
    assert freed(SLUR, {"s_ada": "Ada Byron"}) is SLUR
    assert freed(ADA, {"s_bob": "Bob"}) is ADA


# ---------------------------------------------------------------- ranges


@pytest.mark.parametrize(
    ("ranges", "said"),
    [
        ([], "at least one range"),
        ([(2, 2)], "2–2 is empty or reversed"),
        ([(3, 2)], "3–2 is empty or reversed"),
        ([(-1, 2)], "-1–2 passes the text, which ends at 10"),
        ([(9, 11)], "9–11 passes the text, which ends at 10"),
        ([(0, 4), (3, 5)], "3–5 overlaps or precedes"),
        ([(6, 8), (0, 2)], "0–2 overlaps or precedes"),
        ([(0, 2), (0, 2)], "0–2 overlaps or precedes"),
        ([(0, 2), (4, 11)], "4–11 passes"),
    ],
)
def test_ranges_that_cannot_be_stored_are_refused(ranges: list[tuple[int, int]], said: str) -> None:
    with pytest.raises(BadOffsets, match=said):
        checked_ranges(ranges, 10)


def test_ranges_may_touch_each_other_and_both_ends_of_the_text() -> None:
    assert checked_ranges([(0, 2), (2, 5), (7, 10)], 10) == ((0, 2), (2, 5), (7, 10))
    assert isinstance(checked_ranges([(0, 2)], 2)[0], Range)


@given(texts_with_ranges())
def test_good_ranges_pass_unchanged_and_quote_what_they_span(made: tuple[str, Ranges]) -> None:
    text, ranges = made
    assert checked_ranges(ranges, len(text)) == ranges
    assert envelope(ranges, text) == text[ranges[0].start : ranges[-1].end] != ""


@given(st.lists(st.tuples(st.integers(0, 20), st.integers(0, 20)).filter(lambda it: it[0] < it[1])))
def test_joined_ranges_cover_the_same_places_and_do_not_touch(
    ranges: list[tuple[int, int]],
) -> None:
    joined = joined_ranges(ranges)
    assert {p for a, b in joined for p in range(a, b)} == {
        p for a, b in ranges for p in range(a, b)
    }
    assert all(first.end < second.start for first, second in pairwise(joined))
    if joined:
        assert checked_ranges(joined, 20) == joined


@given(texts_with_ranges())
def test_trimmed_ranges_lose_white_space_at_their_edges_and_nothing_else(
    made: tuple[str, Ranges],
) -> None:
    text, ranges = made
    trimmed = trimmed_ranges(ranges, text)
    assert [text[a:b] for a, b in trimmed] == [
        text[a:b].strip() for a, b in ranges if text[a:b].strip()
    ]
    inside = {p for a, b in ranges for p in range(a, b) if not text[p].isspace()}
    assert inside <= {p for a, b in trimmed for p in range(a, b)}
    assert trimmed_ranges(trimmed, text) == trimmed


def test_all_kinds_of_white_space_count() -> None:
    text = "\u00a0\t Ada\u2003\u2028\r\n"
    assert trimmed_ranges([(0, len(text))], text) == ((3, 6),)
    assert trimmed_ranges([(0, 3)], text) == ()
