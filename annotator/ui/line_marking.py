"""Saying which lines of an article are its body, and what the others are."""

from collections.abc import Callable

from PySide6.QtCore import QPoint, QPointF
from PySide6.QtWidgets import QMenu

from annotator.app.session import Session
from annotator.domain.commands.regions import (
    LINE_KINDS,
    LineKind,
    MarkLines,
    is_body,
    touched_lines,
)
from annotator.domain.span import Range
from annotator.ui.panes import Panes
from annotator.ui.tagging import Doer, Handlers, bound
from annotator.ui.translation import tr
from annotator.ui.wording import line_kind_name


class LineMarking:
    """Marks the lines of the selection, or the line of the caret, in the pane with the focus."""

    def __init__(self, session: Session, panes: Panes, *, doer: Doer) -> None:
        self._session = session
        self._panes = panes
        self._doer = doer

    def handlers(self) -> Handlers:
        """What the actions on lines do, by their names."""
        kinds: Handlers = {f"line.{kind}": bound(self.mark, kind) for kind in LINE_KINDS}
        return {**kinds, "line.toggle": self.toggle}

    def toggle(self) -> None:
        """Say that these lines are not body, or when none of them is, that they are."""
        pane = self._panes.current
        if not pane.article:
            return
        place = self._place()
        library = self._session.library
        lines = touched_lines(library.text(pane.article), place.start, end=place.end)
        regions = tuple(library.regions(pane.article))
        body = any(is_body(regions, line) for line in lines)
        self.mark("boilerplate" if body or not lines else "body")

    def mark(self, kind: LineKind, place: Range | None = None) -> None:
        """Say what these lines are, or those of another stretch of the text."""
        article = self._panes.current.article
        if not article:
            return
        start, end = place or self._place()
        if self._doer.do(MarkLines(article, start, end, kind)):
            self._doer.say(tr("Marked as: {kind}", kind=line_kind_name(kind)))

    def offer(self, menu: QMenu, at: QPoint) -> None:
        """Add to a menu what the lines can be that are selected, or the one at a global point."""
        view = self._panes.current.view
        place = self._place()
        if not view.selection():
            under = view.position_at(QPointF(view.viewport().mapFromGlobal(at)))
            place = place if under < 0 else Range(under, under)
        lines = menu.addMenu(tr("This line is"))
        lines.setEnabled(not self._session.read_only)
        for kind in LINE_KINDS:
            lines.addAction(line_kind_name(kind), self._marker(kind, place))

    def _marker(self, kind: LineKind, place: Range) -> Callable[[], None]:
        return lambda: self.mark(kind, place)

    def _place(self) -> Range:
        view = self._panes.current.view
        if ranges := view.selection():
            return Range(ranges[0].start, ranges[-1].end)
        return Range(view.caret(), view.caret())
