"""The project as plain dictionaries: what commands ask, and the model that real sessions follow."""

from collections import Counter
from collections.abc import Collection, Sequence
from dataclasses import replace
from typing import Any, TypeVar

import pytest

from annotator.domain.article import (
    Article,
    ArticleLabel,
    Region,
    Review,
    Status,
    StatusMark,
    article_id,
    text_sha256,
)
from annotator.domain.commands import Command
from annotator.domain.commands.articles import ImportArticles
from annotator.domain.errors import NotFound, UnknownLabel
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
    reverse,
)
from annotator.domain.link import Link
from annotator.domain.record import Record
from annotator.domain.scheme import Attribute, AttributeKind, Choice, Label, Scheme
from annotator.domain.span import AttributeValue, Layer, Range, Ranges, Span, span_order
from annotator.domain.state import Stamp

Thing = TypeVar("Thing")

TEXT = "Ms Ada Byron met “Bob”, she said – twice. 🙂 The mayor of Upper Lodva slept."
OTHER_TEXT = "Nobody\r\nslept in Lodva; Bob did. Ada wrote it down."


def label(key: str, *, export: str = "", parents: tuple[str, ...] = (), **more: Any) -> Label:
    return Label(
        id=key,
        export=export or key,
        name={"en": key.title(), "hu": f"{key.title()} (magyarul)"},
        definition={"en": f"What {key} means."},
        example={"en": f"An example of [[{key}]]."},
        colour="#103050",
        colour_dark="#d0e0f0",
        parents=parents,
        **more,
    )


def choices(*ids: str) -> tuple[Choice, ...]:
    return tuple(Choice(id=each, name={"en": each}, help={}) for each in ids)


def attribute(name: str, kind: AttributeKind, **more: Any) -> Attribute:
    return Attribute(
        name=name, title={"en": name}, help={"en": f"What {name} is."}, kind=kind, **more
    )


def scheme(name: str, layer: str, labels: Sequence[Label], *attributes: Attribute) -> Scheme:
    return Scheme(
        name=name,
        version="1",
        layer=layer,
        title={"en": name},
        description={"en": f"All about {name}."},
        labels=tuple(labels),
        attributes=attributes,
    )


ENTITY = scheme(
    "entity",
    "entity",
    [label("PER"), label("ORG"), label("GPE", export="Place"), label("OLD", retired=True)],
    attribute("mention", "choice", values=choices("NAM", "NOM"), default="NAM"),
    attribute("role", "choice", values=choices("Hero", "Spy", "Saint"), multiple=True),
    attribute("lemma", "text"),
    attribute("seat", "text", labels=("ORG",)),
)
FRAMING = scheme(
    "framing",
    "framing",
    [
        label("Attack", group=True),
        label("Wording", group=True),
        label("Name_Calling", export="Name_Calling-Labeling", parents=("Attack",)),
        label("Slur", parents=("Name_Calling", "Wording")),
    ],
    attribute("target", "span"),
    attribute("role", "choice", values=choices("Hero", "Villain")),
)
GENRE = scheme("genre", "", [label("reporting"), label("opinion"), label("gone", retired=True)])
SCHEMES = {"entity": ENTITY, "framing": FRAMING}
ARTICLE_SCHEMES = {"genre": GENRE}


