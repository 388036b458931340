"""What has happened to a project: each event is the whole of one change and knows its reverse."""

from dataclasses import dataclass
from typing import Self, assert_never

from annotator.domain.article import Article, ArticleLabel, Region, ReviewState, Status
from annotator.domain.link import Link
from annotator.domain.scheme import SchemeSource
from annotator.domain.span import Span


@dataclass(frozen=True, slots=True)
class ArticleAdded:
    """An article came into the project; its text is immutable from here on.

    ``page`` are the bytes that the text was extracted from, b"" when they are kept already or are
    no others than the text's.
    """

    article: Article
    text: str
    page: bytes = b""


@dataclass(frozen=True, slots=True)
class ArticleRemoved:
    """An article left the project, after all that was marked in it."""

    article: Article
    text: str


@dataclass(frozen=True, slots=True)
class ArticleChanged:
    """An article's metadata changed."""

    before: Article
    after: Article

    def reversed(self) -> Self:
        """The event that takes this one back."""
        return type(self)(self.after, self.before)


@dataclass(frozen=True, slots=True)
class StatusChanged:
    """An annotator got further, or less far, with an article."""

    article: str
    annotator: str
    before: Status
    after: Status

    def reversed(self) -> Self:
        """The event that takes this one back."""
        return type(self)(self.article, self.annotator, self.after, self.before)


@dataclass(frozen=True, slots=True)
class ReviewChanged:
    """An annotator has, or has no longer, read an article for a layer."""

    article: str
    layer: str
    annotator: str
    before: ReviewState
    after: ReviewState

    def reversed(self) -> Self:
        """The event that takes this one back."""
        return type(self)(self.article, self.layer, self.annotator, self.after, self.before)


@dataclass(frozen=True, slots=True)
class RegionsChanged:
    """The regions of an article are others now."""

    article: str
    before: tuple[Region, ...]
    after: tuple[Region, ...]

    def reversed(self) -> Self:
        """The event that takes this one back."""
        return type(self)(self.article, self.after, self.before)


@dataclass(frozen=True, slots=True)
class ArticleLabelAdded:
    """An article got a label as a whole."""

    article: str
    label: ArticleLabel


@dataclass(frozen=True, slots=True)
class ArticleLabelRemoved:
    """An article lost a label that it had as a whole."""

    article: str
    label: ArticleLabel


@dataclass(frozen=True, slots=True)
class SpanAdded:
    """A span was made."""

    span: Span


@dataclass(frozen=True, slots=True)
class SpanRemoved:
    """A span was deleted."""

    span: Span


@dataclass(frozen=True, slots=True)
class SpanChanged:
    """A span has another label, extent or other content; its id and article stay."""

    before: Span
    after: Span

    def reversed(self) -> Self:
        """The event that takes this one back."""
        return type(self)(self.after, self.before)


@dataclass(frozen=True, slots=True)
class LinkAdded:
    """Two spans were linked."""

    link: Link


@dataclass(frozen=True, slots=True)
class LinkRemoved:
    """A link between two spans was taken away."""

    link: Link


@dataclass(frozen=True, slots=True)
class PairRejected:
    """An annotator said that two articles are not on one event; ``article`` is the lesser id."""

    article: str
    other: str
    annotator: str


@dataclass(frozen=True, slots=True)
class PairRestored:
    """Two articles may be proposed as a pair again."""

    article: str
    other: str
    annotator: str


@dataclass(frozen=True, slots=True)
class SchemeChanged:
    """A label scheme of the project is another version of itself now."""

    before: SchemeSource
    after: SchemeSource

    def reversed(self) -> Self:
        """The event that takes this one back."""
        return type(self)(self.after, self.before)


Event = (
    ArticleAdded
    | ArticleRemoved
    | ArticleChanged
    | StatusChanged
    | ReviewChanged
    | RegionsChanged
    | ArticleLabelAdded
    | ArticleLabelRemoved
    | SpanAdded
    | SpanRemoved
    | SpanChanged
    | LinkAdded
    | LinkRemoved
    | PairRejected
    | PairRestored
    | SchemeChanged
)


def reverse(event: Event) -> Event:
    """The event that takes that one back; the reverse of the reverse is the event itself."""
    match event:
        case ArticleAdded(article, text):
            return ArticleRemoved(article, text)
        case ArticleRemoved(article, text):
            return ArticleAdded(article, text)
        case ArticleLabelAdded(article_id, label):
            return ArticleLabelRemoved(article_id, label)
        case ArticleLabelRemoved(article_id, label):
            return ArticleLabelAdded(article_id, label)
        case SpanAdded(span):
            return SpanRemoved(span)
        case SpanRemoved(span):
            return SpanAdded(span)
        case LinkAdded(link):
            return LinkRemoved(link)
        case LinkRemoved(link):
            return LinkAdded(link)
        case PairRejected(article_id, other, annotator):
            return PairRestored(article_id, other, annotator)
        case PairRestored(article_id, other, annotator):
            return PairRejected(article_id, other, annotator)
        case (
            ArticleChanged()
            | StatusChanged()
            | ReviewChanged()
            | RegionsChanged()
            | SpanChanged()
            | SchemeChanged()
        ):
            return event.reversed()
        case _:
            assert_never(event)


def article_of(event: Event) -> str:
    """The id of the article that the event is about, "" when it is about none."""
    match event:
        case ArticleAdded(article) | ArticleRemoved(article) | ArticleChanged(article):
            return article.id
        case SpanAdded(span) | SpanRemoved(span) | SpanChanged(span):
            return span.article
        case LinkAdded(link) | LinkRemoved(link):
            return link.article
        case (
            StatusChanged()
            | ReviewChanged()
            | RegionsChanged()
            | ArticleLabelAdded()
            | ArticleLabelRemoved()
            | PairRejected()
            | PairRestored()
        ):
            return event.article
        case SchemeChanged():
            return ""
        case _:
            assert_never(event)
