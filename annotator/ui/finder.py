"""Finding words in one article, and coming from hit to hit."""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from operator import attrgetter
from time import perf_counter
from typing import Protocol

from annotator.domain.finding import MOST, find_all
from annotator.domain.span import Range, Ranges
from annotator.ui.translation import counted, number, tr

MARKED = 10_000


class Searched(Protocol):
    """What a bar asks and tells the view of an article; positions are code points."""

    def stored_text(self) -> str:
        """The article's text as it is stored."""

    def caret(self) -> int:
        """Where the caret stands."""

    def selection(self) -> Ranges:
        """The selected ranges, () when there is none."""

    def select(self, ranges: Ranges) -> None:
        """Select these ranges."""

    def show_hits(self, hits: Sequence[Range], current: int = -1) -> None:
        """Mark what was found, and bring the one at that index into view."""

    def setFocus(self) -> None:
        """Take the keyboard."""


class Finder:
    """What was found in one view's article, and the hit one has come to.

    It begins at the caret, or at what is selected, and does so again when a person has moved that.
    """

    def __init__(self, view: Searched) -> None:
        self.seconds = 0.0  # that the last search took
        self._view = view
        self._hits: Sequence[Range] = ()
        self._marked: Sequence[Range] = ()
        self._marked_from = 0
        self._current = -1
        self._origin = Range(0, 0)
        self._stand: tuple[int, Ranges] = (0, ())

    def __len__(self) -> int:
        return len(self._hits)

    def forget(self) -> None:
        """Know of no hits, as in another article."""
        self.seconds = 0.0
        self._find("")
        self._begin()

    def search(self, query: str, *, jumps: bool) -> str:
        """Find anew; if it jumps, come to the first hit from here on, or else from the start.

        Answers what there is to say about it.
        """
        begun = perf_counter()
        self._find(query)
        self.seconds = perf_counter() - begun
        if self._has_moved():
            self._begin()
        here = self._after(self._origin.start)
        if self._hits and jumps:
            return self._come_to(here, tr("from the start again"))
        self._show(here)
        return _found(len(self._hits)) if query else ""

    def search_at(self, query: str, position: int) -> str:
        """Find anew and come to the hit that begins at that position, or to the first one after it.

        Answers what there is to say about it.
        """
        self._find(query)
        self._origin = Range(position, position)
        if self._hits:
            return self._come_to(self._after(position), tr("from the start again"))
        self._show(0)
        return _found(0)

    def step(self, direction: int) -> str:
        """Come to the next hit, or with -1 to the previous one, going round; there must be one.

        Answers what there is to say about it.
        """
        at_hit = self._current >= 0 and not self._has_moved()
        if not at_hit:
            self._begin()
        if direction > 0:
            here = self._current + 1 if at_hit else self._after(self._origin.end)
            said = self._come_to(here, tr("from the start again"))
        else:
            here = self._current - 1 if at_hit else self._before(self._origin.start)
            said = self._come_to(here, tr("from the end again"))
        self._origin = self._hits[self._current]
        return said

    def select(self) -> None:
        """Mark nothing more; the hit that was come to is selected, unless something else is."""
        chosen = self._current >= 0 and not self._has_moved()
        self._view.show_hits(())
        if chosen:
            self._view.select((self._hits[self._current],))

    def _begin(self) -> None:
        """Search next from where the reader is."""
        caret, selection = self._stand = (self._view.caret(), self._view.selection())
        self._origin = (
            Range(selection[0].start, selection[-1].end) if selection else Range(caret, caret)
        )

    def _find(self, query: str) -> None:
        self._hits = find_all(self._view.stored_text(), query) if query else ()
        self._current = -1
        self._marked, self._marked_from = self._hits[:MARKED], 0

    def _come_to(self, place: int, note: str) -> str:
        """Come to the hit at that place, which is one behind the last or before the first there."""
        count = len(self._hits)
        self._current = place % count
        self._show(self._current)
        self._stand = (self._view.caret(), self._view.selection())
        said = tr("{place} of {count}", place=self._current + 1, count=_number(count))
        return said if self._current == place else tr("{said} · {note}", said=said, note=note)

    def _show(self, place: int) -> None:
        """Mark the hits, or of too many those around that place."""
        if not MARKED // 4 <= place - self._marked_from < MARKED - MARKED // 4:
            first = max(0, min(place - MARKED // 2, len(self._hits) - MARKED))
            if first != self._marked_from:
                self._marked, self._marked_from = self._hits[first : first + MARKED], first
        current = self._current - self._marked_from if self._current >= 0 else -1
        self._view.show_hits(self._marked, current)

    def _after(self, position: int) -> int:
        """The first hit that begins there or later; their number when there is none."""
        return bisect_left(self._hits, position, key=attrgetter("start"))

    def _before(self, position: int) -> int:
        """The last hit that ends there or earlier; -1 when there is none."""
        return bisect_right(self._hits, position, key=attrgetter("end")) - 1

    def _has_moved(self) -> bool:
        return self._stand != (self._view.caret(), self._view.selection())


def _number(count: int) -> str:
    return tr("{count} or more", count=count) if count == MOST else number(count)


def _found(count: int) -> str:
    if not count:
        return tr("Nothing found")
    if count == MOST:
        return counted(count, "{count} or more found", "{count} or more found")
    return counted(count, "{count} found", "{count} found")
