"""What is marked in the articles of a project: spans and the links between them."""

from collections.abc import Mapping
from dataclasses import dataclass

from annotator.domain.link import Link
from annotator.domain.span import Ranges, Span


@dataclass(frozen=True, slots=True)
class Total:
    """How many spans share a language, layer, label, annotator and origin."""

    language: str
    layer: str
    label: str
    annotator: str
    origin: str
    count: int


class Annotations:
    """The spans and links of a project."""

    def span(self, span: str) -> Span:
        """The span of that id; raises NotFound."""
        raise NotImplementedError

    def has_span(self, span: str) -> bool:
        """Whether there is a span of that id."""
        raise NotImplementedError

    def spans(self, article: str) -> tuple[Span, ...]:
        """The article's spans, in the order of an export."""
        raise NotImplementedError

    def span_with(self, identity: tuple[str, str, str, str, Ranges]) -> Span | None:
        """The span of that ``Span.identity``, if there is one."""
        raise NotImplementedError

    def link(self, link: str) -> Link:
        """The link of that id; raises NotFound."""
        raise NotImplementedError

    def has_link(self, link: str) -> bool:
        """Whether there is a link of that id."""
        raise NotImplementedError

    def links(self, article: str) -> tuple[Link, ...]:
        """The links that begin in that article, in the order of their ids."""
        raise NotImplementedError

    def links_of(self, span: str) -> tuple[Link, ...]:
        """The links that begin or end at that span, in the order of their ids."""
        raise NotImplementedError

    def counts(self, article: str) -> Mapping[str, int]:
        """The number of the article's spans of each layer that has any."""
        raise NotImplementedError

    def totals(self) -> tuple[Total, ...]:
        """The number of spans by language, layer, label, annotator and origin."""
        raise NotImplementedError
