"""Pictures that are drawn only once: whole chips, and the dashes of an underline."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPixmap

from annotator.ui.article.style import Measures

PADDING = 3.0
FEWEST_LETTERS = 2
MOST_IMAGES = 2000
DASH = 6.0
DASH_GAP = 3.0


class Images:
    """Chips and dashes in one size; ``family`` is the text's font."""

    def __init__(self, family: QFont, measures: Measures) -> None:
        self._font = QFont(family)
        self._font.setPixelSize(measures.chip_font)
        self._metrics = QFontMetricsF(self._font)
        self._height = measures.chip
        self._widths: dict[str, float] = {}
        self._elided: dict[tuple[str, int], str] = {}
        self._images: dict[tuple[str, int, int, float], QPixmap] = {}

    def width(self, text: str) -> float:
        """How wide a chip with that text is, in whole pixels."""
        known = self._widths.get(text)
        if known is None:
            known = float(round(self._metrics.horizontalAdvance(text) + 2 * PADDING + 0.5))
            self._widths[text] = known
        return known

    def fitting(self, text: str, room: float) -> str:
        """The text, shortened where the room wants it; "" when too little would be left."""
        if self.width(text) <= room:
            return text
        key = (text, int(room))
        known = self._elided.get(key)
        if known is None:
            inside = max(0.0, int(room) - 2 * PADDING)
            known = self._metrics.elidedText(text, Qt.TextElideMode.ElideRight, inside)
            if len(known) < FEWEST_LETTERS or self.width(known) > room:
                known = ""
            self._elided[key] = known
        return known

    def chip(self, text: str, colours: tuple[QColor, QColor], *, ratio: float) -> QPixmap:
        """A chip with the text in the first colour on the second, for that pixel ratio."""
        ink, ground = colours
        key = (text, ink.rgba(), ground.rgba(), ratio)
        return self._images.get(key) or self._kept(
            key, self._drawn_chip(text, colours, ratio=ratio)
        )

    def dashes(self, colour: QColor, height: float, *, ratio: float) -> QPixmap:
        """A tile of a dashed underline of that height."""
        key = ("", colour.rgba(), int(height), ratio)
        return self._images.get(key) or self._kept(key, _drawn_dash(colour, height, ratio=ratio))

    def _kept(self, key: tuple[str, int, int, float], image: QPixmap) -> QPixmap:
        if len(self._images) >= MOST_IMAGES:
            self._images.clear()
        self._images[key] = image
        return image

    def _drawn_chip(self, text: str, colours: tuple[QColor, QColor], *, ratio: float) -> QPixmap:
        width = self.width(text)
        image = _blank(width, self._height, ratio=ratio)
        image.fill(colours[1])
        painter = QPainter(image)
        painter.setFont(self._font)
        painter.setPen(colours[0])
        painter.drawText(QRectF(0, 0, width, self._height), Qt.AlignmentFlag.AlignCenter, text)
        painter.end()
        return image


def _drawn_dash(colour: QColor, height: float, *, ratio: float) -> QPixmap:
    image = _blank(DASH + DASH_GAP, height, ratio=ratio)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    painter.fillRect(QRectF(0, 0, DASH, height), colour)
    painter.end()
    return image


def _blank(width: float, height: float, *, ratio: float) -> QPixmap:
    image = QPixmap(round(width * ratio), round(height * ratio))
    image.setDevicePixelRatio(ratio)
    return image
