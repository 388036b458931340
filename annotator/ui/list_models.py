"""The articles of a project as a table that can be sorted and filtered, however many they are."""

import json
from collections.abc import Sequence
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QMimeData, QModelIndex, Qt
from PySide6.QtGui import QFont

from annotator.app.library import ArticleRow
from annotator.domain.article import Status, overall_status
from annotator.domain.choice import Order
from annotator.domain.span import LAYERS
from annotator.ui.article.guarded import guarded, nothing
from annotator.ui.article_rows import ArticleRows, Index
from annotator.ui.days import day_said
from annotator.ui.list_groups import Head
from annotator.ui.translation import tr
from annotator.ui.wording import (
    count_of_articles,
    language_name,
    language_said,
    layer_name,
    status_name,
)

ARTICLES_MIME = "application/x-annotator-articles"
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


class ArticleModel(ArticleRows):
    """What is shown of each article and of the heads of groups, and what a screen reader says."""

    @guarded(nothing)
    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        self.order_by(ORDERS[Column(column)], down=order == Qt.SortOrder.DescendingOrder)

    def head_name(self, head: Head) -> str:
        """How a group is called; near-duplicates go by the title of the first of them."""
        match self.grouped_by:
            case "event":
                return head.value or tr("No event")
            case "language":
                return language_name(head.value) if head.value else tr("Language unknown")
            case _:
                return self._name_of_copies(head)

    def _name_of_copies(self, head: Head) -> str:
        if not head.value:
            return tr("No near-duplicates")
        first = self._read(head.keys[0])
        return self._text(first, Column.TITLE) if first else head.value

    def _head_data(self, head: Head, column: Column, *, role: int) -> Any:
        if column is not Column.TITLE:
            return None
        name = self.head_name(head)
        count = count_of_articles(len(head.keys))
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return name
            case Qt.ItemDataRole.ToolTipRole:
                return f"{name}\n{count}".replace("<", "‹").replace(">", "›")
            case Qt.ItemDataRole.AccessibleTextRole:
                way = tr("folded") if head.folded else tr("unfolded")
                return tr("Group {name}, {count}, {way}", name=name, count=count, way=way)
            case _:
                return None

    def status(self, row: ArticleRow) -> Status:
        """How far the annotator is, or when he has not begun, how far the others are."""
        mine = {mark.annotator: mark.state for mark in row.statuses}
        return mine.get(self._annotator()) or overall_status(row.statuses)

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
            titles = (tr("Title"), tr("Lang"), tr("Date"), "", *_initials())
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
        column = Column(index.column())
        if head := self.head(index.row()):
            return self._head_data(head, column, role=role)
        row = self.row(index.row())
        if row is None:
            return None
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
                return day_said(article.published)
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
        if self.head(index.row()):
            return usual
        return usual | Qt.ItemFlag.ItemIsDragEnabled

    @guarded(lambda: [ARTICLES_MIME])
    def mimeTypes(self) -> list[str]:
        return [ARTICLES_MIME]

    @guarded(QMimeData)
    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        found = (index.data(ARTICLE_ID) for index in indexes)
        articles = list(dict.fromkeys(str(each) for each in found if each is not None))
        data = QMimeData()
        data.setData(ARTICLES_MIME, json.dumps(articles).encode())
        return data


def dragged_articles(data: QMimeData) -> list[str]:
    """The ids of the articles that are dragged, in the order of the list."""
    if not data.hasFormat(ARTICLES_MIME):
        return []
    try:
        found = json.loads(bytes(data.data(ARTICLES_MIME).data()))
    except (ValueError, RecursionError):  # any program may offer data of that name
        return []
    return [each for each in found if isinstance(each, str)] if isinstance(found, list) else []


def _initials() -> tuple[str, str, str]:
    return (
        #: The narrow column with the number of entities: one letter
        tr("E"),
        #: The narrow column with the number of claims: one letter
        tr("C"),
        #: The narrow column with the number of spans of framing: one letter
        tr("F"),
    )
