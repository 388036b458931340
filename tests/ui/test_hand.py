"""A hand works in the window as a person does."""

import pytest
from PySide6.QtCore import Qt

from annotator.app.checks import CheckFailed
from annotator.ui.hand import Hand
from annotator.ui.main_window import MainWindow
from tests.ui.conftest import Hand as OfTests


@pytest.fixture
def working(hand: OfTests) -> Hand:
    hand.open("bridge_hu.txt")
    return Hand(hand.window)


def test_it_tags_what_it_selects_by_mouse_and_takes_it_back_by_keys(working: Hand) -> None:
    working.tag("polgármester", "p")
    assert [span.quote for span in working.spans()] == ["polgármester"]
    working.tag("polgármester", "p")
    assert len(working.spans()) == 1, "what stood there before goes first"
    working.press("z", Qt.KeyboardModifier.ControlModifier)
    assert working.spans() == []


def test_it_says_what_it_does_not_find(working: Hand) -> None:
    with pytest.raises(CheckFailed, match="“nowhere” is not in the article"):
        working.tag("nowhere", "p")
    with pytest.raises(CheckFailed, match="there is no span “híd”"):
        working.select_span("híd")


def test_a_key_that_does_not_tag_fails(working: Hand) -> None:
    with pytest.raises(CheckFailed, match="did not become a span"):
        working.tag("ellenzék", "")


def test_it_waits_no_longer_than_it_says(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    working = Hand(window)
    waited: list[int] = []
    monkeypatch.setattr(working, "settle", lambda: waited.append(1))
    working.wait(lambda: len(waited) == 3)
    with pytest.raises(CheckFailed, match="did not come"):
        working.wait(lambda: False)
