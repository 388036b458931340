"""One connection to a project file: transactions, queries and writing, with errors told kindly."""

import os
import sqlite3
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager, contextmanager
from itertools import chain
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar
from urllib.parse import quote_from_bytes

from annotator.domain.message import Message, said
from annotator.storage.failures import DAMAGED, READ_ONLY, code_of, project_error, told
from annotator.storage.rescuing import rescued
from annotator.storage.rows import Row
from annotator.storage.tables import Table
from annotator.storage.wal import GONE, LEFT, Wal, forsake, let_go, moved, rescued_in

if TYPE_CHECKING:
    from sqlite_utils import Database as SqliteUtils

Made = TypeVar("Made")

BUSY_SECONDS = 3.0
"""How long another program's writing is waited for, by a person who has just pressed a key."""

_PRAGMAS = (
    "trusted_schema = OFF",
    "cell_size_check = ON",
    "mmap_size = 0",
    "foreign_keys = ON",
    # Without it, INSERT OR REPLACE gets past the triggers that guard texts and log.
    "recursive_triggers = ON",
    # NORMAL would lose hours of annotations when the power fails.
    "synchronous = FULL",
    "journal_size_limit = 67108864",
    "cache_size = -64000",
)

_LIMITS = (
    # Four times the largest file that an import has to take, in the encoding that needs most.
    (sqlite3.SQLITE_LIMIT_LENGTH, 2**29),
    (sqlite3.SQLITE_LIMIT_SQL_LENGTH, 1_000_000),
    (sqlite3.SQLITE_LIMIT_COLUMN, 200),
    (sqlite3.SQLITE_LIMIT_EXPR_DEPTH, 200),
    (sqlite3.SQLITE_LIMIT_TRIGGER_DEPTH, 10),
    (sqlite3.SQLITE_LIMIT_ATTACHED, 2),
    (sqlite3.SQLITE_LIMIT_LIKE_PATTERN_LENGTH, 10_000),
)
"""Far beyond what a project needs, and far below what would bring the program down."""

_OLDEST = (3, 37)  # STRICT tables
_DEFENSIVE = 1010
"""SQLITE_DBCONFIG_DEFENSIVE: no SQL, ours or of a file from elsewhere, may corrupt the file."""


def _too_old(version: str) -> Message:
    return said(
        "this Python has SQLite {version}, but projects need 3.37; install a newer Python",
        version=version,
    )


def connect(path: Path, options: str) -> sqlite3.Connection:
    """A guarded connection to the file, with SQLite's URI options, such as "mode=ro".

    Raises what sqlite3 raises, and ProjectError when SQLite is too old for our schema.
    """
    if sqlite3.sqlite_version_info < _OLDEST:
        raise project_error(path, _too_old(sqlite3.sqlite_version))
    connection = sqlite3.connect(
        uri(path, options), uri=True, isolation_level=None, timeout=BUSY_SECONDS
    )
    try:
        for pragma in _PRAGMAS:
            connection.execute(f"PRAGMA {pragma}")
        for limit, most in _LIMITS:
            connection.setlimit(limit, most)
        _defend(connection)
    except BaseException:
        connection.close()
        raise
    return connection


def set_journal(connection: sqlite3.Connection, is_on_network: bool) -> None:
    """Choose how a project is made safe against being cut off, by where it lies.

    A write-ahead log needs memory that all programs share, which machines do not have. While
    another program has the project open it stays as it is.
    """
    if not is_on_network:
        connection.execute("PRAGMA journal_mode = WAL")
        return
    # Else a power failure could bring the journal of the last act back, which would undo it.
    connection.execute("PRAGMA synchronous = EXTRA")
    try:
        connection.execute("PRAGMA journal_mode = DELETE")
    except sqlite3.OperationalError as error:
        if code_of(error) != sqlite3.SQLITE_BUSY:
            raise


def uri(path: Path, options: str) -> str:
    """The file's name as SQLite takes it where options follow, whatever characters are in it."""
    quoted = quote_from_bytes(os.fsencode(path.absolute().as_posix()), safe="/:")
    # Path.as_uri would make a network drive's server the URI's authority, which SQLite refuses.
    return f"file://{'' if quoted.startswith('/') else '/'}{quoted}?{options}"


def _defend(connection: sqlite3.Connection) -> None:
    # Python 3.11 has no such method.
    if setconfig := getattr(connection, "setconfig", None):
        setconfig(_DEFENSIVE, True)


