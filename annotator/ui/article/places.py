"""Where things stand on the page: words, bands and borders, in document pixels."""

from collections.abc import Iterator

from PySide6.QtCore import QPointF

from annotator.ui.article.borders import borders_in
from annotator.ui.article.boundaries import snapped, word_at
from annotator.ui.article.figures import boxes
from annotator.ui.article.hit import Border, border_under, spans_under
from annotator.ui.article.layout import LaneLayout, line_at
from annotator.ui.article.shown import QtRange, Shown

HANDLE = 3.0


class Places:
    """Answers for points of the document and for positions in UTF-16 units."""

    def __init__(self, layout: LaneLayout, shown: Shown) -> None:
        self._layout = layout
        self._shown = shown

    def character_at(self, point: QPointF) -> int:
        """The position of the character on which the point lies, or -1 beside and below all."""
        return -1 if self._layout.is_empty else self._layout.character_at(point)

    def word_at(self, qt_position: int) -> QtRange:
        """The word at a position, or an empty range where there is none."""
        block = self._layout.document().findBlock(qt_position)
        start, end = word_at(block.text(), qt_position - block.position())
        return block.position() + start, block.position() + end

    def snapped(self, qt_start: int, qt_end: int) -> QtRange:
        """The stretch grown to whole words at both edges, without white space there.

        A stretch of white space alone gives an empty range.
        """
        parts = self._snapped_parts(qt_start, qt_end, forward=True)
        first = next(parts, None)
        if first is None:
            return qt_start, qt_start
        last = next(self._snapped_parts(first[0], qt_end, forward=False))
        return first[0], last[1]

    def _snapped_parts(self, qt_start: int, qt_end: int, *, forward: bool) -> Iterator[QtRange]:
        """What is left of the stretch in each of its paragraphs, where anything is."""
        document = self._layout.document()
        block = document.findBlock(qt_start if forward else qt_end)
        while (
            block.isValid()
            and block.position() <= qt_end
            and (block.position() + block.length() > qt_start)
        ):
            low = block.position()
            start, end = snapped(
                block.text(),
                qt_start=max(qt_start - low, 0),
                qt_end=min(qt_end - low, block.length() - 1),
            )
            if start < end:
                yield low + start, low + end
            block = block.next() if forward else block.previous()

    def spans_under(self, point: QPointF) -> list[str]:
        """The spans whose band lies under the point, else those of the text there, smallest first.

        Beside and below the text there is none.
        """
        if self._layout.is_empty:
            return []
        if under := self._bands_under(point):
            return under
        qt_position = self._layout.character_at(point)
        return [] if qt_position < 0 else self._shown.index.at(qt_position)

    def border_under(self, point: QPointF) -> Border | None:
        """The border of the selected span that can be taken at the point."""
        if not self._shown.selected_ranges or self._layout.is_empty:
            return None
        return border_under(self._borders(point.y()), x=point.x(), y=point.y())

    def _bands_under(self, point: QPointF) -> list[str]:
        paragraph = self._layout.paragraph_at(point.y())
        _, block = self._layout.laid(paragraph)
        x = point.x() - self._layout.left
        y = point.y() - self._layout.top(paragraph)
        figure = self._layout.figure(paragraph, line_at(block, y))
        return spans_under(boxes(figure, bar=self._shown.measures.bar), x=x, y=y)

    def _borders(self, y: float) -> Iterator[Border]:
        """The borders in the paragraphs at that height: others need not be laid out for them."""
        layout = self._layout
        for paragraph in {layout.paragraph_at(y - HANDLE), layout.paragraph_at(y + HANDLE)}:
            _, block = layout.laid(paragraph)
            top = layout.top(paragraph)
            mixed = layout.is_mixed(paragraph)
            for place in borders_in(block, self._shown.selected_ranges, mixed=mixed):
                line_top = top + place.line.y()
                yield Border(
                    place.number,
                    place.at_end,
                    layout.left + place.x,
                    line_top - HANDLE,
                    line_top + place.line.height() + HANDLE,
                    place.on_left,
                )
