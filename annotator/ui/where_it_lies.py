"""Says where projects, settings, logs and backups lie, and how to come there."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QHideEvent, QPalette, QShowEvent
from PySide6.QtWidgets import QGridLayout, QLabel, QPushButton, QWidget

from annotator.app.new_projects import project_folder
from annotator.app.paths import log_dir
from annotator.app.presence import is_folder
from annotator.app.settings import (
    BACKUP_FOLDER,
    BACKUPS,
    PROJECT_FOLDER,
    AnySetting,
    Settings,
)
from annotator.ui import file_dialogs
from annotator.ui.article.guarded import guarded, nothing
from annotator.ui.elided import ElidedLabel
from annotator.ui.showing_folders import can_be_shown
from annotator.ui.translation import tr


class WhereItLies(QWidget):
    """A row for each kind of data."""

    folder_requested = Signal(object)  # Path

    def __init__(self, settings: Settings) -> None:
        super().__init__()
        self._settings = settings
        self._unlisten: Callable[[], None] | None = None
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setVerticalSpacing(2)
        self._grid.setColumnStretch(1, 1)
        self._paths: dict[str, ElidedLabel] = {}
        self._folders: dict[str, Path | None] = {}
        self._shows: dict[str, QPushButton] = {}
        self._add("projects", tr("New projects"), setting=PROJECT_FOLDER)
        self._add("backups", tr("Backups"), setting=BACKUP_FOLDER)
        self._add("settings", tr("Settings"))
        self._add("logs", tr("Logs"))
        self.refresh()

    def _add(self, key: str, name: str, *, setting: AnySetting | None = None) -> None:
        row = self._grid.rowCount()
        heading = QLabel(name)
        heading.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        path = self._paths[key] = ElidedLabel()
        self._grid.addWidget(heading, row, 0)
        self._grid.addWidget(path, row, 1)
        if setting is not None:
            change = _button(tr("Change…"), tr("Change: {name}", name=name))
            change.clicked.connect(lambda: self._change(setting, key, title=name))
            self._grid.addWidget(change, row, 2)
        show = self._shows[key] = _button(
            tr("Show in the file manager"), tr("Show in the file manager: {name}", name=name)
        )
        show.clicked.connect(lambda: self._show(key))
        self._grid.addWidget(show, row, 3)

    def _follow(self, _: AnySetting) -> None:
        self.refresh()

    def refresh(self) -> None:
        """Say where everything lies now."""
        backups = self._settings.get(BACKUP_FOLDER)
        self._say("projects", project_folder(self._settings))
        self._say("settings", self._settings.path.parent, text=str(self._settings.path))
        self._say("logs", log_dir())
        beside = tr("In a folder beside each project")
        self._say(
            "backups",
            Path(backups).expanduser() if backups else None,
            text=backups or beside,
        )
        if not self._settings.get(BACKUPS):
            self._paths["backups"].setText(tr("None are made by themselves"))

    def _say(self, key: str, folder: Path | None, *, text: str = "") -> None:
        self._folders[key] = folder
        self._paths[key].setText(text or str(folder))
        # One that is not there yet is made when it is needed.
        self._shows[key].setEnabled(folder is not None and can_be_shown(folder))

    def _show(self, key: str) -> None:
        folder = self._folders[key]
        if folder is not None:
            self.folder_requested.emit(folder)

    def _change(self, setting: AnySetting, key: str, *, title: str) -> None:
        start = self._folders[key]
        there = start if start is not None and is_folder(start) else Path.home()
        path = file_dialogs.ask_folder(self.window(), title=title, start=str(there))
        if path is not None:
            self._settings.give(setting, str(path))

    # ------------------------------------------------------------------ what Qt calls

    @guarded(nothing)
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._unlisten is None:
            self._unlisten = self._settings.listen(self._follow)
        self.refresh()

    @guarded(nothing)
    def hideEvent(self, event: QHideEvent) -> None:
        if self._unlisten is not None:
            self._unlisten()
            self._unlisten = None
        super().hideEvent(event)


def _button(text: str, name: str) -> QPushButton:
    button = QPushButton(text)
    button.setAccessibleName(name)
    button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    return button
