"""An import in the background: files are read in a thread, and come in in the window's own."""

import time
from collections import deque
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from annotator.app.importing import (
    Importer,
    ImportOptions,
    ImportReport,
    Item,
    Mappings,
    Preparation,
    ReadProblem,
    known_texts,
)
from annotator.app.session import Session, utc_now
from annotator.domain.errors import UserError
from annotator.ui.jobs import Job, JobRunner
from annotator.ui.translation import told, tr

TOLD_SECONDS = 0.1
FIRST_GUESS_SECONDS = 1.0


Before = Callable[[Callable[[], bool]], str]
"""Is told whom to ask whether to go on; answers what went wrong and does not matter, or ""."""


class ImportRun(QObject):
    """One import; what came in before it was cancelled stays, as one step of undo."""

    progress = Signal(str, int, int)  # what to show, how many files of how many, 0 for unknown
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

    def start(
        self, paths: Sequence[Path], preparation: Preparation, *, before: Before = lambda _: ""
    ) -> None:
        """Begin to read the files, after what has to be done ``before``."""
        self._runner.start(
            lambda job: _prepare(job, preparation, paths=paths, before=before), self._job
        )

    def cancel(self) -> None:
        """Stop; what was read until now still comes in."""
        self._job.cancel()

    def end(self) -> None:
        """Stop and wait for it."""
        if not self._runner.end(self._job):
            self._finish()

    def _take(self, news: "_Told") -> None:
        if self._refused:
            return
        try:
            for item in news.items:
                self._importer.take(item)
        except UserError as error:
            self._refused = True
            self._job.cancel()
            self.refused.emit(told(str(error)))
            return
        self._taken += len(news.items)
        seconds = max(0.01, time.monotonic() - self._began)
        rate = round(self._taken / seconds)
        said = tr("Importing: {count}, {rate} a second", count=self._taken, rate=rate)
        if left := seconds_left(seconds, done=news.file, total=news.files):
            said = tr("{said}, {time} left", said=said, time=duration(left))
        # Of a single file nobody knows how much of it is still to come.
        self.progress.emit(said, news.file, news.files if news.files > 1 else 0)

    def _finish(self) -> None:
        try:
            report: ImportReport = self._importer.finish()
        except UserError as error:
            self.refused.emit(told(str(error)))
            report = self._importer.report()
        self.ended.emit(report)

    def _fail(self, error: Exception) -> None:
        self._finish()
        raise error


def preparation_for(session: Session, mappings: Mappings | None = None) -> Preparation:
    """What reads files for that project, as they are found or as those mappings say."""
    return Preparation(
        options=ImportOptions(),
        schemes=session.library.schemes,
        annotator=session.annotator,
        now=utc_now(),
        project=session.path,
        known=known_texts(session),
        mappings=dict(mappings or {}),
    )


def seconds_left(seconds: float, *, done: int, total: int) -> int:
    """How long the rest takes if it goes on as until now, 0 as long as that cannot be told."""
    if seconds < FIRST_GUESS_SECONDS or not 1 < done < total:
        return 0
    return max(1, round(seconds * (total - done) / done))


def duration(seconds: int) -> str:
    """A time as a person reads it: seconds, or minutes from one and a half on."""
    if seconds < 90:
        return tr("{count} s", count=seconds)
    return tr("{count} min", count=round(seconds / 60))


@dataclass(frozen=True, slots=True)
class _Told:
    """What was read since the last time, and up to which file of how many."""

    items: list[Item]
    file: int
    files: int


def _prepare(job: Job, preparation: Preparation, *, paths: Sequence[Path], before: Before) -> None:
    fault = before(lambda: not job.cancelled)
    waiting: list[Item] = [_note(preparation, fault)] if fault and not job.cancelled else []
    told = time.monotonic()
    files = sum(1 for _ in preparation.files(paths))
    at = deque((0,), maxlen=1)
    for item in replace(preparation, at_file=at.append).of(paths):
        if job.cancelled:
            break
        waiting.append(item)
        if time.monotonic() - told > TOLD_SECONDS:
            job.tell(_Told(waiting, at[0], files))
            waiting, told = [], time.monotonic()
    job.tell(_Told(waiting, at[0], files))


def _note(preparation: Preparation, fault: str) -> ReadProblem:
    return ReadProblem(preparation.project.name, 0, fault, fatal=False)
