"""What SQLite cannot do, told to a person: which file, what is wrong and what to do."""

import os
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from annotator.domain.errors import DamagedProject, ProjectError
from annotator.domain.message import said

DAMAGED = said("the project is damaged or cut short; go on with a whole copy, and keep this file")
READ_ONLY = said("the project can only be read here; copy it to a folder where you may write")
BUSY = said("the project is being written by another program; try again when that is done")

_WORLD = {
    sqlite3.SQLITE_FULL: said("the disk is full; make room and try again"),
    sqlite3.SQLITE_IOERR: said("the disk or network drive failed; check it and try again"),
    sqlite3.SQLITE_READONLY: READ_ONLY,
    sqlite3.SQLITE_BUSY: BUSY,
    sqlite3.SQLITE_LOCKED: BUSY,
    sqlite3.SQLITE_PROTOCOL: BUSY,
    sqlite3.SQLITE_CORRUPT: DAMAGED,
    sqlite3.SQLITE_NOTADB: DAMAGED,
    sqlite3.SQLITE_CANTOPEN: said(
        "the project cannot be opened; check that its folder is there and that you may write in it"
    ),
    sqlite3.SQLITE_PERM: said("you have no permission for the project; ask its owner"),
    sqlite3.SQLITE_TOOBIG: said("a text is too long for a project file; split it and try again"),
    sqlite3.SQLITE_NOMEM: said("there is not enough memory; close other programs and try again"),
}


def project_error(path: Path, fault: str) -> ProjectError:
    """The error that says the fault of the project at that path."""
    # A file name need not be UTF-8, but what is told must be printable.
    name = os.fsencode(path).decode("utf-8", "replace")
    kind = DamagedProject if fault.endswith(DAMAGED) else ProjectError
    return kind(said("{name}: {fault}.", name=name, fault=fault))


def code_of(error: sqlite3.Error) -> int:
    """SQLite's primary result code, 0 when the error is not SQLite's own."""
    return int(getattr(error, "sqlite_errorcode", 0)) & 0xFF


@contextmanager
def told(path: Path) -> Iterator[None]:
    """Turn the world's faults into ProjectError; what is a mistake of ours passes as it is."""
    try:
        yield
    except UnicodeDecodeError as error:
        # SQLite's own message quotes what it found in a damaged schema.
        raise project_error(path, DAMAGED) from error
    except sqlite3.Error as error:
        # For these SQLite has no code of their own.
        damaged = any(sign in str(error) for sign in ("decode to UTF-8", "unsupported file format"))
        fault = DAMAGED if damaged else _WORLD.get(code_of(error))
        if fault is None:
            raise
        raise project_error(path, fault) from error
