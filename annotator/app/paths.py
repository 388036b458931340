"""Where things lie: the shipped resources, and the places for a user's settings, data and logs."""

import os
import sys
from pathlib import Path

import platformdirs

APP = "annotator"
HOME = "ANNOTATOR_HOME"


def resource(*parts: str) -> Path:
    """A file or folder of ``resources/``, in a checkout, an installed wheel or a frozen app.

    Raises FileNotFoundError when it was not shipped, which is our mistake.
    """
    package = Path(__file__).resolve().parent.parent
    for root in (package / "resources", package.parent / "resources"):
        if root.is_dir():
            found = root.joinpath(*parts)
            if found.exists():
                return found
    raise FileNotFoundError("/".join(("resources", *parts)))


def is_frozen() -> bool:
    """Whether this is the program that ``make package`` makes, with a Python of its own."""
    return bool(getattr(sys, "frozen", False))


def config_dir() -> Path:
    """The folder of the user's settings; ANNOTATOR_HOME, when set, holds everything."""
    return _home("config") or platformdirs.user_config_path(APP, appauthor=False)


def data_dir() -> Path:
    """The folder where projects lie that nobody gave a place."""
    return _home("data") or platformdirs.user_data_path(APP, appauthor=False)


def projects_dir() -> Path:
    """The folder where new projects lie as long as no other was chosen."""
    return _home("projects") or platformdirs.user_documents_path() / "Annotator"


def log_dir() -> Path:
    """The folder of the log files."""
    return _home("log") or platformdirs.user_log_path(APP, appauthor=False)


def _home(kind: str) -> Path | None:
    home = os.environ.get(HOME)
    return Path(home) / kind if home else None
