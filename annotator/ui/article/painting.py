"""Painting of one article: underlines with chips, the selected span, dimmed parts, text and caret."""

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QPainter,
    QPalette,
    QPen,
    QTextBlock,
    QTextCharFormat,
    QTextLayout,
    QTextLine,
)

from annotator.ui.article.lines import Band, LaidOut
from annotator.ui.article.shown import QtRange, Shown
from annotator.ui.article.stretches import stretches, x_of
from annotator.ui.article.style import LabelStyle, Pattern

GROUND_OF_SELECTED = 0.20
GROUND_OF_CHIP = 0.10
DIMMED = 0.52
CARET = 2


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
    """One painting of what is in view."""

    def __init__(self, painter: QPainter, shown: Shown, left: float, palette: QPalette) -> None:
        self._painter = painter
        self._shown = shown
        self._left = left
        self._ground = palette.color(QPalette.ColorRole.Base)
        self._ink = palette.color(QPalette.ColorRole.Text)
        self._highlight = palette.color(QPalette.ColorRole.Highlight)
        self._highlighted = palette.color(QPalette.ColorRole.HighlightedText)
        self._chip_font = QFont(painter.font())
        self._chip_font.setPixelSize(shown.measures.chip_font)
        self._chip_metrics = QFontMetricsF(self._chip_font)

    # ------------------------------------------------------------------ spans

    def paragraph(
        self, block: QTextBlock, laid: LaidOut, y: float, *, clip: QRectF, mixed: bool
    ) -> None:
        """All that lies under and below the text of a paragraph whose top is at ``y``."""
        layout = block.layout()
        self._selected_ground(block, y, mixed=mixed)
        for number, bands in enumerate(laid.bands):
            line = layout.lineAt(number)
            top = y + line.y()
            if clip.isValid() and top > clip.bottom():
                break
            below = laid.bands[number][-1].dy if bands else 0.0
            reach = top + line.height() + below + self._shown.measures.chip_lane
            if bands and not (clip.isValid() and reach < clip.top()):
                self._line(line, bands, top, mixed=mixed)
        if laid.hidden:
            self._more(laid.hidden, y + laid.height - self._shown.measures.chip)

    def _line(self, line: QTextLine, bands: tuple[Band, ...], top: float, *, mixed: bool) -> None:
        chips: list[tuple[Band, float]] = []
        starts: dict[float, list[float]] = {}
        for band in bands:
            pieces = stretches(line, band.qt_start, band.qt_end, mixed=mixed)
            style = self._shown.style(band.span)
            y = top + line.height() + band.dy
            for left, right in pieces:
                self._band(band, style, QRectF(self._left + left, y, right - left, 0))
            if pieces:
                starts.setdefault(band.dy, []).append(pieces[0][0])
                if band.chip:
                    rtl = mixed and x_of(line, band.qt_start) > pieces[0][0]
                    chips.append((band, -pieces[-1][1] if rtl else pieces[0][0]))
        for band, x in chips:
            y = top + line.height() + band.dy + self._shown.measures.bar + 1
            if x < 0:
                self._chip(self._shown.style(band.span), right=self._left - x, y=y)
                continue
            following = min((s for s in starts[band.dy] if s > x + 0.5), default=None)
            room = (line.width() if following is None else following - 3) - x
            self._chip(self._shown.style(band.span), left=self._left + x, y=y, room=room)

    def _band(self, band: Band, style: LabelStyle, place: QRectF) -> None:
        colour = QColor(style.colour)
        bar = self._shown.measures.bar
        left, right, y = place.left(), max(place.right() - 1, place.left() + 2), place.top()
        if band.connector:
            self._painter.setPen(QPen(colour, 1, Qt.PenStyle.DotLine))
            self._painter.drawLine(QPointF(left, y + bar / 2), QPointF(right, y + bar / 2))
            return
        selected = band.span == self._shown.selected
        for stroke in _strokes(style.pattern, QRectF(left, y, right - left, bar), thick=selected):
            self._painter.fillRect(stroke, colour)
        if band.opens:
            self._painter.fillRect(QRectF(left, y - 2, 1.5, bar + 3), colour)
        if band.closes:
            self._painter.fillRect(QRectF(right - 1.5, y - 2, 1.5, bar + 3), colour)

    def _chip(
        self,
        style: LabelStyle,
        *,
        y: float,
        left: float = 0.0,
        right: float | None = None,
        room: float = 400.0,
    ) -> None:
        width = self._chip_metrics.horizontalAdvance(style.chip) + 6
        text = style.chip
        if width > room:
            text = self._chip_metrics.elidedText(
                text, Qt.TextElideMode.ElideRight, max(0.0, room - 6)
            )
            width = room
            if len(text) < 2:
                return
        pill = QRectF(left if right is None else right - width, y, width, self._shown.measures.chip)
        colour = QColor(style.colour)
        self._painter.fillRect(pill, blended(colour, self._ground, GROUND_OF_CHIP))
        self._write(pill, text, colour)

    def _more(self, hidden: int, y: float) -> None:
        text = f"+{hidden}"
        width = self._chip_metrics.horizontalAdvance(text) + 6
        self._write(QRectF(self._left, y, width, self._shown.measures.chip), text, self._ink)

    def _write(self, place: QRectF, text: str, colour: QColor) -> None:
        self._painter.save()
        self._painter.setFont(self._chip_font)
        self._painter.setPen(colour)
        self._painter.drawText(place, Qt.AlignmentFlag.AlignCenter, text)
        self._painter.restore()

    # ------------------------------------------------------------------ the selected span

    def _selected_ground(self, block: QTextBlock, y: float, *, mixed: bool) -> None:
        shown = self._shown
        if not shown.selected:
            return
        colour = QColor(shown.style(shown.selected).colour)
        ground = blended(colour, self._ground, GROUND_OF_SELECTED)
        for start, end in _inside(block, shown.selected_ranges):
            for line in _lines(block.layout(), start, end):
                low, high = _clipped(line, start, end)
                top = y + line.y()
                for left, right in stretches(line, low, high, mixed=mixed):
                    place = QRectF(self._left + left, top, right - left, line.height())
                    self._painter.fillRect(place, ground)
        self._borders(block, y, colour)

    def _borders(self, block: QTextBlock, y: float, colour: QColor) -> None:
        for qt_position, line in border_lines(block, self._shown.selected_ranges):
            x = self._left + x_of(line, qt_position)
            top = y + line.y()
            self._painter.fillRect(QRectF(x - 1, top - 1, 2, line.height() + 3), colour)
            self._painter.fillRect(QRectF(x - 3, top - 3, 6, 5), colour)

    # ------------------------------------------------------------------ the text

    def text(self, block: QTextBlock, y: float, marked: list[Selected], *, clip: QRectF) -> None:
        """The letters of a paragraph, dimmed and selected where they are."""
        formats = [_format(*each, self._dimmed()) for each in _inside(block, self._shown.dimmed)]
        kept = QTextCharFormat()
        kept.setBackground(self._highlight)
        kept.setForeground(self._highlighted)
        formats += [_format(*each, kept) for each in _inside(block, self._shown.kept)]
        for each in marked:
            for start, end in _inside(block, [(each.qt_start, each.qt_end)]):
                formats.append(_format(start, end, each.format))
        block.layout().draw(self._painter, QPointF(self._left, y), formats, clip)

    def _dimmed(self) -> QTextCharFormat:
        dimmed = QTextCharFormat()
        dimmed.setForeground(blended(self._ink, self._ground, DIMMED))
        return dimmed

    def caret(self, block: QTextBlock, y: float, qt_position: int) -> None:
        """The caret in a paragraph, at that unit of it."""
        self._painter.setPen(self._ink)
        block.layout().drawCursor(self._painter, QPointF(self._left, y), qt_position, CARET)


