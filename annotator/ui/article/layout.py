"""A lazy document layout: paragraphs are estimated first and laid out when they come into view."""

import math
import re
from collections.abc import Collection, Iterable, Iterator

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt, QTimer, Signal
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QFontMetricsF,
    QGuiApplication,
    QPainter,
    QTextBlock,
    QTextCharFormat,
    QTextDocument,
    QTextFrame,
    QTextLine,
)

from annotator.ui.article.clusters import (
    cluster_at,
    cluster_in_mixed,
    nearest_edge,
    nearest_in_mixed,
)
from annotator.ui.article.directions import Directions
from annotator.ui.article.estimates import estimates
from annotator.ui.article.figures import Figure, Figures
from annotator.ui.article.guarded import guarded, nothing
from annotator.ui.article.heights import Heights
from annotator.ui.article.images import Images
from annotator.ui.article.lines import LaidOut, arrange, break_lines
from annotator.ui.article.painting import Painting, Selected
from annotator.ui.article.shown import QtRange, Shown

CACHE = 600
NARROWEST = 40.0
WIDER = 1.03
NARROWEST_MARGIN = 8.0
MARGIN_SHARE = 0.05
LONGEST_BLANK = 200
# Letters and spaces about as often as in the languages that are read, to see how wide they run.
SAMPLE = "a kikötőben három hajó vár a reggeli dagályra, și nimeni nu știe de ce "
_CARRIAGE_RETURN = "\u200b"
_UNSEEN = re.compile(rf"[\s{_CARRIAGE_RETURN}]+")
_NO_HEIGHTS = Heights([0.0], start=0.0)


