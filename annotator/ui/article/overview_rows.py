"""What lies in each row of an article's map: spans by layer, and ranges of its text."""

import math
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from itertools import pairwise
from typing import Protocol

from PySide6.QtCore import QSizeF

from annotator.domain.mark import Mark
from annotator.domain.span import LAYERS
from annotator.ui.article.shown import QtRange

ROW = 2
PROBES = 32
HARDLY = 1e-6

# The label of a mark that touches a row, "" for none, and whether it begins there.
Row = tuple[str, bool]
NOTHING: Row = ("", False)


class PageLayout(Protocol):
    """What the map asks of a layout, in pixels of its document; such as a ``LaneLayout``."""

    def paragraph_at(self, y: float) -> int:
        """The paragraph at that height, the last one below its end."""

    def top(self, paragraph: int) -> float:
        """Where a paragraph begins."""

    def height(self, paragraph: int) -> float:
        """How high it is."""

    def documentSize(self) -> QSizeF:
        """How large all of it is."""


class Pieces:
    """The marks of one layer by their starts; of a mark with several parts, each of these."""

    def __init__(self, marks: Sequence[Mark]) -> None:
        self._marks = [mark for mark in marks if not mark.parts]
        self._marks += [piece for mark in marks if mark.parts for piece in _pieces(mark)]
        self._marks.sort()
        self._starts = [mark[0] for mark in self._marks]
        # How far the pieces up to each one reach; max() would take thrice as long.
        far = 0
        self._reach = [far := -mark[1] if -mark[1] > far else far for mark in self._marks]  # noqa: FURB136

    def add(self, mark: Mark) -> None:
        """Put in a mark."""
        for piece in _pieces(mark):
            at = bisect_left(self._marks, piece)
            self._marks.insert(at, piece)
            self._starts.insert(at, piece.start)
            self._reach.insert(at, 0)
            self._reach_from(at)

    def remove(self, mark: Mark) -> None:
        """Take a mark out; raises KeyError when it is not there."""
        for piece in _pieces(mark):
            at = bisect_left(self._marks, piece)
            if self._marks[at : at + 1] != [piece]:
                raise KeyError(mark.id)
            del self._marks[at], self._starts[at], self._reach[at]
            self._reach_from(at)

    def _reach_from(self, at: int) -> None:
        reached = self._reach[at - 1] if at else 0
        for place in range(at, len(self._marks)):
            reached = max(reached, -self._marks[place][1])
            if self._reach[place] == reached:
                break
            self._reach[place] = reached

    def rows(self, cuts: Sequence[float]) -> list[Row]:
        """What is in each row, from one cut to the next: rather what begins there than goes on."""
        starts, reach, marks = self._starts, self._reach, self._marks
        before = [bisect_left(starts, cut) for cut in cuts]
        found: list[Row] = []
        for low, (first, last) in zip(cuts, pairwise(before), strict=False):
            if first < last:
                found.append((marks[first].label, True))
            elif last and reach[last - 1] > low:
                furthest = bisect_left(reach, reach[last - 1], 0, last)
                found.append((marks[furthest].label, False))
            else:
                found.append(NOTHING)
        return found

    def between(self, low: float, high: float) -> dict[str, Mark]:
        """A piece of each mark that has text there, by its id."""
        last = bisect_left(self._starts, high)
        at = bisect_left(self._starts, low)
        found = {mark.id: mark for mark in self._marks[at:last]}
        while at and self._reach[at - 1] > low:
            at -= 1
            if self._marks[at].end > low:
                found[self._marks[at].id] = self._marks[at]
        return found


def _pieces(mark: Mark) -> Sequence[Mark]:
    if not mark.parts:
        return (mark,)
    return [mark._replace(start=a, minus_end=-b, parts=None) for a, b in mark.parts]


def row_cuts(layout: PageLayout, bounds: Sequence[int], *, pitch: float) -> list[float]:
    """Where in the text each row begins and the last one ends, a row being ``pitch`` pixels high.

    ``bounds`` are those of its paragraphs; the text of each is spread evenly over its height.
    """
    rows = math.ceil(layout.documentSize().height() / pitch) if bounds[-1] else 0
    cuts: list[float] = []
    start = end = 0
    top = height = 0.0
    for row in range(rows):
        y = row * pitch
        if y >= top + height:
            paragraph = layout.paragraph_at(y)
            start, end = bounds[paragraph], bounds[paragraph + 1]
            top, height = layout.top(paragraph), max(1e-6, layout.height(paragraph))
        share = (y - top) / height
        cuts.append(start if share <= 0 else end if share >= 1 else start + share * (end - start))
    return [*cuts, bounds[-1]]


