"""Plain lists whose rows cut nothing off, and choices in the colours of lists."""

import pytest
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QComboBox, QListWidget

from annotator.ui.label_styles import contrast
from annotator.ui.roomy import ROOM, ChoiceBox, RoomyRows
from annotator.ui.theme import apply_theme


def test_a_row_has_room_above_its_capitals(qtbot):
    plain, roomy = QListWidget(), QListWidget()
    for each in (plain, roomy):
        qtbot.addWidget(each)
        each.addItem("Ű")
    roomy.setItemDelegate(RoomyRows(roomy))
    assert roomy.sizeHintForRow(0) == plain.sizeHintForRow(0) + ROOM


@pytest.mark.parametrize("dark", [False, True])
def test_what_can_be_chosen_can_be_read(qtbot, app, dark):
    apply_theme(app, "dark" if dark else "light")
    box = ChoiceBox()
    qtbot.addWidget(box)
    box.addItems(["new", "in progress", "done"])
    box.show()
    box.showPopup()
    view = box.view()
    picture = view.viewport().grab().toImage()
    row = view.visualRect(view.model().index(2, 0))
    box.hidePopup()
    ground = picture.pixelColor(row.right() - 3, row.center().y())
    assert ground == app.palette().color(QPalette.ColorRole.Base)
    assert contrast(app.palette().color(QPalette.ColorRole.Text), ground) >= 4.5


def test_every_choice_in_the_program_is_one_of_these():
    from annotator.ui.panels.value_fields import CalmCombo

    assert issubclass(CalmCombo, ChoiceBox)
    assert issubclass(ChoiceBox, QComboBox)
