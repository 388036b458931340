"""Which paragraphs are not shown, against looking at each of them."""

import re

from hypothesis import given
from hypothesis import strategies as st

from annotator.ui.article.folds import Fold, Hidden, empty_runs, foldable

paragraphs = st.lists(
    st.sampled_from(["", "", " ", "\t", "\u200b", "szó", "két szó ", " x"]), max_size=12
)


def starts_of(shown: str) -> list[int]:
    return [0, *(found.end() for found in re.finditer("\n", shown))]


def is_blank(text: str) -> bool:
    return not text.replace("\u200b", "").strip()


@given(paragraphs)
def test_of_a_run_of_empty_lines_one_is_left(each: list[str]) -> None:
    shown = "\n".join(each)
    lines = shown.split("\n")
    hidden = Hidden(empty=empty_runs(shown, starts_of(shown)))
    for n, line in enumerate(lines):
        after_blank = n > 0 and is_blank(lines[n - 1])
        assert hidden.is_gone(n) == (is_blank(line) and after_blank), (n, lines)
        assert not hidden.is_gone(hidden.shown_before(n))


@given(paragraphs, st.data())
def test_a_fold_hides_whole_paragraphs_of_the_regions_and_what_is_empty_between(
    each: list[str], data: st.DataObject
) -> None:
    shown = "\n".join(each)
    starts = starts_of(shown)
    position = st.integers(0, len(shown))
    drawn = data.draw(st.lists(st.tuples(position, position), max_size=3))
    regions = [(min(pair), max(pair)) for pair in drawn if pair[0] != pair[1]]
    covered = {n for start, end in regions for n in range(start, end)}
    folds = foldable(regions, shown, starts=starts)
    folded = {n for fold in folds for n in range(fold.first, fold.last + 1)}
    for n, line in enumerate(shown.split("\n")):
        read = {starts[n] + k for k, letter in enumerate(line) if not is_blank(letter)}
        if n in folded:
            # A region may end within a line that another one goes on with, which stays.
            assert read <= covered
    for fold in folds:
        assert 0 <= fold.first <= fold.last < len(starts)
    assert len(folded) == sum(fold.count for fold in folds)


def test_a_line_of_body_between_two_regions_stays() -> None:
    shown = "menü\n\nmegosztás\nA hajó elment.\nkapcsolódó\ncikkek"
    starts = starts_of(shown)
    regions = [(0, 15), (shown.index("kap"), len(shown)), (6, 8)]
    assert foldable(regions, shown, starts=starts) == [Fold(0, 2), Fold(4, 5)]
    half = [(0, 2), (shown.index("A hajó"), shown.index(" elment"))]
    assert foldable(half, shown, starts=starts) == []


def test_neighbours_of_what_is_hidden_are_found() -> None:
    hidden = Hidden([Fold(2, 5), Fold(9, 9)], [(7, 7), (6, 6)])
    assert [n for n in range(11) if hidden.is_gone(n)] == [3, 4, 5, 6, 7]
    assert [n for n in range(11) if hidden.is_unread(n)] == [2, 3, 4, 5, 6, 7, 9]
    assert (hidden.shown_from(4), hidden.shown_before(4)) == (8, 2)
    assert (hidden.shown_from(2), hidden.shown_before(9)) == (2, 9)
    assert (hidden.fold_of(4), hidden.fold_of(9)) == (Fold(2, 5), Fold(9, 9))
    assert (hidden.fold_of(6), hidden.fold_of(1)) == (None, None)
    assert hidden.fold_at(2) == Fold(2, 5)
    assert hidden.fold_at(3) is None


def test_the_next_paragraph_to_read_lies_behind_what_is_hidden() -> None:
    hidden = Hidden([Fold(0, 1), Fold(4, 6)], [(3, 3), (7, 7)])
    assert [hidden.read_from(n) for n in (0, 2, 3, 5, 7)] == [2, 2, 8, 8, 8]
    assert [hidden.read_before(n) for n in (0, 2, 3, 7, 8)] == [-1, 2, 2, 2, 8]
