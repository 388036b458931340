"""The shape of a line of our JSONL, which msgspec reads and checks in one go."""

import re
from functools import lru_cache
from typing import Annotated, Literal

import msgspec
from msgspec import UNSET, Meta, Struct, UnsetType, inspect, structs

from annotator.domain.article import RegionKind, ReviewState, Status
from annotator.domain.span import Confidence, Layer, Range

_Filled = Annotated[str, Meta(min_length=1)]
_Place = Annotated[int, Meta(ge=0)]
_Date = Annotated[str, Meta(pattern="^([0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?)?$")]
_Sha256 = Annotated[str, Meta(pattern="^[0-9a-f]{64}$")]

_TIME = re.compile("^([0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}([.][0-9]{1,9})?Z)?$")


class _Closed(Struct, forbid_unknown_fields=True, gc=False):
    """An object that has all its keys and no others."""


class LabelLine(_Closed):
    """A label of the whole article."""

    scheme: _Filled
    label: _Filled
    annotator: str


class AttributeLine(_Closed):
    """An attribute of a span."""

    name: _Filled
    value: _Filled


class SpanLine(_Closed):
    """A span; its offsets are code points."""

    # msgspec could ask for times and places as the schema does, but takes longer than `_fits`.

    id: _Filled
    layer: Layer
    label: _Filled
    coarse: list[_Filled]
    start: _Place
    end: _Place
    ranges: Annotated[tuple[Range, ...], Meta(min_length=1)]
    quote: _Filled
    annotator: str
    origin: str
    confidence: Confidence
    note: str
    entity: str
    attributes: list[AttributeLine]
    created: str
    updated: str


class RegionLine(_Closed):
    """A region; its offsets are code points."""

    kind: RegionKind
    start: _Place
    end: _Place
    origin: str


class LinkLine(_Closed):
    """A link from a span of the article."""

    id: _Filled
    kind: _Filled
    source: _Filled
    target: _Filled
    target_article: _Filled
    annotator: str
    note: str


class ReviewLine(_Closed):
    """A layer that an annotator has read the article for."""

    layer: Layer
    annotator: str
    state: ReviewState


class ArticleLine(_Closed):
    """A whole line, with what JSON Schema asks for and no more."""

    format: Literal["annotator/1"]
    id: _Filled
    sha256: _Sha256
    offset_unit: Literal["codepoint"]
    text: _Filled
    title: str
    language: str
    published: _Date
    source: str
    url: str
    author: str
    file: str
    event: str
    status: Status
    labels: list[LabelLine]
    spans: list[SpanLine]
    regions: list[RegionLine]
    links: list[LinkLine]
    reviewed: list[ReviewLine]
    topics: list[_Filled] | UnsetType = UNSET


_DECODER = msgspec.json.Decoder(ArticleLine)


def read(raw: bytes) -> ArticleLine | None:
    """The line with those bytes; None when something is wrong with it, or may be.

    Then ``annotator_jsonl_lines.parsed`` and ``of_value`` say what, or find nothing.
    """
    try:
        line = _DECODER.decode(raw)
    except (ValueError, RecursionError):  # also of bytes that are not UTF-8
        return None
    return line if _fits(line) and _is_whole(line, raw) else None


def of_value(value: object) -> ArticleLine | None:
    """The line that parsed JSON stands for; None when it has not the structure of one."""
    try:
        line = msgspec.convert(value, ArticleLine)
    except ValueError:
        return None
    return line if _fits(line) else None


def _fits(line: ArticleLine) -> bool:
    for span in line.spans:
        if not (_is_time(span.created) and _is_time(span.updated)):
            return False
        for start, end in span.ranges:
            if start < 0 or end < 0:
                return False
    return True


@lru_cache(1000)
def _is_time(text: str) -> bool:
    return _TIME.search(text) is not None


def _is_whole(line: ArticleLine, raw: bytes) -> bool:
    """Whether surely no key stands twice in an object of that JSON, which would hide the first.

    Each key has its quotation marks, so a hidden one shows when they are counted.
    """
    more = raw.count(b'"') - _marks_of(line)
    return not more or (b"\\\\" not in raw and raw.count(b'\\"') == more)


def _marks_of(line: ArticleLine) -> int:
    """How many quotation marks stand around the keys and texts of a line."""
    # Lists of one kind are counted at once, as there may be thousands of spans.
    inner = sum([len(it.coarse) * 2 + len(it.attributes) * _ATTRIBUTE for it in line.spans])
    topics = 0 if line.topics is UNSET else 2 + 2 * len(line.topics)
    return (
        _ARTICLE
        + topics
        + _SPAN * len(line.spans)
        + inner
        + _LABEL * len(line.labels)
        + _REGION * len(line.regions)
        + _LINK * len(line.links)
        + _REVIEW * len(line.reviewed)
    )


def _marks(shape: type[Struct]) -> int:
    """How many stand around the keys that an object must have, and its values that are texts."""
    fields = structs.fields(shape)
    kinds = [type(inspect.type_info(field.type)) for field in fields]
    texts = [kind for kind in kinds if kind in (inspect.StrType, inspect.LiteralType)]
    return 2 * (sum(field.required for field in fields) + len(texts))


_ARTICLE, _SPAN, _ATTRIBUTE = _marks(ArticleLine), _marks(SpanLine), _marks(AttributeLine)
_LABEL, _REGION = _marks(LabelLine), _marks(RegionLine)
_LINK, _REVIEW = _marks(LinkLine), _marks(ReviewLine)
