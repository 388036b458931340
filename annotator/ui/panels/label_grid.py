"""Labels in columns that are chosen by their own key, by the arrows and Enter, or by a click."""

import sys
from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QFrame, QListView, QStyleOptionViewItem, QWidget

from annotator.ui.article.guarded import guarded, nothing
from annotator.ui.article.style import StyleOf
from annotator.ui.focus_ring import NO_RING
from annotator.ui.panels.label_delegate import LabelDelegate
from annotator.ui.panels.label_model import Index, LabelRow, row_of

ROWS = 6
WIDEST = 280
COLUMN = range(150, 191)  # how wide one of several columns may be, in pixels
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_ARROWS = (
    Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Home,
    Qt.Key.Key_End,
)  # fmt: skip
_HELD = (
    Qt.KeyboardModifier.ControlModifier
    | Qt.KeyboardModifier.AltModifier
    | Qt.KeyboardModifier.MetaModifier
)


class GridDelegate(LabelDelegate):
    """Gives each row of labels the size that its column has."""

    def __init__(self, view: QListView, styles: StyleOf) -> None:
        super().__init__(view, styles)
        self.sizes: tuple[QSize, ...] = ()

    @guarded(QSize)
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """The size of the column in which it stands."""
        at = index.row()
        return self.sizes[at] if at < len(self.sizes) else super().sizeHint(option, index)


class LabelGrid(QListView):
    """Columns of up to six labels, or more where the room is narrow; scrolls never."""

    chosen = Signal(object)  # LabelRow
    left = Signal()
    back = Signal()

    def __init__(self, styles: StyleOf, parent: QWidget) -> None:
        super().__init__(parent)
        self.labels = GridDelegate(self, styles)
        self._by_position: list[QShortcut] = []
        self._model = QStandardItemModel(self)
        self.setModel(self._model)
        self.setItemDelegate(self.labels)
        self.setFlow(QListView.Flow.TopToBottom)
        self.setWrapping(True)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setProperty(NO_RING, True)
        self.clicked.connect(lambda index: self._choose(row_of(index)))

    def show_items(self, items: Sequence[QStandardItem], room: int) -> None:
        """Show those labels in a room so wide, with the first one current."""
        self._model.clear()
        for item in items:
            self._model.appendRow(item)
        self.fit(room)
        self._listen()
        self.setCurrentIndex(self._model.index(0, 0))

    def fit(self, room: int) -> None:
        """Stand in as many columns as are needed and a room so wide has place for."""
        wanted, words = self._widths(self.labels.width_of), self._widths(self.labels.narrowest_of)
        rows, widths = max(1, len(wanted)), [min(max(wanted, default=0), WIDEST)]
        for columns in range(-(-len(wanted) // ROWS), 1, -1):
            cap = min(COLUMN[-1], room // columns)
            fewer = max(ROWS, -(-len(wanted) // columns))
            starts = range(0, len(wanted), fewer)
            parts = [slice(start, start + fewer) for start in starts]
            least = [max(words[part]) for part in parts]
            narrow = [
                max(min(cap, max(wanted[part])), low)
                for part, low in zip(parts, least, strict=True)
            ]
            if cap in COLUMN and sum(least) <= room:
                rows, widths = fewer, _squeezed(narrow, least, room=room)
                break
        self.labels.sizes = ()
        single = [self._height(at, widths[at // rows]) for at in range(len(wanted))]
        # Those beside each other are equally high: then every column is, and none wraps early.
        high = [max(single[row::rows]) for row in range(min(rows, len(single)))]
        self.labels.sizes = tuple(
            QSize(widths[at // rows], high[at % rows]) for at in range(len(wanted))
        )
        # One pixel less and the last column or row would be wrapped.
        self.setFixedSize(sum(widths) + 1, sum(high) + 1)
        self.doItemsLayout()

    @guarded(nothing)
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Chooses, moves or leaves; no other key does anything while this is open."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif event.key() == Qt.Key.Key_Backspace:
            self.back.emit()
        elif event.key() in _ENTER:
            self._choose(row_of(self.currentIndex()))
        elif event.key() in _ARROWS:
            super().keyPressEvent(event)
        else:
            self._choose(self._row_for(event))

    @guarded(bool)
    def event(self, event: QEvent) -> bool:
        """Keeps plain keys from the menus, and Tab from leaving."""
        if isinstance(event, QKeyEvent):
            if event.type() == QEvent.Type.ShortcutOverride and not event.modifiers() & _HELD:
                # What is no Latin letter goes to the shortcuts, which know the other layouts.
                event.setAccepted(not _is_foreign(event) or self._row_for(event) is not None)
                return True
            if event.key() in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
                return True
        return super().event(event)

    def _listen(self) -> None:
        for old in self._by_position:
            old.setEnabled(False)
            old.deleteLater()
        self._by_position = [
            self._shortcut(key, row)
            for at in range(self._model.rowCount())
            if (row := row_of(self._model.index(at, 0))) is not None
            for key in row.keys
        ]

    def _shortcut(self, key: str, row: LabelRow) -> QShortcut:
        made = QShortcut(QKeySequence(key), self, context=Qt.ShortcutContext.WidgetShortcut)
        made.activated.connect(lambda: self._choose(row))
        return made

    def _choose(self, row: LabelRow | None) -> None:
        if row is not None:
            self.chosen.emit(row)

    def _row_for(self, event: QKeyEvent) -> LabelRow | None:
        held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        pressed = QKeySequence(event.keyCombination().key() | held)
        typed = {event.text().casefold(), latin_letter(event)} - {""}
        for at in range(self._model.rowCount()):
            row = row_of(self._model.index(at, 0))
            for key in row.keys if row is not None else ():
                if QKeySequence(key) == pressed or key.casefold() in typed:
                    return row
        return None

    def _option(self) -> QStyleOptionViewItem:
        option = QStyleOptionViewItem()
        self.initViewItemOption(option)
        return option

    def _widths(self, of: Callable[[LabelRow, QStyleOptionViewItem], int]) -> list[int]:
        rows = (row_of(self._model.index(at, 0)) for at in range(self._model.rowCount()))
        option = self._option()
        return [of(row, option) if row else 0 for row in rows]

    def _height(self, at: int, width: int) -> int:
        option = self._option()
        option.rect.setWidth(width)
        return self.labels.sizeHint(option, self._model.index(at, 0)).height()


def _squeezed(widths: Sequence[int], least: Sequence[int], *, room: int) -> list[int]:
    """The widths, cut where there is something to spare until they find room."""
    over, cut = max(0, sum(widths) - room), []
    for width, low in zip(widths, least, strict=True):
        less = min(over, width - low)
        cut.append(width - less)
        over -= less
    return cut


def _is_foreign(event: QKeyEvent) -> bool:
    return 0x7F < event.key() < Qt.Key.Key_Escape


def latin_letter(event: QKeyEvent) -> str:
    """The Latin letter on a key that gives another one now, such as a Greek one; else ""."""
    # On macOS the native key is a place on the keyboard and not a letter.
    if not _is_foreign(event) or sys.platform == "darwin":
        return ""
    native = chr(event.nativeVirtualKey() % 0x110000)
    return native.casefold() if native.isascii() and native.isalnum() else ""
