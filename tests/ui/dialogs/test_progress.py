"""The window of progress: what it shows, wishes and copies."""

from typing import Any, cast

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from annotator.app.library import Library
from annotator.app.progress import Group, Progress, Statuses
from annotator.app.schemes import Schemes
from annotator.domain.choice import Choice
from annotator.ui.dialogs.progress import TWO_COLUMNS, ProgressDialog
from annotator.ui.progress_bars import MOST_EVENTS

SOME = Progress(
    articles=Statuses(new=3, done=1),
    languages=(Group("hu", Statuses(new=3)), Group("", Statuses(done=1))),
)


class Asked:
    """Answers which labels there are."""

    def __init__(self, schemes: Schemes) -> None:
        self.scheme = schemes.layer


@pytest.fixture
def dialog(qtbot: QtBot, schemes: Schemes) -> ProgressDialog:
    window = QWidget()
    qtbot.addWidget(window)
    made = ProgressDialog(cast(Library, Asked(schemes)), window)
    made.keep = window  # type: ignore[attr-defined]
    return made


def said(dialog: ProgressDialog) -> list[str]:
    return [each.text() for each in dialog.findChildren(QLabel) if each.isVisibleTo(dialog)]


def test_an_empty_project_is_told_what_to_do(dialog: ProgressDialog) -> None:
    assert "Counting…" in said(dialog)
    dialog.show_progress(Progress())
    assert any("Import files with Ctrl+I" in each for each in said(dialog))
    assert not any(button.isEnabled() for button in dialog._copies)
    dialog.show_progress(SOME)
    assert "4 articles · 1 done (25 %) · 3 left · 0 spans" in said(dialog)
    assert all(button.isEnabled() for button in dialog._copies)


def test_a_bar_wishes_its_articles_or_says_that_it_cannot(dialog: ProgressDialog) -> None:
    dialog.show_progress(SOME)
    wished: list[Any] = []
    dialog.choice_requested.connect(wished.append)
    languages = dialog._charts["languages"].bars
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Right, Qt.Key.Key_Return):
        QTest.keyClick(languages, key)
    assert wished == [Choice(language="hu"), Choice(language="hu", status="new")]
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Return):
        QTest.keyClick(languages, key)
    assert len(wished) == 2
    assert dialog._said.text().startswith("Language unknown: 1 of 1 done")
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Return):
        QTest.keyClick(languages, key)
    assert dialog._said.text() == "Done: 1"


def test_very_many_events_are_counted(dialog: ProgressDialog) -> None:
    assert dialog._charts["events"].hint() == ""
    dialog.show_progress(SOME)
    assert "No event yet" in dialog._charts["events"].hint()
    events = tuple(Group(f"e{n}", Statuses(new=1)) for n in range(MOST_EVENTS + 2))
    dialog.show_progress(Progress(articles=Statuses(new=MOST_EVENTS + 2), events=events))
    assert dialog._charts["events"].hint() == "and 2 further events"
    assert dialog._charts["events"].bars.model().rowCount() == MOST_EVENTS


def test_all_figures_are_copied(dialog: ProgressDialog) -> None:
    dialog.show_progress(SOME)
    dialog._copies[0].click()
    data = QGuiApplication.clipboard().mimeData()
    assert data.text().startswith("All articles\nArticles\tNew\t")
    assert data.hasFormat("text/tab-separated-values")
    dialog._copies[1].click()
    assert QGuiApplication.clipboard().text().startswith("## All articles\n")
    assert dialog._said.text() == "Copied as Markdown."


def test_a_narrow_window_has_one_column(dialog: ProgressDialog, qtbot: QtBot) -> None:
    dialog.show_progress(SOME)
    told: list[None] = []
    dialog.shown.connect(lambda: told.append(None))
    dialog.show()
    qtbot.waitExposed(dialog)
    dialog.activateWindow()
    charts = list(dialog._charts.values())
    assert told == [None]
    qtbot.waitUntil(lambda: QApplication.focusWidget() is charts[0].bars)
    assert charts[0].y() == charts[1].y()
    dialog.resize(TWO_COLUMNS - 1, 500)
    qtbot.waitUntil(lambda: charts[0].y() < charts[1].y())
    assert {chart.x() for chart in charts} == {charts[0].x()}
    dialog.resize(TWO_COLUMNS, 500)
    qtbot.waitUntil(lambda: charts[0].y() == charts[1].y())
    dialog.close()
