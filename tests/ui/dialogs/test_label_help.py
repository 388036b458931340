"""The explanation of a label."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QPushButton, QTextEdit

from annotator.domain.scheme import Label, Scheme
from annotator.ui.dialogs.label_help import LabelHelp


@pytest.fixture
def help_(qtbot, keys):
    made = LabelHelp(keys=keys)
    qtbot.addWidget(made)
    return made


def buttons(help_: LabelHelp) -> list[str]:
    found = [each.text() for each in help_.findChildren(QPushButton) if each.isVisible()]
    return [text for text in found if text != "Close"]


def test_it_tells_name_place_key_definition_and_example(qtbot, help_, schemes):
    framing = schemes.layer("framing")
    label = framing.label("Straw_Man")
    with qtbot.waitExposed(help_):
        help_.show_label(framing, label)
    assert not help_.isModal()
    shown = help_.text()
    for text in ("Straw man", "Framing › Distraction", "Key: 3 1", label.definition["en"]):
        assert text in shown
    assert "[[" not in shown


def test_the_marked_part_of_the_example_stands_out(qtbot, help_, schemes):
    entity = schemes.layer("entity")
    help_.show_label(entity, entity.label("GPE"))
    document = help_.findChild(QTextEdit).document()
    found = document.find("Velmaria")
    highlight = help_.palette().color(QPalette.ColorRole.Highlight)
    assert found.charFormat().background().color() == highlight
    assert found.charFormat().fontUnderline()
    assert not document.find("closed its side").charFormat().fontUnderline()


def test_labels_it_is_mistaken_for_are_one_click_away(qtbot, help_, schemes):
    entity = schemes.layer("entity")
    help_.show_label(entity, entity.label("MIL"))
    assert buttons(help_) == ["Organisation", "Weapon or military vehicle"]
    other = next(it for it in help_.findChildren(QPushButton) if it.text() == "Organisation")
    qtbot.mouseClick(other, Qt.MouseButton.LeftButton)
    assert help_.windowTitle() == "Organisation"
    qtbot.waitUntil(lambda: "Armed force" in buttons(help_))
    assert "Weapon or military vehicle" not in buttons(help_)


def test_a_text_without_translation_is_english_and_texts_are_no_html(qtbot, help_):
    label = Label(
        id="X", export="X", name={"en": "A <b>"}, definition={"en": "<i>so</i>"},
        example={}, colour="#000000", colour_dark="#ffffff", confusable=("Gone",),
    )  # fmt: skip
    scheme = Scheme(
        name="s", version="1", layer="entity", title={}, description={}, labels=(label,)
    )
    help_.show_label(scheme, label)
    assert help_.text().startswith("A <b>\n")
    assert "<i>so</i>" in help_.text()
    assert "It has no key." in help_.text()
    assert buttons(help_) == []
