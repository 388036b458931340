"""The window speaks another language at once, with all as it was before."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from annotator.app.settings import LANGUAGE, Settings
from annotator.domain.choice import Choice
from annotator.domain.commands.spans import AddSpan
from annotator.domain.span import Range
from annotator.ui.dialogs.preferences import PreferencesDialog
from annotator.ui.jobs import DirectRunner
from annotator.ui.language_menu import LanguageMenu
from annotator.ui.list_models import Column
from annotator.ui.main_window import MainWindow
from annotator.ui.one_window import OneWindow
from annotator.ui.panels.article_list import Narrowed
from annotator.ui.panels.text_fields import NoteField
from annotator.ui.translation import language, use_language


@pytest.fixture
def one(qtbot: QtBot, settings: Settings, project_path: Path) -> Iterator[OneWindow]:
    def make() -> MainWindow:
        use_language(settings.get(LANGUAGE))
        return MainWindow(settings, DirectRunner())

    settings.set(LANGUAGE, "en")
    held = OneWindow(make(), make)
    held.window.show()
    assert held.window.open_project(project_path)
    yield held
    held.window.close()
    held.window.deleteLater()


def speak(one: OneWindow, code: str, qtbot: QtBot) -> MainWindow:
    """Another language, and the window that is there then."""
    before = one.window
    before.speak(code)
    qtbot.waitUntil(lambda: one.window is not before)
    QCoreApplication.sendPostedEvents(before, QEvent.Type.DeferredDelete)
    return one.window


def test_chosen_in_the_preferences_it_counts_at_once_and_they_stay_open(
    one: OneWindow, qtbot: QtBot
) -> None:
    before = one.window
    before.preferring.show()
    dialog = before.findChild(PreferencesDialog)
    assert dialog is not None
    rows = (row for page in dialog._pages.pages.values() for row in page.rows)
    row = next(row for row in rows if row.setting is LANGUAGE)
    row.field.box.setCurrentIndex(row.field.box.findData("hu"))  # type: ignore[attr-defined]
    qtbot.waitUntil(lambda: one.window is not before)
    QCoreApplication.sendPostedEvents(before, QEvent.Type.DeferredDelete)
    assert language() == "hu"
    assert one.window.preferring.is_open


def test_what_was_open_is_open_again(one: OneWindow, qtbot: QtBot, project_path: Path) -> None:
    workspace = one.window.workspace
    ids = [row.article.id for row in workspace.session.library.rows()]
    workspace.open(ids[0])
    workspace.panes.open_beside(ids[1])
    workspace.panes.current.view.set_caret(40)
    narrowed = Narrowed("bridge", Choice(status="new"), (Column.TITLE, Qt.SortOrder.AscendingOrder))
    workspace.list.narrow(narrowed)
    one.window.files.mappings[frozenset({"a"})] = {"text": "a"}
    window = speak(one, "ro", qtbot)
    assert language() == "ro"
    assert window.isVisible()
    assert window.workspace.session.path == project_path
    assert [each.article for each in window.workspace.panes.opened()] == ids[:2]
    assert window.workspace.panes.current.view.caret() == 40
    assert window.workspace.list.narrowed() == narrowed
    assert window.files.mappings == {frozenset({"a"}): {"text": "a"}}


def test_an_edit_under_way_is_handed_over(one: OneWindow, qtbot: QtBot) -> None:
    workspace = one.window.workspace
    article = workspace.session.library.rows()[0].article.id
    workspace.open(article)
    text = workspace.session.library.text(article)
    start = len(text) - len(text.lstrip())
    workspace.session.do(AddSpan(article, (Range(start, start + 4),), "claim", "Claim"))
    (span,) = workspace.session.library.spans(article)
    workspace.panes.current.view.select_span(span.id)
    qtbot.waitUntil(lambda: workspace.inspector.shown_span() == span.id)
    note = workspace.inspector.findChild(NoteField)
    assert note is not None
    note.setFocus()
    note.setPlainText("half a thought")
    window = speak(one, "hu", qtbot)
    assert window.workspace.session.library.span(span.id).note == "half a thought"
    window.workspace.undo()
    assert window.workspace.session.library.span(span.id).note == ""


def test_the_start_page_speaks_as_well(one: OneWindow, qtbot: QtBot) -> None:
    one.window.close_project()
    window = speak(one, "el", qtbot)
    assert not window.has_project
    assert language() == "el"
    assert QApplication.activeWindow() in (window, None)


def test_the_same_language_once_more_changes_nothing(one: OneWindow, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(one.window.language_chosen):
        one.window.speak("en")


def test_the_menu_offers_it(one: OneWindow, qtbot: QtBot) -> None:
    before = one.window
    menu = before.findChild(LanguageMenu)
    assert menu is not None
    next(each for each in menu.actions() if each.text() == "română").trigger()
    qtbot.waitUntil(lambda: one.window is not before)
    assert language() == "ro"
