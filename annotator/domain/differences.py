"""From what is known of an article to what else could be known of it: the events in between."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

from annotator.domain.article import Article, ArticleLabel, Region, ReviewState, Status
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
    SpanAdded,
    SpanChanged,
    SpanRemoved,
    StatusChanged,
)
from annotator.domain.link import Link
from annotator.domain.span import Span


@dataclass(frozen=True, slots=True)
class Known:
    """All that is known of one article but its text; ``rejected`` are other ids, each with who."""

    article: Article
    regions: tuple[Region, ...] = ()
    labels: frozenset[ArticleLabel] = frozenset()
    statuses: frozenset[tuple[str, Status]] = frozenset()
    reviewed: frozenset[tuple[str, str]] = frozenset()
    rejected: frozenset[tuple[str, str]] = frozenset()
    spans: tuple[Span, ...] = ()
    links: tuple[Link, ...] = ()


Between = Callable[[Known, Known], Iterator[Event]]
"""What yields the events of one kind from what was known to what shall be."""


def links_gone(before: Known, after: Known) -> Iterator[Event]:
    """The links that go, or go to come back as others; these events come before all others."""
    kept = set(after.links)
    return (LinkRemoved(link) for link in before.links if link not in kept)


def links_come(before: Known, after: Known) -> Iterator[Event]:
    """The links that come; these events come after those of all articles."""
    known = set(before.links)
    return (LinkAdded(link) for link in after.links if link not in known)


def arrival(after: Known, text: str) -> Iterator[Event]:
    """An article comes, with all that is marked in it but its links."""
    yield ArticleAdded(after.article, text)
    yield from differences(Known(after.article), after)


def departure(before: Known, text: str = "") -> Event:
    """An article goes, in which nothing is marked any more."""
    return ArticleRemoved(before.article, text)


def differences(before: Known, after: Known) -> Iterator[Event]:
    """The events that lead from one to the other, links aside."""
    key = before.article.id
    if before.article != after.article:
        yield ArticleChanged(before.article, after.article)
    if before.regions != after.regions:
        yield RegionsChanged(key, before.regions, after.regions)
    yield from _labels(key, before=before.labels, after=after.labels)
    yield from _statuses(key, before=dict(before.statuses), after=dict(after.statuses))
    yield from _reviews(key, before=before.reviewed, after=after.reviewed)
    for other, annotator in sorted(before.rejected - after.rejected):
        yield PairRestored(key, other, annotator)
    for other, annotator in sorted(after.rejected - before.rejected):
        yield PairRejected(key, other, annotator)
    yield from _spans(before.spans, after.spans)


def _labels(
    key: str, *, before: frozenset[ArticleLabel], after: frozenset[ArticleLabel]
) -> Iterator[Event]:
    for label in _sorted(before - after):
        yield ArticleLabelRemoved(key, label)
    for label in _sorted(after - before):
        yield ArticleLabelAdded(key, label)


def _sorted(labels: Iterable[ArticleLabel]) -> list[ArticleLabel]:
    return sorted(labels, key=lambda label: (label.scheme, label.label, label.annotator))


def _statuses(key: str, *, before: dict[str, Status], after: dict[str, Status]) -> Iterator[Event]:
    for annotator in sorted(before.keys() | after.keys()):
        was, now = before.get(annotator, "new"), after.get(annotator, "new")
        if was != now:
            yield StatusChanged(key, annotator, was, now)


def _reviews(
    key: str, *, before: frozenset[tuple[str, str]], after: frozenset[tuple[str, str]]
) -> Iterator[Event]:
    for layer, annotator in sorted(before ^ after):
        now: ReviewState = "done" if (layer, annotator) in after else "open"
        was: ReviewState = "open" if now == "done" else "done"
        yield ReviewChanged(key, layer, annotator, was, now)


def _spans(before: tuple[Span, ...], after: tuple[Span, ...]) -> Iterator[Event]:
    was, now = ({span.id: span for span in spans} for spans in (before, after))
    for key, span in was.items():
        if key not in now:
            yield SpanRemoved(span)
    for key, span in now.items():
        if key not in was:
            yield SpanAdded(span)
        elif was[key] != span:
            yield SpanChanged(was[key], span)
