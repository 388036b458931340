"""Fields for one value of an attribute."""

from typing import Any

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit

from annotator.ui.panels.span_candidates import Candidate
from annotator.ui.panels.value_fields import (
    ChoiceField,
    SpanField,
    TextValueField,
    ValueField,
    value_field,
)

DOSAN = Candidate("s_1", "Mirela Dosan", "PER")
LODVA = Candidate("s_2", "Lodva", "GPE")


@pytest.fixture
def made(qtbot, schemes):
    def make(layer: str, name: str) -> ValueField:
        field = value_field(schemes.layer(layer).attribute(name))
        qtbot.addWidget(field)
        with qtbot.waitExposed(field):
            field.show()
        return field

    return make


def combo(field: ValueField) -> Any:
    return field.findChild(QComboBox)


def test_each_kind_of_attribute_has_its_field(made):
    assert isinstance(made("claim", "verifiable"), ChoiceField)
    assert isinstance(made("claim", "normalized"), TextValueField)
    assert isinstance(made("claim", "claimer"), SpanField)


def test_a_choice_is_wished_for_by_the_keyboard_and_none_too(qtbot, made):
    field = made("claim", "verifiable")
    field.show_values(("yes",), fresh=True)
    assert combo(field).currentText() == "yes"
    with qtbot.waitSignal(field.committed) as told:
        qtbot.keyClick(combo(field), Qt.Key.Key_Down)
    assert told.args == [("no",)]
    with qtbot.waitSignal(field.committed) as told:
        qtbot.keyClick(combo(field), Qt.Key.Key_Home)
    assert told.args == [()]


def test_the_values_of_a_choice_have_their_help(made):
    field = made("claim", "claim_type")
    tip = combo(field).itemData(1, Qt.ItemDataRole.ToolTipRole)
    assert "Something happened" in tip


def test_a_value_that_the_scheme_does_not_list_is_shown_and_gone_again(made):
    field = made("claim", "verifiable")
    field.show_values(("perhaps",), fresh=True)
    assert combo(field).currentText() == "perhaps"
    field.show_values((), fresh=True)
    assert combo(field).findText("perhaps") < 0
    assert combo(field).currentText() == "—"


def test_the_wheel_changes_nothing(qtbot, made):
    field = made("claim", "verifiable")
    field.show_values(("yes",), fresh=True)
    combo(field).setFocus()
    middle = QPointF(10, 10)
    down = QPoint(0, -120)
    event = QWheelEvent(
        middle, middle, down, down, Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    with qtbot.assertNotEmitted(field.committed):
        QApplication.sendEvent(combo(field), event)
    assert combo(field).currentText() == "yes"


def test_a_text_is_wished_for_and_none_when_it_is_emptied(qtbot, made):
    field = made("entity", "lemma")
    line = field.findChild(QLineEdit)
    field.show_values(("Lodva",), fresh=True)
    with qtbot.waitSignal(field.committed) as told:
        line.selectAll()
        qtbot.keyClick(line, Qt.Key.Key_Delete)
        qtbot.keyClick(line, Qt.Key.Key_Return)
    assert told.args == [()]


def test_a_span_is_shown_by_its_quote_and_words_as_they_are(made):
    field = made("claim", "claimer")
    field.offer([DOSAN, LODVA])
    field.show_values(("s_1",), fresh=True)
    assert combo(field).currentText() == "Mirela Dosan · PER"
    field.show_values(("author",), fresh=True)
    assert combo(field).currentText() == "author"
    field.show_values((), fresh=True)
    assert combo(field).currentText() == ""


def test_a_span_is_found_by_a_part_of_its_quote(qtbot, made):
    field = made("claim", "claimer")
    field.offer([DOSAN, LODVA])
    field.show_values((), fresh=True)
    line = field.findChild(QLineEdit)
    line.setFocus()
    qtbot.keyClicks(line, "dosan")
    completer = combo(field).completer()
    qtbot.waitUntil(lambda: completer.popup().isVisible())
    assert completer.completionCount() == 1
    with qtbot.waitSignal(field.committed) as told:
        qtbot.keyClick(completer.popup(), Qt.Key.Key_Down)
        qtbot.keyClick(completer.popup(), Qt.Key.Key_Return)
    assert told.args == [("s_1",)]


def test_free_words_name_no_span_and_may_be_emptied(qtbot, made):
    field = made("claim", "claimer")
    field.offer([DOSAN])
    field.show_values(("s_1",), fresh=True)
    line = field.findChild(QLineEdit)
    line.selectAll()
    with qtbot.waitSignal(field.committed) as told:
        qtbot.keyClicks(line, "a spokeswoman")
        qtbot.keyClick(line, Qt.Key.Key_Return)
    assert told.args == [("a spokeswoman",)]


def test_words_being_typed_stay_when_the_spans_change(qtbot, made):
    field = made("claim", "claimer")
    field.offer([DOSAN])
    field.show_values(("s_1",), fresh=True)
    line = field.findChild(QLineEdit)
    line.selectAll()
    qtbot.keyClicks(line, "a spokes")
    field.offer([DOSAN, LODVA])
    field.show_values(("s_1",), fresh=False)
    assert line.text() == "a spokes"
    field.offer([LODVA])
    field.show_values(("s_2",), fresh=True)
    assert line.text() == "Lodva · GPE"


def test_choosing_from_the_open_list(qtbot, made):
    field = made("claim", "claimer")
    field.offer([DOSAN, LODVA])
    field.show_values(("s_1",), fresh=True)
    with qtbot.waitSignal(field.committed) as told:
        qtbot.keyClick(combo(field), Qt.Key.Key_Down)
    assert told.args == [("s_2",)]
