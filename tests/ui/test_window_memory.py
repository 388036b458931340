"""What survives a restart, and what does when the settings are damaged."""

from typing import Any

import pytest
from PySide6.QtWidgets import QDockWidget, QMainWindow
from pytestqt.qtbot import QtBot

from annotator.app.settings import OPEN_ARTICLES, WINDOW_STATE, Settings
from annotator.ui.docks import Docks
from annotator.ui.pane_places import Opened
from annotator.ui.window_memory import (
    FRAME,
    REMEMBERED,
    keep_on_screen,
    opened_before,
    remember_opened,
    remember_window,
    restore_window,
)


def window(qtbot: QtBot) -> QMainWindow:
    made = QMainWindow()
    qtbot.addWidget(made)
    made.resize(900, 600)
    Docks(made).arrange()
    return made


def panel(of: QMainWindow, name: str) -> QDockWidget:
    found = of.findChild(QDockWidget, name)
    assert found is not None
    return found


def test_hidden_panels_and_the_size_come_back(qtbot: QtBot, settings: Settings) -> None:
    first = window(qtbot)
    first.resize(777, 555)
    panel(first, "palette").close()
    remember_window(first, settings)
    second = window(qtbot)
    assert restore_window(second, Settings(settings.path))
    assert (second.width(), second.height()) == (777, 555)
    assert panel(second, "palette").isHidden()
    assert not panel(second, "list").isHidden()


@pytest.mark.parametrize("state", ["", "bm9uc2Vuc2U=", "%%%"])
def test_a_state_that_cannot_be_read_is_left_alone(
    qtbot: QtBot, settings: Settings, state: str
) -> None:
    settings.set(WINDOW_STATE, state)
    assert not restore_window(window(qtbot), settings)


def test_what_was_open_is_kept_for_each_project(settings: Settings) -> None:
    one = [Opened("a_1", caret=7, top=3, zoom=120), Opened("")]
    remember_opened("p_1", one, settings=settings)
    remember_opened("p_2", [Opened("a_9")], settings=settings)
    again = Settings(settings.path)
    assert opened_before("p_1", again) == one
    assert opened_before("p_2", again) == [Opened("a_9")]
    assert opened_before("p_3", again) == []


@pytest.mark.parametrize(
    "text",
    ["", "nonsense", "[1]", '[["a", "x", 0, 100]]', "{}", "[[1,2,3,Infinity,5]]", "[" * 99_999],
)
def test_damage_opens_nothing(settings: Settings, text: str) -> None:
    settings.set(OPEN_ARTICLES, {"p_1": text})
    assert opened_before("p_1", settings) == []


def test_only_the_last_projects_are_kept(settings: Settings) -> None:
    for number in range(REMEMBERED + 5):
        remember_opened(f"p_{number}", [Opened("a")], settings=settings)
    assert len(settings.get(OPEN_ARTICLES)) == REMEMBERED
    assert opened_before("p_0", settings) == []
    assert opened_before(f"p_{REMEMBERED + 4}", settings)


def test_what_is_open_is_remembered_at_once_and_not_only_at_the_end(
    hand: Any, settings: Settings
) -> None:
    hand.open("bridge_ro.txt")
    project = hand.session.project_id
    (opened,) = opened_before(project, settings)
    assert (opened.article, opened.focused) == (hand.article("bridge_ro.txt"), True)


def test_a_window_larger_than_its_screen_fills_it(qtbot: QtBot) -> None:
    made = window(qtbot)
    room = made.screen().availableGeometry().size()
    made.resize(room.width() - FRAME.width(), room.height() - FRAME.height())
    keep_on_screen(made)
    assert not made.isMaximized()
    made.resize(room)
    keep_on_screen(made)
    assert made.isMaximized()
    assert made.size() == room - FRAME
