"""The projects that were opened last, and those that a person keeps on top of them."""

from dataclasses import dataclass
from pathlib import Path

from annotator.app.presence import is_there
from annotator.app.settings import PINNED, RECENT, Settings

REMEMBERED = 20


@dataclass(frozen=True, slots=True)
class RecentProject:
    """One project of the list; one that is not there may come back, as with its disk."""

    path: str
    pinned: bool
    there: bool

    @property
    def name(self) -> str:
        """The name of its file."""
        return Path(self.path).name

    @property
    def folder(self) -> str:
        """The folder in which it lies."""
        return str(Path(self.path).parent)


def recent_projects(settings: Settings) -> list[RecentProject]:
    """The pinned ones, then the others, the latest first."""
    pinned = settings.get(PINNED)
    others = [each for each in settings.get(RECENT) if each not in pinned]
    return [
        RecentProject(path, pinned=path in pinned, there=is_there(Path(path)))
        for path in dict.fromkeys((*pinned, *others))
    ]


def remember_project(path: Path, settings: Settings) -> None:
    """Put a project at the head of the recent ones."""
    name = str(path.resolve())
    others = [each for each in settings.get(RECENT) if each != name]
    settings.set(RECENT, [name, *others][:REMEMBERED])


def forget_project(path: str, settings: Settings) -> None:
    """Take a project from the list, pinned or not; its file stays where it is."""
    for setting in (RECENT, PINNED):
        kept = [each for each in settings.get(setting) if each != path]
        if kept != settings.get(setting):
            settings.set(setting, kept)


def pin_project(path: str, settings: Settings, *, pinned: bool) -> None:
    """Keep a project on top of the list, below those pinned before, or let it go again."""
    others = [each for each in settings.get(PINNED) if each != path]
    settings.set(PINNED, [*others, path] if pinned else others)
