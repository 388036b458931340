"""Which grapheme cluster of a line a point lies on, where Qt itself is mistaken."""

from PySide6.QtGui import QTextLine

from annotator.ui.article.boundaries import next_grapheme, previous_grapheme
from annotator.ui.article.stretches import x_of


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
