"""Where the spans of a text are drawn: on which paragraphs, and on which lane of which track."""

import heapq
from bisect import bisect_left, bisect_right, insort
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from annotator.domain.mark import Extent, Mark
from annotator.domain.span import LAYERS

LANES_PER_TRACK = 12
TRACKS = {layer: track for track, layer in enumerate(LAYERS)}


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
Place = Mark | tuple[int]
_Clipped = tuple[int, int, Mark]


@dataclass(slots=True)
class SpanIndex:
    """The marks of a text by paragraph; ``starts`` are those of its paragraphs.

    A track is what belongs to one layer; its lanes lie one below the other, so that no two spans
    that overlap share one. Positions are in any one unit that the caller keeps to.
    """

    starts: Sequence[int] = (0,)
    length: int = 0
    _buckets: dict[int, list[Mark]] = field(default_factory=dict)
    _lanes: dict[int, Lanes] = field(default_factory=dict)

    def fill(self, marks: Iterable[Mark]) -> None:
        """Hold these marks and no others."""
        buckets: dict[int, list[Mark]] = {}
        last = len(self.starts) - 1
        limits = [*self.starts[1:], max(self.length, self.starts[-1]) + 1]
        paragraph, limit, put = -1, -1, buckets.setdefault(0, []).append
        for mark in sorted(marks):
            if mark[0] >= limit and paragraph < last:
                paragraph = bisect_right(self.starts, mark[0]) - 1
                limit, put = limits[paragraph], buckets.setdefault(paragraph, []).append
            put(mark)
            if -mark[1] > limit:
                end = bisect_left(self.starts, -mark[1])
                for further in range(paragraph + 1, end):
                    buckets.setdefault(further, []).append(mark)
        self._buckets = {paragraph: bucket for paragraph, bucket in buckets.items() if bucket}
        self._lanes.clear()

    def add(self, mark: Mark) -> range:
        """Put in a mark; the paragraphs that it touches."""
        touched = self.paragraphs(mark)
        for paragraph in touched:
            insort(self._buckets.setdefault(paragraph, []), mark)
            self._lanes.pop(paragraph, None)
        return touched

    def remove(self, mark: Mark) -> range:
        """Take a mark out; the paragraphs that it touched. Raises KeyError."""
        touched = self.paragraphs(mark)
        for paragraph in touched:
            bucket = self._buckets.get(paragraph, [])
            place = bisect_left(bucket, mark)
            if bucket[place : place + 1] != [mark]:
                raise KeyError(mark.id)
            del bucket[place]
            if not bucket:
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

    def paragraphs(self, mark: Mark) -> range:
        """The paragraphs in which the span has text, or between whose parts it lies."""
        last = self.paragraph_of(max(mark.start, mark.end - 1))
        return range(self.paragraph_of(mark.start), last + 1)

    def count(self, paragraph: int) -> int:
        """How many spans touch a paragraph."""
        return len(self._buckets.get(paragraph, ()))

    def crowded(self) -> Iterable[tuple[int, int]]:
        """The paragraphs that have spans, in no order, each with their number."""
        return ((paragraph, len(bucket)) for paragraph, bucket in self._buckets.items())

    def marks_in(self, paragraph: int) -> Sequence[Mark]:
        """The marks that touch a paragraph, in their order."""
        return self._buckets.get(paragraph, ())

    def at(self, position: int) -> list[str]:
        """The spans with text at that position, the smallest first."""
        bucket = self._buckets.get(self.paragraph_of(position), [])
        before = bucket[: bisect_right(bucket, (position, 1))]
        found = [mark for mark in before if -mark[1] > position and _has(mark, position)]
        return [mark.id for mark in sorted(found, key=lambda m: (m.length, m.start, m.id))]

    def next_after(self, place: Place) -> Mark | None:
        """The first mark after that one, or after ``(position,)`` the first that begins there."""
        paragraph = max(0, self.paragraph_of(place[0]))
        bucket = self._buckets.get(paragraph, [])
        here = bisect_right(bucket, place)
        if here < len(bucket):
            return bucket[here]
        return next(self._first_of(range(paragraph + 1, len(self.starts))), None)

    def last_before(self, place: Place) -> Mark | None:
        """The last mark before that one, or the last that begins before ``(position,)``."""
        paragraph = self.paragraph_of(place[0])
        bucket = self._buckets.get(paragraph, [])
        here = bisect_left(bucket, place) - 1
        if here >= 0 and bucket[here].start >= self.starts[paragraph]:
            return bucket[here]
        for earlier in range(paragraph - 1, -1, -1):
            bucket = self._buckets.get(earlier, [])
            if bucket and bucket[-1].start >= self.starts[earlier]:
                return bucket[-1]
        return None

    def _first_of(self, paragraphs: Iterable[int]) -> Iterator[Mark]:
        for paragraph in paragraphs:
            bucket = self._buckets.get(paragraph)
            if bucket and bucket[-1].start >= self.starts[paragraph]:
                yield bucket[bisect_left(bucket, (self.starts[paragraph],))]

    def lanes(self, paragraph: int) -> Lanes:
        """The pieces of a paragraph, each with its lane."""
        known = self._lanes.get(paragraph)
        if known is None:
            bucket = self._buckets.get(paragraph)
            known = self._lanes[paragraph] = self._laid(paragraph, bucket) if bucket else NO_LANES
        return known

    def _laid(self, paragraph: int, bucket: list[Mark]) -> Lanes:
        low, high = self.bounds(paragraph)
        clipped = _clipped(bucket, low, high=high)
        pieces: list[Piece] = []
        for layer, track in TRACKS.items():
            for mark, lane in _allotted([each for each in clipped if each[2][3] == layer]):
                ranges = _inside(mark, low, high=high)
                opens, closes = mark.start >= low, mark.end <= high
                pieces.append(Piece(mark.id, track, lane, ranges, opens, closes))
        pieces.sort(key=lambda piece: (piece.start, -piece.end, piece.id))
        return Lanes(tuple(pieces), len(clipped) - len(pieces))


