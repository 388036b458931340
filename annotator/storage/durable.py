"""Files that appear whole under their names and stay there when the power fails."""

import os
import secrets
import time
from contextlib import suppress
from pathlib import Path

BESIDE = ("-wal", "-shm", "-journal")
"""What SQLite keeps beside a database; it belongs to that one alone."""

_DRAFT_SECONDS = 24 * 60 * 60


def draft_beside(path: Path) -> Path:
    """A new name in the same folder, for what will be renamed when it is whole."""
    return path.with_name(f".annotator-{secrets.token_hex(8)}.new")


def discard(draft: Path) -> None:
    """Remove a draft, if it is there, with what SQLite keeps beside it.

    What the disk refuses is tried once more, and goes with the old drafts if that fails too.
    """
    for suffix in ("", *BESIDE):
        for _ in range(2):
            with suppress(OSError):
                draft.with_name(draft.name + suffix).unlink(missing_ok=True)
                break


def discard_old_drafts(folder: Path) -> None:
    """Remove the drafts in that folder that a killed program left there a day ago or earlier."""
    with suppress(OSError):
        for draft in folder.glob(".annotator-*.new*"):
            if time.time() - draft.stat().st_mtime > _DRAFT_SECONDS:
                draft.unlink()


def is_taken(path: Path) -> bool:
    """Whether something has that name, be it a link that leads nowhere; raises OSError if unsure.

    From Python 3.14 on ``Path.exists`` says no of whatever it cannot look at.
    """
    try:
        path.lstat()
    except (FileNotFoundError, NotADirectoryError):
        return False
    return True


def sync_file(path: Path) -> None:
    """Have a file that nobody has open on the disk; raises OSError."""
    # Windows syncs only what may be written.
    descriptor = os.open(path, os.O_RDWR | getattr(os, "O_BINARY", 0))
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def sync_folder(folder: Path) -> None:
    """Have the names in a folder on the disk, where a folder can be opened for that."""
    with suppress(OSError):
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)
