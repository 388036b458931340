"""The one runner of work in the background; results come back in the thread of the window."""

from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor, wait
from typing import Any, Protocol

from PySide6.QtCore import QMetaMethod, QObject, Signal


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

    def end(self, job: Job) -> bool:
        """Call that one off, which may be over, and wait for it; others go on.

        False when it had not begun: it never will, and tells nothing.
        """

    def close(self) -> None:
        """Call everything off and wait for it; nothing can be started any more."""


class ThreadRunner:
    """Does jobs in so many ``threads``, in the order in which they were started."""

    def __init__(self, threads: int = 1) -> None:
        self._pool = ThreadPoolExecutor(threads, "job")
        self._futures: dict[Job, Future[None]] = {}
        self._closed = False

    def start(self, work: Work, job: Job) -> None:
        """Have the work done in a thread, as soon as one is free; never, after the end."""
        if self._closed:  # as by a timer that a window had started before it was closed
            job.cancel()
            return
        _hear(job)
        self._futures = {each: it for each, it in self._futures.items() if not it.done()}
        self._futures[job] = self._pool.submit(_do, work, job)

    def end(self, job: Job) -> bool:
        """Call that one off, which may be over, and wait for it; others go on."""
        job.cancel()
        future = self._futures.pop(job, None)
        if future is None:
            return True
        if future.cancel():
            return False
        wait([future])
        return True

    def close(self) -> None:
        """Call everything off and wait for it; nothing can be started any more."""
        self._closed = True
        for job in self._futures:
            job.cancel()
        self._pool.shutdown(cancel_futures=True)
        self._futures.clear()


def _hear(job: Job) -> None:
    """Let a failure of work that nobody waits for be reported as a mistake all the same."""
    if not job.isSignalConnected(QMetaMethod.fromSignal(job.failed)):
        job.failed.connect(_raise)


def _raise(error: Exception) -> None:
    raise error


def _do(work: Work, job: Job) -> None:
    try:
        answer = work(job)
    except Exception as error:  # noqa: BLE001  # whoever started the job decides
        job.failed.emit(error)
    else:
        job.done.emit(answer)


class DirectRunner:
    """Does each job at once in the same thread, for tests."""

    def start(self, work: Work, job: Job) -> None:
        """Do the work before returning."""
        _hear(job)
        _do(work, job)

    def end(self, job: Job) -> bool:
        """It is over already."""
        return True

    def close(self) -> None:
        """There is never anything left to wait for."""
