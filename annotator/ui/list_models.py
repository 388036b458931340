"""The articles of a project as a table that can be sorted and filtered, however many they are."""

import json
from collections.abc import Callable, Sequence
from enum import IntEnum
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QMimeData,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QFont

from annotator.app.library import ArticleRow, Library
from annotator.domain.article import Status, overall_status
from annotator.domain.changes import Changes, Kind
from annotator.domain.choice import Choice, Order
from annotator.domain.span import LAYERS
from annotator.domain.words import alike
from annotator.ui.article.guarded import guarded, nothing
from annotator.ui.list_words import Looking
from annotator.ui.translation import tr
from annotator.ui.wording import language_said, layer_name, status_name

ARTICLES_MIME = "application/x-annotator-articles"
Index = QModelIndex | QPersistentModelIndex
PAGE, MOST = 128, 4096
FEW, LATER_MS = 5000, 700
ARTICLE_ID = Qt.ItemDataRole.UserRole
_MARKS: dict[Status, str] = {"new": "○", "in_progress": "◐", "done": "●", "skipped": "–"}


class Column(IntEnum):
    """The columns of the list."""

    TITLE = 0
    LANGUAGE = 1
    DATE = 2
    STATUS = 3
    ENTITY = 4
    CLAIM = 5
    FRAMING = 6


ORDERS: dict[Column, Order] = {
    Column.TITLE: "title",
    Column.LANGUAGE: "language",
    Column.DATE: "published",
    Column.STATUS: "status",
    Column.ENTITY: "entity",
    Column.CLAIM: "claim",
    Column.FRAMING: "framing",
}


