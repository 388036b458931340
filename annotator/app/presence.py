"""What lies at a path that somebody has named, answered alike by every Python."""

import os
import stat
from pathlib import Path

from annotator.domain.errors import UserError
from annotator.domain.message import said
from annotator.domain.system_faults import reason_of

# Path.exists and its like raise for a folder that may not be entered, and for a name that is too
# long, until Python 3.13; from 3.14 on they say that nothing is there.


def can_be_named(name: str) -> bool:
    """Whether any file could have that name: none has one with a NUL or half a character."""
    try:
        return b"\0" not in os.fsencode(name)
    except UnicodeEncodeError:
        return False


def is_there(path: Path) -> bool:
    """Whether something is surely there; of what may not be looked at nothing is sure."""
    return _mode(path) != 0


def is_folder(path: Path) -> bool:
    """The same for a folder."""
    return stat.S_ISDIR(_mode(path))


def is_file(path: Path) -> bool:
    """The same for a file."""
    return stat.S_ISREG(_mode(path))


def is_stream(path: Path) -> bool:
    """Whether it is a pipe or a device, which may wait for ever or never end."""
    mode = _mode(path)
    return bool(mode) and not stat.S_ISREG(mode) and not stat.S_ISDIR(mode)


def check_reachable(path: Path) -> None:
    """Raises UserError when it cannot be known what is there, as in a folder not to be entered."""
    if fault := hindrance(path):
        raise UserError(said("{path}: cannot be opened: {fault}.", path=path, fault=fault))


def hindrance(path: Path) -> str:
    """Why it cannot be known what is there, "" when it can."""
    try:
        path.lstat()
    except (FileNotFoundError, NotADirectoryError, ValueError):
        return ""
    except OSError as error:
        return reason_of(error)
    return ""


def _mode(path: Path) -> int:
    try:
        return path.stat().st_mode
    except (OSError, ValueError):
        return 0
