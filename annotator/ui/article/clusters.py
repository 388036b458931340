"""Which grapheme cluster of a line a point lies on, where Qt itself is mistaken."""

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtGui import QTextLine

from annotator.ui.article.boundaries import next_grapheme, previous_grapheme
from annotator.ui.article.stretches import Stretch, Stretches, x_of

_ALIKE = 0.6
_SHIFTS = sorted((*range(-32, 0, 2), *range(2, 33, 2)), key=abs)


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

    Qt itself forgets the room of a space that it hides at the end of a line, so its answer may be
    good for a place that is so far off only; and the glyphs that it tells are wrong for some
    stretches that have ligatures. So each answer is held against the place of what it says.
    """
    tried = (_held(line, here, x=x) for here in _answers(paragraph, line, x=x))
    return next(filter(None, tried), None) or Cluster(*_asked(paragraph, line, x=x), (x, x))


def _answers(paragraph: str, line: QTextLine, *, x: float) -> Iterator[tuple[int, int]]:
    yield _asked(paragraph, line, x=x)
    yield _by_halves(paragraph, line, x=x)
    for shift in _SHIFTS:
        yield _asked(paragraph, line, x=x + shift)


def _held(line: QTextLine, edges: tuple[int, int], *, x: float) -> Cluster | None:
    """The cluster with these edges, if x lies on it."""
    start, end = edges
    places = Stretches(line, mixed=True).of(start, end)
    left, right = sorted((x_of(line, start), x_of(line, end)))
    if len(places) == 1 and abs(right - left - (places[0][1] - places[0][0])) < _ALIKE:
        # The parts of a ligature have their glyphs one letter too early, but carets are right;
        # where the direction turns it is the other way round, and the two are not alike.
        places = ((left, right),)
    return next((Cluster(start, end, it) for it in places if it[0] <= x < it[1]), None)


def _asked(paragraph: str, line: QTextLine, *, x: float) -> tuple[int, int]:
    """Qt's own answer."""
    here = line.xToCursor(x, QTextLine.CursorPosition.CursorOnCharacter)
    start = previous_grapheme(paragraph, next_grapheme(paragraph, here))
    return start, next_grapheme(paragraph, start)


def _by_halves(paragraph: str, line: QTextLine, *, x: float) -> tuple[int, int]:
    """What the glyphs say of ever shorter stretches."""
    places = Stretches(line, mixed=True)
    low = line.textStart()
    high = low + line.textLength()
    while low < (middle := _edge_between(paragraph, low, high=high)) < high:
        if any(left <= x < right for left, right in places.of(low, middle)):
            high = middle
        else:
            low = middle
    return low, high


def _edge_between(paragraph: str, low: int, *, high: int) -> int:
    """The edge of a cluster near the middle, after ``low``."""
    middle = previous_grapheme(paragraph, next_grapheme(paragraph, (low + high) // 2))
    return middle if middle > low else next_grapheme(paragraph, low)
