"""What is counted into the rows of an article's map, at once and one by one."""

import math
from bisect import bisect_right
from itertools import accumulate, pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QSizeF

from annotator.domain.mark import Mark, mark
from annotator.ui.article.overview_rows import (
    Pieces,
    covered,
    row_cuts,
    rows_between,
    touched,
)


class Heights:
    """Paragraphs of given heights one below the other, as a layout has them."""

    def __init__(self, *heights: float) -> None:
        self.become(*heights)

    def become(self, *heights: float) -> None:
        self.heights = heights
        self.tops = [0.0, *accumulate(heights)]

    def paragraph_at(self, y: float) -> int:
        return min(len(self.heights) - 1, max(0, bisect_right(self.tops, y) - 1))

    def top(self, paragraph: int) -> float:
        return self.tops[paragraph]

    def height(self, paragraph: int) -> float:
        return self.heights[paragraph]

    def documentSize(self) -> QSizeF:
        return QSizeF(100, self.tops[-1])


def at(key: str, *ranges: tuple[int, int], layer="entity", label="PER") -> Mark:
    return mark(key, layer, label=label, ranges=ranges)


extents = st.tuples(st.integers(0, 60), st.integers(1, 25)).map(lambda it: (it[0], it[0] + it[1]))


@st.composite
def ordered(draw, most=3):
    """Ranges in order that do not overlap."""
    edges = draw(st.lists(st.integers(0, 80), max_size=2 * most, unique=True).map(sorted))
    return list(zip(edges[::2], edges[1::2], strict=False))


@st.composite
def some_marks(draw):
    extents = draw(st.lists(ordered().filter(bool), max_size=9))
    return [at(f"s{n}", *ranges, label=f"L{n}") for n, ranges in enumerate(extents)]


all_cuts = st.lists(st.floats(0, 90), min_size=2, max_size=12).map(sorted)


def has_text(found: Mark, low: float, high: float) -> bool:
    return any(start < high and end > low for start, end in found.ranges)


@given(some_marks(), all_cuts)
def test_a_row_has_a_mark_that_begins_there_or_else_one_that_goes_on(marks, cuts):
    by_label = {each.label: each for each in marks}
    rows = Pieces(marks).rows(cuts)
    assert len(rows) == len(cuts) - 1
    for (low, high), (label, begins) in zip(pairwise(cuts), rows, strict=True):
        starting = {m.label for m in marks if any(low <= start < high for start, _ in m.ranges)}
        here = {m.label for m in marks if has_text(m, low, high)}
        assert begins == bool(starting) and bool(label) == bool(here)
        assert not label or label in (starting or here)
        assert not label or has_text(by_label[label], low, high)


@settings(max_examples=30)
@given(some_marks(), some_marks(), all_cuts, st.randoms(use_true_random=False))
def test_one_by_one_they_give_what_they_give_at_once(before, more, cuts, order):
    after = [each._replace(id=f"t{each.id}") for each in more]
    kept = [each for each in before if order.random() < 0.5]
    pieces = Pieces(before)
    acts = [(pieces.remove, it) for it in before if it not in kept]
    acts += [(pieces.add, it) for it in after]
    order.shuffle(acts)
    for act, each in acts:
        act(each)
    fresh = Pieces([*kept, *after])
    assert vars(pieces) == vars(fresh)
    low, high = cuts[0], cuts[-1]
    expected = {each.id for each in [*kept, *after] if has_text(each, low, high)}
    assert fresh.between(low, high).keys() == expected


def test_what_is_not_there_cannot_be_taken_out():
    pieces = Pieces([at("a", (3, 9)), at("b", (3, 9)), at("c", (4, 5))])
    for gone in (at("d", (3, 9)), at("a", (3, 8)), at("z", (90, 91))):
        with pytest.raises(KeyError):
            pieces.remove(gone)


@given(ordered(), all_cuts)
def test_rows_with_hits_and_rows_that_were_read(ranges, cuts):
    rows = list(pairwise(cuts))
    assert touched(ranges, cuts) == [
        any(a < high and b > low for a, b in ranges) for low, high in rows
    ]
    middles = [(low + high) / 2 for low, high in rows if low < high]
    found = zip(covered(ranges, cuts), rows, strict=True)
    with_text = [it for it, (low, high) in found if low < high]
    assert with_text == [any(a <= it < b for a, b in ranges) for it in middles]


def test_what_lies_below_the_last_line_was_read_with_it():
    assert covered([(0, 8)], [0, 4, 8, 8, 8]) == [True] * 4
    assert covered([(0, 4)], [0, 4, 8, 8, 8]) == [True, False, False, False]
    assert covered([], [0, 0, 4]) == [False, False]
    assert covered([(0, 4)], [0, 0, 4]) == [True, True]


@given(all_cuts.filter(lambda it: len(set(it)) == len(it)), extents)
def test_the_rows_of_a_stretch_are_those_that_it_touches(cuts, extent):
    start, end = extent
    expected = [n for n, (low, high) in enumerate(pairwise(cuts)) if start < high and end > low]
    assert list(rows_between(cuts, start, end=end)) == expected


paragraphs = st.lists(st.tuples(st.integers(1, 9), st.sampled_from([0, 1, 7.5, 30])), min_size=1)


@given(paragraphs, st.floats(0.3, 9))
def test_rows_follow_the_text_from_its_start_to_its_end(paragraphs, pitch):
    heights = Heights(*(height for _, height in paragraphs))
    bounds = list(accumulate((size for size, _ in paragraphs), initial=0))
    cuts = row_cuts(heights, bounds, pitch=pitch)
    assert cuts == sorted(cuts) and len(cuts) - 1 == math.ceil(heights.tops[-1] / pitch)
    assert cuts[0] == 0 or heights.heights[0] == 0
    assert cuts[-1] == bounds[-1]


def test_within_a_paragraph_the_text_is_spread_over_its_height():
    cuts = row_cuts(Heights(40, 20), [0, 100, 110], pitch=10)
    assert cuts == [0, 25, 50, 75, 100, 105, 110]
