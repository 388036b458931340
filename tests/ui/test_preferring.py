"""What is preferred counts at once in the open project, wherever it was chosen."""

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from annotator.app.settings import (
    ANNOTATOR,
    BACKUP_COUNT,
    BACKUPS,
    FOLDED,
    KEYS,
    LINE_COLUMNS,
    PROJECT_SCHEMES,
    SCROLL_TOGETHER,
    SHOW_POPUP,
    SNAP_TO_WORDS,
    THEME,
    ZOOM,
    Settings,
)
from annotator.ui.dialogs.backups import BackupsDialog
from annotator.ui.dialogs.keys import KeysDialog
from annotator.ui.dialogs.preferences import PreferencesDialog
from annotator.ui.theme import apply_theme, is_dark

CTRL = Qt.KeyboardModifier.ControlModifier
ALT = Qt.KeyboardModifier.AltModifier


def opened(hand: Any) -> PreferencesDialog:
    hand.press(",", held=CTRL)
    dialog = hand.window.findChild(PreferencesDialog)
    assert isinstance(dialog, PreferencesDialog)
    assert dialog.isVisible() and not dialog.isModal()
    return dialog


def row(dialog: PreferencesDialog, setting: object) -> Any:
    rows = (row for page in dialog._pages.pages.values() for row in page.rows)
    return next(each for each in rows if each.setting is setting)


def test_the_window_of_all_settings_changes_what_is_seen_beside_it(hand: Any) -> None:
    dialog = opened(hand)
    row(dialog, ZOOM).field.number.setValue(150)
    assert hand.view.zoom() == 150
    row(dialog, LINE_COLUMNS).field.number.setValue(50)
    assert hand.view._look.columns == 50
    row(dialog, FOLDED).field.box.click()
    assert hand.view.is_folded()
    row(dialog, SCROLL_TOGETHER).field.box.click()
    assert hand.window.workspace.looking.together.scrolls_together()
    actions = hand.window._menus.actions
    assert actions["view.fold"].isChecked() and actions["view.together"].isChecked()
    row(dialog, SHOW_POPUP).field.box.click()
    assert actions["view.popup"].isChecked()
    dialog.close()


def test_what_the_menus_choose_is_seen_in_it(hand: Any) -> None:
    dialog = opened(hand)
    actions = hand.window._menus.actions
    try:
        actions["theme.dark"].trigger()
        assert row(dialog, THEME).field.box.currentData() == "dark"
        row(dialog, THEME).field.box.setCurrentIndex(1)
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        assert not is_dark(application)
        assert actions["theme.light"].isChecked()
    finally:
        apply_theme(QApplication.instance(), "system")  # type: ignore[arg-type]
    dialog.close()


def test_another_name_is_the_next_act_s(hand: Any) -> None:
    dialog = opened(hand)
    line = row(dialog, ANNOTATOR).field.line
    line.setText("Berta")
    QTest.keyClick(line, Qt.Key.Key_Return)
    assert dialog.isVisible()
    assert hand.session.annotator == "Berta"
    assert "Berta" in hand.window.said()
    row(dialog, ANNOTATOR).default.click()
    assert hand.session.annotator not in ("", "Berta")
    dialog.close()


def test_words_are_selected_whole_or_not_also_in_panes_that_come_later(
    hand: Any, settings: Settings
) -> None:
    hand.drag("llenzé")
    assert hand.view.quote_of is not None
    assert _selected(hand) == "ellenzék"
    hand.drag("llenzé", held=ALT)
    assert _selected(hand) == "llenzé"
    settings.set(SNAP_TO_WORDS, False)
    hand.drag("llenzé")
    assert _selected(hand) == "llenzé"
    hand.drag("llenzé", held=ALT)
    assert _selected(hand) == "ellenzék"
    hand.window.workspace.panes.open_beside(hand.article("bridge_ro.txt"))
    hand.settle()
    hand.drag("poziți")
    assert _selected(hand) == "poziți"


def _selected(hand: Any) -> str:
    ((start, end),) = [(each.start, each.end) for each in hand.view.selection()]
    return str(hand.view.stored_text()[start:end])


def test_keys_have_their_own_window_and_are_counted_here(hand: Any, settings: Settings) -> None:
    dialog = opened(hand)
    row(dialog, KEYS).field.button.click()
    (keys,) = [each for each in hand.window.findChildren(KeysDialog) if each.isVisible()]
    keys.keys_changed.emit({"label.entity.ORG": "X"})
    assert "1" in row(dialog, KEYS).field.count.text()
    row(dialog, KEYS).default.click()
    assert settings.get(KEYS) == {}
    shortcut = hand.window._menus.actions["label.entity.ORG"].shortcut().toString()
    assert shortcut == "O"
    keys.close()
    dialog.close()


def test_the_window_of_backups_follows(hand: Any, settings: Settings) -> None:
    hand.window._menus.actions["file.backups"].trigger()
    backups = hand.window.findChild(BackupsDialog)
    settings.set(BACKUPS, False)
    settings.set(BACKUP_COUNT, 7)
    assert not backups._on.isChecked() and backups._most.value() == 7
    backups.close()
    settings.set(BACKUP_COUNT, 8)


@pytest.mark.parametrize("schemes", [["entity"], ["framing"], ["claim", "genre"]])
def test_new_projects_begin_with_the_labels_that_were_chosen(
    make_window: Any, settings: Settings, tmp_path: Path, schemes: list[str]
) -> None:
    settings.set(PROJECT_SCHEMES, schemes)
    window = make_window()
    assert window.create_project(tmp_path / "new.sqlite")
    known = window.workspace.session.library.schemes
    assert {*known.layers, *known.articles} == set(schemes)
    for name in ("article.choose", "view.hide_claim", "view.show_all", "view.progress"):
        window._menus.actions[name].trigger()
    window.close_project()


def test_it_is_one_window_that_closes_with_the_program(hand: Any, settings: Settings) -> None:
    dialog = opened(hand)
    hand.window.activateWindow()
    hand.view.setFocus()
    assert opened(hand) is dialog
    hand.window.close()
    assert not dialog.isVisible()
    settings.set(ZOOM, 120)
    settings.set(THEME, "system")
