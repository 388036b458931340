"""Where a stretch of text stands on a line: one piece, or in mixed directions several."""

from PySide6.QtGui import QTextLine

Stretch = tuple[float, float]
_NARROWEST = 2.0


class Stretches:
    """The places of one line's text, in pixels from the line's start and UTF-16 units.

    With ``mixed`` directions a stretch can fall into several pieces, which are then found
    character by character. What the line hides, such as a space at its end, takes no room.
    """

    def __init__(self, line: QTextLine, *, mixed: bool) -> None:
        self._line = line
        self._mixed = mixed
        self._cells: list[Stretch] | None = None
        seen = line.naturalTextRect()
        self._left, self._right = seen.left(), seen.right()

    def of(self, qt_start: int, qt_end: int) -> tuple[Stretch, ...]:
        """The left and right edges of that stretch of text, from the left."""
        if self._mixed:
            first = self._line.textStart()
            cells = self._all_cells()[qt_start - first : qt_end - first]
            return tuple(_joined([self._clamped(*cell) for cell in cells if cell[0] != cell[1]]))
        left, right = self._clamped(x_of(self._line, qt_start), x_of(self._line, qt_end))
        return ((left, max(right, left + _NARROWEST)),)

    def border(self, qt_position: int, *, at_end: bool) -> float:
        """Where a range that begins or ends at that position has its border."""
        if not self._mixed or not self._all_cells():
            return self._clamped_x(x_of(self._line, qt_position))
        cells = self._all_cells()
        place = min(max(qt_position - self._line.textStart(), 0), len(cells))
        if not at_end:
            return self._clamped_x(cells[min(place, len(cells) - 1)][0])
        # A part of a cluster has no width of its own.
        while place > 1 and cells[place - 1][0] == cells[place - 1][1]:
            place -= 1
        return self._clamped_x(cells[max(place - 1, 0)][1])

    def _all_cells(self) -> list[Stretch]:
        """The leading and the trailing edge of each character."""
        if self._cells is None:
            start = self._line.textStart()
            self._cells = [
                (
                    x_of(self._line, qt_position),
                    _x(self._line.cursorToX(qt_position, QTextLine.Edge.Trailing)),
                )
                for qt_position in range(start, start + self._line.textLength())
            ]
        return self._cells

    def _clamped(self, one: float, other: float) -> Stretch:
        left, right = sorted((self._clamped_x(one), self._clamped_x(other)))
        return left, right

    def _clamped_x(self, x: float) -> float:
        return min(max(x, self._left), self._right)


def x_of(line: QTextLine, qt_position: int) -> float:
    """How far right on the line a caret before that position stands."""
    return _x(line.cursorToX(qt_position))


def _x(answer: float | tuple[float, int] | object) -> float:
    # PySide answers with the position too, though its stubs do not say so.
    return float(answer[0] if isinstance(answer, tuple) else answer)  # type: ignore[arg-type]


def _joined(cells: list[Stretch]) -> list[Stretch]:
    joined: list[Stretch] = []
    for left, right in sorted(cells):
        if joined and left <= joined[-1][1] + 1.0:
            joined[-1] = (joined[-1][0], max(right, joined[-1][1]))
        else:
            joined.append((left, right))
    return joined
