"""No text of the window stays English in a language that nobody speaks, and all find room."""

from collections.abc import Iterator
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication, QPoint
from PySide6.QtWidgets import QApplication, QMenu, QWidget
from pytestqt.qtbot import QtBot

from annotator.app.format_list import known_formats
from annotator.domain.commands.spans import AddSpan, SetNote
from annotator.domain.span import Range
from annotator.ui.dialogs.crash_window import CrashWindow
from annotator.ui.file_dialogs import FileDialog
from annotator.ui.jobs import DirectRunner
from annotator.ui.main_window import MainWindow
from annotator.ui.translation import forget, use_language
from tests.ui.conftest import TEXTS
from tests.ui.pseudo import WORD, Strange, english_in
from tests.ui.test_accessibility import DIALOGS

# What is the same in every language: names, what files hold, what people wrote, letters of keys.
NAMES = """
annotator anna bridge sqlite magyar română hu ro el txt en english apache pdfium qt python lgpl bsd clause
jsonl utf csv json conll wikidata kb mb gb hex html iso
"""


@pytest.fixture
def strange(qapp: QApplication) -> Iterator[None]:
    translator = Strange()
    QCoreApplication.installTranslator(translator)
    forget()
    yield
    QCoreApplication.removeTranslator(translator)
    use_language("en")


@pytest.fixture
def window(strange: None, settings: Any, project_path: Any, qtbot: QtBot) -> Iterator[MainWindow]:
    made = MainWindow(settings, DirectRunner())
    made.resize(1300, 800)
    made.show()
    assert made.open_project(project_path)
    workspace = made.workspace
    session = workspace.session
    rows = session.library.rows()
    article = next(it.article.id for it in rows if it.article.file == "bridge_hu.txt")
    text = session.library.text(article)
    for layer, label, quote in (("claim", "Claim", "Bálint"), ("framing", "Doubt", "hazudik")):
        start = text.index(quote)
        session.do(AddSpan(article, (Range(start, start + len(quote)),), layer, label))
    workspace.open(article)
    span = next(iter(session.library.spans(article)))
    session.do(SetNote(span.id, "híd"))
    workspace.panes.current.view.select_span(span.id)
    qtbot.waitUntil(lambda: workspace.inspector.shown_span() == span.id)
    yield made
    made.close()
    made.deleteLater()


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
        )
    )
    return frozenset(word.casefold() for word in WORD.findall(known))


def forbid(found: list[str]) -> None:
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
        found += [f"{name}: {each}" for each in english_in(dialog, data)]
        dialog.close()
    forbid(found)
