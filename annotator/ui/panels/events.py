"""The panel of events: pairs that are proposed, events that there are, and near-duplicates."""

from collections.abc import Mapping, Sequence
from typing import Literal

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QLabel,
    QListView,
    QProgressBar,
    QPushButton,
    QTabBar,
    QVBoxLayout,
    QWidget,
)

from annotator.ui.article.guarded import guarded, nothing
from annotator.ui.panels.event_delegate import EventDelegate
from annotator.ui.panels.event_model import Entry, EventModel
from annotator.ui.translation import tr

Page = Literal["pairs", "events", "copies"]
PAGES: tuple[Page, ...] = ("pairs", "events", "copies")
Key = Qt.Key
LEAST_HEIGHT = 240


class EntryList(QListView):
    """A list in which single letters act, instead of looking for what begins with them."""

    pressed_key = Signal(int)
    acting = frozenset({Key.Key_A, Key.Key_R, Key.Key_Delete, Key.Key_Return, Key.Key_Enter})

    @guarded(nothing)
    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Key(event.key())
        plain = Qt.KeyboardModifier.KeypadModifier
        if key in self.acting and not event.modifiers() & ~plain:
            self.pressed_key.emit(key.value)
            event.accept()
            return
        super().keyPressEvent(event)


class EventsPanel(QWidget):
    """Wishes that pairs are looked for, opened in panes, accepted or rejected."""

    shown = Signal()
    find_requested = Signal()
    cancel_requested = Signal()
    open_requested = Signal(object)  # Entry
    accept_requested = Signal(object)  # Entry
    reject_requested = Signal(object)  # Entry

    def __init__(self) -> None:
        super().__init__()
        self._entries: dict[Page, Sequence[Entry]] = dict.fromkeys(PAGES, ())
        self._rows: dict[Page, int] = dict.fromkeys(PAGES, 0)
        self._page: Page = "pairs"
        self._busy = False
        self._tabs = QTabBar()
        self._tabs.setAccessibleName(tr("What is listed"))
        self._tabs.setExpanding(False)
        self._tabs.setDrawBase(False)
        for _ in PAGES:
            self._tabs.addTab("")
        self._tabs.currentChanged.connect(self._turn)
        self._model = EventModel()
        self.list = EntryList()
        self._set_up_list()
        self._hint = QLabel()
        self._hint.setWordWrap(True)
        self._hint.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._keys = QLabel(tr("Enter opens · A same event · R not the same"))
        self._keys.setWordWrap(True)
        self._progress = QProgressBar()
        self._progress.setAccessibleName(tr("Progress of the search"))
        self._progress.hide()
        self._button = QPushButton(tr("Look for pairs"))
        self._button.clicked.connect(self._press)
        self._lay_out()
        self._name_tabs()
        self._tell_hint()

    def _set_up_list(self) -> None:
        self.list.setModel(self._model)
        self.list.setItemDelegate(EventDelegate(self.list))
        self.list.setUniformItemSizes(True)
        self.list.setMinimumHeight(LEAST_HEIGHT)
        self.list.setAlternatingRowColors(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.list.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.list.setAccessibleName(tr("Articles that belong together"))
        self.list.pressed_key.connect(self._act)
        self.list.doubleClicked.connect(lambda _: self._act(Key.Key_Return.value))

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(6, 6, 6, 6)
        layout.addWidget(self._tabs)
        layout.addWidget(self.list, 1)
        layout.addWidget(self._hint, 1)
        layout.addWidget(self._keys)
        below = QHBoxLayout()
        below.addWidget(self._progress, 1)
        below.addWidget(self._button)
        layout.addLayout(below)

    # ------------------------------------------------------------------ for the board

    def show_entries(self, entries: Mapping[Page, Sequence[Entry]]) -> None:
        """List these; the row that is current stays, or the one that takes its place."""
        self._rows[self._page] = max(0, self.list.currentIndex().row())
        self._entries = dict(entries)
        self._name_tabs()
        self._show_page()

    def show_progress(self, done: int, total: int) -> None:
        """Show how far the search is; with a total of 0 nothing goes on."""
        self._busy = bool(total)
        self._progress.setVisible(self._busy)
        self._progress.setMaximum(max(1, total))
        self._progress.setValue(done)
        self._button.setText(tr("Cancel") if self._busy else tr("Look for pairs"))
        self._tell_hint()

    def show_stale(self, *, stale: bool) -> None:
        """Say that what is proposed is no longer of all articles."""
        if not self._busy:
            self._button.setText(tr("Look again") if stale else tr("Look for pairs"))

    def current(self) -> Entry | None:
        """The entry that is current."""
        return self._model.entry(self.list.currentIndex().row())

    def go_on(self) -> Entry | None:
        """Make the next entry current, and answer with it; None at the end."""
        row = self.list.currentIndex().row() + 1
        if self._model.entry(row) is None:
            return None
        self._go_to(row)
        return self.current()

    @property
    def page(self) -> Page:
        """What is listed."""
        return self._page

    def turn_to(self, page: Page) -> None:
        """List something else."""
        self._tabs.setCurrentIndex(PAGES.index(page))

    # ------------------------------------------------------------------ inside

    @guarded(nothing)
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not event.spontaneous():
            self.shown.emit()
            (self.list if self.list.isVisible() else self._button).setFocus()

    def _turn(self, place: int) -> None:
        self._rows[self._page] = max(0, self.list.currentIndex().row())
        self._page = PAGES[place]
        self._show_page()

    def _show_page(self) -> None:
        entries = self._entries[self._page]
        focused = self.list.hasFocus() or (self._button.hasFocus() and not self._busy)
        self._model.show(entries)
        if entries:
            self._go_to(min(self._rows[self._page], len(entries) - 1))
        self._tell_hint()
        if focused:
            (self.list if entries else self._button).setFocus()

    def _go_to(self, row: int) -> None:
        index = self._model.index(row)
        self.list.setCurrentIndex(index)
        self.list.scrollTo(index)

    def _name_tabs(self) -> None:
        names = {
            "pairs": tr("Proposed"),
            "events": tr("Events"),
            "copies": tr("Near-duplicates"),
        }
        for place, page in enumerate(PAGES):
            self._tabs.setTabText(place, f"{names[page]} {len(self._entries[page])}")

    def _tell_hint(self) -> None:
        some = bool(self._entries[self._page])
        self.list.setVisible(some)
        self._keys.setVisible(some)
        self._hint.setVisible(not some)
        hints = {
            "pairs": tr("No pair is proposed. Ctrl+Alt+E looks for articles on one event."),
            "events": tr("There is no event yet. Accept a pair, or name one in the properties."),
            "copies": tr("No two articles are known to be largely the same text."),
        }
        self._hint.setText(tr("Comparing the articles…") if self._busy else hints[self._page])

    def _press(self) -> None:
        (self.cancel_requested if self._busy else self.find_requested).emit()

    def _act(self, key: int) -> None:
        entry = self.current()
        if entry is None:
            return
        if key == Key.Key_A.value:
            self.accept_requested.emit(entry)
        elif key in (Key.Key_R.value, Key.Key_Delete.value):
            self.reject_requested.emit(entry)
        else:
            self.open_requested.emit(entry)
