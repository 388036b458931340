"""What is built, from which commit, and where it goes."""

from __future__ import annotations

import os
import platform
import re
import subprocess
from dataclasses import dataclass
from pathlib import Path

# What zip files can say at the earliest; where nothing says when the source is from.
EARLIEST = 315_532_800


@dataclass(frozen=True, slots=True)
class Plan:
    """One build: the sources, their version, their time in seconds since 1970, and the places.

    The commit is empty when the sources are none.
    """

    root: Path
    version: str
    epoch: int
    machine: str
    commit: str = ""

    @property
    def made(self) -> Path:
        """What is generated before freezing: icons, licences, version resource."""
        return self.root / "build" / "made"

    @property
    def dist(self) -> Path:
        return self.root / "dist"

    @property
    def folder(self) -> Path:
        """The folder app."""
        return self.dist / "annotator"

    @property
    def app(self) -> Path:
        """The same as a Mac wants it."""
        return self.dist / "Annotator.app"


def plan_of(root: Path) -> Plan:
    """The build of that source tree on this machine."""
    machine = {"amd64": "x86_64", "arm64": "aarch64"}.get(platform.machine().lower())
    name = machine or platform.machine().lower()
    return Plan(root, version_of(root), epoch_of(root), name, commit_of(root))


def version_of(root: Path) -> str:
    """The version of the source tree; ValueError when it has none."""
    text = (root / "annotator" / "__init__.py").read_text(encoding="utf-8")
    found = re.search(r'^__version__ = "([^"]+)"$', text, re.MULTILINE)
    if found is None:
        raise ValueError("annotator/__init__.py has no version")
    return found[1]


def epoch_of(root: Path) -> int:
    """When the source is from: SOURCE_DATE_EPOCH, or the time of the commit, or EARLIEST."""
    given = os.environ.get("SOURCE_DATE_EPOCH")
    if given:
        return int(given)
    time = _git(root, "log", "-1", "--format=%ct")
    return int(time) if time else EARLIEST


def commit_of(root: Path) -> str:
    """The commit that the source tree is, to the letter; empty when something was changed."""
    return "" if _git(root, "status", "--porcelain") else _git(root, "rev-parse", "HEAD")


def _git(root: Path, *command: str) -> str:
    try:
        done = subprocess.run(
            ["git", *command], cwd=root, capture_output=True, text=True, check=False
        )
    except FileNotFoundError:
        return ""
    return done.stdout.strip() if done.returncode == 0 else ""
