"""In which form a person gives the value of a setting, whatever draws it."""

from dataclasses import dataclass
from typing import Literal

from annotator.domain.message import said

Group = Literal["you", "look", "reading", "tagging", "projects", "backups"]
GROUPS: dict[Group, str] = {
    "you": said("You"),
    "look": said("Look"),
    "reading": said("Reading"),
    "tagging": said("Tagging"),
    "projects": said("Projects and files"),
    "backups": said("Backups"),
}
"""The groups in the order in which they are shown, with their names."""


@dataclass(frozen=True, slots=True)
class OnOff:
    """True or False."""


@dataclass(frozen=True, slots=True)
class Line:
    """A line of text; ``empty`` says what counts when there is none."""

    empty: str = ""


@dataclass(frozen=True, slots=True)
class OneOf:
    """One of some values, each with its name."""

    choices: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class SomeOf:
    """At least one of some values, each with its name, in their order."""

    choices: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Amount:
    """A whole number from ``lowest`` to ``highest``, or 0 where ``none`` says what that means."""

    lowest: int
    highest: int
    step: int = 1
    unit: str = ""
    none: str = ""

    def near(self, value: int) -> int:
        """The value, or the nearest that may be."""
        if value == 0 and self.none:
            return 0
        return min(max(value, self.lowest), self.highest)


@dataclass(frozen=True, slots=True)
class Folder:
    """The path of a folder; ``empty`` says which one counts when there is none."""

    empty: str


@dataclass(frozen=True, slots=True)
class FontFamily:
    """A family of fonts of this computer, or "" for one that suits long reading."""


@dataclass(frozen=True, slots=True)
class ActionKeys:
    """The keys of all actions, which have a window of their own."""


Form = OnOff | Line | OneOf | SomeOf | Amount | Folder | FontFamily | ActionKeys
