"""Guessed heights, against what the paragraphs are."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.domain.lanes import SpanIndex
from annotator.domain.mark import mark
from annotator.ui.article.estimates import CROWD, estimates
from annotator.ui.article.folds import Fold, Hidden
from annotator.ui.article.shown import Shown
from annotator.ui.article.style import Measures

MEASURES = Measures(20)
LINE, COLUMNS = 30.0, 10


def shown(text: str, *marks: tuple[int, int]) -> Shown:
    starts = [0, *(found.end() for found in re.finditer("\n", text))]
    index = SpanIndex(starts, len(text))
    index.fill(mark(f"s{n}", "entity", label="PER", ranges=(each,)) for n, each in enumerate(marks))
    return Shown(MEASURES, index)


def heights(here: Shown) -> list[float]:
    return estimates(here, columns=COLUMNS, line=LINE)


@given(st.lists(st.text("szó ", max_size=45), min_size=1, max_size=8))
def test_a_paragraph_is_as_high_as_its_lines(paragraphs: list[str]) -> None:
    found = heights(shown("\n".join(paragraphs)))
    last = len(paragraphs) - 1
    for n, (text, height) in enumerate(zip(paragraphs, found, strict=True)):
        length = len(text) + (n < last)
        lines = length // COLUMNS + 1
        blank = length <= 1
        assert height == (MEASURES.blank if blank else lines * LINE + MEASURES.paragraph_gap)


@pytest.mark.parametrize("count", [1, 3, CROWD, CROWD + 1, 5 * CROWD])
def test_each_span_takes_a_lane_up_to_a_crowd_of_them(count: int) -> None:
    text = "egy sor.\nkét sor.\n"
    bare = heights(shown(text))
    found = heights(shown(text, *[(0, 2 + n % 5) for n in range(count)]))
    assert found[0] - bare[0] == min(CROWD, count) * MEASURES.chip_lane
    assert found[1:] == bare[1:]


def test_a_span_over_paragraphs_takes_a_lane_in_each() -> None:
    text = "egy sor.\nkét sor.\nhárom sor."
    bare, found = heights(shown(text)), heights(shown(text, (4, 12)))
    lane = MEASURES.chip_lane
    assert [high - low for high, low in zip(found, bare, strict=True)] == [lane, lane, 0]


def test_what_is_hidden_takes_no_room_and_a_fold_its_line() -> None:
    here = shown("egy.\nkét.\nhár.\n\n\nhat.\nhét.", (0, 3), (5, 8), (12, 13))
    here.hidden = Hidden([Fold(0, 2)], [(4, 4)])
    bare = heights(shown("egy.\nkét.\nhár.\n\n\nhat.\nhét."))
    assert heights(here) == [MEASURES.fold, 0, 0, bare[3], 0, bare[5], bare[6]]


def test_an_article_without_text_has_one_blank_line() -> None:
    assert heights(shown("")) == [MEASURES.blank]
