"""How offsets count and what labels are is settled for all files of an import at once."""

import pytest
from pytestqt.qtbot import QtBot

from annotator.app.importing import ImportOptions
from annotator.app.schemes import parsed, shipped_schemes
from annotator.ui.dialogs.annotation_choices import MOST_LABELS, AnnotationChoices


@pytest.fixture
def choices(qtbot: QtBot) -> AnnotationChoices:
    made = AnnotationChoices(parsed(shipped_schemes()))
    qtbot.addWidget(made)
    made.show()
    return made


def choose(choices: AnnotationChoices, label: str, ours: str) -> None:
    box = choices._labels[label]
    box.setCurrentIndex(box.findData(ours))
    box.activated.emit(box.currentIndex())


def test_nothing_is_said_unless_a_person_chooses(choices: AnnotationChoices) -> None:
    known = ImportOptions(language="hu")
    assert choices.options(known) == known
    assert not choices.area.isVisible()


def test_a_label_is_given_its_place_in_the_project(
    choices: AnnotationChoices, qtbot: QtBot
) -> None:
    choices.show_unknown([("PERSON", 12), ("<b>SHIP</b>", 1)])
    choices.show_unknown([("PERSON", 3)])
    assert choices.area.isVisible()
    assert list(choices._labels) == ["PERSON", "<b>SHIP</b>"]
    with qtbot.waitSignal(choices.changed):
        choose(choices, "PERSON", "entity:PER")
    assert choices.options(ImportOptions()).labels == {"PERSON": "entity:PER"}
    assert "PERSON" in choices._labels["PERSON"].accessibleName()


def test_other_labels_can_become_new_ones(choices: AnnotationChoices) -> None:
    choices.others.setCurrentIndex(choices.others.findData("framing"))
    assert choices.options(ImportOptions()).new_labels == "framing"


def test_what_cannot_be_told_is_asked_with_what_is_possible(choices: AnnotationChoices) -> None:
    choices.ask_counting(())
    assert "Annotations" in choices.said.text()
    choices.ask_counting(["utf16", "codepoint"])
    choices.ask_counting(["utf16"])
    assert "choose it" in choices.said.text()
    at = choices.units.findData("utf16")
    assert choices.units.itemText(at).count("✓") == 1
    assert "✓" not in choices.units.itemText(choices.units.findData("codepoint"))
    choices.units.setCurrentIndex(at)
    assert choices.options(ImportOptions()).offset_unit == "utf16"


def test_very_many_labels_are_not_all_asked_for(choices: AnnotationChoices) -> None:
    choices.show_unknown((f"L{n}", 1) for n in range(MOST_LABELS + 50))
    assert len(choices._labels) == MOST_LABELS
