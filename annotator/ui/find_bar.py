"""The bar in which one finds words in an article, while one types."""

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

from annotator.domain.span import Range
from annotator.ui.article.guarded import guarded, nothing
from annotator.ui.elided import ElidedLabel
from annotator.ui.finder import Finder, Searched
from annotator.ui.sign_button import sign_button
from annotator.ui.translation import tr

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
