"""What was read of an article: the text that stood in view long enough."""

from collections.abc import Iterable
from typing import NamedTuple

from annotator.domain.span import Range, Ranges, joined_ranges

LONG_ENOUGH = 600


class _Waiting(NamedTuple):
    start: int
    end: int
    since: int


class Seen:
    """What of one text was read, in code points.

    It counts as read once it was in view at every look during ``LONG_ENOUGH`` milliseconds, so what
    is only scrolled past does not. White space beside it is read with it.
    """

    def __init__(self, text: str, read: Iterable[tuple[int, int]] = ()) -> None:
        self.text = text
        self._read: Ranges = ()
        self._waiting: list[_Waiting] = []
        self.add(read)

    @property
    def read(self) -> Ranges:
        """What was read, in order; a new ``Seen`` of the same text takes it up again."""
        return self._read

    def unread(self) -> Ranges:
        """What was not read, in order."""
        return without([(0, len(self.text))], self._read)

    def share(self) -> float:
        """How much of the text was read, from 0 to 1."""
        read = sum(end - start for start, end in self._read)
        return read / len(self.text) if self.text else 1.0

    def is_waiting(self) -> bool:
        """Whether something is in view that another look could find read."""
        return bool(self._waiting)

    def look(self, in_view: Iterable[tuple[int, int]], now: int) -> bool:
        """Take in what is wholly in view at that time; whether something became read.

        ``now`` is in milliseconds of any clock that only goes forward. To be called after each
        scrolling and, while something waits, a few times a second; with () as long as nobody can
        be reading, as in a window that is not active.
        """
        view = joined_ranges(self._clipped(in_view))
        still = [
            _Waiting(max(start, low), min(end, high), since)
            for start, end, since in self._waiting
            for low, high in view
            if start < high and low < end
        ]
        known = joined_ranges([*self._read, *((start, end) for start, end, _ in still)])
        new = [_Waiting(start, end, now) for start, end in without(view, known)]
        read = [(start, end) for start, end, since in still if now - since >= LONG_ENOUGH]
        self._waiting = [each for each in still if now - each.since < LONG_ENOUGH] + new
        self.add(read)
        return bool(read)

    def add(self, ranges: Iterable[tuple[int, int]]) -> None:
        """Count these as read, as for parts that nobody wants to read."""
        grown = [self._grown(*each) for each in self._clipped(ranges)]
        if grown:
            self._read = joined_ranges([*self._read, *grown])

    def _clipped(self, ranges: Iterable[tuple[int, int]]) -> list[tuple[int, int]]:
        length = len(self.text)
        clipped = ((max(0, start), min(length, end)) for start, end in ranges)
        return [(start, end) for start, end in clipped if start < end]

    def _grown(self, start: int, end: int) -> tuple[int, int]:
        text = self.text
        while start > 0 and text[start - 1].isspace():
            start -= 1
        while end < len(text) and text[end].isspace():
            end += 1
        return start, end


def without(ranges: Iterable[tuple[int, int]], taken: Iterable[tuple[int, int]]) -> Ranges:
    """The parts of the ranges that are not taken; each are in order and do not overlap."""
    left: list[Range] = []
    gone = list(taken)
    at = 0
    for start, end in ranges:
        while at < len(gone) and gone[at][1] <= start:
            at += 1
        here = at
        while here < len(gone) and gone[here][0] < end:
            if start < gone[here][0]:
                left.append(Range(start, gone[here][0]))
            start = gone[here][1]
            here += 1
        if start < end:
            left.append(Range(start, end))
    return tuple(left)
