"""The window of progress in the real window: in step while it is seen, stale when it is not."""

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from annotator.app.settings import Settings
from annotator.domain.commands.articles import EditArticle, SetStatus
from annotator.domain.commands.pairs import RejectPair
from annotator.domain.errors import ProjectError
from annotator.ui.jobs import DirectRunner, ThreadRunner
from annotator.ui.main_window import MainWindow
from annotator.ui.progressing import Progressing
from tests.ui.held_runner import HeldRunner

NEW = ["3 · 100 %", "0 · 0 %", "0 · 0 %", "0 · 0 %"]
ONE_DONE = ["2 · 67 %", "0 · 0 %", "1 · 33 %", "0 · 0 %"]


def opened(window: MainWindow) -> Progressing:
    window._menus.actions["view.progress"].trigger()
    assert window._beside._progress is not None
    return window._beside._progress


def figures(progressing: Progressing) -> list[str]:
    model: Any = progressing.dialog._charts["status"].bars.model()
    return [model.bar(row).figures for row in range(model.rowCount())]


def article(window: MainWindow, file: str) -> str:
    rows = window.workspace.session.library.rows()
    return next(row.article.id for row in rows if row.article.file == file)


def mark(window: MainWindow, status: Any = "done") -> None:
    window.workspace.session.do(SetStatus((article(window, "bridge_hu.txt"),), status))


def test_it_follows_while_it_is_seen(window: MainWindow, qtbot: QtBot) -> None:
    progressing = opened(window)
    assert figures(progressing) == NEW
    mark(window)
    qtbot.waitUntil(lambda: figures(progressing) == ONE_DONE)
    window.workspace.undo()
    qtbot.waitUntil(lambda: figures(progressing) == NEW)
    progressing.dialog.close()


def test_out_of_sight_it_is_stale_and_counts_nothing(window: MainWindow) -> None:
    progressing = opened(window)
    progressing.dialog.close()
    mark(window)
    assert not progressing._later.isActive()
    assert figures(progressing) == NEW
    progressing.open()
    assert figures(progressing) == ONE_DONE
    progressing._later.stop()
    progressing.dialog.close()


def test_what_it_does_not_count_is_none_of_its_business(window: MainWindow) -> None:
    progressing = opened(window)
    window.workspace.session.do(EditArticle(article(window, "bridge_hu.txt"), "event", "híd"))
    assert progressing._later.isActive()
    progressing._later.stop()
    progressing._stale = False
    hungarian, greek = article(window, "bridge_hu.txt"), article(window, "bridge_el.txt")
    window.workspace.session.do(RejectPair(*sorted((hungarian, greek))))
    assert not progressing._later.isActive()
    assert not progressing._stale
    progressing.dialog.close()


def test_a_bar_filters_the_list_and_brings_it_up(window: MainWindow, qtbot: QtBot) -> None:
    mark(window)
    window._menus.actions["view.list"].trigger()
    window.workspace.list._filter.setText("zzz")
    progressing = opened(window)
    bars = progressing.dialog._charts["languages"].bars
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Return):
        QTest.keyClick(bars, key)
    assert window.workspace.list.isVisible()
    assert window.workspace.list._count.text() == "1 of 3 articles"
    assert progressing.dialog._said.text() == "The list shows: hu · Done"
    progressing.dialog.close()


def test_another_annotator_has_figures_of_his_own(window: MainWindow, qtbot: QtBot) -> None:
    mark(window)
    progressing = opened(window)
    window.workspace.session.annotator = "Berta"
    mark(window, "skipped")
    qtbot.waitUntil(lambda: figures(progressing)[3] == "1 · 33 %")
    window._beside._set_name("anna")
    qtbot.waitUntil(lambda: figures(progressing) == ONE_DONE)
    progressing.dialog.close()


@pytest.fixture
def waiting(settings: Settings, project_path: Path, qtbot: QtBot) -> Any:
    runner = HeldRunner()
    window = MainWindow(settings, DirectRunner(), indexer=runner)
    window.show()
    assert window.open_project(project_path), window.said()
    assert window._seeking is not None
    window._seeking.indexing._later.stop()
    yield window, runner
    window.close()
    window.deleteLater()


def test_what_changes_during_a_count_is_counted_after_it(waiting: Any, qtbot: QtBot) -> None:
    window, runner = waiting
    progressing = opened(window)
    assert figures(progressing) == []
    mark(window)
    progressing._count()
    assert len(runner.waiting) == 1
    progressing._later.stop()
    runner.go_on()
    assert progressing._later.isActive()
    qtbot.waitUntil(lambda: len(runner.waiting) == 1)
    runner.go_on()
    assert figures(progressing) == ONE_DONE
    progressing.dialog.close()


def test_closing_the_project_calls_it_off(waiting: Any, project_path: Path) -> None:
    window, runner = waiting
    progressing = opened(window)
    ((_, job),) = runner.waiting
    mark(window)
    window.close_project()
    assert job.signalsBlocked()
    assert window._beside._progress is None
    assert not progressing.dialog.isVisible()


def test_what_cannot_be_read_is_said(waiting: Any) -> None:
    window, runner = waiting
    progressing = opened(window)
    ((_, job),) = runner.waiting
    job.failed.emit(ProjectError("The disk is full."))
    assert progressing.dialog._said.text() == "The disk is full."
    progressing.refresh()
    progressing._later.stop()
    progressing._count()
    assert len(runner.waiting) == 2
    progressing.dialog.close()


def test_it_counts_in_a_thread(settings: Settings, project_path: Path, qtbot: QtBot) -> None:
    window = MainWindow(settings, DirectRunner(), indexer=ThreadRunner())
    window.show()
    assert window.open_project(project_path), window.said()
    progressing = opened(window)
    qtbot.waitUntil(lambda: figures(progressing) == NEW, timeout=5000)
    mark(window)
    progressing._later.stop()
    progressing._count()
    window.close()
    window.deleteLater()
