"""What the command line can ask for that needs a window."""

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class OpenWindow:
    """Open the window, on that project or on the one that was open last."""

    project: Path | None


@dataclass(frozen=True, slots=True)
class RunDemo:
    """Do the main job on the sample project, in a window or offscreen."""

    out: Path
    headless: bool


@dataclass(frozen=True, slots=True)
class RunSelfTest:
    """Try everything, window and all, and say what works."""


@dataclass(frozen=True, slots=True)
class Refuse:
    """Say, also in a window of its own, why the program does not start."""

    said: str


WindowRequest = OpenWindow | RunDemo | RunSelfTest | Refuse
