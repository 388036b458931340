"""Work in the background: what it tells comes back in the thread that started it."""

import threading
import time
from typing import Any

import pytest
from PySide6.QtCore import QThread
from pytestqt.qtbot import QtBot

from annotator.ui.jobs import DirectRunner, Job, JobRunner, ThreadRunner


class Heard:
    """What a job's signals brought, and in which thread."""

    def __init__(self, job: Job) -> None:
        self.heard: list[tuple[str, Any]] = []
        self.threads: set[QThread] = set()
        job.told.connect(lambda what: self.note("told", what))
        job.done.connect(lambda what: self.note("done", what))
        job.failed.connect(lambda what: self.note("failed", what))

    def note(self, kind: str, what: Any) -> None:
        self.heard.append((kind, what))
        self.threads.add(QThread.currentThread())


def counting(job: Job) -> int:
    for number in range(3):
        job.tell(number)
    return 3


EXPECTED = [("told", 0), ("told", 1), ("told", 2), ("done", 3)]


def test_the_direct_runner_does_all_before_it_returns() -> None:
    job = Job()
    heard = Heard(job)
    runner = DirectRunner()
    runner.start(counting, job)
    runner.close()
    assert heard.heard == EXPECTED
    assert job.finished


def test_the_thread_works_elsewhere_and_tells_here(qtbot: QtBot) -> None:
    runner = ThreadRunner()
    job = Job()
    heard = Heard(job)
    places: list[int] = []

    def work(it: Job) -> int:
        places.append(threading.get_ident())
        return counting(it)

    with qtbot.waitSignal(job.done):
        runner.start(work, job)
    runner.close()
    assert heard.heard == EXPECTED
    assert places != [threading.get_ident()]
    assert heard.threads == {QThread.currentThread()}


@pytest.mark.parametrize("make", [DirectRunner, ThreadRunner])
def test_what_goes_wrong_is_told_and_the_next_job_goes_on(
    make: type[JobRunner], qtbot: QtBot
) -> None:
    runner = make()
    broken, sound = Job(), Job()
    heard = Heard(broken)
    error = ValueError("no")

    def work(job: Job) -> None:
        raise error

    with qtbot.waitSignal(sound.done):
        runner.start(work, broken)
        runner.start(counting, sound)
    runner.close()
    assert heard.heard == [("failed", error)]
    assert broken.finished


def test_closing_calls_off_what_runs_and_what_waits(qtbot: QtBot) -> None:
    runner = ThreadRunner()
    running, waiting = Job(), Job()
    begun, calls = threading.Event(), []

    def work(job: Job) -> None:
        begun.set()
        while not job.cancelled:
            time.sleep(0.001)
        calls.append("running")

    runner.start(work, running)
    runner.start(lambda job: calls.append("waiting"), waiting)
    assert begun.wait(5)
    runner.close()
    assert calls == ["running"]
    assert running.finished
    assert waiting.cancelled


@pytest.mark.parametrize("make", [DirectRunner, ThreadRunner])
def test_what_nobody_listens_to_is_a_mistake_that_does_not_vanish(
    make: type[JobRunner], qtbot: QtBot
) -> None:
    runner = make()
    error = ValueError("unheard")

    def work(job: Job) -> None:
        raise error

    with qtbot.captureExceptions() as caught:
        job = Job()
        runner.start(work, job)
        qtbot.waitUntil(lambda: bool(caught))
    runner.close()
    assert [each[1] for each in caught] == [error]
