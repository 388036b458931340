"""The windows beside the main one: each opens without standing in the way."""

from collections.abc import Callable
from typing import Any, TypeVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QApplication, QDialog

from annotator.app.settings import ANNOTATOR, FONT_FAMILY, KEYS, ZOOM, Settings
from annotator.ui.actions import ACTIONS
from annotator.ui.article.style import TextLook
from annotator.ui.dialogs.cheat_sheet import CheatSheet
from annotator.ui.dialogs.keys import KeysDialog
from annotator.ui.dialogs.label_help import LabelHelp
from annotator.ui.dialogs.name import NameDialog
from annotator.ui.dialogs.properties import PropertiesDialog
from annotator.ui.dialogs.text_look import TextLookDialog
from annotator.ui.main_window import MainWindow
from annotator.ui.reading_look import text_look

D = TypeVar("D", bound=QDialog)
CTRL = Qt.KeyboardModifier.ControlModifier
ALT = Qt.KeyboardModifier.AltModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


def opened(hand: Any, kind: type[D]) -> D:
    """The one window of that kind, which must not stand in the way."""
    found: D
    (found,) = [each for each in hand.window.findChildren(kind) if each.isVisible()]
    assert not found.isModal()
    return found


def trigger(hand: Any, name: str) -> None:
    hand.window._menus.actions[name].trigger()
    hand.settle()


def back(hand: Any) -> None:
    """Go back to the article."""
    hand.window.activateWindow()
    hand.view.setFocus()
    hand.settle()


def test_properties_follow_the_article_and_undo(hand: Any) -> None:
    hand.press(Qt.Key.Key_Return, held=ALT)
    dialog = opened(hand, PropertiesDialog)
    dialog.edit_requested.emit(hand.article("bridge_hu.txt"), "source", "Folyami Hírlap")
    assert "Folyami Hírlap" in hand.window.workspace.panes.current.header._facts.text()
    dialog.edit_requested.emit(hand.article("bridge_hu.txt"), "published", "never")
    assert "never" in hand.window.said()
    dialog.label_requested.emit(hand.article("bridge_hu.txt"), "genre", "opinion")
    assert [x.label for x in hand.session.library.labels(dialog._article)] == ["opinion"]
    hand.window.workspace.undo()
    hand.window.workspace.undo()
    assert "Folyami Hírlap" not in hand.window.workspace.panes.current.header._facts.text()


def test_the_windows_of_a_project_close_with_it(hand: Any) -> None:
    trigger(hand, "article.properties")
    dialog = opened(hand, PropertiesDialog)
    dialog._fields["source"].setText("Folyami Hírlap")
    dialog._fields["source"].setModified(True)
    path, article = hand.session.path, hand.article("bridge_hu.txt")
    hand.window.close_project()
    hand.settle()
    assert not [each for each in hand.window.findChildren(PropertiesDialog) if each.isVisible()]
    assert hand.window.open_project(path)
    assert hand.session.library.article(article).source == "Folyami Hírlap"


def test_another_name_is_carried_by_the_next_span(hand: Any) -> None:
    article = hand.article("bridge_hu.txt")
    trigger(hand, "article.done")
    assert hand.window.workspace.panes.current.header._status.currentText() == "Done"
    trigger(hand, "edit.name")
    dialog = opened(hand, NameDialog)
    dialog._name.setText("Berta")
    dialog._accept.click()
    assert hand.window._settings.get(ANNOTATOR) == "Berta"
    assert hand.window.workspace.panes.current.header._status.currentText() == "New"
    back(hand)
    hand.drag("ellenzék")
    hand.press("o")
    assert [span.annotator for span in hand.spans()] == ["Berta"]
    assert hand.session.library.status(article, "anna") == "done"


def test_a_key_that_is_changed_works_at_once_and_after_a_restart(hand: Any) -> None:
    trigger(hand, "edit.keys")
    dialog = opened(hand, KeysDialog)
    dialog.keys_changed.emit({"label.entity.ORG": "X", "tag.repeat": ""})
    dialog.close()
    assert hand.window._settings.get(KEYS) == {"label.entity.ORG": "X", "tag.repeat": ""}
    back(hand)
    hand.drag("ellenzék")
    hand.press("o")
    assert hand.spans() == []
    hand.press("x")
    assert [span.label for span in hand.spans()] == ["ORG"]
    hand.press("n", held=SHIFT)
    assert sorted(span.label for span in hand.spans()) == ["NORP", "ORG"]
    hand.press(Qt.Key.Key_Delete)
    hand.press("x", held=SHIFT)
    path = hand.session.path
    hand.window.close_project()
    hand.window.open_project(path)
    action = hand.window._menus.actions["label.entity.ORG"]
    assert action.shortcuts() == [QKeySequence("X")]
    assert hand.window._menus.actions["tag.repeat"].shortcuts() == []


def test_all_keys_on_one_sheet(hand: Any) -> None:
    hand.press("?")
    opened(hand, CheatSheet)


def test_help_is_about_the_selected_span(hand: Any) -> None:
    hand.press(Qt.Key.Key_F1)
    assert not [each for each in hand.window.findChildren(LabelHelp) if each.isVisible()]
    assert "Select a span" in hand.window.said()
    hand.drag("ellenzék")
    hand.press("o")
    hand.press(Qt.Key.Key_F1)
    assert opened(hand, LabelHelp).windowTitle() == "Organisation"


@pytest.mark.parametrize("name", ["edit.keys", "edit.name", "help.keys"])
def test_they_open_without_a_project_too(hand: Any, name: str) -> None:
    hand.window.close_project()
    hand.settle()
    assert hand.window._beside.specs() == ACTIONS
    trigger(hand, name)
    assert [each for each in hand.window.findChildren(QDialog) if each.isVisible()]
    trigger(hand, "help.label")
    hand.window._beside.show_properties("a_1")


def test_another_look_of_the_text_is_seen_at_once_and_kept(hand: Any, settings: Settings) -> None:
    trigger(hand, "view.text")
    dialog = opened(hand, TextLookDialog)
    dialog.look_chosen.emit(TextLook("DejaVu Sans Mono", 60, 170))
    assert hand.view.font().family() == "DejaVu Sans Mono"
    assert text_look(settings) == TextLook("DejaVu Sans Mono", 60, 170)
    dialog.zoom_chosen.emit(130)
    assert (hand.view.zoom(), settings.get(ZOOM)) == (130, 130)
    dialog.look_chosen.emit(TextLook())
    assert hand.view.font().family() == QApplication.font().family()
    dialog.close()


def test_the_look_can_be_chosen_without_a_project(
    make_window: Callable[[], MainWindow], settings: Settings
) -> None:
    window = make_window()
    window._menus.actions["view.text"].trigger()
    (dialog,) = window.findChildren(TextLookDialog)
    dialog.look_chosen.emit(TextLook("DejaVu Sans Mono"))
    dialog.zoom_chosen.emit(90)
    assert (settings.get(FONT_FAMILY), settings.get(ZOOM)) == ("DejaVu Sans Mono", 90)
    dialog.close()
