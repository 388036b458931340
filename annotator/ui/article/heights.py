"""Heights of paragraphs one below the other, of which a few become known while one scrolls."""

from bisect import bisect_right
from itertools import accumulate

CHUNK = 256


class Heights:
    """Where each paragraph stands, in pixels, without adding all of them up for every change.

    ``top`` and ``paragraph_at`` answer as of the last ``settle``; a height holds at once.
    """

    def __init__(self, heights: list[float], *, start: float) -> None:
        self._heights = heights
        self._start = start
        self._changed: set[int] = set()
        chunks = range(0, len(heights), CHUNK)
        self._sums = [sum(heights[first : first + CHUNK]) for first in chunks]
        self._tops: list[float] = []
        self._inner: dict[int, list[float]] = {}
        self._add_up()

    def __len__(self) -> int:
        return len(self._heights)

    @property
    def bottom(self) -> float:
        """Where the last paragraph ends."""
        return self._tops[-1]

    def of(self, paragraph: int) -> float:
        """The height of a paragraph."""
        return self._heights[paragraph]

    def change(self, paragraph: int, height: float) -> None:
        """Give a paragraph another height; what lies below it moves at the next ``settle``."""
        chunk = paragraph // CHUNK
        self._inside(chunk)
        self._changed.add(chunk)
        self._heights[paragraph] = height

    def settle(self) -> None:
        """Let the heights hold that were changed."""
        for chunk in self._changed:
            first = chunk * CHUNK
            self._sums[chunk] = sum(self._heights[first : first + CHUNK])
            self._inner.pop(chunk, None)
        self._changed.clear()
        self._add_up()

    def top(self, paragraph: int) -> float:
        """Where a paragraph begins; that after the last one begins at ``bottom``."""
        if paragraph >= len(self._heights):
            return self.bottom
        chunk, place = divmod(paragraph, CHUNK)
        return self._tops[chunk] + self._inside(chunk)[place]

    def paragraph_at(self, y: float) -> int:
        """The paragraph at that height: the first one above all, the last one below them.

        Where several begin at the same height, those before the last have none of their own.
        """
        chunk = min(max(bisect_right(self._tops, y) - 1, 0), len(self._sums) - 1)
        inside = self._inside(chunk)
        place = max(bisect_right(inside, y - self._tops[chunk]) - 1, 0)
        return min(chunk * CHUNK + place, len(self._heights) - 1)

    def _inside(self, chunk: int) -> list[float]:
        known = self._inner.get(chunk)
        if known is None:
            first = chunk * CHUNK
            each = self._heights[first : first + CHUNK]
            known = self._inner[chunk] = list(accumulate(each[:-1], initial=0.0))
        return known

    def _add_up(self) -> None:
        self._tops = list(accumulate(self._sums, initial=self._start))
