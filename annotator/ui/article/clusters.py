"""Which grapheme cluster of a line a point lies on, where Qt itself is mistaken."""

from dataclasses import dataclass

from PySide6.QtGui import QTextLine

from annotator.ui.article.boundaries import next_grapheme, previous_grapheme
from annotator.ui.article.stretches import Stretch, Stretches, x_of

_SHIFTS = sorted(range(-32, 33, 2), key=abs)


def nearest_edge(paragraph: str, line: QTextLine, *, x: float) -> int:
    """The edge of a cluster that is nearest to x, in a line that runs from left to right.

    Positions are UTF-16 units of the paragraph. Qt itself answers with the end of the line for a
    point on a letter whose marks have glyphs of their own, and with places inside a cluster when
    the font has no glyph for the whole of it.
    """
    start = line.textStart()
    low, high = start, start + line.textLength()
    while low < high:
        middle = (low + high + 1) // 2
        if x_of(line, middle) <= x:
            low = middle
        else:
            high = middle - 1
    end = min(next_grapheme(paragraph, low), start + line.textLength())
    begin = max(previous_grapheme(paragraph, end), start)
    return begin if x - x_of(line, begin) <= x_of(line, end) - x else end


def cluster_at(paragraph: str, line: QTextLine, *, x: float) -> int:
    """Where the cluster begins on which x lies, in a line that runs from left to right."""
    here = nearest_edge(paragraph, line, x=x)
    if here > line.textStart() and x_of(line, here) > x:
        return previous_grapheme(paragraph, here)
    return here


@dataclass(frozen=True, slots=True)
class Cluster:
    """What a reader takes for one character, in UTF-16 units, and where it is on its line."""

    start: int
    end: int
    place: Stretch


def nearest_in_mixed(paragraph: str, line: QTextLine, *, x: float) -> int:
    """The edge of a cluster that is nearest to x, in a line of both directions."""
    found = cluster_in_mixed(paragraph, line, x=x)
    left, right = found.place
    if not left <= x < right:
        return line.xToCursor(x)
    _, backward = Stretches(line, mixed=True).side(found.start, at_end=False)
    return found.end if (right - x < x - left) is not backward else found.start


def cluster_in_mixed(paragraph: str, line: QTextLine, *, x: float) -> Cluster:
    """The cluster on which x lies, in a line of both directions.

    Qt itself forgets the room of a space that it hides at the end of a line, so its answer is
    good for a place that is so far off.
    """
    tried = (_cluster_of(paragraph, line, x=x, shift=shift) for shift in _SHIFTS)
    return next(filter(None, tried), None) or Cluster(*_edges(paragraph, line, x=x), (x, x))


def _cluster_of(paragraph: str, line: QTextLine, *, x: float, shift: float) -> Cluster | None:
    """Qt's answer for a place beside x, when it is true for x."""
    start, end = _edges(paragraph, line, x=x + shift)
    left, right = sorted((x_of(line, start), x_of(line, end)))
    # Where the direction turns, two carets that follow each other may stand far apart.
    carets = [(left, right)] if right - left < 2 * line.height() else []
    for place in (*carets, *Stretches(line, mixed=True).of(start, end)):
        if place[0] <= x < place[1]:
            return Cluster(start, end, place)
    return None


def _edges(paragraph: str, line: QTextLine, *, x: float) -> tuple[int, int]:
    here = line.xToCursor(x, QTextLine.CursorPosition.CursorOnCharacter)
    start = previous_grapheme(paragraph, next_grapheme(paragraph, here))
    return start, next_grapheme(paragraph, start)
