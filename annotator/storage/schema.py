"""Which schema a project file must have, and how an older one gets there."""

import sqlite3
from collections.abc import Callable, Iterable, Sequence
from functools import lru_cache
from typing import Any

from annotator.domain.message import said
from annotator.storage.migrations.m001_beginning import m001_beginning
from annotator.storage.migrations.m002_span_places import m002_span_places
from annotator.storage.migrations.m003_pages import m003_pages
from annotator.storage.migrations.m004_lines import m004_lines
from annotator.storage.migrations.m005_rejected_pairs import m005_rejected_pairs
from annotator.storage.migrations.m006_filters import m006_filters
from annotator.storage.migrations.m007_snapshots import m007_snapshots
from annotator.storage.migrations.m008_topics import m008_topics

Migration = Callable[[sqlite3.Connection], None]
Object = tuple[Any, ...]
MIGRATIONS: tuple[Migration, ...] = (
    m001_beginning,
    m002_span_places,
    m003_pages,
    m004_lines,
    m005_rejected_pairs,
    m006_filters,
    m007_snapshots,
    m008_topics,
)

APPLICATION_ID = 0x414E4E4F
"""The bytes "ANNO" in the file's header, by which a project is told from other databases."""


def version(connection: sqlite3.Connection) -> int:
    """How many migrations the file has behind it."""
    return int(connection.execute("PRAGMA user_version").fetchone()[0])


def migrate(connection: sqlite3.Connection, migrations: Sequence[Migration]) -> None:
    """Take the steps that the file still lacks, each in one transaction with its record."""
    while version(connection) < len(migrations):
        connection.execute("BEGIN IMMEDIATE")
        try:
            _step(connection, migrations)
            connection.execute("COMMIT")
        except BaseException:
            connection.rollback()
            raise


def _step(connection: sqlite3.Connection, migrations: Sequence[Migration]) -> None:
    done = version(connection)
    # Another program may have migrated before this one was given the lock.
    if done < len(migrations):
        migrations[done](connection)
        connection.execute(f"PRAGMA user_version = {done + 1}")


OBJECTS = "SELECT type, name, tbl_name, sql FROM sqlite_schema"
"""The query whose rows ``differences`` looks at."""


_PLAIN = ("CREATE TABLE ", "CREATE INDEX ", "CREATE UNIQUE INDEX ", "CREATE TRIGGER ")


def has_rows_alone(connection: sqlite3.Connection) -> bool:
    """Whether all that can be read in it are rows of tables, whatever the version.

    In a file from elsewhere a view can stand for a table of ours, and asking it may never end.
    """
    # Not by type: that column is whatever who wrote the file has put there.
    made = connection.execute("SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL")
    return all(isinstance(sql, str) and sql.startswith(_PLAIN) for (sql,) in made)


def differences(objects: Iterable[Object], migrations: tuple[Migration, ...]) -> list[str]:
    """Where these tables, indexes and triggers are not those that the migrations make.

    A file from elsewhere may hold a trigger or view that does harm when it is written or read, so
    anything extra is a difference.
    """
    expected, found = _expected(migrations), _comparable(objects)
    return [
        said(
            "{kind} {name} is {difference}",
            kind=kind,
            name=name,
            difference=_difference((kind, name) in expected, (kind, name) in found),
        )
        for kind, name in sorted(expected.keys() | found.keys())
        if expected.get((kind, name)) != found.get((kind, name))
    ]


def _difference(expected: bool, found: bool) -> str:
    if not found:
        return said("missing")
    return said("changed") if expected else said("not one of ours")


@lru_cache(maxsize=4)
def _expected(migrations: tuple[Migration, ...]) -> dict[tuple[str, str], str]:
    memory = sqlite3.connect(":memory:", isolation_level=None)
    try:
        migrate(memory, migrations)
        return _comparable(memory.execute(OBJECTS))
    finally:
        memory.close()


def _comparable(objects: Iterable[Object]) -> dict[tuple[str, str], str]:
    return {
        (kind, name): " ".join(f"{table} {sql}".split())
        for kind, name, table, sql in objects
        # What ANALYZE leaves is SQLite's own and holds nothing that runs.
        if (kind, name) not in {("table", "sqlite_stat1"), ("table", "sqlite_stat4")}
    }