class LaneLayout(QAbstractTextDocumentLayout):
    """Lays a plain document out with lanes below its lines.

    All places are those that the widget was told of last. ``measured`` says that other heights
    became known since; ``tell`` then makes them hold. A text is at most ``columns`` letters wide,
    or with 0 as wide as there is room.
    """

    measured = Signal()

    def __init__(self, document: QTextDocument, shown: Shown) -> None:
        super().__init__(document)
        self._shown = shown
        self.columns = 0
        self._width = 0.0
        self._text_width = NARROWEST
        self._left = 0.0
        self._empty = True
        self._heights = _NO_HEIGHTS
        self._laid: dict[int, LaidOut] = {}
        self._directions = Directions(document, shown)
        self._figures: dict[int, dict[int, Figure]] = {}
        self._images = Images(QGuiApplication.font(), shown.measures)
        self._stale = False
        self._tell_soon = QTimer(self, singleShot=True, interval=0)
        self._tell_soon.timeout.connect(self.measured)

    # ------------------------------------------------------------------ the view's side

    @property
    def left(self) -> float:
        """Where the text begins, from the left edge of the document."""
        return self._left

    @property
    def is_empty(self) -> bool:
        """Whether there is no paragraph yet."""
        return self._empty

    def is_stale(self) -> bool:
        """Whether heights became known that the widget was not told of."""
        return self._stale

    def forget(self) -> None:
        """Begin anew with another text: nothing is known of it until ``estimate``."""
        self._drop_all()
        self._directions.forget()
        self._empty = True
        self._heights = _NO_HEIGHTS

    def estimate(self) -> None:
        """Guess the height of every paragraph from its length, for the current width and font."""
        self._drop_all()
        measures = self._shown.measures
        font = self.document().defaultFont()
        metrics = QFontMetricsF(font)
        self._images = Images(QGuiApplication.font(), measures)
        letter = metrics.horizontalAdvance(SAMPLE) / len(SAMPLE)
        # In a narrow pane the text needs the room more than what is beside it.
        beside = min(measures.margin, max(NARROWEST_MARGIN, round(self._width * MARGIN_SHARE)))
        most = self._width - 2 * beside
        if self.columns:
            most = min(most, letter * self.columns)
        self._text_width = float(round(max(NARROWEST, most)))
        self._left = max(beside, round((self._width - self._text_width) / 2))
        heights = estimates(
            self._shown,
            columns=max(1, int(self._text_width / (letter * WIDER))),
            line=math.ceil(metrics.height()) + measures.line_gap,
        )
        self._empty = False
        self._heights = Heights(heights, start=measures.margin)
        self.tell()

    def touch(self, paragraphs: Iterable[int], spans: Collection[str]) -> None:
        """These spans of these paragraphs changed: arrange those again that are laid out."""
        for paragraph in paragraphs:
            if paragraph in self._laid:
                before, known = self._laid[paragraph], self._figures.pop(paragraph, {})
                block = self.document().findBlockByNumber(paragraph)
                laid = self._laid[paragraph] = self._arranged(paragraph, block)
                self._figures[paragraph] = {
                    number: known[number].moved(dy)
                    for number, dy in laid.same_lines(before, spans)
                    if number in known
                }

    def forget_figures(self) -> None:
        """Labels look different now, though every line stays where it is."""
        self._figures.clear()

    def paragraph_at(self, y: float) -> int:
        """The paragraph at that height of the document, the last one below its end."""
        return self._shown.hidden.shown_before(self._heights.paragraph_at(y))

    def top(self, paragraph: int) -> float:
        """The height at which a paragraph begins."""
        return self._heights.top(paragraph)

    def height(self, paragraph: int) -> float:
        """The height of a paragraph, estimated where it was not in view yet."""
        return self._heights.of(paragraph)

    def is_mixed(self, paragraph: int) -> bool:
        """Whether a paragraph has letters that run from right to left."""
        return self._directions.is_mixed(paragraph)

    def laid(self, paragraph: int) -> tuple[LaidOut, QTextBlock]:
        """A paragraph as it stands on the page."""
        block = self.document().findBlockByNumber(paragraph)
        return self._ensure(paragraph, block), block

    def lay_between(self, top: float, bottom: float) -> None:
        """Lay out what stands there, so that its heights are known."""
        for paragraph, block, _ in self._between(top, bottom):
            self._ensure(paragraph, block)

    def lines_between(self, top: float, bottom: float) -> list[QtRange]:
        """The lines that lie there wholly, and paragraphs with nothing to read, in UTF-16 units."""
        found: list[QtRange] = []
        for paragraph, block, y in self._between(top, bottom):
            if not self._shown.hidden.is_unread(paragraph):
                self._ensure(paragraph, block)
                for line in _lines_of(block):
                    start = block.position() + line.textStart()
                    if top <= y + line.y() and y + line.y() + line.height() <= bottom:
                        found.append((start, start + line.textLength()))
        return found

    def figure(self, paragraph: int, line: QTextLine) -> Figure:
        """What is drawn below a line of a paragraph that is laid out."""
        known = self._figures.setdefault(paragraph, {})
        number = line.lineNumber()
        figure = known.get(number)
        if figure is None:
            laid = self._laid[paragraph]
            bands = laid.bands[number] if laid.bands else ()
            beside = self._left - 4.0
            figures = Figures(self._shown, self._images, edges=(-beside, self._text_width + beside))
            figure = known[number] = figures.of(line, bands, mixed=self.is_mixed(paragraph))
        return figure

    def tell(self) -> None:
        """Let the heights hold that became known, and tell the widget."""
        self._tell_soon.stop()
        self._heights.settle()
        self._stale = False
        self.documentSizeChanged.emit(self.documentSize())

    # ------------------------------------------------------------------ what Qt asks

    @guarded(QSizeF)
    def documentSize(self) -> QSizeF:
        return QSizeF(self._width, self._heights.bottom + self._shown.measures.margin)

    def pageCount(self) -> int:
        return 1

    @guarded(QRectF)
    def frameBoundingRect(self, frame: QTextFrame) -> QRectF:
        del frame
        return QRectF(QPointF(0, 0), self.documentSize())

    @guarded(QRectF)
    def blockBoundingRect(self, block: QTextBlock) -> QRectF:
        paragraph = block.blockNumber()
        if self._empty or not 0 <= paragraph < len(self._heights):
            return QRectF()
        self._ensure(paragraph, block)
        top, height = self._heights.top(paragraph), self._heights.of(paragraph)
        return QRectF(self.left, top, self._text_width, height)

    @guarded(lambda: 0)
    def hitTest(self, point: QPointF, accuracy: Qt.HitTestAccuracy) -> int:  # type: ignore[override]
        if self._empty:
            return 0
        paragraph = self.paragraph_at(point.y())
        _, block = self.laid(paragraph)
        if self._shown.hidden.is_unread(paragraph):
            return -1 if accuracy == Qt.HitTestAccuracy.ExactHit else block.position()
        place = QPointF(point.x() - self.left, point.y() - self.top(paragraph))
        line = line_at(block, place.y())
        if accuracy == Qt.HitTestAccuracy.ExactHit and not line.naturalTextRect().contains(place):
            return -1
        mixed = self.is_mixed(paragraph)
        qt_position = block.position() + _qt_position(block, line, x=place.x(), mixed=mixed)
        return self.before_carriage_return(qt_position, block)

    def character_at(self, point: QPointF) -> int:
        """The position of the character on which the point lies, or -1 beside and below all."""
        paragraph = self.paragraph_at(point.y())
        if self._shown.hidden.is_unread(paragraph):
            return -1
        _, block = self.laid(paragraph)
        place = QPointF(point.x() - self.left, point.y() - self.top(paragraph))
        line = line_at(block, place.y())
        if not line.naturalTextRect().contains(place):
            return -1
        x = place.x()
        if self.is_mixed(paragraph):
            return block.position() + cluster_in_mixed(block.text(), line, x=x).start
        return block.position() + cluster_at(block.text(), line, x=x)

    def before_carriage_return(self, qt_position: int, block: QTextBlock) -> int:
        """The position, moved before what cannot be seen at the end of its paragraph."""
        at_end = qt_position == block.position() + block.length() - 1 > block.position()
        if at_end and self.document().characterAt(qt_position - 1) == _CARRIAGE_RETURN:
            return qt_position - 1
        return qt_position

    @guarded(nothing)
    def documentChanged(self, qt_position: int, removed: int, added: int) -> None:
        # Another text is announced by forget(); Qt also calls for another width or font.
        del qt_position, removed, added
        width = self.document().pageSize().width()
        if width > 0 and abs(width - self._width) > 0.5:
            self._width = width
            if not self._empty:
                self.estimate()

    @guarded(nothing)
    def draw(self, painter: QPainter, context: QAbstractTextDocumentLayout.PaintContext) -> None:
        clip = context.clip
        if not clip.isValid():
            clip = QRectF(0, 0, self._width, self._heights.bottom + 1)
        painting = Painting(painter, self._shown, palette=context.palette, images=self._images)
        marked = _marked(context)
        caret = context.cursorPosition if self._shown.caret_on else -1
        for paragraph, block, y in self._between(clip.top(), clip.bottom()):
            painter.translate(self.left, y)
            if fold := self._shown.hidden.fold_at(paragraph):
                painting.fold(fold, block, width=self._text_width)
            else:
                laid = self._ensure(paragraph, block)
                # Qt's accessibility asks the paragraph itself where it stands.
                block.layout().setPosition(QPointF(self.left, y))
                inside = clip.translated(-self.left, -y)
                lines = self._lines(paragraph, block, clip=inside)
                painting.grounds(block, lines, mixed=self.is_mixed(paragraph))
                painting.spans(laid, lines)
                painting.text(block, marked, clip=inside)
                if block.contains(caret):
                    painting.caret(block, laid, qt_position=caret - block.position())
            painter.translate(-self.left, -y)

    def _between(self, top: float, bottom: float) -> Iterator[tuple[int, QTextBlock, float]]:
        """The paragraphs that have a place there, each with its top."""
        if self._empty:
            return
        hidden, document = self._shown.hidden, self.document()
        paragraph = self.paragraph_at(top)
        y = self._heights.top(paragraph)
        block = document.findBlockByNumber(paragraph)
        while block.isValid() and y <= bottom:
            yield paragraph, block, y
            y += self._heights.of(paragraph)
            following = hidden.shown_from(paragraph + 1)
            block = (
                block.next()
                if following == paragraph + 1
                else document.findBlockByNumber(following)
            )
            paragraph = following

    def _lines(
        self, paragraph: int, block: QTextBlock, *, clip: QRectF
    ) -> list[tuple[QTextLine, Figure]]:
        """The lines that the clip may touch, each with what is drawn below it."""
        found: list[tuple[QTextLine, Figure]] = []
        layout = block.layout()
        number = line_at(block, clip.top()).lineNumber()
        while number < layout.lineCount():
            line = layout.lineAt(number)
            if line.y() > clip.bottom():
                break
            found.append((line, self.figure(paragraph, line)))
            number += 1
        return found

    # ------------------------------------------------------------------ paragraphs

    def _ensure(self, paragraph: int, block: QTextBlock) -> LaidOut:
        laid = self._laid.pop(paragraph, None)
        if laid is None:
            laid = self._lay(paragraph, block)
            while len(self._laid) >= CACHE:
                self._drop(next(iter(self._laid)))
        self._laid[paragraph] = laid
        return laid

    def _lay(self, paragraph: int, block: QTextBlock) -> LaidOut:
        layout = block.layout()
        layout.setCacheEnabled(True)
        break_lines(layout, self._text_width, option=self._directions.option(block))
        return self._arranged(paragraph, block)

    def _arranged(self, paragraph: int, block: QTextBlock) -> LaidOut:
        if self._shown.hidden.is_unread(paragraph):
            return LaidOut(self._heights.of(paragraph), (), 0)
        laid = arrange(
            block.layout(),
            self._shown.index.lanes(paragraph),
            measures=self._shown.measures,
            blank=block.length() <= LONGEST_BLANK and not _UNSEEN.sub("", block.text()),
            runs_on=paragraph in self._shown.run_on,
        )
        if abs(laid.height - self._heights.of(paragraph)) > 0.01:
            self._heights.change(paragraph, laid.height)
            self._stale = True
            if not self._tell_soon.isActive():
                self._tell_soon.start()
        return laid

    def _drop(self, paragraph: int) -> None:
        del self._laid[paragraph]
        self._figures.pop(paragraph, None)
        block = self.document().findBlockByNumber(paragraph)
        if block.isValid():
            block.layout().clearLayout()

    def _drop_all(self) -> None:
        for paragraph in tuple(self._laid):
            self._drop(paragraph)


