"""Backups in the window: made in the background, shown in a window of their own, put back."""

import os
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from annotator.app.backups import Backup, Backups
from annotator.app.presence import is_there
from annotator.app.session import Session
from annotator.app.settings import BACKUP_FOLDER, Settings
from annotator.domain.errors import UserError
from annotator.ui import file_dialogs
from annotator.ui.backing import Backing
from annotator.ui.jobs import Job, JobRunner
from annotator.ui.making_smaller import MakingSmaller
from annotator.ui.project_files import ProjectFiles
from annotator.ui.status_bar import StatusBar
from annotator.ui.translation import counted, told, tr

if TYPE_CHECKING:
    from annotator.ui.dialogs.backups import BackupsDialog


class BackupActs(QObject):
    """Follows the project that is open; without one it asks which project shall be restored."""

    close_requested = Signal()
    open_requested = Signal(object)  # Path

    def __init__(
        self,
        window: QWidget,
        *,
        settings: Settings,
        runner: JobRunner,
        status: StatusBar,
        files: ProjectFiles,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._settings = settings
        self._runner = runner
        self._status = status
        self._files = files
        self._session: Session | None = None
        self._backing: Backing | None = None
        self._refused: Path | None = None
        self._dialog: BackupsDialog | None = None
        self._looking: Job | None = None
        self._restoring = False
        self.smaller = MakingSmaller(window, runner=runner, files=files)
        self.smaller.close_requested.connect(self.close_requested)
        self.smaller.open_requested.connect(self.open_requested)

    # ------------------------------------------------------------------ the project that is open

    def begin(self, session: Session) -> None:
        """Follow a project that was opened, and tell what its opening brought to light."""
        self._refused = None
        self._session = session
        self.smaller.begin(session)
        if not session.read_only:
            backing = Backing(self._backups(session.path), runner=self._runner, parent=self)
            backing.ended.connect(self._made)
            backing.refused.connect(self._not_made)
            self._backing = backing
        if said := opening_said(session):
            self._status.say(said)

    def end(self) -> None:
        """The project is about to be closed."""
        if self._backing is not None:
            self._backing.close()
            self._backing.deleteLater()
            self._backing = None
        self._session = None
        self.smaller.end()

    def close(self) -> None:
        """The program is about to end."""
        self.smaller.close()
        if self._dialog is not None:
            self._dialog.close()

    def opening(self, path: Path, enter: Callable[[], bool]) -> bool:
        """Open the project at that path by ``enter``; one that is refused may be restored."""
        if self._files.busy:
            return enter()
        if self._session and os.path.realpath(path) == os.path.realpath(self._session.path):
            # Else this window itself would be told as the one who has it.
            self.close_requested.emit()
        opened = enter()
        if not opened:
            self._refuse(path)
        return opened

    def _refuse(self, path: Path) -> None:
        self._refused = path
        if self._backups(path).all():
            said = self._status.said()
            self._status.say(tr("{said} File ▸ Backups… brings a backup back.", said=said))

    def _backups(self, project: Path) -> Backups:
        return Backups(project, self._settings)

    # ------------------------------------------------------------------ the window of backups

    def show(self) -> None:
        """Show the backups of the open project, of the one that was refused, or of a third."""
        from annotator.ui.dialogs.backups import BackupsDialog

        project = self._session.path if self._session else self._refused or self._ask()
        if project is None:
            return
        if self._dialog is not None:
            self._dialog.close()
        dialog = BackupsDialog(project, self._settings, parent=self._window)
        dialog.restore_requested.connect(self.restore)
        dialog.make_requested.connect(self._make)
        dialog.folder_requested.connect(self._choose_folder)
        dialog.finished.connect(self._closed)
        self._dialog = dialog
        dialog.show()
        self._fill()

    def _ask(self) -> Path | None:
        return file_dialogs.ask_open(
            self._window,
            title=tr("Restore which project?"),
            start=str(Path.home()),
            filters=tr("Projects (*.sqlite);;All files (*)"),
        )

    def _closed(self) -> None:
        self._forget_job()
        dialog, self._dialog = self._dialog, None
        if dialog is not None:
            dialog.deleteLater()

    def _fill(self, said: str = "") -> None:
        """Look for the backups, and say that when they are shown."""
        self._forget_job()
        dialog = self._dialog
        if dialog is None:
            return
        dialog.begin(can_make=self._backing is not None)
        backups = self._backups(dialog.project)
        job = self._looking = Job(self)
        job.told.connect(dialog.add)
        job.done.connect(lambda _: self._filled(said))
        job.failed.connect(self._failed)
        self._runner.start(lambda job: _look(job, backups), job)

    def _filled(self, said: str) -> None:
        self._forget_job()
        if self._dialog is not None:
            self._dialog.end(said)

    def _forget_job(self) -> None:
        job, self._looking = self._looking, None
        if job is not None:
            job.cancel()
            job.blockSignals(True)

    def _choose_folder(self) -> None:
        start = self._settings.get(BACKUP_FOLDER) or str(Path.home())
        path = file_dialogs.ask_folder(self._window, title=tr("Folder for backups"), start=start)
        if path is not None and self._dialog is not None:
            self._settings.set(BACKUP_FOLDER, str(path))
            self._dialog.show_settings()

    def follow_settings(self) -> None:
        """Show what the settings say now, where they are shown."""
        if self._dialog is not None:
            self._dialog.show_settings()

    # ------------------------------------------------------------------ making one

    def _make(self) -> None:
        if self._backing is not None and self._session is not None:
            self._backing.begin("asked")

    def _made(self, made: Backup | None) -> None:
        self._fill("" if made else tr("Nothing has changed since the newest backup."))

    def _not_made(self, fault: str) -> None:
        said = tr("No backup was made: {fault}", fault=fault)
        self._status.say(said)
        self._fill(said)

    # ------------------------------------------------------------------ putting one back

    def restore(self, backup: Path) -> None:
        """Put a backup in the place of the project, which is closed for it and opened again."""
        dialog = self._dialog
        if dialog is None or self._restoring:
            return
        if self._files.busy:
            dialog.end(tr("Wait until the import or export is done, or cancel it."))
            return
        self._restoring = True
        project = dialog.project
        if self._session is not None:
            self.close_requested.emit()
        self._status.show_progress(tr("Restoring…"), 0, total=0)
        backups = self._backups(project)
        job = Job(self)
        job.done.connect(lambda kept: self._restored(project, kept))
        job.failed.connect(lambda error: self._not_restored(project, error))
        self._runner.start(lambda _: backups.restore(backup), job)

    def _restored(self, project: Path, kept: Path | None) -> None:
        said = tr("The backup is back.")
        if kept is not None:
            said = tr("The backup is back. What was there is kept as {name}", name=kept.name)
        self._open_again(project, said)

    def _not_restored(self, project: Path, error: Exception) -> None:
        if not isinstance(error, UserError):
            self._open_again(project, "")
            raise error
        self._open_again(project, told(str(error)))

    def _open_again(self, project: Path, said: str) -> None:
        self._restoring = False
        self._status.hide_progress()
        # Meanwhile another one may have been opened.
        if self._session is None and is_there(project):
            self.open_requested.emit(project)
        if self._session is not None or not is_there(project):
            self._status.say(said)
        self._fill(said)

    def _failed(self, error: Exception) -> None:
        if not isinstance(error, UserError):
            raise error
        self._status.say(told(str(error)))


def opening_said(session: Session) -> str:
    """What a person should know of a project that has just been opened, "" for nothing."""
    if session.holder:
        return tr("It can only be read here: {holder} has it open.", holder=session.holder)
    said = []
    if session.recovered:
        said.append(
            counted(
                session.recovered,
                "The last session was cut off; {count} act of it was recovered, nothing is lost.",
                "The last session was cut off; {count} acts of it were recovered, nothing is lost.",
            )
        )
    if session.is_on_network and not session.read_only:
        said.append(tr("The project lies on a network drive: it is safe there, but slower."))
    return " ".join(said)


def _look(job: Job, backups: Backups) -> None:
    for known in backups.known():
        if job.cancelled:
            return
        job.tell(known)
