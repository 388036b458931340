"""Where the spans of a text are drawn: on which paragraphs, and on which lane of which track."""

import heapq
from bisect import bisect_right, insort
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from annotator.domain.span import LAYERS

LANES_PER_TRACK = 12
Extent = tuple[int, int]


class Placed(NamedTuple):
    """A span as it is to be drawn: its id, the place of its layer, and its ranges in order."""

    id: str
    track: int
    ranges: tuple[Extent, ...]

    @property
    def start(self) -> int:
        """The start of the first range."""
        return self.ranges[0][0]

    @property
    def end(self) -> int:
        """The end of the last range."""
        return self.ranges[-1][1]

    @property
    def length(self) -> int:
        """How much text it covers."""
        return sum(end - start for start, end in self.ranges)


@dataclass(frozen=True, slots=True)
class Piece:
    """What of one span lies in one paragraph, from the paragraph's start.

    ``ranges`` are clipped to the paragraph; ``opens`` and ``closes`` say whether the whole span
    begins and ends here.
    """

    id: str
    track: int
    lane: int
    ranges: tuple[Extent, ...]
    opens: bool
    closes: bool

    @property
    def start(self) -> int:
        """The start of its first range."""
        return self.ranges[0][0]

    @property
    def end(self) -> int:
        """The end of its last range."""
        return self.ranges[-1][1]


@dataclass(frozen=True, slots=True)
class Lanes:
    """The pieces of one paragraph by their starts, and how many found no lane."""

    pieces: tuple[Piece, ...] = ()
    hidden: int = 0


NO_LANES = Lanes()
_Key = tuple[int, int, str]


@dataclass(slots=True)
class SpanIndex:
    """The spans of a text by paragraph; ``starts`` are those of its paragraphs.

    A track is what belongs to one layer; its lanes lie one below the other, so that no two spans
    that overlap share one. Positions are in any one unit that the caller keeps to.
    """

    starts: Sequence[int] = (0,)
    length: int = 0
    spans: dict[str, Placed] = field(default_factory=dict)
    _buckets: dict[int, list[_Key]] = field(default_factory=dict)
    _lanes: dict[int, Lanes] = field(default_factory=dict)

    def fill(self, spans: Iterable[Placed]) -> None:
        """Put in many spans at once, which is faster than one by one."""
        starts, buckets = self.starts, self._buckets
        for span in spans:
            self.spans[span.id] = span
            start, end = span.ranges[0][0], span.ranges[-1][1]
            key = (start, -end, span.id)
            first = bisect_right(starts, start) - 1
            for paragraph in range(first, bisect_right(starts, max(start, end - 1))):
                buckets.setdefault(paragraph, []).append(key)
        for bucket in self._buckets.values():
            bucket.sort()
        self._lanes.clear()

    def add(self, span: Placed) -> set[int]:
        """Put in a span; the paragraphs that it touches."""
        touched = self.paragraphs(span)
        self.spans[span.id] = span
        for paragraph in touched:
            insort(self._buckets.setdefault(paragraph, []), _key(span))
            self._lanes.pop(paragraph, None)
        return touched

    def remove(self, span_id: str) -> set[int]:
        """Take a span out; the paragraphs that it touched. Raises KeyError."""
        span = self.spans.pop(span_id)
        touched = self.paragraphs(span)
        for paragraph in touched:
            self._buckets[paragraph].remove(_key(span))
            if not self._buckets[paragraph]:
                del self._buckets[paragraph]
            self._lanes.pop(paragraph, None)
        return touched

    def paragraph_of(self, position: int) -> int:
        """The paragraph in which that position lies."""
        return bisect_right(self.starts, position) - 1

    def bounds(self, paragraph: int) -> Extent:
        """Where a paragraph begins and ends, its line end included."""
        following = paragraph + 1
        end = self.starts[following] if following < len(self.starts) else self.length
        return self.starts[paragraph], end

    def paragraphs(self, span: Placed) -> set[int]:
        """The paragraphs in which the span has text, or between whose parts it lies."""
        last = self.paragraph_of(max(span.start, span.end - 1))
        return set(range(self.paragraph_of(span.start), last + 1))

    def count(self, paragraph: int) -> int:
        """How many spans touch a paragraph."""
        return len(self._buckets.get(paragraph, ()))

    def crowded(self) -> Iterable[int]:
        """The paragraphs that have spans."""
        return self._buckets.keys()

    def at(self, position: int) -> list[str]:
        """The spans with text at that position, the smallest first."""
        bucket = self._buckets.get(self.paragraph_of(position), ())
        found = [
            self.spans[key]
            for _, _, key in bucket[: bisect_right(bucket, (position, 1, ""))]
            if any(a <= position < b for a, b in self.spans[key].ranges)
        ]
        return [span.id for span in sorted(found, key=lambda s: (s.length, s.start, s.id))]

    def lanes(self, paragraph: int) -> Lanes:
        """The pieces of a paragraph, each with its lane."""
        known = self._lanes.get(paragraph)
        if known is None:
            bucket = self._buckets.get(paragraph)
            known = self._lanes[paragraph] = self._laid(paragraph, bucket) if bucket else NO_LANES
        return known

    def _laid(self, paragraph: int, bucket: list[_Key]) -> Lanes:
        low, high = self.bounds(paragraph)
        clipped: list[list[tuple[Placed, tuple[Extent, ...]]]] = [[] for _ in LAYERS]
        for _, _, key in bucket:
            span = self.spans[key]
            ranges = tuple(
                (max(start, low) - low, min(end, high) - low)
                for start, end in span.ranges
                if start < high and end > low
            )
            if ranges:
                clipped[span.track].append((span, ranges))
        pieces: list[Piece] = []
        hidden = 0
        for track, members in enumerate(clipped):
            lanes = _allotted([(ranges[0][0], ranges[-1][1]) for _, ranges in members])
            for (span, ranges), lane in zip(members, lanes, strict=True):
                if lane < 0:
                    hidden += 1
                    continue
                opens, closes = span.start >= low, span.end <= high
                pieces.append(Piece(span.id, track, lane, ranges, opens, closes))
        pieces.sort(key=lambda piece: (piece.start, -piece.end, piece.id))
        return Lanes(tuple(pieces), hidden)


def _key(span: Placed) -> _Key:
    return (span.start, -span.end, span.id)


def _allotted(extents: list[Extent]) -> list[int]:
    """A lane for each extent, given by start with the longer first; -1 where there is none left.

    In each cluster of extents that overlap, the later and inner ones get the lanes nearest the
    text.
    """
    order = sorted(range(len(extents)), key=lambda n: (extents[n][0], -extents[n][1]))
    lanes = [-1] * len(extents)
    cluster: list[int] = []
    cluster_end = -1
    free = list(range(LANES_PER_TRACK))
    busy: list[tuple[int, int]] = []
    for n in order:
        if extents[n][0] >= cluster_end:
            _flip(cluster, lanes)
            cluster, cluster_end = [], -1
            free, busy = list(range(LANES_PER_TRACK)), []
        start, end = extents[n]
        cluster_end = max(cluster_end, end)
        while busy and busy[0][0] <= start:
            heapq.heappush(free, heapq.heappop(busy)[1])
        if free:
            lanes[n] = heapq.heappop(free)
            heapq.heappush(busy, (end, lanes[n]))
            cluster.append(n)
    _flip(cluster, lanes)
    return lanes


def _flip(cluster: list[int], lanes: list[int]) -> None:
    deepest = max((lanes[n] for n in cluster), default=0)
    for n in cluster:
        lanes[n] = deepest - lanes[n]
