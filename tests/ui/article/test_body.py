"""Shares of a body and places on its page, against a plain count of its units."""

from bisect import bisect_right
from collections import Counter
from itertools import accumulate, pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.ui.article.body import Body
from annotator.ui.article.shown import QtRange

MARGIN = 24.0


class Paper:
    """Paragraphs of given heights below each other, which count how often they are asked."""

    def __init__(self, heights: list[float]) -> None:
        self.heights = heights
        self.tops = list(accumulate(heights, initial=MARGIN))
        self.asked: Counter[str] = Counter()

    def paragraph_at(self, y: float) -> int:
        self.asked["paragraph_at"] += 1
        return min(len(self.heights) - 1, max(0, bisect_right(self.tops, y) - 1))

    def top(self, paragraph: int) -> float:
        self.asked["top"] += 1
        return self.tops[paragraph]

    def height(self, paragraph: int) -> float:
        self.asked["height"] += 1
        return self.heights[paragraph]

    @property
    def bottom(self) -> float:
        return self.tops[-1]


def body_of(
    lengths: list[int], heights: list[float], aside: list[QtRange] | None = None
) -> tuple[Body, Paper]:
    paper = Paper(heights)
    *starts, length = accumulate(lengths, initial=0)
    return Body(paper, starts=starts, length=length, aside=aside or []), paper


# Ten paragraphs of a hundred units and pixels; so much for header, body and what follows.
TEN = [100] * 10, [100.0] * 10
FRAMED: list[QtRange] = [(0, 200), (800, 1000)]


def test_without_boilerplate_a_share_is_the_text_above() -> None:
    body, paper = body_of(*TEN)
    assert [body.share(MARGIN + y) for y in (0, 250, 500, 1000)] == [0.0, 0.25, 0.5, 1.0]
    assert [body.place(share) - MARGIN for share in (0.0, 0.25, 0.5, 1.0)] == [0, 250, 500, 1000]
    assert body.share(-50) == body.share(0) == 0.0
    assert body.share(paper.bottom + 50) == 1.0
    assert body.place(-1) == MARGIN
    assert body.place(2) == paper.bottom


def test_boilerplate_has_the_share_of_the_bodys_edge() -> None:
    body, _ = body_of(*TEN, FRAMED)
    assert [body.share(MARGIN + y) for y in (0, 150, 200, 500, 800, 900)] == [0, 0, 0, 0.5, 1, 1]
    assert [body.place(share) - MARGIN for share in (0.0, 0.5, 1.0)] == [200, 500, 800]


def test_boilerplate_amid_the_body_is_passed_over() -> None:
    body, _ = body_of(*TEN, [(400, 600)])
    assert [body.share(MARGIN + y) for y in (200, 400, 500, 600, 800)] == [
        0.25,
        0.5,
        0.5,
        0.5,
        0.75,
    ]
    assert [body.place(share) - MARGIN for share in (0.25, 0.5, 0.75)] == [200, 600, 800]


def test_a_part_of_a_paragraph_can_be_boilerplate() -> None:
    body, _ = body_of([100, 100], [50.0, 50.0], [(0, 50), (180, 200)])
    assert body.share(MARGIN + 25) == 0.0
    assert body.place(0.0) == MARGIN + 25
    assert body.place(1.0) == MARGIN + 90
    assert body.share(MARGIN + 50) == pytest.approx(50 / 130)


def test_stretches_that_overlap_or_pass_the_text_count_once() -> None:
    plain, _ = body_of(*TEN, FRAMED)
    odd, _ = body_of(*TEN, [(900, 2000), (-5, 120), (800, 950), (100, 200), (150, 160), (5, 5)])
    for y in range(0, 1100, 37):
        assert odd.share(y) == plain.share(y)


def test_a_text_of_boilerplate_alone_counts_as_body() -> None:
    body, paper = body_of(*TEN, [(0, 400), (400, 1000)])
    assert body.share(MARGIN + 500) == 0.5
    assert body.place(1.0) == paper.bottom


def test_an_empty_text_has_one_place() -> None:
    body, _ = body_of([0], [20.0])
    assert body.share(0) == body.share(99) == 0.0
    assert body.place(0.0) == body.place(1.0) == MARGIN
    assert body.value_for(1.0, 0) == body.share_at(0, 0) == 0.0


def test_shares_do_not_depend_on_heights() -> None:
    low, _ = body_of([100, 200, 100], [10.0, 10.0, 10.0])
    high, paper = body_of([100, 200, 100], [10.0, 500.0, 10.0])
    assert low.share(MARGIN + 15) == high.share(MARGIN + 260) == 0.5
    paper.heights[2] = 90.0
    assert high.share(MARGIN + 260) == 0.5


def test_a_folded_paragraph_takes_no_place() -> None:
    body, _ = body_of([100, 100, 100, 100], [50.0, 0.0, 0.0, 50.0])
    assert body.share(MARGIN + 49.999) == pytest.approx(0.25, abs=0.001)
    assert body.share(MARGIN + 50) == 0.75
    assert body.place(0.5) == MARGIN + 50


