"""One to four panes: opening, closing, focus by keys and by mouse, and what comes back."""

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from annotator.app.paths import data_dir
from annotator.app.reading_places import Place, ReadingPlaces
from annotator.app.settings import Settings
from annotator.domain.errors import BadOffsets
from annotator.domain.span import Range
from annotator.ui.article.view import ArticleView
from annotator.ui.jobs import DirectRunner
from annotator.ui.list_models import ARTICLE_ID
from annotator.ui.main_window import MainWindow
from annotator.ui.pane_places import Opened
from annotator.ui.panes import MOST, Panes
from tests.ui.dragging import drag_enter, drag_move, drop_event

CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
HU, RO, EL = "bridge_hu.txt", "bridge_ro.txt", "bridge_el.txt"


def panes_of(hand: Any) -> Panes:
    return hand.window.workspace.panes  # type: ignore[no-any-return]


def shown(hand: Any) -> list[str]:
    files = {row.article.id: row.article.file for row in hand.session.library.rows()}
    return [files.get(pane.article, "") for pane in panes_of(hand).all()]


def current(hand: Any) -> int:
    return list(panes_of(hand).all()).index(panes_of(hand).current)


def test_keys_make_up_to_four_panes_and_go_to_each(hand: Any) -> None:
    hand.press("4", held=CTRL | SHIFT)
    assert shown(hand) == [HU, "", "", ""]
    for number in (3, 1, 4, 2):
        hand.press(str(number), held=CTRL)
        assert current(hand) == number - 1
    hand.press(Qt.Key.Key_F6)
    assert current(hand) == 2
    hand.press(Qt.Key.Key_F6, held=SHIFT)
    hand.press(Qt.Key.Key_F6, held=SHIFT)
    hand.press(Qt.Key.Key_F6, held=SHIFT)
    assert current(hand) == 3


def test_a_key_for_a_pane_that_is_not_there_does_nothing(hand: Any) -> None:
    hand.press("3", held=CTRL)
    assert shown(hand) == [HU]
    assert current(hand) == 0


def test_only_the_focused_pane_carries_the_frame(hand: Any) -> None:
    panes_of(hand).open_beside(hand.article(RO))
    hand.settle()
    assert [pane._focused for pane in panes_of(hand).all()] == [False, True]
    hand.press("1", held=CTRL)
    assert [pane._focused for pane in panes_of(hand).all()] == [True, False]
    right = panes_of(hand).all()[1]
    QTest.mouseClick(right.view.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(60, 60))
    assert current(hand) == 1


def test_opening_beside_fills_an_empty_pane_first_then_makes_one(hand: Any) -> None:
    hand.press("2", held=CTRL | SHIFT)
    panes_of(hand).open_beside(hand.article(RO))
    panes_of(hand).open_beside(hand.article(EL))
    assert shown(hand) == [HU, RO, EL]
    assert current(hand) == 2


def test_what_is_open_already_only_gets_the_focus(hand: Any) -> None:
    panes_of(hand).open_beside(hand.article(RO))
    panes_of(hand).open_beside(hand.article(HU))
    assert shown(hand) == [HU, RO]
    assert current(hand) == 0


def test_a_fifth_article_takes_the_place_of_the_last_other_one(hand: Any) -> None:
    panes_of(hand).show_count(MOST + 3)
    assert len(panes_of(hand).all()) == MOST
    for place in range(MOST):
        panes_of(hand).focus(place)
        panes_of(hand).open(hand.article(HU))
    panes_of(hand).open_beside(hand.article(RO))
    assert shown(hand) == [HU, HU, RO, HU]


def test_closing_keeps_the_focus_somewhere_and_never_closes_the_last(hand: Any) -> None:
    panes_of(hand).open_beside(hand.article(RO))
    hand.settle()
    hand.press("w", held=CTRL)
    assert shown(hand) == [HU]
    assert hand.view.hasFocus()
    hand.press("w", held=CTRL)
    assert shown(hand) == [""]
    assert not hand.window.workspace.panes.current.article


def test_fewer_panes_keep_the_one_with_the_focus(hand: Any) -> None:
    panes_of(hand).open_beside(hand.article(RO))
    panes_of(hand).open_beside(hand.article(EL))
    hand.settle()
    hand.press("1", held=CTRL | SHIFT)
    assert shown(hand) == [EL]


