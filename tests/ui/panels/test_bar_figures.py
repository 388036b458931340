"""Where the parts of a bar stand."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.ui.panels.bar_figures import LEAST, part_at, stretches

COUNTS = st.lists(st.integers(0, 200_000), max_size=6)


@given(COUNTS, st.floats(1, 2000), st.integers(0, 400_000))
def test_parts_follow_one_another_within_the_bar(
    counts: list[int], length: float, more: int
) -> None:
    found = stretches(counts, most=sum(counts) + more, length=length)
    assert [each.part for each in found] == [n for n, count in enumerate(counts) if count]
    at = 0.0
    for each in found:
        assert each.start == pytest.approx(at)
        assert each.length > 0
        at = each.end
    assert at <= length * 1.0001
    if found and not more and length >= LEAST * len(found):
        assert at == pytest.approx(length)


def test_one_among_thousands_can_be_seen() -> None:
    wide, narrow = stretches([9_999, 1], most=10_000, length=300)
    assert narrow.length == LEAST
    assert wide.length == pytest.approx(300 - LEAST)


def test_a_shorter_bar_has_its_share_of_the_length() -> None:
    (only,) = stretches([50], most=200, length=400)
    assert (only.start, only.end) == (0, 100)


def test_there_is_nothing_to_draw_without_a_count_or_room() -> None:
    assert stretches([], most=0, length=100) == ()
    assert stretches([0, 0], most=0, length=100) == ()
    assert stretches([1], most=1, length=0) == ()


def test_a_place_is_in_one_part_or_beside_all() -> None:
    parts = stretches([1, 0, 3], most=8, length=80)
    assert [part_at(parts, place) for place in (-1, 0, 9.9, 10, 39, 40)] == [-1, 0, 0, 2, 2, -1]


def test_without_room_all_parts_are_narrower_and_none_is_lost() -> None:
    found = stretches([10_000, 1, 1, 1, 1, 1], most=10_005, length=12)
    assert all(each.length > 0 for each in found)
    assert found[-1].end == pytest.approx(12)
