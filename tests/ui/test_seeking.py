"""From the search in all articles to the hit in one of them, by keyboard alone."""

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from annotator.domain.commands.articles import EditArticle

CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


def search(hand: Any, query: str) -> Any:
    hand.press("f", held=CTRL | SHIFT)
    panel = hand.window._seeking.panel
    assert panel.field.hasFocus()
    panel.field.setText(query)
    return panel


def test_enter_opens_the_article_at_the_hit_with_the_find_bar_filled(hand: Any) -> None:
    search(hand, "ΔΗΜΑΡΧΟΣ")
    hand.press(Qt.Key.Key_Return)
    pane = hand.window.workspace.panes.current
    assert pane.article == hand.article("bridge_el.txt")
    assert pane.find_bar.isVisible()
    assert pane.find_bar._field.text() == "ΔΗΜΑΡΧΟΣ"
    assert pane.find_bar._count.text() == "1 of 1"
    assert pane.view.hasFocus()
    start, _ = hand.range_of("δήμαρχος")
    assert pane.view.caret() == start


def test_with_ctrl_it_opens_beside(hand: Any) -> None:
    panel = search(hand, "δημαρχ")
    QTest.keyClick(panel.field, Qt.Key.Key_Return, CTRL)
    hand.settle()
    panes = hand.window.workspace.panes
    assert [pane.article for pane in panes.all()] == [
        hand.article("bridge_hu.txt"),
        hand.article("bridge_el.txt"),
    ]
    assert panes.current.find_bar.isVisible()


def test_what_is_selected_is_searched_for(hand: Any, qtbot: QtBot) -> None:
    start, _ = hand.range_of("zsombolyi híd")
    hand.drag("zsombolyi híd")
    hand.press("f", held=CTRL | SHIFT)
    panel = hand.window._seeking.panel
    assert panel.field.text() == "“zsombolyi híd”"
    qtbot.waitUntil(lambda: panel.said() == "Found in 1 article")
    hand.press(Qt.Key.Key_Return)
    assert hand.window.workspace.panes.current.find_bar._field.text() == "zsombolyi híd"
    assert start == hand.range_of("zsombolyi híd")[0]


def test_escape_goes_back_to_the_article_and_a_closed_project_is_let_go(hand: Any) -> None:
    search(hand, "híd")
    hand.press(Qt.Key.Key_Escape)
    assert hand.view.hasFocus()
    hand.window.close_project()
    assert hand.window._seeking is None
    hand.press("f", held=CTRL | SHIFT)


def test_a_hit_in_a_title_opens_the_article_at_its_top(hand: Any) -> None:
    article = hand.article("bridge_el.txt")
    hand.session.do(EditArticle(article, "title", "Zeppelin"))
    hand.window._seeking.indexing.begin()
    panel = search(hand, "zeppelin")
    panel.search()
    hand.press(Qt.Key.Key_Return)
    pane = hand.window.workspace.panes.current
    assert (pane.article, pane.view.caret()) == (article, 0)
    assert pane.view.verticalScrollBar().value() == 0
    assert not pane.find_bar.isVisible()
