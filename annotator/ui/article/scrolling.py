"""Scrolling over a page whose heights are found on the way: what one reads stays in its place."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from PySide6.QtWidgets import QScrollBar, QWidget

from annotator.ui.article.layout import LaneLayout, line_at

ROUNDS = 6
NEAR = 2
AIR = 3.0
LAST = 4
THIRD = 1 / 3


@dataclass(frozen=True, slots=True)
class Anchor:
    """A position in UTF-16 units, and how many pixels of its line are above the view."""

    qt_position: int
    above: float


AT_TOP = Anchor(-1, 0.0)


class Scrolling:
    """Moves one scroll bar over a layout; only here the two are brought together.

    ``moved`` is called after each scrolling, but not when heights become known or change.
    """

    def __init__(
        self,
        bar: QScrollBar,
        viewport: QWidget,
        layout: LaneLayout,
        *,
        moved: Callable[[], object],
    ) -> None:
        self._moved = moved
        self._bar = bar
        self._viewport = viewport
        self._layout = layout
        self._busy = False
        self._last: Anchor | None = AT_TOP

    # ------------------------------------------------------------------ where one reads

    def anchor(self) -> Anchor:
        """What is at the top of the view: the first line of which anything can be read.

        As long as nobody scrolls this stays the same one, however often it is restored.
        """
        return self._last or self._first_line()

    def _first_line(self) -> Anchor:
        layout, value = self._layout, self._bar.value()
        if value <= 0 or layout.is_empty:
            return AT_TOP
        paragraph = layout.paragraph_at(value)
        _, block = layout.laid(paragraph)
        line = line_at(block, value - layout.top(paragraph))
        if layout.top(paragraph) + line.y() + line.height() <= value + 1:
            if line.lineNumber() + 1 < block.layout().lineCount():
                line = block.layout().lineAt(line.lineNumber() + 1)
            elif block.next().isValid():
                paragraph += 1
                _, block = layout.laid(paragraph)
                line = block.layout().lineAt(0)
        above = value - layout.top(paragraph) - line.y()
        return Anchor(block.position() + line.textStart(), above)

    def restore(self, anchor: Anchor) -> None:
        """Scroll so that the anchor is where it says."""
        self._restore(anchor)
        if not self._busy:
            self._moved()

    def _restore(self, anchor: Anchor) -> None:
        if self._layout.is_empty:
            return
        with self._alone():
            for _ in range(ROUNDS):
                self._bar.setValue(self._wanted(anchor))
                self._lay_view()
                if not self._layout.is_stale():
                    break
                self._layout.tell()
            self._bar.setValue(self._wanted(anchor))
        self._last = anchor
        self._viewport.update()

    def _wanted(self, anchor: Anchor) -> int:
        if anchor == AT_TOP:
            return 0
        top, _ = self._line_of(anchor.qt_position)
        return round(top + anchor.above)

    @contextmanager
    def kept(self) -> Iterator[None]:
        """While heights change in between, what is at the top of the view stays there."""
        anchor = self.anchor()
        with self._alone():
            yield
        self._restore(anchor)

    def to_top(self) -> None:
        """Show the text from its start."""
        self.restore(AT_TOP)

    def show_at_top(self, qt_position: int) -> None:
        """Scroll so that the line of that position is the first."""
        self.restore(Anchor(qt_position, -AIR))

    # ------------------------------------------------------------------ into view

    def show(self, qt_start: int, qt_end: int) -> None:
        """Scroll, if nothing of the stretch is in view, so that its start is well in it."""
        first, _ = self._told_line(qt_start)
        _, last = self._told_line(max(qt_start, qt_end - 1))
        value, height = self._bar.value(), self._viewport.height()
        if last <= value or first >= value + height:
            self.restore(Anchor(qt_start, -float(round(height * THIRD))))

    def show_caret(self, qt_position: int) -> None:
        """Scroll as little as needed to have that position's line in view."""
        top, bottom = self._told_line(qt_position)
        value, height = self._bar.value(), self._viewport.height()
        room = min(bottom - top, height)
        below = self._bar.maximum() + height - bottom
        # Beyond the first and the last line there are margins, which are to be seen with them.
        if top <= self._layout.top(0) and top - AIR < height:
            self.restore(AT_TOP)
        elif top < value:
            self.restore(Anchor(qt_position, -AIR))
        elif below < LAST * room and bottom + below > value + height:
            self.restore(Anchor(qt_position, room - height + below))
        elif bottom > value + height:
            self.restore(Anchor(qt_position, room - height))

    def _told_line(self, qt_position: int) -> tuple[float, float]:
        self._line_of(qt_position)
        self.settle()
        return self._line_of(qt_position)

    def _line_of(self, qt_position: int) -> tuple[float, float]:
        """Where the line of that position begins and ends on the page."""
        layout = self._layout
        block = layout.document().findBlock(qt_position)
        paragraph = block.blockNumber()
        layout.laid(paragraph)
        line = block.layout().lineForTextPosition(qt_position - block.position())
        top = layout.top(paragraph) + line.y()
        return top, top + min(line.height(), layout.height(paragraph))

    # ------------------------------------------------------------------ heights become known

    def settle(self) -> None:
        """Let new heights hold; what is in view stays where it is."""
        layout, bar = self._layout, self._bar
        if self._busy or not layout.is_stale():
            return
        with self._alone():
            value = bar.value()
            paragraph = layout.paragraph_at(value)
            above = value - layout.top(paragraph)
            layout.tell()
            if value > 0:
                bar.setValue(round(layout.top(paragraph) + above))
        self._viewport.update()

    def scrolled(self, dy: int) -> None:
        """The bar has moved by so many pixels, up when positive: lay out what came into view.

        What was in view moves by just these pixels, however high the new paragraphs turn out.
        """
        layout = self._layout
        if self._busy or layout.is_empty:
            return
        self._last = None
        self._lay_view()
        if layout.is_stale():
            self._hold(dy)
        self._moved()

    def _hold(self, dy: int) -> None:
        """Let new heights hold after a scrolling by so many pixels."""
        layout, bar = self._layout, self._bar
        with self._alone():
            value, at_end = bar.value(), bar.value() == bar.maximum()
            before = value + dy if abs(dy) <= NEAR * self._viewport.height() else value
            paragraph = layout.paragraph_at(before)
            above = value - layout.top(paragraph)
            for _ in range(ROUNDS):
                layout.tell()
                if at_end and dy < 0:
                    bar.setValue(bar.maximum())
                elif value > 0:
                    bar.setValue(round(layout.top(paragraph) + above))
                self._lay_view()
                if not layout.is_stale():
                    break
        self._viewport.update()

    def _lay_view(self) -> None:
        top = self._bar.value()
        self._layout.lay_between(top, top + self._viewport.height())

    @contextmanager
    def _alone(self) -> Iterator[None]:
        was, self._busy = self._busy, True
        try:
            yield
        finally:
            self._busy = was
