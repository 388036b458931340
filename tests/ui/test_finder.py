"""What was found in one article: going round, and what is said of it."""

from collections.abc import Sequence

import pytest

from annotator.domain.span import Range, Ranges
from annotator.ui import finder
from annotator.ui.finder import Finder

TEXT = "Őszi szél fúj.\nA szél az ŐSZI éjben\r\nészak felől, mondta Ősziné."


class Article:
    """Stands in for the view of an article."""

    def __init__(self, text: str = TEXT) -> None:
        self.text = text
        self.place = 0
        self.selected: Ranges = ()
        self.hits: Sequence[Range] = ()
        self.current = -1

    def stored_text(self) -> str:
        return self.text

    def caret(self) -> int:
        return self.place

    def selection(self) -> Ranges:
        return self.selected

    def select(self, ranges: Ranges) -> None:
        self.selected = ranges

    def show_hits(self, hits: Sequence[Range], current: int = -1) -> None:
        self.hits, self.current = hits, current

    def setFocus(self) -> None: ...

    def hit(self) -> Range | None:
        return self.hits[self.current] if self.current >= 0 else None


def test_it_goes_round_both_ways_and_says_so() -> None:
    article = Article()
    found = Finder(article)
    assert found.search("oszi", jumps=True) == "1 of 3"
    assert found.step(-1) == "3 of 3 · from the end again"
    assert found.step(1) == "1 of 3 · from the start again"
    assert article.hit() == Range(0, 4)


def test_it_comes_to_the_hit_at_a_place_or_the_next_one() -> None:
    article = Article()
    assert Finder(article).search_at("oszi", 10) == "2 of 3"
    assert article.hit() == Range(25, 29)
    assert Finder(article).search_at("zebra", 10) == "Nothing found"


def test_without_jumping_all_are_marked_and_counted() -> None:
    article = Article()
    found = Finder(article)
    assert found.search("oszi", jumps=False) == "3 found"
    assert (len(found), article.hit()) == (3, None)
    found.forget()
    assert len(found) == 0


def test_in_the_end_the_hit_is_selected_unless_the_caret_was_moved() -> None:
    article = Article()
    found = Finder(article)
    found.search("oszi", jumps=True)
    found.select()
    assert (article.selected, article.hits) == ((Range(0, 4),), ())
    article.selected = ()
    found.step(1)
    article.place = 20
    found.select()
    assert article.selected == ()


def test_of_very_many_hits_those_around_the_current_one_are_marked(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(finder, "MARKED", 8)
    article = Article("ab" * 100)
    found = Finder(article)
    assert found.search("a", jumps=True) == "1 of 100"
    seen, said = [], ""
    for _ in range(100):
        seen.append(article.hit())
        assert len(article.hits) == 8
        said = found.step(1)
    assert seen == [Range(2 * n, 2 * n + 1) for n in range(100)]
    assert said == "1 of 100 · from the start again"
    found.step(-1)
    assert article.hit() == Range(198, 199)
    article.place = 101
    found.step(1)
    assert article.hit() == Range(102, 103)


def test_while_there_are_few_hits_the_same_ones_are_marked_again() -> None:
    article = Article()
    found = Finder(article)
    found.search("oszi", jumps=True)
    before = article.hits
    found.step(1)
    assert article.hits is before


def test_more_hits_than_are_counted_are_said_so(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(finder, "MOST", 3)
    assert Finder(Article()).search("oszi", jumps=True) == "1 of 3 or more"
