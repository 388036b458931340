"""One paragraph laid out: its lines, with room below each for the lanes that it uses."""

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QPointF
from PySide6.QtGui import QTextLayout, QTextLine, QTextOption

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
    opens: bool
    closes: bool
    chip: bool
    connector: bool = False


@dataclass(frozen=True, slots=True)
class LaidOut:
    """A paragraph's height in pixels, the bands of each line, and how many spans found no lane."""

    height: float
    bands: tuple[tuple[Band, ...], ...]
    hidden: int


def lay_out(
    layout: QTextLayout, width: float, *, lanes: Lanes, option: QTextOption, measures: Measures
) -> LaidOut:
    """Break the paragraph into lines of that width and give each the lanes that it needs."""
    layout.setTextOption(option)
    layout.beginLayout()
    rows: list[tuple[Band, ...]] = []
    sweep = _Sweep(lanes.pieces)
    y = 0.0
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        line.setPosition(QPointF(0, y))
        y += line.height()
        row, depth = _row(sweep.on(line), line, measures)
        rows.append(row)
        y += depth + measures.line_gap
    layout.endLayout()
    return LaidOut(y + measures.paragraph_gap, tuple(rows), lanes.hidden)


class _Sweep:
    """Which pieces lie on each line, found in one pass over lines and pieces."""

    def __init__(self, pieces: tuple[Piece, ...]) -> None:
        self._pieces = pieces
        self._next = 0
        self._active: list[Piece] = []

    def on(self, line: QTextLine) -> list[Piece]:
        start = line.textStart()
        end = start + line.textLength()
        while self._next < len(self._pieces) and self._pieces[self._next].start < end:
            self._active.append(self._pieces[self._next])
            self._next += 1
        self._active = [piece for piece in self._active if piece.end > start]
        return self._active


def _row(
    pieces: list[Piece], line: QTextLine, measures: Measures
) -> tuple[tuple[Band, ...], float]:
    if not pieces:
        return (), 0.0
    low = line.textStart()
    high = low + line.textLength()
    chips = {(piece.track, piece.lane) for piece in pieces if _chip(piece, low)}
    tops: dict[tuple[int, int], float] = {}
    depth = 1.0
    for place in sorted({(piece.track, piece.lane) for piece in pieces}):
        tops[place] = depth
        depth += measures.chip_lane if place in chips else measures.bare_lane
    bands = [
        band
        for piece in pieces
        for band in _bands(piece, (low, high), tops[piece.track, piece.lane])
    ]
    return tuple(bands), depth


def _chip(piece: Piece, low: int) -> bool:
    return piece.opens and piece.start >= low


def _bands(piece: Piece, line: tuple[int, int], dy: float) -> Iterator[Band]:
    low, high = line
    for n, (start, end) in enumerate(piece.ranges):
        if n and start > low and piece.ranges[n - 1][1] < high:
            gap = (max(low, piece.ranges[n - 1][1]), min(start, high))
            if gap[0] < gap[1]:
                yield Band(
                    piece.id, *gap, dy, opens=False, closes=False, chip=False, connector=True
                )
        if start < high and end > low:
            opens = start >= low and (n > 0 or piece.opens)
            closes = end <= high and (n < len(piece.ranges) - 1 or piece.closes)
            chip = n == 0 and _chip(piece, low)
            qt_start, qt_end = max(start, low), min(end, high)
            yield Band(piece.id, qt_start, qt_end, dy, opens=opens, closes=closes, chip=chip)
