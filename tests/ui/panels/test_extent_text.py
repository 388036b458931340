"""Ranges as text and back, and the line of a position."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.domain.span import Range, Ranges
from annotator.ui.panels.extent_text import line_at, ranges_text, written_ranges


@st.composite
def some_ranges(draw: st.DrawFn) -> Ranges:
    edges = sorted(draw(st.sets(st.integers(0, 10**8), min_size=2, max_size=8)))
    return tuple(Range(edges[at], edges[at + 1]) for at in range(0, len(edges) - 1, 2))


@given(some_ranges())
def test_what_is_shown_can_be_written(ranges: Ranges) -> None:
    assert written_ranges(ranges_text(ranges)) == ranges


@pytest.mark.parametrize("text", ["3-5", " 3 – 5 ", "3—5"])
def test_every_dash_will_do(text: str) -> None:
    assert written_ranges(text) == (Range(3, 5),)


@pytest.mark.parametrize("text", ["", "3", "3-", "a-b", "3-5,", "3-5 7-9", "-3-5", "1-2-3"])
def test_anything_else_is_no_range(text: str) -> None:
    assert written_ranges(text) == ()


@pytest.mark.parametrize(
    ("position", "line"), [(0, 1), (2, 2), (4, 3), (7, 4), (9, 4), (12, 5), (13, 6)]
)
def test_each_kind_of_line_end_counts_once(position: int, line: int) -> None:
    assert line_at("a\nb\rc\r\nend \u2028\u2029x", position) == line
