"""Commands on articles: import, describe, mark progress, mark regions, label, remove."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from operator import attrgetter
from typing import Literal, assert_never

from annotator.domain.article import (
    STATUSES,
    Article,
    ArticleLabel,
    Region,
    Review,
    ReviewState,
    Status,
    topics_of,
)
from annotator.domain.dates import is_date
from annotator.domain.errors import BadOffsets, DuplicateId, DuplicateSpan, UserError
from annotator.domain.events import (
    ArticleAdded,
    ArticleChanged,
    ArticleLabelAdded,
    ArticleLabelRemoved,
    ArticleRemoved,
    Event,
    LinkAdded,
    LinkRemoved,
    PairRestored,
    RegionsChanged,
    ReviewChanged,
    SpanAdded,
    SpanRemoved,
    StatusChanged,
)
from annotator.domain.message import said
from annotator.domain.record import Record
from annotator.domain.span import Layer
from annotator.domain.state import Stamp, State

Field = Literal["title", "language", "published", "source", "url", "author", "event", "topics"]


@dataclass(frozen=True, slots=True)
class ImportArticles:
    """Take articles into the project with all that is marked in them."""

    records: tuple[Record, ...]

    @property
    def detail(self) -> str:
        """How many."""
        return str(len(self.records))

    def events(self, state: State, stamp: Stamp) -> tuple[Event, ...]:
        """Each article that is not there yet.

        Raises DuplicateId for an id that is taken, DuplicateSpan for two spans that are the same.
        """
        found: list[Event] = []
        taken = state.known_spans([span.id for each in self.records for span in each.spans])
        articles = [each.article for each in self.records]
        texts = set(state.known_texts([it.sha256 for it in articles]))
        seen = _Ids(taken, state.known_articles([it.id for it in articles]), state=state)
        for record in self.records:
            if record.article.sha256 in texts:
                continue
            texts.add(record.article.sha256)
            seen.take(record)
            found += _arrival(record)
        return tuple(found)


def ids_of(record: Record) -> Iterator[tuple[str, str]]:
    """The ids that a record brings along, each with what it is the id of."""
    yield "article", record.article.id
    for span in record.spans:
        yield "span", span.id
    for link in record.links:
        yield "link", link.id


def id_taken(kind: str, key: str) -> DuplicateId:
    """The error that such an id, of an "article", "span" or "link", is that of another one."""
    match kind:
        case "article":
            return DuplicateId(
                said("The article id {key} already belongs to another article.", key=key)
            )
        case "span":
            return DuplicateId(said("The span id {key} already belongs to another span.", key=key))
        case _:
            return DuplicateId(said("The link id {key} already belongs to another link.", key=key))


class _Ids:
    """The ids that are taken: those of the project, and those of the articles that come before."""

    def __init__(self, spans: Iterable[str], articles: Iterable[str], *, state: State) -> None:
        self._state = state
        self._taken = {"article": set(articles), "span": set(spans), "link": set[str]()}

    def take(self, record: Record) -> None:
        """Note those of one more article; raises DuplicateId."""
        for kind, ids in (
            ("article", [record.article.id]),
            ("span", [span.id for span in record.spans]),
            ("link", [link.id for link in record.links]),
        ):
            taken = self._taken[kind]
            if ids and not (len(set(ids)) == len(ids) and taken.isdisjoint(ids)):
                self._refuse(kind, ids)
            if kind == "link":
                for key in ids:
                    if self._state.has_link(key):
                        raise id_taken(kind, key)
            taken.update(ids)

    def _refuse(self, kind: str, ids: Iterable[str]) -> None:
        taken = set(self._taken[kind])
        for key in ids:
            if key in taken:
                raise id_taken(kind, key)
            taken.add(key)


def _arrival(record: Record) -> list[Event]:
    article = record.article
    if len(set(map(_identity, record.spans))) < len(record.spans):
        raise DuplicateSpan(
            said("Two of its spans have the same annotator, ranges, layer and label.")
        )
    found: list[Event] = [ArticleAdded(article, record.text, record.page)]
    if record.regions:
        found.append(RegionsChanged(article.id, (), record.regions))
    found += (ArticleLabelAdded(article.id, label) for label in record.labels)
    found += map(SpanAdded, record.spans)
    found += (LinkAdded(link) for link in record.links)
    found += (
        StatusChanged(article.id, mark.annotator, "new", mark.state)
        for mark in record.statuses
        if mark.state != "new"
    )
    found += (
        ReviewChanged(article.id, review.layer, review.annotator, "open", review.state)
        for review in record.reviewed
        if review.state != "open"
    )
    return found


_identity = attrgetter("article", "annotator", "layer", "label", "ranges")
"""``Span.identity``, for many spans in less time."""


@dataclass(frozen=True, slots=True)
class RemoveArticles:
    """Take articles out of the project, with all that is marked in them."""

    articles: tuple[str, ...]

    @property
    def detail(self) -> str:
        """How many, when more than one."""
        return str(len(self.articles)) if len(self.articles) > 1 else ""

    def events(self, state: State, stamp: Stamp) -> tuple[Event, ...]:
        """First what is marked, then the article, so that the reverse puts them back in order."""
        found: list[Event] = []
        gone: set[str] = set()
        for article in dict.fromkeys(self.articles):
            found += _departure(state.article(article), state, gone=gone)
        return tuple(found)


def _departure(article: Article, state: State, *, gone: set[str]) -> list[Event]:
    spans = state.spans(article.id)
    links = {link.id: link for span in spans for link in state.links_of(span.id)}
    found: list[Event] = [LinkRemoved(link) for key, link in links.items() if key not in gone]
    gone.update(links)
    found += (SpanRemoved(span) for span in spans)
    found += (ArticleLabelRemoved(article.id, label) for label in state.labels(article.id))
    found += (PairRestored(article.id, *each) for each in state.rejections(article.id))
    if regions := tuple(state.regions(article.id)):
        found.append(RegionsChanged(article.id, regions, ()))
    found += (
        StatusChanged(article.id, mark.annotator, mark.state, "new")
        for mark in state.statuses(article.id)
    )
    found += (
        ReviewChanged(article.id, review.layer, review.annotator, review.state, "open")
        for review in state.reviews(article.id)
    )
    found.append(ArticleRemoved(article, state.text(article.id)))
    return found


@dataclass(frozen=True, slots=True)
class EditArticle:
    """Correct one field of an article's metadata; topics have semicolons between them."""

    article: str
    field: Field
    value: str

    @property
    def detail(self) -> str:
        """The field."""
        return self.field

    def events(self, state: State, stamp: Stamp) -> tuple[Event, ...]:
        """The article with that value; raises UserError when a date is none."""
        before = state.article(self.article)
        value = self.value.strip()
        if self.field == "published" and value and not is_date(value):
            raise UserError(
                said("“{value}” is no date: write YYYY, YYYY-MM or YYYY-MM-DD.", value=value)
            )
        after = _with(before, self.field, value=value)
        return () if before == after else (ArticleChanged(before, after),)


