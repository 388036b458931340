"""The ring around the widget that has the keyboard."""

from typing import Any

import pytest
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import (
    QDialog,
    QFocusFrame,
    QLineEdit,
    QPushButton,
    QTextEdit,
    QVBoxLayout,
    QWidget,
)
from shiboken6 import delete, isValid

from annotator.ui.focus_ring import NO_RING, FocusRing


@pytest.fixture
def ring(qapp):
    """The one of the application's theme, when an earlier test has made that: two would be seen."""
    themes = qapp.findChild(FocusRing)
    made = themes or FocusRing(qapp, qapp)
    yield made
    if made is not themes:
        delete(made)


def make_window(qtbot: Any, *widgets: QWidget) -> QWidget:
    window = QWidget()
    layout = QVBoxLayout(window)
    for widget in widgets:
        layout.addWidget(widget)
    qtbot.addWidget(window)
    with qtbot.waitExposed(window):
        window.show()
    window.activateWindow()
    return window


def frames(window: QWidget) -> list[QWidget | None]:
    return [it.widget() for it in window.findChildren(QFocusFrame) if it.isVisible()]


def test_it_goes_with_the_keyboard(qtbot, ring):
    line, button = QLineEdit(), QPushButton("x")
    window = make_window(qtbot, line, button)
    line.setFocus()
    qtbot.waitUntil(lambda: frames(window) == [line])
    button.setFocus()
    qtbot.waitUntil(lambda: frames(window) == [button])


def test_it_is_drawn_in_the_accent_around_the_widget(qtbot, ring):
    line = QLineEdit()
    window = make_window(qtbot, line)
    line.setFocus()
    qtbot.waitUntil(lambda: frames(window) == [line])
    accent = window.palette().color(QPalette.ColorRole.Accent)
    picture = window.grab().toImage()
    place = line.geometry()
    above = [picture.pixelColor(place.center().x(), place.top() + dy) for dy in (-2, -1, 0)]
    assert accent in above


def test_who_shows_the_focus_itself_has_none(qtbot, ring):
    line = QLineEdit()
    line.setProperty(NO_RING, True)
    window = make_window(qtbot, line)
    line.setFocus()
    assert line.hasFocus()
    assert frames(window) == []


def test_it_survives_the_window_in_which_it_was(qtbot, ring):
    line = QLineEdit()
    first = make_window(qtbot, line)
    line.setFocus()
    qtbot.waitUntil(lambda: frames(first) == [line])
    first.hide()
    delete(first)
    other = QLineEdit()
    second = make_window(qtbot, other)
    other.setFocus()
    qtbot.waitUntil(lambda: frames(second) == [other])


def test_what_had_the_ring_outlives_it(qtbot, ring):
    text = QTextEdit()
    bar = text.verticalScrollBar()
    window = make_window(qtbot, text)
    dialog = QDialog(window)
    line = QLineEdit(dialog)
    ring._follow(None, text)
    ring._follow(text, line)
    assert ring._frame.parent() is dialog
    dialog.deleteLater()
    qtbot.waitUntil(lambda: not isValid(dialog))
    assert isValid(bar)
