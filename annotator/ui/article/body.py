"""Places on a page as shares of its body: how much of what is not boilerplate lies above them."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from itertools import accumulate
from typing import Protocol

from annotator.domain.span import joined_ranges
from annotator.ui.article.shown import QtRange


class Paragraphs(Protocol):
    """Where the paragraphs of a text stand on its page, in pixels; such as a ``LaneLayout``."""

    def paragraph_at(self, y: float) -> int:
        """The paragraph at that height, the first one above all and the last one below all."""

    def top(self, paragraph: int) -> float:
        """Where a paragraph begins."""

    def height(self, paragraph: int) -> float:
        """How high it is."""


class Body:
    """Shares of the body of one text, 0.0 at its start and 1.0 at its end.

    A share counts text, not pixels: it stays the same when another width, a zoom, spans or what is
    found out about heights move the text about. Within a paragraph it grows evenly from the top
    to the bottom. What is boilerplate has the share of the edge of the body beside it. A text of
    boilerplate alone counts as all body, and an empty one has the share 0.0 everywhere.

    ``starts`` are those of the paragraphs, ``length`` is the text's and ``aside`` is what is not
    body, in any order, all in UTF-16 units. The set-up takes time by ``aside``, an answer by the
    logarithm of the number of paragraphs; other heights need no new set-up.
    """

    def __init__(
        self, page: Paragraphs, *, starts: Sequence[int], length: int, aside: Iterable[QtRange] = ()
    ) -> None:
        self._page = page
        self._starts = starts
        self._length = length
        aside = list[QtRange](joined_ranges(_clipped(aside, length)))
        if sum(end - start for start, end in aside) >= length:
            aside = []
        self._aside = aside
        passed = accumulate((end - start for start, end in aside), initial=0)
        self._passed = list(passed)
        # How much body lies before each of them.
        self._before = [start - gone for (start, _), gone in zip(aside, self._passed, strict=False)]
        self._total = length - self._passed[-1]

    # ------------------------------------------------------------------ places on the page

    def share(self, y: float) -> float:
        """How much of the body lies above that height of the page."""
        if self._total <= 0:
            return 0.0
        if y >= self._last():  # behind paragraphs too that are hidden at the end
            return 1.0
        paragraph = self._page.paragraph_at(y)
        low, high = self._bounds(paragraph)
        height = self._page.height(paragraph)
        part = (y - self._page.top(paragraph)) / height if height > 0 else 1.0
        unit = low + min(1.0, max(0.0, part)) * (high - low)
        return self._body_before(unit) / self._total

    def place(self, share: float) -> float:
        """The height of the page with that share; behind boilerplate that has the same one.

        The body's end is before what follows it.
        """
        if self._total <= 0:
            return self._first()
        wanted = min(1.0, max(0.0, share)) * self._total
        search = bisect_left if wanted >= self._total else bisect_right
        unit = wanted + self._passed[search(self._before, wanted)]
        if unit >= self._length:
            return self._last()
        paragraph = bisect_right(self._starts, unit) - 1
        low, high = self._bounds(paragraph)
        part = (unit - low) / (high - low)
        return self._page.top(paragraph) + part * self._page.height(paragraph)

    # ------------------------------------------------------------------ scrolling

    # What is compared between articles is the text on a reading line, which moves down the view
    # as the view moves down the page: it is at the first line of the text at the start and at
    # the last one at the end. With the view's upper edge instead, the last view of an article
    # would never come to the share 1.0, and with a fixed line neither end would.

    def share_at(self, value: int, most: int) -> float:
        """The share at the reading line when a scroll bar from 0 to ``most`` stands at a value."""
        first = self._first()
        return self.share(first + (self._last() - first) * (value / most if most > 0 else 0.0))

    def value_for(self, share: float, most: int) -> float:
        """Where the scroll bar has to stand to have that share at the reading line."""
        first, last = self._first(), self._last()
        return most * (self.place(share) - first) / (last - first) if last > first else 0.0

    # ------------------------------------------------------------------ paragraphs and units

    def _first(self) -> float:
        return self._page.top(0)

    def _last(self) -> float:
        paragraph = len(self._starts) - 1
        return self._page.top(paragraph) + self._page.height(paragraph)

    def _bounds(self, paragraph: int) -> QtRange:
        following = paragraph + 1
        end = self._starts[following] if following < len(self._starts) else self._length
        return self._starts[paragraph], end

    def _body_before(self, unit: float) -> float:
        number = bisect_right(self._aside, unit, key=_start) - 1
        if number < 0:
            return unit
        _, end = self._aside[number]
        return self._before[number] if unit <= end else unit - self._passed[number + 1]


def _start(stretch: QtRange) -> int:
    return stretch[0]


def _clipped(stretches: Iterable[QtRange], length: int) -> Iterator[QtRange]:
    """What of the stretches lies within the text."""
    for start, end in stretches:
        if max(0, start) < min(length, end):
            yield max(0, start), min(length, end)
