"""The panel in which one searches all articles, while one types."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QGuiApplication, QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListView,
    QProgressBar,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from annotator.app.searching import Found, IndexLost, Searching
from annotator.domain.errors import UserError
from annotator.ui.article.guarded import guarded
from annotator.ui.find_bar import LONGEST_QUERY
from annotator.ui.hit_model import HitModel, hit_of
from annotator.ui.indexing import Indexing
from annotator.ui.panels.hit_delegate import HitDelegate
from annotator.ui.translation import counted, told, tr

DELAY_MS = 120
MOST = 40  # at once; more are found as one scrolls
PATIENCE = 2.0  # seconds
LOST = Found()
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class SearchPanel(QWidget):
    """Wishes that an article is opened at a hit; with Ctrl held, beside those that are open."""

    open_requested = Signal(object, bool)  # Hit, beside
    left = Signal()

    def __init__(self, searching: Searching, indexing: Indexing) -> None:
        super().__init__()
        self._searching = searching
        self._indexing = indexing
        self._mending = False
        self._model = HitModel(self._more)
        self.field = QLineEdit()
        self.list = QListView()
        self._said = QLabel()
        self._progress = QProgressBar()
        self._cancel = QPushButton(tr("Cancel"))
        self._later = QTimer(self, singleShot=True, interval=DELAY_MS)
        self._later.timeout.connect(self.search)
        self._set_up()
        self._lay_out()
        self._cancel.clicked.connect(indexing.cancel)
        indexing.progress.connect(self._show_progress)
        indexing.ended.connect(self._indexed)
        indexing.refused.connect(self._say)
        self._show_progress(0, 0)

    def _set_up(self) -> None:
        self.setFocusProxy(self.field)
        self.field.setPlaceholderText(tr("Search all articles: words, “a phrase”"))
        self.field.setAccessibleName(tr("Search all articles"))
        self.field.setClearButtonEnabled(True)
        self.field.setMaxLength(LONGEST_QUERY)
        for button in self.field.findChildren(QToolButton):
            button.setAccessibleName(tr("Clear"))
        self.field.textChanged.connect(self._later.start)
        self.list.setModel(self._model)
        self.list.setItemDelegate(HitDelegate(self.list))
        self.list.setUniformItemSizes(True)
        self.list.setAlternatingRowColors(True)
        self.list.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setAccessibleName(tr("What was found"))
        self.list.doubleClicked.connect(self._open)
        for widget in (self.field, self.list):
            widget.installEventFilter(self)
        self._said.setTextFormat(Qt.TextFormat.PlainText)
        self._said.setWordWrap(True)
        self._progress.setAccessibleName(tr("Progress of the search index"))

    def _lay_out(self) -> None:
        below = QHBoxLayout()
        below.addWidget(self._progress, 1)
        below.addWidget(self._cancel)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(6, 6, 6, 6)
        layout.addWidget(self.field)
        layout.addWidget(self.list, 1)
        layout.addWidget(self._said)
        layout.addLayout(below)

    # ------------------------------------------------------------------ for the window

    def open(self, query: str = "") -> None:
        """Take the keyboard, with that query or the last one; the index is brought in step."""
        if query:
            self.field.setText(query)
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()
        if not self._indexing.busy and self._asked(self._searching.is_behind):
            self._indexing.begin()

    def said(self) -> str:
        """What is said about the last search."""
        return self._said.text()

    def close_index(self) -> None:
        """Let go of the index, as when the project is closed."""
        self._later.stop()
        self._searching.close()

    # ------------------------------------------------------------------ searching

    def search(self) -> None:
        """Search for what stands in the field."""
        self._later.stop()
        query = self.field.text()
        found = self._found(query)
        self._model.show_found(found)
        self.list.scrollToTop()
        if found.hits:
            self.list.setCurrentIndex(self._model.index(0))
        if found is not LOST:
            self._say(_summary(found) if query.strip() else "")

    def _found(self, query: str, start: int = 0) -> Found:
        try:
            return self._searching.find(query, start=start, most=MOST, seconds=PATIENCE)
        except UserError as error:
            self._say(told(str(error)))
            # Only once: a disk that fails would damage the next index too.
            if isinstance(error, IndexLost) and not self._mending:
                self._mending = True
                self._indexing.begin()
            return LOST

    def _more(self, start: int) -> Found:
        return self._found(self.field.text(), start)

    def _asked(self, question: Callable[[], bool]) -> bool:
        try:
            return question()
        except UserError as error:
            self._say(told(str(error)))
            return True

    def _indexed(self, in_step: bool) -> None:
        self._show_progress(0, 0)
        if in_step and self.isVisible() and self.field.text():
            self.search()

    def _show_progress(self, done: int, total: int) -> None:
        for widget in (self._progress, self._cancel):
            widget.setVisible(done < total)
        self._progress.setMaximum(total)
        self._progress.setValue(done)
        self._progress.setFormat(tr("Reading all articles: %p%"))

    def _say(self, text: str) -> None:
        self._said.setText(text)
        self.list.setAccessibleDescription(text)
        if text and self.isVisible():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self.field, text))

    # ------------------------------------------------------------------ opening

    def _open(self, index: QModelIndex) -> None:
        held = QGuiApplication.keyboardModifiers() & Qt.KeyboardModifier.ControlModifier
        self._wish(index, beside=bool(held))

    def _wish(self, index: QModelIndex, *, beside: bool) -> None:
        if (hit := hit_of(index)) is not None:
            self.open_requested.emit(hit, beside)

    @guarded(lambda: False)
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress:
            return False
        key = event.key()
        if key in _ENTER:
            if self._later.isActive():
                self.search()
            beside = event.modifiers() & Qt.KeyboardModifier.ControlModifier
            self._wish(self.list.currentIndex(), beside=bool(beside))
            return True
        if key == Qt.Key.Key_Escape:
            self.left.emit()
            return True
        if watched is self.field and key in (Qt.Key.Key_Down, Qt.Key.Key_PageDown):
            self.list.setFocus(Qt.FocusReason.TabFocusReason)
            return True
        first = self.list.currentIndex().row() <= 0
        if watched is self.list and key == Qt.Key.Key_Up and first:
            self.field.setFocus(Qt.FocusReason.BacktabFocusReason)
            return True
        return False


def _summary(found: Found) -> str:
    if found.too_many:
        return tr("Too many words are like this: type more letters.")
    if not found.total:
        return tr("Nothing found")
    if found.more:
        return counted(
            found.total, "Found in more than {count} article", "Found in more than {count} articles"
        )
    return counted(found.total, "Found in {count} article", "Found in {count} articles")