class Memory:
    """A project without a disk; it takes no event that does not follow from what is there."""

    def __init__(self) -> None:
        self.articles: dict[str, Article] = {}
        self.texts: dict[str, str] = {}
        self.spans_by_id: dict[str, Span] = {}
        self.links_by_id: dict[str, Link] = {}
        self.marks: dict[tuple[str, str], Status] = {}
        self.read: set[tuple[str, str, str]] = set()
        self.parts: dict[str, tuple[Region, ...]] = {}
        self.rejected: set[tuple[str, str, str]] = set()
        self.given: set[tuple[str, ArticleLabel]] = set()
        self.layers = SCHEMES
        self.article_schemes = ARTICLE_SCHEMES

    # -------------------------------------------------------- what a command may ask

    def article(self, article: str) -> Article:
        return _found(self.articles, article)

    def has_article(self, article: str) -> bool:
        return article in self.articles

    def article_of_text(self, sha256: str) -> str:
        return next((key for key, each in self.articles.items() if each.sha256 == sha256), "")

    def text(self, article: str) -> str:
        return _found(self.texts, article)

    def span(self, span: str) -> Span:
        return _found(self.spans_by_id, span)

    def has_span(self, span: str) -> bool:
        return span in self.spans_by_id

    def known_articles(self, ids: Collection[str]) -> frozenset[str]:
        return frozenset(filter(self.has_article, ids))

    def known_texts(self, shas: Collection[str]) -> frozenset[str]:
        return frozenset(filter(self.article_of_text, shas))

    def known_spans(self, ids: Collection[str]) -> frozenset[str]:
        return frozenset(ids) & self.spans_by_id.keys()

    def spans(self, article: str) -> Sequence[Span]:
        found = [each for each in self.spans_by_id.values() if each.article == article]
        return sorted(found, key=span_order)

    def spans_naming(self, article: str, ids: Collection[str]) -> Sequence[Span]:
        named = [each for each in self.spans(article) if each.attributes]
        return [each for each in named if {it.value for it in each.attributes} & set(ids)]

    def span_with(self, identity: tuple[str, str, str, str, Ranges]) -> Span | None:
        return next((it for it in self.spans_by_id.values() if it.identity == identity), None)

    def has_link(self, link: str) -> bool:
        return link in self.links_by_id

    def link(self, link: str) -> Link:
        return _found(self.links_by_id, link)

    def links_of(self, span: str) -> Sequence[Link]:
        found = [each for each in self.links_by_id.values() if span in (each.source, each.target)]
        return sorted(found, key=lambda it: it.id)

    def regions(self, article: str) -> Sequence[Region]:
        return sorted(self.parts.get(article, ()), key=_place)

    def labels(self, article: str) -> Sequence[ArticleLabel]:
        found = [each for key, each in self.given if key == article]
        return sorted(found, key=lambda it: (it.scheme, it.label, it.annotator))

    def status(self, article: str, annotator: str) -> Status:
        return self.marks.get((article, annotator), "new")

    def statuses(self, article: str) -> Sequence[StatusMark]:
        found = [(who, state) for (key, who), state in self.marks.items() if key == article]
        return [StatusMark(who, state) for who, state in sorted(found)]

    def reviews(self, article: str) -> Sequence[Review]:
        found = [(layer, who) for key, layer, who in self.read if key == article]
        return [Review(layer, who, "done") for layer, who in sorted(found)]

    def rejections(self, article: str) -> Sequence[tuple[str, str]]:
        found = [(other, who) for key, other, who in self.rejected if key == article]
        return sorted(found)

    def scheme(self, layer: Layer) -> Scheme:
        try:
            return self.layers[layer]
        except KeyError:
            raise UnknownLabel(layer) from None

    def article_scheme(self, name: str) -> Scheme:
        try:
            return self.article_schemes[name]
        except KeyError:
            raise UnknownLabel(name) from None

    # -------------------------------------------------------- what happens

    def apply(self, event: Event) -> None:
        match event:
            case SpanAdded() | SpanRemoved() | SpanChanged() | LinkAdded() | LinkRemoved():
                self._annotate(event)
            case ArticleAdded() | ArticleRemoved() | ArticleChanged():
                self._file(event)
            case _:
                self._mark(event)

    def _file(self, event: Event) -> None:
        match event:
            case ArticleAdded(article, text):
                assert article.id not in self.articles
                assert not self.article_of_text(article.sha256)
                assert (article.sha256, article.length) == (text_sha256(text), len(text))
                self.articles[article.id], self.texts[article.id] = article, text
            case ArticleRemoved(article, text):
                assert (self.articles[article.id], self.texts[article.id]) == (article, text)
                assert self.whole(article.id) == Record(article=article, text=text)
                assert not self.rejections(article.id)
                del self.articles[article.id], self.texts[article.id]
                self.parts.pop(article.id, None)
            case ArticleChanged(before, after):
                assert self.articles[before.id] == before
                assert (before.id, before.sha256) == (after.id, after.sha256)
                self.articles[after.id] = after
            case _:
                raise AssertionError(event)

    def _mark(self, event: Event) -> None:
        match event:
            case StatusChanged(article_key, annotator, was, now):
                assert article_key in self.articles
                assert self.status(article_key, annotator) == was != now
                self.marks[article_key, annotator] = now
                if now == "new":
                    del self.marks[article_key, annotator]
            case ReviewChanged(article_key, layer, annotator, was_read, now_read):
                assert article_key in self.articles
                key = (article_key, layer, annotator)
                assert ("done" if key in self.read else "open") == was_read != now_read
                self.read ^= {key}
            case RegionsChanged(article_key, old, new):
                assert Counter(self.regions(article_key)) == Counter(old)
                assert article_key in self.articles
                self.parts[article_key] = new
            case ArticleLabelAdded(article_key, given):
                assert article_key in self.articles
                assert (article_key, given) not in self.given
                self.given.add((article_key, given))
            case ArticleLabelRemoved(article_key, given):
                self.given.remove((article_key, given))
            case PairRejected(article_key, other, annotator):
                assert article_key in self.articles
                assert (other, annotator) not in self.rejections(article_key)
                self.rejected.add((article_key, other, annotator))
            case PairRestored(article_key, other, annotator):
                self.rejected.remove((article_key, other, annotator))
            case SchemeChanged(old_scheme, new_scheme):
                assert old_scheme != new_scheme
            case _:
                raise AssertionError(event)

    def _annotate(self, event: Event) -> None:
        match event:
            case SpanAdded(span):
                assert span.id not in self.spans_by_id
                self._keep(span)
            case SpanRemoved(span):
                assert not self.links_of(span.id)
                assert self.spans_by_id.pop(span.id) == span
            case SpanChanged(before_span, after_span):
                assert self.spans_by_id.pop(before_span.id) == before_span
                assert (before_span.id, before_span.article) == (after_span.id, after_span.article)
                self._keep(after_span)
            case LinkAdded(link):
                assert link.id not in self.links_by_id
                assert self.span(link.source).article == link.article
                self.links_by_id[link.id] = link
            case LinkRemoved(link):
                assert self.links_by_id.pop(link.id) == link
            case _:
                raise AssertionError(event)

    def _keep(self, span: Span) -> None:
        text = self.texts[span.article]
        assert self.span_with(span.identity) is None
        assert span.quote == text[span.start : span.end] != ""
        assert all(0 <= start < end <= len(text) for start, end in span.ranges)
        self.spans_by_id[span.id] = span

    def whole(self, article: str) -> Record:
        """All that is known about an article."""
        return Record(
            article=self.article(article),
            text=self.text(article),
            labels=tuple(self.labels(article)),
            statuses=tuple(self.statuses(article)),
            spans=tuple(self.spans(article)),
            regions=tuple(self.regions(article)),
            links=tuple(
                sorted(
                    (it for it in self.links_by_id.values() if it.article == article),
                    key=lambda it: it.id,
                )
            ),
            reviewed=tuple(self.reviews(article)),
        )

    def records(self) -> dict[str, Record]:
        """The whole project, for comparing."""
        return {key: self.whole(key) for key in sorted(self.articles)}


