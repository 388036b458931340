"""The extent of a span, read and written."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit

from annotator.domain.span import Range, Span
from annotator.ui.panels.extent_field import ExtentField

TEXT = "one\ntwo three 😀 four"
SPAN = Span(
    id="s", article="a", layer="entity", label="PER", ranges=(Range(4, 7), Range(8, 13)),
    quote=TEXT[4:13], annotator="anna",
)  # fmt: skip


@pytest.fixture
def field(qtbot):
    made = ExtentField()
    qtbot.addWidget(made)
    made.show_span(SPAN, TEXT, fresh=True)
    with qtbot.waitExposed(made):
        made.show()
    return made


def test_it_shows_ranges_line_and_length(field):
    assert field.findChild(QLineEdit).text() == "4–7, 8–13"
    assert field.remark() == "line 2, 8 characters"


def test_another_extent_is_wished_for(qtbot, field):
    line = field.findChild(QLineEdit)
    line.selectAll()
    qtbot.keyClicks(line, "4-13")
    with qtbot.waitSignal(field.chosen) as told:
        qtbot.keyClick(line, Qt.Key.Key_Return)
    assert told.args == [(Range(4, 13),)]


def test_what_is_no_extent_is_said_and_not_wished_for(qtbot, field):
    line = field.findChild(QLineEdit)
    line.selectAll()
    with qtbot.assertNotEmitted(field.chosen):
        qtbot.keyClicks(line, "here")
        qtbot.keyClick(line, Qt.Key.Key_Return)
        field.commit()
    assert field.remark().startswith("Write start and end")
    field.show_span(SPAN, TEXT, fresh=True)
    assert field.remark() == "line 2, 8 characters"
