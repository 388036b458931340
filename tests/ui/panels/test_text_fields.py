"""Fields that keep what is typed until it is handed over."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from annotator.ui.panels.text_fields import NoteField, TextField

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def both(qtbot):
    window = QWidget()
    layout = QVBoxLayout(window)
    line, note = TextField("Base form"), NoteField()
    layout.addWidget(line)
    layout.addWidget(note)
    qtbot.addWidget(window)
    line.show_text("Lodva", fresh=True)
    note.show_text("one\ntwo", fresh=True)
    with qtbot.waitExposed(window):
        window.show()
    line.setFocus()
    yield line, note
    window.hide()


def test_a_line_is_handed_over_on_enter_once(qtbot, both):
    line, _ = both
    line.selectAll()
    with qtbot.waitSignal(line.committed) as told:
        qtbot.keyClicks(line, " Sarn ")
        qtbot.keyClick(line, Qt.Key.Key_Return)
    assert told.args == ["Sarn"]
    line.show_text("Sarn", fresh=False)
    with qtbot.assertNotEmitted(line.committed):
        line.commit()


def test_a_line_is_handed_over_when_it_is_left(qtbot, both):
    line, _ = both
    qtbot.keyClicks(line, "x")
    with qtbot.waitSignal(line.committed):
        qtbot.keyClick(line, Qt.Key.Key_Tab)


def test_nothing_is_handed_over_that_was_not_changed(qtbot, both):
    line, note = both
    with qtbot.assertNotEmitted(line.committed), qtbot.assertNotEmitted(note.committed):
        qtbot.keyClick(line, Qt.Key.Key_Return)
        qtbot.keyClick(line, Qt.Key.Key_Tab)
        note.commit()


def test_a_stored_text_that_a_line_cannot_show_is_not_changed_by_it(qtbot, both):
    line, note = both
    line.show_text("a\nb ", fresh=True)
    note.show_text("a\r\nb\u00a0c\u2028d", fresh=True)
    with qtbot.assertNotEmitted(line.committed), qtbot.assertNotEmitted(note.committed):
        line.commit()
        note.commit()


def test_an_edit_stays_when_something_else_changes_and_goes_for_another_span(qtbot, both):
    line, note = both
    qtbot.keyClicks(line, "mm")
    qtbot.keyClicks(note, "zero ")
    line.show_text("Lodva", fresh=False)
    note.show_text("one\ntwo", fresh=False)
    assert "mm" in line.text()
    assert note.toPlainText() == "zero one\ntwo"
    line.show_text("Sarn", fresh=True)
    note.show_text("", fresh=True)
    assert (line.text(), note.toPlainText()) == ("Sarn", "")


def test_a_note_is_handed_over_on_ctrl_enter_and_when_it_is_left(qtbot, both):
    line, note = both
    note.setFocus()
    with qtbot.waitSignal(note.committed) as told:
        qtbot.keyClicks(note, "zero")
        qtbot.keyClick(note, Qt.Key.Key_Return)
        qtbot.keyClick(note, Qt.Key.Key_Return, CONTROL)
    assert told.args == ["zero\none\ntwo"]
    note.show_text("zero\none\ntwo", fresh=False)
    qtbot.keyClicks(note, "!")
    with qtbot.waitSignal(note.committed):
        line.setFocus()


def test_a_no_break_space_in_a_note_survives_an_edit(qtbot, both):
    _, note = both
    note.show_text("10\u00a0km", fresh=True)
    qtbot.keyClicks(note, "!")
    with qtbot.waitSignal(note.committed) as told:
        note.commit()
    assert told.args == ["!10\u00a0km"]


def test_esc_takes_an_edit_back(qtbot, both):
    line, note = both
    for field in both:
        field.setFocus()
        qtbot.keyClicks(field, "x")
        qtbot.keyClick(field, Qt.Key.Key_Escape)
        assert not field.is_edited()
    assert (line.text(), note.toPlainText()) == ("Lodva", "one\ntwo")
