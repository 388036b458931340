"""The icons of the program, drawn in the colour of the text around them."""

from PySide6.QtCore import QByteArray, Qt
from PySide6.QtGui import QGuiApplication, QIcon, QPainter, QPalette, QPixmap
from PySide6.QtSvg import QSvgRenderer

from annotator.app.paths import resource

SIZES = (16, 20, 24, 32, 48, 64, 96)
"""In pixels: of buttons and marks in rows, on screens of up to three times the density."""
_MODES = (
    (QIcon.Mode.Normal, QPalette.ColorGroup.Active),
    (QIcon.Mode.Disabled, QPalette.ColorGroup.Disabled),
)


def icon(name: str) -> QIcon:
    """The icon ``resources/icons/<name>.svg`` in the colours that buttons have now.

    Ask again when the theme has changed. Raises FileNotFoundError when there is no such icon.
    """
    source = resource("icons", f"{name}.svg").read_text("utf-8")
    made = QIcon()
    for mode, group in _MODES:
        colour = QGuiApplication.palette().color(group, QPalette.ColorRole.ButtonText).name()
        drawing = QSvgRenderer(QByteArray(source.replace("currentColor", colour).encode()))
        for size in SIZES:
            made.addPixmap(_drawn(drawing, size), mode)
    return made


def _drawn(drawing: QSvgRenderer, size: int) -> QPixmap:
    pixmap = QPixmap(size, size)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    drawing.render(painter)
    painter.end()
    return pixmap
