"""The panels: shown, hidden, filled, and found again by their names."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDockWidget, QLabel, QMainWindow
from pytestqt.qtbot import QtBot

from annotator.ui.docks import (
    CROWDED,
    LIST_SHARE,
    LIST_WIDTH,
    NARROWEST,
    PALETTE_SHARE,
    PALETTE_WIDTH,
    SLACK,
    Docks,
)


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


def shown_panels(window: QMainWindow, qtbot: QtBot) -> tuple[Docks, dict[str, QDockWidget]]:
    docks = Docks(window)
    docks.arrange()
    window.show()
    qtbot.waitExposed(window)
    return docks, {each.objectName(): each for each in window.findChildren(QDockWidget)}


def test_panels_give_way_in_a_narrow_window_and_grow_in_a_wide_one(
    window: QMainWindow, qtbot: QtBot
) -> None:
    docks, panels = shown_panels(window, qtbot)
    window.resize(1600, 700)
    docks.follow_width(1200)
    qtbot.waitUntil(lambda: abs(panels["list"].width() - LIST_WIDTH) < SLACK)
    assert abs(panels["palette"].width() - PALETTE_WIDTH) < SLACK
    window.resize(1000, 700)
    docks.follow_width(1600)
    qtbot.waitUntil(lambda: abs(panels["list"].width() - 1000 * LIST_SHARE) < SLACK)
    assert abs(panels["palette"].width() - 1000 * PALETTE_SHARE) < SLACK
    middle = window.centralWidget()
    assert middle is not None
    assert middle.width() > CROWDED * 1000
    window.hide()


def test_a_width_that_a_person_chose_stays_where_nothing_is_crowded(
    window: QMainWindow, qtbot: QtBot
) -> None:
    docks, panels = shown_panels(window, qtbot)
    for name, width in {"list": 240, "palette": 400}.items():
        window.resizeDocks([panels[name]], [width], Qt.Orientation.Horizontal)
    qtbot.waitUntil(lambda: abs(panels["palette"].width() - 400) < SLACK)
    docks.follow_width(1250)
    window.resize(1400, 700)
    docks.follow_width(1200)
    qtbot.wait(10)
    assert abs(panels["list"].width() - 240) < SLACK
    assert abs(panels["palette"].width() - 400) < SLACK
    window.hide()


def test_a_panel_that_was_squeezed_gets_its_width_again(window: QMainWindow, qtbot: QtBot) -> None:
    docks, panels = shown_panels(window, qtbot)
    window.resizeDocks([panels["list"]], [NARROWEST], Qt.Orientation.Horizontal)
    qtbot.waitUntil(lambda: panels["list"].width() <= NARROWEST + SLACK)
    window.resize(1700, 700)
    docks.follow_width(700)
    qtbot.waitUntil(lambda: panels["list"].width() > LIST_WIDTH - SLACK)
    window.hide()
