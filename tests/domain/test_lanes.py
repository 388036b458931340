"""Paragraphs and lanes of spans, against what is plain when each span is looked at alone."""

import time
from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.domain.lanes import LANES_PER_TRACK, NO_LANES, Lanes, Piece, Placed, SpanIndex
from annotator.domain.span import LAYERS

STARTS = (0, 10, 10, 11, 30, 60)
LENGTH = 80


def placed(name: str, *ranges: tuple[int, int], track: int = 0) -> Placed:
    return Placed(name, track, ranges)


def index_of(*spans: Placed, starts: tuple[int, ...] = (0,), length: int = LENGTH) -> SpanIndex:
    index = SpanIndex(starts, length)
    index.fill(spans)
    return index


def lanes_of(*spans: Placed) -> dict[str, int]:
    return {piece.id: piece.lane for piece in index_of(*spans).lanes(0).pieces}


@st.composite
def some_ranges(draw: st.DrawFn) -> tuple[tuple[int, int], ...]:
    edges = sorted(
        draw(
            st.sets(st.integers(0, LENGTH), min_size=2, max_size=6).filter(
                lambda s: len(s) % 2 == 0
            )
        )
    )
    return tuple(zip(edges[::2], edges[1::2], strict=True))


@st.composite
def some_spans(draw: st.DrawFn) -> list[Placed]:
    extents = draw(st.lists(st.tuples(some_ranges(), st.integers(0, len(LAYERS) - 1)), max_size=25))
    return [Placed(f"s{n}", track, ranges) for n, (ranges, track) in enumerate(extents)]


# ---------------------------------------------------------------- lanes


def overlap(one: Piece, other: Piece) -> bool:
    return one.start < other.end and other.start < one.end


@given(some_spans())
def test_no_two_pieces_that_overlap_share_a_lane(spans):
    index = index_of(*spans, starts=STARTS)
    for paragraph in range(len(STARTS)):
        for one, other in combinations(index.lanes(paragraph).pieces, 2):
            if one.track == other.track and overlap(one, other):
                assert one.lane != other.lane


@given(some_spans())
def test_every_span_is_drawn_or_counted_in_every_paragraph_where_it_has_text(spans):
    index = index_of(*spans, starts=STARTS)
    for paragraph in range(len(STARTS)):
        low, high = index.bounds(paragraph)
        here = {s.id for s in spans if any(a < high and b > low for a, b in s.ranges)}
        laid = index.lanes(paragraph)
        drawn = {piece.id for piece in laid.pieces}
        assert drawn <= here
        assert len(drawn) + laid.hidden == len(here)
        assert len(drawn) == len(laid.pieces)


@given(some_spans())
def test_the_pieces_of_a_span_together_are_its_ranges(spans):
    index = index_of(*spans, starts=STARTS)
    for span in spans:
        covered: set[int] = set()
        for paragraph in range(len(STARTS)):
            low, high = index.bounds(paragraph)
            for piece in index.lanes(paragraph).pieces:
                if piece.id == span.id:
                    assert piece.track == span.track
                    assert piece.opens == (span.start >= low)
                    assert piece.closes == (span.end <= high)
                    covered |= {low + n for a, b in piece.ranges for n in range(a, b)}
        assert not index.lanes(0).hidden
        assert covered == {n for a, b in span.ranges for n in range(a, b)}


@given(some_spans())
def test_a_lane_is_used_only_where_spans_overlap_as_deep(spans):
    for track in range(len(LAYERS)):
        mine = [Placed(s.id, track, ((s.start, s.end),)) for s in spans if s.track == track]
        depth = max((sum(s.start <= n < s.end for s in mine) for n in range(LENGTH)), default=0)
        lanes = {piece.lane for piece in index_of(*mine).lanes(0).pieces}
        assert len(lanes) <= min(depth, LANES_PER_TRACK)


def test_the_inner_of_two_is_nearest_the_text():
    assert lanes_of(placed("outer", (0, 20)), placed("inner", (5, 9))) == {"inner": 0, "outer": 1}


def test_of_two_with_one_start_the_longer_is_further_from_the_text():
    assert lanes_of(placed("short", (3, 6)), placed("long", (3, 9))) == {"short": 0, "long": 1}


def test_crossing_spans_stand_below_each_other():
    assert lanes_of(placed("early", (0, 6)), placed("late", (4, 9))) == {"early": 1, "late": 0}


def test_spans_that_only_touch_share_a_lane():
    assert lanes_of(placed("one", (0, 5)), placed("two", (5, 9))) == {"one": 0, "two": 0}


def test_layers_do_not_press_each_other_down():
    spans = [placed(layer, (0, 9), track=n) for n, layer in enumerate(LAYERS)]
    assert set(lanes_of(*spans).values()) == {0}


