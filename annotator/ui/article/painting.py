"""Painting of one article: underlines with chips, the selected span, dimmed parts, text and caret."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QPainter,
    QPalette,
    QPen,
    QTextBlock,
    QTextCharFormat,
    QTextLayout,
    QTextLine,
)

from annotator.ui.article.chip_images import ChipImages
from annotator.ui.article.figures import Bar, Figure
from annotator.ui.article.lines import LaidOut
from annotator.ui.article.shown import QtRange, Shown
from annotator.ui.article.stretches import Stretches, x_of
from annotator.ui.article.style import LabelStyle, Pattern

GROUND_OF_SELECTED = 0.20
GROUND_OF_CHIP = 0.10
DIMMED = 0.52
CARET = 2
TICK = 1.5


@dataclass(frozen=True, slots=True)
class Selected:
    """A selection of the widget's, in UTF-16 units of the document, and how it looks."""

    qt_start: int
    qt_end: int
    format: QTextCharFormat


def blended(colour: QColor, ground: QColor, share: float) -> QColor:
    """That share of the colour on the ground, as a colour that covers."""
    return QColor.fromRgbF(
        *(
            share * over + (1 - share) * under
            for over, under in zip(
                (colour.redF(), colour.greenF(), colour.blueF()),
                (ground.redF(), ground.greenF(), ground.blueF()),
                strict=True,
            )
        )
    )


class Painting:
    """One painting of what is in view; the painter's origin is the paragraph's corner."""

    def __init__(
        self, painter: QPainter, shown: Shown, palette: QPalette, *, images: ChipImages
    ) -> None:
        self._painter = painter
        self._shown = shown
        self._images = images
        self._ratio = painter.device().devicePixelRatioF()
        self._ground = palette.color(QPalette.ColorRole.Base)
        self._ink = palette.color(QPalette.ColorRole.Text)
        self._highlight = palette.color(QPalette.ColorRole.Highlight)
        self._highlighted = palette.color(QPalette.ColorRole.HighlightedText)
        self._colours: dict[str, tuple[QColor, QColor]] = {}

    def paragraph(
        self, block: QTextBlock, laid: LaidOut, lines: Sequence[tuple[QTextLine, Figure]]
    ) -> None:
        """All that lies under and below the text of those lines of a paragraph."""
        self._selected_ground(block, [line for line, _ in lines])
        for _, figure in lines:
            self._figure(figure)
        if laid.hidden:
            self._more(laid)

    # ------------------------------------------------------------------ spans

    def _figure(self, figure: Figure) -> None:
        for bar in figure.bars:
            self._bar(bar)
        for chip in figure.chips:
            image = self._images.image(
                chip.text, self._tinted(self._shown.style(chip.span)), ratio=self._ratio
            )
            self._painter.drawPixmap(QPointF(chip.left, chip.top), image)

    def _bar(self, bar: Bar) -> None:
        style = self._shown.style(bar.span)
        colour = self._tinted(style)[0]
        height = self._shown.measures.bar
        thick = bar.span == self._shown.selected
        for left, right in bar.pieces:
            right = max(right - 1, left + 2)
            if bar.connector:
                middle = bar.top + height / 2
                self._painter.setPen(QPen(colour, 1, Qt.PenStyle.DotLine))
                self._painter.drawLine(QPointF(left, middle), QPointF(right, middle))
                continue
            place = QRectF(left, bar.top, right - left, height)
            for stroke in _strokes(style.pattern, place, thick=thick):
                self._painter.fillRect(stroke, colour)
        for x in bar.ticks:
            inside = min((abs(right - x) < abs(left - x)) for left, right in bar.pieces)
            self._painter.fillRect(
                QRectF(x - TICK - 1 if inside else x, bar.top - 2, TICK, height + 3), colour
            )

    def _tinted(self, style: LabelStyle) -> tuple[QColor, QColor]:
        """A label's colour, and the ground of its chips."""
        known = self._colours.get(style.colour)
        if known is None:
            colour = QColor(style.colour)
            known = (colour, blended(colour, self._ground, GROUND_OF_CHIP))
            self._colours[style.colour] = known
        return known

    def _more(self, laid: LaidOut) -> None:
        measures = self._shown.measures
        top = laid.height - measures.paragraph_gap - measures.line_gap - measures.chip + 2
        image = self._images.image(f"+{laid.hidden}", (self._ink, self._ground), ratio=self._ratio)
        self._painter.drawPixmap(QPointF(0, top), image)

    # ------------------------------------------------------------------ the selected span

    def _selected_ground(self, block: QTextBlock, lines: list[QTextLine]) -> None:
        shown = self._shown
        if not shown.selected or not lines:
            return
        colour = QColor(shown.style(shown.selected).colour)
        ground = blended(colour, self._ground, GROUND_OF_SELECTED)
        mixed = not _is_plain(block)
        inside = list(_inside(block, shown.selected_ranges))
        for line in lines:
            places = Stretches(line, mixed=mixed)
            low = line.textStart()
            high = low + line.textLength()
            for start, end in inside:
                if start < high and end > low:
                    for left, right in places.of(max(start, low), min(end, high)):
                        place = QRectF(left, line.y(), right - left, line.height())
                        self._painter.fillRect(place, ground)
