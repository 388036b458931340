"""The list from which a span's label is chosen."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt

from annotator.app.schemes import Schemes
from annotator.ui.label_styles import label_styles
from annotator.ui.panels.label_combo import LabelCombo


@pytest.fixture
def combo(qtbot, schemes, styles):
    made = LabelCombo(schemes, styles)
    qtbot.addWidget(made)
    made.show_label("claim", "Claim")
    with qtbot.waitExposed(made):
        made.show()
    return made


def texts(combo: LabelCombo) -> list[str]:
    return [combo.itemText(at) for at in range(combo.count())]


def test_the_own_layer_comes_first_and_the_others_can_be_reached(combo):
    assert combo.currentText() == "Claim"
    assert texts(combo)[:4] == ["Claims", "Claim", "Premise", "Entities"]
    assert "Loaded language" in texts(combo)


def test_headings_cannot_be_chosen(combo):
    heading = combo.model().index(texts(combo).index("Entities"), 0)
    assert not heading.flags() & Qt.ItemFlag.ItemIsEnabled


def test_another_label_is_wished_for_and_the_stored_one_stays_shown(qtbot, combo):
    with qtbot.waitSignal(combo.chosen) as told:
        qtbot.keyClick(combo, Qt.Key.Key_Down)
    assert told.args == ["claim", "Premise"]
    assert combo.currentText() == "Claim"


def test_a_label_of_another_layer_can_be_wished_for(qtbot, combo):
    with qtbot.waitSignal(combo.chosen) as told:
        qtbot.keyClicks(combo, "Weapon")
    assert told.args[0] == "entity"


def test_a_retired_label_is_shown_where_it_stands_but_not_offered(qtbot, schemes, styles):
    claim = schemes.layer("claim")
    labels = tuple(replace(label, retired=label.id == "Premise") for label in claim.labels)
    retired = Schemes({"claim": replace(claim, labels=labels)}, {})
    combo = LabelCombo(retired, styles)
    qtbot.addWidget(combo)
    combo.show_label("claim", "Premise")
    assert combo.currentText() == "Premise (retired)"
    combo.show_label("claim", "Claim")
    assert texts(combo) == ["Claims", "Claim"]


def test_a_label_that_no_scheme_knows_is_shown_by_its_id(combo):
    combo.show_label("claim", "Unheard_Of")
    assert combo.currentText() == "Unheard_Of"
    assert combo.toolTip() == ""


def test_other_styles_are_drawn_at_once(combo, schemes):
    before = combo.grab().toImage()
    combo.set_styles(label_styles(schemes, dark=True))
    assert combo.grab().toImage() != before
