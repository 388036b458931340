"""Whether a project file that nobody here has seen before may be opened at all."""

import sqlite3
from pathlib import Path

from annotator.storage import schema
from annotator.storage.database import connect
from annotator.storage.failures import DAMAGED, code_of, project_error, told
from annotator.storage.opening import file_fault, waits_beside

_FOR_OPENING = {
    sqlite3.SQLITE_READONLY,
    sqlite3.SQLITE_CANTOPEN,
    sqlite3.SQLITE_PERM,
    sqlite3.SQLITE_BUSY,
    sqlite3.SQLITE_NOTADB,
}
"""What opening tells by itself, or waits for."""


def check_sound(path: Path) -> None:
    """Raises ProjectError when the schema is not one of ours, or pages are damaged.

    It takes some seconds for a gigabyte, and changes nothing that is in the project. What cannot
    be opened passes: opening it tells why.
    """
    if file_fault(path):
        return
    last = "mode=ro" if waits_beside(path, "-wal") else "mode=ro&immutable=1"
    with told(path):
        for options in ("mode=rw", last):
            try:
                _check(path, options)
            except sqlite3.OperationalError as error:
                if code_of(error) not in _FOR_OPENING:
                    raise
            except sqlite3.DatabaseError as error:
                if code_of(error) != sqlite3.SQLITE_NOTADB:
                    raise
                return
            else:
                return


def _check(path: Path, options: str) -> None:
    connection = connect(path, options)
    try:
        connection.execute("PRAGMA query_only = ON")
        version = schema.version(connection)
        if not 0 < version <= len(schema.MIGRATIONS):
            return
        # First, as looking at pages runs the checks that the schema asks for.
        objects = connection.execute(schema.OBJECTS).fetchall()
        if schema.differences(objects, schema.MIGRATIONS[:version]):
            return
        (said,) = connection.execute("PRAGMA quick_check(1)").fetchone()
        if said != "ok":
            raise project_error(path, DAMAGED)
    finally:
        connection.close()
