"""All settings in one window: searched, changed at once, set back, and where it was last."""

from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel

from annotator.app.settings import FOLDED, PREFERENCES_GROUP, THEME, ZOOM, Settings
from annotator.ui.dialogs.preferences import PreferencesDialog
from tests.ui.longer import longer_texts


@pytest.fixture
def known(tmp_path):
    return Settings(tmp_path / "settings.json")


@pytest.fixture
def dialog(qtbot, known):
    made = PreferencesDialog(known)
    qtbot.addWidget(made)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    yield made
    made.hide()


def row(dialog: PreferencesDialog, setting: object) -> Any:
    rows = (row for page in dialog._pages.pages.values() for row in page.rows)
    return next(each for each in rows if each.setting is setting)


def press(*keys: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    for key in keys:
        focused = QApplication.focusWidget()
        assert focused is not None
        QTest.keyClick(focused, key, held)


def test_by_keyboard_alone_something_is_found_changed_and_set_back(dialog, known):
    dialog.focus_search()
    QTest.keyClicks(dialog._search, "line")
    assert "settings found" in dialog.said()
    dialog._search.clear()
    QTest.keyClicks(dialog._search, "text size")
    press(Qt.Key.Key_Return)
    assert row(dialog, ZOOM).field.number.hasFocus()
    press(Qt.Key.Key_Up, Qt.Key.Key_Up)
    assert known.get(ZOOM) == 120
    press(Qt.Key.Key_Tab)
    assert row(dialog, ZOOM).default.hasFocus()
    press(Qt.Key.Key_Space)
    assert known.get(ZOOM) == 100
    assert row(dialog, ZOOM).field.number.hasFocus(), "the button is greyed and keeps nobody"


def test_nothing_found_is_said_and_escape_goes_back_in_steps(dialog):
    dialog.focus_search()
    QTest.keyClicks(dialog._search, "qqq")
    assert "“qqq”" in dialog.said()
    assert dialog._pages.said() == dialog.said()
    press(Qt.Key.Key_Escape)
    assert dialog._search.text() == "" and dialog.isVisible()
    assert dialog.said() == ""
    press(Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def test_what_is_changed_elsewhere_is_shown_and_told_to_nobody(dialog, known):
    heard: list[object] = []
    known.listen(heard.append)
    known.set(THEME, "dark")
    assert row(dialog, THEME).field.box.currentText() == "Dark"
    assert heard == [THEME]


def test_a_group_is_set_back_and_that_can_be_taken_back(dialog, known):
    known.set(ZOOM, 150)
    known.set(FOLDED, True)
    known.set(THEME, "dark")
    dialog._groups.setCurrentRow(2)
    page = dialog._pages.pages["reading"]
    QTest.mouseClick(page.default, Qt.MouseButton.LeftButton)
    assert (known.get(ZOOM), known.get(FOLDED), known.get(THEME)) == (100, False, "dark")
    assert "2" in dialog.said()
    QTest.mouseClick(dialog._undo, Qt.MouseButton.LeftButton)
    assert (known.get(ZOOM), known.get(FOLDED)) == (150, True)
    assert dialog._undo.isHidden()


def test_a_click_on_a_group_ends_a_search(dialog):
    dialog._search.setText("folder")
    assert not dialog._groups.selectedItems()
    item = dialog._groups.item(2)
    place = dialog._groups.visualItemRect(item).center()
    QTest.mouseClick(dialog._groups.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert dialog._search.text() == ""
    assert row(dialog, ZOOM).isVisible() and not row(dialog, THEME).isVisible()


def test_it_opens_where_it_was_closed(dialog, known, qtbot):
    dialog._groups.setCurrentRow(3)
    dialog.resize(700, 500)
    dialog.close()
    assert known.get(PREFERENCES_GROUP) == "tagging"
    again = PreferencesDialog(Settings(known.path))
    qtbot.addWidget(again)
    assert again._groups.currentRow() == 3
    assert (again.width(), again.height()) == (700, 500)


def test_closed_it_listens_no_longer_and_open_again_it_shows_what_counts(dialog, known):
    dialog.close()
    known.set(ZOOM, 90)
    assert row(dialog, ZOOM).field.number.value() == 100
    dialog.show()
    assert row(dialog, ZOOM).field.number.value() == 90


def test_where_it_is_kept_is_said_and_can_be_shown(dialog, known, qtbot):
    assert str(known.path) in dialog._where.text()
    with qtbot.waitSignal(dialog.folder_requested) as wished:
        dialog._show_file.click()
    assert wished.args == [known.path.parent]
    with qtbot.waitSignal(dialog.keys_requested):
        dialog._pages.keys_requested.emit()


def test_find_goes_to_the_search(dialog):
    dialog._groups.setFocus()
    press(Qt.Key.Key_F, held=Qt.KeyboardModifier.ControlModifier)
    assert dialog._search.hasFocus()


def test_longer_texts_find_room_in_every_group(qtbot, known):
    with longer_texts():
        made = PreferencesDialog(known)
        qtbot.addWidget(made)
        made.show()
        for number in range(made._groups.count()):
            made._groups.setCurrentRow(number)
            QApplication.processEvents()
            assert made._pages.horizontalScrollBar().maximum() == 0
            for label in made._pages.findChildren(QLabel):
                if label.isVisible():
                    assert label.height() >= label.heightForWidth(label.width()), label.text()
        made.hide()
