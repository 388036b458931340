"""Events as the log holds them, a kind and a JSON payload, and back."""

import json
from collections.abc import Callable
from dataclasses import asdict, astuple
from typing import Any, NamedTuple, assert_never, get_args

from annotator.domain.article import ArticleLabel, Region
from annotator.domain.events import (
    ArticleAdded,
    ArticleChanged,
    ArticleLabelAdded,
    ArticleLabelRemoved,
    ArticleRemoved,
    Event,
    LinkAdded,
    LinkRemoved,
    PairRejected,
    PairRestored,
    RegionsChanged,
    ReviewChanged,
    SchemeChanged,
    SpanAdded,
    SpanChanged,
    SpanRemoved,
    StatusChanged,
    article_of,
)
from annotator.domain.link import Link
from annotator.domain.message import said
from annotator.domain.scheme import SchemeSource
from annotator.storage.rows import (
    article_of_values,
    article_values,
    compact,
    span_of_values,
    span_payload,
    span_values,
)

TextOf = Callable[[str], str]
"""From the ``text_sha256`` of a text to the text."""


_KINDS: dict[str, Callable[..., Event]] = {each.__name__: each for each in get_args(Event)}


NO_PAYLOAD = "{}"
"""What stands where the payload of an event was, once a snapshot stands for it."""


class UnreadableEvent(ValueError):
    """A kind that is not known, or a payload that does not hold what its kind needs."""


class Entry(NamedTuple):
    """An event as the log holds it; ``target`` is the id of the article, span or link.

    Of a scheme, which is in no article, it is the name.
    """

    kind: str
    article: str
    target: str
    payload: str


def encoded(event: Event) -> Entry:
    """The entry for an event; the text of an article is not in it, only its ``text_sha256``."""
    if isinstance(event, SpanAdded):  # of which an import brings hundreds of thousands
        span = event.span
        return Entry("SpanAdded", span.article, span.id, span_payload(span))
    target, values = _content(event)
    return Entry(type(event).__name__, article_of(event), target, compact(values))


def decoded(kind: str, payload: str, *, text_of: TextOf) -> Event:
    """The event of an entry, joined with the article's text; raises UnreadableEvent."""
    try:
        parts = _parts(kind, json.loads(payload), text_of=text_of)
        return _KINDS[kind](*parts)
    except (KeyError, TypeError, ValueError, AttributeError, RecursionError) as error:
        raise UnreadableEvent(said("{kind}: {error}", kind=kind, error=error)) from error


def _content(event: Event) -> tuple[str, dict[str, Any]]:
    match event:
        case ArticleAdded(article) | ArticleRemoved(article):
            return article.id, {"article": article_values(article)}
        case ArticleChanged(article, changed):
            values = {"before": article_values(article), "after": article_values(changed)}
            return article.id, values
        case StatusChanged(key, annotator, was, now):
            return key, {"article": key, "annotator": annotator, "before": was, "after": now}
        case ReviewChanged(key, layer, annotator, was, now):
            who = {"article": key, "layer": layer, "annotator": annotator}
            return key, {**who, "before": was, "after": now}
        case RegionsChanged(key, before, after):
            regions = {"before": list(map(astuple, before)), "after": list(map(astuple, after))}
            return key, {"article": key, **regions}
        case ArticleLabelAdded(key, label) | ArticleLabelRemoved(key, label):
            return key, {"article": key, "label": asdict(label)}
        case SpanAdded(span) | SpanRemoved(span):
            return span.id, {"span": span_values(span)}
        case SpanChanged(span, resized):
            return span.id, {"before": span_values(span), "after": span_values(resized)}
        case LinkAdded(link) | LinkRemoved(link):
            return link.id, {"link": asdict(link)}
        case PairRejected(key, other, annotator) | PairRestored(key, other, annotator):
            return key, {"article": key, "other": other, "annotator": annotator}
        case SchemeChanged(old, new):
            return old.name, {"before": asdict(old), "after": asdict(new)}
        case _:
            assert_never(event)


def _parts(kind: str, data: dict[str, Any], *, text_of: TextOf) -> tuple[Any, ...]:
    match kind:
        case "ArticleAdded" | "ArticleRemoved":
            article = article_of_values(data["article"])
            return article, text_of(article.sha256)
        case "ArticleChanged":
            return article_of_values(data["before"]), article_of_values(data["after"])
        case "StatusChanged":
            return data["article"], data["annotator"], data["before"], data["after"]
        case "ReviewChanged":
            who = (data["article"], data["layer"], data["annotator"])
            return *who, data["before"], data["after"]
        case "RegionsChanged":
            return data["article"], _regions(data["before"]), _regions(data["after"])
        case "ArticleLabelAdded" | "ArticleLabelRemoved":
            return data["article"], ArticleLabel(**data["label"])
        case "SpanAdded" | "SpanRemoved":
            return (span_of_values(data["span"]),)
        case "SpanChanged":
            return span_of_values(data["before"]), span_of_values(data["after"])
        case "LinkAdded" | "LinkRemoved":
            return (Link(**data["link"]),)
        case "PairRejected" | "PairRestored":
            return data["article"], data["other"], data["annotator"]
        case "SchemeChanged":
            return SchemeSource(**data["before"]), SchemeSource(**data["after"])
        case _:
            raise UnreadableEvent(said("this version does not know such an event"))


def _regions(rows: list[list[Any]]) -> tuple[Region, ...]:
    return tuple(Region(*row) for row in rows)
