"""A backup is made in the background after the opening, and called off when the project closes."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from annotator.app.backups import Backups
from annotator.app.settings import Settings
from annotator.domain.errors import Cancelled
from annotator.ui import backing
from annotator.ui.backing import Backing
from annotator.ui.jobs import DirectRunner, Job, JobRunner, ThreadRunner
from tests.ui.held_runner import HeldRunner

Make = Callable[..., tuple[Backing, list[object]]]


@pytest.fixture
def backups(project_path: Path, settings: Settings) -> Backups:
    return Backups(project_path, settings)


@pytest.fixture
def make(qapp: object, backups: Backups) -> Iterator[Make]:
    made: list[tuple[Backing, QObject]] = []

    def make(runner: JobRunner | None = None) -> tuple[Backing, list[object]]:
        parent = QObject()
        it = Backing(backups, runner=runner or DirectRunner(), parent=parent)
        told: list[object] = []
        it.ended.connect(told.append)
        it.refused.connect(told.append)
        made.append((it, parent))
        return it, told

    yield make
    for it, parent in made:
        it.close()
        parent.deleteLater()


def test_it_begins_by_itself_after_a_while(
    make: Make,
    backups: Backups,
    thread_runner: ThreadRunner,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(backing, "FIRST_MS", 0)
    _, told = make(thread_runner)
    assert backups.all() == []
    qtbot.waitUntil(lambda: len(told) == 1)
    assert told == backups.all()


def test_what_has_not_changed_is_told(make: Make, backups: Backups) -> None:
    it, told = make()
    it.begin("asked")
    it.begin("asked")
    assert told == [*backups.all(), None]


def test_what_goes_wrong_is_told(make: Make, backups: Backups) -> None:
    it, told = make()
    backups.project.write_bytes(b"news\n" * 900)
    it.begin()
    assert "not an Annotator project" in str(told[0])


def test_a_mistake_of_ours_is_raised(make: Make, monkeypatch: pytest.MonkeyPatch) -> None:
    it, told = make()
    with pytest.raises(ZeroDivisionError):
        it._failed(ZeroDivisionError())
    assert told == []


class Begun(HeldRunner):
    """Has begun what it holds, and goes on with it when it is called off."""

    def end(self, job: Job) -> bool:
        job.cancel()
        ((work, begun),) = self.waiting
        assert begun is job
        with pytest.raises(Cancelled):
            work(job)
        return True


def test_a_project_that_closes_calls_it_off(make: Make, backups: Backups) -> None:
    later = Begun()
    it, told = make(later)
    it.begin()
    it.begin()
    assert len(later.waiting) == 1
    it.close()
    assert told == backups.all() == []
    it.close()