def border_lines(block: QTextBlock, ranges: tuple[QtRange, ...]) -> Iterator[tuple[int, QTextLine]]:
    """The borders of these ranges that lie in the paragraph: their unit in it and their line."""
    low = block.position()
    high = low + block.length() - 1
    for start, end in ranges:
        if low <= start <= high:
            yield start - low, block.layout().lineForTextPosition(start - low)
        if low < end <= high or (end == low and start < low):
            yield end - low, block.layout().lineForTextPosition(max(0, end - low - 1))


def _strokes(pattern: Pattern, bar: QRectF, *, thick: bool) -> Iterator[QRectF]:
    match pattern:
        case Pattern.SOLID:
            yield bar.adjusted(0, -1 if thick else 0, 0, 1 if thick else 0)
        case Pattern.DOUBLE:
            height = 2.0 if thick else 1.25
            yield QRectF(bar.left(), bar.top() - 0.5, bar.width(), height)
            yield QRectF(bar.left(), bar.bottom() + 0.5 - height / 2, bar.width(), height)
        case Pattern.DASHED:
            x = bar.left()
            while x < bar.right():
                width = min(6.0, bar.right() - x)
                yield QRectF(x, bar.top() - (1 if thick else 0), width, bar.height() + thick)
                x += 9.0


def _inside(block: QTextBlock, ranges: tuple[QtRange, ...] | list[QtRange]) -> Iterator[QtRange]:
    """The parts of the ranges that lie in the paragraph, from its start."""
    low = block.position()
    high = low + block.length() - 1
    for start, end in ranges:
        if start < high and end > low:
            yield max(start, low) - low, min(end, high) - low


def _lines(layout: QTextLayout, qt_start: int, qt_end: int) -> Iterator[QTextLine]:
    number = layout.lineForTextPosition(qt_start).lineNumber()
    while number < layout.lineCount():
        line = layout.lineAt(number)
        if line.textStart() >= qt_end:
            return
        yield line
        number += 1


def _clipped(line: QTextLine, qt_start: int, qt_end: int) -> QtRange:
    end = line.textStart() + line.textLength()
    return max(qt_start, line.textStart()), min(qt_end, end)


def _format(qt_start: int, qt_end: int, look: QTextCharFormat) -> QTextLayout.FormatRange:
    formatted = QTextLayout.FormatRange()
    formatted.start = qt_start
    formatted.length = qt_end - qt_start
    formatted.format = look
    return formatted
