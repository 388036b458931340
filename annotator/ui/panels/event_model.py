"""The rows of the events panel: what belongs together, or may."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

from annotator.ui.article.guarded import guarded
from annotator.ui.label_text import plain_tip

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()


@dataclass(frozen=True, slots=True)
class Entry:
    """Articles that belong together, or may, by their ids.

    ``head`` stands above ``titles``, ``why`` below. ``event`` is that which they have, ``names``
    what a new one would be called after, and ``pairs`` are the pairs that a rejection is of.
    """

    articles: tuple[str, ...]
    head: str
    titles: tuple[str, ...]
    why: str = ""
    event: str = ""
    names: tuple[str, ...] = ()
    pairs: tuple[tuple[str, str], ...] = ()

    @property
    def text(self) -> str:
        """All that is said of it, line by line."""
        return "\n".join(filter(None, (self.head, *self.titles, self.why)))


class EventModel(QAbstractListModel):
    """Entries in the order in which they were given."""

    def __init__(self) -> None:
        super().__init__()
        self._entries: Sequence[Entry] = ()

    def show(self, entries: Sequence[Entry]) -> None:
        """Show those entries instead."""
        self.beginResetModel()
        self._entries = entries
        self.endResetModel()

    def entry(self, row: int) -> Entry | None:
        """The entry in that row, if there is one."""
        return self._entries[row] if 0 <= row < len(self._entries) else None

    def row_of(self, articles: tuple[str, ...]) -> int:
        """The row of the entry with these articles, -1 when there is none."""
        rows = (row for row, each in enumerate(self._entries) if each.articles == articles)
        return next(rows, -1)

    @guarded(lambda: 0)
    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._entries)

    @guarded(lambda: None)
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        entry = self.entry(index.row())
        if entry is not None and role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(entry.text)
        wanted = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole)
        return entry.text if entry is not None and role in wanted else None
