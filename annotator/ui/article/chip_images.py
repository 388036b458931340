"""The chips' letters: how wide they are, and pictures of whole chips that are drawn only once."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPixmap

from annotator.ui.article.style import Measures

PADDING = 3.0
FEWEST_LETTERS = 2
MOST_IMAGES = 2000


class ChipImages:
    """Chips in one font and size; ``family`` is the text's font."""

    def __init__(self, family: QFont, measures: Measures) -> None:
        self._font = QFont(family)
        self._font.setPixelSize(measures.chip_font)
        self._metrics = QFontMetricsF(self._font)
        self._height = measures.chip
        self._widths: dict[str, float] = {}
        self._elided: dict[tuple[str, int], str] = {}
        self._images: dict[tuple[str, int, int, int, float], QPixmap] = {}

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

    def image(self, text: str, colours: tuple[QColor, QColor], *, ratio: float) -> QPixmap:
        """A chip with the text in the first colour on the second, for that pixel ratio."""
        ink, ground = colours
        key = (text, int(self.width(text)), ink.rgba(), ground.rgba(), ratio)
        image = self._images.get(key)
        if image is None:
            if len(self._images) >= MOST_IMAGES:
                self._images.clear()
            image = self._images[key] = self._drawn(text, ink, ground=ground, ratio=ratio)
        return image

    def _drawn(self, text: str, ink: QColor, *, ground: QColor, ratio: float) -> QPixmap:
        width = self.width(text)
        image = QPixmap(round(width * ratio), round(self._height * ratio))
        image.setDevicePixelRatio(ratio)
        image.fill(ground)
        painter = QPainter(image)
        painter.setFont(self._font)
        painter.setPen(ink)
        painter.drawText(QRectF(0, 0, width, self._height), Qt.AlignmentFlag.AlignCenter, text)
        painter.end()
        return image
