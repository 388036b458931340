"""A backup put in the place of a project, so that there is always the old one or the new one."""

import os
import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Literal

from annotator.domain.errors import ProjectError
from annotator.domain.message import said
from annotator.domain.system_faults import reason_of
from annotator.storage import schema
from annotator.storage.copying import copy
from annotator.storage.database import connect
from annotator.storage.durable import (
    discard,
    discard_old_drafts,
    draft_beside,
    is_taken,
    sync_file,
    sync_folder,
)
from annotator.storage.failures import code_of, project_error, told
from annotator.storage.holding import Holder, hold

State = Literal["replaced", "damaged", "newer"]

_DAMAGE = {sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB}


def restore(path: Path, backup: Path, *, now: str) -> Path | None:
    """Put the content of a backup in the place of the project; where the old file is kept.

    The old one stays beside it, under a name with the UTC time ``now`` that says what it was:
    replaced, damaged or newer; None when there was none. Raises ProjectError, also when the backup
    is not sound or anybody has the project open; then nothing has changed.
    """
    # A link to a project goes on leading to it.
    path = Path(os.path.realpath(path))
    discard_old_drafts(path.parent)
    draft = draft_beside(path)
    with held(path, now):
        try:
            copy(backup, draft)
            kept = _replace(path, draft, stamp=now.replace(":", "-"))
            sync_folder(path.parent)
        except OSError as error:
            raise project_error(
                path, said("it cannot be restored: {reason}", reason=reason_of(error))
            ) from error
        finally:
            discard(draft)
    return kept


def _held_by(path: Path, holder: Holder) -> ProjectError:
    return project_error(
        path, said("it is open: {holder} has it; close it there and try again", holder=holder)
    )


@contextmanager
def held(path: Path, now: str) -> Iterator[None]:
    """Have the project for itself meanwhile; raises ProjectError when somebody else has it open.

    ``now`` is the UTC time to tell others.
    """
    match hold(path, now):
        case Holder() as holder:
            raise _held_by(path, holder)
        case holding:
            try:
                yield
            finally:
                if holding is not None:
                    holding.release()


def _replace(path: Path, draft: Path, *, stamp: str) -> Path | None:
    if not is_taken(path):
        # What the lost file left beside it must not become part of the new one.
        _keep_what_is_beside(path, _free_name(path, f"damaged-{stamp}"))
        draft.rename(path)
        return None
    state, connection = _taken(path)
    try:
        kept = _free_name(path, f"{state}-{stamp}")
        _keep(path, kept, connection=connection)
        _keep_what_is_beside(path, kept)
        if connection is not None and os.name == "nt":  # it replaces no file that is open
            connection.close()
        draft.replace(path)
    finally:
        if connection is not None:
            connection.close()
    return kept


def _taken(path: Path) -> tuple[State, sqlite3.Connection | None]:
    """What the project is, with all its pages brought home, and a lock on it if it can have one.

    A copy laid over a project while a -wal lies beside it makes a mixture of two projects, which
    SQLite takes for sound. So SQLite itself must bring the -wal home first, and as that needs the
    file for itself alone, this also shows that nobody else has it open.
    """
    connection = None
    if path.stat().st_size == 0:
        return "damaged", None  # SQLite would take it for a new database
    try:
        connection = connect(path, "mode=rw")
        connection.execute("PRAGMA journal_mode = DELETE").fetchone()
        # A lock without a transaction: SQLite makes no copy out of one that may write.
        connection.execute("PRAGMA locking_mode = EXCLUSIVE").fetchone()
        connection.execute("BEGIN EXCLUSIVE")
        connection.execute("COMMIT")
        return _state(connection), connection
    except sqlite3.Error as error:
        if connection is not None:
            connection.close()
        if code_of(error) in _DAMAGE:
            return "damaged", None
        if code_of(error) == sqlite3.SQLITE_BUSY:
            raise _held_by(path, Holder()) from error
        with told(path):
            raise


def _state(connection: sqlite3.Connection) -> State:
    if connection.execute("PRAGMA application_id").fetchone()[0] != schema.APPLICATION_ID:
        return "damaged"
    if schema.version(connection) > len(schema.MIGRATIONS):
        return "newer"
    sound = connection.execute("PRAGMA quick_check(1)").fetchone()[0] == "ok"
    return "replaced" if sound else "damaged"


def _free_name(path: Path, what: str) -> Path:
    names = (f"{path.stem}.{what}{again}{path.suffix}" for again in _again())
    return next(name for each in names if not is_taken(name := path.with_name(each)))


def _again() -> Iterator[str]:
    yield ""
    for number in range(2, 1000):
        yield f"-{number}"


def _keep(path: Path, kept: Path, *, connection: sqlite3.Connection | None) -> None:
    try:
        kept.hardlink_to(path)
    except OSError:
        # Not every disk has links.
        draft = draft_beside(kept)
        try:
            _write_out(path, draft, connection=connection)
            sync_file(draft)
            draft.rename(kept)
        finally:
            discard(draft)
    sync_folder(path.parent)


def _write_out(path: Path, draft: Path, *, connection: sqlite3.Connection | None) -> None:
    if connection is None:
        shutil.copyfile(path, draft)
        return
    # To read the file in any other way would take away the lock that this process has on it.
    with told(path), closing(sqlite3.connect(draft)) as writer:
        connection.backup(writer)


def _keep_what_is_beside(path: Path, kept: Path) -> None:
    for suffix in ("-wal", "-journal"):
        left = path.with_name(path.name + suffix)
        if is_taken(left):
            left.rename(kept.with_name(kept.name + suffix))
    path.with_name(path.name + "-shm").unlink(missing_ok=True)
    sync_folder(path.parent)
