"""The picture of an article's map: ticks in a lane for each layer, hits, and unread ground."""

from array import array
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QColor, QImage, QPainter, QPalette, QPixmap

from annotator.domain.span import LAYERS
from annotator.ui.article.overview_rows import ROW, Rows, covered, rows_between, touched
from annotator.ui.article.shown import QtRange
from annotator.ui.article.style import StyleOf

WIDTH = 16
LANES = (2.5, 7.0, 11.5)
HEAD = 3.5
TAIL = 1.5
HITS = {False: "#b26a00", True: "#ffd24a"}
ARGB = QImage.Format.Format_ARGB32_Premultiplied


@dataclass(slots=True)
class Picture:
    """What a map shows of one text; ``hits`` and ``read`` are in order and do not overlap.

    ``current`` is the place of the hit that one is at, or -1. ``hit_rows`` says which rows have
    hits, None when that has to be found.
    """

    rows: Rows
    style_of: StyleOf
    hits: Sequence[QtRange] = ()
    current: int = -1
    read: Sequence[QtRange] = ()
    hit_rows: Sequence[bool] | None = None

    def drawn(self, size: QSize, ratio: float, *, palette: QPalette) -> QPixmap:
        """The picture, of that size and for a screen with that many pixels to a unit."""
        picture = QPixmap(size * ratio)
        picture.setDevicePixelRatio(ratio)
        picture.fill(palette.color(QPalette.ColorRole.Base))
        painter = QPainter(picture)
        self._draw_unread(painter, palette)
        self._draw_spans(painter)
        self._draw_hits(painter, palette)
        painter.end()
        return picture

    def _draw_unread(self, painter: QPainter, palette: QPalette) -> None:
        soft = palette.color(QPalette.ColorRole.Window).rgba()
        dots = palette.color(QPalette.ColorRole.PlaceholderText).rgba()
        unread = [0 if read else soft for read in covered(self.read, self.rows.cuts)]
        _draw(painter, unread, x=0, width=WIDTH)
        dotted = (dots if it and row % 2 else 0 for row, it in enumerate(unread))
        _draw(painter, dotted, x=0, width=TAIL)

    def _draw_spans(self, painter: QPainter) -> None:
        for layer, x, rows in zip(LAYERS, LANES, self.rows.labels, strict=True):
            colours = {label: self._argb(layer, label) for label in {row[0] for row in rows}}
            goes_on = [colours[label] for label, _ in rows]
            begins = [colours[label] if begins else 0 for label, begins in rows]
            _draw(painter, goes_on, x=x + (HEAD - TAIL) / 2, width=TAIL)
            _draw(painter, begins, x=x, width=HEAD)

    def _draw_hits(self, painter: QPainter, palette: QPalette) -> None:
        colour = QColor(HITS[palette.color(QPalette.ColorRole.Base).lightness() < 128])
        if self.hit_rows is None:
            self.hit_rows = touched(self.hits, self.rows.cuts) if self.hits else ()
        _draw(painter, [colour.rgba() if it else 0 for it in self.hit_rows], x=0, width=WIDTH)
        if 0 <= self.current < len(self.hits):
            start, end = self.hits[self.current]
            place = rows_between(self.rows.cuts, start, end=end)
            box = QRectF(0, (place.start - 1) * ROW, WIDTH, (len(place) + 2) * ROW)
            painter.fillRect(box, palette.color(QPalette.ColorRole.Text))
            painter.fillRect(box.adjusted(1, 1, -1, -1), colour)

    def _argb(self, layer: str, label: str) -> int:
        return QColor(self.style_of(layer, label).colour).rgba() if label else 0


def _draw(painter: QPainter, colours: Iterable[int], *, x: float, width: float) -> None:
    """Draw a column of rows in these colours, given as ARGB; 0 is nothing."""
    column = array("I", colours)
    if column:
        image = QImage(column.tobytes(), 1, len(column), 4, ARGB)
        painter.drawImage(QRectF(x, 0, width, len(column) * ROW), image)
