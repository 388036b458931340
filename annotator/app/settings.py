"""The one table of settings, kept in one JSON file of the user's."""

import json
import logging
from collections.abc import Iterable
from copy import copy
from dataclasses import dataclass
from pathlib import Path
from typing import Generic, TypeGuard, TypeVar

from annotator.domain.message import said

T = TypeVar("T", bool, int, str, list[str], dict[str, str])

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Setting(Generic[T]):
    """One setting: its key in the file, its default, which also gives its type, and its help."""

    key: str
    default: T
    help: str


ANNOTATOR = Setting("annotator", "", said("The name that your spans carry."))
THEME = Setting("theme", "system", said("The colours: system, light or dark."))
LANGUAGE = Setting(
    "language",
    "",
    said("The language of the window: en, hu, ro, el; empty for that of the system."),
)
FONT_FAMILY = Setting(
    "font_family", "", said("The font of the articles; empty for one that suits long reading.")
)
LINE_COLUMNS = Setting(
    "line_columns",
    75,
    said("The letters of an article's longest line; 0 for all the pane has room for."),
)
LEADING = Setting("leading", 140, said("The height of a line in per cent of the font's size."))
FOLDED = Setting("folded", False, said("What is not body is folded."))
SCROLL_TOGETHER = Setting("scroll_together", False, said("Panes scroll together."))
ZOOM = Setting("zoom", 100, said("The size of the articles' text in new panes, in per cent."))
SNAP_TO_WORDS = Setting("snap_to_words", True, said("A selection by mouse grows to whole words."))
SHOW_POPUP = Setting("show_popup", True, said("A small palette appears at a selection by mouse."))
KEYS: Setting[dict[str, str]] = Setting(
    "keys", {}, said("Keys that differ from the default, by action.")
)
RECENT: Setting[list[str]] = Setting(
    "recent", [], said("The projects opened last, the latest first.")
)
IMPORT_FOLDER = Setting(
    "import_folder", "", said("The folder from which files were imported last.")
)
EXPORT_FOLDER = Setting("export_folder", "", said("The folder to which was exported last."))
BACKUPS = Setting("backups", True, said("Backups of the projects are made by themselves."))
BACKUP_FOLDER = Setting(
    "backup_folder", "", said("The folder for backups; empty for one beside each project.")
)
BACKUP_COUNT = Setting("backup_count", 50, said("The most backups that are kept of a project."))
BACKUP_MEGABYTES = Setting(
    "backup_megabytes",
    2000,
    said("The most room that the backups of a project take, in megabytes."),
)
GEOMETRY = Setting("geometry", "", said("Where the window stands, as Qt writes it, in Base64."))
WINDOW_STATE = Setting(
    "window_state", "", said("Where its panels stand, as Qt writes it, in Base64.")
)
HIDDEN_LABELS: Setting[dict[str, str]] = Setting(
    "hidden_labels", {}, said("Which labels are hidden in each project, by project id.")
)
VIEWS: Setting[dict[str, str]] = Setting(
    "views", {}, said("The named views of each project's list, by project id.")
)
OPEN_ARTICLES: Setting[dict[str, str]] = Setting(
    "open_articles", {}, said("What was open in each project, by project id.")
)

LIST_GROUPS = Setting(
    "list_groups",
    "",
    said("What the list is grouped by: event, near_duplicates, language; or nothing."),
)

SETTINGS: tuple[
    Setting[bool] | Setting[int] | Setting[str] | Setting[list[str]] | Setting[dict[str, str]], ...
] = (
    ANNOTATOR,
    THEME,
    LANGUAGE,
    FONT_FAMILY,
    LINE_COLUMNS,
    LEADING,
    FOLDED,
    SCROLL_TOGETHER,
    ZOOM,
    SNAP_TO_WORDS,
    SHOW_POPUP,
    KEYS,
    RECENT,
    IMPORT_FOLDER,
    EXPORT_FOLDER,
    BACKUPS,
    BACKUP_FOLDER,
    BACKUP_COUNT,
    BACKUP_MEGABYTES,
    GEOMETRY,
    WINDOW_STATE,
    HIDDEN_LABELS,
    VIEWS,
    OPEN_ARTICLES,
    LIST_GROUPS,
)


class Settings:
    """The user's settings; each change is in the file when ``set`` returns."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._values = _read(path)

    def get(self, setting: Setting[T]) -> T:
        """The value, or the default where none of the right type was set."""
        value = self._values.get(setting.key, setting.default)
        return copy(value if _fits(value, setting.default) else setting.default)

    def set(self, setting: Setting[T], value: T) -> None:
        """Keep a value; a file that cannot be written is logged and costs nothing else."""
        if self.get(setting) == value and setting.key in self._values:
            return
        self._values[setting.key] = copy(value)
        try:
            _write(self.path, self._values)
        except OSError as error:
            log.warning("The settings could not be written: %s", error)


def _fits(value: object, default: T) -> TypeGuard[T]:
    return type(value) is type(default) and all(isinstance(each, str) for each in _parts(value))


def _parts(value: object) -> Iterable[object]:
    match value:
        case dict():
            return value.values()
        case list():
            return value
        case _:
            return ()


def _read(path: Path) -> dict[str, object]:
    try:
        found = json.loads(path.read_text("utf-8"))
    except FileNotFoundError:
        return {}
    except (OSError, ValueError, RecursionError) as error:
        log.warning("The settings could not be read and start afresh: %s", error)
        return {}
    return found if isinstance(found, dict) else {}


def _write(path: Path, values: dict[str, object]) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    temporary = path.with_suffix(".tmp")
    temporary.write_text(json.dumps(values, indent=1), "utf-8")
    temporary.replace(path)
