"""A bar chart as a list: by keys and by mouse, and read out row by row."""

from collections.abc import Sequence

from PySide6.QtCore import QLocale, QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QKeyEvent,
    QMouseEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QListView

from annotator.ui.article.guarded import guarded, nothing
from annotator.ui.panels.bar_delegate import BarDelegate, row_height, stretches_of, track_of
from annotator.ui.panels.bar_figures import part_at
from annotator.ui.panels.bar_model import Bar, BarModel, Index, Part
from annotator.ui.panels.column_delegate import LOWEST, ColumnDelegate
from annotator.ui.translation import tr

Key = Qt.Key


class BarList(QListView):
    """Up and Down go through the rows, Left and Right through the parts of one, Enter chooses.

    Columns are gone through by Left and Right, and have no parts to choose.
    """

    chosen = Signal(object)  # Bar or Part
    current_told = Signal(str)  # what the row that is current, and its part, say

    def __init__(self, name: str, *, columns: bool = False, rows: int = 4) -> None:
        super().__init__()
        self._model = BarModel()
        self._columns = columns
        self._bars = BarDelegate(self)
        self.setModel(self._model)
        self.setItemDelegate(ColumnDelegate(self) if columns else self._bars)
        self.setAccessibleName(name)
        self.setUniformItemSizes(True)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        if columns:
            self.setFlow(QListView.Flow.LeftToRight)
            self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
            self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        height = LOWEST if columns else rows * row_height(self.fontMetrics())
        self.setMinimumHeight(height + 2 * self.frameWidth())

    @guarded(lambda: QSize(0, 0))
    def sizeHint(self) -> QSize:
        return QSize(300, self.minimumHeight())

    @guarded(lambda: QSize(0, 0))
    def minimumSizeHint(self) -> QSize:
        return QSize(160, self.minimumHeight())

    # ------------------------------------------------------------------ for the window

    def show_bars(self, bars: Sequence[Bar]) -> None:
        """Show these; the row that is current stays as long as it is called the same."""
        row, before = max(0, self.currentIndex().row()), self.bar()
        self._model.show(bars)
        if not self.currentIndex().isValid() and bars:
            same = [n for n, bar in enumerate(bars) if before and bar.name == before.name]
            last = len(bars) - 1
            self.go_to(same[0] if same else last if self._columns else min(row, last))
        self._tell()

    def go_to(self, row: int) -> None:
        """Make a row current."""
        self.setCurrentIndex(self._model.index(row))

    def bar(self) -> Bar | None:
        """The row that is current."""
        return self._model.bar(self.currentIndex().row())

    def part(self) -> Part | None:
        """The part of it that is chosen, if one is."""
        bar = self.bar()
        return bar.parts[self._bars.chosen] if bar and self._bars.chosen >= 0 else None

    # ------------------------------------------------------------------ keys and mouse

    @guarded(nothing)
    def currentChanged(self, current: Index, previous: Index) -> None:
        self._bars.chosen = -1
        super().currentChanged(current, previous)
        self._tell()

    @guarded(nothing)
    def keyPressEvent(self, event: QKeyEvent) -> None:
        match event.key():
            case Key.Key_Return | Key.Key_Enter | Key.Key_Space:
                self._choose()
            case Key.Key_Left if not self._columns:
                self._turn(-1)
            case Key.Key_Right if not self._columns:
                self._turn(1)
            case _:
                super().keyPressEvent(event)
                return
        event.accept()

    @guarded(nothing)
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        at = event.position().toPoint()
        index = self.indexAt(at)
        if event.button() == Qt.MouseButton.LeftButton and index == self.currentIndex():
            if not self._columns:
                self._bars.chosen = self.part_at(at)
                self._show_part()
            self._choose()

    def part_at(self, at: QPoint) -> int:
        """The number of the part at that point of the viewport, -1 beside the parts."""
        index = self.indexAt(at)
        bar = self._model.bar(index.row())
        if bar is None:
            return -1
        track = track_of(QRectF(self.visualRect(index)), self.fontMetrics())
        if not track.top() <= at.y() <= track.bottom():
            return -1
        parts = stretches_of(bar, track, most=self._model.most)
        return part_at(parts, at.x() - track.left())

    @guarded(nothing)
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._columns:
            # Their width is a share of this one.
            self.scheduleDelayedItemsLayout()

    # ------------------------------------------------------------------ inside

    def _turn(self, step: int) -> None:
        bar = self.bar()
        if bar is None:
            return
        there = [-1, *(n for n, part in enumerate(bar.parts) if part.count)]
        at = there.index(self._bars.chosen) if self._bars.chosen in there else 0
        self._bars.chosen = there[(at + step) % len(there)]
        self._show_part()
        if (part := self.part()) is not None:
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, said_of(part)))

    def _show_part(self) -> None:
        self.update(self.currentIndex())
        self._tell()

    def _tell(self) -> None:
        bar, part = self.bar(), self.part()
        if bar is None:
            return
        told = f"{bar.name} · {said_of(part)}" if part else bar.spoken
        self.current_told.emit(told)

    def _choose(self) -> None:
        if (bar := self.bar()) is not None:
            self.chosen.emit(self.part() or bar)


def said_of(part: Part) -> str:
    """A part of a bar in words."""
    return tr("{part}: {count}", part=part.name, count=QLocale().toString(part.count))
