"""An import in the background: files are read in a thread, and come in in the window's own."""

import time
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from annotator.app.importing import (
    Importer,
    ImportOptions,
    ImportReport,
    Item,
    Preparation,
    known_texts,
)
from annotator.app.session import Session, utc_now
from annotator.domain.errors import UserError
from annotator.ui.jobs import Job, JobRunner
from annotator.ui.translation import tr

TOLD_SECONDS = 0.1


class ImportRun(QObject):
    """One import; what came in before it was cancelled stays, as one step of undo."""

    progress = Signal(str, int)  # what to show, how many
    ended = Signal(object)  # ImportReport
    refused = Signal(str)

    def __init__(self, session: Session, runner: JobRunner, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._runner = runner
        self._importer = Importer(session)
        self._job = Job(self)
        self._began = time.monotonic()
        self._taken = 0
        self._refused = False
        self._job.told.connect(self._take)
        self._job.done.connect(self._finish)
        self._job.failed.connect(self._fail)

    def start(self, paths: Sequence[Path], preparation: Preparation) -> None:
        """Begin to read the files."""
        self._runner.start(lambda job: _prepare(job, preparation, paths=paths), self._job)

    def cancel(self) -> None:
        """Stop; what was read until now still comes in."""
        self._job.cancel()

    def _take(self, items: list[Item]) -> None:
        if self._refused:
            return
        try:
            for item in items:
                self._importer.take(item)
        except UserError as error:
            self._refused = True
            self._job.cancel()
            self.refused.emit(str(error))
            return
        self._taken += len(items)
        rate = self._taken / max(0.01, time.monotonic() - self._began)
        self.progress.emit(
            tr("Importing: {count}, {rate} a second", count=self._taken, rate=round(rate)),
            self._taken,
        )

    def _finish(self) -> None:
        try:
            report: ImportReport = self._importer.finish()
        except UserError as error:
            self.refused.emit(str(error))
            report = self._importer.report()
        self.ended.emit(report)

    def _fail(self, error: Exception) -> None:
        self._finish()
        raise error


def preparation_for(session: Session) -> Preparation:
    """What reads files for that project, as they are found."""
    return Preparation(
        options=ImportOptions(),
        schemes=session.library.schemes,
        annotator=session.annotator,
        now=utc_now(),
        project=session.path,
        known=known_texts(session),
    )


def _prepare(job: Job, preparation: Preparation, *, paths: Sequence[Path]) -> None:
    waiting: list[Item] = []
    told = time.monotonic()
    for item in preparation.of(paths):
        if job.cancelled:
            break
        waiting.append(item)
        if time.monotonic() - told > TOLD_SECONDS:
            job.tell(waiting)
            waiting, told = [], time.monotonic()
    job.tell(waiting)
