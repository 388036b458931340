"""The one table of settings, kept in one JSON file of the user's."""

import json
import logging
from collections.abc import Callable, Iterable
from contextlib import suppress
from copy import copy
from dataclasses import dataclass
from pathlib import Path
from typing import Generic, TypeGuard, TypeVar

from annotator.app.setting_forms import (
    ActionKeys,
    Amount,
    Folder,
    FontFamily,
    Form,
    Group,
    Line,
    OneOf,
    OnOff,
    SomeOf,
)
from annotator.domain.message import said

T = TypeVar("T", bool, int, str, list[str], dict[str, str])

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Setting(Generic[T]):
    """One setting: its key in the file, its default, which also gives its type, and its help.

    One that a person chooses has a name, stands in a group, and has a form in which it is given;
    the others are what the program remembers.
    """

    key: str
    default: T
    help: str
    name: str = ""
    group: Group | None = None
    form: Form | None = None


COLUMNS = Amount(45, 120, step=5, unit=said(" letters"), none=said("As wide as the pane"))
LEADINGS = Amount(110, 220, step=5, unit=said(" %"))
ZOOMS = Amount(50, 400, step=10, unit=said(" %"))
BACKUP_COUNTS = Amount(1, 999)

ANNOTATOR = Setting(
    "annotator",
    "",
    said("The name that your spans carry, and under which it is kept how far you are."),
    said("Your name as annotator"),
    "you",
    Line(said("The name of the user of this computer")),
)
THEME = Setting(
    "theme",
    "system",
    said("Light or dark text and paper, or whichever the system has."),
    said("Colours"),
    "look",
    OneOf((("system", said("As the system")), ("light", said("Light")), ("dark", said("Dark")))),
)
LANGUAGE = Setting(
    "language",
    "",
    said("The language of menus, windows, labels and their definitions."),
    said("Language"),
    "look",
    OneOf(
        (
            ("", said("As the system")),
            ("en", "English"),
            ("hu", "Magyar"),
            ("ro", "Română"),
            ("el", "Ελληνικά"),
        )
    ),
)
FONT_FAMILY = Setting(
    "font_family",
    "",
    said("The font of the articles; by itself one that suits long reading."),
    said("Font of the articles"),
    "reading",
    FontFamily(),
)
LINE_COLUMNS = Setting(
    "line_columns",
    75,
    said("The letters of an article's longest line, or all that the pane has room for."),
    said("Longest line"),
    "reading",
    COLUMNS,
)
LEADING = Setting(
    "leading",
    140,
    said("The height of a line in per cent of the font's size."),
    said("Line spacing"),
    "reading",
    LEADINGS,
)
ZOOM = Setting(
    "zoom",
    100,
    said("The size of the articles' text in per cent."),
    said("Text size"),
    "reading",
    ZOOMS,
)
FOLDED = Setting(
    "folded",
    False,
    said("Menus, teasers and all else that is not body is folded to one line."),
    said("Fold boilerplate"),
    "reading",
    OnOff(),
)
SCROLL_TOGETHER = Setting(
    "scroll_together",
    False,
    said("Panes beside each other scroll together; with Alt held one scrolls alone."),
    said("Scroll panes together"),
    "reading",
    OnOff(),
)
SNAP_TO_WORDS = Setting(
    "snap_to_words",
    True,
    said("A selection by mouse grows to whole words. With Alt held it is the other way round."),
    said("Select whole words"),
    "tagging",
    OnOff(),
)
SHOW_POPUP = Setting(
    "show_popup",
    True,
    said("A small palette of labels appears at a selection by mouse."),
    said("Palette at each selection"),
    "tagging",
    OnOff(),
)
KEYS: Setting[dict[str, str]] = Setting(
    "keys",
    {},
    said("Every action and every label can have another key."),
    said("Keys"),
    "tagging",
    ActionKeys(),
)
PROJECT_FOLDER = Setting(
    "project_folder",
    "",
    said(
        "Where new projects lie, unless another place is chosen. Those that are there stay there."
    ),
    said("Folder of new projects"),
    "projects",
    Folder(said("“Annotator” in your documents, or beside a portable program")),
)
PROJECT_SCHEMES: Setting[list[str]] = Setting(
    "project_schemes",
    ["entity", "claim", "framing", "genre"],
    said("The labels with which a project begins that is made in the window."),
    said("Labels of new projects"),
    "projects",
    SomeOf(
        (
            ("entity", said("Entities")),
            ("claim", said("Claims")),
            ("framing", said("Framing")),
            ("genre", said("Genre of the article")),
        )
    ),
)
IMPORT_FOLDER = Setting(
    "import_folder",
    "",
    said("Where files to import are looked for; it becomes the folder used last."),
    said("Folder to import from"),
    "projects",
    Folder(said("Your home folder")),
)
EXPORT_FOLDER = Setting(
    "export_folder",
    "",
    said("Where exports go; it becomes the folder used last."),
    said("Folder to export to"),
    "projects",
    Folder(said("Your home folder")),
)
BACKUPS = Setting(
    "backups",
    True,
    said("At the opening when something changed, and before imports and new versions of the file."),
    said("Make backups by themselves"),
    "backups",
    OnOff(),
)
BACKUP_FOLDER = Setting(
    "backup_folder",
    "",
    said("Where backups go. Those that were made before stay where they are, and are found there."),
    said("Folder for backups"),
    "backups",
    Folder(said("A folder beside each project")),
)
BACKUP_COUNT = Setting(
    "backup_count",
    50,
    said("The most backups that are kept of a project; those closest to others in time go first."),
    said("Most backups"),
    "backups",
    BACKUP_COUNTS,
)
BACKUP_MEGABYTES = Setting(
    "backup_megabytes",
    2000,
    said("The most room that the backups of one project take. The newest one always stays."),
    said("Most room for backups"),
    "backups",
    Amount(10, 1_000_000, step=100, unit=said(" MB")),
)
RECENT: Setting[list[str]] = Setting(
    "recent", [], said("The projects opened last, the latest first.")
)
PINNED: Setting[list[str]] = Setting(
    "pinned", [], said("The projects that stay on top of the list.")
)
GEOMETRY = Setting("geometry", "", said("Where the window stands, as Qt writes it, in Base64."))
WINDOW_STATE = Setting(
    "window_state", "", said("Where its panels stand, as Qt writes it, in Base64.")
)
PREFERENCES_GEOMETRY = Setting(
    "preferences_geometry", "", said("Where the preferences stand, as Qt writes it, in Base64.")
)
PREFERENCES_GROUP = Setting(
    "preferences_group", "you", said("The group of preferences shown last.")
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

AnySetting = (
    Setting[bool] | Setting[int] | Setting[str] | Setting[list[str]] | Setting[dict[str, str]]
)
SETTINGS: tuple[AnySetting, ...] = (
    ANNOTATOR,
    THEME,
    LANGUAGE,
    FONT_FAMILY,
    LINE_COLUMNS,
    LEADING,
    ZOOM,
    FOLDED,
    SCROLL_TOGETHER,
    SNAP_TO_WORDS,
    SHOW_POPUP,
    KEYS,
    PROJECT_FOLDER,
    PROJECT_SCHEMES,
    IMPORT_FOLDER,
    EXPORT_FOLDER,
    BACKUPS,
    BACKUP_FOLDER,
    BACKUP_COUNT,
    BACKUP_MEGABYTES,
    RECENT,
    PINNED,
    GEOMETRY,
    WINDOW_STATE,
    PREFERENCES_GEOMETRY,
    PREFERENCES_GROUP,
    HIDDEN_LABELS,
    VIEWS,
    OPEN_ARTICLES,
    LIST_GROUPS,
)

Listener = Callable[[AnySetting], object]


class Settings:
    """The user's settings; each change is in the file when ``set`` returns."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._values = _read(path)
        self._listeners: list[Listener] = []

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
        for listener in tuple(self._listeners):
            listener(setting)

    def value(self, setting: AnySetting) -> object:
        """The value of a setting of any type."""
        return self.get(setting)  # type: ignore[misc]

    def give(self, setting: AnySetting, value: object) -> None:
        """Keep a value of any type; raises TypeError for one that is not of the setting's."""
        if not _fits(value, setting.default):  # type: ignore[type-var]
            raise TypeError(f"{setting.key} cannot be {value!r}")
        self.set(setting, value)  # type: ignore[misc]

    def listen(self, listener: Listener) -> Callable[[], None]:
        """Call that with each setting that changes, until what this returns is called."""
        self._listeners.append(listener)

        def unlisten() -> None:
            with suppress(ValueError):
                self._listeners.remove(listener)

        return unlisten


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
