"""Saying which lines of an article are its body, and what the others are."""

from collections.abc import Callable

from PySide6.QtCore import QPoint, QPointF
from PySide6.QtWidgets import QMenu

from annotator.app.repeating import same_lines
from annotator.app.session import Session
from annotator.domain.commands.regions import (
    LINE_KINDS,
    LineKind,
    MarkLines,
    is_body,
    kind_of_line,
    touched_lines,
)
from annotator.domain.span import Range
from annotator.ui.panes import Panes
from annotator.ui.soon import Soon
from annotator.ui.tagging import Doer, Handlers, bound
from annotator.ui.translation import counted, tr
from annotator.ui.wording import line_kind_name

COUNTED = 300
"""In so many articles it is looked up whether there is anything to mark before it is offered."""


class LineMarking:
    """Marks the lines of the selection, or the line of the caret, in the pane with the focus.

    Then it offers, in the status bar, to mark them in the other articles of the source as well.
    """

    def __init__(self, session: Session, panes: Panes, *, doer: Doer) -> None:
        self._session = session
        self._marked: tuple[str, Range, LineKind] | None = None
        self._soon = Soon(self._offer_more, panes)
        self._panes = panes
        self._doer = doer

    def handlers(self) -> Handlers:
        """What the actions on lines do, by their names."""
        kinds: Handlers = {f"line.{kind}": bound(self.mark, kind) for kind in LINE_KINDS}
        return {**kinds, "line.toggle": self.toggle, "line.spread": self.spread}

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
            self._marked = (article, Range(start, end), kind)
            self._soon.ask()

    def spread(self, place: Range | None = None) -> None:
        """Mark these lines in the other articles of the source as they are here, as one step.

        What a person has said of them there stays.
        """
        self._soon.forget()
        article, library = self._panes.current.article, self._session.library
        if not article:
            return
        where = place or self._place()
        lines = touched_lines(library.text(article), where.start, end=where.end)
        kinds = {kind_of_line(tuple(library.regions(article)), line) for line in lines}
        if len(kinds) != 1 or kinds == {"title"}:
            self._doer.say(tr("Only lines that are of one kind, and no title, can be spread."))
            return
        (kind,) = kinds
        command = same_lines(library, article, place=where).spread(library, kind)
        count = len(command.lines)
        if not count:
            self._doer.say(tr("There is no other article of this source to mark this line in."))
        elif self._doer.do(command):
            self._doer.say(
                counted(
                    count,
                    "Marked as: {kind} · in {count} other article; Ctrl+Z takes it back there",
                    "Marked as: {kind} · in {count} other articles; Ctrl+Z takes it back there",
                    kind=line_kind_name(kind),
                )
            )

    def _offer_more(self) -> None:
        """Say in how many other articles the lines stand that were marked."""
        marked, self._marked = self._marked, None
        if marked is None or marked[2] == "title" or self._panes.current.article != marked[0]:
            return
        article, place, kind = marked
        library = self._session.library
        same = same_lines(library, article, place=place)
        few = len(same.articles) <= COUNTED
        count = len(same.spread(library, kind).lines) if few else len(same.articles)
        if count:
            self._doer.say(
                counted(
                    count,
                    "Marked as: {kind} · Shift+B marks it so in {count} other article "
                    "of this source",
                    "Marked as: {kind} · Shift+B marks it so in {count} other articles "
                    "of this source",
                    kind=line_kind_name(kind),
                )
            )

    def stop(self) -> None:
        """Offer nothing any more, as when the project is closed."""
        self._soon.forget()

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
        lines.addSeparator()
        lines.addAction(tr("The same in all articles of its source"), bound(self.spread, place))

    def _marker(self, kind: LineKind, place: Range) -> Callable[[], None]:
        return lambda: self.mark(kind, place)

    def _place(self) -> Range:
        view = self._panes.current.view
        if ranges := view.selection():
            return Range(ranges[0].start, ranges[-1].end)
        return Range(view.caret(), view.caret())
