"""Each form has its field: it shows a value without telling, and tells what a person gives."""

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from annotator.app.setting_forms import (
    ActionKeys,
    Amount,
    Folder,
    FontFamily,
    Form,
    Line,
    OneOf,
    OnOff,
    SomeOf,
)
from annotator.ui.file_dialogs import FileDialog
from annotator.ui.setting_fields import SettingField, field_for

TWO = (("a", "First"), ("b", "Second"))


class Given:
    """A field and what it told."""

    def __init__(self, qtbot: QtBot, form: Form, default: object = "") -> None:
        self.field: Any = field_for(form, "The name", default=default)
        self.told: list[object] = []
        self.field.changed.connect(self.told.append)
        self.window = QWidget()
        QVBoxLayout(self.window).addWidget(self.field)
        qtbot.addWidget(self.window)

    def show(self, value: object) -> None:
        self.field.show_value(value)
        assert self.told == []


def press(widget: QWidget, *keys: Qt.Key) -> None:
    for key in keys:
        QTest.keyClick(widget, key)


def test_on_and_off(qtbot: QtBot) -> None:
    given = Given(qtbot, OnOff(), False)
    given.show(True)
    assert "On" in given.field.words()
    press(given.field.box, Qt.Key.Key_Space)
    assert given.told == [False]
    assert "Off" in given.field.words()


def test_a_line_counts_when_it_is_done(qtbot: QtBot) -> None:
    given = Given(qtbot, Line("Nobody"))
    given.show("")
    assert given.field.words() == "Nobody"
    QTest.keyClicks(given.field.line, "  Anna ")
    assert given.told == []
    press(given.field.line, Qt.Key.Key_Return)
    given.field.show_value("Anna")
    press(given.field.line, Qt.Key.Key_Return)
    assert given.told == ["Anna"]


def test_one_of_several(qtbot: QtBot) -> None:
    given = Given(qtbot, OneOf(TWO), "a")
    given.show("b")
    assert given.field.box.currentText() == "Second"
    assert "First" in given.field.words()
    press(given.field.box, Qt.Key.Key_Up)
    assert given.told == ["a"]
    given.field.show_value("of another version")
    assert given.field.box.currentData() == "a"


def test_of_some_one_always_stays(qtbot: QtBot) -> None:
    given = Given(qtbot, SomeOf(TWO), ["a", "b"])
    given.show(["a", "b"])
    first, second = given.field.boxes.values()
    assert first.isEnabled() and second.isEnabled()
    press(first, Qt.Key.Key_Space)
    assert given.told == [["b"]]
    assert not second.isEnabled()
    assert second.accessibleName() == "The name: Second"
    press(first, Qt.Key.Key_Space)
    assert given.told[-1] == ["a", "b"]


def test_a_number_and_what_nothing_means(qtbot: QtBot) -> None:
    given = Given(qtbot, Amount(45, 120, step=5, unit="letters", none="All"), 75)
    given.show(60)
    press(given.field.number, Qt.Key.Key_Up)
    press(given.field.none, Qt.Key.Key_Space)
    assert given.told == [65, 0]
    assert not given.field.number.isEnabled()
    assert "All" in given.field.words() and "65" not in given.field.words()
    press(given.field.none, Qt.Key.Key_Space)
    assert given.told[-1] == 65
    given.field.show_value(9999)
    assert given.field.number.value() == 120
    plain = Given(qtbot, Amount(1, 9), 5)
    assert plain.field.none.isHidden()


def test_a_folder_is_chosen_in_a_window(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    answers = [[tmp_path], []]
    monkeypatch.setattr(FileDialog, "ask", lambda _: answers.pop(0))
    given = Given(qtbot, Folder("Beside it"))
    given.show("")
    assert given.field.words() == "Beside it"
    press(given.field.choose, Qt.Key.Key_Space)
    press(given.field.choose, Qt.Key.Key_Space)
    assert given.told == [str(tmp_path)]
    given.field.show_value("/a/<b>")
    assert given.field.words() == "/a/<b>"
    assert "<" not in given.field.line.toolTip()


def test_a_font_and_the_keys(qtbot: QtBot) -> None:
    fonts = Given(qtbot, FontFamily())
    fonts.show("Nowhere Serif")
    assert "Nowhere Serif" in fonts.field.words()
    fonts.field.box.setCurrentIndex(0)
    assert fonts.told == [""]
    keys = Given(qtbot, ActionKeys(), {})
    keys.show({})
    assert "default" in keys.field.words()
    keys.show({"edit.undo": "U"})
    assert "1" in keys.field.words()
    with qtbot.waitSignal(keys.field.keys_requested):
        keys.field.button.click()


def test_the_wheel_changes_only_what_has_the_keyboard(qtbot: QtBot) -> None:
    given = Given(qtbot, Amount(1, 99), 50)
    given.show(50)
    other: SettingField = field_for(OnOff(), "Another", default=False)
    layout = given.window.layout()
    assert layout is not None
    layout.addWidget(other)
    given.window.show()
    given.window.activateWindow()
    qtbot.waitUntil(given.window.isActiveWindow)
    other.setFocus()
    _wheel(given.field.number)
    assert given.told == []
    given.field.setFocus()
    _wheel(given.field.number)
    assert given.told == [51]
    given.window.hide()


def _wheel(widget: QWidget) -> None:
    at = QPointF(widget.rect().center())
    event = QWheelEvent(
        at,
        QPointF(widget.mapToGlobal(at)),
        QPoint(0, 0),
        QPoint(0, 120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(widget, event)
