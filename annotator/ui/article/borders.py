"""The borders of the selected span's ranges within one paragraph."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtGui import QTextBlock, QTextLine

from annotator.ui.article.shown import QtRange
from annotator.ui.article.stretches import Stretches


@dataclass(frozen=True, slots=True)
class BorderPlace:
    """One end of the range of that number: its line, and where on it, in pixels from its start.

    The range lies on the border's left side, or ``on_left`` is False.
    """

    number: int
    at_end: bool
    line: QTextLine
    x: float
    on_left: bool


def borders_in(
    block: QTextBlock, ranges: Sequence[QtRange], *, mixed: bool
) -> Iterator[BorderPlace]:
    """The borders that lie in the paragraph, which is laid out.

    A range's end belongs to the paragraph of its last character.
    """
    low = block.position()
    length = block.length() - 1
    layout = block.layout()
    for number, (start, end) in enumerate(ranges):
        if 0 <= start - low <= length:
            line = layout.lineForTextPosition(start - low)
            x, on_left = Stretches(line, mixed=mixed).side(start - low, at_end=False)
            yield BorderPlace(number, False, line, x, on_left)
        if start < end and 0 <= end - 1 - low <= length:
            line = layout.lineForTextPosition(min(end - 1 - low, max(length - 1, 0)))
            here = min(end - low, length)
            x, on_left = Stretches(line, mixed=mixed).side(here, at_end=True)
            yield BorderPlace(number, True, line, x, on_left)
