"""The rows of a bar chart: what each is called, its parts, and what its figures say."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

from annotator.domain.choice import Choice
from annotator.ui.article.guarded import guarded

Index = QModelIndex | QPersistentModelIndex


class Fill(Enum):
    """How a part is filled, so that colour is never its only sign."""

    SOLID = "solid"
    STRIPED = "striped"
    OPEN = "open"
    DOTTED = "dotted"


@dataclass(frozen=True, slots=True)
class Ink:
    """The look of a part: its colour on a light and on a dark ground, and its filling."""

    light: str
    dark: str
    fill: Fill


@dataclass(frozen=True, slots=True)
class Part:
    """A part of a bar; ``choice`` lists its articles, None where they cannot be listed."""

    name: str
    count: int
    ink: Ink
    choice: Choice | None = None


@dataclass(frozen=True, slots=True)
class Bar:
    """A row: its name, what is said beside it faintly, and its figures in words.

    ``spoken`` says all of it to who does not see it.
    """

    name: str
    parts: tuple[Part, ...]
    figures: str
    spoken: str
    beside: str = ""
    choice: Choice | None = None

    @property
    def total(self) -> int:
        """All parts together."""
        return sum(part.count for part in self.parts)


class BarModel(QAbstractListModel):
    """Rows whose bars are drawn to one scale."""

    def __init__(self) -> None:
        super().__init__()
        self._bars: Sequence[Bar] = ()
        self.most = 0

    def show(self, bars: Sequence[Bar]) -> None:
        """Show these instead; rows that are called as before stay where they are."""
        if [each.name for each in bars] == [each.name for each in self._bars]:
            self._bars = bars
            self._scale()
            if bars:
                self.dataChanged.emit(self.index(0), self.index(len(bars) - 1))
            return
        self.beginResetModel()
        self._bars = bars
        self._scale()
        self.endResetModel()

    def bar(self, row: int) -> Bar | None:
        """The bar of that row, if there is one."""
        return self._bars[row] if 0 <= row < len(self._bars) else None

    def _scale(self) -> None:
        self.most = max((bar.total for bar in self._bars), default=0)

    @guarded(lambda: 0)
    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  # Qt's own default
        return 0 if parent.isValid() else len(self._bars)

    @guarded(lambda: None)
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        bar = self.bar(index.row())
        if bar is None:
            return None
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return bar.name
            case Qt.ItemDataRole.AccessibleTextRole:
                return bar.spoken
            case Qt.ItemDataRole.ToolTipRole:
                # An angle bracket would make Qt take the name of an event for HTML.
                return bar.spoken.replace("<", "‹").replace(">", "›")
            case _:
                return None
