"""From events to tables: what each event adds, removes or changes, and how that is written."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Literal, NamedTuple, assert_never

from annotator.domain.article import Region
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
)
from annotator.domain.span import LAYERS, Span
from annotator.storage import article_lines
from annotator.storage.database import Database
from annotator.storage.rows import Row, article_row, link_row, span_row
from annotator.storage.tables import (
    ARTICLE,
    ARTICLE_LABEL,
    LINE,
    LINK,
    OF_ARTICLE,
    PROJECTED,
    REGION,
    REJECTED_PAIR,
    REVIEW,
    SPAN,
    SPAN_COUNT,
    STATUS,
    Table,
)

Way = Literal["add", "remove", "change"]
_Whole = (
    ArticleAdded
    | ArticleRemoved
    | ArticleLabelAdded
    | ArticleLabelRemoved
    | SpanAdded
    | SpanRemoved
    | LinkAdded
    | LinkRemoved
    | PairRejected
    | PairRestored
)


class Write(NamedTuple):
    """One row that is added, removed or changed."""

    way: Way
    table: Table
    row: Row


def writes(event: Event) -> tuple[Write, ...]:
    """What the tables need so that they show the event."""
    match event:
        case ArticleAdded() | ArticleLabelAdded() | SpanAdded() | LinkAdded() | PairRejected():
            return (Write("add", *_whole(event)),)
        case (
            ArticleRemoved()
            | ArticleLabelRemoved()
            | SpanRemoved()
            | LinkRemoved()
            | PairRestored()
        ):
            return (Write("remove", *_whole(event)),)
        case ArticleChanged(_, article):
            return (Write("change", ARTICLE, article_row(article)),)
        case SpanChanged(_, span):
            return (Write("change", SPAN, span_row(span)),)
        case StatusChanged(key, annotator, before, after):
            return _marked(STATUS, (key, annotator), change=(before, after), nothing="new")
        case ReviewChanged(key, layer, annotator, before, after):
            return _marked(REVIEW, (key, layer, annotator), change=(before, after), nothing="open")
        case RegionsChanged(key, old, new):
            return (*_regions("remove", key, regions=old), *_regions("add", key, regions=new))
        case SchemeChanged():
            return ()
        case _:
            assert_never(event)


def _whole(event: _Whole) -> tuple[Table, Row]:
    match event:
        case ArticleAdded(article) | ArticleRemoved(article):
            return ARTICLE, article_row(article)
        case ArticleLabelAdded(key, label) | ArticleLabelRemoved(key, label):
            return ARTICLE_LABEL, (key, label.scheme, label.label, label.annotator)
        case SpanAdded(span) | SpanRemoved(span):
            return SPAN, span_row(span)
        case LinkAdded(link) | LinkRemoved(link):
            return LINK, link_row(link)
        case PairRejected(key, other, annotator) | PairRestored(key, other, annotator):
            return REJECTED_PAIR, (key, other, annotator)
        case _:
            assert_never(event)


def _marked(
    table: Table, identity: Row, *, change: tuple[str, str], nothing: str
) -> tuple[Write, ...]:
    before, after = change
    if before == after:
        return ()
    if before == nothing:
        return (Write("add", table, (*identity, after)),)
    if after == nothing:
        return (Write("remove", table, (*identity, before)),)
    return (Write("change", table, (*identity, after)),)


def _regions(way: Way, article: str, *, regions: tuple[Region, ...]) -> tuple[Write, ...]:
    return tuple(
        Write(way, REGION, (article, region.kind, region.start, region.end, region.origin))
        for region in regions
    )


def apply(events: Iterable[Event], database: Database) -> None:
    """Bring the tables up to these events; raises RuntimeError when they do not follow.

    A run of additions, or of removals, is written table by table: thousands of rows at once.
    """
    known = tuple(events)
    for way, rows in _runs(known):
        for table in reversed(PROJECTED) if way == "remove" else PROJECTED:
            _write(way, table, rows=rows.get(table.name, ()), database=database)
    _change_schemes(known, database)
    _count_spans(known, database)
    article_lines.keep(known, database)


def _runs(events: Iterable[Event]) -> Iterator[tuple[Way, Mapping[str, list[Row]]]]:
    """The rows, by their table, that are written one way before any is written another."""
    now: Way = "add"
    rows: defaultdict[str, list[Row]] = defaultdict(list)
    for event in events:
        if isinstance(event, SpanAdded) and now == "add":  # an import brings a hundred thousand
            rows[SPAN.name].append(span_row(event.span))
            continue
        for way, table, row in writes(event):
            if way != now:
                yield now, rows
                now, rows = way, defaultdict(list)
            rows[table.name].append(row)
    yield now, rows


def _change_schemes(events: Iterable[Event], database: Database) -> None:
    # Schemes were there before the log began, so that its replay finds some changed already.
    for event in events:
        if isinstance(event, SchemeChanged):
            after, before = event.after, event.before
            database.run(
                "UPDATE scheme SET version = ?, source = ? WHERE name = ? AND version = ?",
                [(after.version, after.source, before.name, before.version)],
            )


def clear(database: Database) -> None:
    """Empty all tables that follow from events."""
    for table in (SPAN_COUNT, LINE, *reversed(PROJECTED)):
        database.run(f"DELETE FROM {table.name}")


def _write(way: Way, table: Table, *, rows: Sequence[Row], database: Database) -> None:
    match way:
        case "add":
            database.run(table.insert_sql, rows)
        case "remove":
            if table is ARTICLE:
                # Not every connection minds that its rows go with the article.
                gone = _picked(ARTICLE, ("id",), rows=rows)
                database.run(f"DELETE FROM span_count WHERE article = {OF_ARTICLE}", gone)
            _exactly(database, table.delete_sql, rows=_picked(table, table.identity, rows=rows))
        case "change":
            columns = (*table.changing, *table.identity)
            _exactly(database, table.update_sql, rows=_picked(table, columns, rows=rows))
        case _:
            assert_never(way)


def _picked(table: Table, columns: Sequence[str], *, rows: Sequence[Row]) -> list[Row]:
    places = [table.columns.index(column) for column in columns]
    return [tuple(row[place] for place in places) for row in rows]


def _exactly(database: Database, sql: str, *, rows: list[Row]) -> None:
    if rows and (changed := database.run(sql, rows)) != len(rows):
        raise RuntimeError(f"{len(rows)} rows were to change, but {changed} did: {sql}")


def _count_spans(events: Iterable[Event], database: Database) -> None:
    counts: Counter[tuple[str, str]] = Counter()
    for event in events:
        if isinstance(event, SpanAdded):
            counts[event.span.article, event.span.layer] += 1
            continue
        if isinstance(event, ArticleRemoved):
            # Its rows went with the article.
            for layer in LAYERS:
                counts.pop((event.article.id, layer), None)
        for span, count in _counted(event):
            counts[span.article, span.layer] += count
    more = [(layer, n, article) for (article, layer), n in counts.items() if n > 0]
    fewer = [(article, layer, n) for (article, layer), n in counts.items() if n < 0]
    database.run(
        "INSERT INTO span_count SELECT key, ?, ? FROM article WHERE id = ?"
        " ON CONFLICT DO UPDATE SET n = n + excluded.n",
        more,
    )
    place = f"article = {OF_ARTICLE} AND layer = ?"
    database.run(f"DELETE FROM span_count WHERE {place} AND n + ? = 0", fewer)
    less = [(n, article, layer) for article, layer, n in fewer]
    database.run(f"UPDATE span_count SET n = n + ? WHERE {place}", less)


def _counted(event: Event) -> tuple[tuple[Span, int], ...]:
    match event:
        case SpanRemoved(span):
            return ((span, -1),)
        case SpanChanged(before, after):
            return ((before, -1), (after, 1))
        case _:
            return ()
