"""The library in shim.c, which stands between SQLite and the disk: compiled when it is wanted."""

import ctypes
import errno
import os
import shutil
import subprocess
import sys
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from tempfile import mkdtemp
from typing import Literal

HERE = Path(__file__).parent
ROOT = HERE.parent.parent
INSIDE = "ANNOTATOR_SHIM"
"""The variable that names the library in a process into which it was loaded."""

Way = Literal["fail", "short", "kill"]
_WAYS: dict[Way, int] = {"fail": 1, "short": 2, "kill": 3}


@dataclass(frozen=True, slots=True)
class Fault:
    """What happens at one writing: an error, half of it and then an error, or the end.

    It is ``lasting`` when all writing after it fails as well.
    """

    way: Way
    number: int = errno.EIO
    lasting: bool = False


def why_not() -> str:
    """Why there can be no such library here; "" when there can."""
    if not sys.platform.startswith("linux"):
        return "only where there is LD_PRELOAD"
    return "" if compiler() else "there is no C compiler here"


def compiler() -> str:
    """The C compiler, "" without one."""
    return shutil.which("cc") or shutil.which("gcc") or shutil.which("clang") or ""


@cache
def built(folder: Path) -> Path:
    """The library, compiled into that folder."""
    made = folder / "shim.so"
    options = ["-shared", "-fPIC", "-O2", "-Wall", "-Wextra", "-o", str(made)]
    subprocess.run([compiler(), *options, str(HERE / "shim.c"), "-ldl"], check=True)
    return made


def inside(module: str, *arguments: str, seconds: float = 7200) -> str:
    """Run a module in a process with the library in it; what it printed.

    Raises RuntimeError with what it said when it did not end well.
    """
    folder = Path(mkdtemp(prefix="annotator-faults-"))
    try:
        library = str(built(folder))
        env = {**os.environ, "LD_PRELOAD": library, INSIDE: library}
        command = [sys.executable, "-m", module, *arguments]
        done = subprocess.run(
            command, cwd=ROOT, env=env, capture_output=True, text=True, timeout=seconds, check=False
        )
    finally:
        built.cache_clear()
        shutil.rmtree(folder)
    if done.returncode:
        raise RuntimeError(f"{module} ended with {done.returncode}: {done.stderr}")
    return done.stdout


class Shim:
    """The library, in a process into which it was loaded; it looks at files below a folder."""

    def __init__(self, folder: Path) -> None:
        self._library = ctypes.CDLL(os.environ[INSIDE])
        self._library.fault_disarm.restype = ctypes.c_long
        self._library.fault_calls.restype = ctypes.c_long
        self._library.fault_watch(os.fsencode(folder))

    def arm(self, fault: Fault, call: int) -> None:
        """Let that writing fail, counted from now on and from 1."""
        self._library.fault_arm(
            _WAYS[fault.way], fault.number, ctypes.c_long(call), int(fault.lasting)
        )

    def disarm(self) -> int:
        """Let all go well from now on; how often something failed."""
        return int(self._library.fault_disarm())

    def record(self, journal: Path | None) -> None:
        """Write down there all that is written from now on; None stops it."""
        self._library.fault_record(os.fsencode(journal) if journal else b"")

    def mark(self, number: int) -> None:
        """Write into that record that this number was reached."""
        self._library.fault_mark(ctypes.c_long(number))

    def set_clock(self, seconds: int) -> None:
        """Put the clock of this process forward by that, or back."""
        self._library.fault_clock(ctypes.c_long(seconds))
