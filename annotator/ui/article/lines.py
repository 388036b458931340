"""One paragraph laid out: its lines, with room below each for the lanes that it uses."""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF
from PySide6.QtGui import QTextLayout, QTextOption

from annotator.domain.lanes import Lanes, Piece
from annotator.ui.article.style import Measures


@dataclass(frozen=True, slots=True)
class Band:
    """One stretch of a span's underline on one line, in UTF-16 units from the paragraph's start.

    ``dy`` is its distance below the line. ``opens`` and ``closes`` say whether a range of the
    span begins and ends here; ``chip`` whether its label stands here. A ``connector`` joins two
    ranges of one span.
    """

    span: str
    qt_start: int
    qt_end: int
    dy: float
    opens: bool = False
    closes: bool = False
    chip: bool = False
    connector: bool = False


@dataclass(frozen=True, slots=True)
class LaidOut:
    """A paragraph's height in pixels, the bands of each line, and how many spans found no lane.

    ``tops`` are where its lines begin.
    """

    height: float
    bands: tuple[tuple[Band, ...], ...]
    hidden: int
    tops: tuple[float, ...] = ()

    def same_lines(self, other: "LaidOut", spans: Collection[str]) -> Iterator[tuple[int, float]]:
        """The lines that look as they did, without these spans, and how far each one moved.

        ``other`` is how the same lines were laid out before.
        """
        for number, (mine, theirs) in enumerate(zip(self.bands, other.bands, strict=False)):
            if mine == theirs and not any(band.span in spans for band in mine):
                yield number, self.tops[number] - other.tops[number]


def break_lines(layout: QTextLayout, width: float, *, option: QTextOption) -> None:
    """Break the paragraph into lines of that width; ``arrange`` then gives them their places."""
    layout.setTextOption(option)
    layout.beginLayout()
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
    layout.endLayout()


def arrange(
    layout: QTextLayout,
    lanes: Lanes,
    *,
    measures: Measures,
    blank: bool = False,
    runs_on: bool = False,
) -> LaidOut:
    """Place the paragraph's lines below each other, with room for the lanes that each needs.

    A ``blank`` one, in which there is nothing to read, is lower than a line; one that ``runs_on``
    ends only for the eye, and the next one follows without a gap.
    """
    rows: list[tuple[Band, ...]] = []
    sweep = _Sweep(lanes.pieces)
    gap = measures.line_gap
    place = QPointF(0, 0)
    tops: list[float] = []
    y = 0.0
    for number in range(layout.lineCount()):
        line = layout.lineAt(number)
        place.setY(y)
        tops.append(y)
        line.setPosition(place)
        y += line.height() + gap
        if lanes.pieces:
            start = line.textStart()
            end = start + line.textLength()
            row, depth = _row(sweep.on(start, end), (start, end), measures=measures)
            rows.append(row)
            y += depth
    if lanes.hidden:
        y += measures.chip
    elif blank and not any(rows) and layout.lineCount() == 1:
        return LaidOut(measures.blank, tuple(rows), 0, tuple(tops))
    below = 0.0 if runs_on else measures.paragraph_gap
    return LaidOut(y + below, tuple(rows), lanes.hidden, tuple(tops))


class _Sweep:
    """Which pieces lie on each line, found in one pass over lines and pieces."""

    def __init__(self, pieces: tuple[Piece, ...]) -> None:
        self._pieces = pieces
        self._next = 0
        self._active: list[Piece] = []

    def on(self, low: int, high: int) -> list[Piece]:
        while self._next < len(self._pieces) and self._pieces[self._next].start < high:
            self._active.append(self._pieces[self._next])
            self._next += 1
        self._active = [piece for piece in self._active if piece.end > low]
        return self._active


def _row(
    pieces: Sequence[Piece], line: tuple[int, int], *, measures: Measures
) -> tuple[tuple[Band, ...], float]:
    if not pieces:
        return (), 0.0
    low, _ = line
    chips = {(piece.track, piece.lane) for piece in pieces if _chip(piece, low)}
    tops: dict[tuple[int, int], float] = {}
    depth = 1.0
    for place in sorted({(piece.track, piece.lane) for piece in pieces}):
        tops[place] = depth
        depth += measures.chip_lane if place in chips else measures.bare_lane
    bands = [
        band for piece in pieces for band in _bands(piece, line, dy=tops[piece.track, piece.lane])
    ]
    return tuple(bands), depth


def _chip(piece: Piece, low: int) -> bool:
    return piece.opens and piece.start >= low


def _bands(piece: Piece, line: tuple[int, int], *, dy: float) -> Iterator[Band]:
    low, high = line
    last = len(piece.ranges) - 1
    for n, (start, end) in enumerate(piece.ranges):
        if n and start > low and piece.ranges[n - 1][1] < high:
            gap = (max(low, piece.ranges[n - 1][1]), min(start, high))
            if gap[0] < gap[1]:
                yield Band(piece.id, *gap, dy, connector=True)
        if start < high and end > low:
            opens = start >= low and (n > 0 or piece.opens)
            closes = end <= high and (n < last or piece.closes)
            chip = n == 0 and _chip(piece, low)
            yield Band(piece.id, max(start, low), min(end, high), dy, opens, closes, chip)
