"""The window for our own mistakes says what matters, and shows the report when it is asked to."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from annotator.ui.dialogs.crash_window import CrashWindow

LOG = Path("/somewhere/annotator.log")


@pytest.fixture
def window(qtbot: QtBot) -> CrashWindow:
    made = CrashWindow()
    qtbot.addWidget(made)
    made.show_mistake("ValueError: broken", log=LOG)
    return made


def test_it_has_one_default_button_that_has_the_focus(window: CrashWindow) -> None:
    assert window._go_on.isDefault()
    assert window.focusWidget() is window._go_on
    window._go_on.click()
    assert not window.isVisible()


def test_the_report_opens_and_can_be_copied(window: CrashWindow) -> None:
    assert not window._report.isVisible()
    window._show.click()
    assert window._report.isVisible()
    assert window._show.text() == "Hide the report"
    window._copy.click()
    assert QGuiApplication.clipboard().text() == "ValueError: broken"


def test_a_second_mistake_goes_below_the_first(window: CrashWindow) -> None:
    window.show_mistake("KeyError: x", log=LOG)
    window.show_hindrance("the disk is full", log=LOG)
    lines = [each for each in window.report().splitlines() if each]
    assert lines == ["ValueError: broken", "KeyError: x", "the disk is full"]
    window.close()
    window.show_mistake("IndexError", log=None)
    assert window.report() == "IndexError"
    assert "No log could be written" in window.said()


def test_nothing_in_it_is_taken_for_html(window: CrashWindow) -> None:
    assert {each.textFormat() for each in window.findChildren(QLabel)} == {Qt.TextFormat.PlainText}
