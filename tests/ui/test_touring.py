"""A walk through the tour, with real keys and the real mouse, and every way to leave it."""

from typing import Any

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDockWidget
from pytestqt.qtbot import QtBot

from annotator.ui.tour_card import TourCard, TourRing
from tests.ui.conftest import Hand, MakeWindow

CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
SMALL = (900, 600)


class Walk(Hand):
    """A hand in the window, on the tour."""

    def __init__(self, window: Any, qtbot: QtBot) -> None:
        super().__init__(window, qtbot)
        window.resize(*SMALL)
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow)

    @property
    def card(self) -> TourCard:
        found = [each for each in self.window.findChildren(TourCard) if each.isVisible()]
        assert len(found) == 1
        return found[0]

    @property
    def is_on(self) -> bool:
        return any(each.isVisible() for each in self.window.findChildren(TourCard))

    def begin(self) -> None:
        self.press(Qt.Key.Key_F1, held=SHIFT)

    def next(self, times: int = 1) -> None:
        for _ in range(times):
            QTest.mouseClick(self.card.next, Qt.MouseButton.LeftButton)
            self.settle()

    @property
    def place(self) -> str:
        return self.card._dots._words.text()


@pytest.fixture
def walk(make_window: MakeWindow, qtbot: QtBot) -> Walk:
    return Walk(make_window(), qtbot)


def test_it_never_begins_by_itself(walk: Walk) -> None:
    assert not walk.is_on
    assert walk.window.open_sample()
    walk.settle()
    assert not walk.is_on


def test_by_keyboard_from_the_first_card_to_the_last_and_back(walk: Walk) -> None:
    walk.begin()
    assert walk.place == "1 of 6"
    assert walk.card.next.hasFocus()
    walk.press(Qt.Key.Key_Space)
    assert walk.place == "2 of 6"
    assert len(walk.window.workspace.panes.all()) == 2
    walk.press(Qt.Key.Key_PageUp)
    assert walk.place == "1 of 6"
    walk.press(Qt.Key.Key_Space, Qt.Key.Key_Space)
    assert walk.place == "3 of 6" and walk.view.hasFocus()
    walk.begin()
    assert walk.place == "3 of 6" and walk.card.next.hasFocus(), "the same key goes to the card"
    walk.press(Qt.Key.Key_Space)
    walk.begin()
    walk.press(Qt.Key.Key_Space, Qt.Key.Key_Space)
    assert walk.place == "6 of 6"
    walk.press(Qt.Key.Key_Space)
    assert not walk.is_on
    assert "Show me around" in walk.window.said()
    assert walk.view.hasFocus()


def test_it_goes_on_by_itself_when_a_person_does_what_it_says(walk: Walk) -> None:
    walk.begin()
    walk.next(2)
    before = len(walk.spans())
    walk.drag("merénylet")
    walk.press("o")
    assert len(walk.spans()) == before + 1
    assert walk.place == "4 of 6"
    assert walk.view.hasFocus(), "nobody is taken away from the work"
    walk.press("z", held=CTRL)
    assert len(walk.spans()) == before
    assert walk.place == "5 of 6"


def test_other_work_takes_it_nowhere(walk: Walk) -> None:
    walk.begin()
    walk.next(3)
    walk.drag("merénylet")
    walk.press("o")
    assert walk.place == "4 of 6"
    walk.window.workspace.articles.set_status([walk.window.workspace.panes.current.article], "done")
    assert walk.place == "4 of 6"


def test_escape_leaves_it_from_the_card_and_from_an_article_with_nothing_selected(
    walk: Walk,
) -> None:
    walk.begin()
    walk.press(Qt.Key.Key_Escape)
    assert not walk.is_on
    walk.begin()
    walk.next(2)
    walk.drag("merénylet")
    walk.press(Qt.Key.Key_Escape)
    assert walk.is_on and not walk.view.selection(), "first it does what it always does"
    walk.press(Qt.Key.Key_Escape)
    assert not walk.is_on
    assert not [each for each in walk.window.findChildren(TourRing) if each.isVisible()]


def test_the_button_leaves_it_and_so_does_another_project(walk: Walk) -> None:
    walk.begin()
    QTest.mouseClick(walk.card.leave, Qt.MouseButton.LeftButton)
    assert not walk.is_on
    walk.begin()
    walk.window.close_project()
    assert not walk.is_on
    walk.begin()
    assert walk.is_on and walk.place == "1 of 6"


@pytest.mark.parametrize("size", [SMALL, (1920, 1080)])
def test_every_card_is_in_the_window_and_points_at_what_is_seen(
    walk: Walk, size: tuple[int, int]
) -> None:
    walk.window.resize(*size)
    for name in ("list", "events"):
        panel = walk.window.findChild(QDockWidget, name)
        assert panel is not None
        panel.close()
    walk.begin()
    for number in range(1, 7):
        walk.settle()
        assert walk.place == f"{number} of 6"
        assert walk.window.rect().contains(walk.card.geometry())
        (ring,) = [r for r in walk.window.findChildren(TourRing) if r.isVisible()]
        assert QRect(0, 0, *size).contains(ring.geometry())
        walk.next()


def test_it_follows_what_it_points_at(walk: Walk) -> None:
    walk.window.resize(1500, 900)
    walk.begin()
    walk.settle()
    before = walk.card.geometry()
    panel = walk.window.findChild(QDockWidget, "list")
    assert panel is not None
    walk.window.resizeDocks([panel], [panel.width() + 150], Qt.Orientation.Horizontal)
    walk.settle()
    walk.settle()
    assert walk.card.x() == before.x() + 150
    panel.close()
    walk.settle()
    assert walk.is_on and not [r for r in walk.window.findChildren(TourRing) if r.isVisible()]
    walk.window.resize(*SMALL)
    walk.settle()
    assert walk.window.rect().contains(walk.card.geometry())
    assert QApplication.focusWidget() is not None
