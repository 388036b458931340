"""The bar in which one finds words in an article, while one types."""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from operator import attrgetter
from time import perf_counter
from typing import Protocol

from PySide6.QtCore import QEvent, QSignalBlocker, QSize, Qt, QTimer
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QPalette,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QApplication,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QToolButton,
    QWidget,
)

from annotator.domain.finding import MOST, find_all
from annotator.domain.span import Range, Ranges
from annotator.ui.article.guarded import guarded, nothing
from annotator.ui.elided import ElidedLabel
from annotator.ui.sign_button import sign_button
from annotator.ui.translation import tr

MARKED = 10_000
SHORT_TEXT, LONG_TEXT = 100_000, 1_000_000  # code points
SLOW = 0.03  # seconds
DELAY_MS = 200
LONGEST_SELECTION = 200
LONGEST_QUERY = 400
NARROWEST = 130
NARROW = 400
WIDEST_FIELD = 420

_STRONG = (
    Qt.KeyboardModifier.ControlModifier
    | Qt.KeyboardModifier.AltModifier
    | Qt.KeyboardModifier.MetaModifier
)
_ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})
_FUNCTION_KEYS = range(Qt.Key.Key_F1, Qt.Key.Key_F35 + 1)
BY_TAB = Qt.FocusPolicy.TabFocus


class Searched(Protocol):
    """What a bar asks and tells the view of an article; positions are code points."""

    def stored_text(self) -> str:
        """The article's text as it is stored."""

    def caret(self) -> int:
        """Where the caret stands."""

    def selection(self) -> Ranges:
        """The selected ranges, () when there is none."""

    def select(self, ranges: Ranges) -> None:
        """Select these ranges."""

    def show_hits(self, hits: Sequence[Range], current: int = -1) -> None:
        """Mark what was found, and bring the one at that index into view."""

    def setFocus(self) -> None:
        """Take the keyboard."""


