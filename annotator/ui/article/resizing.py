"""A span's ranges with one of their borders moved, in UTF-16 units."""

from annotator.ui.article.movement import Edge, Movement, Unit
from annotator.ui.article.shown import QtRange


def resized(
    ranges: tuple[QtRange, ...], movement: Movement, *, edge: Edge, unit: Unit, forward: bool
) -> tuple[QtRange, ...] | None:
    """The ranges with the first start or the last end moved by a step; None when it cannot be.

    An end stops at the end of a word or sentence, a start at the start of one, whichever way it
    goes.
    """
    at_end = edge is Edge.END
    place = len(ranges) - 1 if at_end else 0
    old = ranges[place][at_end]
    reached = movement.moved(old, unit, forward=forward, extend=at_end)
    if at_end and not forward and unit is not Unit.CHARACTER:
        # Backward leads to the start of a word; the end belongs behind the word before it.
        start = movement.moved(reached, unit, forward=False, extend=False)
        reached = min(reached, movement.moved(start, unit, forward=True, extend=True))
    moved = with_border(ranges, place, at_end=at_end, qt_position=reached)
    return None if moved == ranges else moved


def with_border(
    ranges: tuple[QtRange, ...], number: int, *, at_end: bool, qt_position: int
) -> tuple[QtRange, ...] | None:
    """The ranges with one border at that position; None when its range would be empty.

    A border stops at the neighbouring range.
    """
    start, end = ranges[number]
    if at_end:
        most = ranges[number + 1][0] if number + 1 < len(ranges) else qt_position
        end = min(qt_position, most)
    else:
        least = ranges[number - 1][1] if number else qt_position
        start = max(qt_position, least)
    if start >= end:
        return None
    return (*ranges[:number], (start, end), *ranges[number + 1 :])
