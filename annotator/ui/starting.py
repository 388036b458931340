"""How one begins: from the start page, a project opened before, or the samples and their tour."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMainWindow

from annotator.app.paths import data_dir
from annotator.app.people import annotator_name
from annotator.app.settings import Settings
from annotator.domain.errors import UserError
from annotator.ui.docks import Docks
from annotator.ui.menus import Menus
from annotator.ui.recent_menu import RecentMenu
from annotator.ui.showing_folders import show_folder
from annotator.ui.start_page import StartPage
from annotator.ui.status_bar import StatusBar
from annotator.ui.translation import told, tr
from annotator.ui.workspace import Workspace

if TYPE_CHECKING:
    from annotator.ui.touring import Touring


class Starting(QObject):
    """Opens by ``open_project`` what is wished for on the page or in the menu."""

    def __init__(
        self,
        window: QMainWindow,
        page: StartPage,
        *,
        settings: Settings,
        status: StatusBar,
        open_project: Callable[[Path], bool],
    ) -> None:
        super().__init__(window)
        self._window = window
        self._page = page
        self._settings = settings
        self._say = status.say
        self._open_project = open_project
        self._touring: Touring | None = None
        page.sample_requested.connect(self.open_sample)
        page.recent_requested.connect(self._open)
        page.recent.folder_requested.connect(lambda path: self.show_folder(Path(path).parent))
        page.where.folder_requested.connect(self.show_folder)

    def add_recent(self, menus: Menus) -> None:
        """Put the projects opened last into the menu, once the others are in it."""
        recent = RecentMenu(self._settings, self._window)
        recent.open_requested.connect(self._open)
        menus.insert_menu("file.sample", recent)

    def open_sample(self) -> bool:
        """Open the sample project, which is made at the first time."""
        from annotator.app.demo import create_demo

        try:
            path = create_demo(data_dir() / "sample", annotator_name(self._settings))
        except UserError as error:
            self._say(told(str(error)))
            return False
        return self._open_project(path)

    def show_around(
        self, workspace: Callable[[], Workspace], *, docks: Docks, menus: Menus
    ) -> None:
        """Begin the tour in the sample project, or go to its card."""
        from annotator.ui.touring import Touring

        if self._touring is None:
            self._touring = Touring(self._window, self._say)
        if self._touring.is_on:
            self._touring.focus()
        elif self.open_sample():
            self._touring.begin(workspace(), docks=docks, menus=menus)

    def leave_tour(self) -> None:
        """The project is about to be closed."""
        if self._touring is not None:
            self._touring.leave()

    def show_folder(self, folder: Path) -> None:
        """Have the system show a folder."""
        if not show_folder(folder):
            self._say(tr("{folder} cannot be shown: is it there?", folder=folder))

    def _open(self, path: str) -> None:
        self._open_project(Path(path))
        self._page.refresh()
