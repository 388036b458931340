"""Giving keys to actions, with real key presses."""

from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QKeySequenceEdit, QPushButton, QTreeWidget

from annotator.ui.dialogs.keys import KeysDialog


@pytest.fixture
def dialog(qtbot, all_actions, keys):
    made = KeysDialog(all_actions, keys)
    qtbot.addWidget(made)
    with qtbot.waitExposed(made):
        made.show()
    return made


def press(
    qtbot: Any,
    dialog: KeysDialog,
    key: Qt.Key,
    modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier,
) -> None:
    qtbot.keyClick(dialog.findChild(QKeySequenceEdit), key, modifier)


def click(qtbot: Any, dialog: KeysDialog, text: str) -> None:
    button = next(each for each in dialog.findChildren(QPushButton) if each.text() == text)
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def shown_key(dialog: KeysDialog, name: str) -> str:
    tree = dialog.findChild(QTreeWidget)
    assert tree is not None
    item = tree.currentItem()
    assert item is not None
    assert item.data(0, Qt.ItemDataRole.UserRole) == name
    return item.text(1)


def test_a_free_key_counts_at_once(qtbot, dialog):
    dialog.select("edit.undo")
    with qtbot.waitSignal(dialog.keys_changed) as told:
        press(qtbot, dialog, Qt.Key.Key_F12)
    assert told.args == [{"edit.undo": "F12"}]
    assert shown_key(dialog, "edit.undo") == "F12"
    assert dialog.said() == "“Undo” has the key F12 now."


def test_a_key_that_is_taken_is_refused_with_both_names(qtbot, dialog):
    dialog.select("edit.undo")
    with qtbot.assertNotEmitted(dialog.keys_changed):
        press(qtbot, dialog, Qt.Key.Key_E, Qt.KeyboardModifier.ControlModifier)
    assert "“Undo”" in dialog.said()
    assert "“Export”" in dialog.said()
    assert dialog.overrides() == {}
    assert shown_key(dialog, "edit.undo") == "Ctrl+Z"


def test_a_letter_of_a_label_is_refused_too(qtbot, dialog):
    dialog.select("tag.repeat")
    press(qtbot, dialog, Qt.Key.Key_P)
    assert "“Person”" in dialog.said()
    assert dialog.overrides() == {}


def test_a_key_that_was_given_away_is_free(qtbot, dialog):
    dialog.select("file.export")
    press(qtbot, dialog, Qt.Key.Key_F12)
    dialog.select("edit.undo")
    press(qtbot, dialog, Qt.Key.Key_E, Qt.KeyboardModifier.ControlModifier)
    assert dialog.overrides() == {"file.export": "F12", "edit.undo": "Ctrl+E"}
    dialog.select("file.export")
    click(qtbot, dialog, "Reset this key")
    assert "“Undo”" in dialog.said()
    assert dialog.overrides()["file.export"] == "F12"


def test_one_key_or_all_keys_go_back_to_their_default(qtbot, dialog):
    dialog.select("edit.undo")
    press(qtbot, dialog, Qt.Key.Key_F12)
    dialog.select("file.export")
    press(qtbot, dialog, Qt.Key.Key_F10)
    click(qtbot, dialog, "Reset this key")
    assert dialog.overrides() == {"edit.undo": "F12"}
    with qtbot.waitSignal(dialog.keys_changed) as told:
        click(qtbot, dialog, "Reset all")
    assert told.args == [{}]
    assert shown_key(dialog, "file.export") == "Ctrl+E"


def test_an_action_can_go_without_a_key(qtbot, dialog):
    dialog.select("edit.undo")
    click(qtbot, dialog, "No key")
    assert dialog.overrides() == {"edit.undo": ""}
    assert dialog.said() == "“Undo” has no key now."


def test_a_heading_has_no_key(qtbot, dialog):
    tree = dialog.findChild(QTreeWidget)
    tree.setCurrentItem(tree.topLevelItem(0))
    assert not dialog.findChild(QKeySequenceEdit).isEnabled()


def test_what_was_changed_before_is_known(qtbot, all_actions, keys):
    dialog = KeysDialog(all_actions, {**keys, "edit.undo": ("F12",)})
    qtbot.addWidget(dialog)
    assert dialog.overrides() == {"edit.undo": "F12"}
