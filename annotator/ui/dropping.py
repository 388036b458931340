"""What becomes of files that are dropped on the window."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from annotator.ui.project_files import SUFFIX
from annotator.ui.translation import tr


@dataclass(frozen=True, slots=True)
class OpenIt:
    """A project that is to be opened."""

    project: Path

    def __str__(self) -> str:
        return tr("Drop the project to open it.")


@dataclass(frozen=True, slots=True)
class PreviewThem:
    """Files and folders that are to be looked at, and imported after that."""

    paths: tuple[Path, ...]

    def __str__(self) -> str:
        return tr("Drop the files to see what would be imported of them.")


@dataclass(frozen=True, slots=True)
class Refused:
    """What nothing is done with, and why."""

    why: str

    def __str__(self) -> str:
        return self.why


Drop = OpenIt | PreviewThem | Refused


def drop_of(paths: Sequence[Path], *, has_project: bool) -> Drop:
    """What is to be done with these paths; a project is told by its name, and not looked into."""
    projects = [each for each in paths if each.suffix.lower() == SUFFIX and not each.is_dir()]
    if projects and len(paths) == 1:
        return OpenIt(projects[0])
    if projects:
        return Refused(tr("Drop a project alone to open it, and articles alone to import them."))
    if not paths:
        return Refused(tr("Only files and folders of this computer can be dropped."))
    if not has_project:
        return Refused(tr("Open a project first, or make one; then drop the files."))
    return PreviewThem(tuple(paths))
