"""How the window looks: the theme, full screen, and whether the small palette appears."""

from collections.abc import Callable

from PySide6.QtWidgets import QApplication, QMainWindow

from annotator.app.settings import SHOW_POPUP, THEME, Settings
from annotator.ui.menus import Menus
from annotator.ui.status_bar import StatusBar
from annotator.ui.tagging import Handlers
from annotator.ui.theme import apply_theme
from annotator.ui.translation import tr

THEMES = ("system", "light", "dark")


class Appearance:
    """The choices of the View menu that are of the window and of no project."""

    def __init__(
        self, window: QMainWindow, menus: Menus, *, settings: Settings, status: StatusBar
    ) -> None:
        self._window = window
        self._menus = menus
        self._settings = settings
        self._status = status

    def handlers(self) -> Handlers:
        """What the actions do, by their names."""
        themes: Handlers = {f"theme.{choice}": self._theme_handler(choice) for choice in THEMES}
        return {
            **themes,
            "view.popup": self._toggle_popup,
            "view.fullscreen": self._toggle_full_screen,
        }

    def begin(self) -> None:
        """Make one choice of the themes, once the menu has them, and tick what is chosen."""
        self._menus.make_exclusive(f"theme.{choice}" for choice in THEMES)
        self._mark()

    def follow(self) -> None:
        """Look as the settings say now."""
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        apply_theme(application, self._settings.get(THEME))
        self._mark()

    def _mark(self) -> None:
        for choice in THEMES:
            self._menus.set_checked(f"theme.{choice}", self._settings.get(THEME) == choice)
        self._menus.set_checked("view.popup", self._settings.get(SHOW_POPUP))

    def _theme_handler(self, choice: str) -> Callable[[], None]:
        return lambda: self._settings.set(THEME, choice)

    def _toggle_popup(self) -> None:
        shown = not self._settings.get(SHOW_POPUP)
        self._settings.set(SHOW_POPUP, shown)
        self._status.say(
            tr("The small palette appears at each selection by mouse.")
            if shown
            else tr("The small palette appears only when it is asked for.")
        )

    def _toggle_full_screen(self) -> None:
        if self._window.isFullScreen():
            self._window.showNormal()
        else:
            self._window.showFullScreen()
