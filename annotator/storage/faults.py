"""The self-test of a project: damage, broken references, and tables that differ from the log."""

import sqlite3
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import suppress
from itertools import islice

from annotator.domain.article import text_sha256
from annotator.domain.errors import ProjectError
from annotator.domain.events import Event, RegionsChanged, SchemeChanged
from annotator.domain.message import said
from annotator.domain.repeated_lines import line_keys
from annotator.storage import article_lines, projection, schema, snapshots
from annotator.storage.checked import span_fault
from annotator.storage.codec import UnreadableEvent, decoded
from annotator.storage.damage import damage
from annotator.storage.database import Database
from annotator.storage.log_faults import LogFaults
from annotator.storage.pages import Pages
from annotator.storage.rows import Row, ranges_text, span_of_row
from annotator.storage.tables import OF_ARTICLE, PROJECTED, SPAN, SPAN_COUNT, Table

_BATCH = 5_000
_Marked = tuple[Mapping[str, Mapping[int, int]], Mapping[str, Sequence[RegionsChanged]]]
_LAST_SCHEMES = (
    "SELECT target, payload FROM event WHERE seq IN"
    " (SELECT max(seq) FROM event WHERE kind = 'SchemeChanged' GROUP BY target)"
)


class Inspection:
    """Looks through an open project for all that is wrong with it."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._logged = LogFaults(database)

    def faults(self) -> Iterator[str]:
        """What is wrong, one line each; a part that cannot be read does not hide the others."""
        parts: tuple[Callable[[], Iterator[str]], ...] = (
            self._file,
            self._references,
            self._texts,
            self._pages,
            self._articles,
            self._links,
            self._logged.rows,
            self._tables,
            self._schemes,
            self._logged.steps,
        )
        for part in parts:
            try:
                yield from part()
            except ProjectError as error:
                yield str(error)

    def _file(self) -> Iterator[str]:
        objects = self._database.rows(schema.OBJECTS)
        yield from schema.differences(objects, schema.MIGRATIONS)
        if self._database.value("PRAGMA integrity_check(1)") != "ok":
            yield from damage(self._database)

    def _references(self) -> Iterator[str]:
        for table, row, parent, _ in self._database.each("PRAGMA foreign_key_check"):
            yield said(
                "{table}: row {row} refers to a {parent} that is not there",
                table=table,
                row=row,
                parent=parent,
            )

    def _texts(self) -> Iterator[str]:
        for (sha256,) in self._database.rows("SELECT sha256 FROM text ORDER BY rowid"):
            try:
                text = self._database.value("SELECT text FROM text WHERE sha256 = ?", sha256)
                whole = text is not None and text_sha256(text) == sha256
            except ProjectError:
                whole = False
            if not whole:
                yield said("the text {sha256} is not what it was when it came in", sha256=sha256)

    def _pages(self) -> Iterator[str]:
        pages = Pages(self._database)
        for sha256 in pages.ids():
            try:
                pages.of(sha256)
            except ProjectError:
                yield said("the page {sha256} is not what it was when it came in", sha256=sha256)

    def _articles(self) -> Iterator[str]:
        marked = self._marks()
        for article, length, sha256 in self._database.rows(
            "SELECT id, length, sha256 FROM article ORDER BY key"
        ):
            text = self._database.value("SELECT text FROM text WHERE sha256 = ?", sha256) or ""
            if len(text) != length:
                yield said(
                    "article {article}: its text has {count} characters, not {length}",
                    article=article,
                    count=len(text),
                    length=length,
                )
            yield from self._regions(article, len(text))
            yield from self._lines(article, text, marked=marked)
            yield from self._spans(article, text)

    def _regions(self, article: str, length: int) -> Iterator[str]:
        for kind, start, end in self._database.rows(
            f'SELECT kind, start, "end" FROM region WHERE article = {OF_ARTICLE} AND "end" > ?',
            article,
            length,
        ):
            yield said(
                "article {article}: its {kind} at {start}–{end} passes the text",
                article=article,
                kind=kind,
                start=start,
                end=end,
            )

    def _marks(self) -> _Marked | None:
        try:
            return self._logged.marks()
        except ProjectError:
            return None  # that is told of the tables

    def _lines(self, article: str, text: str, *, marked: _Marked | None) -> Iterator[str]:
        sql = f"SELECT key, mark FROM line WHERE article = {OF_ARTICLE}"
        found: dict[int, int] = dict(self._database.rows(sql, article))
        if found.keys() != line_keys(text):
            yield said("article {article}: its lines are not those of its text", article=article)
        elif marked is not None:
            before, since = marked
            if found != article_lines.said(
                text, since.get(article, ()), before=before.get(article)
            ):
                yield said(
                    "article {article}: the log has its lines marked in another way",
                    article=article,
                )

    def _spans(self, article: str, text: str) -> Iterator[str]:
        sql = f"{SPAN.select_sql} WHERE span.article = {OF_ARTICLE} ORDER BY span.key"
        for row in self._database.rows(sql, article):
            for span in self._database.made(span_of_row, [row]):
                if fault := span_fault(span, text):
                    yield said("span {span}: {fault}", span=span.id, fault=fault)
                elif row[4:7] != (span.start, span.end, ranges_text(span.ranges)):
                    yield said(
                        "span {span}: its start and end are not those of its ranges", span=span.id
                    )

    def _links(self) -> Iterator[str]:
        for (link,) in self._database.each(
            "SELECT link.id FROM link JOIN span ON span.id = link.source"
            " WHERE span.article <> link.article ORDER BY link.key"
        ):
            yield said("link {link}: it does not begin in its article", link=link)
        # A target may be missing: it can lie in an article that was not exported with this one.
        for (link,) in self._database.each(
            "SELECT link.id FROM link JOIN span ON span.id = link.target"
            " JOIN article ON article.key = span.article"
            " WHERE article.id <> link.target_article ORDER BY link.key"
        ):
            yield said("link {link}: it does not end in its target's article", link=link)

    def _tables(self) -> Iterator[str]:
        replayed = empty_like(self._database)
        try:
            yield from self._compared(replayed)
        finally:
            replayed.close()

    def _compared(self, replayed: Database) -> Iterator[str]:
        unreadable = self._logged.unreadable
        try:
            with replayed.writing():
                snapshots.restore(self._database, into=replayed)
                replay(self._logged.readable(), replayed)
        except (RuntimeError, sqlite3.IntegrityError) as error:
            yield from unreadable
            yield said("the log contradicts itself: {error}", error=error)
            return
        if unreadable:
            yield from unreadable
            yield said("so the tables cannot be compared with the log")
            return
        for table in (*PROJECTED, SPAN_COUNT):
            sql = table.dump_sql
            yield from differing(table, ours=self._database.each(sql), logged=replayed.each(sql))

    def _schemes(self) -> Iterator[str]:
        there: dict[str, str] = dict(self._database.rows("SELECT name, version FROM scheme"))
        for name, payload in self._database.each(_LAST_SCHEMES):
            with suppress(UnreadableEvent):
                event = decoded("SchemeChanged", payload, text_of=lambda _: "")
                if isinstance(event, SchemeChanged) and there.get(name) != event.after.version:
                    yield said(
                        "scheme {name}: the log has version {version} of it",
                        name=name,
                        version=event.after.version,
                    )


def replay(events: Iterable[Event], database: Database) -> None:
    """Bring empty tables up to all these events; a transaction must be open."""
    rest = iter(events)
    while batch := tuple(islice(rest, _BATCH)):
        projection.apply(batch, database)


def empty_like(like: Database) -> Database:
    """Empty tables in memory, which speak of that project."""
    # SQLite keeps a nameless database in memory and moves what is too much to a temporary file.
    connection = sqlite3.connect("", isolation_level=None)
    schema.migrate(connection, schema.MIGRATIONS)
    return Database(like.path, connection, read_only=False)


def differing(table: Table, *, ours: Iterator[Row], logged: Iterator[Row]) -> Iterator[str]:
    """Both in the same order: where one has a row that the other lacks."""
    mine, other = next(ours, None), next(logged, None)
    while mine is not None or other is not None:
        if mine == other:
            mine, other = next(ours, None), next(logged, None)
        elif other is None or (mine is not None and _sortable(mine) < _sortable(other)):
            yield said(
                "{table} {mine}: the log does not have it so", table=table.name, mine=_named(mine)
            )
            mine = next(ours, None)
        else:
            yield said(
                "{table} {other}: the log has it so, but the table does not",
                table=table.name,
                other=_named(other),
            )
            other = next(logged, None)


def _sortable(row: Row) -> list[tuple[str, object]]:
    # In a damaged file a value may even be of another type.
    return [(type(value).__name__, value) for value in row]


def _named(row: Row | None) -> str:
    return " ".join(str(value) for value in (row or ())[:3])
