"""What a program that was cut off had written, and that SQLite brings home at the next opening."""

import sqlite3
from contextlib import closing
from pathlib import Path

from annotator.storage import schema
from annotator.storage.database import uri
from annotator.storage.opening import waits_beside

_ACTS = "SELECT count(*) FROM act"


def recover(path: Path) -> int:
    """Bring home what waits beside a project that nobody has open; how many acts that were.

    What is not a sound project is left as it is, for who opens it to tell.
    """
    if not waits_beside(path, "-wal"):
        return 0
    try:
        # Alone the file may lack pages that wait beside it, so it may even look damaged.
        before = _acts(uri(path, "mode=ro&immutable=1"))
        # Refused when anybody has the file open: then nobody was cut off.
        return max(0, _acts(uri(path, "mode=rw"), "PRAGMA locking_mode = EXCLUSIVE") - before)
    except sqlite3.Error:
        return 0


def _acts(name: str, *pragmas: str) -> int:
    with closing(sqlite3.connect(name, uri=True, isolation_level=None, timeout=0)) as connection:
        # The way of locking counts only if it is chosen before anything is read.
        for pragma in (*pragmas, "PRAGMA trusted_schema = OFF", "PRAGMA cell_size_check = ON"):
            connection.execute(pragma)
        if not schema.has_rows_alone(connection):
            raise sqlite3.DatabaseError("this is no project of ours")
        return int(connection.execute(_ACTS).fetchone()[0])