def test_the_end_is_behind_what_is_hidden_there() -> None:
    body, paper = body_of([100, 1, 1, 0], [50.0, 20.0, 0.0, 0.0])
    paper.paragraph_at = lambda y: min(1, int((y - MARGIN) // 50))  # type: ignore[method-assign]
    assert body.share(paper.bottom) == 1.0
    assert body.share_at(300, 300) == 1.0


def test_start_and_end_of_two_articles_are_reached_together() -> None:
    short, _ = body_of([50] * 20, [30.0] * 20)
    long, _ = body_of([400] * 90, [160.0] * 90)
    most = {short: 200, long: 13_000}
    for one, other in ((short, long), (long, short)):
        for value, wanted in ((0, 0), (most[one], most[other])):
            share = one.share_at(value, most[one])
            assert other.value_for(share, most[other]) == pytest.approx(wanted)
        middle = one.share_at(most[one] // 2, most[one])
        assert other.value_for(middle, most[other]) == pytest.approx(most[other] / 2)


def test_when_nothing_can_be_scrolled_the_start_is_shown() -> None:
    body, _ = body_of(*TEN)
    assert body.share_at(0, 0) == 0.0
    assert body.value_for(0.7, 0) == 0.0


def test_an_answer_asks_for_few_paragraphs_of_many() -> None:
    count = 42_000
    body, paper = body_of([120] * count, [48.0] * count, [(0, 1200), (count * 60, count * 61)])
    paper.asked.clear()
    for n in range(100):
        share = body.share_at(n * 20_000, 2_000_000)
        body.value_for(share, 2_000_000)
    assert all(asked <= 700 for asked in paper.asked.values()), paper.asked


# ---------------------------------------------------------------- any page

Made = tuple[Body, Paper, list[int], set[int]]
HIGH = [1.0, 18.5, 40.0, 700.0]


@st.composite
def pages(draw: st.DrawFn, *, heights: list[float]) -> Made:
    """A body, its page, the starts and end of its paragraphs and the units that are aside."""
    lengths = draw(st.lists(st.integers(1, 60), min_size=1, max_size=12))
    if draw(st.booleans()):
        lengths.append(0)
    chosen = [draw(st.sampled_from(heights)) for _ in lengths]
    places = st.integers(0, sum(lengths))
    pairs = draw(st.lists(st.tuples(places, places), max_size=4))
    aside = [(min(pair), max(pair)) for pair in pairs]
    units = {unit for start, end in aside for unit in range(start, end)}
    if len(units) == sum(lengths):
        units = set()
    return *body_of(lengths, chosen, aside), [*accumulate(lengths, initial=0)], units


@given(pages(heights=[0.0, *HIGH]), st.lists(st.floats(0, 1), min_size=2, max_size=6))
def test_no_answer_leads_back(made: Made, parts: list[float]) -> None:
    body, paper, _, _ = made
    parts = sorted([0.0, *parts, 1.0])
    whole = paper.bottom + MARGIN
    answers = [
        [body.share(part * whole) for part in parts],
        [body.place(part) for part in parts],
        [body.share_at(round(part * 1000), 1000) for part in parts],
        [body.value_for(part, 1000) for part in parts],
    ]
    for found in answers:
        assert all(before <= after + 1e-6 for before, after in pairwise(found))
    assert min(answers[0]) >= 0.0
    assert max(answers[0]) == 1.0
    assert MARGIN <= answers[1][0] <= answers[1][-1] <= paper.bottom
    assert 0.0 <= answers[3][0] <= answers[3][-1] <= 1000 + 1e-6


@given(pages(heights=HIGH))
def test_a_paragraphs_share_is_the_body_before_it(made: Made) -> None:
    body, paper, bounds, aside = made
    total = bounds[-1] - len(aside)
    for paragraph, start in enumerate(bounds[:-1]):
        before = sum(unit not in aside for unit in range(start))
        assert body.share(paper.tops[paragraph]) == pytest.approx(before / total)


@given(pages(heights=HIGH), st.floats(0, 1))
def test_a_share_is_found_again_at_its_place(made: Made, share: float) -> None:
    body, _, _, _ = made
    assert body.share(body.place(share)) == pytest.approx(share, abs=1e-6)
    assert body.share_at(round(body.value_for(share, 10**7)), 10**7) == pytest.approx(
        share, abs=0.01
    )


@given(pages(heights=HIGH), st.floats(0, 1))
def test_a_place_in_the_body_is_found_again(made: Made, part: float) -> None:
    body, paper, bounds, aside = made
    y = MARGIN + part * (paper.bottom - MARGIN)
    paragraph = paper.paragraph_at(y)
    if bounds[paragraph + 1] > bounds[paragraph] and not aside & set(
        range(bounds[paragraph], bounds[paragraph + 1])
    ):
        assert body.place(body.share(y)) == pytest.approx(y, abs=0.01)
