"""The tree of labels under mouse and keyboard."""

import pytest
from PySide6.QtCore import QEvent, QModelIndex, QPoint, QRect, Qt
from PySide6.QtGui import QHelpEvent, QKeyEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QToolTip, QWidget

from annotator.ui.hiding import Hiding
from annotator.ui.label_keys import label_keys
from annotator.ui.panels.label_delegate import eye_box
from annotator.ui.panels.label_model import label_model, mark_visibility
from annotator.ui.panels.label_tree import LabelTree

SHIFT = Qt.KeyboardModifier.ShiftModifier
LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def tree(qtbot, schemes, styles, keys):
    window = QWidget()
    window.resize(260, 900)
    made = LabelTree(styles, window)
    made.resize(260, 900)
    model = label_model(schemes, lambda it, label: label_keys(it, label, keys=keys))
    mark_visibility(model, Hiding(schemes).visibility)
    made.show_labels(model)
    qtbot.addWidget(window)
    with qtbot.waitExposed(window):
        window.show()
    yield made
    window.hide()


def place(tree: LabelTree, layer: str, label: str) -> QPoint:
    index = tree.index_of(layer, label)
    tree.scrollTo(index)
    return tree.visualRect(index).center()


def eye(tree: LabelTree, layer: str, label: str) -> QPoint:
    index = tree.index_of(layer, label)
    tree.scrollTo(index)
    return eye_box(tree.visualRect(index)).center()


def test_a_click_chooses_and_shift_asks_for_one_more(qtbot, tree):
    with qtbot.waitSignal(tree.chosen) as told:
        qtbot.mouseClick(tree.viewport(), LEFT, pos=place(tree, "entity", "GPE"))
    assert (told.args[0].label, told.args[1]) == ("GPE", False)
    with qtbot.waitSignal(tree.chosen) as told:
        qtbot.mouseClick(tree.viewport(), LEFT, SHIFT, place(tree, "framing", "Doubt"))
    assert (told.args[0].label, told.args[1]) == ("Doubt", True)


def test_a_click_leaves_the_keyboard_where_it_is(qtbot, tree):
    article = QLineEdit(tree.window())
    article.show()
    article.setFocus()
    with qtbot.waitSignal(tree.chosen):
        qtbot.mouseClick(tree.viewport(), LEFT, pos=place(tree, "entity", "GPE"))
    assert article.hasFocus()


def test_a_click_on_the_name_of_a_family_gives_it_and_on_its_arrow_folds_it(qtbot, tree):
    with qtbot.waitSignal(tree.chosen) as told:
        qtbot.mouseClick(tree.viewport(), LEFT, pos=place(tree, "framing", "Distraction"))
    assert told.args[0].label == "Distraction"
    index = tree.index_of("framing", "Distraction")
    arrow = tree.visualRect(index).topLeft()
    arrow.setX(arrow.x() - 6)
    arrow.setY(tree.visualRect(index).center().y())
    with qtbot.assertNotEmitted(tree.chosen), qtbot.waitSignal(tree.folding_changed):
        qtbot.mouseClick(tree.viewport(), LEFT, pos=arrow)
    assert tree.folding() == {"framing/Distraction"}


def test_a_click_on_a_layer_folds_it(qtbot, tree):
    with qtbot.assertNotEmitted(tree.chosen):
        qtbot.mouseClick(tree.viewport(), LEFT, pos=place(tree, "entity", ""))
    assert tree.folding() == {"entity/"}


def test_the_keyboard_goes_through_the_tree_and_chooses(qtbot, tree):
    tree.setFocus()
    tree.setCurrentIndex(tree.index_of("entity", "PER"))
    qtbot.keyClick(tree, Qt.Key.Key_Down)
    with qtbot.waitSignal(tree.chosen) as told:
        qtbot.keyClick(tree, Qt.Key.Key_Return)
    assert (told.args[0].label, told.args[1]) == ("NORP", False)
    with qtbot.waitSignal(tree.chosen) as told:
        qtbot.keyClick(tree, Qt.Key.Key_Return, SHIFT)
    assert told.args[1] is True
    tree.setCurrentIndex(tree.index_of("framing", "Call"))
    qtbot.keyClick(tree, Qt.Key.Key_Left)
    assert tree.folding() == {"framing/Call"}


def test_enter_on_a_layer_chooses_nothing(qtbot, tree):
    tree.setCurrentIndex(tree.index_of("entity", ""))
    with qtbot.assertNotEmitted(tree.chosen):
        qtbot.keyClick(tree, Qt.Key.Key_Return)


