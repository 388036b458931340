"""An export in the background, from a second connection to the project."""

from pathlib import Path

from PySide6.QtCore import QObject, Signal

from annotator.app.exporting import ExportOptions, ExportReport, cancelled, export
from annotator.app.session import Session
from annotator.domain.errors import UserError
from annotator.ui.jobs import Job, JobRunner
from annotator.ui.translation import told, tr


class ExportRun(QObject):
    """One export; the project can be worked on meanwhile, and the file shows one moment of it."""

    progress = Signal(int, int)  # done, total
    ended = Signal(object)  # ExportReport
    refused = Signal(str)

    def __init__(self, runner: JobRunner, parent: QObject) -> None:
        super().__init__(parent)
        self._runner = runner
        self._job = Job(self)
        self._job.told.connect(self._tell)
        self._job.done.connect(self.ended)
        self._job.failed.connect(self._fail)

    def start(self, session: Session, out: Path, *, options: ExportOptions) -> None:
        """Begin to write."""
        self._runner.start(lambda job: _export(job, session, out=out, options=options), self._job)

    def cancel(self) -> None:
        """Stop; no file changes."""
        self._job.cancel()

    def end(self) -> None:
        """Stop and wait for it."""
        if not self._runner.end(self._job):
            self._fail(cancelled())

    def _tell(self, told: tuple[int, int]) -> None:
        self.progress.emit(*told)

    def _fail(self, error: Exception) -> None:
        if isinstance(error, UserError):
            self.refused.emit(told(str(error)))
            return
        self.refused.emit(tr("A mistake in the program stopped the export; no file has changed."))
        raise error


def _export(job: Job, session: Session, *, out: Path, options: ExportOptions) -> ExportReport:
    def progress(done: int, total: int) -> bool:
        if done % 50 == 0 or done == total:
            job.tell((done, total))
        return not job.cancelled

    reader = session.reader()
    try:
        return export(reader, out, options=options, progress=progress)
    finally:
        reader.close()
