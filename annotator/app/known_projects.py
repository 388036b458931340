"""Which project files this user's program was the last to leave, so that others can be told."""

import json
import os
from contextlib import suppress
from pathlib import Path

from annotator.app.paths import data_dir

FORMAT = "annotator-known/1"
MOST = 500

Look = list[int]
"""What a file looks like from outside: its device, inode, size in bytes and time in ns."""


def is_known(path: Path) -> bool:
    """Whether the file looks as it did when this program was done with it.

    One that came from elsewhere does not, nor one that a crash has left.
    """
    look = _look(path)
    return bool(look) and _kept().get(_name(path)) == look


class Known:
    """A project file that was found to be sound, while this program has it open."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._file = _look(path)[:2]

    def remember(self) -> None:
        """Keep how this program leaves it, unless another file lies there by now.

        Where that cannot be kept, the file is checked once more at the next opening.
        """
        look, kept = _look(self._path), _kept()
        name = _name(self._path)
        if not look or look[:2] != self._file or kept.get(name) == look:
            return
        kept.pop(name, None)
        kept[name] = look
        with suppress(OSError):
            _write(dict(list(kept.items())[-MOST:]))


def _file() -> Path:
    return data_dir() / "known-projects.json"


def _name(path: Path) -> str:
    return os.fsencode(os.path.realpath(path)).decode("utf-8", "backslashreplace")


def _look(path: Path) -> Look:
    try:
        found = path.stat()
    except (OSError, ValueError):
        return []
    return [found.st_dev, found.st_ino, found.st_size, found.st_mtime_ns]


def _kept() -> dict[str, Look]:
    try:
        found = json.loads(_file().read_text("utf-8"))
    except (OSError, ValueError, RecursionError):
        return {}
    match found:
        case {"format": str(name), "files": dict(files)} if name == FORMAT:
            return {name: look for name, look in files.items() if isinstance(look, list)}
        case _:
            return {}


def _write(kept: dict[str, Look]) -> None:
    path = _file()
    path.parent.mkdir(parents=True, exist_ok=True)
    # Several programs may be at it at once.
    temporary = path.with_suffix(f".{os.getpid()}.tmp")
    temporary.write_text(json.dumps({"format": FORMAT, "files": kept}), "utf-8")
    temporary.replace(path)
