"""Where a caret may come to rest: where it can be seen, and what it stands at is shown."""

from annotator.ui.article.layout import LaneLayout
from annotator.ui.article.shown import Shown


class Resting:
    """Finds the place for a caret that was moved; positions are UTF-16 units."""

    def __init__(self, layout: LaneLayout, shown: Shown) -> None:
        self._layout = layout
        self._shown = shown

    def beside_return(self, qt_position: int, *, on: bool) -> int:
        """The position, but not behind a carriage return: before it, or ``on`` the next line."""
        block = self._layout.document().findBlock(qt_position)
        seen = self._layout.before_carriage_return(qt_position, block)
        if seen != qt_position and on and block.next().isValid():
            return qt_position + 1
        return seen

    def in_sight(self, qt_position: int, *, on: bool) -> int:
        """The position, or from a paragraph that is not shown the nearest in the next that is.

        Goes ``on`` or back, and the other way where nothing is shown any more in that direction.
        """
        hidden, document = self._shown.hidden, self._layout.document()
        paragraph = document.findBlock(qt_position).blockNumber()
        if not hidden.is_unread(paragraph):
            return qt_position
        after, before = hidden.read_from(paragraph), hidden.read_before(paragraph)
        is_after = after < document.blockCount()
        if is_after and (on or before < 0):
            return document.findBlockByNumber(after).position()
        if before < 0:
            return qt_position
        block = document.findBlockByNumber(before)
        return self._layout.before_carriage_return(block.position() + block.length() - 1, block)
