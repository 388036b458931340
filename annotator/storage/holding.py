"""Who has a project open, kept in a locked file beside it for as long as that lasts."""

import getpass
import json
import os
import platform
import sys
from contextlib import suppress
from dataclasses import asdict, dataclass
from datetime import datetime
from pathlib import Path

from annotator.domain.message import said

SUFFIX = "-open"
_NO_LINK: int = getattr(os, "O_NOFOLLOW", 0)
"""Beside a project from elsewhere a link could lie that leads to any file, which would be lost."""

_LOCKED_AT = 1 << 20
"""Windows locks bytes against reading too, so it is one that nobody reads."""


@dataclass(frozen=True, slots=True)
class Holder:
    """Who has a project open, on which machine and since when (UTC); "" for what is not known."""

    user: str = ""
    host: str = ""
    pid: int = 0
    since: str = ""

    def __str__(self) -> str:
        who = self.user or said("another program")
        if self.host:
            who = said("{who} on {host}", who=who, host=self.host)
        return said("{who} since {time}", who=who, time=_here(self.since)) if self.since else who


def _here(utc: str) -> str:
    """A UTC time as the clock of this place shows it, to the minute; what is none stays."""
    try:
        return datetime.fromisoformat(utc).astimezone().strftime("%Y-%m-%d %H:%M")
    except ValueError:
        return utc


class Holding:
    """The lock; it goes with the process at the latest, whatever ends it."""

    def __init__(self, path: Path, descriptor: int) -> None:
        self._path = path
        self._descriptor = descriptor

    def release(self) -> None:
        """Let others have the project; a second call does nothing."""
        descriptor, self._descriptor = self._descriptor, -1
        if descriptor < 0:
            return
        if os.name != "nt":  # it removes no file that is open
            _remove(self._path)
        os.close(descriptor)
        if os.name == "nt":
            _remove(self._path)


def hold(project: Path, now: str) -> Holding | Holder | None:
    """Have the project, or be told who has it; None where there is no place to keep that.

    ``now`` is the UTC time to tell others.
    """
    # Whatever link leads to the project, there is one such file.
    path = Path(os.path.realpath(project) + SUFFIX)
    for _ in range(3):
        try:
            descriptor = os.open(path, os.O_RDWR | os.O_CREAT | _NO_LINK, 0o666)
        except OSError:
            return None
        try:
            _lock(descriptor)
        except (BlockingIOError, PermissionError):
            return _read(descriptor)
        except OSError:  # not every network drive has locks
            os.close(descriptor)
            return None
        if _is_there(path, descriptor):
            _write(descriptor, Holder(_user(), platform.node(), os.getpid(), now))
            return Holding(path, descriptor)
        # Who had it has just removed the file.
        os.close(descriptor)
    return None


def _lock(descriptor: int) -> None:
    if sys.platform == "win32":
        import msvcrt

        os.lseek(descriptor, _LOCKED_AT, os.SEEK_SET)
        msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
    else:
        import fcntl

        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)


def _is_there(path: Path, descriptor: int) -> bool:
    try:
        return os.path.samestat(path.stat(), os.fstat(descriptor))
    except OSError:
        return False


def _read(descriptor: int) -> Holder:
    try:
        os.lseek(descriptor, 0, os.SEEK_SET)
        match json.loads(os.read(descriptor, 4096)):
            case {"user": str(user), "host": str(host), "pid": int(pid), "since": str(since)}:
                return Holder(user, host, pid, since)
            case _:
                return Holder()
    except (OSError, ValueError):
        return Holder()
    finally:
        os.close(descriptor)


def _write(descriptor: int, holder: Holder) -> None:
    with suppress(OSError):  # the lock holds on a full disk too
        os.ftruncate(descriptor, 0)
        os.lseek(descriptor, 0, os.SEEK_SET)
        os.write(descriptor, json.dumps(asdict(holder)).encode())


def _user() -> str:
    try:
        return getpass.getuser()
    except (OSError, KeyError, ImportError):
        return ""


def _remove(path: Path) -> None:
    with suppress(OSError):
        path.unlink()
