"""The tree of labels: applied by a click or Enter, folded by its arrows, filtered by typing."""

from PySide6.QtCore import (
    QEvent,
    QModelIndex,
    QRect,
    QRegularExpression,
    QSortFilterProxyModel,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QPainter, QPalette, QResizeEvent, QStandardItemModel
from PySide6.QtWidgets import QAbstractItemView, QApplication, QFrame, QTreeView, QWidget

from annotator.ui.article.guarded import guarded, nothing
from annotator.ui.article.style import StyleOf
from annotator.ui.label_text import folded
from annotator.ui.panels.label_delegate import LabelDelegate
from annotator.ui.panels.label_model import SEARCH, Index, LabelRow, row_of
from annotator.ui.translation import tr

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class LabelTree(QTreeView):
    """Shows a model of labels; ``typed`` tells the characters that belong into the filter."""

    chosen = Signal(object, bool)  # LabelRow, whether Shift was held
    help_requested = Signal(object)  # LabelRow
    typed = Signal(str)
    folding_changed = Signal()

    def __init__(self, styles: StyleOf, parent: QWidget) -> None:
        super().__init__(parent)
        self.labels = LabelDelegate(self, styles)
        self._found = QSortFilterProxyModel(self)
        self._found.setRecursiveFilteringEnabled(True)
        self._found.setAutoAcceptChildRows(True)
        self._found.setFilterRole(SEARCH)
        self._folded: frozenset[str] = frozenset()
        self._filtered = False
        self.setModel(self._found)
        self.setItemDelegate(self.labels)
        self.setHeaderHidden(True)
        self.setIndentation(12)
        self.setExpandsOnDoubleClick(False)
        self.setMouseTracking(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        # A click must leave the keyboard with the article: the next key is a label again.
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAccessibleName(tr("Labels"))
        self.clicked.connect(self._clicked)
        self.expanded.connect(lambda index: self._remember(index, folded_now=False))
        self.collapsed.connect(lambda index: self._remember(index, folded_now=True))

    def show_labels(self, model: QStandardItemModel) -> None:
        """Show the labels of that model, folded as before."""
        self._found.setSourceModel(model)
        self._fold_as_remembered()

    def folding(self) -> frozenset[str]:
        """The names of the families and layers that are folded, as ``layer/label``."""
        return self._folded

    def set_folding(self, names: frozenset[str]) -> None:
        """Fold those and nothing else."""
        self._folded = names
        if not self._filtered:
            self._fold_as_remembered()

    def find_labels(self, text: str) -> None:
        """Show only the labels in which all words of the text are found; "" shows all."""
        words = folded(text).split()
        self._filtered = bool(words)
        pattern = "".join(f"(?=.*{QRegularExpression.escape(word)})" for word in words)
        self._found.setFilterRegularExpression(QRegularExpression(pattern))
        if words:
            self.expandAll()
            self.setCurrentIndex(self._first_hit(words))
        else:
            self._fold_as_remembered()

    def index_of(self, layer: str, label: str) -> QModelIndex:
        """Where that label stands, invalid when it is not shown."""
        for index in self._below(QModelIndex()):
            row = row_of(index)
            if row is not None and (row.layer, row.label) == (layer, label):
                return index
        return QModelIndex()

    def current_row(self) -> LabelRow | None:
        """The label that the keyboard stands on."""
        row = row_of(self.currentIndex())
        return row if row is not None and row.label else None

    def choose_current(self, *, further: bool) -> None:
        """Choose the label that the keyboard stands on, if there is one."""
        row = self.current_row()
        if row is not None:
            self.chosen.emit(row, further)

    @guarded(nothing)
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter chooses, F1 explains, characters go to the filter."""
        row = self.current_row()
        if event.key() in _ENTER:
            self.choose_current(further=_shift(event.modifiers()))
        elif event.key() == Qt.Key.Key_F1 and row is not None:
            self.help_requested.emit(row)
        elif _is_character(event):
            self.typed.emit(event.text())
        else:
            super().keyPressEvent(event)

    @guarded(bool)
    def event(self, event: QEvent) -> bool:
        """Keeps F1 from the menus while a label is at hand."""
        if _overrides_f1(event) and self.current_row() is not None:
            event.accept()
            return True
        return super().event(event)

    @guarded(nothing)
    def drawBranches(self, painter: QPainter, rect: QRect, index: Index) -> None:
        """Gives the arrow of a heading the heading's ground."""
        row = row_of(index)
        if row is not None and not row.label:
            painter.fillRect(rect, self.palette().brush(QPalette.ColorRole.Window))
        super().drawBranches(painter, rect, index)

    @guarded(nothing)
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Wraps the names anew."""
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()

    def _clicked(self, index: QModelIndex) -> None:
        row = row_of(index)
        if row is None:
            return
        if row.label:
            self.chosen.emit(row, _shift(QApplication.keyboardModifiers()))
        else:
            self.setExpanded(index, not self.isExpanded(index))

    def _remember(self, index: QModelIndex, *, folded_now: bool) -> None:
        row = row_of(index)
        if row is None or self._filtered:
            return
        name = {_fold_name(row)}
        after = self._folded | name if folded_now else self._folded - name
        if after != self._folded:
            self._folded = after
            self.folding_changed.emit()

    def _fold_as_remembered(self) -> None:
        for index in self._below(QModelIndex()):
            row = row_of(index)
            if row is not None and self._found.hasChildren(index):
                self.setExpanded(index, _fold_name(row) not in self._folded)

    def _below(self, parent: QModelIndex) -> list[QModelIndex]:
        found = []
        for at in range(self._found.rowCount(parent)):
            index = self._found.index(at, 0, parent)
            found += [index, *self._below(index)]
        return found

    def _first_hit(self, words: list[str]) -> QModelIndex:
        for index in self._below(QModelIndex()):
            text = index.data(SEARCH)
            if text and all(word in text for word in words):
                return index
        return QModelIndex()


def _shift(modifiers: Qt.KeyboardModifier) -> bool:
    return bool(modifiers & Qt.KeyboardModifier.ShiftModifier)


def _overrides_f1(event: QEvent) -> bool:
    return (
        isinstance(event, QKeyEvent)
        and event.type() == QEvent.Type.ShortcutOverride
        and event.key() == Qt.Key.Key_F1
    )


def _is_character(event: QKeyEvent) -> bool:
    held = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
    return (
        bool(event.text().strip()) and event.text().isprintable() and not event.modifiers() & held
    )


def _fold_name(row: LabelRow) -> str:
    return f"{row.layer}/{row.label}"
