"""The one door for asking: what a project holds, read afresh each time."""

from collections.abc import Collection, Generator, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from operator import itemgetter

from annotator.app.schemes import Schemes
from annotator.domain.article import (
    Article,
    ArticleLabel,
    Region,
    Review,
    Status,
    StatusMark,
    overall_status,
)
from annotator.domain.errors import BadOffsets
from annotator.domain.link import Link
from annotator.domain.mark import Mark
from annotator.domain.message import said
from annotator.domain.record import Record, with_spans
from annotator.domain.repeated_lines import Repeats
from annotator.domain.scheme import Scheme
from annotator.domain.span import Layer, Ranges, Span
from annotator.storage.annotations import Total
from annotator.storage.articles import ArticleRow
from annotator.storage.counts import Counts
from annotator.storage.listing import Listing
from annotator.storage.store import Store

_minus_end = itemgetter(1)

__all__ = ["ArticleRow", "Library", "Listing", "Selection", "Total"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Selection:
    """Which articles, and which of their spans, an export takes; empty takes all."""

    layers: tuple[str, ...] = ()
    annotators: tuple[str, ...] = ()
    statuses: tuple[Status, ...] = ()
    languages: tuple[str, ...] = ()

    def record(self, record: Record) -> Record | None:
        """The record with what is selected of it, or None when its article is not."""
        if not (self.layers or self.annotators or self.statuses or self.languages):
            return record
        marks = tuple(mark for mark in record.statuses if self._annotator(mark.annotator))
        if self.statuses and overall_status(marks) not in self.statuses:
            return None
        if self.languages and record.article.language not in self.languages:
            return None
        return replace(
            with_spans(record, filter(self.takes, record.spans)),
            statuses=marks,
            labels=tuple(label for label in record.labels if self._annotator(label.annotator)),
            reviewed=tuple(
                r for r in record.reviewed if self._layer(r.layer) and self._annotator(r.annotator)
            ),
        )

    def takes(self, span: Span) -> bool:
        """Whether that span is selected, if its article is."""
        return self._layer(span.layer) and self._annotator(span.annotator)

    def reaches(self, link: Link, target: Span | None) -> bool:
        """Whether that link is selected; its target may be in another article, or in none."""
        return self._annotator(link.annotator) and (target is None or self.takes(target))

    def _layer(self, layer: str) -> bool:
        return not self.layers or layer in self.layers

    def _annotator(self, annotator: str) -> bool:
        return not self.annotators or annotator in self.annotators


class Library:
    """Reads a project; also what commands ask before they decide (``domain.state.State``).

    What asks for one thing by its id raises NotFound without it.
    """

    def __init__(self, store: Store, schemes: Schemes) -> None:
        self._store = store
        self.schemes = schemes

    def rows(self) -> Sequence[ArticleRow]:
        """All articles with their statuses and span counts, without their texts."""
        return self._store.articles.all()

    def article_ids(self) -> Sequence[str]:
        """The ids of all articles, in the order in which they came."""
        return self._store.articles.ids()

    def size(self) -> tuple[int, int, int]:
        """How many articles, spans and links there are."""
        spans, links = self._store.annotations.numbers()
        return self._store.articles.count(), spans, links

    @property
    def listing(self) -> Listing:
        """The articles as a list shows them: those that are wanted, in an order, page by page."""
        return self._store.listing

    @property
    def counts(self) -> Counts:
        """What is counted over the whole project, for ``app.progress``."""
        return self._store.counts

    def row(self, article: str) -> ArticleRow:
        """One article with its statuses and span counts, without its text."""
        return ArticleRow(
            self.article(article),
            tuple(self.statuses(article)),
            self._store.annotations.counts(article),
        )

    def article(self, article: str) -> Article:
        """The article of that id."""
        return self._store.articles.article(article)

    def has_article(self, article: str) -> bool:
        """Whether there is an article of that id."""
        return self._store.articles.has(article)

    def article_of_text(self, sha256: str) -> str:
        """The id of the article with that text, "" when there is none."""
        return self._store.articles.of_text(sha256)

    def text(self, article: str) -> str:
        """The article's immutable text."""
        return self._store.articles.text(article)

    def page(self, article: str) -> bytes:
        """What the text was extracted from, a web page or rows of tokens; b"" for others."""
        return self._store.articles.page(article)

    def regions(self, article: str) -> Sequence[Region]:
        """The article's regions, in the order of the text."""
        return self._store.articles.regions(article)

    def repeats(self, source: str, lines: Iterable[int]) -> Mapping[int, Repeats]:
        """How often each of these lines stands in articles of that source."""
        return self._store.lines.repeats(source, lines)

    def articles_with(self, source: str, line: int) -> Sequence[str]:
        """The articles of that source in which the line of that number stands."""
        return self._store.lines.articles_with(source, line)

    def articles_unsaid(self, source: str, line: int) -> Sequence[str]:
        """Those of them in which no person has said what that line is."""
        return self._store.lines.unsaid(source, line)

    def labels(self, article: str) -> Sequence[ArticleLabel]:
        """The labels of the article as a whole."""
        return self._store.articles.labels(article)

    def status(self, article: str, annotator: str) -> Status:
        """How far that annotator is with the article."""
        return self._store.articles.status(article, annotator)

    def statuses(self, article: str) -> Sequence[StatusMark]:
        """How far each annotator is who has begun."""
        return self._store.articles.statuses(article)

    def rejections(self, article: str) -> Sequence[tuple[str, str]]:
        """The articles that make no pair with this one, whose id comes first, and who said so."""
        return self._store.articles.rejections(article)

    def rejected_pairs(self) -> frozenset[tuple[str, str]]:
        """All pairs of articles, by their ids in order, that somebody has rejected."""
        return self._store.articles.rejected_pairs()

    def entity_quotes(self, article: str) -> Sequence[str]:
        """What the article's spans of the layer entity quote, each wording once."""
        return self._store.annotations.entity_quotes(article)

    def reviews(self, article: str) -> Sequence[Review]:
        """What has been read for which layer and by whom."""
        return self._store.articles.reviews(article)

    def span(self, span: str) -> Span:
        """The span of that id."""
        return self._store.annotations.span(span)

    def known_articles(self, ids: Collection[str]) -> frozenset[str]:
        """Those of these ids that articles have."""
        return self._store.articles.known("id", ids)

    def known_texts(self, shas: Collection[str]) -> frozenset[str]:
        """Those of these ``text_sha256`` whose text an article has."""
        return self._store.articles.known("sha256", shas)

    def known_spans(self, ids: Collection[str]) -> frozenset[str]:
        """Those of these ids that spans of the project have."""
        return self._store.annotations.known_spans(ids)

    def has_span(self, span: str) -> bool:
        """Whether there is a span of that id."""
        return self._store.annotations.has_span(span)

    def spans(self, article: str) -> Sequence[Span]:
        """The article's spans, in the order of an export.

        Raises BadOffsets when the file was damaged, so that a quote is not the text any longer.
        """
        spans = self._store.annotations.spans(article)
        text = self.text(article) if spans else ""
        for span in spans:
            _check_quote(span.id, text[span.start : span.end], quote=span.quote)
        return spans

    def check_quotes(self, article: str) -> Generator[None, None, None]:
        """Compare each span of the article with its text, one at a step.

        The step raises BadOffsets when the file was damaged, so that a quote is not the text any
        longer. Close it before the project.
        """
        text = self.text(article)
        for span, start, end, quote in self._store.annotations.quotes(article):
            _check_quote(span, text[start:end], quote=quote)
            yield

    def marks(self, article: str) -> Sequence[Mark]:
        """What is drawn of the article's spans, in their order.

        Raises BadOffsets when the file was damaged, so that a span passes the end of the text.
        """
        marks = self._store.annotations.marks(article)
        length = len(self.text(article))
        if min(map(_minus_end, marks), default=0) < -length:
            raise BadOffsets(
                said(
                    "A span passes the end of its text: the project file is damaged. "
                    "“annotator verify” says what is wrong with it."
                )
            )
        return marks

    def marks_near(self, span: Span, layers: Iterable[Layer]) -> Sequence[Mark]:
        """The marks of these layers that begin nearest to that span in its article; some hundred.

        Of spans with several ranges they hold the envelope.
        """
        return self._store.annotations.marks_near(span.article, span.start, layers=layers)

    def mark(self, span: str, *, article: str = "") -> Mark | None:
        """What is drawn of the span of that id; None when there is none, or not in that article."""
        return self._store.annotations.mark(span, article=article)

    def spans_naming(self, article: str, ids: Collection[str]) -> Sequence[Span]:
        """The article's spans of which an attribute's value may be one of these ids."""
        return self._store.annotations.spans_naming(article, ids)

    def entities(self, article: str) -> dict[str, str]:
        """Who or what the article's spans name, by the ids of the spans that say so."""
        return self._store.annotations.entities(article)

    def span_with(self, identity: tuple[str, str, str, str, Ranges]) -> Span | None:
        """The span of that ``Span.identity``, if there is one."""
        return self._store.annotations.span_with(identity)

    def has_link(self, link: str) -> bool:
        """Whether there is a link of that id."""
        return self._store.annotations.has_link(link)

    def link(self, link: str) -> Link:
        """The link of that id."""
        return self._store.annotations.link(link)

    def links(self, article: str) -> Sequence[Link]:
        """The links that begin in the article."""
        return self._store.annotations.links(article)

    def links_of(self, span: str) -> Sequence[Link]:
        """The links that begin or end at that span."""
        return self._store.annotations.links_of(span)

    def scheme(self, layer: Layer) -> Scheme:
        """The label scheme of that layer."""
        return self.schemes.layer(layer)

    def article_scheme(self, name: str) -> Scheme:
        """The scheme of that name whose labels are of whole articles."""
        return self.schemes.article(name)

    def record(self, article: str) -> Record:
        """The article with its text and all that is marked in it."""
        return Record(
            article=self.article(article),
            text=self.text(article),
            labels=tuple(self.labels(article)),
            statuses=tuple(self.statuses(article)),
            spans=tuple(self.spans(article)),
            regions=tuple(self.regions(article)),
            links=tuple(self.links(article)),
            reviewed=tuple(self.reviews(article)),
        )

    def records(
        self, selection: Selection, articles: Iterable[str] = (), *, as_they_came: bool = False
    ) -> Iterator[Record]:
        """What is selected of the project, or of those articles, one by one in the order of ids.

        The order in which they came into this project is that of no other with the same articles.
        """
        wanted = sorted(articles or self.article_ids())
        if as_they_came:
            chosen = frozenset(wanted)
            wanted = [each for each in self.article_ids() if each in chosen]
        for article in wanted:
            record = selection.record(self.record(article))
            if record is not None and record.links:
                yield replace(record, links=tuple(self._reaching(record.links, selection)))
            elif record is not None:
                yield record

    def _reaching(self, links: Iterable[Link], selection: Selection) -> Iterator[Link]:
        for link in links:
            target = self.span(link.target) if self.has_span(link.target) else None
            if selection.reaches(link, target):
                yield link

    def labels_in_articles(self) -> Mapping[str, Sequence[str]]:
        """The labels of each article's spans as "layer label", each once; by the articles' ids."""
        found: dict[str, list[str]] = {}
        for article, layer, label in self._store.annotations.labels_in_articles():
            found.setdefault(article, []).append(f"{layer} {label}")
        return found

    def span_totals(self) -> Sequence[Total]:
        """How many spans there are by language, layer, label, annotator and origin."""
        return self._store.annotations.totals()


def _check_quote(span: str, text: str, *, quote: str) -> None:
    if text != quote:
        raise BadOffsets(
            said(
                "The span {span} is not the text that it quotes: the project file is "
                "damaged. “annotator verify” says what is wrong with it.",
                span=span,
            )
        )
