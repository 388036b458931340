"""Where everything of the user's lies when it shall not lie in the usual places."""

import os
import sys
from pathlib import Path

from annotator.app.paths import HOME, is_frozen
from annotator.domain.errors import UserError
from annotator.domain.message import said
from annotator.domain.system_faults import reason_of

FOLDER = "annotator-data"
"""The folder beside the program; where it stands, the program is portable without being asked."""
MARKS = (FOLDER, "portable", "portable.txt")
_TRIED = ".annotator-can-write"


def settle_home(home: Path | None = None, *, portable: bool = False) -> None:
    """Decide where settings, data and logs lie in this process, and in those that it starts.

    In ``home``; or beside the program, where that was asked for or where one of MARKS stands; or
    else in the usual places. Raises UserError when the folder cannot be written.
    """
    folder = home or _portable_home(asked=portable)
    if folder is not None:
        folder = folder.absolute()
        _check_writable(folder)
        os.environ[HOME] = str(folder)


def _portable_home(*, asked: bool) -> Path | None:
    beside = program_folder()
    if asked:
        if beside is None:
            raise UserError(
                said(
                    "This program is installed for Python, so no folder is its own: "
                    "name one with --home FOLDER."
                )
            )
        return beside / FOLDER
    if os.environ.get(HOME) or beside is None:
        return None
    return beside / FOLDER if any((beside / mark).exists() for mark in MARKS) else None


def program_folder() -> Path | None:
    """The folder in which the frozen program lies, None for one that Python runs.

    Of an AppImage and of a bundle of macOS it is the folder where a person put that one file.
    """
    if not is_frozen():
        return None
    if image := os.environ.get("APPIMAGE"):
        return Path(image).parent
    program = Path(sys.executable).resolve()
    bundle = next((each for each in program.parents if each.suffix == ".app"), program)
    return bundle.parent


def _check_writable(folder: Path) -> None:
    tried = folder / f"{_TRIED}-{os.getpid()}"
    try:
        folder.mkdir(parents=True, exist_ok=True)
        tried.write_bytes(b"")
        tried.unlink()
    except OSError as error:
        raise UserError(
            said(
                "{folder}: cannot be written: {reason}. Settings, logs and projects without a "
                "place of their own are kept there: move the program to a folder that you may "
                "write, such as one in your home or on a stick, name another one with --home "
                "FOLDER, or take away what makes it portable ({marks} beside it).",
                folder=folder,
                reason=reason_of(error),
                marks=", ".join(MARKS),
            )
        ) from error
