"""Work in the background: once more when it is asked for meanwhile, and kind refusals."""

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtCore import QObject

from annotator.app.session import Session
from annotator.domain.errors import ProjectError
from annotator.ui.in_step import InStep, teller
from annotator.ui.jobs import DirectRunner, Job
from tests.ui.held_runner import HeldRunner


@pytest.fixture
def session(qapp: object, project_path: Path) -> Iterator[Session]:
    with closing(Session.open(project_path, "anna")) as made:
        yield made


def test_it_works_on_a_project_of_its_own_and_tells_its_steps(session: Session) -> None:
    parent = QObject()
    told: list[tuple[int, int]] = []
    ended: list[bool] = []
    seen: list[tuple[bool, bool]] = []

    def work(job: Job, reader: Session) -> bool:
        seen.append((reader is not session, reader.read_only))
        return teller(job)(1, 2)

    made = InStep(session, work, runner=DirectRunner(), parent=parent)
    made.progress.connect(lambda done, total: told.append((done, total)))
    made.ended.connect(ended.append)
    made.begin()
    assert (told, ended, seen, made.busy) == ([(1, 2)], [True], [(True, True)], False)


def test_asked_for_meanwhile_it_is_done_once_more_unless_it_is_called_off(
    session: Session,
) -> None:
    parent, runner = QObject(), HeldRunner()
    ended: list[bool] = []
    made = InStep(session, lambda job, _: teller(job)(1, 1), runner=runner, parent=parent)
    made.ended.connect(ended.append)
    made.begin()
    made.begin()
    runner.go_on()
    assert (ended, len(runner.waiting), made.busy) == ([True], 1, True)
    made.begin()
    made.cancel()
    runner.go_on()
    assert (ended, len(runner.waiting), made.busy) == ([True, False], 0, False)
    made.begin()
    made.close()
    assert (ended, len(runner.waiting), made.busy) == ([True, False], 0, False)


def test_what_the_world_refuses_is_told_and_a_mistake_is_raised(session: Session) -> None:
    parent = QObject()
    refused: list[str] = []
    errors = [ProjectError("No disk."), ZeroDivisionError()]

    def work(job: Job, reader: Session) -> bool:
        raise errors.pop(0)

    made = InStep(session, work, runner=DirectRunner(), parent=parent)
    made.refused.connect(refused.append)
    made.begin()
    assert (refused, made.busy) == (["No disk."], False)
    with pytest.raises(ZeroDivisionError):
        made._failed(errors.pop(0))
