"""The search panel by keyboard and mouse."""

from collections.abc import Iterator
from typing import Any

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from annotator.app.searching import Found, Hit, IndexLost, Searching
from annotator.domain.errors import ProjectError
from annotator.ui.bridge import Bridge
from annotator.ui.indexing import Indexing
from annotator.ui.jobs import DirectRunner
from annotator.ui.panels.search import SearchPanel
from annotator.ui.translation import number

CTRL = Qt.KeyboardModifier.ControlModifier
Key = Qt.Key


@pytest.fixture
def panel(project: Any, qtbot: QtBot) -> Iterator[SearchPanel]:
    session, parent = project.session, QObject()
    indexing = Indexing(
        session, Bridge(session, parent).changed, runner=DirectRunner(), parent=parent
    )
    made = SearchPanel(session.searching(), indexing)
    qtbot.addWidget(made)
    made.resize(380, 500)
    made.show()
    qtbot.waitExposed(made)
    made.activateWindow()
    made.open()
    yield made
    indexing.close()
    made.close_index()
    made.hide()


def look_for(panel: SearchPanel, query: str) -> None:
    panel.field.setText(query)
    panel.search()


def test_it_finds_as_one_types_and_says_how_much(panel: SearchPanel, qtbot: QtBot) -> None:
    assert panel.field.hasFocus()
    panel.field.setText("hid")
    qtbot.waitUntil(lambda: panel.said() == "Found in 1 article")
    assert panel.list.currentIndex().row() == 0
    look_for(panel, "nowhere")
    assert panel.said() == "Nothing found"
    look_for(panel, "")
    assert panel.said() == ""


@pytest.mark.parametrize("held", [Qt.KeyboardModifier.NoModifier, CTRL])
def test_enter_opens_and_with_ctrl_beside(panel: SearchPanel, qtbot: QtBot, held: Any) -> None:
    panel.field.setText("hid")
    with qtbot.waitSignal(panel.open_requested) as wished:
        QTest.keyClick(panel.field, Key.Key_Return, held)
    hit, beside = wished.args
    assert hit.find == "hid"
    assert beside == (held == CTRL)


def test_a_double_click_opens(panel: SearchPanel, qtbot: QtBot) -> None:
    look_for(panel, "hid")
    at = panel.list.visualRect(panel.list.currentIndex()).center()
    with qtbot.waitSignal(panel.open_requested):
        QTest.mouseClick(panel.list.viewport(), Qt.MouseButton.LeftButton, pos=at)
        QTest.mouseDClick(panel.list.viewport(), Qt.MouseButton.LeftButton, pos=at)


def test_down_goes_to_the_hits_and_up_comes_back(panel: SearchPanel, qtbot: QtBot) -> None:
    look_for(panel, "hid")
    QTest.keyClick(panel.field, Key.Key_Down)
    qtbot.waitUntil(panel.list.hasFocus)
    QTest.keyClick(panel.list, Key.Key_Up)
    qtbot.waitUntil(panel.field.hasFocus)
    with qtbot.waitSignal(panel.left):
        QTest.keyClick(panel.field, Key.Key_Escape)


def test_enter_without_hits_opens_nothing(panel: SearchPanel) -> None:
    wished: list[Hit] = []
    panel.open_requested.connect(wished.append)
    look_for(panel, "nowhere")
    QTest.keyClick(panel.field, Key.Key_Return)
    assert wished == []


def test_what_is_too_broad_or_broken_is_said(
    panel: SearchPanel, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Searching, "find", lambda *_, **__: Found(too_many=True))
    look_for(panel, "hid")
    assert "type more letters" in panel.said()

    monkeypatch.setattr(Searching, "find", lambda *_, **__: Found(total=1000, more=True))
    look_for(panel, "hi")
    assert panel.said() == f"Found in more than {number(1000)} articles"

    def broken(*_: object, **__: object) -> Found:
        raise ProjectError("The index is broken.")

    monkeypatch.setattr(Searching, "find", broken)
    look_for(panel, "hid")
    assert panel.said() == "The index is broken."
    assert panel.list.model().rowCount() == 0


def test_an_index_that_was_lost_is_made_anew_once(
    panel: SearchPanel, monkeypatch: pytest.MonkeyPatch
) -> None:
    begun: list[bool] = []
    panel._indexing.ended.connect(begun.append)

    def lost(*_: object, **__: object) -> Found:
        raise IndexLost("The index was lost.")

    monkeypatch.setattr(Searching, "find", lost)
    look_for(panel, "hid")
    look_for(panel, "hid")
    assert begun == [True]


def test_progress_is_shown_while_it_lasts(panel: SearchPanel) -> None:
    assert not panel._progress.isVisible()
    panel._indexing.progress.emit(50, 100)
    assert panel._progress.isVisible()
    assert panel._cancel.isVisible()
    assert panel._progress.value() == 50
    panel._indexing.ended.emit(True)
    assert not panel._progress.isVisible()
