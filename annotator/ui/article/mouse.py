"""What the mouse does in an article: it selects text and spans, and drags borders."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QGuiApplication, QMouseEvent, QTextCursor

from annotator.ui.article.hit import Border, next_of
from annotator.ui.article.resizing import with_border
from annotator.ui.article.shown import QtRange

if TYPE_CHECKING:
    from annotator.ui.article.view import ArticleView

NEAR = 4
_LEFT = Qt.MouseButton.LeftButton


@dataclass(frozen=True, slots=True)
class Drag:
    """A border that is being dragged: the span's ranges in UTF-16 units, before and now."""

    span: str
    border: Border
    before: tuple[QtRange, ...]
    now: tuple[QtRange, ...]


class Mouse:
    """Follows the mouse for one view; a method that answers True has dealt with the event."""

    def __init__(self, view: "ArticleView") -> None:
        self._view = view
        self._drag: Drag | None = None
        self._pressed = QPoint()
        self._clicked = QPoint(-100, -100)
        self._double_clicked: tuple[int, QPoint] | None = None

    @property
    def dragging(self) -> bool:
        """Whether a border is being dragged."""
        return self._drag is not None

    def forget(self) -> None:
        """Begin anew, as with another article."""
        self._drag = None
        self._double_clicked = None
        self._clicked = QPoint(-100, -100)

    def cancel(self) -> bool:
        """Leave a border where it was; False when none was dragged."""
        drag, self._drag = self._drag, None
        if drag is None:
            return False
        self._show(drag.before)
        return True

    def press(self, event: QMouseEvent) -> bool:
        """A button goes down."""
        if event.button() != _LEFT:
            return True
        self._pressed = event.position().toPoint()
        if self._is_triple(event):
            self._double_clicked = None
            self._view.select_sentence()
            return True
        self._double_clicked = None
        if self._take_border(event.position()):
            return True
        modifiers = event.modifiers()
        if modifiers & Qt.KeyboardModifier.ControlModifier:
            self._view.keep_range()
        elif not modifiers & Qt.KeyboardModifier.ShiftModifier:
            self._view.drop_kept_ranges()
            # A press into the selection would begin to drag its text away.
            self._view.clear_selection()
        return False

    def move(self, event: QMouseEvent) -> bool:
        """The mouse moves, with or without a button."""
        if self._drag is not None:
            self._drag_to(self._drag, event)
            return True
        if not event.buttons():
            over = self._view.places.border_under(self._document_point(event.position()))
            shape = Qt.CursorShape.SplitHCursor if over else Qt.CursorShape.IBeamCursor
            self._view.viewport().setCursor(shape)
        return bool(event.buttons() & ~_LEFT)

    def release(self, event: QMouseEvent) -> bool:
        """A button goes up; a dragged border becomes a wish."""
        drag, self._drag = self._drag, None
        if drag is None:
            return event.button() != _LEFT
        if drag.now != drag.before:
            ranges = tuple(self._view.range_of(*each) for each in drag.now)
            self._view.resize_requested.emit(drag.span, ranges)
        return True

    def released(self, event: QMouseEvent) -> None:
        """After the widget's own dealing with it: snap the selection, or select a span."""
        cursor = self._view.textCursor()
        if cursor.hasSelection():
            if not event.modifiers() & Qt.KeyboardModifier.AltModifier:
                self._snap(cursor)
            self._view.selection_finished.emit(self._view.selection())
        elif not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._click(event.position())

    def double_click(self, event: QMouseEvent) -> None:
        """Select the word under the mouse."""
        if event.button() == _LEFT:
            self._double_clicked = (event.timestamp(), event.position().toPoint())
            cursor = self._view.cursorForPosition(event.position().toPoint())
            self._view.select_qt(*self._view.places.word_at(cursor.position()))

    def _is_triple(self, event: QMouseEvent) -> bool:
        if self._double_clicked is None:
            return False
        time, point = self._double_clicked
        interval = QGuiApplication.styleHints().mouseDoubleClickInterval()
        near = (event.position().toPoint() - point).manhattanLength() <= NEAR
        return near and event.timestamp() - time <= interval

    def _snap(self, cursor: QTextCursor) -> None:
        backward = cursor.position() < cursor.anchor()
        places = self._view.places
        start, end = places.snapped(cursor.selectionStart(), cursor.selectionEnd())
        if start < end:
            self._view.select_qt(*((end, start) if backward else (start, end)))

    def _click(self, point: QPointF) -> None:
        under = self._view.spans_under(point)
        again = (point.toPoint() - self._clicked).manhattanLength() <= NEAR
        self._clicked = point.toPoint()
        if not under:
            self._view.select_span("")
        elif again:
            self._view.select_span(next_of(under, self._view.selected_span()))
        else:
            self._view.select_span(under[0])

    def _document_point(self, point: QPointF) -> QPointF:
        return QPointF(point.x(), point.y() + self._view.verticalScrollBar().value())

    def _take_border(self, point: QPointF) -> bool:
        border = self._view.places.border_under(self._document_point(point))
        span = self._view.selected_span()
        if border is None or not span:
            return False
        ranges = self._view.qt_ranges_of(span)
        self._drag = Drag(span, border, ranges, ranges)
        return True

    def _drag_to(self, drag: Drag, event: QMouseEvent) -> None:
        qt_position = self._view.cursorForPosition(event.position().toPoint()).position()
        if not event.modifiers() & Qt.KeyboardModifier.AltModifier:
            word = self._view.places.word_at(qt_position)
            if word[0] < word[1]:
                qt_position = word[1] if drag.border.at_end else word[0]
        now = with_border(
            drag.before, drag.border.number, at_end=drag.border.at_end, qt_position=qt_position
        )
        if now is None and qt_position == drag.before[drag.border.number][drag.border.at_end]:
            now = drag.before
        if now is not None and now != drag.now:
            self._drag = Drag(drag.span, drag.border, drag.before, now)
            self._show(now)

    def _show(self, ranges: tuple[QtRange, ...]) -> None:
        self._view.show_extent(tuple(self._view.range_of(*each) for each in ranges))
