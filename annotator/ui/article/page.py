"""A page of read-only text that keeps the place where one reads; positions are code points."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QFont,
    QFontInfo,
    QGuiApplication,
    QKeyEvent,
    QResizeEvent,
    QShowEvent,
    QTextCursor,
    QTextDocument,
    QTextOption,
    QWheelEvent,
)
from PySide6.QtWidgets import QApplication, QFrame, QTextEdit, QWidget

from annotator.app import settings
from annotator.domain.lanes import SpanIndex
from annotator.domain.offsets import Utf16Map, display_text
from annotator.domain.span import Range, Ranges
from annotator.ui.article import keys
from annotator.ui.article.blink import Blink
from annotator.ui.article.cuts import with_cuts
from annotator.ui.article.folds import Fold, Hidden, Lines, empty_runs
from annotator.ui.article.guarded import guarded, nothing
from annotator.ui.article.layout import LaneLayout
from annotator.ui.article.movement import Movement, Unit
from annotator.ui.article.places import Places
from annotator.ui.article.resting import Resting
from annotator.ui.article.scrolling import Scrolling
from annotator.ui.article.shown import QtRange, Shown
from annotator.ui.article.style import Measures, TextLook
from annotator.ui.reading_fonts import reading_family

ZOOMS = (settings.ZOOMS.lowest, settings.ZOOMS.highest)
ZOOM_STEP = settings.ZOOMS.step
WHEEL_STEP = 120
SMALLEST_FONT = 8


class Page(QTextEdit):
    """Shows a text, its caret and its scrolling; what lies below its lines is a subclass's."""

    position_changed = Signal(int)
    zoom_changed = Signal(int)
    zoom_of_all_requested = Signal(int)
    scrolled = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = self._display = ""
        self._map = Utf16Map("")
        self._starts: Sequence[int] = (0,)
        self._empty: list[Lines] = []
        self._cut: list[int] = []
        self._look = TextLook()
        self._beside: QWidget | None = None
        self._zoom = 100
        self._wheeled = 0
        self._base = max(15, round(QFontInfo(self.font()).pixelSize() * 1.2))
        self._shown = Shown(Measures(self._base))
        self._behave()
        document = self._made_document()
        self._layout = LaneLayout(document, self._shown)
        document.setDocumentLayout(self._layout)
        bar, viewport = self.verticalScrollBar(), self.viewport()
        self._scrolling = Scrolling(bar, viewport, self._layout, moved=self.scrolled.emit)
        self._movement = Movement(document)
        self._resting = Resting(self._layout, self._shown)
        self.places = Places(self._layout, self._shown)
        self._blink = Blink(self)
        self._blink.turned.connect(self._turn_caret)
        self.setDocument(document)
        self._apply_font()
        self._layout.measured.connect(self._scrolling.settle)
        self.cursorPositionChanged.connect(self._caret_moved)

    def _behave(self) -> None:
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
        self.viewport().setMouseTracking(True)

    def _made_document(self) -> QTextDocument:
        # One document for life: QTextEdit keeps stale cursors into one that is exchanged.
        document = QTextDocument(self)
        document.setUndoRedoEnabled(False)
        document.setDocumentMargin(0)
        option = QTextOption(Qt.AlignmentFlag.AlignLeft)
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        document.setDefaultTextOption(option)
        return document

    # ------------------------------------------------------------------ the text

    def stored_text(self) -> str:
        """The article's text as it is stored."""
        return self._text

    def _load(self, text: str) -> None:
        """Take another text in; ``_begin`` shows it from its start."""
        self._text = text
        self._map = Utf16Map(text)
        self._layout.forget()
        self._display, cuts = with_cuts(display_text(text))
        self._starts = [0, *(found.end() for found in re.finditer("\n", self._display))]
        starts = self._map.all_to_utf16(self._starts)
        self._shown.index = SpanIndex(starts, self._map.qt_length)
        # In the order of the text.
        self._cut = [bisect_right(self._starts, cut) - 1 for cut in cuts]
        self._shown.run_on = frozenset(self._cut)
        self._empty = empty_runs(self._display, self._starts)
        self._shown.hidden = self._hidden(())
        self.document().setPlainText(self._display)
        self.setTextCursor(QTextCursor(self.document()))

    def _hide(self, folds: Iterable[Fold]) -> None:
        """Fold these paragraphs, and no others."""
        self._shown.hidden = self._hidden(folds)
        with self._scrolling.kept():
            if not self._layout.is_empty:
                self._layout.estimate()

    def _hidden(self, folds: Iterable[Fold]) -> Hidden:
        return Hidden(folds, self._empty)

    def _begin(self) -> None:
        self._layout.estimate()
        self._scrolling.to_top()

    # ------------------------------------------------------------------ caret

    def caret(self) -> int:
        """Where the caret stands."""
        return self._map.to_code_point(self.textCursor().position())

    def line_number(self) -> int:
        """The line of the stored text, counted from 1, in which the caret stands."""
        paragraph = self.textCursor().blockNumber()
        return paragraph + 1 - bisect_left(self._cut, paragraph)

    def point_of(self, position: int) -> QPoint:
        """Where a position of the text is in the viewport, in pixels."""
        cursor = QTextCursor(self.document())
        cursor.setPosition(self._map.to_utf16(position))
        place = self.cursorRect(cursor)
        return QPoint(place.left() + 1, place.center().y())

    def set_caret(self, position: int) -> None:
        """Set the caret, with nothing selected at it, and bring it into view."""
        cursor = self.textCursor()
        cursor.setPosition(self._qt_position(position))
        self.setTextCursor(cursor)
        self._pass_hidden(on=True)
        self._scrolling.show_caret(self.textCursor().position())

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
        self._pass_hidden(on=direction > 0)

    def select_word(self) -> None:
        """Select the word at the caret, or the next one where there is none."""
        qt_position = self.textCursor().position()
        start, end = self.places.word_at(qt_position)
        cursor = QTextCursor(self.document())
        cursor.setPosition(start)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        if not any(map(str.isalnum, cursor.selectedText())):
            end = self._movement.moved(qt_position, Unit.WORD, forward=True, extend=True)
            start, end = self.places.word_at(max(0, end - 1))
        self.select_qt(start, end)

    def select_sentence(self) -> None:
        """Select the sentence at the caret, or that in which the selection begins."""
        self.select_qt(*self._movement.sentence_at(self.textCursor().selectionStart()))

    def select_qt(self, qt_start: int, qt_end: int) -> None:
        """Set the caret's own selection, in UTF-16 units; for this package only."""
        cursor = self.textCursor()
        cursor.setPosition(qt_start)
        cursor.setPosition(qt_end, QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(cursor)

    def _caret_moved(self) -> None:
        if self.hasFocus():
            self._blink.start()
        # While a mouse button is down the widget scrolls by itself.
        if not QGuiApplication.mouseButtons() and not self._layout.is_empty:
            self._scrolling.show_caret(self.textCursor().position())
        self.position_changed.emit(self.caret())

    def _turn_caret(self, on: bool) -> None:
        self._shown.caret_on = on
        self.viewport().update(self.cursorRect().adjusted(-2, -2, 2, 2))

    # ------------------------------------------------------------------ scrolling

    def top_position(self) -> int:
        """The first position of the first line in view."""
        return self._map.to_code_point(max(0, self._scrolling.anchor().qt_position))

    def scroll_to(self, position: int) -> None:
        """Scroll so that the line of that position is at the top."""
        if position <= 0:
            self._scrolling.to_top()
        else:
            self._scrolling.show_at_top(self._qt_position(position))

    def text_in_view(self) -> Ranges:
        """The lines that can be read as a whole, each as a range."""
        top = self.verticalScrollBar().value()
        lines = self._layout.lines_between(top, top + self.viewport().height())
        return tuple(self.range_of(*line) for line in lines)

    def put_beside(self, widget: QWidget) -> None:
        """Give a widget its place between the text and the scroll bar, as high as the view."""
        self._beside = widget
        self.setViewportMargins(0, 0, widget.width(), 0)
        self._place_beside()

    def _place_beside(self) -> None:
        if self._beside is not None:
            view = self.viewport().geometry()
            self._beside.setGeometry(
                view.right() + 1, view.top(), self._beside.width(), view.height()
            )

    # ------------------------------------------------------------------ zoom

    def zoom(self) -> int:
        """The size of the text in per cent."""
        return self._zoom

    def set_zoom(self, percent: int) -> None:
        """Show the text in that size; what is at the top stays there."""
        percent = max(ZOOMS[0], min(ZOOMS[1], percent))
        if percent != self._zoom:
            self._zoom = percent
            self._refont()
            self.zoom_changed.emit(percent)

    def set_text_look(self, look: TextLook) -> None:
        """Show the text in that font, that wide and with that leading; the place is kept."""
        self._look = look
        font = QFont(QGuiApplication.font())
        if family := look.family or reading_family():
            font.setFamily(family)
        self.setFont(font)
        self._refont()

    def _refont(self) -> None:
        with self._scrolling.kept():
            self._apply_font()
            if not self._layout.is_empty:
                self._layout.estimate()

    def _apply_font(self) -> None:
        font = QFont(self.font())
        size = max(SMALLEST_FONT, round(self._base * self._zoom / 100))
        self._shown.measures = Measures(size, self._look.leading)
        self._layout.columns = self._look.columns
        font.setPixelSize(size)
        self.document().setDefaultFont(font)

    # ------------------------------------------------------------------ conversions

    def range_of(self, qt_start: int, qt_end: int) -> Range:
        """A stretch in UTF-16 units as a range of the stored text; for this package only."""
        return Range(self._map.to_code_point(qt_start), self._map.to_code_point(qt_end))

    def _qt_position(self, position: int) -> int:
        return self._map.to_utf16(min(max(position, 0), self._map.length))

    def _qt_ranges(self, ranges: Iterable[tuple[int, int]]) -> tuple[QtRange, ...]:
        if self._map.is_plain:
            return tuple(ranges)
        to_utf16 = self._map.to_utf16
        return tuple([(to_utf16(start), to_utf16(end)) for start, end in ranges])

    # ------------------------------------------------------------------ what Qt calls

    @guarded(nothing)
    def showEvent(self, event: QShowEvent) -> None:
        # The first time the widget would scroll to the caret.
        with self._scrolling.kept():
            super().showEvent(event)

    @guarded(nothing)
    def resizeEvent(self, event: QResizeEvent) -> None:
        with self._scrolling.kept():
            super().resizeEvent(event)
        self._place_beside()

    @guarded(nothing)
    def scrollContentsBy(self, dx: int, dy: int) -> None:
        super().scrollContentsBy(dx, dy)
        self._scrolling.scrolled(dy)

    @guarded(nothing)
    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            # A touchpad sends many small steps.
            self._wheeled += event.angleDelta().y()
            steps = int(self._wheeled / WHEEL_STEP)
            self._wheeled -= steps * WHEEL_STEP
            self.set_zoom(self._zoom + steps * ZOOM_STEP)
            if event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
                self.zoom_of_all_requested.emit(self._zoom)
            event.accept()
        elif event.modifiers() & Qt.KeyboardModifier.AltModifier:
            # With Alt Qt turns the wheel sideways; here it scrolls one pane of several alone.
            turned = event.angleDelta().y() or event.angleDelta().x()
            lines = turned / WHEEL_STEP * QApplication.wheelScrollLines()
            bar = self.verticalScrollBar()
            bar.setValue(bar.value() - round(lines * bar.singleStep()))
            event.accept()
        else:
            super().wheelEvent(event)

    @guarded(nothing)
    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._blink.start()

    @guarded(nothing)
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._blink.stop()

    @guarded(nothing)
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if keys.is_for_the_window(event):
            event.ignore()
        elif move := keys.move_of(event):
            self.move_caret(move.unit, move.direction, extend=move.extend)
        else:
            before = self.textCursor().position()
            super().keyPressEvent(event)
            now = self.textCursor().position()
            self._pass_unseen(on=now > before and keys.is_step(event))
            self._pass_hidden(on=now > before)

    def _pass_unseen(self, *, on: bool) -> None:
        """Leave the place behind a carriage return, where a caret seems not to have moved."""
        self._move_to(self._resting.beside_return(self.textCursor().position(), on=on))

    def _pass_hidden(self, *, on: bool) -> None:
        """Go on from a paragraph that is not shown to the next one in that direction that is."""
        self._move_to(self._resting.in_sight(self.textCursor().position(), on=on))

    def _move_to(self, qt_position: int) -> None:
        """Set the caret; what was selected goes on being."""
        cursor = self.textCursor()
        if qt_position == cursor.position():
            return
        mode = QTextCursor.MoveMode
        kept = mode.KeepAnchor if cursor.hasSelection() else mode.MoveAnchor
        cursor.setPosition(qt_position, kept)
        self.setTextCursor(cursor)
