"""From the things of the domain to rows of tables and back."""

import json
from collections.abc import Sequence
from functools import lru_cache
from json.encoder import encode_basestring
from operator import attrgetter, index
from typing import Any

from annotator.domain.article import Article
from annotator.domain.link import Link
from annotator.domain.span import AttributeValue, Range, Ranges, Span
from annotator.storage.tables import ARTICLE_COLUMNS, LINK_COLUMNS, SPAN_COLUMNS

Row = tuple[Any, ...]

_encoder = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"))
_quoted = encode_basestring
_article_values = attrgetter(*ARTICLE_COLUMNS)
_REMEMBERED = 200


def compact(value: object) -> str:
    """The value as JSON without any space, always the same text for the same value."""
    return _encoder.encode(value)


def article_row(article: Article) -> Row:
    """An article as its table holds it."""
    values = _article_values(article)
    return (*values[:-1], compact(values[-1]) if values[-1] else "[]")


def article_of_row(row: Sequence[Any]) -> Article:
    """The article in such a row; raises TypeError, ValueError or RecursionError for others."""
    values = dict(zip(ARTICLE_COLUMNS, row, strict=True))
    values["topics"] = () if values["topics"] == "[]" else _topics(values["topics"])
    return article_of_values(values)


def _topics(text: str) -> list[str]:
    topics: list[str] = json.loads(text)
    if not all(isinstance(each, str) for each in topics):
        raise ValueError("a topic is no text")
    return topics


def article_values(article: Article) -> dict[str, Any]:
    """An article as the log holds it: plain values, without topics where there are none."""
    values = dict(zip(ARTICLE_COLUMNS, _article_values(article), strict=True))
    if not article.topics:
        del values["topics"]
    return values


def article_of_values(values: dict[str, Any]) -> Article:
    """The article with those plain values; raises TypeError for others."""
    return Article(**values | {"topics": tuple(values.get("topics", ()))})


def ranges_text(ranges: Ranges) -> str:
    """Ranges as their column holds them, such as ``[[149,164]]``."""
    if len(ranges) == 1:  # as of nearly every span
        return f"[[{ranges[0][0]},{ranges[0][1]}]]"
    return "[" + ",".join([f"[{start},{end}]" for start, end in ranges]) + "]"


def span_row(span: Span) -> Row:
    """A span as its table holds it."""
    ranges = span.ranges
    return (
        span.id,
        span.article,
        span.layer,
        span.label,
        ranges[0][0],
        ranges[-1][1],
        ranges_text(ranges),
        span.quote,
        span.annotator,
        span.origin,
        span.confidence,
        span.note,
        span.entity,
        compact(_attribute_pairs(span)) if span.attributes else "[]",
        span.created,
        span.updated,
    )


def span_of_row(row: Sequence[Any]) -> Span:
    """The span in such a row."""
    values = dict(zip(SPAN_COLUMNS, row, strict=True))
    whole = Range(values.pop("start"), values.pop("end"))
    # What nearly every span has needs no parser.
    if values["attributes"] == "[]" and values["ranges"] == ranges_text((whole,)):
        return Span(**values | {"ranges": (whole,), "attributes": ()})
    values["ranges"] = json.loads(values["ranges"])
    values["attributes"] = json.loads(values["attributes"])
    return span_of_values(values)


def span_values(span: Span) -> dict[str, Any]:
    """A span as the log holds it: plain values, with ranges and attributes as lists of pairs."""
    return {
        "id": span.id,
        "article": span.article,
        "layer": span.layer,
        "label": span.label,
        "ranges": span.ranges,
        "quote": span.quote,
        "annotator": span.annotator,
        "origin": span.origin,
        "confidence": span.confidence,
        "note": span.note,
        "entity": span.entity,
        "attributes": _attribute_pairs(span),
        "created": span.created,
        "updated": span.updated,
    }


def span_payload(span: Span) -> str:
    """What ``compact`` makes of ``{"span": span_values(span)}``, made sooner."""
    attributes = compact(_attribute_pairs(span)) if span.attributes else "[]"
    return (
        f'{{"span":{{"id":{_quoted(span.id)},'
        f"{_where(span.article, span.layer, span.label)},"
        f'"ranges":{ranges_text(span.ranges)},"quote":{_quoted(span.quote)},'
        f"{_by(span.annotator, span.origin, span.confidence)},"
        f'"note":{_quoted(span.note)},"entity":{_quoted(span.entity)},"attributes":{attributes},'
        f"{_when(span.created, span.updated)}}}}}"
    )


# Neighbouring spans have much in common, which need not be put into quotes once more.
@lru_cache(_REMEMBERED)
def _where(*place: str) -> str:
    article, layer, label = place
    return f'"article":{_quoted(article)},"layer":{_quoted(layer)},"label":{_quoted(label)}'


@lru_cache(_REMEMBERED)
def _by(*maker: str) -> str:
    annotator, origin, confidence = maker
    return (
        f'"annotator":{_quoted(annotator)},"origin":{_quoted(origin)},'
        f'"confidence":{_quoted(confidence)}'
    )


@lru_cache(_REMEMBERED)
def _when(created: str, updated: str) -> str:
    return f'"created":{_quoted(created)},"updated":{_quoted(updated)}'


def _attribute_pairs(span: Span) -> list[tuple[str, str]]:
    return [(each.name, each.value) for each in span.attributes]


def span_of_values(values: dict[str, Any]) -> Span:
    """The span with those plain values; raises TypeError or ValueError for others."""
    ranges = tuple(Range(index(start), index(end)) for start, end in values["ranges"])
    attributes = tuple(AttributeValue(name, value) for name, value in values["attributes"])
    return Span(**values | {"ranges": ranges, "attributes": attributes})


def link_row(link: Link) -> Row:
    """A link as its table holds it."""
    return tuple(getattr(link, column) for column in LINK_COLUMNS)


def link_of_row(row: Sequence[Any]) -> Link:
    """The link in such a row."""
    return Link(**dict(zip(LINK_COLUMNS, row, strict=True)))