def test_apart_from_a_deep_place_spans_are_nearest_the_text():
    deep = [placed(f"d{n}", (0, 20 - n)) for n in range(5)]
    assert lanes_of(*deep, placed("alone", (30, 40)))["alone"] == 0


def test_the_ranges_of_a_span_stand_in_one_lane_and_keep_it_between_them():
    lanes = lanes_of(placed("broken", (0, 5), (15, 20)), placed("between", (7, 12)))
    assert lanes == {"between": 0, "broken": 1}
    (piece,) = index_of(placed("broken", (0, 5), (15, 20))).lanes(0).pieces
    assert piece.ranges == ((0, 5), (15, 20))


def test_what_is_deeper_than_the_track_is_counted():
    index = index_of(*(placed(f"s{n}", (n, 60)) for n in range(LANES_PER_TRACK + 3)))
    laid = index.lanes(0)
    assert laid.hidden == 3
    assert sorted(piece.lane for piece in laid.pieces) == list(range(LANES_PER_TRACK))


# ---------------------------------------------------------------- paragraphs


def test_a_span_over_a_line_end_has_a_piece_in_both_paragraphs():
    index = index_of(placed("over", (25, 35)), starts=STARTS)
    assert index.lanes(3).pieces == (Piece("over", 0, 0, ((14, 19),), opens=True, closes=False),)
    assert index.lanes(4).pieces == (Piece("over", 0, 0, ((0, 5),), opens=False, closes=True),)
    assert index.lanes(0) == NO_LANES == Lanes()


def test_a_paragraph_between_two_ranges_shows_nothing_of_the_span():
    index = index_of(placed("apart", (2, 4), (65, 70)), starts=STARTS)
    assert not any(index.lanes(paragraph).pieces for paragraph in (1, 2, 3, 4))


def test_a_span_that_ends_at_a_paragraph_does_not_touch_it():
    index = index_of(starts=STARTS)
    assert index.add(placed("whole", (11, 30))) == {3}


@pytest.mark.parametrize(
    ("position", "paragraph"), [(0, 0), (9, 0), (10, 2), (11, 3), (29, 3), (30, 4), (80, 5)]
)
def test_the_paragraph_of_a_position(position, paragraph):
    assert index_of(starts=STARTS).paragraph_of(position) == paragraph


def test_the_last_paragraph_ends_with_the_text():
    assert index_of(starts=STARTS).bounds(5) == (60, LENGTH)


# ---------------------------------------------------------------- changes


def state(index: SpanIndex) -> tuple[object, ...]:
    paragraphs = range(len(STARTS))
    return (
        dict(index.spans),
        [index.lanes(n) for n in paragraphs],
        [index.count(n) for n in paragraphs],
        set(index.crowded()),
    )


@given(some_spans(), some_ranges(), st.integers(0, len(LAYERS) - 1))
def test_removing_undoes_adding(spans, ranges, track):
    index = index_of(*spans, starts=STARTS)
    before = state(index)
    added = index.add(Placed("new", track, ranges))
    assert index.remove("new") == added
    assert state(index) == before


@given(some_spans(), st.data())
def test_one_by_one_and_all_at_once_give_the_same(spans, data):
    index = index_of(starts=STARTS)
    for span in data.draw(st.permutations(spans)):
        index.add(span)
    assert state(index) == state(index_of(*spans, starts=STARTS))


@given(some_spans(), some_ranges())
def test_only_the_paragraphs_told_are_another_way(spans, ranges):
    index = index_of(*spans, starts=STARTS)
    before = [index.lanes(n) for n in range(len(STARTS))]
    touched = index.add(Placed("new", 0, ranges))
    after = [index.lanes(n) for n in range(len(STARTS))]
    assert {n for n in range(len(STARTS)) if after[n] != before[n]} <= touched


def test_a_span_that_is_not_there_cannot_be_removed():
    with pytest.raises(KeyError):
        index_of().remove("nobody")


# ---------------------------------------------------------------- at a position


@given(some_spans(), st.integers(0, LENGTH))
def test_the_spans_at_a_position_are_those_with_text_there_smallest_first(spans, position):
    found = index_of(*spans, starts=STARTS).at(position)
    by_name = {span.id: span for span in spans}
    here = {s.id for s in spans if any(a <= position < b for a, b in s.ranges)}
    assert set(found) == here and len(found) == len(here)
    lengths = [by_name[name].length for name in found]
    assert lengths == sorted(lengths)


def test_between_its_ranges_a_span_is_not_met():
    assert index_of(placed("broken", (0, 5), (15, 20))).at(10) == []


# ---------------------------------------------------------------- size


def test_many_spans_on_one_long_line_are_laid_in_time():
    spans = [placed(f"s{n}", (n * 20, n * 20 + 15 + n % 50), track=n % 3) for n in range(5000)]
    began = time.perf_counter()
    index = index_of(*spans, length=101_000)
    assert len(index.lanes(0).pieces) == 5000
    assert time.perf_counter() - began < 1
