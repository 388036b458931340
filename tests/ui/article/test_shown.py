from annotator.ui.article.shown import UNKNOWN, Shown
from annotator.ui.article.style import Measures


def test_nothing_is_shown_at_first():
    shown = Shown(Measures(15))
    assert shown.style("whatever") == UNKNOWN
    assert (shown.selected, shown.selected_ranges, shown.kept, shown.dimmed) == ("", (), [], [])


def test_two_of_them_share_nothing():
    one, other = Shown(Measures(15)), Shown(Measures(15))
    one.kept.append((1, 2))
    one.index.starts = (0, 5)
    assert other.kept == [] and other.index.starts == (0,)
