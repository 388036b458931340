"""What the mouse does in an article: it selects text and spans, and drags borders."""

from dataclasses import dataclass, replace
from enum import Enum
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QGuiApplication, QMouseEvent, QTextCursor

from annotator.ui.article.hit import Border, next_of
from annotator.ui.article.resizing import with_border
from annotator.ui.article.shown import QtRange

if TYPE_CHECKING:
    from annotator.ui.article.view import ArticleView

NEAR = 4
_FAR_AWAY = QPoint(-100, -100)
_LEFT = Qt.MouseButton.LeftButton
_ALT = Qt.KeyboardModifier.AltModifier
_CTRL = Qt.KeyboardModifier.ControlModifier
_SHIFT = Qt.KeyboardModifier.ShiftModifier


class Gesture(Enum):
    """What the left button does from its press to its release."""

    NONE = "none"
    SELECT = "select"
    ADD = "add"
    EXTEND = "extend"
    WORDS = "words"
    SENTENCE = "sentence"
    CANCELLED = "cancelled"


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
        self.snaps_to_words = True
        self._drag: Drag | None = None
        self._gesture = Gesture.NONE
        self._pressed = _FAR_AWAY
        self._clicked = _FAR_AWAY
        self._double_clicked: tuple[int, QPoint] | None = None

    @property
    def dragging(self) -> bool:
        """Whether a border is being dragged."""
        return self._drag is not None

    def forget(self) -> None:
        """Begin anew, as with another article."""
        if self._gesture is not Gesture.NONE or self._drag is not None:
            self._gesture = Gesture.CANCELLED
        self._drag = None
        self._double_clicked = None
        self._clicked = _FAR_AWAY

    def cancel(self) -> bool:
        """Leave a border where it was; False when none was dragged."""
        drag, self._drag = self._drag, None
        if drag is None:
            return False
        self._gesture = Gesture.CANCELLED
        self._show(drag.before)
        return True

    # ------------------------------------------------------------------ events

    def press(self, event: QMouseEvent) -> bool:
        """A button goes down."""
        if event.button() != _LEFT:
            return True
        if self._view.unfold_under(event.position()):
            self._gesture = Gesture.CANCELLED
            return True
        self._pressed = event.position().toPoint()
        triple = self._is_triple(event)
        self._double_clicked = None
        modifiers = event.modifiers()
        if triple:
            self._gesture = Gesture.SENTENCE
            self._view.select_sentence()
            return True
        if not modifiers & (_CTRL | _SHIFT) and self._take_border(event.position()):
            return True
        if modifiers & _CTRL:
            self._gesture = Gesture.ADD
            self._view.keep_range()
        elif modifiers == _SHIFT:
            self._gesture = Gesture.EXTEND
        else:
            self._gesture = Gesture.SELECT
            # A press into the selection would begin to drag its text away.
            self._view.clear_selection()
        return False

    def double_click(self, event: QMouseEvent) -> None:
        """Select the word under the mouse."""
        if event.button() == _LEFT:
            self._gesture = Gesture.WORDS
            self._pressed = event.position().toPoint()
            self._double_clicked = (event.timestamp(), self._pressed)
            places = self._view.places
            at = places.character_at(self._view.page_point(event.position()))
            if at < 0:
                at = self._view.cursorForPosition(self._pressed).position()
            self._view.select_qt(*places.word_at(at))

    def move(self, event: QMouseEvent) -> bool:
        """The mouse moves, with or without a button."""
        if not event.buttons():
            under = self._view.spans_under(event.position())
            self._view.hover(under[0] if under else "")
            over = self._view.places.border_under(self._view.page_point(event.position()))
            shape = Qt.CursorShape.SplitHCursor if over else Qt.CursorShape.IBeamCursor
            if self._view.viewport().cursor().shape() is not shape:
                self._view.viewport().setCursor(shape)
            return True
        if self._drag is not None:
            self._drag_to(self._drag, event)
            return True
        idle = self._gesture in {Gesture.NONE, Gesture.SENTENCE, Gesture.CANCELLED}
        return idle or event.buttons() != _LEFT

    def release(self, event: QMouseEvent) -> bool:
        """A button goes up; a dragged border becomes a wish."""
        if event.button() != _LEFT:
            return True
        drag, self._drag = self._drag, None
        if drag is not None:
            self._drop(drag, event)
            return True
        gesture = self._gesture
        if gesture is Gesture.SENTENCE:
            self._gesture = Gesture.NONE
            self._finish()
        elif gesture is Gesture.CANCELLED:
            self._gesture = Gesture.NONE
        return self._gesture is Gesture.NONE

    def released(self, event: QMouseEvent) -> None:
        """After the widget's own dealing with it: snap the selection, or select a span."""
        gesture, self._gesture = self._gesture, Gesture.NONE
        if gesture is Gesture.SELECT and self._is_near(event):
            # The hand trembles a little when it clicks.
            self._view.clear_selection()
            self._click(event.position())
            return
        cursor = self._view.textCursor()
        if cursor.hasSelection() and self._snaps(event):
            self._snap(cursor)
        self._finish()

    # ------------------------------------------------------------------ text

    def _finish(self) -> None:
        if self._view.textCursor().hasSelection():
            self._view.selection_finished.emit(self._view.selection())

    def _is_near(self, event: QMouseEvent) -> bool:
        return (event.position().toPoint() - self._pressed).manhattanLength() < NEAR

    def _is_triple(self, event: QMouseEvent) -> bool:
        if self._double_clicked is None:
            return False
        time, point = self._double_clicked
        interval = QGuiApplication.styleHints().mouseDoubleClickInterval()
        near = (event.position().toPoint() - point).manhattanLength() <= NEAR
        return near and event.timestamp() - time <= interval

    def _snaps(self, event: QMouseEvent) -> bool:
        return self.snaps_to_words != bool(event.modifiers() & _ALT)

    def _snap(self, cursor: QTextCursor) -> None:
        backward = cursor.position() < cursor.anchor()
        places = self._view.places
        start, end = places.snapped(cursor.selectionStart(), cursor.selectionEnd())
        self._view.select_qt(*((end, start) if backward else (start, end)))

    # ------------------------------------------------------------------ spans

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

    def _take_border(self, point: QPointF) -> bool:
        border = self._view.places.border_under(self._view.page_point(point))
        span = self._view.selected_span()
        if border is None or not span:
            return False
        ranges = self._view.qt_ranges_of(span)
        self._drag = Drag(span, border, ranges, ranges)
        return True

    def _drag_to(self, drag: Drag, event: QMouseEvent) -> None:
        if self._is_near(event) and drag.now == drag.before:
            return
        number, at_end = drag.border.number, drag.border.at_end
        qt_position = self._view.cursorForPosition(event.position().toPoint()).position()
        self._view.bring_into_view(qt_position)
        if self._snaps(event):
            start, end = drag.before[number]
            places = self._view.places
            if at_end:
                qt_position = places.snapped(start, max(start, qt_position))[1]
            else:
                qt_position = places.snapped(min(qt_position, end), end)[0]
        now = with_border(drag.before, number, at_end=at_end, qt_position=qt_position)
        if now is not None and now != drag.now:
            self._drag = replace(drag, now=now)
            self._show(now)

    def _drop(self, drag: Drag, event: QMouseEvent) -> None:
        self._gesture = Gesture.NONE
        if drag.now != drag.before:
            ranges = tuple(self._view.range_of(*each) for each in drag.now)
            self._view.resize_requested.emit(drag.span, ranges)
        elif self._is_near(event):
            point = event.position()
            cursor = self._view.cursorForPosition(point.toPoint())
            self._view.setTextCursor(cursor)
            self._view.drop_kept_ranges()
            self._click(point)

    def _show(self, ranges: tuple[QtRange, ...]) -> None:
        self._view.show_extent(tuple(self._view.range_of(*each) for each in ranges))
