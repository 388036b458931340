"""A project copied by SQLite's own backup, and checked before it is called a copy."""

import os
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path

from annotator.domain.article import text_sha256
from annotator.domain.errors import Cancelled, ProjectError
from annotator.domain.message import said
from annotator.domain.system_faults import reason_of
from annotator.storage import schema, snapshots
from annotator.storage.database import Database, connect
from annotator.storage.durable import discard, draft_beside, sync_file, sync_folder
from annotator.storage.failures import BUSY, DAMAGED, code_of, project_error, told
from annotator.storage.opening import check_file

GoOn = Callable[[], bool]
"""Asked now and then whether to go on."""

_WITH_SNAPSHOTS = 7
"""The version that brought them."""

PAGES = 2_000
"""How much is copied at a time."""

_OF_SOURCE = {sqlite3.SQLITE_BUSY, sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB}

_CONTENTS = (
    "SELECT coalesce((SELECT value FROM project WHERE key = 'id'), ''),"
    " (SELECT count(*) FROM article), (SELECT coalesce(sum(n), 0) FROM span_count),"
    " (SELECT count(*) FROM act), coalesce((SELECT id FROM act ORDER BY seq DESC LIMIT 1), '')"
)
_TABLES = "SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name"
_SPANS = (
    'SELECT span.id, start, "end", quote FROM span JOIN article ON article.key = span.article'
    " WHERE article.sha256 = ?"
)


class Unsound(ProjectError):
    """A project has faults, so that its copy must not count as one."""


@dataclass(frozen=True, slots=True)
class Contents:
    """What is in a project: its id, its schema, how much of what, and the id of its last act."""

    project: str
    version: int
    articles: int
    spans: int
    acts: int
    last: str


def _always() -> bool:
    return True


def copy(source: Path, target: Path, *, checked: bool = True, go_on: GoOn = _always) -> Contents:
    """Copy a project, of any schema, to a new file that appears whole or not at all.

    The project may be open, and be written meanwhile; the copy is of one moment. ``checked`` is
    whether its content has to be sound: raises Unsound else, ProjectError when it cannot be
    read or written, Cancelled. The copy is a file of its own, with nothing beside it.
    """
    draft = draft_beside(target)
    try:
        contents = _copied(source, draft, checked=checked, go_on=go_on)
        sync_file(draft)
        draft.rename(target)
        sync_folder(target.parent)
    except OSError as error:
        raise project_error(
            target, said("it cannot be written: {reason}", reason=reason_of(error))
        ) from error
    except sqlite3.Error as error:
        with told(source if code_of(error) in _OF_SOURCE else target):
            raise
    finally:
        discard(draft)
    return contents


def contents_of(path: Path) -> Contents:
    """What is in a project of any schema, which is only read; raises ProjectError."""
    with told(path), _reading(path) as connection:
        return _contents(connection)


@contextmanager
def _reading(path: Path) -> Iterator[sqlite3.Connection]:
    check_file(path)
    with closing(_connected(path)) as connection:
        connection.execute("PRAGMA query_only = ON")
        if not schema.has_rows_alone(connection):
            raise project_error(path, DAMAGED)
        yield connection


def _connected(path: Path) -> sqlite3.Connection:
    # SQLite tidies up behind a reader only if it may write; where it may not, and nothing waits
    # beside the file, it must not look for its locks.
    if os.access(path, os.W_OK) and os.access(path.parent, os.W_OK):
        return connect(path, "mode=rw")
    waits = any(path.with_name(path.name + each).exists() for each in ("-wal", "-shm"))
    return connect(path, "mode=ro" if waits else "mode=ro&immutable=1")


