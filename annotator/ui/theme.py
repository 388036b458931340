"""The colours of the program: light, dark, or as the system has them, in Fusion everywhere."""

from dataclasses import dataclass
from typing import Literal, cast

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication, QToolTip

from annotator.ui.focus_ring import FocusRing
from annotator.ui.icons import icon
from annotator.ui.label_styles import PAPER, label_styles
from annotator.ui.pressing import EnterPresses

__all__ = [
    "GROUNDS",
    "Grounds",
    "Theme",
    "apply_theme",
    "icon",
    "is_dark",
    "label_styles",
    "palette",
    "theme_of",
]

Choice = Literal["system", "light", "dark"]
Role = QPalette.ColorRole

LIGHT = {
    Role.Window: "#f1f3f5",
    Role.WindowText: "#1b1f24",
    Role.Base: PAPER[False],
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
    Role.Base: PAPER[True],
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
FAINT = {False: "#646b75", True: "#9aa1ab"}
GREYED = (Role.WindowText, Role.Text, Role.ButtonText)

# Fusion makes the outline of these from the colour of the window, darker by 1.3 to 1.5, and uses
# that colour for nothing else in them. What lies inside them would inherit it and must not.
EDGE = {False: "#a7afba", True: "#b4becd"}
EDGED = (
    "QLineEdit",
    "QComboBox",
    "QAbstractSpinBox",
    "QCheckBox",
    "QRadioButton",
    "QPlainTextEdit",
    "QMenu",
)
INSIDE = ("QComboBoxPrivateContainer", "QAbstractItemView", "QScrollBar")


@dataclass(frozen=True, slots=True)
class Grounds:
    """Grounds on which an article's text is marked, in full ink, and the frames around them."""

    hit: str
    current_hit: str
    frame_of_hit: str
    echo: str
    frame_of_echo: str


GROUNDS = {
    False: Grounds("#fff0b8", "#ffd24a", "#7d5200", "#d3e8fb", "#2f6fb0"),
    True: Grounds("#383013", "#514109", "#ffd24a", "#1d3c59", "#6fb0f0"),
}


class Theme(QObject):
    """What the application looks like now; ``changed`` tells whether it is dark."""

    changed = Signal(bool)

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self._app = app
        self._choice: Choice = "system"
        app.setStyle("Fusion")
        self._ring = FocusRing(app, self)
        self._presses = EnterPresses(app, self)
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
        dark = self._wants_dark()
        wanted = palette(dark=dark)
        fields = QApplication.palette(EDGED[0])  # type: ignore[call-overload]
        if wanted != self._app.palette() or fields.color(Role.Window) != QColor(EDGE[dark]):
            self._app.setPalette(wanted)  # takes the palettes of single classes away
            QToolTip.setPalette(wanted)
            for colours, classes in ((edged(dark=dark), EDGED), (_apart(wanted), INSIDE)):
                for each in classes:
                    QApplication.setPalette(colours, each)  # type: ignore[arg-type]
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
    made.setColor(QPalette.ColorGroup.Disabled, Role.Button, QColor(colours[Role.Window]))
    return made


def edged(*, dark: bool) -> QPalette:
    """The same colours for what a person fills in or ticks, whose outline can then be seen."""
    made = palette(dark=dark)
    for group in (QPalette.ColorGroup.Active, QPalette.ColorGroup.Inactive):
        made.setColor(group, Role.Window, QColor(EDGE[dark]))
    return made


def _apart(colours: QPalette) -> QPalette:
    """An equal palette that does not share its data: Qt passes over the very palette of all."""
    made = QPalette(colours)
    made.setColor(Role.Window, QColor(Qt.GlobalColor.black))
    made.setBrush(Role.Window, colours.brush(Role.Window))
    return made
