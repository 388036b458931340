"""The article view: a read-only text with spans drawn below its lines, told in code points."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QGuiApplication,
    QHelpEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
)
from PySide6.QtWidgets import QToolTip, QWidget

from annotator.domain.article import Region
from annotator.domain.lanes import Place
from annotator.domain.mark import Mark
from annotator.domain.span import Ranges, joined_ranges, trimmed_ranges
from annotator.ui.article.guarded import guarded, nothing
from annotator.ui.article.marked_page import Labels, MarkedPage
from annotator.ui.article.mouse import Mouse
from annotator.ui.article.movement import Edge, Unit
from annotator.ui.article.resizing import resized
from annotator.ui.article.shown import QtRange
from annotator.ui.article.tips import tool_tip


class ArticleView(MarkedPage):
    """Shows one article. All positions and ranges that it takes and tells are code points.

    It writes nothing: what a person wants is told by its signals, and what became of it is shown
    by ``set_marks`` or ``change_marks``.
    """

    selection_changed = Signal(object)
    selection_finished = Signal(object)
    span_selected = Signal(str)
    span_hovered = Signal(str)
    resize_requested = Signal(str, object)
    context_menu_requested = Signal(QPoint, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._told: Ranges = ()
        self._hovered = ""
        self._mouse = Mouse(self)
        self.setAccessibleName("Article")
        self.selectionChanged.connect(self._tell_selection)
        self.set_article("", ())

    # ------------------------------------------------------------------ what is shown

    def set_article(
        self,
        text: str,
        marks: Iterable[Mark],
        *,
        regions: Sequence[Region] = (),
        language: str = "",
    ) -> None:
        """Show another article, from its start and with nothing selected."""
        self._mouse.forget()
        self._shown.kept = []
        self.select_span("")
        super().set_article(text, marks, regions=regions, language=language)
        self.hover("")
        self._tell_selection()

    def change_marks(self, now: Iterable[Mark], *, gone: Iterable[str] = ()) -> None:
        """Show these spans anew or as they are now, and those no longer; the others stay."""
        super().change_marks(now, gone=gone)
        self._mouse.cancel()
        self._check_selected()

    def set_hidden(self, hidden: Labels) -> None:
        """Neither draw nor hit spans of these layers and labels; a layer stands with label ""."""
        super().set_hidden(hidden)
        self.hover("")
        self._mouse.cancel()
        self._check_selected()

    def _check_selected(self) -> None:
        """Draw the selected span as it is now, or select none when it has gone."""
        selected = self._marks.get(self._shown.selected)
        if selected is None or not self._is_drawn(selected):
            self.select_span("")
        else:
            self.show_extent(selected.ranges)

    # ------------------------------------------------------------------ selections

    def set_snapping(self, snaps: bool) -> None:
        """Let what the mouse selects grow to whole words, or not; Alt does it the other way."""
        self._mouse.snaps_to_words = snaps

    def select(self, ranges: Ranges) -> None:
        """Select these ranges; the caret goes to the end of the last one."""
        if not ranges:
            self.clear_selection()
            return
        *kept, last = self._qt_ranges(ranges)
        self.unfold_over(*last)
        self._shown.kept = kept
        self.select_qt(*last)
        self._tell_selection()

    def selection(self) -> Ranges:
        """The selected ranges, in order and joined where they touch; () when there is none."""
        cursor = self.textCursor()
        ranges = [self.range_of(*each) for each in self._shown.kept]
        if cursor.hasSelection():
            ranges.append(self.range_of(cursor.selectionStart(), cursor.selectionEnd()))
        return joined_ranges(ranges)

    def clear_selection(self) -> None:
        """Select nothing; the caret stays."""
        self._shown.kept = []
        self._clear_cursor()
        self._tell_selection()

    def keep_range(self) -> None:
        """Keep what is selected as one range, to which the next selection is added."""
        cursor = self.textCursor()
        if cursor.hasSelection():
            self._shown.kept.append((cursor.selectionStart(), cursor.selectionEnd()))
            self._clear_cursor()
            self.viewport().update()

    def drop_kept_ranges(self) -> None:
        """Forget the ranges that were kept for a selection of several."""
        self._shown.kept = []
        self._tell_selection()

    def _clear_cursor(self) -> None:
        cursor = self.textCursor()
        if cursor.hasSelection():
            cursor.clearSelection()
            with self._scrolling.kept():
                self.setTextCursor(cursor)

    def _tell_selection(self) -> None:
        now = self.selection()
        if now != self._told:
            self._told = now
            if now:
                # Keys that act on a span would else act on one that nobody is looking at.
                self.select_span("")
            self.viewport().update()
            self.selection_changed.emit(now)

    def copy(self) -> None:
        """Put what is selected, text or a span's, on the clipboard exactly as it is stored."""
        selected = self._marks.get(self._shown.selected)
        if ranges := self.selection() or (selected.ranges if selected else ()):
            text = "\n".join(self._text[start:end] for start, end in ranges)
            QGuiApplication.clipboard().setText(text)

    # ------------------------------------------------------------------ spans

    def select_span(self, span_id: str) -> None:
        """Select the span of that id, and no text, and bring it into view; "" selects none."""
        mark = self._marks.get(span_id)
        if span_id and (mark is None or not self._is_drawn(mark)):
            return
        if mark is not None:
            self.clear_selection()
        changed = span_id != self._shown.selected
        self._shown.selected = span_id
        self.show_extent(mark.ranges if mark else ())
        if mark is not None:
            self.reveal(mark.start, mark.end)
        if changed:
            self.span_selected.emit(span_id)

    def selected_span(self) -> str:
        """The id of the selected span, "" when there is none."""
        return self._shown.selected

    def next_span(self, direction: int) -> bool:
        """Select the next span in the text, or with -1 the previous one; False at the end."""
        index, selected = self._shown.index, self._marks.get(self._shown.selected)
        place: Place = (self.textCursor().position(),)
        if selected is not None:
            place = self._placed(selected)
        found = index.next_after(place) if direction > 0 else index.last_before(place)
        if found is None:
            return False
        mark = self._marks[found.id]
        self.reveal(mark.start, mark.end)
        self.set_caret(mark.start)
        self.select_span(mark.id)
        return True

    def cycle_spans(self, direction: int = 1) -> bool:
        """Select the next of the spans at the caret; False when there are not several."""
        here = self.spans_at(self.caret())
        if self._shown.selected and self._shown.selected not in here:
            here = self.spans_at(self._marks[self._shown.selected].start)
        if len(here) < 2:
            return False
        place = here.index(self._shown.selected) + direction if self._shown.selected in here else 0
        self.select_span(here[place % len(here)])
        return True

    def resized(self, span_id: str, *, edge: Edge, unit: Unit, direction: int) -> Ranges | None:
        """The ranges that the span would have with that border moved a step; None when none.

        White space counts for nothing at a border, so a step goes on until a letter is gained or
        lost.
        """
        before = self._marks[span_id].ranges
        qt_ranges: tuple[QtRange, ...] | None = self._qt_ranges(before)
        while qt_ranges is not None:
            qt_ranges = resized(
                qt_ranges, self._movement, edge=edge, unit=unit, forward=direction > 0
            )
            if qt_ranges is not None:
                moved = tuple(self.range_of(*each) for each in qt_ranges)
                trimmed = trimmed_ranges(moved, self._text)
                if len(trimmed) < len(moved):
                    return None
                if trimmed != trimmed_ranges(before, self._text):
                    return trimmed
        return None

    def show_extent(self, ranges: Iterable[tuple[int, int]]) -> None:
        """Draw the selected span with these ranges, as while one of its borders is dragged."""
        self._shown.selected_ranges = self._qt_ranges(ranges)
        self.viewport().update()

    def hover(self, span_id: str) -> None:
        """Tell that the mouse is over that span now, "" for none; for this package only."""
        if span_id != self._hovered:
            self._hovered = span_id
            self.span_hovered.emit(span_id)

    def bring_into_view(self, qt_position: int) -> None:
        """Scroll as little as needed to show that position; for this package only."""
        self._scrolling.show_caret(qt_position)

    # ------------------------------------------------------------------ what Qt calls

    @guarded(nothing)
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        elif event.key() == Qt.Key.Key_Escape and self._mouse.cancel():
            event.accept()
        else:
            before = self.textCursor().position()
            super().keyPressEvent(event)
            if self.textCursor().position() != before:
                self._let_go()

    def move_caret(self, unit: Unit, direction: int, *, extend: bool) -> None:
        """Move the caret by one unit, forward with 1 and backward with -1."""
        super().move_caret(unit, direction, extend=extend)
        self._let_go()

    def _let_go(self) -> None:
        """Select no span that the caret has left: nobody might see what keys do to it."""
        selected = self._marks.get(self._shown.selected)
        if selected is not None and not selected.start <= self.caret() <= selected.end:
            self.select_span("")

    @guarded(nothing)
    def mousePressEvent(self, event: QMouseEvent) -> None:
        if not self._mouse.press(event):
            super().mousePressEvent(event)

    @guarded(nothing)
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if not self._mouse.move(event):
            super().mouseMoveEvent(event)

    @guarded(nothing)
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if not self._mouse.release(event):
            super().mouseReleaseEvent(event)
            self._mouse.released(event)

    @guarded(nothing)
    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        # The widget remembers that words are selected now, should the mouse be dragged on.
        super().mouseDoubleClickEvent(event)
        self._mouse.double_click(event)

    @guarded(lambda: False)
    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Leave:
            self.hover("")
        return super().viewportEvent(event)

    @guarded(nothing)
    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        under = self.spans_under(QPointF(event.pos()))
        selected = self._shown.selected
        chosen = selected if selected in under or not under else under[0]
        self.context_menu_requested.emit(event.globalPos(), chosen)

    @guarded(lambda: False)
    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            point = QPointF(self.viewport().mapFrom(self, event.pos()))
            spans = self.spans_under(point)
            tip = tool_tip((self._style(key).name, self.quote_of(key)) for key in spans)
            QToolTip.showText(event.globalPos(), tip, self.viewport())
            return True
        is_escape = (
            isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.ShortcutOverride
            and event.key() == Qt.Key.Key_Escape
        )
        if is_escape and self._mouse.dragging:
            event.accept()
            return True
        return super().event(event)