def _has(mark: Mark, position: int) -> bool:
    return not mark.parts or any(start <= position < end for start, end in mark.parts)


def _inside(mark: Mark, low: int, *, high: int) -> tuple[Extent, ...]:
    """The ranges of a mark in a paragraph, from the paragraph's start."""
    return tuple(
        (max(start, low) - low, min(end, high) - low)
        for start, end in mark.ranges
        if start < high and end > low
    )


def _clipped(bucket: list[Mark], low: int, *, high: int) -> list[_Clipped]:
    """Start and turned end of each mark within the paragraph, in that order."""
    found: list[_Clipped] = []
    ordered = True
    for mark in bucket:
        start, minus_end = mark[0], mark[1]
        if start < low or mark[5]:
            ordered = False
            ranges = _inside(mark, low, high=high)
            if ranges:
                found.append((ranges[0][0], -ranges[-1][1], mark))
        else:
            found.append((start - low, max(minus_end, -high) + low, mark))
    if not ordered:
        found.sort()
    return found


def _allotted(clipped: list[_Clipped]) -> Iterator[tuple[Mark, int]]:
    """The marks of one track that find a lane, each with it.

    They come by their starts, of those the longer first. In each cluster of marks that overlap,
    the later and inner ones get the lanes nearest the text.
    """
    cluster: list[tuple[Mark, int]] = []
    cluster_end = -1
    free: list[int] = []
    busy: list[tuple[int, int]] = []
    for start, minus_end, mark in clipped:
        if start >= cluster_end:
            yield from _flipped(cluster)
            cluster, cluster_end = [], -1
            free, busy = list(range(LANES_PER_TRACK)), []
        cluster_end = max(cluster_end, -minus_end)
        while busy and busy[0][0] <= start:
            heapq.heappush(free, heapq.heappop(busy)[1])
        if free:
            lane = heapq.heappop(free)
            heapq.heappush(busy, (-minus_end, lane))
            cluster.append((mark, lane))
    yield from _flipped(cluster)


def _flipped(cluster: list[tuple[Mark, int]]) -> Iterator[tuple[Mark, int]]:
    deepest = max((lane for _, lane in cluster), default=0)
    return ((mark, deepest - lane) for mark, lane in cluster)
