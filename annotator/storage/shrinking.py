"""A project file made as small as what is in it, where it lies: SQLite does it, or nothing."""

import sqlite3
from collections.abc import Callable

from annotator.storage.database import Database

_STEPS = 50_000
"""Of SQLite's own machine, between two times at which it is asked whether to go on."""


def shrink(database: Database, go_on: Callable[[], bool]) -> bool:
    """Give back the room that nothing needs; False when it was called off.

    The file stays the same file, so whoever has it open goes on. It needs about as much room as
    the project, beside it and where the system keeps temporary files; raises ProjectError when
    that is missing. Whatever ends it, all that is in the project stays.
    """
    with database.interruptible(go_on, every=_STEPS):
        try:
            database.rows("VACUUM")
        except sqlite3.OperationalError as error:
            if error.sqlite_errorcode == sqlite3.SQLITE_INTERRUPT:
                return False
            raise
    # Until then it lies in the -wal; a reader who holds that up does no harm.
    database.rows("PRAGMA wal_checkpoint(TRUNCATE)")
    return True
