from hypothesis import given
from hypothesis import strategies as st

from annotator.ui.article.shown import UNKNOWN, Extents, Shown
from annotator.ui.article.style import Measures


def test_nothing_is_shown_at_first():
    shown = Shown(Measures(15))
    assert shown.style("whatever") == UNKNOWN
    assert (shown.selected, shown.selected_ranges, shown.kept) == ("", (), [])
    assert not (shown.dimmed or shown.hits or shown.echoed or shown.hidden.gone())


def test_two_of_them_share_nothing():
    one, other = Shown(Measures(15)), Shown(Measures(15))
    one.kept.append((1, 2))
    one.index.starts = (0, 5)
    assert other.kept == [] and other.index.starts == (0,)


edges = st.integers(0, 30)
stretches = st.tuples(edges, edges).map(sorted).filter(lambda pair: pair[0] < pair[1]).map(tuple)


@given(st.lists(stretches, max_size=6), stretches)
def test_extents_are_found_within_a_paragraph(ranges, paragraph):
    low, high = paragraph
    inside = list(Extents(ranges).inside(low, high))
    covered = {n for start, end in ranges for n in range(start, end)}
    assert {low + n for start, end in inside for n in range(start, end)} == {
        n for n in covered if low <= n < high
    }
    assert inside == sorted(inside)
    assert bool(Extents(ranges)) == bool(ranges)
