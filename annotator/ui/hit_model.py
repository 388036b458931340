"""The articles that a search found, as a list that grows as one scrolls."""

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

from annotator.app.searching import Found, Hit
from annotator.ui.article.guarded import guarded, nothing
from annotator.ui.days import day_said
from annotator.ui.translation import counted, number, tr

Index = QModelIndex | QPersistentModelIndex
HIT = Qt.ItemDataRole.UserRole


class HitModel(QAbstractListModel):
    """Asks for more hits from a place on when the end of those it has comes into view."""

    def __init__(self, more: Callable[[int], Found]) -> None:
        super().__init__()
        self._more = more
        self._hits: list[Hit] = []
        self._after = -1

    def show_found(self, found: Found) -> None:
        """Show these hits and no others."""
        self.beginResetModel()
        self._hits = list(found.hits)
        self._after = found.after
        self.endResetModel()

    @property
    def hits(self) -> Sequence[Hit]:
        """The hits that are shown."""
        return tuple(self._hits)

    @guarded(lambda: 0)
    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  # Qt's own default
        return 0 if parent.isValid() else len(self._hits)

    @guarded(lambda: False)
    def canFetchMore(self, parent: Index) -> bool:
        return not parent.isValid() and self._after >= 0

    @guarded(nothing)
    def fetchMore(self, parent: Index) -> None:
        if not self.canFetchMore(parent):
            return
        found = self._more(self._after)
        self._after = found.after
        if found.hits:
            first = len(self._hits)
            self.beginInsertRows(QModelIndex(), first, first + len(found.hits) - 1)
            self._hits += found.hits
            self.endInsertRows()

    @guarded(lambda: None)
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        hit = self._hits[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return title_of(hit)
            case Qt.ItemDataRole.AccessibleTextRole:
                return f"{title_of(hit)}, {facts_of(hit, spoken=True)}: {hit.snippet}"
            case _ if role == HIT:
                return hit
        return None


def hit_of(index: Index) -> Hit | None:
    """The hit at that place in the list."""
    found = index.data(HIT)
    return found if isinstance(found, Hit) else None


def title_of(hit: Hit) -> str:
    """What the article goes by, on one line."""
    article = hit.article
    return " ".join((article.title or article.file or article.id).split())


def facts_of(hit: Hit, *, spoken: bool = False) -> str:
    """Language, date, and how often it was found there."""
    if hit.in_title:
        return _joined(
            (hit.article.language, day_said(hit.article.published), tr("title")), spoken=spoken
        )
    count = counted(hit.count, "{count} hit", "{count} hits")
    facts = (
        hit.article.language,
        day_said(hit.article.published),
        count if spoken else f"{number(hit.count)}×",
    )
    return _joined(facts, spoken=spoken)


def _joined(facts: Sequence[str], *, spoken: bool) -> str:
    return (", " if spoken else " · ").join(filter(None, facts))
