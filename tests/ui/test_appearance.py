"""How the window looks is chosen from the View menu, ticked there, and kept."""

from typing import Any

from PySide6.QtWidgets import QApplication

from annotator.app.settings import SHOW_POPUP, THEME, Settings
from annotator.ui.main_window import MainWindow
from annotator.ui.theme import apply_theme, is_dark


def action(window: MainWindow, name: str) -> Any:
    return window._menus.actions[name]


def test_the_theme_is_chosen_ticked_and_kept(window: MainWindow, settings: Settings) -> None:
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    try:
        action(window, "theme.dark").trigger()
        assert is_dark(application)
        assert settings.get(THEME) == "dark"
        ticked = [name for name in ("system", "light", "dark") if _ticked(window, name)]
        assert ticked == ["dark"]
        action(window, "theme.light").trigger()
        assert not is_dark(application)
        assert (_ticked(window, "light"), _ticked(window, "dark")) == (True, False)
    finally:
        apply_theme(application, "system")


def _ticked(window: MainWindow, theme: str) -> bool:
    return bool(action(window, f"theme.{theme}").isChecked())


def test_the_small_palette_can_be_switched_on(hand: Any, settings: Settings) -> None:
    hand.drag("ellenzék")
    assert not hand.window.workspace.popup.isVisible()
    action(hand.window, "view.popup").trigger()
    assert settings.get(SHOW_POPUP)
    assert action(hand.window, "view.popup").isChecked()
    hand.drag("hídon")
    assert hand.window.workspace.popup.isVisible()
    hand.press("1")
    assert hand.window.workspace.popup.isVisible()


def test_full_screen_and_back(window: MainWindow) -> None:
    action(window, "view.fullscreen").trigger()
    assert window.isFullScreen()
    action(window, "view.fullscreen").trigger()
    assert not window.isFullScreen()
