"""A look at files before they are imported, in the background, so that a person can put right."""

import time
from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject

from annotator.app.importing import ImportOptions, Mappings, Preparation
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
        self._changed: set[frozenset[str]] = set()
        self._looking = False
        self._all = False
        self._job = self._new_job()
        self._again = self._new_job()
        self._job.told.connect(dialog.model.add)
        self._job.done.connect(self._finish)

    def _new_job(self) -> Job:
        # Not the dialog's child: the work may still tell when that is gone.
        made = Job()
        made.failed.connect(_fail)
        self._dialog.finished.connect(made.cancel)
        return made

    def start(self, paths: Sequence[Path]) -> None:
        """Begin to look."""
        preparation, self._looking = self._preparation, True
        self._runner.start(lambda job: _look(job, preparation, paths=paths), self._job)

    def again(self, header: frozenset[str], mappings: Mappings) -> None:
        """Look once more at the files with that header, whose columns now hold something else."""
        self._preparation = replace(self._preparation, mappings=dict(mappings))
        self._changed.add(header)
        if not self._looking:
            self._look_again()

    def with_options(self, options: ImportOptions) -> None:
        """Look once more at all files, with other options for those of which nothing was said."""
        self._preparation = replace(self._preparation, options=options)
        self._all = True
        if not self._looking:
            self._look_again()

    def _look_again(self) -> None:
        preparation, model = self._preparation, self._dialog.model
        files = {path: said for it in self._changed for path, said in model.sharing(it).items()}
        if self._all:
            options = self._preparation.options
            files = {path: _with(said, options) for path, said in model.said().items()}
        self._again.cancel()
        self._again = again = self._new_job()
        again.told.connect(lambda found: None if again.cancelled else model.refresh(found))
        again.done.connect(lambda _: None if again.cancelled else self._settle())
        self._runner.start(lambda job: _look_again(job, preparation, files=files), again)

    def _settle(self) -> None:
        self._changed.clear()
        self._all = False

    def look(self, path: Path, options: ImportOptions) -> Preview:
        """The file as it would be with what a person says of it."""
        known = _with(options, self._preparation.options)
        return preview(self._preparation, path, options=known)

    def _finish(self, limited: bool) -> None:
        self._looking = False
        self._dialog.finish(limited=limited)
        if self._changed or self._all:
            self._look_again()


def _with(said: ImportOptions | None, options: ImportOptions) -> ImportOptions:
    """What was said of a file, with what counts for the annotations of all files."""
    return replace(
        said or options,
        offset_unit=options.offset_unit,
        labels=options.labels,
        layer=options.layer,
        new_labels=options.new_labels,
    )


def _look_again(
    job: Job, preparation: Preparation, *, files: Mapping[Path, ImportOptions | None]
) -> None:
    told = time.monotonic()
    waiting: list[Preview] = []
    for path, options in files.items():
        if job.cancelled:
            return
        waiting.append(preview(preparation, path, options=options))
        if time.monotonic() - told > TOLD_SECONDS:
            job.tell(waiting)
            waiting, told = [], time.monotonic()
    job.tell(waiting)


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
