"""Where things stand on the page: words, bands and borders, in document pixels."""

from collections.abc import Iterator

from PySide6.QtCore import QPointF, Qt

from annotator.ui.article.boundaries import snapped, word_at
from annotator.ui.article.hit import Border, Box, border_under, spans_under
from annotator.ui.article.layout import LaneLayout, line_at
from annotator.ui.article.shown import QtRange, Shown
from annotator.ui.article.stretches import stretches, x_of


class Places:
    """Answers for points of the document and for positions in UTF-16 units."""

    def __init__(self, layout: LaneLayout, shown: Shown) -> None:
        self._layout = layout
        self._shown = shown

    def word_at(self, qt_position: int) -> QtRange:
        """The word at a position, or an empty range where there is none."""
        block = self._layout.document().findBlock(qt_position)
        start, end = word_at(block.text(), qt_position - block.position())
        return block.position() + start, block.position() + end

    def snapped(self, qt_start: int, qt_end: int) -> QtRange:
        """The stretch grown to whole words at both edges."""
        document = self._layout.document()
        first, last = document.findBlock(qt_start), document.findBlock(qt_end)
        if first == last:
            low = first.position()
            start, end = snapped(first.text(), qt_start=qt_start - low, qt_end=qt_end - low)
            return low + start, low + end
        here = qt_start - first.position()
        start, _ = snapped(first.text(), qt_start=here, qt_end=first.length() - 1)
        _, end = snapped(last.text(), qt_start=0, qt_end=qt_end - last.position())
        return first.position() + start, last.position() + end

    def spans_under(self, point: QPointF) -> list[str]:
        """The spans whose band lies under the point, else those of the text there, smallest first.

        Beside and below the text there is none.
        """
        if under := spans_under(self._boxes(point.y()), point.x(), point.y()):
            return under
        qt_position = self._layout.hitTest(point, Qt.HitTestAccuracy.ExactHit)
        if qt_position < 0:
            return []
        here = self._shown.index.at(qt_position)
        # Between two letters the caret may belong to the one on its left.
        return here or self._shown.index.at(max(0, qt_position - 1))

    def border_under(self, point: QPointF) -> Border | None:
        """The border of the selected span that can be taken at the point."""
        if not self._shown.selected_ranges:
            return None
        return border_under(self._borders(), point.x(), point.y())

    def _boxes(self, y: float) -> Iterator[Box]:
        paragraph = self._layout.paragraph_at(y)
        if paragraph < 0:
            return
        laid, block = self._layout.laid(paragraph)
        top = self._layout.top(paragraph)
        line = line_at(block, y - top)
        bands = laid.bands[line.lineNumber()]
        measures = self._shown.measures
        for band in bands:
            above = top + line.y() + line.height() + band.dy
            height = measures.chip_lane if band.chip else measures.bare_lane
            pieces = stretches(
                line, band.qt_start, band.qt_end, mixed=self._layout.is_mixed(paragraph)
            )
            for left, right in pieces:
                shift = self._layout.left
                yield Box(band.span, shift + left, above - 1, shift + right, above + height - 1)

    def _borders(self) -> Iterator[Border]:
        document = self._layout.document()
        for number, (start, end) in enumerate(self._shown.selected_ranges):
            for at_end, qt_position in ((False, start), (True, end)):
                block = document.findBlock(max(start, qt_position - 1) if at_end else qt_position)
                paragraph = block.blockNumber()
                self._layout.laid(paragraph)
                here = qt_position - block.position()
                layout = block.layout()
                line = layout.lineForTextPosition(max(0, here - 1) if at_end else here)
                x = self._layout.left + x_of(line, here)
                top = self._layout.top(paragraph) + line.y()
                yield Border(number, at_end, x, top - 3, top + line.height() + 3)
