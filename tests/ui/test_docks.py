"""The panels: shown, hidden, filled, and found again by their names."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDockWidget, QLabel, QMainWindow
from pytestqt.qtbot import QtBot

from annotator.ui.docks import LIST_WIDTH, NARROWEST, SLACK, Docks


@pytest.fixture
def window(qtbot: QtBot) -> QMainWindow:
    made = QMainWindow()
    qtbot.addWidget(made)
    made.resize(1200, 700)
    made.setCentralWidget(QLabel("middle"))
    return made


def test_each_has_a_name_and_an_action_that_hides_it(window: QMainWindow, qtbot: QtBot) -> None:
    docks = Docks(window)
    docks.arrange()
    window.show()
    qtbot.waitExposed(window)
    names = {dock.objectName() for dock in window.findChildren(QDockWidget)}
    assert names == {"list", "search", "palette", "inspector", "events"}
    toggles = docks.toggles()
    assert set(toggles) == {f"view.{name}" for name in names}
    palette = next(d for d in window.findChildren(QDockWidget) if d.objectName() == "palette")
    toggles["view.palette"].trigger()
    assert not palette.isVisible()
    toggles["view.palette"].trigger()
    assert palette.isVisible()
    window.hide()


def test_what_was_in_a_panel_goes_when_it_is_filled(window: QMainWindow, qtbot: QtBot) -> None:
    docks = Docks(window)
    gone: list[str] = []
    labels = [QLabel("first"), QLabel("second")]
    labels[0].destroyed.connect(lambda: gone.append("first"))
    labels[1].destroyed.connect(lambda: gone.append("second"))
    docks.fill({"list": labels[0]})
    docks.fill({"list": labels[1]})
    qtbot.waitUntil(lambda: gone == ["first"])
    docks.empty()
    qtbot.waitUntil(lambda: gone == ["first", "second"])


def test_panels_that_are_put_away_come_back_as_they_were(window: QMainWindow, qtbot: QtBot) -> None:
    docks = Docks(window)
    docks.arrange()
    docks.put_away()
    docks.put_away()
    window.show()
    qtbot.waitExposed(window)
    panels = window.findChildren(QDockWidget)
    assert not any(each.isVisible() for each in panels)
    docks.bring_back()
    shown = {each.objectName() for each in panels if each.isVisible()}
    assert shown == {"list", "palette", "inspector"}
    docks.toggles()["view.events"].trigger()
    docks.toggles()["view.palette"].trigger()
    docks.put_away()
    docks.bring_back()
    there = {each.objectName() for each in panels if each.isVisible()}
    assert there == {"list", "inspector", "events"}
    assert min(each.width() for each in panels if each.isVisible()) >= NARROWEST
    window.hide()


def test_a_panel_that_is_brought_up_shares_its_side(window: QMainWindow, qtbot: QtBot) -> None:
    docks = Docks(window)
    docks.arrange()
    window.show()
    qtbot.waitExposed(window)
    docks.bring_up("search")
    panels = {each.objectName(): each for each in window.findChildren(QDockWidget)}
    assert panels["search"].isVisible()
    qtbot.waitUntil(lambda: abs(panels["search"].height() - panels["list"].height()) < 60)
    docks.bring_up("search")
    assert panels["search"].isVisible()
    window.hide()


def test_a_panel_that_was_squeezed_gets_its_width_again(window: QMainWindow, qtbot: QtBot) -> None:
    docks = Docks(window)
    docks.arrange()
    window.show()
    qtbot.waitExposed(window)
    panels = {each.objectName(): each for each in window.findChildren(QDockWidget)}
    window.resizeDocks([panels["list"]], [NARROWEST], Qt.Orientation.Horizontal)
    qtbot.waitUntil(lambda: panels["list"].width() <= NARROWEST + SLACK)
    docks.recover()
    assert panels["list"].width() <= NARROWEST + SLACK  # as long as there is no room
    window.resize(1700, 700)
    docks.recover()
    qtbot.waitUntil(lambda: panels["list"].width() > LIST_WIDTH - SLACK)
    window.hide()
