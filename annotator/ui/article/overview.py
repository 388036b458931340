"""A narrow map of an article beside its scroll bar: spans, hits, unread parts, and the view."""

from collections import Counter
from collections.abc import Iterable, Sequence

from PySide6.QtCore import QCoreApplication, QEvent, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import (
    QHelpEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QPixmap,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QToolTip, QWidget

from annotator.domain.mark import Mark
from annotator.ui.article.guarded import guarded, nothing
from annotator.ui.article.overview_picture import WIDTH, Picture
from annotator.ui.article.overview_rows import (
    ROW,
    PageLayout,
    Rows,
    covered,
    ratio_of,
    touching,
)
from annotator.ui.article.shown import QtRange
from annotator.ui.article.style import StyleOf, plain_style
from annotator.ui.label_text import plain_tip
from annotator.ui.translation import counted, number, tr

SMALLEST_VIEW = 10.0
SOON = 100
AT_ONCE = 3000
MOST_NAMES = 3
VIEW_TINT = 0.1


class Overview(QWidget):
    """The map of one article; all that it is shown is in UTF-16 units or pixels of the document.

    ``place_requested`` tells the share of the document's height wanted in the middle of the view.
    """

    place_requested = Signal(float)

    def __init__(self, article: QAbstractScrollArea, layout: PageLayout) -> None:
        super().__init__(article)
        self._article = article
        self._layout = layout
        self._style_of: StyleOf = plain_style
        self._in_view = (0.0, 0.0)
        self._grabbed: float | None = None
        self._soon = QTimer(self, singleShot=True, interval=SOON)
        self._soon.timeout.connect(self._count_if_seen)
        self.setFixedWidth(WIDTH)
        self.setCursor(Qt.CursorShape.ArrowCursor)
        self.setAccessibleName(tr("Overview of the article"))
        self.show_text((0,), 0)

    # ------------------------------------------------------------------ what is shown

    def show_text(self, starts: Sequence[int], length: int) -> None:
        """Show another text, whose paragraphs begin there: no spans, no hits, nothing read."""
        self._rows = Rows(self._layout, [*starts, length])
        self._shown = Picture(self._rows, self._style_of)
        self.show_spans(())

    def show_spans(self, marks: Iterable[Mark]) -> None:
        """Show the spans with these marks instead of those before."""
        self._rows.show(marks)
        self._at_once = self._rows.span_count <= AT_ONCE
        self._redraw()
        self.heights_changed()

    def change_spans(self, gone: Iterable[Mark], new: Iterable[Mark]) -> None:
        """Take marks out and put others in; for hundreds of them ``show_spans`` is quicker."""
        self._rows.change(gone, new)
        self._redraw()

    def show_hits(self, hits: Sequence[QtRange], current: int = -1) -> None:
        """Show what was found, in order and without overlaps, and which of it one is at."""
        if hits is not self._shown.hits:
            self._shown.hit_rows = None
        self._shown.hits, self._shown.current = hits, current
        self._redraw()

    def show_seen(self, read: Sequence[QtRange]) -> None:
        """Show what was read, in order and without overlaps."""
        self._shown.read = read
        self._redraw()

    def show_view(self, top: float, bottom: float) -> None:
        """Show what part of the document is in view."""
        self._in_view = (top, bottom)
        self.update()

    def set_styles(self, style_of: StyleOf) -> None:
        """Draw labels in another way, as after a change of theme."""
        self._style_of = self._shown.style_of = style_of
        self._redraw()

    def heights_changed(self) -> None:
        """Heights of paragraphs became known: look at them anew in a little while."""
        self._stale = True
        if not self._soon.isActive():
            self._soon.start()

    def _redraw(self) -> None:
        self._picture: QPixmap | None = None
        read = sum(end - start for start, end in self._shown.read)
        share = read * 100 // self._rows.length if self._rows.length else 100
        told = [_spans(self._rows.span_count), _hits(len(self._shown.hits))]
        text = ", ".join((*told, tr("{share} % read", share=share)))
        if text != self.accessibleDescription():
            self.setAccessibleDescription(text)
        self.update()

    def _count_if_seen(self) -> None:
        if self._stale and self.isVisible():
            if not self._rows.are_right(self.height()):
                self._count()
            self._stale = False

    def _count(self) -> None:
        self._soon.stop()
        self._stale = self._at_once = False
        self._rows.count(self.height())
        self._shown.hit_rows = None
        self._redraw()

    def _frame(self) -> QRectF:
        ratio = ratio_of(self._layout, self.height())
        top, bottom = (y / ratio for y in self._in_view)
        height = max(SMALLEST_VIEW, bottom - top)
        top = max(0.0, min(top, self.height() - height))
        return QRectF(0.5, top + 0.5, WIDTH - 1, height - 1)

    @guarded(nothing)
    def paintEvent(self, event: QPaintEvent) -> None:
        if self._stale and self._at_once:
            self._count()
        ratio = self.devicePixelRatioF()
        if self._picture is None or self._picture.devicePixelRatio() != ratio:
            self._picture = self._shown.drawn(self.size(), ratio, palette=self.palette())
        painter = QPainter(self)
        painter.drawPixmap(self.rect(), self._picture)
        top, bottom = self._in_view
        if bottom - top < self._layout.documentSize().height():
            ink = self.palette().color(QPalette.ColorRole.Text)
            painter.setPen(ink)
            ink.setAlphaF(VIEW_TINT)
            painter.setBrush(ink)
            painter.drawRect(self._frame())
        painter.end()

    # ------------------------------------------------------------------ the mouse

    @guarded(nothing)
    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() != Qt.MouseButton.LeftButton:
            event.ignore()
            return
        y, frame = event.position().y(), self._frame()
        if frame.top() <= y <= frame.bottom():
            self._grabbed = y - frame.center().y()
        else:
            self._grabbed = 0.0
            self._request(y)

    @guarded(nothing)
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._grabbed is not None:
            self._request(event.position().y() - self._grabbed)

    @guarded(nothing)
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._grabbed = None

    @guarded(nothing)
    def wheelEvent(self, event: QWheelEvent) -> None:
        QCoreApplication.sendEvent(self._article.viewport(), event)

    def _request(self, y: float) -> None:
        height = self._layout.documentSize().height()
        self.place_requested.emit(
            min(1.0, max(0.0, y * ratio_of(self._layout, self.height()) / max(1.0, height)))
        )

    @guarded(lambda: False)
    def event(self, event: QEvent) -> bool:
        kind = event.type()
        if isinstance(event, QHelpEvent) and kind == QEvent.Type.ToolTip:
            QToolTip.showText(event.globalPos(), plain_tip(self.tip(event.pos().y())), self)
            return True
        if kind in {QEvent.Type.Resize, QEvent.Type.Show}:
            self.heights_changed()
        elif kind == QEvent.Type.PaletteChange:
            self._redraw()
        return super().event(event)

    def tip(self, y: float) -> str:
        """What is there, in words; "" beside nothing."""
        row, cuts = int(y // ROW), self._rows.cuts
        if not 0 <= row < len(cuts) - 1:
            return ""
        low, high = cuts[max(0, row - 1)], cuts[min(row + 2, len(cuts) - 1)]
        spans = self._rows.between(low, high)
        names = Counter(self._style_of(mark.layer, mark.label).name for mark in spans)
        named = [f"{name} {number(count)}" for name, count in names.most_common(MOST_NAMES)]
        named += ["…"] * (len(names) > MOST_NAMES)
        hits = len(touching(self._shown.hits, low, high=high))
        parts = [
            f"{_spans(len(spans))}: {', '.join(named)}" if spans else "",
            _hits(hits) if hits else "",
            tr("read", "a stretch of text")
            if covered(self._shown.read, (low, high))[0]
            else tr("not read yet", "a stretch of text"),
        ]
        return "; ".join(filter(None, parts))


def _spans(count: int) -> str:
    return counted(count, "{count} span", "{count} spans")


def _hits(count: int) -> str:
    return counted(count, "{count} hit", "{count} hits")
