"""The place of an article is kept when a pane leaves it."""

from typing import Any

from annotator.app.reading_places import Place, ReadingPlaces
from annotator.domain.span import Range
from annotator.ui.pane_places import Opened, PanePlaces


def test_an_article_that_was_never_open_begins_at_its_start(tmp_path: Any) -> None:
    places = PanePlaces(ReadingPlaces(tmp_path, "p"))
    assert places.opened("a", 120) == Opened("a", 0, 0, 120)


def test_what_is_left_is_found_again_also_on_disk(hand: Any, tmp_path: Any) -> None:
    known = ReadingPlaces(tmp_path, "p")
    places = PanePlaces(known)
    pane = hand.window.workspace.panes.current
    pane.clear()
    places.leave(pane)
    hand.open("bridge_hu.txt")
    pane.view.set_caret(30)
    pane.margin.add_read((Range(0, 10),))
    known.remember(pane.article, Place(read=(Range(20, 26),)))
    places.keep([pane])
    read = (Range(0, 10), Range(20, 26))
    assert ReadingPlaces(tmp_path, "p").of(pane.article) == Place(30, 0, read)
    assert places.opened(pane.article, 100) == Opened(pane.article, 30, 0, 100)
    places.arrive(pane)
    assert pane.margin.read() == read
