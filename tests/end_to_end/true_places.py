"""What lies where on a page, said by the spans and the lines of Qt and not by the view's index."""

from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import accumulate
from random import Random

from PySide6.QtCore import QPointF, QRectF, QTextBoundaryFinder
from PySide6.QtGui import QTextBlock, QTextLine

from annotator.domain.mark import Mark
from annotator.ui.article.figures import Figure
from annotator.ui.article.view import ArticleView

GRAPHEME = QTextBoundaryFinder.BoundaryType.Grapheme
SAFE = 1.5  # so far from an edge there is no doubt on which side a point is


@dataclass(frozen=True)
class Row:
    """One line in view: its paragraph, and its own place and that of its paragraph's corner."""

    paragraph: int
    block: QTextBlock
    line: QTextLine
    corner: QPointF
    mixed: bool

    @property
    def place(self) -> QRectF:
        return self.line.naturalTextRect().translated(self.corner)

    @property
    def qt_bounds(self) -> tuple[int, int]:
        """Where it begins and ends in the document, in UTF-16 units."""
        start = self.block.position() + self.line.textStart()
        return start, start + self.line.textLength()


@dataclass(frozen=True)
class Drawn:
    """A band or chip: the span that it is of, and where all of it stands in the viewport."""

    span: str
    place: QRectF
    kind: str  # "bar", "connector" or "chip"
    reach: QRectF  # where it answers: all of its lane


class Truth:
    """Answers for one view from the list of marks that the test gave it."""

    def __init__(self, view: ArticleView, text: str) -> None:
        self.view = view
        self._units = list(accumulate((1 + (letter > "\uffff") for letter in text), initial=0))

    def code_point(self, qt_position: int) -> int:
        return bisect_right(self._units, qt_position) - 1

    def unit(self, position: int) -> int:
        return self._units[position]

    # ------------------------------------------------------------------ what is in view

    def rows(self) -> list[Row]:
        """The lines that are in view, read from the top of each paragraph there."""
        found = self._rows()
        for _ in range(9):
            if not self.view.page_layout().is_stale():
                break
            # A paragraph was laid out only now, and those below it move.
            self.view._scrolling.settle()
            found = self._rows()
        return found

    def _rows(self) -> list[Row]:
        layout = self.view.page_layout()
        value = self.view.verticalScrollBar().value()
        height = self.view.viewport().height()
        document, hidden = self.view.document(), self.view._shown.hidden
        found: list[Row] = []
        low, high = 0, document.blockCount() - 1
        while low < high:
            middle = (low + high + 1) // 2
            low, high = (middle, high) if layout.top(middle) <= value else (low, middle - 1)
        for paragraph in range(low, document.blockCount()):
            top = layout.top(paragraph) - value
            if top > height:
                break
            if top + layout.height(paragraph) < 0 or hidden.is_unread(paragraph):
                continue
            _, block = layout.laid(paragraph)
            corner = QPointF(layout.left, top)
            mixed = layout.is_mixed(paragraph)
            lines = [block.layout().lineAt(n) for n in range(block.layout().lineCount())]
            ends = [*(line.y() for line in lines[1:]), layout.height(paragraph)]
            found += [
                Row(paragraph, block, line, corner, mixed)
                for line, end in zip(lines, ends, strict=True)
                if top + end >= 0 and top + line.y() < height
            ]
        return found

    def figure(self, row: Row) -> Figure:
        return self.view.page_layout().figure(row.paragraph, row.line)

    def drawn(self, row: Row) -> Iterator[Drawn]:
        """The bands and chips below a line, as they were painted."""
        figure = self.figure(row)
        bar = self.view._shown.measures.bar
        for each in figure.bars:
            kind = "connector" if each.connector else "bar"
            for left, right in each.pieces:
                place = QRectF(left, each.top, right - left, bar).translated(row.corner)
                lane = QRectF(left, each.top - 1, right - left, each.height)
                yield Drawn(each.span, place, kind, lane.translated(row.corner))
        for chip in figure.chips:
            place = QRectF(chip.left, chip.top, chip.width, chip.height).translated(row.corner)
            yield Drawn(chip.span, place, "chip", place.adjusted(0, -bar - 1, 0, 1))

    def reach(self, row: Row) -> Iterator[tuple[str, QRectF]]:
        """Where a band or chip may answer at most: with its lane, to the next one."""
        for each in self.drawn(row):
            yield each.span, each.place.adjusted(-1, -12, 1, 40)

    # ------------------------------------------------------------------ characters

    def cell(self, row: Row, dice: Random) -> tuple[int, int, float, float] | None:
        """A character of a line: its edges in UTF-16 units of the document, and in pixels.

        A character is what a reader takes for one, so several code points may share a cell. None
        where what the dice fell on has no cell for itself.
        """
        line, block = row.line, row.block
        if line.textLength() == 0:
            return None
        low = line.textStart()
        finder = QTextBoundaryFinder(GRAPHEME, block.text())
        finder.setPosition(low + dice.randrange(line.textLength()))
        start = finder.position() if finder.isAtBoundary() else finder.toPreviousBoundary()
        finder.setPosition(start)
        end = finder.toNextBoundary()
        if start < low or not start < end <= low + line.textLength():
            return None
        if row.mixed:
            edges = _glyphs(line, start, end)
        else:
            edges = (_x(line, start), _x(line, end))
        if edges is None:
            return None
        at, x = block.position(), row.corner.x()
        return at + start, at + end, edges[0] + x, edges[1] + x

    def expected(self, marks: list[Mark], qt_position: int) -> list[str]:
        """The spans that have the character there, by looking at each of them."""
        here = self.code_point(qt_position)
        found = [
            mark
            for mark in marks
            if mark[0] <= here < -mark[1] and any(start <= here < end for start, end in mark.ranges)
        ]
        return [it.id for it in sorted(found, key=lambda it: (self._size(it), it.start, it.id))]

    def _size(self, mark: Mark) -> int:
        # Of two that are equally long in code points, the one with an emoji is the larger.
        return sum(self.unit(end) - self.unit(start) for start, end in mark.ranges)

    def ids_on(self, marks: list[Mark], row: Row) -> set[str]:
        """The spans of which some text is on a line."""
        low, high = (self.code_point(each) for each in row.qt_bounds)
        if low == high:
            return set()
        return {it.id for it in marks if any(s < high and e > low for s, e in it.ranges)}


def _x(line: QTextLine, qt_position: int) -> float:
    answer: object = line.cursorToX(qt_position)
    return float(answer[0] if isinstance(answer, tuple) else answer)  # type: ignore[arg-type]


def _glyphs(line: QTextLine, qt_start: int, qt_end: int) -> tuple[float, float] | None:
    """Where the glyphs of a letter are, if its carets agree."""
    found = [run.boundingRect() for run in line.glyphRuns(qt_start, qt_end - qt_start)]
    if len(found) != 1:
        return None
    # Where the direction turns and in ligatures Qt itself does not say where a letter is.
    carets = sorted((_x(line, qt_start), _x(line, qt_end)))
    if abs(carets[0] - found[0].left()) > 0.5 or abs(carets[1] - found[0].right()) > 0.5:
        return None
    return found[0].left(), found[0].right()
