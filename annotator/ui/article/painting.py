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

from annotator.domain.span import Range, Ranges, joined_ranges
from annotator.ui.article.borders import borders_in
from annotator.ui.article.figures import TICK, Bar, Figure
from annotator.ui.article.folds import Fold
from annotator.ui.article.images import Images
from annotator.ui.article.lines import LaidOut
from annotator.ui.article.seen import without
from annotator.ui.article.shown import Extents, QtRange, Shown
from annotator.ui.article.stretches import Stretches, x_of
from annotator.ui.article.style import LabelStyle, Pattern
from annotator.ui.theme import GROUNDS
from annotator.ui.translation import counted

GROUND_OF_SELECTED = 0.20
GROUND_OF_CHIP = 0.10
DIMMED = 0.62
CARET = 2.0
LONGEST_BEGINNING = 60
DARK = 128

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
        self._grounds = GROUNDS[self._ground.lightness() < DARK]
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

    # ------------------------------------------------------------------ below the text

    def fold(self, fold: Fold, block: QTextBlock, *, width: float) -> None:
        """The line that stands for folded paragraphs, of which the first one is given."""
        measures = self._shown.measures
        text = counted(fold.count, "▸ {count} line", "▸ {count} lines")
        text = self._images.fitting(f"{text} · {_beginning(block)}", width)
        tints = (self._dimmed.foreground().color(), self._ground)
        image = self._images.chip(text, tints, ratio=self._ratio)
        middle = round(measures.fold / 2)
        self._painter.setPen(QPen(tints[0], 1, Qt.PenStyle.DotLine))
        self._painter.drawLine(QPointF(0, middle), QPointF(width, middle))
        left = round((width - self._images.width(text)) / 2)
        self._painter.drawPixmap(QPointF(left, middle - measures.chip / 2), image)

    def grounds(self, block: QTextBlock, lines: Lines, *, mixed: bool) -> None:
        """What lies below the text of these lines: found, echoed, and the selected span."""
        shown = self._shown
        here = _Here(block, lines, mixed)
        grounds = self._grounds
        if shown.echoed:
            self._ground_of(here, shown.echoed, look=(grounds.echo, grounds.frame_of_echo))
        if shown.hits:
            self._ground_of(here, shown.hits, look=(grounds.hit, ""))
            current = Extents(shown.hit)
            self._ground_of(here, current, look=(grounds.current_hit, grounds.frame_of_hit))
        if shown.selected_ranges:
            self._selected(here, Extents(shown.selected_ranges))

    def _selected(self, here: "_Here", extents: Extents) -> None:
        if not any(here.inside(extents)):
            return
        colour = QColor(self._shown.style(self._shown.selected).colour)
        ground = blended(colour, self._ground, share=GROUND_OF_SELECTED)
        self._ground_of(here, extents, look=(ground, ""))
        for border in borders_in(here.block, self._shown.selected_ranges, mixed=here.mixed):
            top, height = border.line.y(), border.line.height()
            self._painter.fillRect(QRectF(border.x - 1, top - 1, 2, height + 3), colour)
            self._painter.fillRect(QRectF(border.x - 3, top - 3, 6, 5), colour)

    def _ground_of(
        self, here: "_Here", extents: Extents, *, look: tuple[QColor | str, str]
    ) -> None:
        """Fill the ground of these stretches, and with a second colour frame it."""
        inside = list(here.inside(extents))
        if not inside:
            return
        ground, frame = QColor(look[0]), look[1]
        self._painter.setPen(QPen(QColor(frame), 1))
        for line, _ in here.lines:
            places = Stretches(line, mixed=here.mixed)
            low = line.textStart()
            high = low + line.textLength()
            for start, end in inside:
                if start < high and end > low:
                    for left, right in places.of(max(start, low), min(end, high)):
                        place = QRectF(left, line.y(), right - left, line.height())
                        self._painter.fillRect(place, ground)
                        if frame:
                            self._painter.drawRect(place.adjusted(0.5, 0.5, -0.5, -0.5))

    # ------------------------------------------------------------------ the text

    def text(self, block: QTextBlock, marked: list[Selected], *, clip: QRectF) -> None:
        """The letters of a paragraph, dimmed and selected where they are."""
        shown = self._shown
        looks = [(Extents(self._faint(block)), self._dimmed), (Extents(shown.kept), self._kept)]
        looks += [(Extents([(each.qt_start, each.qt_end)]), each.format) for each in marked]
        low, high = _bounds(block)
        formats = [
            _format(start, end, look=look)
            for extents, look in looks
            for start, end in extents.inside(low, high)
            if start < end
        ]
        self._painter.setPen(self._ink)
        layout = block.layout()
        layout.draw(self._painter, -layout.position(), formats, clip)

    def _faint(self, block: QTextBlock) -> Ranges:
        """What of a paragraph is dimmed; on a ground of its own it would be too faint."""
        shown, (low, high) = self._shown, _bounds(block)
        grounds = (shown.hits, shown.echoed, Extents(shown.selected_ranges))
        taken = [part for each in grounds for part in each.inside(low, high)]
        faint = without(shown.dimmed.inside(low, high), joined_ranges(taken))
        return tuple(Range(low + start, low + end) for start, end in faint)

    def caret(self, block: QTextBlock, laid: LaidOut, *, qt_position: int) -> None:
        """The caret in a paragraph, at that unit of it."""
        line = block.layout().lineForTextPosition(qt_position)
        if line.isValid():
            height = min(line.height(), laid.height)
            place = QRectF(x_of(line, qt_position) - 1, line.y(), CARET, height)
            self._painter.fillRect(place, self._ink)


@dataclass(frozen=True, slots=True)
class _Here:
    """A paragraph and those of its lines that are painted."""

    block: QTextBlock
    lines: Lines
    mixed: bool

    def inside(self, extents: Extents) -> Iterator[QtRange]:
        """The parts of the extents that lie in the paragraph, from its start."""
        return extents.inside(*_bounds(self.block))


def _beginning(block: QTextBlock) -> str:
    return " ".join(block.text()[:LONGEST_BEGINNING].replace("\u200b", " ").split())


def _bounds(block: QTextBlock) -> QtRange:
    return block.position(), block.position() + block.length() - 1


def _format(qt_start: int, qt_end: int, *, look: QTextCharFormat) -> QTextLayout.FormatRange:
    formatted = QTextLayout.FormatRange()
    formatted.start = qt_start
    formatted.length = qt_end - qt_start
    formatted.format = look
    return formatted