def _copied(source: Path, draft: Path, *, checked: bool, go_on: GoOn) -> Contents:
    def progress(*_: int) -> None:
        if not go_on():
            raise Cancelled(said("The copy was called off."))

    with _reading(source) as reader, closing(connect(draft, "mode=rwc")) as writer:
        # It is synced as a whole before it gets its name.
        writer.execute("PRAGMA synchronous = OFF")
        with _moment(reader):
            before = _counts(reader)
            reader.backup(writer, pages=PAGES, progress=progress, sleep=0.01)
            after = _counts(reader)
        # The copy of a project with a -wal would want one too.
        writer.execute("PRAGMA journal_mode = DELETE")
        if checked:
            _check(source, writer, go_on=go_on)
        if _counts(writer) not in (before, after):
            raise project_error(source, BUSY)
        return _contents(writer)


@contextmanager
def _moment(connection: sqlite3.Connection) -> Iterator[None]:
    """One state of the project, wherever that hinders nobody who writes."""
    if connection.execute("PRAGMA journal_mode").fetchone()[0] != "wal":
        yield
        return
    connection.execute("BEGIN")
    try:
        yield
    finally:
        connection.rollback()


def _counts(connection: sqlite3.Connection) -> dict[str, int]:
    tables = [name for (name,) in connection.execute(_TABLES).fetchall()]
    return {
        name: connection.execute(f'SELECT count(*) FROM "{name}"').fetchone()[0]
        for name in tables
        if not name.startswith("sqlite_")
    }


def _contents(connection: sqlite3.Connection) -> Contents:
    project, articles, spans, acts, last = connection.execute(_CONTENTS).fetchone()
    version = schema.version(connection)
    return Contents(project, version, articles=articles, spans=spans, acts=acts, last=last)


# ---------------------------------------------------------------- is it sound?


def _check(source: Path, connection: sqlite3.Connection, *, go_on: GoOn) -> None:
    name = os.fsencode(source).decode("utf-8", "replace")
    try:
        fault = next(_faults(connection, go_on), "")
    except sqlite3.Error as error:
        if not _is_damage(error):
            raise
        fault = said("it cannot be read")
    if fault:
        raise Unsound(
            said(
                "{name}: the project has faults: {fault}. “annotator verify” lists them.",
                name=name,
                fault=fault,
            )
        )


def _is_damage(error: sqlite3.Error) -> bool:
    return code_of(error) == sqlite3.SQLITE_CORRUPT or "decode to UTF-8" in str(error)


def _faults(connection: sqlite3.Connection, go_on: GoOn) -> Iterator[str]:
    version = schema.version(connection)
    objects = connection.execute(schema.OBJECTS).fetchall()
    # What a newer version has made is not ours to judge.
    if version <= len(schema.MIGRATIONS):
        yield from schema.differences(objects, schema.MIGRATIONS[:version])
    for (line,) in connection.execute("PRAGMA integrity_check(5)"):
        if line != "ok":
            yield said("the file is damaged: {line}", line=" ".join(str(line).split()))
    for table, row, parent, _ in connection.execute("PRAGMA foreign_key_check"):
        yield said(
            "{table}: row {row} refers to a {parent} that is not there",
            table=table,
            row=row,
            parent=parent,
        )
    kept = Database(Path(), connection, read_only=True)
    if version >= _WITH_SNAPSHOTS and not snapshots.is_sound(kept):
        yield said("the snapshot of its log is not what it was when it was made")
    for (sha256,) in connection.execute("SELECT sha256 FROM text").fetchall():
        if not go_on():
            raise Cancelled(said("The check was called off."))
        yield from _text_faults(connection, sha256)


def _text_faults(connection: sqlite3.Connection, sha256: str) -> Iterator[str]:
    (text,) = connection.execute("SELECT text FROM text WHERE sha256 = ?", (sha256,)).fetchone()
    if text_sha256(text) != sha256:
        yield said("the text {sha256} is not what it was when it came in", sha256=sha256)
    for span, start, end, quote in connection.execute(_SPANS, (sha256,)):
        if text[start:end] != quote:
            yield said(
                "span {span}: the text at {start}–{end} is not its quote",
                span=span,
                start=start,
                end=end,
            )
