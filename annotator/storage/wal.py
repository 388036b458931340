"""The file ending in -wal beside an open project, and whether it is still the one in use."""

import os
import sqlite3
from dataclasses import dataclass
from pathlib import Path

_NO_CHECKPOINT_ON_CLOSE = 1006
"""SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE."""

GONE = (
    "a file that the open project needs was removed by another program, so this was not saved; "
    "quit Annotator and open the project again: everything saved until now is kept"
)


@dataclass(frozen=True, slots=True)
class Wal:
    """Which file a connection writes to until its pages go into the project file.

    POSIX drops all locks that a process has on a file as soon as anything in that process opens
    and closes the file. Another program then takes itself for the last one that has the project
    open: at its close it brings all pages home and deletes the -wal in use. What is written later
    goes into a file without a name, and is lost. All that was written before is safe in the
    project file, so it is enough to stop: never write after the loss, never call saved what was
    written into it, and never bring such pages home over those of others. Another connection of
    this process cannot take over, as SQLite would share with it what belongs to the lost file.
    """

    name: str
    device: int
    inode: int

    @property
    def there(self) -> bool:
        """Whether the file is still the one that lies beside the project."""
        return _found(self.name) == self


def wal_of(path: Path, connection: sqlite3.Connection) -> Wal | None:
    """The -wal that a connection has just opened; None where it has none or cannot lose it."""
    (mode,) = connection.execute("PRAGMA journal_mode").fetchone()
    # Windows deletes no file that is open.
    if mode != "wal" or os.name == "nt":
        return None
    # SQLite follows a link to the file and keeps what belongs to it there.
    return _found(os.path.realpath(path) + "-wal")


def forsake(connection: sqlite3.Connection) -> None:
    """Let a connection that has lost its -wal leave all files as they are when it is closed."""
    # Python 3.11 has no such method; SQLite then still writes only if nobody else has the file.
    if setconfig := getattr(connection, "setconfig", None):
        setconfig(_NO_CHECKPOINT_ON_CLOSE, True)


def _found(name: str) -> Wal | None:
    try:
        status = Path(name).stat()
    except FileNotFoundError:
        return None
    return Wal(name, status.st_dev, status.st_ino)
