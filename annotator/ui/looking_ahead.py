"""A look at files before they are imported, in the background, so that a person can put right."""

import time
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject

from annotator.app.importing import ImportOptions, Preparation
from annotator.app.previewing import Preview, preview, previews
from annotator.ui.dialogs.import_preview import ImportPreview
from annotator.ui.jobs import Job, JobRunner

MOST_FILES = 500
TOLD_SECONDS = 0.1


class LookAhead(QObject):
    """Fills the preview of an import; goes with its dialog."""

    def __init__(self, preparation: Preparation, runner: JobRunner, dialog: ImportPreview) -> None:
        super().__init__(dialog)
        self._preparation = preparation
        self._runner = runner
        self._dialog = dialog
        # Not the dialog's child: the work may still tell when that is gone.
        self._job = Job()
        self._job.told.connect(dialog.model.add)
        self._job.done.connect(self._finish)
        self._job.failed.connect(_fail)
        dialog.finished.connect(self._job.cancel)

    def start(self, paths: Sequence[Path]) -> None:
        """Begin to look."""
        preparation = self._preparation
        self._runner.start(lambda job: _look(job, preparation, paths=paths), self._job)

    def _finish(self, limited: bool) -> None:
        self._dialog.finish(limited=limited)


def look_again(preparation: Preparation, path: Path, *, options: ImportOptions) -> Preview:
    """The file as it would be with what a person says of it."""
    return preview(preparation, path, options=options)


def _look(job: Job, preparation: Preparation, *, paths: Sequence[Path]) -> bool:
    """Tell of the files; whether there are more than were looked at."""
    waiting: list[Preview] = []
    told = time.monotonic()
    limited = False
    for count, file in enumerate(previews(preparation, paths)):
        limited = count >= MOST_FILES
        if job.cancelled or limited:
            break
        waiting.append(file)
        if time.monotonic() - told > TOLD_SECONDS:
            job.tell(waiting)
            waiting, told = [], time.monotonic()
    job.tell(waiting)
    return limited


def _fail(error: Exception) -> None:
    raise error
