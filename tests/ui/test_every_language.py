"""No text of the window stays English in a language that nobody speaks, and all find room."""

from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, QPoint, Qt
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QAbstractButton, QApplication, QMenu, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from annotator.app.format_list import known_formats
from annotator.app.settings import Settings
from annotator.domain.commands.spans import AddSpan, SetNote
from annotator.domain.span import Range
from annotator.ui.dialogs.text_look import SAMPLE
from annotator.ui.file_dialogs import FileDialog
from annotator.ui.jobs import DirectRunner
from annotator.ui.main_window import MainWindow
from annotator.ui.translation import LANGUAGES, forget, tr, use_language
from tests.ui.conftest import TEXTS
from tests.ui.pseudo import WORD, Strange, english_in
from tests.ui.test_accessibility import DIALOGS

# What is the same in every language: names, and what files and the examples of dialogs hold.
NAMES = """
annotator anna sqlite magyar română hu ro el english jsonl utf iob bilou separator annotations
txt log mi id egy files were not imported
"""


@pytest.fixture
def strange(qapp: QApplication) -> Iterator[None]:
    translator = Strange()
    QCoreApplication.installTranslator(translator)
    QLocale.setDefault(QLocale("bg"))
    forget()
    yield
    QCoreApplication.removeTranslator(translator)
    use_language("en")


@pytest.fixture
def made(
    settings: Settings, project_path: Path, qtbot: QtBot
) -> Iterator[Callable[[], MainWindow]]:
    """Makes a window with one article open, and a claim of it selected."""
    windows: list[MainWindow] = []

    def make() -> MainWindow:
        window = MainWindow(settings, DirectRunner())
        windows.append(window)
        window.resize(1300, 800)
        window.show()
        assert window.open_project(project_path)
        _tag(window)
        page = window.workspace.inspector
        qtbot.waitUntil(lambda: bool(page.shown_span()))
        return window

    yield make
    for window in windows:
        window.close()
        window.deleteLater()


def _tag(window: MainWindow) -> None:
    workspace = window.workspace
    session = workspace.session
    rows = session.library.rows()
    article = next(it.article.id for it in rows if it.article.file == "bridge_hu.txt")
    text = session.library.text(article)
    claim, doubt = (Range(at, at + 6) for at in map(text.index, ("Bálint", "hazudik")))
    session.do(AddSpan(article, (claim,), "claim", "Claim"))
    session.do(AddSpan(article, (doubt,), "framing", "Doubt"))
    span = next(iter(session.library.spans(article)))
    session.do(SetNote(span.id, "híd"))
    workspace.open(article)
    workspace.panes.current.view.select_span(span.id)


@pytest.fixture
def window(strange: None, made: Callable[[], MainWindow]) -> MainWindow:
    return made()


def data_of(window: MainWindow) -> frozenset[str]:
    """The words that may be there in any language."""
    session = window.workspace.session
    labels = [
        label for scheme in session.library.schemes.layers.values() for label in scheme.labels
    ]
    known = " ".join(
        (
            NAMES,
            *TEXTS.values(),
            *(row.article.id for row in session.library.rows()),
            *(f"{label.id} {label.export}" for label in labels),
            *(f"{each.name}" for each in known_formats()),
            str(session.path),
            *QFontDatabase.families(),
            *SAMPLE,
        )
    )
    return frozenset(word.casefold() for word in WORD.findall(known))


def forbid(found: Iterable[str]) -> None:
    listed = sorted(set(found))
    if listed:
        pytest.fail("\n  ".join([f"{len(listed)} texts:", *listed]), pytrace=False)


def test_the_window_and_its_menus(window: MainWindow) -> None:
    data = data_of(window)
    window.workspace.panes.show_count(2)
    found = english_in(window, data)
    for menu in window.findChildren(QMenu):
        menu.aboutToShow.emit()
        found += english_in(menu, data)
    forbid(found)


def test_every_dialog(window: MainWindow) -> None:
    data, found = data_of(window), []
    for name, opened in DIALOGS.items():
        dialog = opened(window)
        english = [f"{name}: {each}" for each in english_in(dialog, data)]
        # Licences and libraries have names, not words.
        found += [each for each in english if not (name == "about" and "QTreeWidget" in each)]
        dialog.close()
    forbid(found)


def test_what_appears_when_it_is_asked_for(window: MainWindow, qtbot: QtBot) -> None:
    data, workspace = data_of(window), window.workspace
    workspace.handlers()["tag.popup"]()
    found = english_in(workspace.popup, data)
    workspace.popup.leave()
    view = workspace.panes.current.view
    workspace.menu.show(view.point_of(60), "")
    workspace.list._show_menu(QPoint())
    workspace.list._choices.open()
    window.statusBar().show_progress(tr("Importing…"), 1, total=2)  # type: ignore[attr-defined]
    for shown in filter(QWidget.isVisible, QApplication.topLevelWidgets()):
        found += english_in(shown, data)
        if shown is not window:
            shown.close()
    asking = FileDialog(None, title=tr("Import files"), start="/", filters=tr("Folders (*)"))
    # What the folders of this machine are called is nobody's language.
    found += [it for it in english_in(asking, data) if "View" not in it and "sidebar" not in it]
    asking.deleteLater()
    window.close_project()
    found += english_in(window, data)
    forbid(found)


@pytest.mark.parametrize("code", LANGUAGES)
def test_what_stands_on_buttons_finds_room(made: Callable[[], MainWindow], code: str) -> None:
    use_language(code)
    window = made()
    QApplication.processEvents()
    forbid(
        f"{type(it).__name__}: {it.text()}"
        for it in window.findChildren(QAbstractButton)
        if it.isVisible() and it.text() and _shows_text(it)
        if it.width() < it.fontMetrics().horizontalAdvance(it.text().replace("&", ""))
    )


def _shows_text(button: QAbstractButton) -> bool:
    icons = Qt.ToolButtonStyle.ToolButtonIconOnly
    return not isinstance(button, QToolButton) or (
        button.toolButtonStyle() != icons or button.icon().isNull()
    )
