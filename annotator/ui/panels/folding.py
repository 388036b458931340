"""Folding the groups of the list by keyboard and mouse."""

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QTableView

from annotator.ui.article.guarded import guarded
from annotator.ui.list_models import ArticleModel
from annotator.ui.panels.head_delegate import ARROW

_TOGGLES = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space})


class Folding(QObject):
    """Left folds a group or goes to its head, Right unfolds it, Alt+Up and Alt+Down go to heads.

    ``moved`` wishes that the row of an index becomes the current one.
    """

    moved = Signal(QModelIndex)

    def __init__(self, table: QTableView, model: ArticleModel) -> None:
        super().__init__(table)
        self._table = table
        self._model = model
        table.installEventFilter(self)
        table.viewport().installEventFilter(self)
        table.doubleClicked.connect(lambda index: self._toggle(index.row()))

    def is_head(self, row: int) -> bool:
        """Whether the head of a group is in that row."""
        return 0 <= row < self._model.rowCount() and self._model.head(row) is not None

    def _toggle(self, row: int) -> None:
        head = self._model.head(row)
        if head is not None:
            self._model.fold(row, folded=not head.folded)

    @guarded(lambda: False)
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            return watched is self._table and self._pressed(event)
        if isinstance(event, QMouseEvent) and event.type() == QEvent.Type.MouseButtonRelease:
            self._released(event)
        return False

    def _released(self, event: QMouseEvent) -> None:
        place, width = event.position().toPoint(), self._table.viewport().width()
        mirrored = self._table.layoutDirection() == Qt.LayoutDirection.RightToLeft
        inside = place.x() >= width - ARROW if mirrored else place.x() < ARROW
        index = self._table.indexAt(place)
        if inside and index.isValid() and event.button() == Qt.MouseButton.LeftButton:
            self._toggle(index.row())

    def _pressed(self, event: QKeyEvent) -> bool:
        row, key = self._table.currentIndex().row(), event.key()
        if row < 0 or self._model.head_row(row) < 0:
            return False
        if event.modifiers() & Qt.KeyboardModifier.AltModifier:
            step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(key), 0)
            return bool(step) and self._go(self._model.next_head(row, step))
        back, on = Qt.Key.Key_Left, Qt.Key.Key_Right
        if self._table.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            back, on = on, back
        if key == back:
            return self._fold_or_leave(row)
        if key == on:
            self._model.fold(row, folded=False)
            return True
        if key in _TOGGLES and self.is_head(row):
            self._toggle(row)
            return True
        return False

    def _fold_or_leave(self, row: int) -> bool:
        if not self.is_head(row):
            return self._go(self._model.head_row(row))
        self._model.fold(row, folded=True)
        return True

    def _go(self, row: int) -> bool:
        if row >= 0:
            self.moved.emit(self._model.index(row, 0))
        return True
