"""Panes together: what is switched, what the mouse and a selection ask for, what is told."""

import pytest
from PySide6.QtCore import Qt

from tests.ui.board import Board, echoed, hover, tell
from tests.ui.conftest import Hand


def test_nobody_follows_before_it_is_switched_on_or_after(board: Board) -> None:
    first, second = board.add(100), board.add(40)
    switched: list[bool] = []
    board.together.switched.connect(switched.append)
    first.scroll(900)
    assert second.value == 0
    board.together.set_scroll_together(True)
    board.together.set_scroll_together(True)
    assert second.value > 0
    board.together.set_scroll_together(False)
    first.scroll(0)
    assert second.value > 0
    assert switched == [True, False]
    assert not board.together.scrolls_together()


def test_only_a_mouse_that_stays_is_heard(three: Board) -> None:
    view = three.panes[0].view
    timer = three.together.hover_timer
    view.span_hovered.emit("1.1")
    assert timer.isActive()
    assert 100 <= timer.interval() <= 200
    assert echoed(three) == [(), (), ()]
    view.span_hovered.emit("")
    assert not timer.isActive()
    hover(three, 1, "1.1")
    view.span_hovered.emit("")
    view.span_hovered.emit("1.1")
    assert not timer.isActive()
    assert echoed(three)[1] == ("2.1", "2.2")


def test_a_selected_span_echoes_at_once_and_after_the_mouse_has_left(three: Board) -> None:
    three.panes[0].view.span_selected.emit("1.1")
    assert echoed(three) == [(), ("2.1", "2.2"), ()]
    hover(three, 3, "3.1")
    assert echoed(three) == [("1.2", "1.3"), ("2.3",), ()]
    hover(three, 3, "")
    assert echoed(three) == [(), ("2.1", "2.2"), ()]
    three.panes[1].view.span_selected.emit("")
    assert echoed(three)[1] == ("2.1", "2.2")
    three.panes[0].view.span_selected.emit("")
    assert echoed(three) == [(), (), ()]


def test_silence_stops_all_that_would_come(three: Board) -> None:
    three.panes[0].view.span_selected.emit("1.1")
    three.panes[0].view.span_hovered.emit("1.2")
    three.together.silence()
    assert echoed(three) == [(), (), ()]
    assert not three.together.hover_timer.isActive()


def test_on_hover_nothing_scrolls_by_itself(three: Board) -> None:
    hover(three, 1, "1.1")
    assert [pane.view.value for pane in three.panes] == [0, 0, 0]


def test_from_a_counterpart_on_they_scroll_together(three: Board) -> None:
    tell(three, 2, *["filler"] * 20, "a hid b")
    tell(three, 1, "A híd b")
    three.together.set_scroll_together(True)
    first, second = three.panes[0].view, three.panes[1].view
    first.span_selected.emit("1.4")
    three.together.show_counterparts()
    place = second.value
    assert place > 0
    assert first.value == 0
    first.scroll(100)
    assert second.value == pytest.approx(place + 100, abs=3)
    first.scroll(0)
    assert second.value == place


def test_without_a_span_or_another_pane_it_says_so(board: Board) -> None:
    board.add(20)
    board.together.show_counterparts()
    board.together.show_counterparts()
    assert len(board.told) == 2
    assert board.told[0] == board.told[1] == "Select a span first, to find it in the other panes."
    tell(board, 1, "Ioan")
    board.panes[0].view.span_selected.emit("1.1")
    board.together.show_counterparts()
    assert board.told[-1] == "There is no other pane with an article."


def test_in_the_window_a_click_on_a_span_echoes_beside(hand: Hand) -> None:
    workspace = hand.window.workspace
    workspace.panes.show_count(2)
    workspace.panes.focus(1)
    hand.open("bridge_hu.txt")
    first, second = (pane.view for pane in workspace.panes.all())
    told: list[str] = []
    workspace.looking.together.told.connect(lambda text, *_: told.append(text))
    hand.drag("Kovács-Nagy Bálint")
    hand.press("p")
    hand.view.select_span("")
    hand.drag("zsombolyi")
    hand.press("p")
    assert told[-1] == "Also once in pane 1"
    name = hand.spans()[0]
    hand.click(name.start + 3)
    assert told[-1] == "Also once in pane 1"
    assert not second._shown.echoed
    assert list(first._shown.echoed.inside(0, 10_000)) == [first.qt_range(name.ranges[0])]
    hand.press(Qt.Key.Key_Delete)
    assert not first._shown.echoed
    assert told[-1] == ""
