"""Dialogs that ask for files and folders, and never look into a file."""

from pathlib import Path

from PySide6.QtCore import QFileInfo
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QFileDialog, QFileIconProvider, QWidget

from annotator.app.presence import is_folder
from annotator.ui.translation import tr


class PlainIcons(QFileIconProvider):
    """Icons and kinds of files that are told from their names alone.

    Qt would open and close each file to guess its kind, and so drop the locks that this process
    has on an open project; another program might then delete its -wal in use.
    """

    def icon(self, what: QFileInfo | QFileIconProvider.IconType) -> QIcon:
        if not isinstance(what, QFileInfo):
            return super().icon(what)
        return super().icon(self.IconType.Folder if what.isDir() else self.IconType.File)

    def type(self, info: QFileInfo) -> str:
        return tr("Folder") if info.isDir() else info.suffix()


class FileDialog(QFileDialog):
    """Qt's own dialog, which begins at a folder or at a file in it."""

    def __init__(self, parent: QWidget | None, *, title: str, start: str, filters: str) -> None:
        super().__init__(parent, title)
        self.setOption(QFileDialog.Option.DontUseNativeDialog)
        # Qt does not keep it alive.
        self._icons = PlainIcons()
        self.setIconProvider(self._icons)
        self.setNameFilter(filters)
        at = Path(start)
        if is_folder(at):
            self.setDirectory(start)
        else:
            self.setDirectory(str(at.parent))
            self.selectFile(at.name)

    def ask(self) -> list[Path]:
        """What was chosen; nothing when it was cancelled."""
        try:
            return [Path(each) for each in self.selectedFiles()] if self.exec() else []
        finally:
            self.deleteLater()


def ask_new(parent: QWidget, *, title: str, start: str, filters: str) -> Path | None:
    """Where a file shall lie; who makes it must refuse to overwrite one."""
    dialog = _saving(parent, title=title, start=start, filters=filters)
    dialog.setOption(QFileDialog.Option.DontConfirmOverwrite)
    return _first(dialog)


def ask_save(parent: QWidget, *, title: str, start: str, filters: str) -> Path | None:
    """Where a file shall be written, once the person agreed to overwrite what is there."""
    return _first(_saving(parent, title=title, start=start, filters=filters))


def ask_new_folder(parent: QWidget, *, title: str, start: str) -> Path | None:
    """Where a folder shall be made; who makes it must refuse to overwrite what is no export."""
    dialog = _saving(parent, title=title, start=start, filters=tr("Folders (*)"))
    dialog.setOption(QFileDialog.Option.DontConfirmOverwrite)
    dialog.setOption(QFileDialog.Option.ShowDirsOnly)
    return _first(dialog)


def ask_open(parent: QWidget, *, title: str, start: str, filters: str) -> Path | None:
    """A file that is there."""
    dialog = FileDialog(parent, title=title, start=start, filters=filters)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    return _first(dialog)


def ask_open_files(parent: QWidget, *, title: str, start: str, filters: str) -> list[Path]:
    """Files that are there."""
    dialog = FileDialog(parent, title=title, start=start, filters=filters)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
    return dialog.ask()


def ask_folder(parent: QWidget, *, title: str, start: str) -> Path | None:
    """A folder that is there."""
    dialog = FileDialog(parent, title=title, start=start, filters="")
    dialog.setFileMode(QFileDialog.FileMode.Directory)
    dialog.setOption(QFileDialog.Option.ShowDirsOnly)
    return _first(dialog)


def _saving(parent: QWidget, *, title: str, start: str, filters: str) -> FileDialog:
    dialog = FileDialog(parent, title=title, start=start, filters=filters)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    return dialog


def _first(dialog: FileDialog) -> Path | None:
    return next(iter(dialog.ask()), None)