def _found(things: dict[str, Thing], key: str) -> Thing:
    try:
        return things[key]
    except KeyError:
        raise NotFound(f"There is no {key}.") from None


def _place(region: Region) -> tuple[int, int, str, str]:
    return (region.start, region.end, region.kind, region.origin)


class Ids:
    """Ids that can be foretold: the first span is s_1, the second s_2."""

    def __init__(self) -> None:
        self._made: Counter[str] = Counter()

    def __call__(self, kind: str) -> str:
        self._made[kind] += 1
        return f"{kind}_{self._made[kind]:04d}"


class Ticks:
    """A clock that goes a second further each time it is read."""

    def __init__(self) -> None:
        self._seconds = 0

    def __call__(self) -> str:
        self._seconds += 1
        minutes, seconds = divmod(self._seconds, 60)
        hours, minutes = divmod(minutes, 60)
        return f"2026-11-22T{10 + hours:02d}:{minutes:02d}:{seconds:02d}Z"


class Desk:
    """Somebody at work on a project in memory, with undo and redo."""

    def __init__(self) -> None:
        self.state = Memory()
        self.annotator = "ada"
        self.ids = Ids()
        self.now = "2026-11-22T10:00:00Z"
        self.done: list[list[Event]] = []
        self.undone: list[list[Event]] = []

    def stamp(self) -> Stamp:
        return Stamp(self.annotator, self.now, self.ids)

    def events(self, command: Command) -> tuple[Event, ...]:
        """What would follow."""
        return command.events(self.state, self.stamp())

    def do(self, command: Command) -> tuple[Event, ...]:
        """Do it, and prove that its reverse takes it back."""
        before = self.state.records()
        events = self.events(command)
        for event in events:
            self.state.apply(event)
        after = self.state.records()
        for event in reversed(events):
            self.state.apply(reverse(event))
        assert self.state.records() == before
        for event in events:
            self.state.apply(event)
        assert self.state.records() == after
        if events:
            self.done.append(list(events))
            self.undone.clear()
        return events

    def undo(self) -> None:
        events = self.done.pop()
        for event in reversed(events):
            self.state.apply(reverse(event))
        self.undone.append(events)

    def redo(self) -> None:
        events = self.undone.pop()
        for event in events:
            self.state.apply(event)
        self.done.append(events)


