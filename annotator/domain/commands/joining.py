"""Annotations for articles that are there already: what of them is new, and the command for it."""

from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace

from annotator.domain.article import ArticleLabel, Review
from annotator.domain.commands.articles import id_taken
from annotator.domain.errors import DuplicateSpan
from annotator.domain.events import (
    ArticleLabelAdded,
    Event,
    LinkAdded,
    ReviewChanged,
    SpanAdded,
)
from annotator.domain.link import Link
from annotator.domain.message import said
from annotator.domain.record import Record
from annotator.domain.span import AttributeValue, Span
from annotator.domain.state import Stamp, State


@dataclass(frozen=True, slots=True, kw_only=True)
class Joining:
    """What a record brings that the article of the same text does not have yet.

    ``changed`` are spans whose id is that of another one of the project, or of the same one with
    other content; they and what hangs on them are left out. ``same`` is how many are there already.
    """

    article: str
    spans: tuple[Span, ...] = ()
    links: tuple[Link, ...] = ()
    labels: tuple[ArticleLabel, ...] = ()
    reviews: tuple[Review, ...] = ()
    changed: tuple[Span, ...] = ()
    same: int = 0

    def __bool__(self) -> bool:
        return bool(self.spans or self.links or self.labels or self.reviews)


def is_marked(record: Record) -> bool:
    """Whether the record brings anything that an article can be given."""
    return bool(record.spans or record.links or record.labels or record.reviewed)


def joining(record: Record, state: State) -> Joining:
    """What of the record is new to the article with its text, which must be there.

    Equal spans of one annotator are one, whatever their ids are; so are equal links. An annotator
    who has labelled the article in a scheme, or read it for a layer, has said so already.
    """
    article = state.article_of_text(record.article.sha256)
    there = {span.id: span for span in state.spans(article)}
    elsewhere = state.known_spans([it.id for it in record.spans if it.id not in there])
    spans = [replace(span, article=article) for span in record.spans]
    ids = _ids([span for span in spans if span.id not in elsewhere], there)
    changed: list[Span] = []
    new: dict[str, Span] = {}
    for span in (_naming(each, ids) for each in spans):
        known = there.get(span.id) or new.get(span.id)
        if span.id in elsewhere or (known and content(known) != content(span)):
            changed.append(span)
        elif known is None and ids[span.id] == span.id:
            new[span.id] = span
    for span in changed:
        ids.pop(span.id, None)
    links = _new_links(record, state, article=article, ids=ids)
    return Joining(
        article=article,
        spans=tuple(new.values()),
        links=tuple(links),
        labels=tuple(_new_labels(record, state.labels(article))),
        reviews=tuple(_new_reviews(record, state.reviews(article))),
        changed=tuple(changed),
        same=len(spans) - len(new) - len(changed),
    )


def _ids(spans: Iterable[Span], there: Mapping[str, Span]) -> dict[str, str]:
    """The id that each has in the project: that of an equal one, else its own."""
    by_identity = {span.identity: span.id for span in there.values()}
    return {
        span.id: span.id if span.id in there else by_identity.setdefault(span.identity, span.id)
        for span in spans
    }


def content(span: Span) -> object:
    """What makes two spans of one id the same: all but where it came from and when."""
    return replace(span, origin="", created="", updated="")


def _naming(span: Span, ids: Mapping[str, str]) -> Span:
    """The span whose attributes name others by the ids that they have in the project."""
    if all(ids.get(each.value, each.value) == each.value for each in span.attributes):
        return span
    named = (AttributeValue(it.name, ids.get(it.value, it.value)) for it in span.attributes)
    return replace(span, attributes=tuple(named))


def _new_links(
    record: Record, state: State, *, article: str, ids: Mapping[str, str]
) -> Iterator[Link]:
    for link in record.links:
        if link.source not in ids or state.has_link(link.id):
            continue
        source, target, far = ids[link.source], link.target, link.target_article
        if far == record.article.id:
            if target not in ids:
                continue
            target, far = ids[target], article
        new = replace(link, article=article, source=source, target=target, target_article=far)
        if not any(_same(new, each) for each in state.links_of(source)):
            yield new


def _same(link: Link, other: Link) -> bool:
    return replace(link, id="", note="") == replace(other, id="", note="")


def _new_labels(record: Record, there: Collection[ArticleLabel]) -> Iterator[ArticleLabel]:
    said = {(each.scheme, each.annotator) for each in there}
    return (each for each in record.labels if (each.scheme, each.annotator) not in said)


def _new_reviews(record: Record, there: Collection[Review]) -> Iterator[Review]:
    said = {(each.layer, each.annotator) for each in there}
    for each in record.reviewed:
        if each.state != "open" and (each.layer, each.annotator) not in said:
            yield each


@dataclass(frozen=True, slots=True)
class JoinAnnotations:
    """Take annotations to articles that are there already."""

    joinings: tuple[Joining, ...]

    @property
    def detail(self) -> str:
        """How many articles get some."""
        return str(len(self.joinings))

    def events(self, state: State, stamp: Stamp) -> tuple[Event, ...]:
        """What is new; raises DuplicateId and DuplicateSpan for what is not new any more."""
        spans = [span for each in self.joinings for span in each.spans]
        _refuse_known(spans, state)
        found: list[Event] = []
        for each in self.joinings:
            found += (ArticleLabelAdded(each.article, label) for label in each.labels)
            found += (SpanAdded(span) for span in each.spans)
            found += (LinkAdded(link) for link in each.links)
            found += (
                ReviewChanged(each.article, it.layer, it.annotator, "open", it.state)
                for it in each.reviews
            )
        return tuple(found)


def _refuse_known(spans: Iterable[Span], state: State) -> None:
    every = list(spans)
    taken = set(state.known_spans([span.id for span in every]))
    seen: set[object] = set()
    for span in every:
        if span.id in taken:
            raise id_taken("span", span.id)
        taken.add(span.id)
        if span.identity in seen or state.span_with(span.identity) is not None:
            raise DuplicateSpan(
                said("Two of its spans have the same annotator, ranges, layer and label.")
            )
        seen.add(span.identity)
