"""What is marked in the articles of a project: spans and the links between them."""

from collections.abc import Mapping
from dataclasses import dataclass

from annotator.domain.errors import NotFound
from annotator.domain.link import Link
from annotator.domain.span import Ranges, Span
from annotator.storage.database import Database
from annotator.storage.rows import link_of_row, ranges_text, span_of_row
from annotator.storage.tables import LINK, OF_ARTICLE, SPAN

_ORDER = 'ORDER BY span.start, span."end", span.layer, span.label, span.id'


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
    """The spans and links of a project; an unknown article or span has none."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def span(self, span: str) -> Span:
        """The span of that id; raises NotFound."""
        for found in self._spans("span.id = ?", span):
            return found
        raise NotFound(f"There is no span {span} in this project (any more).")

    def has_span(self, span: str) -> bool:
        """Whether there is a span of that id."""
        return self._database.row("SELECT 1 FROM span WHERE id = ?", span) is not None

    def spans(self, article: str) -> tuple[Span, ...]:
        """The article's spans, in the order of an export."""
        return self._spans(f"span.article = {OF_ARTICLE} {_ORDER}", article)

    def span_with(self, identity: tuple[str, str, str, str, Ranges]) -> Span | None:
        """The span of that ``Span.identity``, if there is one."""
        *words, ranges = identity
        found = self._spans(
            f"span.article = {OF_ARTICLE} AND span.annotator = ? AND span.layer = ?"
            " AND span.label = ? AND span.ranges = ?",
            *words,
            ranges_text(ranges),
        )
        return found[0] if found else None

    def link(self, link: str) -> Link:
        """The link of that id; raises NotFound."""
        for found in self._links("link.id = ?", link):
            return found
        raise NotFound(f"There is no link {link} in this project (any more).")

    def has_link(self, link: str) -> bool:
        """Whether there is a link of that id."""
        return self._database.row("SELECT 1 FROM link WHERE id = ?", link) is not None

    def links(self, article: str) -> tuple[Link, ...]:
        """The links that begin in that article, by id."""
        return self._links(f"link.article = {OF_ARTICLE} ORDER BY link.id", article)

    def links_of(self, span: str) -> tuple[Link, ...]:
        """The links that begin or end at that span, by id."""
        return self._links("link.source = ? OR link.target = ? ORDER BY link.id", span, span)

    def counts(self, article: str) -> Mapping[str, int]:
        """The number of the article's spans of each layer that has any."""
        rows = self._database.rows(
            f"SELECT layer, n FROM span_count WHERE article = {OF_ARTICLE} ORDER BY layer", article
        )
        return dict(rows)

    def totals(self) -> tuple[Total, ...]:
        """The number of spans by language, layer, label, annotator and origin, in that order."""
        rows = self._database.rows(
            "SELECT language, layer, label, annotator, origin, count(*) FROM span"
            " JOIN article ON article.key = span.article"
            " GROUP BY language, layer, label, annotator, origin ORDER BY 1, 2, 3, 4, 5"
        )
        return tuple(Total(*row) for row in rows)

    def _spans(self, where: str, *values: str) -> tuple[Span, ...]:
        rows = self._database.rows(f"{SPAN.select_sql} WHERE {where}", *values)
        return tuple(self._database.made(span_of_row, rows))

    def _links(self, where: str, *values: str) -> tuple[Link, ...]:
        rows = self._database.rows(f"{LINK.select_sql} WHERE {where}", *values)
        return tuple(self._database.made(link_of_row, rows))
