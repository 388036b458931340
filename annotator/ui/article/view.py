"""The article view: a read-only text with spans drawn below its lines, told in code points."""

import html
from collections.abc import Iterable, Sequence

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt, QTimer, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFont,
    QFontInfo,
    QGuiApplication,
    QHelpEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QResizeEvent,
    QTextCursor,
    QTextDocument,
    QTextOption,
    QWheelEvent,
)
from PySide6.QtWidgets import QFrame, QTextEdit, QToolTip, QWidget

from annotator.domain.article import Region
from annotator.domain.lanes import Placed, SpanIndex
from annotator.domain.offsets import Utf16Map, display_text
from annotator.domain.span import LAYERS, Range, Ranges, Span, joined_ranges
from annotator.ui.article.guarded import guarded, nothing
from annotator.ui.article.layout import LaneLayout
from annotator.ui.article.mouse import Mouse
from annotator.ui.article.movement import Edge, Movement, Unit
from annotator.ui.article.places import Places
from annotator.ui.article.resizing import resized
from annotator.ui.article.shown import Shown
from annotator.ui.article.style import Measures, StyleOf, plain_style

FOLLOW_MS = 250
ZOOMS = (50, 400)
TOOL_TIP_SPANS = 12
DIMMED_KINDS = frozenset({"boilerplate", "header", "byline", "caption"})


