"""Labels in columns that are chosen by their own key, by the arrows and Enter, or by a click."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QFrame, QListView, QStyleOptionViewItem, QWidget

from annotator.ui.article.guarded import guarded, nothing
from annotator.ui.article.style import StyleOf
from annotator.ui.focus_ring import NO_RING
from annotator.ui.panels.label_delegate import LabelDelegate
from annotator.ui.panels.label_model import LabelRow, row_of

ROWS = 6
WIDEST = 280
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


class LabelGrid(QListView):
    """Columns of up to six labels, or more where the room is narrow; scrolls never."""

    chosen = Signal(object)  # LabelRow
    left = Signal()
    back = Signal()

    def __init__(self, styles: StyleOf, parent: QWidget) -> None:
        super().__init__(parent)
        self.labels = LabelDelegate(self, styles)
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
        cell = self._cell()
        columns = max(1, min(-(-len(items) // ROWS), room // max(1, cell.width())))
        rows = ROWS if columns > 1 and len(items) <= ROWS * columns else -(-len(items) // columns)
        self.setGridSize(cell)
        # One pixel less and the last column or row would be wrapped.
        self.setFixedSize(columns * cell.width() + 1, rows * cell.height() + 1)
        self.setCurrentIndex(self._model.index(0, 0))

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
                event.accept()
                return True
            if event.key() in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
                return True
        return super().event(event)

    def _choose(self, row: LabelRow | None) -> None:
        if row is not None:
            self.chosen.emit(row)

    def _row_for(self, event: QKeyEvent) -> LabelRow | None:
        held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        pressed = QKeySequence(event.keyCombination().key() | held)
        for at in range(self._model.rowCount()):
            row = row_of(self._model.index(at, 0))
            for key in row.keys if row is not None else ():
                if QKeySequence(key) == pressed or key.casefold() == event.text().casefold():
                    return row
        return None

    def _cell(self) -> QSize:
        option = QStyleOptionViewItem()
        self.initViewItemOption(option)
        rows = [row_of(self._model.index(at, 0)) for at in range(self._model.rowCount())]
        width = max((self.labels.width_of(row, option) for row in rows if row), default=0)
        option.rect.setWidth(min(width, WIDEST))
        heights = (
            self.labels.sizeHint(option, self._model.index(at, 0)).height()
            for at in range(len(rows))
        )
        return QSize(min(width, WIDEST), max(heights, default=0))
