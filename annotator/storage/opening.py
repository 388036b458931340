"""Opening a project file that may be anything: each check comes before what it protects."""

import os
import sqlite3
import stat
from collections.abc import Callable
from pathlib import Path

from annotator.domain.message import joined, said
from annotator.domain.system_faults import reason_of
from annotator.storage import schema
from annotator.storage.database import Database, connect, set_journal, uri
from annotator.storage.drives import is_on_network
from annotator.storage.failures import DAMAGED, code_of, project_error, told
from annotator.storage.wal import wal_of

BeforeMigration = Callable[[Path], None]

_REFUSED = {sqlite3.SQLITE_READONLY, sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_PERM}

_NO_FILE = said("there is no such file; check its name and folder")
_FOLDER = said("this is a folder or device, not a project file; choose a file")
_FORBIDDEN = said("you may not read it; ask its owner for permission")
_EMPTY = said("the file is empty; restore it from a copy, or remove it and create the project anew")
_FOREIGN = said("this is not an Annotator project but another kind of file; choose another one")
_NEWER = said(
    "the project was made by a newer version of Annotator; install that version to open it"
)
_OLDER = said("the project was made by an older version; open it once where it may be written")
_UNFINISHED = said(
    "the last session with the project was cut off and it can only be read here; copy "
    "it, with the file ending in -wal beside it, to a folder where you may write, and "
    "open it there"
)


def _nothing(path: Path) -> None:
    del path


def opened(
    path: Path,
    *,
    read_only: bool,
    examined: bool = False,
    before_migration: BeforeMigration = _nothing,
) -> Database:
    """The database of the project at that path, brought up to the schema of today.

    One that cannot be written is opened for reading. One that is only ``examined`` may lack indexes
    and triggers or have others, and what waits beside it stays there. Raises ProjectError, also
    what ``before_migration`` raises, which is called before an older schema is changed.
    """
    check_file(path)
    with told(path):
        if not read_only:
            try:
                return _tried(path, "mode=rw", read_only=False, before=before_migration)
            except sqlite3.OperationalError as error:
                _pass_refusal(error)
        return _opened_for_reading(path, examined=examined)


def check_file(path: Path) -> None:
    """Raises ProjectError when there is no file at that path, or surely none of ours."""
    if fault := file_fault(path):
        raise project_error(path, fault)
    with told(path):
        if not _is_ours(path):
            raise project_error(path, _FOREIGN)


def waits_beside(path: Path, suffix: str) -> bool:
    """Whether a file with that suffix lies beside a database and holds pages for it."""
    try:
        # SQLite follows a link to the file and keeps what belongs to it there.
        return Path(os.path.realpath(path) + suffix).stat().st_size > 0
    except OSError:
        return False


def file_fault(path: Path) -> str:
    """Why there is no file at that path that could be read, "" when there is one."""
    try:
        found = path.stat()
    except FileNotFoundError:
        return _NO_FILE
    except PermissionError:
        return _FORBIDDEN
    except OSError as error:
        return said(
            "the file cannot be found: {reason}; check its name and folder", reason=reason_of(error)
        )
    if not stat.S_ISREG(found.st_mode):
        return _FOLDER
    if not os.access(path, os.R_OK):
        return _FORBIDDEN
    return "" if found.st_size else _EMPTY


def _is_ours(path: Path) -> bool:
    # Never with open(): its close would take from this process the locks of a connection that it
    # already has to the file, and another program's closing would then delete the -wal in use.
    connection = sqlite3.connect(uri(path, "mode=ro&immutable=1"), uri=True)
    try:
        found = connection.execute("PRAGMA application_id").fetchone()
        return bool(found[0] == schema.APPLICATION_ID)
    except sqlite3.DatabaseError as error:
        # Without locks a file can look damaged while it is being written.
        return code_of(error) != sqlite3.SQLITE_NOTADB
    finally:
        connection.close()


def _opened_for_reading(path: Path, *, examined: bool) -> Database:
    # SQLite tidies up behind a reader only if it may write, so that is tried first; but who
    # examines a file leaves the pages beside it as they are.
    untouched = examined and waits_beside(path, "-wal")
    for options in ("mode=ro",) if untouched else ("mode=rw", "mode=ro"):
        try:
            return _tried(path, options, read_only=True, examined=examined)
        except sqlite3.OperationalError as error:
            _pass_refusal(error)
    if waits_beside(path, "-wal"):
        raise project_error(path, _UNFINISHED)
    # In a folder that cannot be written there is no place for SQLite's lock files.
    return _tried(path, "mode=ro&immutable=1", read_only=True, examined=examined)


def _pass_refusal(error: sqlite3.OperationalError) -> None:
    if code_of(error) not in _REFUSED:
        raise error


def _tried(
    path: Path,
    options: str,
    *,
    read_only: bool,
    examined: bool = False,
    before: BeforeMigration = _nothing,
) -> Database:
    connection = connect(path, options)
    try:
        _check_schema(path, connection, read_only=read_only, examined=examined)
        if read_only:
            connection.execute("PRAGMA query_only = ON")
        else:
            _prepare(path, connection, before=before)
        wal = wal_of(path, connection)
    except BaseException:
        connection.close()
        raise
    return Database(path, connection, read_only=read_only, wal=wal)


def _check_schema(
    path: Path, connection: sqlite3.Connection, *, read_only: bool, examined: bool
) -> None:
    version = schema.version(connection)
    if version > len(schema.MIGRATIONS):
        raise project_error(path, _NEWER)
    if version < 1:
        raise project_error(path, DAMAGED)
    if version < len(schema.MIGRATIONS) and read_only:
        raise project_error(path, _OLDER)
    objects = connection.execute(schema.OBJECTS).fetchall()
    wrong = schema.differences(objects, schema.MIGRATIONS[:version])
    if examined:
        # Without writing, nothing comes of these; the self-test tells them all.
        wrong = [each for each in wrong if not each.startswith(("index ", "trigger "))]
    if wrong:
        raise project_error(path, joined((wrong[0], DAMAGED), ": "))


def _prepare(path: Path, connection: sqlite3.Connection, *, before: BeforeMigration) -> None:
    try:
        # It removes nothing, but it fails where nothing can be written.
        connection.execute("DELETE FROM project WHERE 0")
    except sqlite3.OperationalError as error:
        # Another program that is writing shows that one can.
        if code_of(error) != sqlite3.SQLITE_BUSY:
            raise
    if schema.version(connection) < len(schema.MIGRATIONS):
        before(path)
    schema.migrate(connection, schema.MIGRATIONS)
    set_journal(connection, is_on_network(path))
