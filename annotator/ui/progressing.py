"""The window of progress, kept in step while it can be seen; its counting is in the background."""

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from annotator.app.progress import Progress, progress_of
from annotator.app.session import Session
from annotator.domain.changes import Changes, Kind
from annotator.domain.choice import Choice
from annotator.domain.errors import UserError
from annotator.ui.dialogs.progress import ProgressDialog
from annotator.ui.jobs import Job, JobRunner
from annotator.ui.panels.choice_bar import words_of
from annotator.ui.translation import told, tr
from annotator.ui.workspace import Workspace

LATER_MS = 300
COUNTED = {Kind.ARTICLES, Kind.METADATA, Kind.STATUS, Kind.REVIEWS, Kind.SPANS}


class Progressing(QObject):
    """Belongs to one open project. What changes while the window is hidden makes it stale only."""

    listed = Signal()

    def __init__(self, workspace: Workspace, runner: JobRunner, window: QWidget) -> None:
        super().__init__(workspace)
        self._workspace = workspace
        self._session = workspace.session
        self._runner = runner
        self._job: Job | None = None
        self._stale = True
        # Acts that follow one another at once are counted together.
        self._later = QTimer(self, singleShot=True, interval=LATER_MS)
        self._later.timeout.connect(self._count)
        self.dialog = ProgressDialog(self._session.library, window)
        self.dialog.shown.connect(self._count)
        self.dialog.choice_requested.connect(self._list)
        workspace.changed.connect(self._changed)

    def open(self) -> None:
        """Show the window, or bring it to the front."""
        self.dialog.show()
        self.dialog.raise_()
        self.dialog.activateWindow()

    def refresh(self) -> None:
        """Count anew, now or when the window is shown, as for another annotator."""
        self._stale = True
        if self.dialog.isVisible():
            self._later.start()

    def close(self) -> None:
        """Close the window, and let go of the project."""
        self._later.stop()
        self._workspace.changed.disconnect(self._changed)
        if self._job is not None:
            self._job.blockSignals(True)
            self._runner.end(self._job)
            self._job = None
        self.dialog.close()
        self.dialog.deleteLater()
        self.deleteLater()

    def _changed(self, changes: Changes) -> None:
        if not COUNTED.isdisjoint(changes.kinds):
            self.refresh()

    def _count(self) -> None:
        if not self._stale or self._job is not None or not self.dialog.isVisible():
            return
        self._stale = False
        job = self._job = Job(self)
        job.done.connect(self._show)
        job.failed.connect(self._fail)
        session, me = self._session, self._session.annotator
        self._runner.start(lambda running: _counted(running, session, me=me), job)

    def _show(self, progress: Progress | None) -> None:
        self._end()
        if progress is not None:
            self.dialog.show_progress(progress)
        if self._stale:
            self._later.start()

    def _fail(self, error: Exception) -> None:
        self._end()
        if not isinstance(error, UserError):
            raise error
        self.dialog.say(told(str(error)))

    def _end(self) -> None:
        job, self._job = self._job, None
        if job is not None:
            job.deleteLater()

    def _list(self, choice: Choice) -> None:
        self._workspace.list.show_choice(choice)
        self.listed.emit()
        self.dialog.say(tr("The list shows: {what}", what=words_of(choice)))


def _counted(job: Job, session: Session, *, me: str) -> Progress | None:
    reader = session.reader()
    try:
        with reader.snapshot():
            return progress_of(reader.library, annotator=me, go_on=lambda: not job.cancelled)
    finally:
        reader.close()
