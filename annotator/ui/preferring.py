"""What a person prefers counts at once, wherever it was chosen, and has a window of its own."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication, QWidget

from annotator.app.settings import (
    ANNOTATOR,
    BACKUP_COUNT,
    BACKUP_FOLDER,
    BACKUP_MEGABYTES,
    BACKUPS,
    FOLDED,
    FONT_FAMILY,
    KEYS,
    LANGUAGE,
    LEADING,
    LINE_COLUMNS,
    SCROLL_TOGETHER,
    SHOW_POPUP,
    SNAP_TO_WORDS,
    THEME,
    ZOOM,
    AnySetting,
    Settings,
)
from annotator.ui.appearance import Appearance
from annotator.ui.backup_acts import BackupActs
from annotator.ui.language_menu import LanguageMenu
from annotator.ui.menus import Menus
from annotator.ui.side_windows import SideWindows
from annotator.ui.theme import label_styles, theme_of
from annotator.ui.workspace import Workspace

if TYPE_CHECKING:
    from annotator.ui.dialogs.preferences import PreferencesDialog


class Preferring(QObject):
    """Listens to the settings until it is closed."""

    folder_requested = Signal(object)  # Path
    language_changed = Signal()

    def __init__(
        self,
        window: QWidget,
        settings: Settings,
        *,
        beside: SideWindows,
        backups: BackupActs,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._settings = settings
        self._beside = beside
        self._workspace: Workspace | None = None
        self._dialog: PreferencesDialog | None = None
        look = (FONT_FAMILY, LINE_COLUMNS, LEADING)
        of_backups = (BACKUPS, BACKUP_FOLDER, BACKUP_COUNT, BACKUP_MEGABYTES)
        self._follow: dict[str, Callable[[], object]] = {
            ANNOTATOR.key: beside.follow_name,
            **{each.key: beside.follow_text_look for each in look},
            LANGUAGE.key: self.language_changed.emit,
            ZOOM.key: beside.follow_zoom,
            KEYS.key: beside.follow_keys,
            FOLDED.key: self._follow_folding,
            SCROLL_TOGETHER.key: self._follow_scrolling,
            SNAP_TO_WORDS.key: self._follow_snapping,
            **{each.key: backups.follow_settings for each in of_backups},
        }
        self._unlisten = settings.listen(self._changed)
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        theme_of(application).changed.connect(self._restyle)

    def listen(
        self, appearance: Appearance, menus: Menus, *, speak: Callable[[str], object]
    ) -> None:
        """Have the window look as it is preferred, once its menus are there; speak as chosen."""
        spoken = LanguageMenu(lambda: self._settings.get(LANGUAGE), self._window)
        spoken.chosen.connect(speak)
        menus.insert_menu("theme.system", spoken)
        self._follow |= {each.key: appearance.follow for each in (THEME, SHOW_POPUP)}
        appearance.begin()

    def begin(self, workspace: Workspace) -> None:
        """Let a project that was opened be as it is preferred, also in panes that come later."""
        self._workspace = workspace
        workspace.panes.arranged.connect(self._follow_snapping)
        self._follow_snapping()

    def end(self) -> None:
        """The project is about to be closed."""
        self._workspace = None

    def close(self) -> None:
        """The window is about to be closed."""
        self._unlisten()
        if self._dialog is not None:
            self._dialog.close()

    @property
    def is_open(self) -> bool:
        """Whether the window of all settings is seen."""
        return self._dialog is not None and self._dialog.isVisible()

    def show(self) -> None:
        """Show all that can be preferred."""
        from annotator.ui.dialogs.preferences import PreferencesDialog

        if self._dialog is None:
            dialog = self._dialog = PreferencesDialog(self._settings, parent=self._window)
            dialog.keys_requested.connect(self._beside.change_keys)
            dialog.folder_requested.connect(self.folder_requested)
        self._dialog.show()
        self._dialog.raise_()
        self._dialog.activateWindow()
        self._dialog.focus_search()

    def _changed(self, setting: AnySetting) -> None:
        if setting.key in self._follow:
            self._follow[setting.key]()

    def _restyle(self, dark: bool) -> None:
        if self._workspace is not None:
            schemes = self._workspace.session.library.schemes
            self._workspace.set_styles(label_styles(schemes, dark=dark))

    def _follow_folding(self) -> None:
        if self._workspace is not None:
            self._workspace.looking.set_folded(self._settings.get(FOLDED))

    def _follow_scrolling(self) -> None:
        if self._workspace is not None:
            together = self._settings.get(SCROLL_TOGETHER)
            self._workspace.looking.together.set_scroll_together(together)

    def _follow_snapping(self) -> None:
        if self._workspace is not None:
            for pane in self._workspace.panes.all():
                pane.view.set_snapping(self._settings.get(SNAP_TO_WORDS))