def _lines_of(block: QTextBlock) -> Iterator[QTextLine]:
    layout = block.layout()
    return (layout.lineAt(number) for number in range(layout.lineCount()))


def line_at(block: QTextBlock, y: float) -> QTextLine:
    """The line of a paragraph at that height from its top, with the lanes below it."""
    layout = block.layout()
    low, high = 0, layout.lineCount() - 1
    while low < high:
        middle = (low + high + 1) // 2
        if layout.lineAt(middle).y() <= y:
            low = middle
        else:
            high = middle - 1
    return layout.lineAt(low)


def _qt_position(block: QTextBlock, line: QTextLine, *, x: float, mixed: bool) -> int:
    nearest = nearest_in_mixed if mixed else nearest_edge
    position = nearest(block.text(), line, x=x)
    end = line.textStart() + line.textLength()
    if position >= end and line.lineNumber() < block.layout().lineCount() - 1:
        # Behind the last letter of a wrapped line the caret would stand on the next one.
        return max(line.textStart(), block.layout().previousCursorPosition(end))
    return position


def _marked(context: QAbstractTextDocumentLayout.PaintContext) -> list[Selected]:
    # The format dies with its selection, so it is copied.
    return [
        Selected(
            each.cursor.selectionStart(),
            each.cursor.selectionEnd(),
            QTextCharFormat(each.format),
        )
        for each in context.selections
    ]