class Database:
    """A project file that is open; it belongs to the thread that opened it."""

    def __init__(
        self,
        path: Path,
        connection: sqlite3.Connection,
        *,
        read_only: bool,
        wal: Wal | None = None,
    ) -> None:
        self.path = path
        self.read_only = read_only
        self._wal = wal
        self._rescued: Path | None = None
        self._connection = connection
        self._tables: SqliteUtils | None = None

    def each(self, sql: str, *values: object) -> Iterator[Row]:
        """The rows of a query, one by one."""
        with told(self.path):
            # Not "yield from": it would close the cursor of a connection that is closed already.
            for row in self._connection.execute(sql, values):  # noqa: UP028
                yield row

    def rows(self, sql: str, *values: object) -> list[Row]:
        """All rows of a query."""
        with told(self.path):
            return self._connection.execute(sql, values).fetchall()

    def named(self, sql: str, values: Mapping[str, object]) -> list[Row]:
        """All rows of a query whose values have names."""
        with told(self.path):
            return self._connection.execute(sql, values).fetchall()

    def row(self, sql: str, *values: object) -> Row | None:
        """The first row of a query, if there is one."""
        with told(self.path):
            found: Row | None = self._connection.execute(sql, values).fetchone()
            return found

    def value(self, sql: str, *values: object) -> Any:
        """The first value of the first row of a query, None without a row."""
        row = self.row(sql, *values)
        return None if row is None else row[0]

    def made(self, make: Callable[[Row], Made], rows: Iterable[Row]) -> Iterator[Made]:
        """What is made of each row; raises ProjectError when a row does not hold what it must."""
        for row in rows:
            yield self.made_of(row, make)

    def made_of(self, row: Row, make: Callable[[Row], Made]) -> Made:
        """What is made of one row; raises ProjectError when it does not hold what it must."""
        try:
            return make(row)
        except (KeyError, TypeError, ValueError, OverflowError, RecursionError) as error:
            raise project_error(self.path, DAMAGED) from error

    def run(self, sql: str, rows: Iterable[Sequence[object]] = ((),)) -> int:
        """Run a statement that changes rows once for each of these values; how many it changed."""
        with told(self.path):
            return self._connection.executemany(sql, rows).rowcount

    def insert(self, table: Table, rows: Iterable[Sequence[object]]) -> None:
        """Add rows to a table."""
        with told(self.path):
            self._writer().table(table.name).insert_all(
                chain([table.columns], rows), conversions=table.conversions
            )

    def _writer(self) -> "SqliteUtils":
        if self._tables is None:
            # Its import takes 90 ms, so only who writes pays for it.
            from sqlite_utils import Database as SqliteUtils

            self._tables = SqliteUtils(self._connection, execute_plugins=False)
        return self._tables

    @contextmanager
    def writing(self) -> Iterator[None]:
        """One transaction: all that is written in it stays, or nothing does."""
        if self.read_only:
            raise project_error(self.path, READ_ONLY)
        # A deferred BEGIN would fail at its first writing after another program's commit.
        with self._transaction("BEGIN IMMEDIATE"):
            yield
        # It may have gone meanwhile; then this is not saved.
        self._check_wal()

    @contextmanager
    def interruptible(self, go_on: Callable[[], bool], *, every: int) -> Iterator[None]:
        """While it lasts, a statement ends in an interruption when ``go_on`` says no.

        It is asked after so many steps of SQLite's own machine.
        """
        self._connection.set_progress_handler(lambda: int(not go_on()), every)
        try:
            yield
        finally:
            self._connection.set_progress_handler(None, every)

    def snapshot(self) -> AbstractContextManager[None]:
        """One transaction in which all reading sees the same state."""
        return self._transaction("BEGIN")

    @contextmanager
    def _transaction(self, begin: str) -> Iterator[None]:
        with told(self.path):
            self._connection.execute(begin)
            try:
                # A deferred transaction sees what was there at its first reading.
                self._connection.execute("SELECT 1 FROM project")
                self._check_wal()
                yield
                self._connection.execute("COMMIT")
            except BaseException:
                # SQLite has rolled back by itself after some errors; this does nothing then.
                self._connection.rollback()
                raise

    def _check_wal(self) -> None:
        if self._wal is None or (self._wal.there and self._wal.at_home):
            return
        if self._wal.at_home:
            forsake(self._connection)
            raise project_error(self.path, GONE)
        # A copy can be made where no transaction is open.
        self._connection.rollback()
        raise project_error(self.path, moved(self._rescue(self._wal)))

    def _rescue(self, wal: Wal) -> str:
        if self._rescued is None and not self.read_only:
            self._rescued = rescued(self._connection, self.path)
        if self._rescued is None:
            return LEFT
        let_go(wal)
        return rescued_in(self._rescued)

    def close(self) -> None:
        """Let go of the file; raises ProjectError when the last pages cannot be written."""
        with told(self.path):
            if self._wal is not None and not self._wal.at_home and not self.read_only:
                # What it holds is in no file that has a name.
                self._rescue(self._wal)
            self._connection.close()
