"""The card is beside what it points at, and never leaves the window."""

from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QRect, QSize

from annotator.ui.tour_place import card_place

CARD = QSize(350, 190)
WINDOW = QRect(0, 0, 900, 600)


def test_it_is_right_of_a_panel_on_the_left_and_left_of_one_on_the_right() -> None:
    left = card_place(CARD, QRect(0, 30, 300, 500), within=WINDOW)
    assert left.left() > 299 and not left.intersects(QRect(0, 30, 300, 500))
    right = card_place(CARD, QRect(600, 30, 300, 500), within=WINDOW)
    assert right.right() < 600


def test_it_is_below_a_menu_and_above_what_is_low_down() -> None:
    spot = card_place(CARD, QRect(30, 0, 40, 20), within=WINDOW)
    assert spot.top() > 19 and spot.left() == 30
    assert card_place(CARD, QRect(30, 560, 400, 30), within=WINDOW).bottom() < 560


def test_it_lies_in_the_lower_corner_of_what_fills_the_window() -> None:
    spot = card_place(CARD, QRect(20, 30, 860, 550), within=WINDOW)
    assert (spot.right(), spot.bottom()) > (800, 500)


@given(
    st.integers(-200, 1200),
    st.integers(-200, 900),
    st.integers(1, 1500),
    st.integers(1, 1200),
    st.tuples(st.integers(366, 1920), st.integers(206, 1080)),
)
def test_it_never_leaves_the_window(
    x: int, y: int, width: int, height: int, window: tuple[int, int]
) -> None:
    room = QRect(0, 0, *window)
    assert room.contains(card_place(CARD, QRect(x, y, width, height), within=room))
