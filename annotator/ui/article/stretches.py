"""Where a stretch of text stands on a line: one piece, or in mixed directions several."""

from collections.abc import Iterable

from PySide6.QtGui import QTextLine

Stretch = tuple[float, float]
_NARROWEST = 2.0


class Stretches:
    """The places of one line's text, in pixels from the line's start and UTF-16 units.

    With ``mixed`` directions a stretch can fall into several pieces, and the glyphs are asked.
    What the line hides, such as a space at its end, takes no room.
    """

    def __init__(self, line: QTextLine, *, mixed: bool) -> None:
        self._line = line
        self._mixed = mixed
        seen = line.naturalTextRect()
        self._left, self._right = seen.left(), seen.right()

    def of(self, qt_start: int, qt_end: int) -> tuple[Stretch, ...]:
        """The left and right edges of that stretch of text, from the left; at least one piece."""
        if self._mixed:
            pieces = _joined((left, right) for left, right, _ in self._runs(qt_start, qt_end))
            if pieces:
                return tuple(self._clamped(*piece) for piece in pieces)
        return (self._clamped(x_of(self._line, qt_start), x_of(self._line, qt_end)),)

    def border(self, qt_position: int, *, at_end: bool) -> float:
        """Where a range that begins or ends at that position has its border."""
        return self.side(qt_position, at_end=at_end)[0]

    def side(self, qt_position: int, *, at_end: bool) -> tuple[float, bool]:
        """The place of that border, and whether the range lies on its left."""
        if self._mixed:
            # A unit that is but a part of a character has no glyph of its own.
            for units in (1, 2):
                start = qt_position - units if at_end else qt_position
                runs = self._runs(max(start, self._line.textStart()), start + units)
                if runs:
                    left, right, backward = runs[0]
                    on_left = backward is not at_end
                    return self._clamped_x(right if on_left else left), on_left
        return self._clamped_x(x_of(self._line, qt_position)), at_end

    def _runs(self, qt_start: int, qt_end: int) -> list[tuple[float, float, bool]]:
        """The edges of the glyphs in each direction, and whether that is from right to left."""
        runs = (
            self._line.glyphRuns(qt_start, max(qt_end - qt_start, 0)) if qt_start < qt_end else []
        )
        boxes = ((run.boundingRect(), run.isRightToLeft()) for run in runs)
        return [(box.left(), box.right(), backward) for box, backward in boxes]

    def _clamped(self, one: float, other: float) -> Stretch:
        left, right = sorted((self._clamped_x(one), self._clamped_x(other)))
        return left, max(right, left + _NARROWEST)

    def _clamped_x(self, x: float) -> float:
        return min(max(x, self._left), self._right)


def x_of(line: QTextLine, qt_position: int) -> float:
    """How far right on the line a caret before that position stands."""
    answer: object = line.cursorToX(qt_position)
    # PySide answers with the position too, though its stubs do not say so.
    return float(answer[0] if isinstance(answer, tuple) else answer)  # type: ignore[arg-type]


def _joined(pieces: Iterable[Stretch]) -> list[Stretch]:
    joined: list[Stretch] = []
    for left, right in sorted(pieces):
        if joined and left <= joined[-1][1] + 1.0:
            joined[-1] = (joined[-1][0], max(right, joined[-1][1]))
        else:
            joined.append((left, right))
    return joined
