"""Opening the file of a search index, which may be missing, old, broken, or not ours at all."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from pathlib import Path

from annotator.storage.database import BUSY_SECONDS, uri
from annotator.storage.failures import code_of, told
from annotator.storage.search_schema import APPLICATION_ID, TABLES, VERSION

OBJECTS = "SELECT type, name, sql FROM sqlite_schema ORDER BY type, name"
"""The query whose rows are those of ``expected`` in an index of this version."""

_PRAGMAS = (
    "trusted_schema = OFF",
    "cell_size_check = ON",
    "mmap_size = 0",
    # What a power failure takes is made again.
    "synchronous = NORMAL",
    "cache_size = -16000",
    "journal_size_limit = 16777216",
)


class Unusable(Exception):
    """There can be no index in that place."""


class Broken(Exception):
    """The index is damaged; made anew it is whole again."""


def opened(path: Path, project: str) -> sqlite3.Connection:
    """The index of the project of that id; an old or broken one is made anew, and empty.

    Raises Unusable where nothing can be written, or where a file lies that is not ours.
    """
    try:
        for _ in range(2):
            if connection := _tried(path, project):
                return connection
            remove(path)
    except (sqlite3.Error, OSError) as error:
        raise Unusable from error
    raise Unusable


def _tried(path: Path, project: str) -> sqlite3.Connection | None:
    """The index, or None when it is ours and no good; nothing else is ever touched."""
    if path.is_symlink():  # to an empty file of anybody's, perhaps
        raise Unusable
    connection = sqlite3.connect(
        uri(path, "mode=rwc"), uri=True, isolation_level=None, timeout=BUSY_SECONDS
    )
    try:
        ours = connection.execute("PRAGMA application_id").fetchone()[0] == APPLICATION_ID
        if _is_prepared(connection, project, ours=ours):
            return connection
    except BaseException:
        connection.close()
        raise
    connection.close()
    if not ours:
        raise Unusable
    return None


def _is_prepared(connection: sqlite3.Connection, project: str, *, ours: bool) -> bool:
    try:
        for pragma in _PRAGMAS:
            connection.execute(f"PRAGMA {pragma}")
        if not connection.execute(OBJECTS).fetchall():
            _make(connection, project)
        elif not ours:
            return False
        connection.execute("PRAGMA journal_mode = WAL")
        if not _is_sound(connection, project):
            return False
        _check_writing(connection)
    except sqlite3.DatabaseError as error:
        if ours and code_of(error) in (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB):
            return False
        raise
    except UnicodeDecodeError:
        # SQLite's own message quotes what it found in a damaged schema.
        return False
    return True


def _make(connection: sqlite3.Connection, project: str) -> None:
    connection.execute("BEGIN IMMEDIATE")
    try:
        # Another thread or program may have made it before this one was given the lock.
        if not connection.execute(OBJECTS).fetchall():
            connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
            connection.execute(f"PRAGMA user_version = {VERSION}")
            for statement in TABLES:
                connection.execute(statement)
            connection.execute("INSERT INTO state VALUES ('project', ?)", (project,))
        connection.execute("COMMIT")
    except BaseException:
        connection.rollback()
        raise


def _is_sound(connection: sqlite3.Connection, project: str) -> bool:
    version = connection.execute("PRAGMA user_version").fetchone()[0]
    if version != VERSION or tuple(connection.execute(OBJECTS)) != expected():
        return False
    return bool(
        connection.execute(
            "SELECT 1 FROM state WHERE key = 'project' AND value = ?", (project,)
        ).fetchone()
    )


@cache
def expected() -> tuple[tuple[str, str, str], ...]:
    """The tables of an index of this version."""
    memory = sqlite3.connect(":memory:", isolation_level=None)
    try:
        for statement in TABLES:
            memory.execute(statement)
        return tuple(memory.execute(OBJECTS))
    finally:
        memory.close()


def _check_writing(connection: sqlite3.Connection) -> None:
    connection.execute("PRAGMA busy_timeout = 0")
    try:
        connection.execute("DELETE FROM state WHERE 0")
    except sqlite3.OperationalError as error:
        # Another one that is writing shows that one can.
        if code_of(error) != sqlite3.SQLITE_BUSY:
            raise
    finally:
        connection.execute(f"PRAGMA busy_timeout = {int(BUSY_SECONDS * 1000)}")


@contextmanager
def broken_told(path: Path) -> Iterator[None]:
    """Turn damage of the index into Broken, and the world's other faults into ProjectError."""
    with told(path):
        try:
            yield
        except sqlite3.Error as error:
            if code_of(error) in (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB):
                raise Broken from error
            raise


def remove(path: Path) -> None:
    """Remove an index that nobody has open; raises OSError."""
    for suffix in ("", "-wal", "-shm"):
        path.with_name(path.name + suffix).unlink(missing_ok=True)
