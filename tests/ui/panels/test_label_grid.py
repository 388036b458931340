"""Labels in columns, chosen by key, arrows or mouse."""

import sys
from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent, QShortcut, QStandardItem
from PySide6.QtWidgets import QApplication, QWidget

from annotator.ui.panels.label_grid import LabelGrid
from annotator.ui.panels.label_model import ROW, LabelRow, label_item


@pytest.fixture
def grid(qtbot, styles, schemes):
    window = QWidget()
    window.resize(900, 400)
    made = LabelGrid(styles, window)
    entity = schemes.layer("entity")
    made.show_items([label_item(entity, it, keys=(it.key.upper(),)) for it in entity.labels], 800)
    qtbot.addWidget(window)
    with qtbot.waitExposed(window):
        window.show()
    made.setFocus()
    yield made
    window.hide()


def chosen(
    qtbot: Any,
    grid: LabelGrid,
    *keys: Qt.Key,
    modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier,
) -> str:
    with qtbot.waitSignal(grid.chosen) as told:
        for key in keys:
            qtbot.keyClick(grid, key, modifier)
    return str(told.args[0].label)


def test_a_letter_chooses_whatever_is_held_with_it(qtbot, grid):
    assert chosen(qtbot, grid, Qt.Key.Key_G) == "GPE"
    assert chosen(qtbot, grid, Qt.Key.Key_G, modifier=Qt.KeyboardModifier.ShiftModifier) == "GPE"


def test_digits_of_the_number_pad_will_do(qtbot, grid, schemes):
    framing = schemes.layer("framing")
    members = framing.members("Distraction")
    grid.show_items([label_item(framing, it, keys=(it.key,)) for it in members], 800)
    pad = Qt.KeyboardModifier.KeypadModifier
    assert chosen(qtbot, grid, Qt.Key.Key_2, modifier=pad) == "Red_Herring"


def test_enter_chooses_the_first_and_the_arrows_go_on(qtbot, grid):
    assert chosen(qtbot, grid, Qt.Key.Key_Return) == "PER"
    assert chosen(qtbot, grid, Qt.Key.Key_Down, Qt.Key.Key_Enter) == "NORP"
    assert chosen(qtbot, grid, Qt.Key.Key_Right, Qt.Key.Key_Return) == "EVT"
    assert chosen(qtbot, grid, Qt.Key.Key_Left, Qt.Key.Key_Up, Qt.Key.Key_Return) == "PER"


def test_a_click_chooses(qtbot, grid):
    place = grid.visualRect(grid.model().index(3, 0)).center()
    with qtbot.waitSignal(grid.chosen) as told:
        qtbot.mouseClick(grid.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert told.args[0].label == "MIL"


def test_esc_leaves_and_backspace_goes_back(qtbot, grid):
    with qtbot.waitSignal(grid.left):
        qtbot.keyClick(grid, Qt.Key.Key_Escape)
    with qtbot.waitSignal(grid.back):
        qtbot.keyClick(grid, Qt.Key.Key_Backspace)


def test_other_keys_do_nothing(qtbot, grid):
    with qtbot.assertNotEmitted(grid.chosen):
        for key in (Qt.Key.Key_Z, Qt.Key.Key_Tab, Qt.Key.Key_Backtab, Qt.Key.Key_9):
            qtbot.keyClick(grid, key)
    assert grid.hasFocus()


@pytest.mark.parametrize(
    ("modifier", "kept"),
    [(Qt.KeyboardModifier.NoModifier, True), (Qt.KeyboardModifier.ControlModifier, False)],
)
def test_plain_keys_are_kept_from_the_menus(grid, modifier, kept):
    event = QKeyEvent(QEvent.Type.ShortcutOverride, Qt.Key.Key_P, modifier, "p")
    event.ignore()
    QApplication.sendEvent(grid, event)
    assert event.isAccepted() == kept


def test_every_label_is_seen_in_a_wide_and_in_a_narrow_room(grid, schemes):
    entity = schemes.layer("entity")
    for room in (800, 120):
        items = [label_item(entity, it, keys=()) for it in entity.labels]
        grid.show_items(items, room)
        last = grid.visualRect(grid.model().index(len(items) - 1, 0))
        assert grid.viewport().rect().contains(last)
        assert grid.verticalScrollBar().maximum() == grid.horizontalScrollBar().maximum() == 0


def pi(native: int, *, kind: QEvent.Type = QEvent.Type.KeyPress) -> QKeyEvent:
    none = Qt.KeyboardModifier.NoModifier
    return QKeyEvent(kind, 0x3A0, none, 33, native, 0, "π")


@pytest.mark.skipif(sys.platform == "darwin", reason="native keys are places there")
@pytest.mark.parametrize("native", [0x70, 0x50])
def test_a_greek_letter_chooses_by_the_latin_one_on_its_key(qtbot, grid, native):
    with qtbot.waitSignal(grid.chosen) as told:
        QApplication.sendEvent(grid, pi(native))
    assert told.args[0].label == "PER"


def test_a_greek_letter_of_no_known_key_is_left_to_the_shortcuts(qtbot, grid):
    override = pi(0x7F0, kind=QEvent.Type.ShortcutOverride)
    QApplication.sendEvent(grid, override)
    assert not override.isAccepted()
    with qtbot.assertNotEmitted(grid.chosen):
        QApplication.sendEvent(grid, pi(0x7F0))


def test_each_key_is_a_shortcut_of_the_labels_that_are_shown_now(qtbot, grid, schemes):
    framing = schemes.layer("framing")
    members = framing.members("Distraction")
    grid.show_items([label_item(framing, it, keys=(it.key,)) for it in members], 800)
    live = [each for each in grid.findChildren(QShortcut) if each.isEnabled()]
    assert [each.key().toString() for each in live] == [it.key for it in members]
    with qtbot.waitSignal(grid.chosen) as told:
        live[1].activated.emit()
    assert told.args[0].label == members[1].id


def test_each_column_is_as_wide_as_its_own_labels(grid):
    items = [QStandardItem() for _ in range(8)]
    for at, item in enumerate(items):
        item.setData(LabelRow("entity", str(at), "short" if at < 6 else "not so short"), ROW)
    grid.show_items(items, 800)
    first, last = (grid.visualRect(grid.model().index(at, 0)) for at in (0, 6))
    assert first.width() < last.width()
    assert grid.width() == first.width() + last.width() + 1


def test_no_word_is_broken_where_another_column_has_room_to_spare(grid, schemes):
    entity = schemes.layer("entity")
    names = ["of it"] * 9 + ["Incomprehensibilities"] * 3 + ["it"] * 6
    items = [label_item(entity, entity.labels[0], keys=()) for _ in names]
    for item, name in zip(items, names, strict=True):
        item.setData(replace(item.data(ROW), name=name), ROW)
    grid.show_items(items, 310)
    option = grid._option()
    for at in range(len(items)):
        index = grid.model().index(at, 0)
        assert grid.visualRect(index).width() >= grid.labels.narrowest_of(index.data(ROW), option)
    assert 150 < grid.width() <= 311
