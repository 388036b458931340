"""Whose name an act carries when nobody has said one."""

import getpass

from annotator.app.paths import config_dir
from annotator.app.settings import ANNOTATOR, Settings

NAMELESS = "annotator"


def settings() -> Settings:
    """The user's settings, from their one file."""
    return Settings(config_dir() / "settings.json")


def annotator_name(known: Settings | None = None) -> str:
    """The annotator's name from the settings, else the name of the user on this machine."""
    return (known or settings()).get(ANNOTATOR) or _user()


def _user() -> str:
    try:
        return getpass.getuser()
    except (OSError, KeyError, ImportError):
        return NAMELESS
