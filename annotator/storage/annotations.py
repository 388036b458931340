"""What is marked in the articles of a project: spans and the links between them."""

import json
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import partial
from typing import Any

from annotator.domain.errors import NotFound
from annotator.domain.link import Link
from annotator.domain.mark import Extent, Mark
from annotator.domain.message import said
from annotator.domain.span import Ranges, Span
from annotator.storage.database import Database
from annotator.storage.rows import compact, link_of_row, ranges_text, span_of_row
from annotator.storage.tables import LINK, OF_ARTICLE, SPAN

NEAREST = 300
MOST_NAMES = 20
_DRAWN = 'SELECT start, -"end", id, layer, label, NULL FROM span'
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
        raise NotFound(said("There is no span {span} in this project (any more).", span=span))

    def has_span(self, span: str) -> bool:
        """Whether there is a span of that id."""
        return self._database.row("SELECT 1 FROM span WHERE id = ?", span) is not None

    def known_spans(self, ids: Collection[str]) -> frozenset[str]:
        """Those of these ids that spans have."""
        # One question for thousands of them: an import asks for all that it brings.
        rows = self._database.rows(
            "SELECT id FROM span WHERE id IN (SELECT value FROM json_each(?))",
            compact(list(ids)),
        )
        return frozenset(row[0] for row in rows)

    def spans(self, article: str) -> tuple[Span, ...]:
        """The article's spans, in the order of an export."""
        return self._spans(f"span.article = {OF_ARTICLE} {_ORDER}", article)

    def entity_quotes(self, article: str) -> list[str]:
        """What the article's spans of the layer entity quote, each wording once."""
        rows = self._database.rows(
            f"SELECT DISTINCT quote FROM span WHERE article = {OF_ARTICLE} AND layer = 'entity'"
            " ORDER BY quote",
            article,
        )
        return [row[0] for row in rows]

    def marks(self, article: str) -> list[Mark]:
        """What is drawn of the article's spans, in their order."""
        rows = self._database.rows(
            f'{_DRAWN} WHERE article = {OF_ARTICLE} ORDER BY start, "end" DESC, id', article
        )
        parts = self._parts(f"article = {OF_ARTICLE}", article)
        # What a NamedTuple's own constructor adds takes longer than reading the row.
        marks: list[Mark] = list(map(partial(tuple.__new__, Mark), rows))
        return [_whole(mark, parts) for mark in marks] if parts else marks

    def quotes(self, article: str) -> Iterator[tuple[str, int, int, str]]:
        """The id, start, end and quote of each of the article's spans, one by one."""
        sql = f'SELECT id, start, "end", quote FROM span WHERE article = {OF_ARTICLE}'
        return self._database.each(sql, article)

    def marks_near(self, article: str, position: int, *, layers: Iterable[str]) -> list[Mark]:
        """The marks of these layers that begin nearest to a position, some hundred each way."""
        wanted = ",".join("?" * len(chosen := tuple(layers)))
        found: list[Mark] = []
        for way, order in ((">=", ""), ("<", "DESC")):
            rows = self._database.rows(
                f"{_DRAWN} WHERE article = {OF_ARTICLE} AND start {way} ?"
                f" AND layer IN ({wanted}) ORDER BY start {order} LIMIT {NEAREST}",
                article,
                position,
                *chosen,
            )
            found += (Mark(*row) for row in rows)
        return found

    def mark(self, span: str, *, article: str = "") -> Mark | None:
        """What is drawn of the span of that id; None when there is none, or not in that article."""
        where, values = "id = ?", [span]
        if article:
            where, values = f"{where} AND article = {OF_ARTICLE}", [span, article]
        row = self._database.row(f"{_DRAWN} WHERE {where}", *values)
        return None if row is None else _whole(Mark(*row), self._parts("id = ?", span))

    def _parts(self, where: str, value: str) -> dict[str, tuple[Extent, ...]]:
        """The ranges of those of the spans that have several."""
        rows = self._database.rows(
            f"SELECT id, ranges FROM span WHERE {where} AND instr(ranges, '],[') > 0", value
        )
        return dict(self._database.made(_ranges_of_row, rows))

    def spans_naming(self, article: str, ids: Collection[str]) -> tuple[Span, ...]:
        """The article's spans of which an attribute's value may be one of these ids."""
        if not ids:
            return ()
        one = "1"
        if len(ids) <= MOST_NAMES:
            one = " OR ".join("instr(attributes, ?)" for _ in ids)
        values = map(compact, ids) if len(ids) <= MOST_NAMES else ()
        # Without its name SQLite would go through all spans of the article.
        keys = (
            "SELECT key FROM span INDEXED BY span_attributes"
            f" WHERE article = {OF_ARTICLE} AND attributes <> '[]' AND ({one})"
        )
        return self._spans(f"span.key IN ({keys}) {_ORDER}", article, *values)

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
        raise NotFound(said("There is no link {link} in this project (any more).", link=link))

    def has_link(self, link: str) -> bool:
        """Whether there is a link of that id."""
        return self._database.row("SELECT 1 FROM link WHERE id = ?", link) is not None

    def links(self, article: str) -> tuple[Link, ...]:
        """The links that begin in that article, by id."""
        return self._links(f"link.article = {OF_ARTICLE} ORDER BY link.id", article)

    def entities(self, article: str) -> dict[str, str]:
        """Who or what the article's spans name, by the ids of the spans that say so."""
        sql = f"SELECT id, entity FROM span WHERE article = {OF_ARTICLE} AND entity <> ''"
        return dict(self._database.rows(sql, article))

    def links_of(self, span: str) -> tuple[Link, ...]:
        """The links that begin or end at that span, by id."""
        return self._links("link.source = ? OR link.target = ? ORDER BY link.id", span, span)

    def counts(self, article: str) -> Mapping[str, int]:
        """The number of the article's spans of each layer that has any."""
        rows = self._database.rows(
            f"SELECT layer, n FROM span_count WHERE article = {OF_ARTICLE} ORDER BY layer", article
        )
        return dict(rows)

    def numbers(self) -> tuple[int, int]:
        """How many spans and how many links the project has."""
        row = self._database.row("SELECT (SELECT count(*) FROM span), (SELECT count(*) FROM link)")
        return (0, 0) if row is None else (row[0], row[1])

    def totals(self) -> tuple[Total, ...]:
        """The number of spans by language, layer, label, annotator and origin, in that order.

        Of an origin counts what stands before its colon: the rest is the id in a foreign file.
        """
        rows = self._database.rows(
            "SELECT language, layer, label, annotator,"
            " substr(origin, 1, instr(origin || ':', ':') - 1), count(*) FROM span"
            " JOIN article ON article.key = span.article"
            " GROUP BY 1, 2, 3, 4, 5 ORDER BY 1, 2, 3, 4, 5"
        )
        return tuple(Total(*row) for row in rows)

    def labels_in_articles(self) -> Iterator[tuple[str, str, str]]:
        """Which labels the spans of each article have: its id, a layer, a label; each once."""
        rows = self._database.rows(
            "SELECT DISTINCT article.id, layer, label FROM span"
            " JOIN article ON article.key = span.article ORDER BY article.key, layer, label"
        )
        return ((row[0], row[1], row[2]) for row in rows)

    def _spans(self, where: str, *values: str) -> tuple[Span, ...]:
        rows = self._database.rows(f"{SPAN.select_sql} WHERE {where}", *values)
        return tuple(self._database.made(span_of_row, rows))

    def _links(self, where: str, *values: str) -> tuple[Link, ...]:
        rows = self._database.rows(f"{LINK.select_sql} WHERE {where}", *values)
        return tuple(self._database.made(link_of_row, rows))


def _ranges_of_row(row: tuple[Any, ...]) -> tuple[str, tuple[Extent, ...]]:
    return row[0], tuple((int(start), int(end)) for start, end in json.loads(row[1]))


def _whole(mark: Mark, parts: Mapping[str, tuple[Extent, ...]]) -> Mark:
    return mark._replace(parts=parts[mark.id]) if mark.id in parts else mark
