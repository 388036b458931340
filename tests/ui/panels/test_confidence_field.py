"""The four buttons of confidence."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from annotator.ui.panels.confidence_field import ConfidenceField


@pytest.fixture
def field(qtbot):
    made = ConfidenceField()
    qtbot.addWidget(made)
    with qtbot.waitExposed(made):
        made.show()
    return made


def down(field: ConfidenceField) -> list[str]:
    return [button.text() for button in field.findChildren(QPushButton) if button.isChecked()]


def button(field: ConfidenceField, text: str) -> QPushButton:
    return next(each for each in field.findChildren(QPushButton) if each.text() == text)


@pytest.mark.parametrize(
    ("confidence", "name"), [("", "none"), ("low", "low"), ("medium", "medium"), ("high", "high")]
)
def test_the_button_of_the_confidence_is_down(field, confidence, name):
    field.show_confidence(confidence)
    assert down(field) == [name]
    assert button(field, name).font().bold()


def test_a_click_wishes_and_what_is_stored_stays_shown(qtbot, field):
    field.show_confidence("low")
    with qtbot.waitSignal(field.chosen) as told:
        qtbot.mouseClick(button(field, "high"), Qt.MouseButton.LeftButton)
    assert told.args == ["high"]
    assert down(field) == ["low"]


def test_a_click_on_what_is_stored_wishes_nothing(qtbot, field):
    field.show_confidence("low")
    with qtbot.assertNotEmitted(field.chosen):
        qtbot.mouseClick(button(field, "low"), Qt.MouseButton.LeftButton)


def test_the_button_that_is_down_is_told_apart_by_more_than_its_shade(field):
    field.show_confidence("")
    before = button(field, "high").grab().toImage()
    field.show_confidence("high")
    after = button(field, "high").grab().toImage()
    accent = field.palette().accent().color()
    colours = {after.pixelColor(after.width() // 2, y).name() for y in range(after.height())}
    assert accent.name() in colours
    assert before != after
