"""Starting the tools of others quietly, and telling what they said when one fails."""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Mapping, Sequence
from pathlib import Path

import setup_environment as system


class BuildFault(Exception):
    """The build cannot go on, or made something wrong; the message says what."""


def run(command: Sequence[str], **environment: str) -> str:
    """Run and give what it said; BuildFault with the end of it when it failed."""
    done = subprocess.run(
        command,
        check=False,
        env={**os.environ, **environment},
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        encoding="utf-8",
        errors="replace",
    )
    if done.returncode:
        tail = "\n".join(f"    {line}" for line in done.stdout.splitlines()[-25:])
        raise BuildFault(f"{Path(command[0]).name} failed with {done.returncode}:\n{tail}")
    return done.stdout


def said(command: Sequence[str]) -> str:
    """What it wrote to its standard output; nothing when it failed."""
    done = subprocess.run(
        command,
        check=False,
        env={**os.environ, "LC_ALL": "C"},
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        encoding="utf-8",
        errors="replace",
    )
    return done.stdout if done.returncode == 0 else ""


def need(tools: Mapping[str, str]) -> None:
    """Install the packages of those tools that are not there, by tool; or say how."""
    missing = sorted({package for tool, package in tools.items() if shutil.which(tool) is None})
    if missing:
        system.install_system_packages(missing, f"The build needs {', '.join(missing)}")
