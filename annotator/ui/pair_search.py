"""A search for pairs in the background, with the project opened once more to be read."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from annotator.app.session import Session
from annotator.domain.errors import UserError
from annotator.ui.jobs import Job, JobRunner
from annotator.ui.translation import told

if TYPE_CHECKING:
    from annotator.app.pairing import Findings


class PairSearch(QObject):
    """One search at a time; what was found before it was cancelled is given up."""

    progress = Signal(int, int)  # how many steps of how many; of 0 when it is over
    found = Signal(object)  # Findings
    refused = Signal(str)

    def __init__(self, session: Session, runner: JobRunner, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._runner = runner
        self._job: Job | None = None

    @property
    def busy(self) -> bool:
        """Whether a search goes on."""
        return self._job is not None

    def start(self) -> None:
        """Begin to compare all articles, unless that goes on already."""
        if self._job is not None:
            return
        job = Job(self)
        self._job = job
        job.told.connect(self._tell)
        job.done.connect(self._finish)
        job.failed.connect(self._fail)
        self.progress.emit(0, 1)
        session = self._session
        self._runner.start(lambda running: _find(running, session), job)

    def cancel(self) -> None:
        """Stop at the next chance."""
        if self._job is not None:
            self._job.cancel()

    def close(self) -> None:
        """Stop, and wait until the project is let go of; nothing is told any more."""
        if self._job is not None:
            self.blockSignals(True)
            self._job.cancel()
            self._runner.end(self._job)
            self._job = None

    def _tell(self, how_far: tuple[int, int]) -> None:
        if self._job is not None:
            self.progress.emit(*how_far)

    def _finish(self, findings: "Findings") -> None:
        self._job = None
        self.progress.emit(0, 0)
        if findings.whole:
            self.found.emit(findings)

    def _fail(self, error: Exception) -> None:
        self._job = None
        self.progress.emit(0, 0)
        if not isinstance(error, UserError):
            raise error
        self.refused.emit(told(str(error)))


def _find(job: Job, session: Session) -> "Findings":
    from annotator.app.pairing import find_pairs

    def go_on(done: int, total: int) -> bool:
        job.tell((done, total))
        return not job.cancelled

    reader = session.reader()
    try:
        with reader.snapshot():
            return find_pairs(reader.library, go_on=go_on)
    finally:
        reader.close()