def test_each_pane_has_its_own_zoom_and_selection(hand: Any) -> None:
    hand.drag("ellenzék")
    hand.press("o")
    first = panes_of(hand).current.view
    panes_of(hand).open_beside(hand.article(RO))
    hand.settle()
    hand.press("=", "=", held=CTRL)
    second = panes_of(hand).current.view
    assert (first.zoom(), second.zoom()) == (100, 120)
    assert (bool(first.selected_span()), bool(second.selected_span())) == (True, False)
    assert hand.window.workspace.inspector.shown_span() == ""
    hand.press("1", held=CTRL)
    assert hand.window.workspace.inspector.shown_span() == first.selected_span()


def test_both_panes_follow_when_they_show_the_same_article(hand: Any) -> None:
    panes_of(hand).show_count(2)
    panes_of(hand).focus(1)
    panes_of(hand).open(hand.article(HU))
    hand.drag("ellenzék")
    hand.press("o")
    place = hand.range_of("ellenzék")[0]
    assert [len(pane.view.spans_at(place)) for pane in panes_of(hand).all()] == [1, 1]


def test_what_was_open_can_be_opened_again(hand: Any) -> None:
    panes = panes_of(hand)
    opened = [Opened(hand.article(RO), 9, 0, 130), Opened("a_gone"), Opened(hand.article(EL))]
    panes.reopen(opened)
    hand.settle()
    assert shown(hand) == [RO, "", EL]
    first = panes.opened()[0]
    assert (first.article, first.caret, first.zoom) == (hand.article(RO), 9, 130)


def dropped(hand: Any, files: list[str], place: QPoint) -> None:
    """Drop articles of the list onto the panes, by the events that Qt sends."""
    model = hand.window.workspace.list._model
    data = model.mimeData([model.place(hand.article(file)) for file in files])
    panes = panes_of(hand)
    enter = drag_enter(place, data)
    QApplication.sendEvent(panes, enter)
    assert enter.isAccepted()
    QApplication.sendEvent(panes, drag_move(place, data))
    QApplication.sendEvent(panes, drop_event(place, data))
    hand.settle()


def test_an_article_dropped_on_a_pane_opens_there(hand: Any) -> None:
    panes = panes_of(hand)
    panes.show_count(2)
    hand.settle()
    right = panes.all()[1]
    dropped(hand, [RO], right.mapTo(panes, QPoint(50, 50)))
    assert shown(hand) == [HU, RO]
    assert current(hand) == 1


def test_several_that_are_dropped_stand_beside_each_other(hand: Any) -> None:
    dropped(hand, [RO, EL], QPoint(60, 60))
    assert shown(hand) == [RO, EL]


def test_the_list_says_which_article_has_the_focus(hand: Any) -> None:
    panes_of(hand).open_beside(hand.article(RO))
    hand.settle()
    table = hand.window.workspace.list.table
    assert table.currentIndex().siblingAtColumn(0).data(ARTICLE_ID) == hand.article(RO)
    hand.press("1", held=CTRL)
    assert table.currentIndex().siblingAtColumn(0).data(ARTICLE_ID) == hand.article(HU)


@pytest.mark.parametrize(
    ("key", "held", "start", "end"),
    [
        (Qt.Key.Key_BraceLeft, SHIFT, 1, 0),
        (Qt.Key.Key_BraceRight, SHIFT, 0, -1),
        (Qt.Key.Key_BraceLeft, SHIFT | CTRL, 9, 0),
        (Qt.Key.Key_BracketLeft, Qt.KeyboardModifier.NoModifier, -2, 0),
    ],
)
def test_signs_that_are_typed_with_shift_do_what_they_stand_for(
    hand: Any, key: Qt.Key, held: Qt.KeyboardModifier, start: int, end: int
) -> None:
    hand.drag("ellenzék hazudik")
    hand.press("c")
    before = hand.range_of("ellenzék hazudik")
    hand.press(key, held=held)
    (span,) = hand.spans()
    assert (span.start - before[0], span.end - before[1]) == (start, end)


def test_a_sign_with_shift_that_stands_for_nothing_does_nothing(hand: Any) -> None:
    hand.drag("ellenzék")
    hand.press(Qt.Key.Key_Percent, held=SHIFT)
    assert hand.spans() == []
    assert hand.view.selection()