def _with(article: Article, field: Field, *, value: str) -> Article:
    match field:
        case "title":
            return replace(article, title=value)
        case "language":
            return replace(article, language=value, language_confidence=1.0)
        case "published":
            return replace(article, published=value)
        case "source":
            return replace(article, source=value)
        case "url":
            return replace(article, url=value)
        case "author":
            return replace(article, author=value)
        case "event":
            return replace(article, event=value)
        case "topics":
            return replace(article, topics=topics_of(value))
        case _:
            assert_never(field)


@dataclass(frozen=True, slots=True)
class SetStatus:
    """Say how far one is with articles."""

    articles: tuple[str, ...]
    status: Status

    @property
    def detail(self) -> str:
        """The status."""
        return self.status

    def events(self, state: State, stamp: Stamp) -> tuple[Event, ...]:
        """The acting annotator's status where it is another."""
        if self.status not in STATUSES:
            raise UserError(
                said(
                    "“{status}” is no status: {statuses}.",
                    status=self.status,
                    statuses=", ".join(STATUSES),
                )
            )
        return tuple(
            StatusChanged(article, stamp.annotator, before, self.status)
            for article in dict.fromkeys(self.articles)
            if (before := state.status(state.article(article).id, stamp.annotator)) != self.status
        )


@dataclass(frozen=True, slots=True)
class SetReviewed:
    """Say that one has read an article for a layer, or take that back."""

    article: str
    layer: Layer
    state: ReviewState

    @property
    def detail(self) -> str:
        """The layer."""
        return self.layer

    def events(self, state: State, stamp: Stamp) -> tuple[Event, ...]:
        """The acting annotator's review where it is another."""
        reviews = state.reviews(state.article(self.article).id)
        done = Review(self.layer, stamp.annotator, "done") in reviews
        before: ReviewState = "done" if done else "open"
        if before == self.state:
            return ()
        return (ReviewChanged(self.article, self.layer, stamp.annotator, before, self.state),)


@dataclass(frozen=True, slots=True)
class SetRegions:
    """Mark which parts of an article are header, title, boilerplate and the like."""

    article: str
    regions: tuple[Region, ...]

    @property
    def detail(self) -> str:
        """Nothing: the act's name says it all."""
        return ""

    def events(self, state: State, stamp: Stamp) -> tuple[Event, ...]:
        """The regions in the order of the text; raises BadOffsets for one outside it."""
        length = state.article(self.article).length
        for region in self.regions:
            if not 0 <= region.start < region.end <= length:
                raise BadOffsets(
                    said(
                        "The region {start}–{end} is not in the text.",
                        start=region.start,
                        end=region.end,
                    )
                )
        before = tuple(state.regions(self.article))
        after = tuple(sorted(self.regions, key=lambda r: (r.start, r.end, r.kind, r.origin)))
        return () if before == after else (RegionsChanged(self.article, before, after),)


@dataclass(frozen=True, slots=True)
class LabelArticle:
    """Give an article one label of a scheme for whole articles; "" takes it away."""

    article: str
    scheme: str
    label: str

    @property
    def detail(self) -> str:
        """The label."""
        return self.label

    def events(self, state: State, stamp: Stamp) -> tuple[Event, ...]:
        """The acting annotator's label of that scheme is this one now.

        Raises UnknownLabel for a label that the scheme does not have or that is retired.
        """
        article = state.article(self.article).id
        wanted = ArticleLabel(self.scheme, self.label, stamp.annotator)
        mine = [
            label
            for label in state.labels(article)
            if (label.scheme, label.annotator) == (self.scheme, stamp.annotator)
        ]
        gone = (ArticleLabelRemoved(article, label) for label in mine if label != wanted)
        if not self.label or wanted in mine:
            return tuple(gone)
        state.article_scheme(self.scheme).offered(self.label)
        return (*gone, ArticleLabelAdded(article, wanted))
