"""The open project made smaller in the background: asked before, closed meanwhile, reopened."""

import os
from contextlib import closing
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from annotator.app.compacting import Outcome, Plan, compact
from annotator.app.session import Session
from annotator.domain.errors import UserError
from annotator.ui.dialogs.smaller import SmallerDialog, outcome_said
from annotator.ui.jobs import Job, JobRunner
from annotator.ui.project_files import ProjectFiles
from annotator.ui.translation import told, tr


class MakingSmaller(QObject):
    """Joins the window that asks with the work; one project at a time."""

    close_requested = Signal()
    open_requested = Signal(object)  # Path

    def __init__(self, window: QWidget, *, runner: JobRunner, files: ProjectFiles) -> None:
        super().__init__(window)
        self._window = window
        self._runner = runner
        self._files = files
        self._session: Session | None = None
        self._looking: Job | None = None
        self._job: Job | None = None
        self._total = 0
        self.dialog: SmallerDialog | None = None

    def begin(self, session: Session) -> None:
        """Follow a project that was opened."""
        self._session = session

    def end(self) -> None:
        """The project is about to be closed."""
        self._session = None
        if self._job is None and self.dialog is not None:
            self.dialog.close()

    def close(self) -> None:
        """The program is about to end: what goes on is called off, and changes nothing."""
        if self._job is not None:
            self._job.cancel()
            self._job.blockSignals(True)
        if self.dialog is not None:
            self.dialog.close()

    # ------------------------------------------------------------------ before

    def show(self) -> None:
        """Ask, and say what can then no longer be undone."""
        if self.dialog is not None:
            self.dialog.raise_()
            self.dialog.activateWindow()
            return
        if self._session is None:
            return
        dialog = self.dialog = SmallerDialog(self._session.path, self._window)
        dialog.days_changed.connect(self._look)
        dialog.begin_requested.connect(self._start)
        dialog.cancel_requested.connect(self._cancel)
        dialog.finished.connect(self._closed)
        dialog.show()
        self._look(dialog.days.value())

    def _closed(self) -> None:
        dialog, self.dialog = self.dialog, None
        self._forget()
        if self._job is not None:
            self._job.cancel()
        if dialog is not None:
            dialog.deleteLater()

    def _look(self, days: int) -> None:
        """Find out what would be done."""
        self._forget()
        if self.dialog is None or self._session is None:
            return
        self.dialog.show_looking()
        session = self._session
        job = self._looking = Job(self)
        job.done.connect(self._planned)
        job.failed.connect(self._refuse)
        self._runner.start(lambda _: _planned(session, days), job)

    def _planned(self, plan: Plan | None) -> None:
        self._forget()
        self._total = plan.events if plan else 0
        if self.dialog is not None:
            self.dialog.show_plan(plan)

    def _forget(self) -> None:
        job, self._looking = self._looking, None
        if job is not None:
            job.blockSignals(True)

    # ------------------------------------------------------------------ the work

    def _start(self, days: int) -> None:
        dialog, session = self.dialog, self._session
        if dialog is None or session is None or self._job is not None:
            return
        if self._files.busy:
            dialog.show_end(tr("Wait until the import or export is done, or cancel it."))
            return
        path = session.path
        job = self._job = Job(self)
        job.told.connect(self._tell)
        job.done.connect(lambda outcome: self._done(path, outcome))
        job.failed.connect(lambda error: self._failed(path, error))
        self._tell(("backup", 0))
        if self._looking is not None:
            self._runner.end(self._looking)
        self.close_requested.emit()
        self._runner.start(lambda job: _compacted(job, path, days=days), job)

    def _cancel(self) -> None:
        if self._job is not None:
            self._job.cancel()

    def _tell(self, progress: tuple[str, int]) -> None:
        what, done = progress
        words = {
            "backup": tr("Making a backup…"),
            "archive": tr("Writing the archive…"),
            "replay": tr("Doing again what the log says…"),
            "check": tr("Checking that nothing else has changed…"),
            "shrink": tr("Giving back the room…"),
        }
        total = self._total if what in ("archive", "replay") else 0
        if self.dialog is not None:
            self.dialog.show_progress(words[what], done, total=total)

    def _done(self, path: Path, outcome: Outcome | None) -> None:
        self._open_again(path)
        if self.dialog is not None:
            if outcome is None:
                self.dialog.show_plan(None)
            else:
                self.dialog.show_end(outcome_said(outcome))

    def _failed(self, path: Path, error: Exception) -> None:
        self._open_again(path)
        self._refuse(error)

    def _refuse(self, error: Exception) -> None:
        if not isinstance(error, UserError):
            raise error
        if self.dialog is not None:
            self.dialog.show_end(told(str(error)))

    def _open_again(self, path: Path) -> None:
        self._job = None
        # Meanwhile another one may have been opened.
        if self._session is None and os.path.lexists(path):
            self.open_requested.emit(path)


def _planned(session: Session, days: int) -> Plan | None:
    with closing(session.reader()) as reader:
        return reader.compaction(days)


def _compacted(job: Job, path: Path, *, days: int) -> Outcome | None:
    def go_on(what: str, done: int) -> bool:
        if what != "shrink":
            job.tell((what, done))
        elif not shrinking:
            shrinking.append(what)
            job.tell((what, done))
        return not job.cancelled

    shrinking: list[str] = []
    return compact(path, keep_days=days, go_on=go_on)
