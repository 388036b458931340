"""An open project's file and the one ending in -wal beside it: are they still those in use?"""

import os
import sqlite3
from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path

from annotator.domain.message import Message, said

_NO_CHECKPOINT_ON_CLOSE = 1006
"""SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE."""

GONE = said(
    "a file that the open project needs was removed by another program, so this was not "
    "saved; quit Annotator and open the project again: everything saved until now is kept"
)
LEFT = said(
    "put it back under this name, with the file ending in -wal beside it, and open the "
    "project again"
)


def moved(hint: str) -> Message:
    """What is told of a project that is not at its place any more, with what to do."""
    return said(
        "it was moved, removed or replaced by another program while it was open, so this was "
        "not saved; {hint}",
        hint=hint,
    )


def rescued_in(path: Path) -> Message:
    """What to do when all that was saved is in another file."""
    return said(
        "everything saved until now is in {path}: quit Annotator and open that file", path=path
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
    project: "Wal | None" = None
    """The project's file, which can be taken away too: then nothing finds what is written."""

    @property
    def there(self) -> bool:
        """Whether the file is still the one that lies beside the project."""
        return _found(self.name) == replace(self, project=None)

    @property
    def at_home(self) -> bool:
        """Whether the project's file is still the one at its place."""
        return self.project is None or self.project.there


def wal_of(path: Path, connection: sqlite3.Connection) -> Wal | None:
    """The -wal that a connection has just opened; None where it has none or cannot lose it."""
    (mode,) = connection.execute("PRAGMA journal_mode").fetchone()
    # Windows deletes no file that is open.
    if mode != "wal" or os.name == "nt":
        return None
    # SQLite follows a link to the file and keeps what belongs to it there.
    real = os.path.realpath(path)
    found = _found(real + "-wal")
    return found and replace(found, project=_found(real))


def let_go(wal: Wal) -> None:
    """Remove a -wal that lies beside another project by now: SQLite would mix the two."""
    if wal.there and Path(wal.name.removesuffix("-wal")).exists():
        for name in (wal.name, wal.name.removesuffix("-wal") + "-shm"):
            with suppress(OSError):
                Path(name).unlink()


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
