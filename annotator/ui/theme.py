"""The colours of the program: light, dark, or as the system has them, in Fusion everywhere."""

from typing import Literal, cast

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication, QToolTip

from annotator.ui.focus_ring import FocusRing
from annotator.ui.icons import icon
from annotator.ui.label_styles import label_styles

__all__ = ["Theme", "apply_theme", "icon", "is_dark", "label_styles", "palette", "theme_of"]

Choice = Literal["system", "light", "dark"]
Role = QPalette.ColorRole

LIGHT = {
    Role.Window: "#f1f3f5",
    Role.WindowText: "#1b1f24",
    Role.Base: "#ffffff",
    Role.AlternateBase: "#f4f6f8",
    Role.Text: "#1b1f24",
    Role.Button: "#e9ecef",
    Role.ButtonText: "#1b1f24",
    Role.BrightText: "#a4101a",
    Role.ToolTipBase: "#ffffff",
    Role.ToolTipText: "#1b1f24",
    Role.PlaceholderText: "#5a636e",
    Role.Highlight: "#1c62b0",
    Role.HighlightedText: "#ffffff",
    Role.Accent: "#1c62b0",
    Role.Link: "#0f559f",
    Role.LinkVisited: "#6a3f9c",
}
DARK = {
    Role.Window: "#282c33",
    Role.WindowText: "#e7e9ec",
    Role.Base: "#191b1f",
    Role.AlternateBase: "#1f2227",
    Role.Text: "#e7e9ec",
    Role.Button: "#3a4049",
    Role.ButtonText: "#e7e9ec",
    Role.BrightText: "#ff9d95",
    Role.ToolTipBase: "#30353d",
    Role.ToolTipText: "#e7e9ec",
    Role.PlaceholderText: "#a2a9b3",
    Role.Highlight: "#2a6cb5",
    Role.HighlightedText: "#ffffff",
    Role.Accent: "#7ab7f5",
    Role.Link: "#8cc2f8",
    Role.LinkVisited: "#c9a8f0",
}
FAINT = {False: "#868d96", True: "#7c838d"}
GREYED = (Role.WindowText, Role.Text, Role.ButtonText)


class Theme(QObject):
    """What the application looks like now; ``changed`` tells whether it is dark."""

    changed = Signal(bool)

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self._app = app
        self._choice: Choice = "system"
        app.setStyle("Fusion")
        self._ring = FocusRing(app, self)
        app.styleHints().colorSchemeChanged.connect(self._apply)

    def choose(self, choice: Choice) -> None:
        """Look like that from now on; "system" follows the system when it changes."""
        self._choice = choice
        hints = self._app.styleHints()
        if choice == "system":
            hints.unsetColorScheme()
        else:
            hints.setColorScheme(_SCHEMES[choice])
        self._apply()

    def _apply(self) -> None:
        wanted = palette(dark=self._wants_dark())
        if wanted != self._app.palette():
            self._app.setPalette(wanted)
            QToolTip.setPalette(wanted)
            self.changed.emit(is_dark(self._app))

    def _wants_dark(self) -> bool:
        # Not every platform can be told: plain X11 and offscreen keep saying Unknown.
        if self._choice != "system":
            return self._choice == "dark"
        return self._app.styleHints().colorScheme() == Qt.ColorScheme.Dark


_SCHEMES = {"light": Qt.ColorScheme.Light, "dark": Qt.ColorScheme.Dark}


def theme_of(app: QApplication) -> Theme:
    """The theme of that application; the first call makes it."""
    return app.findChild(Theme) or Theme(app)


def apply_theme(app: QApplication, choice: str) -> None:
    """Look like "system", "light" or "dark"; what is none of them counts as "system"."""
    known = choice if choice in _SCHEMES else "system"
    theme_of(app).choose(cast(Choice, known))


def is_dark(app: QApplication) -> bool:
    """Whether the application draws light text on a dark ground now."""
    colours = app.palette()
    return colours.color(Role.Window).lightness() < colours.color(Role.WindowText).lightness()


def palette(*, dark: bool) -> QPalette:
    """All colours of the light or of the dark look."""
    colours = DARK if dark else LIGHT
    made = QPalette(QColor(colours[Role.Button]), QColor(colours[Role.Window]))
    for role, colour in colours.items():
        made.setColor(role, QColor(colour))
    for role in GREYED:
        made.setColor(QPalette.ColorGroup.Disabled, role, QColor(FAINT[dark]))
    return made
