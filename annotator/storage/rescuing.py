"""A whole copy of a project whose file was taken away while it was open: SQLite still reads it."""

import os
import secrets
import sqlite3
import stat
from contextlib import closing, suppress
from itertools import count
from pathlib import Path

NAME = "{} (rescued{}){}"


def rescued(connection: sqlite3.Connection, path: Path) -> Path | None:
    """Where all that was saved in the project lies now; None where it could not be written.

    That is beside where the project was, or beside its folder when that is gone too. No
    transaction may be open.
    """
    folder = next((each for each in path.absolute().parents[:2] if _is_folder(each)), None)
    if folder is None:
        return None
    draft = folder / f".annotator-{secrets.token_hex(8)}.new"
    try:
        with closing(sqlite3.connect(draft)) as copy:
            connection.backup(copy)
        return _named(draft, path)
    except (OSError, sqlite3.Error):
        return None
    finally:
        for suffix in ("", "-wal", "-shm", "-journal"):
            with suppress(OSError):
                draft.with_name(draft.name + suffix).unlink()


def _is_folder(path: Path) -> bool:
    try:
        return stat.S_ISDIR(path.stat().st_mode)
    except OSError:  # one that may not be entered is no place either
        return False


def _named(draft: Path, path: Path) -> Path:
    numbers = ("" if number == 1 else f" {number}" for number in count(1))
    names = (draft.with_name(NAME.format(path.stem, each, path.suffix)) for each in numbers)
    free = next(each for each in names if not os.path.lexists(each))
    return draft.rename(free)
