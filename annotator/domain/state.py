"""What a command may ask about the project before it decides what follows."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from typing import Protocol

from annotator.domain.article import (
    Article,
    ArticleLabel,
    Region,
    Review,
    Status,
    StatusMark,
)
from annotator.domain.identity import NewId
from annotator.domain.link import Link
from annotator.domain.scheme import Scheme
from annotator.domain.span import Layer, Ranges, Span


@dataclass(frozen=True, slots=True)
class Stamp:
    """Who acts and when: ``now`` is a UTC time such as 2026-11-22T10:00:00Z."""

    annotator: str
    now: str
    new_id: NewId


class State(Protocol):
    """The project as it is; what asks for one thing by its id raises NotFound without it."""

    def article(self, article: str) -> Article:
        """The article of that id."""

    def has_article(self, article: str) -> bool:
        """Whether the project has an article of that id."""

    def article_of_text(self, sha256: str) -> str:
        """The id of the article with that ``text_sha256``, "" when there is none."""

    def text(self, article: str) -> str:
        """The article's immutable text."""

    def span(self, span: str) -> Span:
        """The span of that id."""

    def has_span(self, span: str) -> bool:
        """Whether the project has a span of that id."""

    def known_articles(self, ids: Collection[str]) -> frozenset[str]:
        """Those of these ids that articles have."""

    def known_texts(self, shas: Collection[str]) -> frozenset[str]:
        """Those of these ``text_sha256`` whose text an article has."""

    def known_spans(self, ids: Collection[str]) -> frozenset[str]:
        """Those of these ids that spans of the project have."""

    def spans(self, article: str) -> Sequence[Span]:
        """The article's spans, in the order of an export."""

    def spans_naming(self, article: str, ids: Collection[str]) -> Sequence[Span]:
        """The article's spans of which an attribute's value may be one of these ids."""

    def span_with(self, identity: tuple[str, str, str, str, Ranges]) -> Span | None:
        """The span of that ``Span.identity``, if there is one."""

    def has_link(self, link: str) -> bool:
        """Whether the project has a link of that id."""

    def link(self, link: str) -> Link:
        """The link of that id."""

    def links_of(self, span: str) -> Sequence[Link]:
        """The links that begin or end at that span."""

    def regions(self, article: str) -> Sequence[Region]:
        """The article's regions, in the order of the text."""

    def labels(self, article: str) -> Sequence[ArticleLabel]:
        """The labels of the article as a whole."""

    def status(self, article: str, annotator: str) -> Status:
        """How far that annotator is with the article."""

    def statuses(self, article: str) -> Sequence[StatusMark]:
        """How far each annotator is who has begun."""

    def reviews(self, article: str) -> Sequence[Review]:
        """What has been read for which layer and by whom."""

    def rejections(self, article: str) -> Sequence[tuple[str, str]]:
        """The articles that do not belong to this one, each with who said so.

        A rejected pair is found with that of its ids that comes first.
        """

    def scheme(self, layer: Layer) -> Scheme:
        """The label scheme of that layer."""

    def article_scheme(self, name: str) -> Scheme:
        """The scheme of that name whose labels are of whole articles; raises UnknownLabel."""