def test_characters_go_to_the_filter_but_not_with_ctrl(qtbot, tree):
    with qtbot.waitSignal(tree.typed) as told:
        typed = QKeyEvent(QEvent.Type.KeyPress, 0, Qt.KeyboardModifier.NoModifier, "ő")
        QApplication.sendEvent(tree, typed)
    assert told.args == ["ő"]
    with qtbot.assertNotEmitted(tree.typed):
        qtbot.keyClick(tree, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
        qtbot.keyClick(tree, Qt.Key.Key_Down)


def test_f1_explains_the_label_and_else_belongs_to_the_menu(qtbot, tree):
    def taken() -> bool:
        event = QKeyEvent(
            QEvent.Type.ShortcutOverride, Qt.Key.Key_F1, Qt.KeyboardModifier.NoModifier
        )
        event.ignore()
        QApplication.sendEvent(tree, event)
        return event.isAccepted()

    tree.setCurrentIndex(tree.index_of("entity", ""))
    assert not taken()
    tree.setCurrentIndex(tree.index_of("framing", "Doubt"))
    assert taken()
    with qtbot.waitSignal(tree.help_requested) as told:
        qtbot.keyClick(tree, Qt.Key.Key_F1)
    assert told.args[0].label == "Doubt"


def test_a_search_shows_families_with_their_hits_and_goes_to_the_first(tree):
    tree.set_folding(frozenset({"framing/Justification", "framing/"}))
    tree.find_labels("appeal FEAR")
    assert tree.current_row().label == "Appeal_to_Fear-Prejudice"
    assert not tree.index_of("framing", "Flag_Waving").isValid()
    assert tree.isExpanded(tree.index_of("framing", "Justification"))
    tree.find_labels("")
    assert tree.folding() == {"framing/Justification", "framing/"}
    assert not tree.isExpanded(tree.index_of("framing", "Justification"))
    assert tree.isExpanded(tree.index_of("framing", "Distraction"))


def test_the_members_of_a_family_that_is_found_are_shown(tree):
    tree.find_labels("distraction")
    assert tree.current_row().label == "Distraction"
    assert tree.index_of("framing", "Red_Herring").isValid()


def test_what_is_not_found_leaves_nothing(tree):
    tree.find_labels("(.*")
    assert tree.model().rowCount() == 0
    assert tree.current_row() is None


@pytest.mark.parametrize("width", [180, 260, 420])
def test_every_row_fits_into_the_width(qtbot, tree, width):
    tree.resize(width, 900)
    tree.doItemsLayout()
    assert tree.horizontalScrollBar().maximum() == 0
    index = tree.index_of("framing", "Obfuscation-Vagueness-Confusion")
    tree.scrollTo(index)
    row: QRect = tree.visualRect(index)
    assert row.right() <= tree.viewport().width()
    assert row.height() >= tree.fontMetrics().height()


def test_a_tree_that_becomes_narrow_wraps_its_names(qtbot, tree):
    def height() -> int:
        index = tree.index_of("framing", "Consequential_Oversimplification")
        return int(tree.visualRect(index).height())

    wide = height()
    tree.resize(180, 900)
    qtbot.waitUntil(lambda: height() > wide)


@pytest.mark.parametrize("row", [("entity", "GPE"), ("framing", "Distraction"), ("claim", "")])
def test_a_click_on_an_eye_wishes_to_hide_and_does_nothing_else(qtbot, tree, row):
    with qtbot.assertNotEmitted(tree.chosen), qtbot.waitSignal(tree.eye_pressed) as told:
        qtbot.mouseClick(tree.viewport(), LEFT, pos=eye(tree, *row))
    assert (told.args[0].layer, told.args[0].label) == row
    assert told.args[1] is False
    assert not tree.folding()
    with qtbot.waitSignal(tree.eye_pressed) as told:
        qtbot.mouseClick(tree.viewport(), LEFT, SHIFT, eye(tree, *row))
    assert told.args[1] is True


def test_a_click_just_beside_the_eye_chooses(qtbot, tree):
    box = eye_box(tree.visualRect(tree.index_of("entity", "GPE")))
    with qtbot.assertNotEmitted(tree.eye_pressed), qtbot.waitSignal(tree.chosen):
        qtbot.mouseClick(tree.viewport(), LEFT, pos=box.center() - QPoint(box.width(), 0))


@pytest.mark.parametrize("row", [("entity", "GPE"), ("framing", "")])
def test_h_wishes_to_hide_the_line_on_which_the_keyboard_stands(qtbot, tree, row):
    tree.setCurrentIndex(tree.index_of(*row))
    with qtbot.assertNotEmitted(tree.typed):
        with qtbot.waitSignal(tree.eye_pressed) as told:
            qtbot.keyClick(tree, Qt.Key.Key_H)
        assert ((told.args[0].layer, told.args[0].label), told.args[1]) == (row, False)
        with qtbot.waitSignal(tree.eye_pressed) as told:
            qtbot.keyClick(tree, Qt.Key.Key_H, SHIFT)
        assert told.args[1] is True
    with qtbot.assertNotEmitted(tree.eye_pressed):
        qtbot.keyClick(tree, Qt.Key.Key_H, Qt.KeyboardModifier.ControlModifier)


def test_h_without_a_line_is_a_letter_like_others(qtbot, tree):
    tree.setCurrentIndex(QModelIndex())
    with qtbot.assertNotEmitted(tree.eye_pressed), qtbot.waitSignal(tree.typed):
        qtbot.keyClick(tree, Qt.Key.Key_H)


def test_the_arrows_reach_the_headings_where_h_hides_a_layer(qtbot, tree):
    tree.setFocus()
    tree.setCurrentIndex(tree.index_of("entity", "PER"))
    qtbot.keyClick(tree, Qt.Key.Key_Up)
    with qtbot.waitSignal(tree.eye_pressed) as told:
        qtbot.keyClick(tree, Qt.Key.Key_H)
    assert (told.args[0].layer, told.args[0].label) == ("entity", "")


def test_an_eye_says_what_a_click_on_it_does(tree, monkeypatch):
    said = []
    monkeypatch.setattr(QToolTip, "showText", lambda at, text, widget: said.append(text))

    def ask(point: QPoint) -> None:
        event = QHelpEvent(QEvent.Type.ToolTip, point, tree.viewport().mapToGlobal(point))
        QApplication.sendEvent(tree.viewport(), event)

    ask(eye(tree, "entity", "GPE"))
    assert "Hide the spans of “Country, region or town” (H)" in said[0]
    ask(place(tree, "entity", "GPE"))
    assert len(said) == 1
