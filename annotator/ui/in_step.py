"""Work on a project in the background, done once more when it is asked for meanwhile."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from annotator.app.session import Session
from annotator.domain.errors import UserError
from annotator.ui.jobs import Job, JobRunner
from annotator.ui.translation import told

Work = Callable[[Job, Session], bool]
"""Works on a project that it may only read; answers whether it came to its end."""


class InStep(QObject):
    """Brings something in step with a project."""

    progress = Signal(int, int)  # steps that are done, and all
    ended = Signal(bool)  # whether it is in step
    refused = Signal(str)

    def __init__(self, session: Session, work: Work, *, runner: JobRunner, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._work = work
        self._runner = runner
        self._job: Job | None = None
        self._again = False

    @property
    def busy(self) -> bool:
        """Whether it is being brought in step."""
        return self._job is not None

    def begin(self) -> None:
        """Bring it in step, now or when what goes on is done."""
        if self._job is not None:
            self._again = True
            return
        self._again = False
        job = self._job = Job(self)
        job.told.connect(lambda told: self.progress.emit(*told))
        job.done.connect(self._done)
        job.failed.connect(self._failed)
        session, work = self._session, self._work
        self._runner.start(lambda job: _worked(job, session, work=work), job)

    def cancel(self) -> None:
        """Stop; it goes on from there the next time."""
        self._again = False
        if self._job is not None:
            self._job.cancel()

    def close(self) -> None:
        """Stop and wait for it, as before the project is closed."""
        if self._job is not None:
            self._job.blockSignals(True)
            self._runner.end(self._job)
            self._job = None

    def _done(self, in_step: bool) -> None:
        self._end()
        self.ended.emit(in_step)
        if self._again:
            self.begin()

    def _failed(self, error: Exception) -> None:
        self._end()
        self.ended.emit(False)
        if not isinstance(error, UserError):
            raise error
        self.refused.emit(told(str(error)))

    def _end(self) -> None:
        job, self._job = self._job, None
        if job is not None:
            job.deleteLater()


def _worked(job: Job, session: Session, *, work: Work) -> bool:
    reader = session.reader()
    try:
        return work(job, reader)
    finally:
        reader.close()


def teller(job: Job) -> Callable[[int, int], bool]:
    """What work tells its steps to, and asks whether to go on."""

    def progress(done: int, total: int) -> bool:
        job.tell((done, total))
        return not job.cancelled

    return progress