def record_of(text: str, **metadata: str) -> Record:
    """The record of a text with nothing marked in it."""
    sha = text_sha256(text)
    given: dict[str, Any] = {
        "id": article_id(sha),
        "sha256": sha,
        "language": "en",
        **metadata,
    }
    return Record(article=Article(length=len(text), **given), text=text)


def span_of(record: Record, key: str, *ranges: tuple[int, int], **values: Any) -> Span:
    """A span of that record."""
    found = tuple(Range(*each) for each in ranges)
    given = {"layer": "entity", "label": "PER", "annotator": "ada", **values}
    return Span(
        id=key,
        article=record.article.id,
        ranges=found,
        quote=record.text[found[0].start : found[-1].end],
        **given,
    )


def link_of(source: Span, target: Span, key: str = "l_0", **values: str) -> Link:
    """A link between those spans."""
    given = {"kind": "same_claim", "annotator": "ada", **values}
    return Link(
        id=key,
        article=source.article,
        source=source.id,
        target=target.id,
        target_article=target.article,
        **given,
    )


def full_record() -> Record:
    """An article with something of each kind marked in it."""
    record = record_of(TEXT, title="The mayor", published="2026-11", event="lodva")
    ada = span_of(record, "s_ada", (3, 12), origin="import", confidence="high")
    bob = span_of(record, "s_bob", (18, 21), attributes=(AttributeValue("role", "Spy"),))
    slur = span_of(
        record,
        "s_slur",
        (13, 16),
        (24, 32),
        layer="framing",
        label="Slur",
        annotator="bea",
        attributes=(AttributeValue("target", "s_bob"),),
    )
    return replace(
        record,
        labels=(ArticleLabel("genre", "opinion", "ada"), ArticleLabel("genre", "opinion", "bea")),
        statuses=(StatusMark("ada", "done"), StatusMark("bea", "in_progress")),
        spans=(ada, slur, bob),
        regions=(Region("header", 0, 2), Region("boilerplate", 69, 75, "hand")),
        links=(link_of(ada, bob),),
        reviewed=(Review("entity", "ada", "done"),),
    )


@pytest.fixture
def desk() -> Desk:
    """Somebody at work on two articles, the first of them with something of everything in it."""
    found = Desk()
    found.do(ImportArticles((full_record(), record_of(OTHER_TEXT))))
    return found


@pytest.fixture
def article() -> str:
    """The id of the desk's first article."""
    return full_record().article.id


@pytest.fixture
def other() -> str:
    """The id of the desk's second article, in which nothing is marked."""
    return record_of(OTHER_TEXT).article.id
