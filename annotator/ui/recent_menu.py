"""The projects that were opened last, as a menu."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu, QWidget

from annotator.app.recent_projects import recent_projects
from annotator.app.settings import Settings
from annotator.ui.recent_list import described
from annotator.ui.translation import tr

SHOWN = 9


class RecentMenu(QMenu):
    """Asks for the projects each time it is shown; those that are gone are greyed."""

    open_requested = Signal(str)  # path

    def __init__(self, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(tr("Open &recent"), parent)
        self._settings = settings
        self.aboutToShow.connect(self._fill)

    def _fill(self) -> None:
        self.clear()
        projects = recent_projects(self._settings)[:SHOWN]
        for number, project in enumerate(projects, 1):
            name = described(project).replace("&", "&&")
            folder = project.folder.replace("&", "&&")
            action = self.addAction(f"&{number}  {name}  –  {folder}")
            action.setEnabled(project.there)
            action.triggered.connect(self._opener(project.path))
        if not projects:
            self.addAction(tr("No project was opened yet")).setEnabled(False)

    def _opener(self, path: str) -> Callable[[], None]:
        return lambda: self.open_requested.emit(path)