class ArticleModel(QAbstractTableModel):
    """The articles that are wanted, in an order; what is shown of them is read page by page.

    An article that changes stays where it is until the list is made anew, so that nothing moves
    away from who works on it.
    """

    counted = Signal()  # how many are shown has changed

    def __init__(self, library: Library, annotator: Callable[[], str]) -> None:
        super().__init__()
        self._library = library
        self._annotator = annotator
        self._all: list[int] = []
        self._order: tuple[Order, bool] = ("published", True)
        self._rows: dict[int, ArticleRow] = {}
        self._keys: list[int] = []
        self._places: dict[int, int] | None = None
        self._looking = Looking(library.listing)
        self._more = QTimer(self, interval=0)
        self._more.timeout.connect(self._look_further)
        self._later = QTimer(self, singleShot=True, interval=LATER_MS)
        self._later.timeout.connect(self.reload)
        self.total = 0
        self.reload()

    # ------------------------------------------------------------------ which articles

    def reload(self) -> None:
        """Ask for all articles anew."""
        self._later.stop()
        self._looking.forget()
        self._ask_all()

    def set_choice(self, choice: Choice) -> None:
        """Show only these articles."""
        self._looking.choice = choice
        self._ask()

    def set_filter(self, text: str) -> None:
        """Show only articles that have all these words in what is known about them."""
        self._looking.words = tuple(alike(text).split())
        self._ask()

    @guarded(nothing)
    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        wanted = (ORDERS[Column(column)], order == Qt.SortOrder.DescendingOrder)
        if wanted != self._order:
            self._order = wanted
            self._ask_all()

    def _ask_all(self) -> None:
        order, down = self._order
        self._all = self._library.listing.keys(me=self._annotator(), order=order, down=down)
        self.total = len(self._all)
        self._ask()

    def _ask(self) -> None:
        self._looking.me = self._annotator()
        self.beginResetModel()
        self._rows.clear()
        self._places = None
        self._keys = self._looking.begin(self._all)
        self.endResetModel()
        if self._looking.goes_on:
            self._more.start()
        else:
            self._more.stop()
        self.counted.emit()

    def _look_further(self) -> None:
        """Look through some thousand articles more, so that nobody waits for all of them."""
        if found := self._looking.further():
            first = len(self._keys)
            self.beginInsertRows(QModelIndex(), first, first + len(found) - 1)
            self._keys += found
            self._places = None
            self.endInsertRows()
            self.counted.emit()
        if not self._looking.goes_on:
            self._more.stop()

    def follow(self, changes: Changes) -> None:
        """Ask anew for what changed."""
        if Kind.ARTICLES in changes.kinds:
            # A long import tells of articles many times a second.
            if len(self._keys) > FEW:
                self._later.start()
            else:
                self.reload()
            return
        for article in changes.articles:
            place = self.place(article)
            if place.isValid():
                key = self._keys[place.row()]
                self._rows.pop(key, None)
                self._looking.forget_one(key)
                self.dataChanged.emit(place, place.siblingAtColumn(len(Column) - 1))

    def place(self, article: str) -> QModelIndex:
        """Where an article stands, an invalid index when it does not."""
        if self._places is None:
            self._places = {key: row for row, key in enumerate(self._keys)}
        key = self._library.listing.key(article) if article else None
        row = None if key is None else self._places.get(key)
        return QModelIndex() if row is None else self.index(row, 0)

    # ------------------------------------------------------------------ what is shown of them

    def row(self, place: int) -> ArticleRow | None:
        """What is shown in that row; None for an article that has just gone."""
        key = self._keys[place]
        if key not in self._rows:
            if len(self._rows) > MOST:
                self._rows.clear()
            first = place - place % PAGE
            self._rows |= self._library.listing.rows(self._keys[first : first + PAGE])
        return self._rows.get(key)

    def status(self, row: ArticleRow) -> Status:
        """How far the annotator is, or when he has not begun, how far the others are."""
        mine = {mark.annotator: mark.state for mark in row.statuses}
        return mine.get(self._annotator()) or overall_status(row.statuses)

    @guarded(lambda: 0)
    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  # Qt's own default
        return 0 if parent.isValid() else len(self._keys)

    @guarded(lambda: 0)
    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  # Qt's own default
        return 0 if parent.isValid() else len(Column)

    @guarded(lambda: None)
    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> Any:
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            titles = (tr("Title"), tr("Lang"), tr("Date"), "", tr("E"), tr("C"), tr("F"))
            return titles[section]
        if role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
            names = (tr("Title"), tr("Language"), tr("Date"), tr("Status"))
            layers = tuple(map(layer_name, LAYERS))
            return (*names, *layers)[section]
        return None

    @guarded(lambda: None)
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row = self.row(index.row())
        if row is None:
            return None
        column = Column(index.column())
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self._text(row, column)
            case Qt.ItemDataRole.AccessibleTextRole:
                return self._spoken(row, column)
            case Qt.ItemDataRole.ToolTipRole:
                return self._tool_tip(row, column)
            case Qt.ItemDataRole.FontRole if column is Column.TITLE and not row.article.title:
                font = QFont()
                font.setItalic(True)
                return font
            case Qt.ItemDataRole.TextAlignmentRole if column > Column.TITLE:
                return Qt.AlignmentFlag.AlignCenter
            case _ if role == ARTICLE_ID:
                return row.article.id
        return None

    def _text(self, row: ArticleRow, column: Column) -> str:
        article = row.article
        match column:
            case Column.TITLE:
                return " ".join((article.title or article.file or article.id).split())
            case Column.LANGUAGE:
                return article.language + "?" * article.is_language_unsure
            case Column.DATE:
                return article.published
            case Column.STATUS:
                return _MARKS[self.status(row)]
            case _:
                return str(row.counts.get(LAYERS[column - Column.ENTITY], 0) or "")

    def _spoken(self, row: ArticleRow, column: Column) -> str:
        if column is Column.STATUS:
            return status_name(self.status(row))
        if column is Column.LANGUAGE:
            return language_said(row.article)
        if column >= Column.ENTITY:
            return str(row.counts.get(LAYERS[column - Column.ENTITY], 0))
        return self._text(row, column) or tr("unknown")

    def _tool_tip(self, row: ArticleRow, column: Column) -> str:
        if column is Column.STATUS:
            return status_name(self.status(row))
        article = row.article
        if column is Column.LANGUAGE:
            return language_said(article)
        facts = (article.title, article.source, article.author, article.file)
        # An angle bracket would make Qt take an article's title for HTML.
        return "\n".join(filter(None, facts)).replace("<", "‹").replace(">", "›")

    @guarded(lambda: Qt.ItemFlag.NoItemFlags)
    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        usual = Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEnabled
        return usual | Qt.ItemFlag.ItemIsDragEnabled

    @guarded(lambda: [ARTICLES_MIME])
    def mimeTypes(self) -> list[str]:
        return [ARTICLES_MIME]

    @guarded(QMimeData)
    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        articles = list(dict.fromkeys(str(index.data(ARTICLE_ID)) for index in indexes))
        data = QMimeData()
        data.setData(ARTICLES_MIME, json.dumps(articles).encode())
        return data


def dragged_articles(data: QMimeData) -> list[str]:
    """The ids of the articles that are dragged, in the order of the list."""
    if not data.hasFormat(ARTICLES_MIME):
        return []
    return [str(each) for each in json.loads(bytes(data.data(ARTICLES_MIME).data()))]
