"""The card says where the tour is and wishes to go on; the ring lies around what is pointed at."""

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QWidget

from annotator.ui.tour_card import RING, TourCard, TourRing
from tests.ui.longer import longer_texts


@pytest.fixture
def window(qtbot):
    made = QWidget()
    qtbot.addWidget(made)
    made.resize(600, 400)
    made.show()
    yield made
    made.hide()


@pytest.fixture
def card(window):
    made = TourCard(window)
    made.show_step("A title", "A text with <b>no</b> HTML.")
    made.show_place(2, 3)
    made.setGeometry(QRect(QPoint(10, 10), made.wanted_size()))
    made.show()
    return made


@pytest.mark.parametrize(
    ("key", "signal"),
    [
        (Qt.Key.Key_Escape, "leave_requested"),
        (Qt.Key.Key_PageDown, "next_requested"),
        (Qt.Key.Key_PageUp, "back_requested"),
    ],
)
def test_keys_wish(card, qtbot, key, signal):
    with qtbot.waitSignal(getattr(card, signal)):
        QTest.keyClick(card.next, key)


def test_buttons_wish(card, qtbot):
    for button, signal in (
        (card.next, card.next_requested),
        (card.back, card.back_requested),
        (card.leave, card.leave_requested),
    ):
        with qtbot.waitSignal(signal):
            QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def test_it_says_how_far_it_is_and_ends_with_done(card):
    assert card._dots._words.text() == "2 of 3"
    assert card.back.isEnabled() and card.next.text() == "Next"
    card.show_place(3, 3)
    assert card.next.text() == "Done"
    card.show_place(1, 3)
    assert not card.back.isEnabled()
    assert "A text" in card.next.accessibleDescription()
    assert not card.grab().isNull()


def test_its_words_are_shown_whole(card):
    card.show_step("A title", "A long text that needs several lines. " * 6)
    card.resize(card.wanted_size())
    card.layout().activate()
    assert card._text.height() >= card._text.heightForWidth(card._text.width())


def test_longer_names_of_buttons_find_room(window):
    with longer_texts():
        made = TourCard(window)
        made.show_step("A title", "A text", links=[("One thing or another", print)])
        made.show_place(2, 3)
    made.show()
    made.setGeometry(QRect(QPoint(0, 0), made.wanted_size()))
    layout = made.layout()
    assert layout is not None
    layout.activate()
    for button in made.findChildren(QPushButton):
        assert button.width() >= button.sizeHint().width(), button.text()


def test_further_buttons_come_and_go(card):
    done = []
    card.show_step("Other", "Text", links=[("Search", lambda: done.append("search"))])
    link = next(b for b in card.findChildren(QPushButton) if b.text() == "Search")
    QTest.mouseClick(link, Qt.MouseButton.LeftButton)
    assert done == ["search"]
    card.show_step("Third", "Text")
    assert not [b for b in card.findChildren(QPushButton) if b.text() == "Search"]


def test_the_ring_lets_the_mouse_through_and_is_only_a_frame(window):
    ring = TourRing(window)
    ring.surround(QRect(100, 100, 80, 60))
    assert ring.geometry() == QRect(100 - RING, 100 - RING, 80 + 2 * RING, 60 + 2 * RING)
    assert window.childAt(QPoint(98, 120)) is None
    assert not ring.mask().contains(QPoint(40, 30))
    ring.surround(QRect(-50, 0, 4000, 4000))
    assert window.rect().contains(ring.geometry())
