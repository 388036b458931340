"""The projects that were opened last, as a list in which they can be pinned and taken away."""

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPalette
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QMenu, QWidget

from annotator.app.recent_projects import (
    RecentProject,
    forget_project,
    pin_project,
    recent_projects,
)
from annotator.app.settings import Settings
from annotator.ui.article.guarded import guarded, nothing
from annotator.ui.translation import tr

_PATH = Qt.ItemDataRole.UserRole
_OPEN = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_REMOVE = (Qt.Key.Key_Delete, Qt.Key.Key_Backspace)


class RecentList(QListWidget):
    """Wishes for a project; Delete takes one from the list and leaves its file alone."""

    open_requested = Signal(str)  # path
    folder_requested = Signal(str)  # path of a project that is there
    refreshed = Signal()

    def __init__(self, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        self._projects: list[RecentProject] = []
        self.setAccessibleName(tr("Recent projects"))
        self.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.setSpacing(1)
        self.customContextMenuRequested.connect(self._show_menu)
        self.itemDoubleClicked.connect(lambda _: self._open())
        self.refresh()

    def refresh(self) -> None:
        """Look again which there are, and whether they are there."""
        row = max(0, self.currentRow())
        self._projects = recent_projects(self._settings)
        self.clear()
        for project in self._projects:
            self._add(project)
        self.setCurrentRow(min(row, len(self._projects) - 1))
        self.refreshed.emit()

    def _add(self, project: RecentProject) -> None:
        item = QListWidgetItem(f"{described(project)}\n{project.folder}", self)
        item.setData(_PATH, project.path)
        item.setToolTip(project.path.replace("<", "‹"))
        said = f"{described(project)}, {project.folder}"
        item.setData(Qt.ItemDataRole.AccessibleTextRole, said)
        if not project.there:
            item.setForeground(
                self.palette().brush(QPalette.ColorGroup.Disabled, QPalette.ColorRole.Text)
            )

    def current(self) -> RecentProject | None:
        """The project that is chosen."""
        row = self.currentRow()
        return self._projects[row] if 0 <= row < len(self._projects) else None

    def pin(self) -> None:
        """Keep the chosen project on top, or let it go again; it stays chosen."""
        if project := self.current():
            pin_project(project.path, self._settings, pinned=not project.pinned)
            self.refresh()
            paths = [each.path for each in self._projects]
            if project.path in paths:
                self.setCurrentRow(paths.index(project.path))

    def remove(self) -> None:
        """Take the chosen project from the list; its file stays where it is."""
        if project := self.current():
            forget_project(project.path, self._settings)
            self.refresh()

    def _open(self) -> None:
        if project := self.current():
            self.open_requested.emit(project.path)

    def _show_menu(self, at: QPoint) -> None:
        project = self.current()
        if project is None or self.itemAt(at) is None:
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(tr("Open")).triggered.connect(self._open)
        folder = menu.addAction(tr("Show in the file manager"))
        folder.setEnabled(project.there)
        folder.triggered.connect(lambda: self.folder_requested.emit(project.path))
        pin = menu.addAction(tr("Unpin") if project.pinned else tr("Pin to the top"))
        pin.triggered.connect(self.pin)
        menu.addAction(tr("Remove from the list")).triggered.connect(self.remove)
        menu.popup(self.viewport().mapToGlobal(at))

    @guarded(nothing)
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self.refresh()

    @guarded(nothing)
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _OPEN:
            self._open()
        elif event.key() in _REMOVE:
            self.remove()
        else:
            super().keyPressEvent(event)


def described(project: RecentProject) -> str:
    """The name of a project, and whether it is pinned and there."""
    match project.pinned, project.there:
        case True, True:
            return tr("{name} · pinned", name=project.name)
        case True, False:
            return tr("{name} · pinned, not there", name=project.name)
        case False, False:
            return tr("{name} · not there", name=project.name)
        case _:
            return project.name
