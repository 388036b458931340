"""A backup of the open project, made in the background some time after it was opened."""

import time

from PySide6.QtCore import QObject, QTimer, Signal

from annotator.app.backups import Backup, Backups, Reason
from annotator.domain.errors import UserError
from annotator.ui.jobs import Job, JobRunner
from annotator.ui.translation import told

FIRST_MS = 5000
BREATH = 0.0005
"""How long, in seconds, the thread of the window has Python for itself at each step."""


class Backing(QObject):
    """Makes one by itself if anything changed since the last one, and one when it is asked."""

    ended = Signal(object)  # Backup | None, when nothing has changed since the newest one
    refused = Signal(str)

    def __init__(self, backups: Backups, *, runner: JobRunner, parent: QObject) -> None:
        super().__init__(parent)
        self._backups = backups
        self._runner = runner
        self._job: Job | None = None
        self._first = QTimer(self, singleShot=True, interval=FIRST_MS)
        self._first.timeout.connect(self.begin)
        self._first.start()

    def begin(self, reason: Reason = "opening") -> None:
        """Make one now, unless that goes on already."""
        self._first.stop()
        if self._job is not None:
            return
        job = self._job = Job(self)
        job.done.connect(self._done)
        job.failed.connect(self._failed)
        self._runner.start(lambda job: _make(job, self._backups, reason=reason), job)

    def close(self) -> None:
        """Stop and wait for it, as before the project is closed; nothing half done is left."""
        self._first.stop()
        if self._job is not None:
            self._job.blockSignals(True)
            self._runner.end(self._job)
            self._job = None

    def _done(self, made: Backup | None) -> None:
        self._end()
        self.ended.emit(made)

    def _failed(self, error: Exception) -> None:
        self._end()
        if not isinstance(error, UserError):
            raise error
        self.refused.emit(told(str(error)))

    def _end(self) -> None:
        job, self._job = self._job, None
        if job is not None:
            job.deleteLater()


def _make(job: Job, backups: Backups, *, reason: Reason) -> Backup | None:
    def go_on() -> bool:
        # Python runs in one thread at a time, and the window comes first.
        time.sleep(BREATH)
        return not job.cancelled

    return backups.make(reason, go_on)
