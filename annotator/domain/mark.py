"""What of a span an article shows: where it lies and what it is called, light enough for many."""

from typing import NamedTuple

from annotator.domain.span import Layer, Span

Extent = tuple[int, int]


class Mark(NamedTuple):
    """A span as it is drawn; marks sort by their start, and of those the longer one first.

    Positions are code points where nothing else is said. ``minus_end`` is the end with its sign
    turned, for that order. ``parts`` are the ranges when there are several, else None.
    """

    start: int
    minus_end: int
    id: str
    layer: Layer
    label: str
    parts: tuple[Extent, ...] | None = None

    @property
    def end(self) -> int:
        """The end of the last range."""
        return -self.minus_end

    @property
    def ranges(self) -> tuple[Extent, ...]:
        """The ranges in order, at least one."""
        return self.parts or ((self.start, -self.minus_end),)

    @property
    def length(self) -> int:
        """How much text it covers."""
        if not self.parts:
            return -self.minus_end - self.start
        return sum(end - start for start, end in self.parts)


def mark(span_id: str, layer: Layer, *, label: str, ranges: tuple[Extent, ...]) -> Mark:
    """The mark with these ranges, which are in order."""
    parts = ranges if len(ranges) > 1 else None
    return Mark(ranges[0][0], -ranges[-1][1], span_id, layer, label, parts)


def mark_of(span: Span) -> Mark:
    """What of a span is drawn."""
    return mark(span.id, span.layer, label=span.label, ranges=span.ranges)
