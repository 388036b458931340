"""A field for several values."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QToolButton

from annotator.ui.panels.several_field import SeveralField
from annotator.ui.panels.span_candidates import Candidate


@pytest.fixture
def roles(qtbot, schemes):
    field = SeveralField(schemes.layer("entity").attribute("role"))
    qtbot.addWidget(field)
    with qtbot.waitExposed(field):
        field.show()
    return field


def names(field: SeveralField) -> list[str]:
    return [label.text() for label in field.findChildren(QLabel) if label.isVisible()]


def test_each_value_has_a_row_by_its_name(qtbot, roles):
    roles.show_values(("Guardian", "Foreign Adversary", "unheard"), fresh=True)
    qtbot.waitUntil(lambda: names(roles) == ["Guardian", "Foreign adversary", "unheard"])
    roles.show_values(("Spy",), fresh=True)
    qtbot.waitUntil(lambda: names(roles) == ["Spy"])


def test_rows_that_stay_the_same_are_not_made_anew(roles):
    roles.show_values(("Guardian", "Spy"), fresh=True)
    before = roles.findChildren(QToolButton)
    roles.show_values(("Guardian", "Spy"), fresh=False)
    assert roles.findChildren(QToolButton) == before


def test_a_value_is_added_to_those_there_are(qtbot, roles):
    roles.show_values(("Guardian",), fresh=True)
    combo = roles.findChild(QComboBox)
    assert combo.currentText() == "add…"
    with qtbot.waitSignal(roles.committed) as told:
        qtbot.keyClicks(combo, "Martyr")
    assert told.args == [("Guardian", "Martyr")]
    assert combo.currentText() == "add…"


def test_a_value_that_is_there_is_not_added_again(qtbot, roles):
    roles.show_values(("Martyr",), fresh=True)
    with qtbot.assertNotEmitted(roles.committed):
        qtbot.keyClicks(roles.findChild(QComboBox), "Martyr")


def test_a_value_is_taken_away(qtbot, roles):
    roles.show_values(("Guardian", "Martyr", "Spy"), fresh=True)
    second = roles.findChildren(QToolButton)[1]
    assert second.accessibleName() == "Remove Martyr"
    with qtbot.waitSignal(roles.committed) as told:
        qtbot.mouseClick(second, Qt.MouseButton.LeftButton)
    assert told.args == [("Guardian", "Spy")]


def test_spans_are_named_by_their_quotes_and_words_can_be_added(qtbot, schemes):
    field = SeveralField(schemes.layer("claim").attribute("evidence"))
    qtbot.addWidget(field)
    field.offer([Candidate("s_1", "both armies have guns", "Premise")])
    field.show_values(("s_1",), fresh=True)
    field.show()
    qtbot.waitUntil(lambda: names(field) == ["both armies have guns · Premise"])
    line = field.findChild(QLineEdit)
    assert line is not None
    qtbot.keyClicks(line, "a photograph")
    with qtbot.waitSignal(field.committed) as told:
        field.commit()
    assert told.args == [("s_1", "a photograph")]
    assert line.text() == ""
