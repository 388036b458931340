"""The window of the program, which is made anew in its place when it is to speak otherwise."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication

from annotator.ui.main_window import MainWindow
from annotator.ui.panels.article_list import Narrowed
from annotator.ui.project_files import KnownMappings


@dataclass(frozen=True, slots=True)
class _Stand:
    """What a window must hand on that neither the project nor the settings keep."""

    project: Path | None
    narrowed: Narrowed
    mappings: KnownMappings
    preferences: bool


class OneWindow:
    """Holds the window; ``make`` makes another one, which speaks as the settings say then.

    It lives as long as the window, whose signal holds it.
    """

    def __init__(self, window: MainWindow, make: Callable[[], MainWindow]) -> None:
        self._make = make
        self.window = window
        self._listen()

    def _listen(self) -> None:
        # What wished for it, such as a menu of the old window, has to end first.
        self.window.language_chosen.connect(lambda: QTimer.singleShot(0, self.window, self._renew))

    def _renew(self) -> None:
        old = self.window
        stand = _stand_of(old)
        QGuiApplication.setQuitOnLastWindowClosed(False)
        old.close()
        self.window = self._make()
        _take_up(stand, self.window)
        self.window.show()
        if stand.preferences:
            self.window.preferring.show()
        QGuiApplication.setQuitOnLastWindowClosed(True)
        old.deleteLater()
        self._listen()


def _stand_of(window: MainWindow) -> _Stand:
    mappings, preferences = window.files.mappings, window.preferring.is_open
    if not window.has_project:
        return _Stand(None, Narrowed(), mappings, preferences)
    workspace = window.workspace
    return _Stand(workspace.session.path, workspace.list.narrowed(), mappings, preferences)


def _take_up(stand: _Stand, window: MainWindow) -> None:
    window.files.mappings.update(stand.mappings)
    if stand.project is not None and window.open_project(stand.project):
        window.workspace.list.narrow(stand.narrowed)
