"""A search for pairs in the background."""

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from annotator.app.pairing import Findings
from annotator.app.session import Session
from annotator.domain.errors import ProjectError
from annotator.ui.jobs import ThreadRunner
from annotator.ui.pair_search import PairSearch
from tests.ui.held_runner import HeldRunner


@pytest.fixture
def session(project_path: Path) -> Iterator[Session]:
    with closing(Session.open(project_path, "anna")) as opened:
        yield opened


def test_what_was_found_comes_back_from_the_thread(session: Session, qtbot: QtBot) -> None:
    parent, runner = QObject(), ThreadRunner()
    search = PairSearch(session, runner, parent)
    told: list[tuple[int, int]] = []
    search.progress.connect(lambda done, total: told.append((done, total)))
    with qtbot.waitSignal(search.found, timeout=5000) as waited:
        search.start()
        search.start()
    assert isinstance(waited.args[0], Findings)
    assert not search.busy
    assert told[0] == (0, 1) and told[-1] == (0, 0)
    runner.close()


def test_a_search_that_is_called_off_finds_nothing(session: Session, qapp: object) -> None:
    parent, runner = QObject(), HeldRunner()
    search = PairSearch(session, runner, parent)
    found: list[Findings] = []
    search.found.connect(found.append)
    search.start()
    assert search.busy
    search.cancel()
    runner.go_on()
    assert (found, search.busy) == ([], False)


def test_nothing_is_told_after_the_end(session: Session, qapp: object) -> None:
    parent, runner = QObject(), HeldRunner()
    search = PairSearch(session, runner, parent)
    search.start()
    search.close()
    assert (search.busy, runner.waiting) == (False, [])
    search.close()


def test_a_project_that_cannot_be_read_is_said(session: Session, qapp: object) -> None:
    parent, runner = QObject(), HeldRunner()
    search = PairSearch(session, runner, parent)
    refused: list[str] = []
    search.refused.connect(refused.append)
    search.start()
    runner.waiting[0][1].failed.emit(ProjectError("it is gone"))
    assert (refused, search.busy) == (["it is gone"], False)
