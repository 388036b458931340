"""What becomes of files that are dropped on the window."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QWidget

from annotator.app.presence import can_be_named, is_folder
from annotator.ui.article.guarded import guarded
from annotator.ui.project_files import SUFFIX
from annotator.ui.translation import tr


@dataclass(frozen=True, slots=True)
class OpenIt:
    """A project that is to be opened."""

    project: Path

    def __str__(self) -> str:
        return tr("Drop the project to open it.")


@dataclass(frozen=True, slots=True)
class PreviewThem:
    """Files and folders that are to be looked at, and imported after that."""

    paths: tuple[Path, ...]

    def __str__(self) -> str:
        return tr("Drop the files to see what would be imported of them.")


@dataclass(frozen=True, slots=True)
class Refused:
    """What nothing is done with, and why."""

    why: str

    def __str__(self) -> str:
        return self.why


Drop = OpenIt | PreviewThem | Refused


def drop_of(paths: Sequence[Path], *, has_project: bool) -> Drop:
    """What is to be done with these paths; a project is told by its name, and not looked into."""
    projects = [each for each in paths if each.suffix.lower() == SUFFIX and not is_folder(each)]
    if projects and len(paths) == 1:
        return OpenIt(projects[0])
    if projects:
        return Refused(tr("Drop a project alone to open it, and articles alone to import them."))
    if not paths:
        return Refused(tr("Only files and folders of this computer can be dropped."))
    if not has_project:
        return Refused(tr("Open a project first, or make one; then drop the files."))
    return PreviewThem(tuple(paths))


class DropTarget(QObject):
    """Lets a window take files; while they are over it, it tells what would become of them."""

    told = Signal(str)
    open_requested = Signal(object)  # Path
    preview_requested = Signal(object)  # tuple[Path, ...]

    def __init__(self, window: QWidget, has_project: Callable[[], bool]) -> None:
        super().__init__(window)
        self._has_project = has_project
        window.setAcceptDrops(True)
        window.installEventFilter(self)

    @guarded(bool)
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Sees what is dragged over the window and dropped there."""
        # A drag that enters is a drop to Python as well.
        if isinstance(event, QDragEnterEvent):
            self._enter(event)
            return True
        if event.type() == QEvent.Type.Drop and isinstance(event, QDropEvent):
            self._drop(event)
            return True
        return super().eventFilter(watched, event)

    def _enter(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasUrls():
            drop = self._drop_of(event)
            self.told.emit(str(drop))
            if not isinstance(drop, Refused):
                event.acceptProposedAction()

    def _drop(self, event: QDropEvent) -> None:
        match self._drop_of(event):
            case OpenIt(project):
                event.acceptProposedAction()
                self.open_requested.emit(project)
            case PreviewThem(paths):
                event.acceptProposedAction()
                self.preview_requested.emit(paths)
            case Refused(why):
                self.told.emit(why)

    def _drop_of(self, event: QDropEvent) -> Drop:
        names = [url.toLocalFile() for url in event.mimeData().urls() if url.isLocalFile()]
        paths = [Path(name) for name in names if can_be_named(name)]
        return drop_of(paths, has_project=self._has_project())
