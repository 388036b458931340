"""A span: one or several ranges of an article's text that carry a label, with their quote."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from typing import Literal, NamedTuple

from annotator.domain.errors import BadOffsets
from annotator.domain.message import said

Layer = Literal["entity", "claim", "framing"]
LAYERS: tuple[Layer, ...] = ("entity", "claim", "framing")
Confidence = Literal["", "low", "medium", "high"]
CONFIDENCES: tuple[Confidence, ...] = ("", "low", "medium", "high")


class Range(NamedTuple):
    """A half-open stretch of text, ``text[start:end]``, in code points."""

    start: int
    end: int


Ranges = tuple[Range, ...]


@dataclass(frozen=True, slots=True)
class AttributeValue:
    """One value of one attribute of a span; an attribute may stand more than once."""

    name: str
    value: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Span:
    """A labelled extent of an article; ``start`` and ``end`` are its envelope, in code points.

    ``quote`` is ``text[start:end]`` of the envelope and is checked wherever a span passes.
    ``created`` and ``updated`` are UTC times such as 2026-11-22T10:00:00Z.
    """

    id: str
    article: str
    layer: Layer
    label: str
    ranges: Ranges
    quote: str
    annotator: str
    origin: str = "manual"
    confidence: Confidence = ""
    note: str = ""
    entity: str = ""
    attributes: tuple[AttributeValue, ...] = ()
    created: str = ""
    updated: str = ""

    @property
    def start(self) -> int:
        """The first code point of the envelope."""
        return self.ranges[0].start

    @property
    def end(self) -> int:
        """One past the last code point of the envelope."""
        return self.ranges[-1].end

    @property
    def identity(self) -> tuple[str, str, str, str, Ranges]:
        """What two spans of a project may not share."""
        return (self.article, self.annotator, self.layer, self.label, self.ranges)

    def values(self, name: str) -> tuple[str, ...]:
        """The values of the attribute of that name, in their order."""
        return tuple(each.value for each in self.attributes if each.name == name)


def span_order(span: Span) -> tuple[int, int, str, str, str]:
    """The key by which spans stand in an export: start, end, layer, label, id."""
    return (span.start, span.end, span.layer, span.label, span.id)


def freed(span: Span, quotes: Mapping[str, str]) -> Span:
    """The span with quotes in its attributes where they name spans, by id, that are gone."""
    if not any(each.value in quotes for each in span.attributes):
        return span
    attributes = tuple(
        replace(each, value=quotes.get(each.value, each.value)) for each in span.attributes
    )
    return replace(span, attributes=attributes)


def checked_ranges(ranges: Iterable[tuple[int, int]], length: int) -> Ranges:
    """The ranges as they may be stored, against a text of that many code points.

    Raises BadOffsets when there is none, or one is empty, reversed or outside the text, or when
    they are not in order or overlap.
    """
    found = tuple([Range(start, end) for start, end in ranges])
    if not found:
        raise BadOffsets(said("A span needs at least one range of text."))
    reached = 0
    for start, end in found:
        if start >= end:
            raise BadOffsets(
                said("The range {start}–{end} is empty or reversed.", start=start, end=end)
            )
        if start < 0 or end > length:
            raise BadOffsets(
                said(
                    "The range {start}–{end} passes the text, which ends at {length}.",
                    start=start,
                    end=end,
                    length=length,
                )
            )
        if start < reached:
            raise BadOffsets(
                said(
                    "The range {start}–{end} overlaps or precedes the one before it.",
                    start=start,
                    end=end,
                )
            )
        reached = end
    return found


def joined_ranges(ranges: Iterable[tuple[int, int]]) -> Ranges:
    """The same stretches of text in order, those that overlap or touch made one."""
    joined: list[Range] = []
    for start, end in sorted(ranges):
        if joined and start <= joined[-1].end:
            joined[-1] = Range(joined[-1].start, max(end, joined[-1].end))
        else:
            joined.append(Range(start, end))
    return tuple(joined)


def trimmed_ranges(ranges: Iterable[tuple[int, int]], text: str) -> Ranges:
    """The ranges without white space at their edges; one of white space alone falls away."""
    kept: list[Range] = []
    for start, end in ranges:
        piece = text[start:end]
        left = len(piece) - len(piece.lstrip())
        right = len(piece.rstrip())
        if left < right:
            kept.append(Range(start + left, start + right))
    return tuple(kept)


def envelope(ranges: Ranges, text: str) -> str:
    """The quote of a span with these ranges: the text from the first start to the last end."""
    return text[ranges[0].start : ranges[-1].end]
