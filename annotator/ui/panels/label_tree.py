"""The tree of labels: given by a click or Enter, hidden by their eyes, folded, found by typing."""

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QModelIndex,
    QPoint,
    QRect,
    QRegularExpression,
    QSortFilterProxyModel,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPalette,
    QResizeEvent,
    QStandardItemModel,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QFrame,
    QToolTip,
    QTreeView,
    QWidget,
)

from annotator.ui.article.guarded import guarded, nothing
from annotator.ui.article.style import StyleOf
from annotator.ui.hiding import Visibility
from annotator.ui.label_text import folded, plain_tip
from annotator.ui.panels.label_delegate import LabelDelegate, eye_box
from annotator.ui.panels.label_grid import latin_letter
from annotator.ui.panels.label_model import SEARCH, Index, LabelRow, eye_of, row_of
from annotator.ui.translation import tr

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class LabelTree(QTreeView):
    """Shows a model of labels; ``typed`` tells the characters that belong into the filter.

    An eye at the end of a line, or H, wishes to hide its spans or to show them again; with Shift
    to show no others.
    """

    chosen = Signal(object, bool)  # LabelRow, whether Shift was held
    eye_pressed = Signal(object, bool)  # LabelRow, whether Shift was held
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
        self._pressed = QPoint()
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
            self.setCurrentIndex(_first_hit(self._found, words))
        else:
            self._fold_as_remembered()

    def index_of(self, layer: str, label: str) -> QModelIndex:
        """Where that label stands, invalid when it is not shown."""
        for index in _below(self._found, QModelIndex()):
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
        """Enter chooses, H hides, F1 explains, other characters go to the filter."""
        row = self.current_row()
        if event.key() in _ENTER:
            self.choose_current(further=_shift(event.modifiers()))
        elif _is_h(event) and eye_of(self.currentIndex()) is not None:
            self.eye_pressed.emit(row_of(self.currentIndex()), _shift(event.modifiers()))
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
    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Remembers where, because ``clicked`` does not tell."""
        self._pressed = event.position().toPoint()
        super().mousePressEvent(event)

    @guarded(bool)
    def viewportEvent(self, event: QEvent) -> bool:
        """An eye says what a click on it does."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            index = self.indexAt(event.pos())
            if self._is_on_eye(index, event.pos()):
                QToolTip.showText(event.globalPos(), _eye_tip(index), self.viewport())
                return True
        return super().viewportEvent(event)

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
        if self._is_on_eye(index, self._pressed):
            self.eye_pressed.emit(row, _shift(QApplication.keyboardModifiers()))
        elif row.label:
            self.chosen.emit(row, _shift(QApplication.keyboardModifiers()))
        else:
            self.setExpanded(index, not self.isExpanded(index))

    def _is_on_eye(self, index: QModelIndex, point: QPoint) -> bool:
        return eye_of(index) is not None and eye_box(self.visualRect(index)).contains(point)

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
        for index in _below(self._found, QModelIndex()):
            row = row_of(index)
            if row is not None and self._found.hasChildren(index):
                self.setExpanded(index, _fold_name(row) not in self._folded)


def _below(model: QAbstractItemModel, parent: QModelIndex) -> list[QModelIndex]:
    found = []
    for at in range(model.rowCount(parent)):
        index = model.index(at, 0, parent)
        found += [index, *_below(model, index)]
    return found


def _first_hit(model: QAbstractItemModel, words: list[str]) -> QModelIndex:
    for index in _below(model, QModelIndex()):
        text = index.data(SEARCH)
        if text and all(word in text for word in words):
            return index
    return QModelIndex()


def _shift(modifiers: Qt.KeyboardModifier) -> bool:
    return bool(modifiers & Qt.KeyboardModifier.ShiftModifier)


def _is_h(event: QKeyEvent) -> bool:
    held = event.modifiers() & ~Qt.KeyboardModifier.ShiftModifier
    return not held and (event.key() == Qt.Key.Key_H or latin_letter(event) == "h")


def _eye_tip(index: QModelIndex) -> str:
    row, eye = row_of(index), eye_of(index)
    name = row.name if row else ""
    act = (
        tr("Show the spans of “{name}” again (H)", name=name)
        if eye is Visibility.HIDDEN
        else tr("Hide the spans of “{name}” (H)", name=name)
    )
    return plain_tip(act + "\n" + tr("Only these: Shift+H, or Shift and a click"))


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
