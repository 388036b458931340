"""Fields that keep what is typed until it is handed over."""

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QVBoxLayout, QWidget

from annotator.ui.panels.text_fields import PAUSE_MS, NoteField, TextField

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


def test_a_note_is_handed_over_when_its_writer_pauses(qtbot, both):
    _, note = both
    pause = note.findChild(QTimer)
    assert pause.interval() == PAUSE_MS
    note.setFocus()
    with qtbot.waitSignal(note.committed) as told:
        qtbot.keyClicks(note, "x")
        pause.timeout.emit()
    assert told.args == ["xone\ntwo"]
    note.show_text("xone\ntwo", fresh=False)
    assert note.hasFocus()
    with qtbot.assertNotEmitted(note.committed):
        pause.timeout.emit()


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


def test_esc_keeps_what_was_typed(qtbot, both):
    told: list[str] = []
    for field in both:
        field.committed.connect(told.append)
        field.setFocus()
        qtbot.keyClicks(field, "x")
        qtbot.keyClick(field, Qt.Key.Key_Escape)
        field.show_text(told[-1], fresh=False)
    line, note = both
    assert told == [line.text(), "xone\ntwo"]
    assert "x" in line.text()
    assert note.toPlainText() == "xone\ntwo"


def test_what_ctrl_z_takes_back_in_a_field_is_stored_when_the_field_is_left(qtbot, both):
    line, note = both
    for field, other in ((line, note), (note, line)):
        field.setFocus()
        before = line.text() if field is line else note.toPlainText()
        field.selectAll()
        qtbot.keyClicks(field, "abc")
        field.commit()
        field.show_text("abc", fresh=False)
        assert not field.is_edited()
        qtbot.keyClick(field, Qt.Key.Key_Z, CONTROL)
        assert field.is_edited()
        with qtbot.waitSignal(field.committed) as told:
            other.setFocus()
        assert told.args == [before]


def test_ctrl_z_never_brings_back_the_text_of_another_span(qtbot, both):
    for field in both:
        field.setFocus()
        field.selectAll()
        qtbot.keyClicks(field, "abc")
        field.commit()
        field.show_text("abc", fresh=True)
        qtbot.keyClick(field, Qt.Key.Key_Z, CONTROL)
        assert not field.is_edited()


@pytest.mark.parametrize("at", [0, 1])
def test_esc_goes_on_to_the_widget_around(qtbot, both, at):
    seen = []
    window = both[at].window()
    window.keyPressEvent = lambda event: seen.append(event.key())
    both[at].setFocus()
    qtbot.keyClick(both[at], Qt.Key.Key_Escape)
    assert seen == [Qt.Key.Key_Escape]


def test_enter_stays_in_a_line_whose_text_nobody_took(qtbot, both):
    line, _ = both
    seen = []
    line.window().keyPressEvent = lambda event: seen.append(event.key())
    qtbot.keyClicks(line, "x")
    qtbot.keyClick(line, Qt.Key.Key_Return)
    assert seen == []
    line.show_text(line.text(), fresh=False)
    qtbot.keyClick(line, Qt.Key.Key_Return)
    assert seen == [Qt.Key.Key_Return]