def rows_between(cuts: Sequence[float], start: float, *, end: float) -> range:
    """The rows that a stretch of text touches."""
    return range(max(0, bisect_right(cuts, start) - 1), min(len(cuts) - 1, bisect_left(cuts, end)))


def touched(ranges: Sequence[QtRange], cuts: Sequence[float]) -> list[bool]:
    """Which rows have text of the ranges, which are in order and do not overlap."""
    return [bool(touching(ranges, low, high=high)) for low, high in pairwise(cuts)]


def touching(ranges: Sequence[QtRange], low: float, *, high: float) -> range:
    """The places of the ranges with text there; they are in order and do not overlap."""
    first, last = bisect_left(ranges, (low,)), bisect_left(ranges, (high,))
    return range(first - (first > 0 and ranges[first - 1][1] > low), last)


def covered(ranges: Sequence[QtRange], cuts: Sequence[float]) -> list[bool]:
    """Of which rows the middle is in the ranges, which are in order and do not overlap.

    A row without text, as below the last line, goes with what stands before it.
    """
    middles = [
        (low + high) / 2 if low < high else max(0.0, low - HARDLY) for low, high in pairwise(cuts)
    ]
    found = [False] * len(middles)
    for start, end in ranges:
        first, last = bisect_left(middles, start), bisect_left(middles, end)
        found[first:last] = [True] * (last - first)
    return found


class Rows:
    """What lies in each row of the map of one text; ``height`` is the map's."""

    def __init__(self, layout: PageLayout, bounds: Sequence[int]) -> None:
        self._layout = layout
        self._bounds = bounds
        self.length = bounds[-1]
        self.cuts: list[float] = []
        self.labels: list[list[Row]] = [[] for _ in LAYERS]
        self._lanes: list[Pieces] = []
        self.show(())

    def show(self, marks: Iterable[Mark]) -> None:
        """Take these marks instead of those before; the rows have them after ``count``."""
        self._waiting: list[Mark] | None = list(marks)
        self.span_count = len(self._waiting)
        self._probes: list[float] = []

    def change(self, gone: Iterable[Mark], new: Iterable[Mark]) -> None:
        """Take marks out and put others in; the rows have them at once."""
        lanes = self._counted_lanes()
        for marks, act, more in ((gone, Pieces.remove, -1), (new, Pieces.add, 1)):
            for mark in marks:
                track = LAYERS.index(mark.layer)
                act(lanes[track], mark)
                self.span_count += more
                rows = rows_between(self.cuts, mark.start, end=mark.end)
                if rows:
                    cuts = self.cuts[rows.start : rows.stop + 1]
                    self.labels[track][rows.start : rows.stop] = lanes[track].rows(cuts)

    def are_right(self, height: int) -> bool:
        """Whether ``count`` would find next to nothing new: some paragraphs are where they were."""
        moved = zip(self._probed(height), self._probes, strict=False)
        return bool(self._probes) and all(abs(now - was) <= ROW / 2 for now, was in moved)

    def count(self, height: int) -> None:
        """Find anew what is in each row."""
        pitch = ROW * ratio_of(self._layout, height)
        self.cuts = row_cuts(self._layout, self._bounds, pitch=pitch)
        self.labels = [lane.rows(self.cuts) for lane in self._counted_lanes()]
        self._probes = self._probed(height)

    def between(self, low: float, high: float) -> list[Mark]:
        """A piece of each mark that has text there."""
        return [mark for each in self._counted_lanes() for mark in each.between(low, high).values()]

    def _probed(self, height: int) -> list[float]:
        ratio, count = ratio_of(self._layout, height), len(self._bounds) - 1
        paragraphs = range(0, count if self.length else 0, max(1, count // PROBES))
        whole = self._layout.documentSize().height()
        return [height, whole / ratio, *(self._layout.top(it) / ratio for it in paragraphs)]

    def _counted_lanes(self) -> list[Pieces]:
        if self._waiting is not None:
            marks, self._waiting = self._waiting, None
            self._lanes = [Pieces([mark for mark in marks if mark[3] == it]) for it in LAYERS]
        return self._lanes


def ratio_of(layout: PageLayout, height: int) -> float:
    """How many pixels of the document are one of a map that high; a short one is not stretched."""
    return max(1.0, layout.documentSize().height() / max(1, height))