class Finder:
    """What was found in one view's article, and the hit one has come to.

    It begins at the caret, or at what is selected, and does so again when a person has moved that.
    """

    def __init__(self, view: Searched) -> None:
        self.seconds = 0.0  # that the last search took
        self._view = view
        self._hits: Sequence[Range] = ()
        self._marked: Sequence[Range] = ()
        self._marked_from = 0
        self._current = -1
        self._origin = Range(0, 0)
        self._stand: tuple[int, Ranges] = (0, ())

    def __len__(self) -> int:
        return len(self._hits)

    def forget(self) -> None:
        """Know of no hits, as in another article."""
        self.seconds = 0.0
        self._find("")
        self._begin()

    def search(self, query: str, *, jumps: bool) -> str:
        """Find anew; if it jumps, come to the first hit from here on, or else from the start.

        Answers what there is to say about it.
        """
        begun = perf_counter()
        self._find(query)
        self.seconds = perf_counter() - begun
        if self._has_moved():
            self._begin()
        here = self._after(self._origin.start)
        if self._hits and jumps:
            return self._come_to(here, tr("from the start again"))
        self._show(here)
        return _found(len(self._hits)) if query else ""

    def search_at(self, query: str, position: int) -> str:
        """Find anew and come to the hit that begins at that position, or to the first one after it.

        Answers what there is to say about it.
        """
        self._find(query)
        self._origin = Range(position, position)
        if self._hits:
            return self._come_to(self._after(position), tr("from the start again"))
        self._show(0)
        return _found(0)

    def step(self, direction: int) -> str:
        """Come to the next hit, or with -1 to the previous one, going round; there must be one.

        Answers what there is to say about it.
        """
        at_hit = self._current >= 0 and not self._has_moved()
        if not at_hit:
            self._begin()
        if direction > 0:
            here = self._current + 1 if at_hit else self._after(self._origin.end)
            said = self._come_to(here, tr("from the start again"))
        else:
            here = self._current - 1 if at_hit else self._before(self._origin.start)
            said = self._come_to(here, tr("from the end again"))
        self._origin = self._hits[self._current]
        return said

    def select(self) -> None:
        """Mark nothing more; the hit that was come to is selected, unless something else is."""
        chosen = self._current >= 0 and not self._has_moved()
        self._view.show_hits(())
        if chosen:
            self._view.select((self._hits[self._current],))

    def _begin(self) -> None:
        """Search next from where the reader is."""
        caret, selection = self._stand = (self._view.caret(), self._view.selection())
        self._origin = (
            Range(selection[0].start, selection[-1].end) if selection else Range(caret, caret)
        )

    def _find(self, query: str) -> None:
        self._hits = find_all(self._view.stored_text(), query) if query else ()
        self._current = -1
        self._marked, self._marked_from = self._hits[:MARKED], 0

    def _come_to(self, place: int, note: str) -> str:
        """Come to the hit at that place, which is one behind the last or before the first there."""
        count = len(self._hits)
        self._current = place % count
        self._show(self._current)
        self._stand = (self._view.caret(), self._view.selection())
        said = tr("{place} of {count}", place=self._current + 1, count=_number(count))
        return said if self._current == place else f"{said} · {note}"

    def _show(self, place: int) -> None:
        """Mark the hits, or of too many those around that place."""
        if not MARKED // 4 <= place - self._marked_from < MARKED - MARKED // 4:
            first = max(0, min(place - MARKED // 2, len(self._hits) - MARKED))
            if first != self._marked_from:
                self._marked, self._marked_from = self._hits[first : first + MARKED], first
        current = self._current - self._marked_from if self._current >= 0 else -1
        self._view.show_hits(self._marked, current)

    def _after(self, position: int) -> int:
        """The first hit that begins there or later; their number when there is none."""
        return bisect_left(self._hits, position, key=attrgetter("start"))

    def _before(self, position: int) -> int:
        """The last hit that ends there or earlier; -1 when there is none."""
        return bisect_right(self._hits, position, key=attrgetter("end")) - 1

    def _has_moved(self) -> bool:
        return self._stand != (self._view.caret(), self._view.selection())


class FindRow(QWidget):
    """The field to type in, what is said beside it, and the buttons; in two rows where narrow."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._field = QLineEdit()
        self._count = ElidedLabel()
        self._previous = sign_button("↑", tr("Previous hit (Shift+Enter)"), focus=BY_TAB)
        self._next = sign_button("↓", tr("Next hit (Enter)"), focus=BY_TAB)
        self._close = sign_button("✕", tr("Close, and select the hit (Esc)"), focus=BY_TAB)
        self._set_up()
        self._lay_out()

    def _set_up(self) -> None:
        name = tr("Find in the article")
        self.setAccessibleName(name)
        self.setFocusProxy(self._field)
        self._field.setPlaceholderText(name)
        self._field.setAccessibleName(name)
        self._field.setClearButtonEnabled(True)
        self._field.setMaxLength(LONGEST_QUERY)
        self._field.setMaximumWidth(WIDEST_FIELD)
        for button in self._field.findChildren(QToolButton):
            button.setAccessibleName(tr("Clear"))
        self._count.setAccessibleName(tr("What was found"))

    def _lay_out(self) -> None:
        self._steps = QWidget()
        steps = QHBoxLayout(self._steps)
        steps.setContentsMargins(0, 0, 0, 0)
        steps.setSpacing(2)
        steps.addWidget(self._previous)
        steps.addWidget(self._next)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(10, 5, 6, 6)
        self._grid.setHorizontalSpacing(8)
        self._grid.setVerticalSpacing(4)
        self._arrange(narrow=False)

    def _arrange(self, *, narrow: bool) -> None:
        """Lay out in one row, or in two where that is too narrow."""
        self._narrow = narrow
        parts = (self._field, self._count, self._steps, self._close)
        for part in parts:
            self._grid.removeWidget(part)
        if narrow:
            self._grid.addWidget(self._field, 0, 0, 1, 2)
            self._grid.addWidget(self._close, 0, 2)
            self._grid.addWidget(self._count, 1, 0)
            self._grid.addWidget(self._steps, 1, 1, 1, 2, Qt.AlignmentFlag.AlignRight)
        else:
            for column, part in enumerate(parts):
                self._grid.addWidget(part, 0, column)
        self._grid.setColumnStretch(0, 1)
        self._grid.setColumnStretch(1, 0 if narrow else 1)

    def _say(self, text: str, *, there: bool) -> None:
        """Say what was found, also to a screen reader; nothing is told apart by its colour too."""
        for button in (self._previous, self._next):
            button.setEnabled(there)
        role = QPalette.ColorRole.WindowText if there else QPalette.ColorRole.BrightText
        self._count.setForegroundRole(role)
        self._count.setText(text)
        self._field.setAccessibleDescription(text)
        if text and self.isVisible():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self._field, text))

    def minimumSizeHint(self) -> QSize:
        return QSize(NARROWEST, super().minimumSizeHint().height())

    @guarded(nothing)
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if (self.width() < NARROW) != self._narrow:
            self._arrange(narrow=not self._narrow)

    @guarded(nothing)
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(self.palette().color(QPalette.ColorRole.Mid))
        painter.drawLine(0, self.height() - 1, self.width(), self.height() - 1)
        painter.end()


class FindBar(FindRow):
    """Finds in one view what is typed, from where one reads; hidden until it is opened.

    The view changes only what it marks, until the bar is left: then the hit that was come to is
    selected there, so that it can be given a label at once.
    """

    def __init__(self, view: Searched, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view = view
        self._finder = Finder(view)
        self._jumps = True
        self._later = QTimer(self, singleShot=True, interval=DELAY_MS)
        self._later.timeout.connect(self._search)
        self._field.textChanged.connect(self._search_soon)
        self._previous.clicked.connect(self.find_previous)
        self._next.clicked.connect(self.find_next)
        self._close.clicked.connect(self.leave)
        self._tell("")
        self.hide()

    # ------------------------------------------------------------------ for the pane

    def open(self) -> None:
        """Show the bar and take the keyboard, with what is selected in the article as the query.

        From a longer selection its first line is taken. Without one the last query stays.
        """
        if self.isHidden() or not self._field.hasFocus():
            selection = self._view.selection()
            chosen = query_of(self._view.stored_text(), selection[0]) if selection else ""
            self._appear()
            with QSignalBlocker(self._field):
                self._field.setText(chosen or self._field.text())
            self._search()
        self._field.selectAll()

    def show_hit(self, query: str, position: int) -> None:
        """Show the bar with that query, at its hit at that position, as a search has found it."""
        self.show()
        self._later.stop()
        self._jumps = True
        with QSignalBlocker(self._field):
            self._field.setText(query)
        self._tell(self._finder.search_at(query, position))

    def leave(self) -> None:
        """Hide the bar and give the keyboard back, with the hit selected that was come to.

        What a person has selected in the article meanwhile stays selected.
        """
        if not self.isHidden():
            self._catch_up()
            self._finder.select()
            self._view.setFocus()
            self.hide()

    def find_next(self) -> None:
        """Go to the next hit; behind the last one from the start again."""
        self._step(1)

    def find_previous(self) -> None:
        """Go to the previous hit; before the first one from the end again."""
        self._step(-1)

    def article_changed(self) -> None:
        """Search in the article that the view shows now; the reader stays where the caret is."""
        self._finder.forget()
        if not self.isHidden():
            self._jumps = False
            self._search_soon()

    # ------------------------------------------------------------------ searching

    def _search_soon(self) -> None:
        """Search at once, or where that takes long when no more is typed."""
        length = len(self._view.stored_text())
        if length > (SHORT_TEXT if self._finder.seconds > SLOW else LONG_TEXT):
            self._later.start()
        else:
            self._search()

    def _search(self) -> None:
        self._later.stop()
        jumps, self._jumps = self._jumps, True
        self._tell(self._finder.search(self._field.text(), jumps=jumps))

    def _catch_up(self) -> bool:
        """Search now if that was still to come; False when it was not."""
        waited = self._later.isActive()
        if waited:
            self._search()
        return waited

    def _step(self, direction: int) -> None:
        if self.isHidden() and not self._field.text():
            self.open()
            return
        focused = QApplication.focusWidget()
        reading = focused is None or not self.isAncestorOf(focused)
        if self.isHidden():
            self._jumps = False
            self.show()
            self._search()
        elif self._catch_up():
            return
        if len(self._finder):
            self._tell(self._finder.step(direction))
            if reading:
                # Who reads on wants to tag what is found.
                self._finder.select()

    def _appear(self) -> None:
        self.show()
        self._field.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _tell(self, text: str) -> None:
        self._say(text, there=len(self._finder) > 0)

    # ------------------------------------------------------------------ what Qt calls

    @guarded(lambda: False)
    def event(self, event: QEvent) -> bool:
        """Keeps plain keys from the actions of the article, for which they are shortcuts too."""
        early = event.type() == QEvent.Type.ShortcutOverride
        if early and isinstance(event, QKeyEvent) and (_is_plain(event) or _direction(event)):
            event.accept()
            return True
        return super().event(event)

    @guarded(nothing)
    def keyPressEvent(self, event: QKeyEvent) -> None:
        focused = self.focusWidget()
        if event.key() == Qt.Key.Key_Escape:
            self.leave()
        elif event.key() in _ENTER and isinstance(focused, QToolButton):
            focused.click()
        elif direction := _direction(event):
            self._step(direction)
        elif not _is_plain(event):
            super().keyPressEvent(event)


def _is_plain(event: QKeyEvent) -> bool:
    return not event.modifiers() & _STRONG and event.key() not in _FUNCTION_KEYS


def _direction(event: QKeyEvent) -> int:
    """1 for a key that goes to the next hit, -1 for one to the previous, 0 for others."""
    key, standard = event.key(), QKeySequence.StandardKey
    shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
    if event.matches(standard.FindPrevious) or (key == Qt.Key.Key_Up and _is_plain(event)):
        return -1
    if event.matches(standard.FindNext) or (key == Qt.Key.Key_Down and _is_plain(event)):
        return 1
    both = key == Qt.Key.Key_F3 or (key in _ENTER and _is_plain(event))
    return (-1 if shift else 1) if both else 0


def query_of(text: str, selected: Range) -> str:
    """The first line of what is selected, in whole words where it is too long."""
    line = next(filter(None, map(str.strip, text[slice(*selected)].splitlines())), "")
    if len(line) > LONGEST_SELECTION:
        whole, _, cut = line[: LONGEST_SELECTION + 1].rpartition(" ")
        line = whole or cut[:LONGEST_SELECTION]
    return " ".join(line.split())


def _number(count: int) -> str:
    return tr("{count} or more", count=count) if count == MOST else str(count)


def _found(count: int) -> str:
    return tr("{count} found", count=_number(count)) if count else tr("Nothing found")
