"""The order of the steps: what is made before freezing, the folder app, and the packages of it."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

import setup_environment as system

from bundle import contents
from bundle.plan import Plan, plan_of

TOOLS = {"objdump": "binutils", "strip": "binutils"}


class BuildFault(Exception):
    """The build cannot go on, or made something wrong; the message says what."""


def make(parts: Sequence[str]) -> None:
    """Make those parts in dist; all that this system can have when none is named."""
    plan = plan_of(system.ROOT)
    known = STEPS[sys.platform]
    unknown = set(parts) - set(known)
    if unknown:
        raise BuildFault(f"no such part here: {', '.join(sorted(unknown))} (there is: {', '.join(known)})")
    for name in parts or known:
        known[name](plan)


def need(tools: dict[str, str]) -> None:
    """Install the packages of those tools that are not there, by tool; or say how."""
    missing = sorted({package for tool, package in tools.items() if shutil.which(tool) is None})
    if missing:
        system.install_system_packages(missing, "The build needs tools that are not there")


def folder(plan: Plan) -> None:
    """The folder app: the program with all it needs, in dist/annotator."""
    if sys.platform == "linux":
        need(TOOLS)
    system.say("freezing …")
    plan.made.mkdir(parents=True, exist_ok=True)
    (plan.made / "resources").mkdir(exist_ok=True)
    work = plan.root / "build" / "pyinstaller"
    command = [
        *(sys.executable, "-m", "PyInstaller", "--noconfirm", "--clean", "--log-level", "WARN"),
        *("--distpath", str(work / "dist"), "--workpath", str(work)),
        str(plan.root / "packaging" / "annotator.spec"),
    ]
    environment = {
        "PYTHONHASHSEED": "1",
        "SOURCE_DATE_EPOCH": str(plan.epoch),
        "ANNOTATOR_BUILD": str(plan.made),
        "ANNOTATOR_VERSION": plan.version,
    }
    run(command, **environment)
    plan.dist.mkdir(exist_ok=True)
    if plan.folder.exists():
        shutil.rmtree(plan.folder)
    shutil.move(work / "dist" / "annotator", plan.folder)
    contents.settle(plan.folder, plan.epoch)
    system.say(f"made {plan.folder.relative_to(plan.root)}")


def run(command: Sequence[str], **environment: str) -> None:
    """Run; when it fails raise BuildFault with the end of what it said."""
    done = subprocess.run(
        command,
        check=False,
        env={**os.environ, **environment},
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        errors="replace",
    )
    if done.returncode:
        tail = "\n".join(done.stdout.splitlines()[-25:])
        raise BuildFault(f"{Path(command[0]).name} failed with {done.returncode}:\n{tail}")


STEPS: dict[str, dict[str, Callable[[Plan], None]]] = {
    "linux": {"folder": folder},
}
