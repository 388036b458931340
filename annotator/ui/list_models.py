"""The articles of a project as a table that can be sorted and filtered."""

import json
from collections.abc import Callable, Sequence
from enum import IntEnum
from typing import Any
from unicodedata import combining, normalize

from PySide6.QtCore import (
    QAbstractTableModel,
    QMimeData,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QSortFilterProxyModel,
    Qt,
)
from PySide6.QtGui import QFont

from annotator.app.library import ArticleRow, Library
from annotator.domain.article import STATUSES, Status, overall_status
from annotator.domain.changes import Changes, Kind
from annotator.domain.span import LAYERS
from annotator.ui.article.guarded import guarded
from annotator.ui.translation import tr
from annotator.ui.wording import language_said, layer_name, status_name

ARTICLES_MIME = "application/x-annotator-articles"
Index = QModelIndex | QPersistentModelIndex
ARTICLE_ID = Qt.ItemDataRole.UserRole
SORT_KEY = Qt.ItemDataRole.UserRole + 1
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


def folded(text: str) -> str:
    """The text in small letters and without accents, as a person types it in a hurry."""
    apart = normalize("NFD", text.casefold())
    return "".join(letter for letter in apart if not combining(letter))


class ArticleModel(QAbstractTableModel):
    """The rows as the library answered last; asked again when something of them changes."""

    def __init__(self, library: Library, annotator: Callable[[], str]) -> None:
        super().__init__()
        self._library = library
        self._annotator = annotator
        self._rows: list[ArticleRow] = []
        self._places: dict[str, int] = {}
        self.reload()

    def reload(self) -> None:
        """Ask for all articles anew."""
        self.beginResetModel()
        self._rows = list(self._library.rows())
        self._places = {row.article.id: n for n, row in enumerate(self._rows)}
        self.endResetModel()

    def follow(self, changes: Changes) -> None:
        """Ask anew for what changed."""
        if Kind.ARTICLES in changes.kinds:
            self.reload()
            return
        for article in changes.articles & self._places.keys():
            place = self._places[article]
            self._rows[place] = self._library.row(article)
            self.dataChanged.emit(self.index(place, 0), self.index(place, len(Column) - 1))

    def place(self, article: str) -> QModelIndex:
        """Where an article stands, an invalid index when it does not."""
        place = self._places.get(article)
        return QModelIndex() if place is None else self.index(place, 0)

    def status(self, row: ArticleRow) -> Status:
        """How far the annotator is, or when he has not begun, how far the others are."""
        mine = {mark.annotator: mark.state for mark in row.statuses}
        return mine.get(self._annotator()) or overall_status(row.statuses)

    @guarded(lambda: 0)
    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  # Qt's own default
        return 0 if parent.isValid() else len(self._rows)

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
        row = self._rows[index.row()]
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
            case _ if role == SORT_KEY:
                return self._sort_key(row, column)
        return None

    def searched(self, place: int) -> str:
        """What the filter looks through for an article, as ``folded`` makes it."""
        row = self._rows[place]
        article = row.article
        language = self._text(row, Column.LANGUAGE)
        parts = (article.title, article.file, language, article.source, article.event)
        status = status_name(self.status(row))
        return folded("\n".join((*parts, article.published, article.author, status)))

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

    def _sort_key(self, row: ArticleRow, column: Column) -> Any:
        if column is Column.STATUS:
            return STATUSES.index(self.status(row))
        if column >= Column.ENTITY:
            return row.counts.get(LAYERS[column - Column.ENTITY], 0)
        return self._text(row, column).casefold()

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


class ArticleProxy(QSortFilterProxyModel):
    """The articles that have every word of the filter, in the order of a column."""

    def __init__(self, model: ArticleModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._words: list[str] = []
        self.setSourceModel(model)
        self.setSortRole(SORT_KEY)
        self.setDynamicSortFilter(True)

    def set_filter(self, text: str) -> None:
        """Show only articles that have all these words."""
        self._words = folded(text).split()
        self.invalidate()

    @guarded(lambda: True)
    def filterAcceptsRow(self, source_row: int, source_parent: Index) -> bool:
        if not self._words:
            return True
        searched = self._model.searched(source_row)
        return all(word in searched for word in self._words)
