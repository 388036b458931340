"""Labels in columns, chosen by key, arrows or mouse."""

from typing import Any

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget

from annotator.ui.panels.label_grid import LabelGrid
from annotator.ui.panels.label_model import label_item


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
