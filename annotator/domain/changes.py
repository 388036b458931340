"""What kinds of things an act changed, and in which articles: all that a view is told."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import Enum
from typing import assert_never

from annotator.domain import events as happened
from annotator.domain.events import Event, article_of


class Kind(Enum):
    """A kind of thing that can change."""

    ARTICLES = "articles"
    METADATA = "metadata"
    STATUS = "status"
    REVIEWS = "reviews"
    REGIONS = "regions"
    LABELS = "labels"
    SPANS = "spans"
    LINKS = "links"
    PAIRS = "pairs"
    SCHEMES = "schemes"


@dataclass(frozen=True, slots=True)
class Changes:
    """Which articles an act touched and in what way; each view decides alone if that is its own.

    ``spans`` are the ids of the spans that came, went or changed, other than with their article.
    """

    articles: frozenset[str]
    kinds: frozenset[Kind]
    spans: frozenset[str] = frozenset()

    def touch(self, article: str, *kinds: Kind) -> bool:
        """Whether that article changed in one of those ways."""
        return article in self.articles and not self.kinds.isdisjoint(kinds)


def changes_of(events: Iterable[Event]) -> Changes:
    """What those events change."""
    articles: set[str] = set()
    spans: set[str] = set()
    one_of_each: dict[type[Event], Event] = {}
    for event in events:
        one_of_each[type(event)] = event
        if isinstance(event, happened.SpanAdded):  # of which an import brings a hundred thousand
            articles.add(event.span.article)
            spans.add(event.span.id)
            continue
        articles.add(article_of(event))
        match event:
            case happened.SpanRemoved(span):
                spans.add(span.id)
            case happened.SpanChanged(_, after):
                spans.add(after.id)
            case happened.LinkAdded(link) | happened.LinkRemoved(link):
                articles.add(link.target_article)
            case happened.PairRejected(_, other) | happened.PairRestored(_, other):
                articles.add(other)
            case _:
                pass
    kinds = frozenset(map(_kind_of, one_of_each.values()))
    return Changes(frozenset(articles - {""}), kinds, frozenset(spans))


def _kind_of(event: Event) -> Kind:
    match event:
        case happened.ArticleAdded() | happened.ArticleRemoved():
            return Kind.ARTICLES
        case happened.ArticleChanged():
            return Kind.METADATA
        case happened.StatusChanged():
            return Kind.STATUS
        case happened.ReviewChanged():
            return Kind.REVIEWS
        case happened.RegionsChanged():
            return Kind.REGIONS
        case happened.ArticleLabelAdded() | happened.ArticleLabelRemoved():
            return Kind.LABELS
        case happened.SpanAdded() | happened.SpanRemoved() | happened.SpanChanged():
            return Kind.SPANS
        case happened.LinkAdded() | happened.LinkRemoved():
            return Kind.LINKS
        case happened.PairRejected() | happened.PairRestored():
            return Kind.PAIRS
        case happened.SchemeChanged():
            return Kind.SCHEMES
        case _:
            assert_never(event)
