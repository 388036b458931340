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
    assert waiting.cancelled


def test_ending_one_job_lets_the_others_go_on(qtbot: QtBot) -> None:
    runner = ThreadRunner()
    first, never, later = Job(), Job(), Job()
    heard = Heard(never)
    begun, go_on = threading.Event(), threading.Event()

    def work(job: Job) -> bool:
        begun.set()
        return go_on.wait(5)

    runner.start(work, first)
    runner.start(counting, never)
    runner.start(counting, later)
    assert begun.wait(5)
    assert not runner.end(never)  # it stands in the line, and nobody waits for the one before it
    assert never.cancelled
    assert not first.cancelled
    with qtbot.waitSignals([first.done, later.done]):
        go_on.set()
    assert runner.end(first)
    assert runner.end(later)
    assert not heard.heard
    runner.close()


def test_ending_a_job_waits_for_it() -> None:
    runner = ThreadRunner()
    job, begun, ended = Job(), threading.Event(), []

    def work(job: Job) -> None:
        begun.set()
        while not job.cancelled:
            time.sleep(0.001)
        ended.append(job)

    runner.start(work, job)
    assert begun.wait(5)
    assert runner.end(job)
    assert ended == [job]
    runner.close()


def test_after_the_end_nothing_begins(qtbot: QtBot) -> None:
    runner, job = ThreadRunner(), Job()
    heard = Heard(job)
    runner.close()
    runner.start(counting, job)
    qtbot.wait(5)
    assert job.cancelled
    assert not heard.heard
    assert runner.end(job)


def test_what_is_short_need_not_wait_for_what_is_long(qtbot: QtBot) -> None:
    runner = ThreadRunner(threads=2)
    long, short, go_on = Job(), Job(), threading.Event()
    runner.start(lambda _: go_on.wait(5), long)
    with qtbot.waitSignal(short.done):
        runner.start(counting, short)
    with qtbot.waitSignal(long.done):
        go_on.set()
    runner.close()


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
