"""Snapshots: what the tables were at an act of the log, packed in the project and checked."""

import hashlib
import json
import zlib
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import islice
from typing import NamedTuple

from annotator.domain.errors import ProjectError
from annotator.domain.message import said
from annotator.storage import article_lines
from annotator.storage.database import Database
from annotator.storage.failures import DAMAGED, project_error
from annotator.storage.rows import Row, compact
from annotator.storage.tables import (
    ARTICLE,
    LINE,
    LINK,
    PROJECTED,
    REGION,
    SNAPSHOT,
    SNAPSHOT_PART,
    SPAN,
    Table,
)

COUNT_SPANS = "INSERT INTO span_count SELECT article, layer, count(*) FROM span GROUP BY 1, 2"
"""The statement that fills the table of counts from that of spans."""

_AT_ONCE = 2_000
_LARGEST = 2**29
"""More bytes than so many rows can have: a project from elsewhere may hold what never ends."""

_KNOWN = {table.name: table for table in (*PROJECTED, LINE)}
_NUMBERED = frozenset({ARTICLE.name, REGION.name, SPAN.name, LINK.name})
"""The tables whose rows have an order of their own, that of their coming."""


@dataclass(frozen=True, slots=True)
class Snapshot:
    """The last act that it has in it, the UTC time when it was made, and where the payloads are.

    ``archive`` is the name of a file that was written beside the project, ``archive_sha256`` that
    of what is packed in it, and ``sha256`` that of the snapshot's own parts.
    """

    act: int
    made: str
    archive: str
    archive_sha256: str
    sha256: str = ""


class Part(NamedTuple):
    """Some rows of one table, as packed JSON."""

    name: str
    rows: int
    packed: bytes


def newest(database: Database) -> Snapshot | None:
    """The snapshot at which the readable log begins; None where it begins at its first act."""
    row = database.row(f"{SNAPSHOT.select_sql} ORDER BY act DESC LIMIT 1")
    return None if row is None else Snapshot(*row)


def fixed(database: Database) -> int:
    """The last act that is in a snapshot, and so cannot be undone any more; 0 without one."""
    return int(database.value("SELECT coalesce(max(act), 0) FROM snapshot"))


def parts_of(database: Database) -> Iterator[Part]:
    """What the tables of a database hold now, in the order in which it came."""
    for table in _KNOWN.values():
        rows = database.each(ordered(table))
        while batch := list(islice(rows, _AT_ONCE)):
            yield Part(table.name, len(batch), zlib.compress(compact(batch).encode()))


def ordered(table: Table) -> str:
    """The query for the rows of a table in the order in which they came."""
    if table is LINE:
        return f"{table.select_sql} WHERE mark <> 0 ORDER BY 1, 2"
    by_key = f"{table.select_sql} ORDER BY {table.name}.key"
    return by_key if table.name in _NUMBERED else table.dump_sql


def write(snapshot: Snapshot, parts: Iterable[Part], *, database: Database) -> None:
    """Keep a snapshot in place of the one before it; a transaction must be open."""
    made = list(parts)
    values = (snapshot.act, snapshot.made, snapshot.archive, snapshot.archive_sha256)
    database.run(SNAPSHOT.insert_sql, [(*values, _sha256(made))])
    database.run(SNAPSHOT_PART.insert_sql, ((snapshot.act, *part) for part in made))
    database.run("DELETE FROM snapshot_part WHERE act < ?", [(snapshot.act,)])


def restore(source: Database, *, into: Database) -> int:
    """Bring empty tables up to the newest snapshot of a project, and say at which act that is.

    0 where there is none. A transaction must be open; raises ProjectError.
    """
    if (snapshot := newest(source)) is None:
        return 0
    load(snapshot, source, into=into)
    return snapshot.act


def is_sound(database: Database) -> bool:
    """Whether the newest snapshot, if there is one, is what it was when it was made."""
    try:
        snapshot = newest(database)
        found = _read(snapshot, database, tables=tuple(_KNOWN.values())) if snapshot else ()
        return all(rows for _, rows in found)
    except ProjectError:
        return False


def load(snapshot: Snapshot, source: Database, *, into: Database) -> None:
    """Bring empty tables up to the snapshot of a project; a transaction must be open.

    Lines come with the texts that are there. Raises ProjectError for a snapshot that is not what
    it was.
    """
    for table, rows in _read(snapshot, source, tables=PROJECTED):
        into.run(table.insert_sql, map(table.whole, rows))
    into.run(COUNT_SPANS)
    article_lines.begin(into)
    for article, marks in marks_of(snapshot, source).items():
        article_lines.remark(article, marks, database=into)


def marks_of(snapshot: Snapshot, source: Database) -> dict[str, dict[int, int]]:
    """What persons had said of lines, by article and number of the line; raises ProjectError."""
    found: dict[str, dict[int, int]] = {}
    for _, rows in _read(snapshot, source, tables=(LINE,)):
        for article, line, mark in rows:
            found.setdefault(article, {})[line] = mark
    return found


def _read(
    snapshot: Snapshot, source: Database, *, tables: Sequence[Table]
) -> Iterator[tuple[Table, list[Row]]]:
    sql = "SELECT name, rows, packed FROM snapshot_part WHERE act = ? ORDER BY key"
    parts = [Part(*row) for row in source.rows(sql, snapshot.act)]
    try:
        if _sha256(parts) != snapshot.sha256:
            raise ValueError("its parts do not add up")
        for part in parts:
            if (table := _KNOWN[part.name]) in tables:
                yield table, _unpacked(part)
    except (KeyError, ValueError, TypeError, RecursionError, zlib.error) as error:
        fault = said(
            "the snapshot of act {act} is not what it was when it was made: {damaged}",
            act=snapshot.act,
            damaged=DAMAGED,
        )
        raise project_error(source.path, fault) from error


def _unpacked(part: Part) -> list[Row]:
    unpacking = zlib.decompressobj()
    packed = unpacking.decompress(part.packed, _LARGEST)
    if not unpacking.eof:
        raise ValueError("it is cut short, or never ends")
    rows = [tuple(row) for row in json.loads(packed)]
    if len(rows) != part.rows:
        raise ValueError(f"{len(rows)} rows of {part.name} and not {part.rows}")
    return rows


def _sha256(parts: Iterable[Part]) -> str:
    digest = hashlib.sha256()
    for part in parts:
        digest.update(f"{part.name} {part.rows} {len(part.packed)}\n".encode())
        digest.update(part.packed)
    return digest.hexdigest()
