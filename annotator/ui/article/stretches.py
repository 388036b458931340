"""Where a stretch of text stands on a line: one piece, or in mixed directions several."""

from PySide6.QtGui import QTextLine

Stretch = tuple[float, float]


def stretches(line: QTextLine, qt_start: int, qt_end: int, *, mixed: bool) -> list[Stretch]:
    """The left and right edges in pixels, from the line's start, of that stretch of text.

    With ``mixed`` directions a stretch can fall into several pieces, which are then found
    character by character.
    """
    if not mixed:
        left, right = x_of(line, qt_start), x_of(line, qt_end)
        return [(min(left, right), max(left, right))]
    cells: list[Stretch] = []
    for qt_position in range(qt_start, qt_end):
        leading = x_of(line, qt_position)
        trailing = _x(line.cursorToX(qt_position, QTextLine.Edge.Trailing))
        if leading != trailing:
            cells.append((min(leading, trailing), max(leading, trailing)))
    return _joined(cells)


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