class ArticleView(QTextEdit):
    """Shows one article. All positions and ranges that it takes and tells are code points.

    It writes nothing: what a person wants is told by its signals, and what became of it is shown
    by ``set_spans``.
    """

    selection_changed = Signal(object)
    selection_finished = Signal(object)
    span_selected = Signal(str)
    resize_requested = Signal(str, object)
    position_changed = Signal(int)
    zoom_changed = Signal(int)
    context_menu_requested = Signal(QPoint, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = ""
        self._map = Utf16Map("")
        self._spans: dict[str, Span] = {}
        self._style_of: StyleOf = plain_style
        self._zoom = 100
        self._base = max(15, round(QFontInfo(self.font()).pixelSize() * 1.2))
        self._shown = Shown(Measures(self._base))
        self._follow = QTimer(self, singleShot=True, interval=FOLLOW_MS)
        self.setReadOnly(True)
        self.setUndoRedoEnabled(False)
        self.setAcceptDrops(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setTabChangesFocus(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setAccessibleName("Article")
        self._make_document()
        self._movement = Movement(self.document())
        self.places = Places(self._layout, self._shown)
        self._mouse = Mouse(self)
        self.viewport().setMouseTracking(True)
        self.cursorPositionChanged.connect(self._caret_moved)
        self.selectionChanged.connect(self._tell_selection)
        self._layout.grown.connect(self._keep_place)

    def _make_document(self) -> None:
        # One document for life: QTextEdit keeps stale cursors into one that is exchanged.
        document = QTextDocument(self)
        document.setUndoRedoEnabled(False)
        document.setDocumentMargin(0)
        option = QTextOption(Qt.AlignmentFlag.AlignLeft)
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        document.setDefaultTextOption(option)
        self._layout = LaneLayout(document, self._shown)
        document.setDocumentLayout(self._layout)
        self.setDocument(document)
        self._apply_font()

    # ------------------------------------------------------------------ what is shown

    def set_article(self, text: str, spans: Sequence[Span], regions: Sequence[Region]) -> None:
        """Show another article, from its start and with nothing selected."""
        self._text = text
        self._map = Utf16Map(text)
        shown = display_text(text)
        self._spans = {span.id: span for span in spans}
        self._forget_selections()
        self._mouse.forget()
        self._layout.forget()
        self._shown.index = SpanIndex(_starts(shown, self._map), self._map.qt_length)
        self._shown.index.fill(self._placed(span) for span in spans)
        self._restyle()
        self.document().setPlainText(shown)
        self._set_dimmed(regions)
        self._layout.estimate()
        self.setTextCursor(QTextCursor(self.document()))
        self._layout.flush()
        self.verticalScrollBar().setValue(0)
        self.viewport().update()

    def set_spans(self, spans: Sequence[Span]) -> None:
        """Show these spans in the same article: only what changed is laid out anew."""
        after = {span.id: span for span in spans}
        touched: set[int] = set()
        for key, span in self._spans.items():
            if after.get(key) != span:
                touched |= self._shown.index.remove(key)
        for key, span in after.items():
            if self._spans.get(key) != span:
                touched |= self._shown.index.add(self._placed(span))
                self._shown.styles[key] = self._style_of(span.layer, span.label)
        self._spans = after
        self._mouse.cancel()
        if self._shown.selected not in after:
            self.select_span("")
        else:
            self.show_extent(after[self._shown.selected].ranges)
        self._layout.touch(touched)
        self.viewport().update()

    def set_regions(self, regions: Sequence[Region]) -> None:
        """Dim these parts of the article, but for its title."""
        self._set_dimmed(regions)
        self.viewport().update()

    def set_styles(self, style_of: StyleOf) -> None:
        """Draw labels in another way, as after a change of theme."""
        self._style_of = style_of
        self._restyle()
        self.viewport().update()

    def stored_text(self) -> str:
        """The article's text as it is stored."""
        return self._text

    def _restyle(self) -> None:
        self._shown.styles = {
            key: self._style_of(span.layer, span.label) for key, span in self._spans.items()
        }

    def _set_dimmed(self, regions: Iterable[Region]) -> None:
        self._shown.dimmed = [
            self._qt_range(region.start, region.end)
            for region in regions
            if region.kind in DIMMED_KINDS
        ]

    def _placed(self, span: Span) -> Placed:
        return Placed(span.id, LAYERS.index(span.layer), self._qt_ranges(span.ranges))

    # ------------------------------------------------------------------ selections

    def select(self, ranges: Ranges) -> None:
        """Select these ranges; the caret goes to the end of the last one."""
        *kept, last = ranges
        self._shown.kept = list(self._qt_ranges(kept))
        self.select_qt(*self._qt_range(*last))
        self.viewport().update()

    def selection(self) -> Ranges:
        """The selected ranges, in order and joined where they touch; () when there is none."""
        cursor = self.textCursor()
        ranges = [self._range(*each) for each in self._shown.kept]
        if cursor.hasSelection():
            ranges.append(self._range(cursor.selectionStart(), cursor.selectionEnd()))
        return joined_ranges(ranges)

    def clear_selection(self) -> None:
        """Select nothing; the caret stays."""
        cursor = self.textCursor()
        had_kept = bool(self._shown.kept)
        self._shown.kept = []
        if cursor.hasSelection():
            cursor.clearSelection()
            self.setTextCursor(cursor)
        elif had_kept:
            self._tell_selection()
        self.viewport().update()

    def keep_range(self) -> None:
        """Keep what is selected as one range, to which the next selection is added."""
        cursor = self.textCursor()
        if cursor.hasSelection():
            self._shown.kept.append((cursor.selectionStart(), cursor.selectionEnd()))
            cursor.clearSelection()
            self.setTextCursor(cursor)
            self.viewport().update()

    def drop_kept_ranges(self) -> None:
        """Forget the ranges that were kept for a selection of several."""
        if self._shown.kept:
            self._shown.kept = []
            self._tell_selection()
            self.viewport().update()

    def select_qt(self, qt_start: int, qt_end: int) -> None:
        """Set the caret's own selection, in UTF-16 units; for this package only."""
        cursor = self.textCursor()
        cursor.setPosition(qt_start)
        cursor.setPosition(qt_end, QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(cursor)

    def _forget_selections(self) -> None:
        self._shown.kept = []
        if self._shown.selected:
            self._shown.selected, self._shown.selected_ranges = "", ()
            self.span_selected.emit("")

    def _tell_selection(self) -> None:
        self.selection_changed.emit(self.selection())

    def copy(self) -> None:
        """Put the selected text on the clipboard exactly as it is stored."""
        if ranges := self.selection():
            text = "\n".join(self._text[start:end] for start, end in ranges)
            QGuiApplication.clipboard().setText(text)

    # ------------------------------------------------------------------ spans

    def select_span(self, span_id: str) -> None:
        """Select the span of that id and bring it into view; "" selects none."""
        if span_id and span_id not in self._spans:
            return
        changed = span_id != self._shown.selected
        self._shown.selected = span_id
        self.show_extent(self._spans[span_id].ranges if span_id else ())
        if span_id:
            self._show_position(self._spans[span_id].start)
        if changed:
            self.span_selected.emit(span_id)

    def selected_span(self) -> str:
        """The id of the selected span, "" when there is none."""
        return self._shown.selected

    def spans_at(self, position: int) -> list[str]:
        """The spans with text at that position, the smallest first."""
        return self._shown.index.at(self._map.to_utf16(position))

    def next_span(self, direction: int) -> None:
        """Select the next span in the text, or with -1 the previous one; at the end, none new."""
        order = sorted(self._spans.values(), key=lambda s: (s.start, -s.end, s.layer, s.id))
        keys = [span.id for span in order]
        if self._shown.selected:
            place = keys.index(self._shown.selected) + direction
        else:
            caret = self.caret()
            before = sum(span.start < caret for span in order)
            place = before if direction > 0 else before - 1
        if 0 <= place < len(keys):
            self.select_span(keys[place])
            self.set_caret(self._spans[keys[place]].start)

    def cycle_spans(self, direction: int = 1) -> bool:
        """Select the next of the spans at the caret; False when there are not several."""
        here = self.spans_at(self.caret())
        if self._shown.selected and self._shown.selected not in here:
            here = self.spans_at(self._spans[self._shown.selected].start)
        if len(here) < 2:
            return False
        place = here.index(self._shown.selected) + direction if self._shown.selected in here else 0
        self.select_span(here[place % len(here)])
        return True

    def resized(self, span_id: str, *, edge: Edge, unit: Unit, direction: int) -> Ranges | None:
        """The ranges that the span would have with that border moved a step; None when none."""
        moved = resized(
            self._qt_ranges(self._spans[span_id].ranges),
            self._movement,
            edge=edge,
            unit=unit,
            forward=direction > 0,
        )
        return None if moved is None else tuple(self._range(*each) for each in moved)

    def show_extent(self, ranges: Ranges) -> None:
        """Draw the selected span with these ranges, as while one of its borders is dragged."""
        self._shown.selected_ranges = self._qt_ranges(ranges)
        self.viewport().update()

    # ------------------------------------------------------------------ caret and scrolling

    def point_of(self, position: int) -> QPoint:
        """Where a position of the text is in the viewport, in pixels."""
        cursor = QTextCursor(self.document())
        cursor.setPosition(self._map.to_utf16(position))
        place = self.cursorRect(cursor)
        return QPoint(place.left() + 1, place.center().y())

    def caret(self) -> int:
        """Where the caret stands."""
        return self._map.to_code_point(self.textCursor().position())

    def set_caret(self, position: int) -> None:
        """Set the caret, with nothing selected at it."""
        cursor = self.textCursor()
        cursor.setPosition(self._map.to_utf16(min(position, self._map.length)))
        self.setTextCursor(cursor)

    def move_caret(self, unit: Unit, direction: int, *, extend: bool) -> None:
        """Move the caret by one unit, forward with 1 and backward with -1."""
        cursor = self.textCursor()
        mode = QTextCursor.MoveMode.KeepAnchor if extend else QTextCursor.MoveMode.MoveAnchor
        if unit is Unit.LINE:
            down, up = QTextCursor.MoveOperation.Down, QTextCursor.MoveOperation.Up
            cursor.movePosition(down if direction > 0 else up, mode)
        else:
            reached = self._movement.moved(
                cursor.position(), unit, forward=direction > 0, extend=extend
            )
            cursor.setPosition(reached, mode)
        self.setTextCursor(cursor)

    def select_word(self) -> None:
        """Select the word at the caret."""
        self.select_qt(*self.places.word_at(self.textCursor().position()))

    def select_sentence(self) -> None:
        """Select the sentence at the caret."""
        self.select_qt(*self._movement.sentence_at(self.textCursor().position()))

    def top_position(self) -> int:
        """The first position of the text that is in view."""
        return self._map.to_code_point(self.cursorForPosition(QPoint(1, 1)).position())

    def scroll_to(self, position: int) -> None:
        """Scroll so that the paragraph of that position begins at the top."""
        if position <= 0:
            self.verticalScrollBar().setValue(0)
            return
        cursor = QTextCursor(self.document())
        cursor.setPosition(self._map.to_utf16(min(position, self._map.length)))
        y = self.cursorRect(cursor).top() + self.verticalScrollBar().value()
        self._layout.flush()
        self.verticalScrollBar().setValue(round(y - self._shown.measures.line_gap))

    def _show_position(self, position: int) -> None:
        cursor = QTextCursor(self.document())
        cursor.setPosition(self._map.to_utf16(position))
        place = self.cursorRect(cursor)
        if place.top() < 0 or place.bottom() > self.viewport().height():
            self._layout.flush()
            bar = self.verticalScrollBar()
            bar.setValue(round(bar.value() + place.top() - self.viewport().height() / 3))

    def _caret_moved(self) -> None:
        self._follow.start()
        self.position_changed.emit(self.caret())

    def _keep_place(self, top: float, amount: float) -> None:
        bar = self.verticalScrollBar()
        if self._follow.isActive():
            self.ensureCursorVisible()
        elif top <= bar.value():
            bar.setValue(round(bar.value() + amount))
        self.viewport().update()

    # ------------------------------------------------------------------ zoom

    def zoom(self) -> int:
        """The size of the text in per cent."""
        return self._zoom

    def set_zoom(self, percent: int) -> None:
        """Show the text in that size; what is at the top stays there."""
        percent = max(ZOOMS[0], min(ZOOMS[1], percent))
        if percent == self._zoom:
            return
        top = self.top_position() if self.verticalScrollBar().value() else 0
        self._zoom = percent
        self._apply_font()
        self._layout.estimate()
        self._layout.flush()
        self.scroll_to(top)
        self.viewport().update()
        self.zoom_changed.emit(percent)

    def set_font_family(self, family: str) -> None:
        """Show the text in that font; "" is the application's."""
        font = QFont(QGuiApplication.font())
        if family:
            font.setFamily(family)
        self.setFont(font)
        self._apply_font()
        self._layout.estimate()
        self._layout.flush()

    def _apply_font(self) -> None:
        font = QFont(self.font())
        self._shown.measures = Measures(max(8, round(self._base * self._zoom / 100)))
        font.setPixelSize(self._shown.measures.font)
        # A change of the widget's own font would put that one into the document.
        self.setFont(font)
        self.document().setDefaultFont(font)

    # ------------------------------------------------------------------ conversions

    def range_of(self, qt_start: int, qt_end: int) -> Range:
        """A stretch in UTF-16 units as a range of the stored text; for this package only."""
        return self._range(qt_start, qt_end)

    def qt_ranges_of(self, span_id: str) -> tuple[tuple[int, int], ...]:
        """A span's ranges in UTF-16 units; for this package only."""
        return self._qt_ranges(self._spans[span_id].ranges)

    def _range(self, qt_start: int, qt_end: int) -> Range:
        return Range(self._map.to_code_point(qt_start), self._map.to_code_point(qt_end))

    def _qt_range(self, start: int, end: int) -> tuple[int, int]:
        return self._map.to_utf16(start), self._map.to_utf16(end)

    def _qt_ranges(self, ranges: Iterable[Range]) -> tuple[tuple[int, int], ...]:
        return tuple(self._qt_range(*each) for each in ranges)

    # ------------------------------------------------------------------ what Qt calls

    @guarded(nothing)
    def resizeEvent(self, event: QResizeEvent) -> None:
        # Stock QTextEdit loses the place where one reads.
        bar, layout = self.verticalScrollBar(), self._layout
        paragraph = layout.paragraph_at(bar.value()) if bar.value() else -1
        share = 0.0
        if paragraph >= 0:
            share = (bar.value() - layout.top(paragraph)) / layout.height(paragraph)
        super().resizeEvent(event)
        if 0 <= paragraph:
            bar.setValue(round(layout.top(paragraph) + share * layout.height(paragraph)))

    @guarded(nothing)
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        elif event.key() == Qt.Key.Key_Escape and self._mouse.cancel():
            event.accept()
        elif _is_for_the_window(event):
            event.ignore()
        else:
            super().keyPressEvent(event)

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

    @guarded(nothing)
    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            steps = event.angleDelta().y()
            self.set_zoom(self._zoom + (10 if steps > 0 else -10 if steps < 0 else 0))
            event.accept()
        else:
            super().wheelEvent(event)

    @guarded(nothing)
    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        under = self.spans_under(QPointF(event.pos()))
        selected = self._shown.selected
        chosen = selected if selected in under or not under else under[0]
        self.context_menu_requested.emit(event.globalPos(), chosen)

    @guarded(lambda: False)
    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            self._tool_tip(event)
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

    def spans_under(self, point: QPointF) -> list[str]:
        """The spans at a point of the viewport: those of its band, or else of its text."""
        place = QPointF(point.x(), point.y() + self.verticalScrollBar().value())
        return self.places.spans_under(place)

    def _tool_tip(self, event: QHelpEvent) -> None:
        point = QPointF(self.viewport().mapFrom(self, event.pos()))
        spans = [self._spans[key] for key in self.spans_under(point)[:TOOL_TIP_SPANS]]
        # Qt guesses whether a tool tip is HTML, so it always is, with all of the text escaped.
        lines = [
            f"<b>{html.escape(self._shown.style(span.id).name)}</b> {html.escape(span.quote[:200])}"
            for span in spans
        ]
        QToolTip.showText(event.globalPos(), "<br>".join(lines), self.viewport())


def _starts(shown: str, positions: Utf16Map) -> list[int]:
    starts = [0]
    found = shown.find("\n")
    while found >= 0:
        starts.append(positions.to_utf16(found + 1))
        found = shown.find("\n", found + 1)
    return starts


def _is_for_the_window(event: QKeyEvent) -> bool:
    keys = (Qt.Key.Key_Tab, Qt.Key.Key_Backtab, Qt.Key.Key_Return, Qt.Key.Key_Enter)
    if event.key() in keys or event.key() == Qt.Key.Key_Escape:
        return True
    strong = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
    return bool(event.text()) and event.text().isprintable() and not event.modifiers() & strong