def test_a_damaged_article_is_told_and_leaves_an_empty_pane(
    hand: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    def damaged(article: str) -> None:
        raise BadOffsets(f"{article} is damaged")

    monkeypatch.setattr(hand.session.library, "marks", damaged)
    hand.window.workspace.open(hand.article("bridge_ro.txt"))
    assert hand.window.workspace.panes.current.article == ""
    assert hand.window.said().endswith("is damaged")


def test_the_pane_that_had_the_focus_has_it_again(
    make_window: Any, project_path: Path, qtbot: Any
) -> None:
    window = make_window()
    window.open_project(project_path)
    articles = [row.article.id for row in window.workspace.session.library.rows()]
    window.workspace.open(articles[0])
    window.workspace.panes.open_beside(articles[1])
    window.workspace.panes.focus(0)
    window.close()
    again = make_window()
    again.open_project(project_path)
    panes = again.workspace.panes
    assert [pane.article for pane in panes.all()] == articles[:2]
    assert panes.current is panes.all()[0]


# ------------------------------------------------------------------ reading places


def left_in_the_middle(hand: Any) -> tuple[int, int]:
    """Scroll in the open article, so enlarged that one must; where one is then."""
    panes_of(hand).zoom_all(400)
    hand.view.set_caret(hand.range_of("ellenzék")[0])
    hand.view.scroll_to(hand.range_of("Kovács-Nagy Bálint")[0])
    place = stand(hand.view)
    assert min(place) > 0
    return place


def stand(view: ArticleView) -> tuple[int, int]:
    """The first position in view, and the caret."""
    return view.top_position(), view.caret()


def read_in(hand: Any, start: int, end: int) -> Range:
    """Have that much of the open article read, up to the white space beside it."""
    panes_of(hand).current.margin.add_read((Range(start, end),))
    found: Range = panes_of(hand).current.margin.read()[-1]
    return found


def test_an_article_is_shown_again_where_one_left_it(hand: Any) -> None:
    place, read = left_in_the_middle(hand), read_in(hand, 30, 45)
    hand.open(RO)
    assert stand(hand.view) == (0, 0)
    assert panes_of(hand).current.margin.read() == ()
    hand.open(HU)
    assert stand(hand.view) == place
    assert panes_of(hand).current.margin.read() == (read,)
    hand.press("w", held=CTRL)
    hand.open(HU)
    assert stand(hand.view) == place


def test_in_a_second_pane_too(hand: Any) -> None:
    place = left_in_the_middle(hand)
    hand.open(RO)
    panes_of(hand).open_beside(hand.article(HU))
    panes_of(hand).zoom_all(400)
    hand.settle()
    assert [stand(pane.view) for pane in panes_of(hand).all()] == [(0, 0), place]


def test_who_turns_over_quickly_leaves_every_article_where_it_was(hand: Any) -> None:
    place = left_in_the_middle(hand)
    hand.open(RO)
    panes_of(hand).open(hand.article(HU))
    panes_of(hand).open(hand.article(RO))
    hand.settle()
    assert stand(hand.view) == (0, 0)
    hand.open(HU)
    assert stand(hand.view) == place


def test_after_a_restart_each_article_is_where_one_left_it(
    hand: Any, settings: Settings, qtbot: Any
) -> None:
    place, path = left_in_the_middle(hand), hand.session.path
    read = read_in(hand, 30, 45)
    hand.open(RO)
    hand.view.scroll_to(hand.range_of("Primarul")[0])
    second = stand(hand.view)
    hand.window.close()
    # As at the start of the program, the project is open before the window is shown.
    hand.window = MainWindow(settings, DirectRunner())
    qtbot.addWidget(hand.window)
    assert hand.window.open_project(path)
    hand.window.resize(1300, 800)
    hand.window.show()
    qtbot.waitExposed(hand.window)
    hand.settle()
    assert (shown(hand), hand.view.zoom()) == ([RO], 400)
    assert stand(hand.view) == second
    hand.open(HU)
    assert stand(hand.view) == place
    assert panes_of(hand).current.margin.read() == (read,)


def test_what_was_read_in_one_of_two_panes_is_not_forgotten(hand: Any) -> None:
    panes_of(hand).show_count(2)
    left = read_in(hand, 30, 35)
    panes_of(hand).focus(1)
    hand.open(HU)
    right = read_in(hand, 130, 145)
    panes_of(hand).remember_places()
    hand.open(RO)
    hand.open(HU)
    assert panes_of(hand).current.margin.read() == (left, right)


def test_places_are_on_disk_before_the_project_is_closed(hand: Any) -> None:
    top, caret = left_in_the_middle(hand)
    read = read_in(hand, 30, 45)
    panes, project = panes_of(hand), hand.session.project_id
    panes.remember_places()
    known = ReadingPlaces(data_dir() / "places", project).of(hand.article(HU))
    assert known == Place(caret, top, (read,))
    assert hand.window.workspace._keep_places.isActive()
    hand.window.workspace._keep_places.timeout.emit()
