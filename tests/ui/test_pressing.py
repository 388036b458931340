"""Enter on a button that has the keyboard."""

from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QPushButton, QToolButton, QVBoxLayout, QWidget
from shiboken6 import delete

from annotator.ui.pressing import EnterPresses


@pytest.fixture
def presses(qapp):
    """The one of the application's theme, when an earlier test has made that: two press twice."""
    there = qapp.findChild(EnterPresses)
    made = there or EnterPresses(qapp, qapp)
    yield made
    if made is not there:
        delete(made)


def shown(qtbot: Any, window: QWidget, *buttons: QPushButton | QToolButton) -> list[str]:
    told: list[str] = []
    layout = QVBoxLayout(window)
    for button in buttons:
        button.clicked.connect(lambda _on, it=button: told.append(it.text()))
        layout.addWidget(button)
    qtbot.addWidget(window)
    with qtbot.waitExposed(window):
        window.show()
    window.activateWindow()
    return told


def focused(qtbot: Any, button: QPushButton | QToolButton) -> None:
    button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    button.setFocus()
    qtbot.waitUntil(button.hasFocus)


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter])
@pytest.mark.parametrize("kind", [QPushButton, QToolButton])
def test_a_button_outside_of_a_dialog_is_pressed(qtbot, presses, kind, key):
    button = kind()
    button.setText("on")
    window = QWidget()
    told = shown(qtbot, window, button)
    focused(qtbot, button)
    qtbot.keyClick(button, key)
    assert told == ["on"]


def test_the_button_one_stands_on_is_pressed_and_not_the_default_one(qtbot, presses):
    restore, close = QPushButton("restore"), QPushButton("close")
    window = QDialog()
    told = shown(qtbot, window, restore, close)
    restore.setDefault(True)
    close.setAutoDefault(False)
    focused(qtbot, close)
    qtbot.keyClick(close, Qt.Key.Key_Return)
    focused(qtbot, restore)
    qtbot.keyClick(restore, Qt.Key.Key_Return)
    assert told == ["close", "restore"]


def test_keys_with_ctrl_and_buttons_that_are_off_are_left_alone(qtbot, presses):
    button, other = QPushButton("on"), QPushButton("other")
    window = QWidget()
    told = shown(qtbot, window, button, other)
    focused(qtbot, button)
    qtbot.keyClick(button, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    focused(qtbot, other)
    qtbot.keyClick(button, Qt.Key.Key_Return)
    assert told == []
