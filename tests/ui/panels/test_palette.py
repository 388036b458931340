"""The palette as a person uses it."""

from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QPushButton

from annotator.ui.hiding import Hiding, Visibility
from annotator.ui.label_styles import label_styles
from annotator.ui.panels.label_delegate import eye_box
from annotator.ui.panels.label_model import eye_of, row_of
from annotator.ui.panels.label_tree import LabelTree
from annotator.ui.panels.palette import HiddenNotice, PalettePanel

SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def panel(qtbot, schemes, keys, styles):
    made = PalettePanel(schemes, keys, styles=styles)
    qtbot.addWidget(made)
    made.resize(260, 900)
    with qtbot.waitExposed(made):
        made.show()
    return made


def find(panel: PalettePanel) -> Any:
    return panel.findChild(QLineEdit)


def tree(panel: PalettePanel) -> Any:
    return panel.findChild(LabelTree)


def test_a_click_wishes_for_a_label(qtbot, panel):
    place = tree(panel).visualRect(tree(panel).index_of("claim", "Claim")).center()
    with qtbot.waitSignal(panel.label_requested) as told:
        qtbot.mouseClick(tree(panel).viewport(), Qt.MouseButton.LeftButton, SHIFT, place)
    assert told.args == ["claim", "Claim", True]


def test_a_label_is_found_by_typing_and_given_by_enter(qtbot, panel):
    find(panel).setFocus()
    qtbot.keyClicks(find(panel), "flag")
    with qtbot.waitSignal(panel.label_requested) as told:
        qtbot.keyClick(find(panel), Qt.Key.Key_Return)
    assert told.args == ["framing", "Flag_Waving", False]
    assert find(panel).text() == ""


def test_enter_in_an_empty_filter_gives_nothing(qtbot, panel):
    tree(panel).setCurrentIndex(tree(panel).index_of("entity", "PER"))
    with qtbot.assertNotEmitted(panel.label_requested):
        qtbot.keyClick(find(panel), Qt.Key.Key_Return)


def test_from_the_filter_down_into_the_tree_and_back_by_typing(qtbot, panel):
    find(panel).setFocus()
    qtbot.keyClicks(find(panel), "appeal")
    qtbot.keyClick(find(panel), Qt.Key.Key_Down)
    qtbot.waitUntil(lambda: tree(panel).hasFocus())
    qtbot.keyClicks(tree(panel), "s")
    assert find(panel).text() == "appeals"
    assert find(panel).hasFocus()
    qtbot.keyClick(find(panel), Qt.Key.Key_Escape)
    assert find(panel).text() == ""


def test_f1_wishes_for_help(qtbot, panel):
    tree(panel).setCurrentIndex(tree(panel).index_of("entity", "PER"))
    with qtbot.waitSignal(panel.help_requested) as told:
        qtbot.keyClick(tree(panel), Qt.Key.Key_F1)
    assert told.args == ["entity", "PER"]
    assert panel.current_label() == ("entity", "PER")


def test_keys_that_were_changed_are_shown_and_the_folding_stays(qtbot, panel, keys):
    panel.set_folding(["framing/Call"])
    panel.set_keys({**keys, "label.entity.PER": ("F8",)})
    row = row_of(tree(panel).index_of("entity", "PER"))
    assert row is not None
    assert row.keys == ("F8",)
    assert panel.folding() == ("framing/Call",)
    assert not tree(panel).isExpanded(tree(panel).index_of("framing", "Call"))


def test_folding_is_told_so_that_it_can_be_remembered(qtbot, panel):
    with qtbot.waitSignal(panel.folding_changed):
        tree(panel).collapse(tree(panel).index_of("framing", "Call"))
    assert panel.folding() == ("framing/Call",)


def test_the_label_of_the_selected_span_is_marked(qtbot, panel):
    before = tree(panel).viewport().grab().toImage()
    panel.set_current("entity", "PER")
    qtbot.waitUntil(lambda: tree(panel).viewport().grab().toImage() != before)
    panel.set_current("", "")
    qtbot.waitUntil(lambda: tree(panel).viewport().grab().toImage() == before)


def test_other_styles_are_drawn_at_once(qtbot, panel, schemes):
    before = tree(panel).viewport().grab().toImage()
    panel.set_styles(label_styles(schemes, dark=True))
    assert tree(panel).viewport().grab().toImage() != before


def test_without_a_current_label_there_is_none(qtbot, panel):
    assert panel.current_label() == ("", "")
    panel.focus_filter()
    assert find(panel).hasFocus()


def notice(panel: PalettePanel) -> Any:
    return panel.findChild(HiddenNotice)


def eye(panel: PalettePanel, layer: str, label: str) -> Any:
    return eye_of(tree(panel).index_of(layer, label))


def test_an_eye_hides_and_the_notice_says_so_until_all_is_shown(qtbot, panel):
    assert notice(panel).isHidden()
    box = eye_box(tree(panel).visualRect(tree(panel).index_of("entity", "PER")))
    with qtbot.waitSignal(panel.hiding.changed) as told:
        qtbot.mouseClick(tree(panel).viewport(), Qt.MouseButton.LeftButton, pos=box.center())
    assert told.args == [frozenset({("entity", "PER")})]
    assert eye(panel, "entity", "PER") is Visibility.HIDDEN
    assert eye(panel, "entity", "") is Visibility.PARTLY
    assert notice(panel).isVisible()
    assert notice(panel).said() == "1 label hidden"
    assert "Person" in notice(panel).toolTip()
    panel.hiding.toggle_layer("claim")
    assert notice(panel).said() == "3 labels hidden"
    qtbot.mouseClick(notice(panel).findChild(QPushButton), Qt.MouseButton.LeftButton)
    assert notice(panel).isHidden()
    assert eye(panel, "entity", "PER") is Visibility.SHOWN


def test_h_hides_and_shift_h_shows_only_what_the_keyboard_stands_on(qtbot, panel):
    tree(panel).setCurrentIndex(tree(panel).index_of("framing", "Call"))
    qtbot.keyClick(tree(panel), Qt.Key.Key_H)
    assert panel.hiding.visibility("framing", "Call") is Visibility.HIDDEN
    assert panel.current_label() == ("framing", "Call")
    qtbot.keyClick(tree(panel), Qt.Key.Key_H, SHIFT)
    assert panel.hiding.visibility("framing", "Call") is Visibility.SHOWN
    assert panel.hiding.hides("entity", "PER")
    qtbot.keyClick(tree(panel), Qt.Key.Key_H, SHIFT)
    assert not panel.hiding.hidden()


def test_the_keyboard_is_not_lost_with_the_notice(qtbot, panel):
    panel.hiding.toggle_layer("claim")
    button = notice(panel).findChild(QPushButton)
    button.setFocus()
    qtbot.waitUntil(button.hasFocus)
    qtbot.keyClick(button, Qt.Key.Key_Space)
    assert not panel.hiding.hidden()
    assert tree(panel).hasFocus()


def test_other_keys_leave_hidden_what_is_hidden(panel, keys):
    panel.hiding.toggle_label("entity", "PER")
    panel.set_keys({**keys, "label.entity.PER": ("F8",)})
    assert eye(panel, "entity", "PER") is Visibility.HIDDEN


def test_a_panel_shows_what_was_hidden_before_it_was_made(qtbot, schemes, keys, styles):
    hiding = Hiding(schemes)
    hiding.restore(["framing/"])
    made = PalettePanel(schemes, keys, styles=styles, hiding=hiding)
    qtbot.addWidget(made)
    assert eye(made, "framing", "Doubt") is Visibility.HIDDEN
    assert not notice(made).isHidden()
