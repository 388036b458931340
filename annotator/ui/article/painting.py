"""Painting of an article: underlines and chips, the selected span, dimmed parts, text, caret."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import assert_never

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

from annotator.ui.article.borders import borders_in
from annotator.ui.article.figures import TICK, Bar, Figure
from annotator.ui.article.images import Images
from annotator.ui.article.lines import LaidOut
from annotator.ui.article.shown import QtRange, Shown
from annotator.ui.article.stretches import Stretches, x_of
from annotator.ui.article.style import LabelStyle, Pattern

GROUND_OF_SELECTED = 0.20
GROUND_OF_CHIP = 0.10
DIMMED = 0.52
CARET = 2.0

Lines = Sequence[tuple[QTextLine, Figure]]


@dataclass(frozen=True, slots=True)
class Selected:
    """A selection of the widget's, in UTF-16 units of the document, and how it looks."""

    qt_start: int
    qt_end: int
    format: QTextCharFormat


def blended(colour: QColor, ground: QColor, *, share: float) -> QColor:
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
    """One painting of what is in view; the painter's origin is the corner of the paragraph."""

    def __init__(
        self, painter: QPainter, shown: Shown, *, palette: QPalette, images: Images
    ) -> None:
        self._painter = painter
        self._shown = shown
        self._images = images
        self._ratio = painter.device().devicePixelRatio()
        self._ground = palette.color(QPalette.ColorRole.Base)
        self._ink = palette.color(QPalette.ColorRole.Text)
        self._kept = QTextCharFormat()
        self._kept.setBackground(palette.color(QPalette.ColorRole.Highlight))
        self._kept.setForeground(palette.color(QPalette.ColorRole.HighlightedText))
        self._dimmed = QTextCharFormat()
        self._dimmed.setForeground(blended(self._ink, self._ground, share=DIMMED))
        self._tints: dict[str, tuple[QColor, QColor]] = {}

    # ------------------------------------------------------------------ spans

    def spans(self, laid: LaidOut, lines: Lines) -> None:
        """All that lies below the text of these lines of a paragraph."""
        for _, figure in lines:
            for bar in figure.bars:
                self._bar(bar)
            for chip in figure.chips:
                tints = self._tinted(chip.style)
                image = self._images.chip(chip.text, tints, ratio=self._ratio)
                self._painter.drawPixmap(QPointF(chip.left, chip.top), image)
        if laid.hidden:
            self._more(laid)

    def _bar(self, bar: Bar) -> None:
        colour = self._tinted(bar.style)[0]
        height = self._shown.measures.bar
        thick = bar.span == self._shown.selected
        for left, right in bar.pieces:
            place = QRectF(left, bar.top, max(right - 1 - left, 2), height)
            if bar.connector:
                self._painter.setPen(QPen(colour, 1, Qt.PenStyle.DotLine))
                self._painter.drawLine(
                    QPointF(place.left(), place.center().y()),
                    QPointF(place.right(), place.center().y()),
                )
                continue
            self._stroke(bar.style.pattern, place, colour=colour, thick=thick)
        for x in bar.ticks:
            self._painter.fillRect(QRectF(x, bar.top - 2, TICK, height + 3), colour)

    def _stroke(self, pattern: Pattern, place: QRectF, *, colour: QColor, thick: bool) -> None:
        match pattern:
            case Pattern.SOLID:
                if thick:
                    place.adjust(0, -1, 0, 1)
                self._painter.fillRect(place, colour)
            case Pattern.DOUBLE:
                height = 2.0 if thick else 1.25
                left, width = place.left(), place.width()
                for top in (place.top() - 0.5, place.bottom() + 0.5 - height / 2):
                    self._painter.fillRect(QRectF(left, top, width, height), colour)
            case Pattern.DASHED:
                if thick:
                    place.adjust(0, -1, 0, 1)
                tile = self._images.dashes(colour, place.height(), ratio=self._ratio)
                self._painter.drawTiledPixmap(place, tile)
            case _:
                assert_never(pattern)

    def _tinted(self, style: LabelStyle) -> tuple[QColor, QColor]:
        """A label's colour, and the ground of its chips."""
        known = self._tints.get(style.colour)
        if known is None:
            colour = QColor(style.colour)
            known = (colour, blended(colour, self._ground, share=GROUND_OF_CHIP))
            self._tints[style.colour] = known
        return known

    def _more(self, laid: LaidOut) -> None:
        measures = self._shown.measures
        top = laid.height - measures.paragraph_gap - measures.chip
        tints = (self._ink, blended(self._ink, self._ground, share=GROUND_OF_CHIP))
        image = self._images.chip(f"+{laid.hidden}", tints, ratio=self._ratio)
        self._painter.drawPixmap(QPointF(0, top), image)

    # ------------------------------------------------------------------ the selected span

    def selected(self, block: QTextBlock, lines: Lines, *, mixed: bool) -> None:
        """The ground of the selected span, and its borders, on these lines of a paragraph."""
        ranges = self._shown.selected_ranges
        inside = list(_inside(block, ranges))
        if inside:
            colour = QColor(self._shown.style(self._shown.selected).colour)
            self._selected_ground(inside, lines, mixed=mixed, colour=colour)
            for border in borders_in(block, ranges, mixed=mixed):
                top, height = border.line.y(), border.line.height()
                self._painter.fillRect(QRectF(border.x - 1, top - 1, 2, height + 3), colour)
                self._painter.fillRect(QRectF(border.x - 3, top - 3, 6, 5), colour)

    def _selected_ground(
        self, inside: list[QtRange], lines: Lines, *, mixed: bool, colour: QColor
    ) -> None:
        ground = blended(colour, self._ground, share=GROUND_OF_SELECTED)
        for line, _ in lines:
            places = Stretches(line, mixed=mixed)
            low = line.textStart()
            high = low + line.textLength()
            for start, end in inside:
                if start < high and end > low:
                    for left, right in places.of(max(start, low), min(end, high)):
                        place = QRectF(left, line.y(), right - left, line.height())
                        self._painter.fillRect(place, ground)

    # ------------------------------------------------------------------ the text

    def text(self, block: QTextBlock, marked: list[Selected], *, clip: QRectF) -> None:
        """The letters of a paragraph, dimmed and selected where they are."""
        looks = [(self._shown.dimmed, self._dimmed), (self._shown.kept, self._kept)]
        looks += [([(each.qt_start, each.qt_end)], each.format) for each in marked]
        formats = [
            _format(start, end, look=look)
            for ranges, look in looks
            for start, end in _inside(block, ranges)
            if start < end
        ]
        self._painter.setPen(self._ink)
        block.layout().draw(self._painter, QPointF(0, 0), formats, clip)

    def caret(self, block: QTextBlock, laid: LaidOut, *, qt_position: int) -> None:
        """The caret in a paragraph, at that unit of it."""
        line = block.layout().lineForTextPosition(qt_position)
        if line.isValid():
            height = min(line.height(), laid.height)
            place = QRectF(x_of(line, qt_position) - 1, line.y(), CARET, height)
            self._painter.fillRect(place, self._ink)


def _inside(block: QTextBlock, ranges: Sequence[QtRange]) -> Iterator[QtRange]:
    """The parts of the ranges that lie in the paragraph, from its start."""
    low = block.position()
    high = low + block.length() - 1
    for start, end in ranges:
        if start <= high and end > low:
            yield max(start, low) - low, min(end, high) - low


def _format(qt_start: int, qt_end: int, *, look: QTextCharFormat) -> QTextLayout.FormatRange:
    formatted = QTextLayout.FormatRange()
    formatted.start = qt_start
    formatted.length = qt_end - qt_start
    formatted.format = look
    return formatted
