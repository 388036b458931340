"""A small sample of how a label looks in an article: its tint and the line of its layer."""

from typing import assert_never

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPalette

from annotator.ui.article.style import LabelStyle, Pattern

TINT = 0.18
BAR = 4.0


def draw_swatch(painter: QPainter, box: QRect, *, style: LabelStyle, colours: QPalette) -> None:
    """Draw the sample of that style into the box."""
    colour = QColor(style.colour)
    ground = QRectF(box)
    painter.save()
    painter.setPen(Qt.PenStyle.NoPen)
    # Also on a selected row the sample stands on the ground that its colour was made for.
    painter.setBrush(colours.brush(QPalette.ColorRole.Base))
    painter.drawRoundedRect(ground, 3, 3)
    tint = QColor(colour)
    tint.setAlphaF(TINT)
    painter.setBrush(tint)
    painter.drawRoundedRect(ground, 3, 3)
    painter.setBrush(colour)
    bar = QRectF(ground.left() + 2, ground.bottom() - BAR - 2, ground.width() - 4, BAR)
    for piece in _pieces(bar, style.pattern):
        painter.drawRect(piece)
    painter.restore()


def _pieces(bar: QRectF, pattern: Pattern) -> list[QRectF]:
    match pattern:
        case Pattern.SOLID:
            return [bar]
        case Pattern.DOUBLE:
            upper = QRectF(bar.left(), bar.top() - 1, bar.width(), 2)
            return [upper, upper.translated(0, 4)]
        case Pattern.DASHED:
            dash = bar.width() / 5
            return [QRectF(bar.left() + at * dash, bar.top(), dash, BAR) for at in (0, 2, 4)]
        case _:
            assert_never(pattern)
