"""The index in the background: it begins by itself, can be called off, and refuses kindly."""

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from annotator.app.session import Session
from annotator.domain.commands.articles import RemoveArticles
from annotator.ui.bridge import Bridge
from annotator.ui.indexing import Indexing
from annotator.ui.jobs import DirectRunner, ThreadRunner
from tests.ui.held_runner import HeldRunner


@pytest.fixture
def session(qapp: object, project_path: Path) -> Iterator[Session]:
    with closing(Session.open(project_path, "anna")) as made:
        yield made


@pytest.fixture
def parent(qapp: object) -> QObject:
    return QObject()


def found(session: Session) -> int:
    with closing(session.searching()) as searching:
        return searching.find("híd").total


def indexing(session: Session, runner: Any, parent: QObject) -> Indexing:
    return Indexing(session, Bridge(session, parent).changed, runner=runner, parent=parent)


def test_it_is_made_in_a_thread(
    session: Session, parent: QObject, thread_runner: ThreadRunner, qtbot: QtBot
) -> None:
    made = indexing(session, thread_runner, parent)
    with qtbot.waitSignal(made.ended) as told:
        made.begin()
        assert made.busy
    assert told.args == [True]
    assert not made.busy
    assert found(session) == 1
    made.close()


def test_it_begins_by_itself_when_articles_come_or_go(session: Session, parent: QObject) -> None:
    made = indexing(session, DirectRunner(), parent)
    assert made._later.isActive()
    made.begin()
    assert not made._later.isActive()
    session.do(RemoveArticles((session.library.rows()[0].article.id,)))
    assert made._later.isActive()
    made.close()
    assert not made._later.isActive()


def test_it_can_be_called_off(session: Session, parent: QObject) -> None:
    runner = HeldRunner()
    made = indexing(session, runner, parent)
    told: list[bool] = []
    made.ended.connect(told.append)
    made.begin()
    made.cancel()
    runner.go_on()
    assert told == [False]
    made.begin()
    runner.go_on()
    assert told == [False, True]
    made.close()


def test_asked_twice_it_looks_again(session: Session, parent: QObject) -> None:
    runner = HeldRunner()
    made = indexing(session, runner, parent)
    made.begin()
    made.begin()
    assert len(runner.waiting) == 1
    runner.go_on()
    assert len(runner.waiting) == 1
    made.close()
    assert not runner.waiting


def test_without_a_place_it_says_so(
    session: Session, parent: QObject, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    session.path.with_name(session.path.name + "-search").mkdir()
    (tmp_path / "file").touch()
    monkeypatch.setenv("ANNOTATOR_HOME", str(tmp_path / "file"))
    made = indexing(session, DirectRunner(), parent)
    said: list[str] = []
    made.refused.connect(said.append)
    made.begin()
    assert "search index" in said[0]
    made.close()
