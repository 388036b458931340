"""The list of articles, with a filter above it."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from PySide6.QtCore import (
    QEvent,
    QItemSelectionModel,
    QModelIndex,
    QObject,
    QPoint,
    Qt,
    Signal,
    SignalInstance,
)
from PySide6.QtGui import QAction, QGuiApplication, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QLabel,
    QLineEdit,
    QMenu,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from annotator.app.library import Library
from annotator.app.views import Views
from annotator.domain.article import STATUSES
from annotator.domain.changes import Changes
from annotator.domain.choice import Choice, GroupBy
from annotator.ui.article.guarded import guarded, nothing
from annotator.ui.list_models import ARTICLE_ID, ArticleModel, Column
from annotator.ui.panels.choice_bar import ChoiceBar
from annotator.ui.panels.folding import Folding
from annotator.ui.panels.group_menu import fill_group_menu
from annotator.ui.panels.head_delegate import HeadDelegate
from annotator.ui.panels.list_columns import ListColumns
from annotator.ui.tagging import bound
from annotator.ui.translation import counted, tr
from annotator.ui.wording import count_of_articles, status_name

_LINES = 2


@dataclass(frozen=True, slots=True)
class Narrowed:
    """What a person chose to see of the list, and the column and direction of its order."""

    words: str = ""
    choice: Choice = field(default_factory=Choice)
    order: tuple[int, Qt.SortOrder] = (Column.DATE, Qt.SortOrder.DescendingOrder)


class ArticleList(QWidget):
    """Wishes that articles are opened; with Ctrl held, beside those that are open."""

    open_requested = Signal(str)
    open_beside_requested = Signal(str)
    status_requested = Signal(object, str)  # article ids, status
    remove_requested = Signal(object)  # article ids
    import_requested = Signal()
    grouped = Signal(str)  # by what: GroupBy

    def __init__(
        self,
        library: Library,
        changed: SignalInstance,
        *,
        annotator: Callable[[], str],
        views: Views,
    ) -> None:
        super().__init__()
        self._model = ArticleModel(library, annotator)
        self._filter = QLineEdit()
        self._filter.setPlaceholderText(tr("Find: title, file, language, source, author"))
        self._filter.setClearButtonEnabled(True)
        for action in self._filter.findChildren(QAction, "_q_qlineeditclearaction"):
            action.setText(tr("Clear"))
        self._filter.setAccessibleName(tr("Find in the list"))
        self._filter.textChanged.connect(self._filtered)
        self._filter.installEventFilter(self)
        self._choices = ChoiceBar(library, views)
        self._choices.choice_changed.connect(self._model.set_choice)
        self._choices.group_requested.connect(self.group_by)
        self.table = QTableView()
        self._folding = Folding(self.table, self._model)
        self._folding.moved.connect(self._go_to)
        self._count = QLabel()
        self._hint = QLabel(
            tr("There is no article yet.\n\nImport files with Ctrl+I, or drop them here.")
        )
        self._hint.setWordWrap(True)
        self._hint.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._set_up_table()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(6, 6, 6, 6)
        layout.addWidget(self._filter)
        layout.addWidget(self._choices)
        layout.addWidget(self.table, 1)
        layout.addWidget(self._hint, 1)
        layout.addWidget(self._count)
        changed.connect(self._changed)
        self._model.counted.connect(self._tell_count)
        self._tell_count()

    def _set_up_table(self) -> None:
        table = self.table
        table.setModel(self._model)
        table.setItemDelegate(HeadDelegate(table))
        table.setAccessibleName(tr("Articles of the project"))
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setDragEnabled(True)
        table.setShowGrid(False)
        table.setAlternatingRowColors(True)
        table.setTabKeyNavigation(False)
        # In this order, or the list would be sorted by its titles first.
        table.horizontalHeader().setSortIndicator(Column.DATE, Qt.SortOrder.DescendingOrder)
        table.setSortingEnabled(True)
        table.verticalHeader().hide()
        height = _LINES * table.fontMetrics().lineSpacing() + 8
        table.verticalHeader().setDefaultSectionSize(height)
        self._columns = ListColumns(table, self._model)
        table.doubleClicked.connect(self._open)
        table.installEventFilter(self)
        table.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        table.customContextMenuRequested.connect(self._show_menu)

    @guarded(nothing)
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._columns.make_room()

    # ------------------------------------------------------------------ for the window

    def take_focus(self) -> None:
        """Put the keyboard on the articles, or into the filter as long as there are none."""
        (self._filter if self.table.isHidden() else self.table).setFocus()

    def focus_filter(self) -> None:
        """Go to the filter, with its text selected."""
        self._filter.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._filter.selectAll()

    def open_choices(self) -> None:
        """Show the filters, and go there."""
        self._choices.open()

    def show_choice(self, choice: Choice) -> None:
        """Show all articles of a choice and no others."""
        self._filter.clear()
        self._choices.set_choice(choice)

    def show_current(self, article: str) -> None:
        """Mark the article that is read."""
        place = self._model.place(article)
        if place.isValid():
            self._go_to(place)

    def neighbour(self, article: str, direction: int) -> str:
        """The article after that one in the list as it is shown, or before it; "" at its ends."""
        place = self._model.place(article)
        row = place.row() + direction if place.isValid() else 0
        while self._folding.is_head(row):
            row += direction
        index = self._model.index(row, 0) if 0 <= row < self._model.rowCount() else QModelIndex()
        return str(index.data(ARTICLE_ID)) if index.isValid() else ""

    def selected(self) -> list[str]:
        """The ids of the articles that are selected."""
        found = (it.data(ARTICLE_ID) for it in self.table.selectionModel().selectedRows())
        return [str(each) for each in found if each is not None]

    def group_by(self, by: GroupBy) -> None:
        """Let articles stand together below heads that fold, by what they have in common."""
        if by != self._model.grouped_by:
            self._keeping(lambda: self._model.group_by(by))
            self._choices.show_grouping(by)
            self.grouped.emit(by)

    def choose_grouping(self) -> None:
        """Offer the ways to group."""
        self._choices.open_grouping()

    def set_near_duplicates(self, groups: Mapping[str, str]) -> None:
        """Know the group of each article that has near-duplicates, both by id."""
        self._keeping(lambda: self._model.set_near_duplicates(groups))

    def refresh(self) -> None:
        """Ask for everything anew, as after a change of the annotator's name."""
        self._model.reload()

    def narrowed(self) -> Narrowed:
        """What of the list is shown now, and in which order."""
        header = self.table.horizontalHeader()
        order = (header.sortIndicatorSection(), header.sortIndicatorOrder())
        return Narrowed(self._filter.text(), self._choices.choice(), order)

    def narrow(self, to: Narrowed) -> None:
        """Show that of the list, as it was shown in another window."""
        self._filter.setText(to.words)
        self._choices.set_choice(to.choice)
        self.table.sortByColumn(*to.order)

    # ------------------------------------------------------------------ inside

    def _changed(self, changes: Changes) -> None:
        self._keeping(lambda: self._model.follow(changes))

    def _keeping(self, act: Callable[[], None]) -> None:
        """Do something to the list, with the same article selected behind it."""
        current = self.selected()
        act()
        if current and not self.selected():
            self.show_current(current[0])

    def _filtered(self, text: str) -> None:
        self._model.set_filter(text)

    def _tell_count(self) -> None:
        total, shown = self._model.total, self._model.shown
        self.table.setVisible(bool(total))
        self._hint.setVisible(not total)
        text = count_of_articles(total)
        if shown != total:
            text = counted(
                total, "{shown} of {count} article", "{shown} of {count} articles", shown=shown
            )
        self._count.setText(text)

    def _open(self, index: QModelIndex) -> None:
        article = index.siblingAtColumn(0).data(ARTICLE_ID)
        if article is None:
            return
        held = QGuiApplication.keyboardModifiers() & Qt.KeyboardModifier.ControlModifier
        (self.open_beside_requested if held else self.open_requested).emit(str(article))

    @guarded(lambda: False)
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress:
            return False
        key = event.key()
        if watched is self._filter and key in (Qt.Key.Key_Down, Qt.Key.Key_Return):
            self.table.setFocus()
            if not self.selected() and self._model.rowCount():
                self._go_to(self._model.index(0, 0))
            if key == Qt.Key.Key_Return and self._model.rowCount() == 1:
                self._open(self._model.index(0, 0))
            return True
        if watched is self._filter and key == Qt.Key.Key_Escape and self._filter.text():
            self._filter.clear()
            return True
        entered = watched is self.table and key in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if entered and not self._folding.is_head(self.table.currentIndex().row()):
            beside = event.modifiers() & Qt.KeyboardModifier.ControlModifier
            wish = self.open_beside_requested if beside else self.open_requested
            for article in self.selected()[:1]:
                wish.emit(article)
            return True
        return False

    def _go_to(self, place: QModelIndex) -> None:
        # The table itself would read the keys that are held, and with Ctrl take a row out again.
        flag = QItemSelectionModel.SelectionFlag
        self.table.selectionModel().setCurrentIndex(place, flag.ClearAndSelect | flag.Rows)
        self.table.scrollTo(place)

    def _show_menu(self, at: QPoint) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if articles := self.selected():
            self._add_acts(menu, articles)
            menu.addSeparator()
        self._add_grouping(menu)
        menu.popup(self.table.viewport().mapToGlobal(at))

    def _add_grouping(self, menu: QMenu) -> None:
        ways = menu.addMenu(tr("Group by"))
        fill_group_menu(ways, self._model.grouped_by, choose=self.group_by)
        if self._model.grouped_by:
            for text, folded in ((tr("Fold all groups"), True), (tr("Unfold all groups"), False)):
                menu.addAction(text, bound(self._fold_all, folded))

    def _fold_all(self, folded: bool) -> None:
        self._keeping(lambda: self._model.fold_all(folded=folded))

    def _add_acts(self, menu: QMenu, articles: list[str]) -> None:
        one = articles[0]
        #: Open the article
        menu.addAction(tr("Open"), lambda: self.open_requested.emit(one))
        menu.addAction(tr("Open beside"), lambda: self.open_beside_requested.emit(one))
        menu.addSeparator()
        for status in STATUSES:
            wish = _wish(self.status_requested, articles, status)
            menu.addAction(tr("Mark as: {status}", status=status_name(status)), wish)
        menu.addSeparator()
        menu.addAction(tr("Remove from the project"), lambda: self.remove_requested.emit(articles))


def _wish(signal: SignalInstance, *what: object) -> Callable[[], None]:
    return lambda: signal.emit(*what)
