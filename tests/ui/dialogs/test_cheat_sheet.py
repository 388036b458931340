"""The cheat sheet as a person sees it."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QPdfWriter
from PySide6.QtWidgets import QLineEdit, QPushButton

from annotator.ui.actions import ACTIONS, label_actions
from annotator.ui.dialogs.cheat_sheet import CheatSheet
from annotator.ui.translation import LANGUAGES, use_language


@pytest.fixture
def sheet(qtbot, schemes, keys):
    made = CheatSheet(ACTIONS, label_actions(schemes), keys=keys)
    qtbot.addWidget(made)
    with qtbot.waitExposed(made):
        made.show()
    return made


def test_it_shows_the_keys_of_menus_and_labels_and_stops_nobody(sheet):
    assert not sheet.isModal()
    shown = sheet.text()
    for text in ("Ctrl+Z", "Undo", "Person", "Attack on reputation"):
        assert text in shown


def test_typing_leaves_what_is_searched(qtbot, sheet):
    search = sheet.findChild(QLineEdit)
    qtbot.keyClicks(search, "undo")
    assert "Undo" in sheet.text()
    assert "Person" not in sheet.text()
    qtbot.keyClicks(search, "zzz")
    assert sheet.text() == "No action and no key is called that."
    search.clear()
    assert "Person" in sheet.text()


def test_changed_keys_are_shown(sheet, keys):
    sheet.set_keys({**keys, "edit.undo": ("F9",)})
    assert "F9" in sheet.text()
    assert "Ctrl+Z" not in sheet.text()


def test_a_wide_sheet_has_more_columns_and_needs_no_more_width_than_it_has(sheet):
    sheet.resize(1400, 600)
    wide = sheet._sheet.document().size().height()
    assert sheet._sheet.horizontalScrollBar().maximum() == 0
    sheet.resize(420, 600)
    assert sheet._sheet.document().size().height() > 1.5 * wide


def test_it_can_be_printed_whole_whatever_is_searched(qtbot, sheet, tmp_path):
    qtbot.keyClicks(sheet.findChild(QLineEdit), "undo")
    path = tmp_path / "keys.pdf"
    writer = QPdfWriter(str(path))
    sheet.print_to(writer)
    assert path.read_bytes().startswith(b"%PDF")
    assert path.stat().st_size > 4000


def test_the_printer_is_asked_for_and_gets_the_sheet(qtbot, sheet, tmp_path):
    from PySide6.QtPrintSupport import QPrintDialog

    button = next(each for each in sheet.findChildren(QPushButton) if each.text() == "Print…")
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    dialog = sheet.findChild(QPrintDialog)
    path = tmp_path / "keys.pdf"
    dialog.printer().setOutputFileName(str(path))
    # accept() would ask for the printers of this machine.
    dialog.accepted.emit(dialog.printer())
    dialog.close()
    assert path.read_bytes().startswith(b"%PDF")


def test_esc_closes_it(qtbot, sheet):
    qtbot.keyClick(sheet, Qt.Key.Key_Escape)
    assert not sheet.isVisible()


@pytest.mark.parametrize("width", [1000, 420])
def test_no_key_is_broken_between_two_lines(sheet, width):
    sheet.resize(width, 600)
    block = sheet._sheet.document().begin()
    seen = 0
    while block.isValid():
        if "+" in block.text():
            seen += 1
            lines = block.text().count("\u2028") + 1
            assert block.layout().lineCount() == lines, block.text()
        block = block.next()
    assert seen > 20


def test_gestures_of_the_mouse_are_shown(sheet):
    assert "Mouse" in sheet.text()
    assert "Ctrl+drag" in sheet.text()


@pytest.mark.parametrize("code", LANGUAGES)
def test_no_word_is_broken_in_any_language(qtbot, keys, code):
    use_language(code)
    sheet = CheatSheet(ACTIONS, (), keys=keys)
    qtbot.addWidget(sheet)
    sheet.resize(1000, 640)
    sheet.show()
    block = sheet._sheet.document().begin()
    while block.isValid():
        layout, text = block.layout(), block.text()
        lines = [layout.lineAt(at) for at in range(1, layout.lineCount())]
        ends = {text[line.textStart() - 1] for line in lines}
        assert not any(map(str.isalpha, ends)), text
        block = block.next()
