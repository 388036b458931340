"""The search index, brought in step in the background while one works."""

from PySide6.QtCore import QObject, QTimer, Signal, SignalInstance

from annotator.app.session import Session
from annotator.domain.changes import Changes, Kind
from annotator.domain.errors import UserError
from annotator.ui.jobs import Job, JobRunner

FIRST_MS = 3000
LATER_MS = 1000


class Indexing(QObject):
    """Begins by itself some time after the project was opened, or articles came or went."""

    progress = Signal(int, int)  # texts that are done, and all
    ended = Signal(bool)  # whether it is in step
    refused = Signal(str)

    def __init__(
        self, session: Session, changed: SignalInstance, *, runner: JobRunner, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._runner = runner
        self._job: Job | None = None
        self._again = False
        self._later = QTimer(self, singleShot=True, interval=FIRST_MS)
        self._later.timeout.connect(self.begin)
        changed.connect(self._changed)
        self._later.start()

    @property
    def busy(self) -> bool:
        """Whether it is being brought in step."""
        return self._job is not None

    def begin(self) -> None:
        """Bring it in step, now or when what goes on is done."""
        self._later.stop()
        if self._job is not None:
            self._again = True
            return
        self._again = False
        job = self._job = Job(self)
        job.told.connect(lambda told: self.progress.emit(*told))
        job.done.connect(self._done)
        job.failed.connect(self._failed)
        self._runner.start(lambda job: _update(job, self._session), job)

    def cancel(self) -> None:
        """Stop; it goes on from there the next time."""
        self._again = False
        if self._job is not None:
            self._job.cancel()

    def close(self) -> None:
        """Stop and wait for it, as before the project is closed."""
        self._later.stop()
        if self._job is not None:
            self._job.blockSignals(True)
            self._runner.close()
            self._job = None

    def _changed(self, changes: Changes) -> None:
        if Kind.ARTICLES in changes.kinds:
            self._later.start(LATER_MS)

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
        self.refused.emit(str(error))

    def _end(self) -> None:
        job, self._job = self._job, None
        if job is not None:
            job.deleteLater()


def _update(job: Job, session: Session) -> bool:
    def progress(done: int, total: int) -> bool:
        job.tell((done, total))
        return not job.cancelled

    reader = session.reader()
    searching = reader.searching()
    try:
        return not searching.is_behind() or searching.update(progress)
    finally:
        searching.close()
        reader.close()
