"""The one runner of work in the background; results come back in the thread of the window."""

from collections.abc import Callable
from typing import Any, Protocol

from PySide6.QtCore import QMetaMethod, QObject, QRunnable, QThreadPool, Signal


class Job(QObject):
    """One piece of work: it may tell how far it is, and it stops when it was called off.

    ``told`` carries whatever the work tells, ``done`` what it answers and ``failed`` the exception
    that it raised. All are received in the thread that started the job.
    """

    told = Signal(object)
    done = Signal(object)
    failed = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.cancelled = False
        self.finished = False

    def cancel(self) -> None:
        """Ask the work to stop at the next chance."""
        self.cancelled = True

    def tell(self, something: object) -> None:
        """Called by the work, in its own thread."""
        self.told.emit(something)


Work = Callable[[Job], Any]


class JobRunner(Protocol):
    """Starts work away from the window."""

    def start(self, work: Work, job: Job) -> None:
        """Have the work done; what comes of it is told by the job's signals."""

    def close(self) -> None:
        """Call everything off and wait for it."""


class ThreadRunner(QObject):
    """Does one job after the other in one thread."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)
        self._jobs: list[Job] = []

    def start(self, work: Work, job: Job) -> None:
        """Have the work done in the thread."""
        _hear(job)
        self._jobs = [each for each in self._jobs if not each.finished]
        self._jobs.append(job)
        self._pool.start(_Task(work, job))

    def close(self) -> None:
        """Call everything off and wait for it."""
        for job in self._jobs:
            job.cancel()
        self._pool.clear()
        self._pool.waitForDone()


def _hear(job: Job) -> None:
    """Let a failure of work that nobody waits for be reported as a mistake all the same."""
    if not job.isSignalConnected(QMetaMethod.fromSignal(job.failed)):
        job.failed.connect(_raise)


def _raise(error: Exception) -> None:
    raise error


class _Task(QRunnable):
    def __init__(self, work: Work, job: Job) -> None:
        super().__init__()
        self._work = work
        self._job = job

    def run(self) -> None:
        try:
            answer = self._work(self._job)
        except Exception as error:  # noqa: BLE001  # whoever started the job decides
            self._job.finished = True
            self._job.failed.emit(error)
        else:
            self._job.finished = True
            self._job.done.emit(answer)


class DirectRunner:
    """Does each job at once in the same thread, for tests."""

    def start(self, work: Work, job: Job) -> None:
        """Do the work before returning."""
        _hear(job)
        _Task(work, job).run()

    def close(self) -> None:
        """There is never anything left to wait for."""
