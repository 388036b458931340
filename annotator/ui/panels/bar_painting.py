"""How a part of a bar is filled: colour and pattern, and the figure in it where there is room."""

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPalette, QPen

from annotator.ui.panels.bar_model import Fill, Ink

STRIPE, DOT = 5.0, 4.5
PALE = 0.16


def is_dark(palette: QPalette) -> bool:
    """Whether the ground is dark."""
    return palette.color(QPalette.ColorRole.Base).lightness() < 128


def colour_of(ink: Ink, *, dark: bool) -> QColor:
    """The colour of an ink on that ground."""
    return QColor(ink.dark if dark else ink.light)


def fill(painter: QPainter, area: QRectF, *, ink: Ink, dark: bool) -> None:
    """Fill a part of a bar, with an outline that stays within it."""
    colour = colour_of(ink, dark=dark)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    if ink.fill is Fill.SOLID:
        painter.fillRect(area, colour)
    else:
        pale = QColor(colour)
        pale.setAlphaF(0.0 if ink.fill is Fill.OPEN else PALE)
        painter.fillRect(area, pale)
        _pattern(painter, area, colour=colour, fill=ink.fill)
        painter.setClipping(False)
        painter.setPen(QPen(colour, 1))
        painter.drawRect(area.adjusted(0.5, 0.5, -0.5, -0.5))
    painter.restore()


def _pattern(painter: QPainter, area: QRectF, *, colour: QColor, fill: Fill) -> None:
    if fill is Fill.OPEN:
        return
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setClipRect(area, Qt.ClipOperation.IntersectClip)
    # Drawn by lines: the patterns of a brush are in pixels of the screen and too fine on some.
    if fill is Fill.STRIPED:
        painter.setPen(QPen(colour, 1.6))
        painter.drawLines(_stripes(area))
    else:
        painter.setPen(QPen(colour, 1.8, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        painter.drawPoints(_dots(area))


def _stripes(area: QRectF) -> list[QLineF]:
    height, count = area.height(), int((area.width() + area.height()) / STRIPE) + 1
    starts = (area.left() - height + n * STRIPE for n in range(count))
    return [QLineF(x, area.bottom(), x + height, area.top()) for x in starts]


def _dots(area: QRectF) -> list[QPointF]:
    rows = range(int(area.height() / DOT))
    columns = range(int(area.width() / DOT))
    top, left = area.top() + DOT / 2, area.left() + DOT / 2
    return [QPointF(left + x * DOT, top + y * DOT) for y in rows for x in columns]


def write(painter: QPainter, area: QRectF, *, text: str, ink: Ink, palette: QPalette) -> None:
    """Write a figure into a part of a bar, if there is room for it; on a plate in a pattern."""
    metrics = painter.fontMetrics()
    width = metrics.horizontalAdvance(text) + 4.0
    if width > area.width() - 4:
        return
    plate = QRectF(0, 0, width, area.height() - 2)
    plate.moveCenter(area.center())
    ground = palette.color(QPalette.ColorRole.Base)
    pen = palette.color(QPalette.ColorRole.Text)
    if ink.fill is Fill.SOLID:
        pen = ground
    elif ink.fill is not Fill.OPEN:
        painter.fillRect(plate, ground)
    painter.setPen(pen)
    painter.drawText(plate, Qt.AlignmentFlag.AlignCenter, text)
