"""Sets up .venv from the hash-locked requirements, and fetches what Qt wants from the system.

make calls it as `python3 packaging/setup_environment.py run` (or `dev`, or `interop`). Any Python
from 3.8 on may start it; it looks for one that Annotator can use. ANNOTATOR_ENVIRONMENT names
another folder than .venv: packaging/build.py has one of its own. It is silent when there is
nothing to do, and an interrupted run is taken up by the next one, because each stamp is written
when its step is done.
"""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / os.environ.get("ANNOTATOR_ENVIRONMENT", ".venv")
PYTHON = VENV / ("Scripts/python.exe" if sys.platform == "win32" else "bin/python")
STAMPS = VENV / "set-up"
LOCKS = {
    "run": ("build", "run"),
    "dev": ("build", "run", "dev"),
    "interop": ("build", "run", "dev", "interop"),
    "package": ("build", "package"),
}

OLDEST, NEWEST = (3, 11), (3, 14)
CANDIDATES = ("python3", "python3.13", "python3.12", "python3.11", "python3.14", "python")

# Even the offscreen platform of PySide6 links to the first line; the last is for real windows
# under X11, and so small that all are installed together.
# fmt: off
QT_PACKAGES = (
    "libegl1", "libgl1", "libxkbcommon0", "libdbus-1-3", "libfontconfig1", "libglib2.0-0",
    "fonts-dejavu-core",
    "libxcb-cursor0", "libxcb-icccm4", "libxcb-keysyms1", "libxcb-shape0", "libxkbcommon-x11-0",
)
# fmt: on
IMPORT_QT = "import PySide6.QtWidgets, PySide6.QtSvg"
LOAD_XCB = """
import ctypes, pathlib, PySide6.QtGui
plugin = pathlib.Path(PySide6.__file__).parent / "Qt/plugins/platforms/libqxcb.so"
ctypes.CDLL(str(plugin))
"""
NETWORK_SIGNS = ("connection", "resolve", "timed out", "proxy", "ssl", "network", "no matching")


class SetUpError(Exception):
    """Something outside the project is missing; the message says what to do."""


def main(arguments: Sequence[str]) -> int:
    """Set up for one of LOCKS; 0 when all is ready, 1 with a message when it is not."""
    if len(arguments) != 1 or arguments[0] not in LOCKS:
        say(f"usage: setup_environment.py {'|'.join(LOCKS)}")
        return 2
    try:
        set_up(arguments[0])
    except SetUpError as error:
        say(str(error))
        return 1
    except KeyboardInterrupt:
        say("interrupted; the same command goes on from here.")
        return 130
    return 0


def set_up(kind: str) -> None:
    version = existing_environment() or new_environment()
    steps: list[tuple[str, str, Callable[[], None]]] = []
    for name in LOCKS[kind]:
        lock = ROOT / "packaging" / "locks" / f"{name}.txt"
        content = lock.read_text(encoding="utf-8")
        steps.append((name, fingerprint(version, content), partial(install, lock)))
    project = fingerprint(version, str(ROOT), project_table())
    steps.append(("project", project, install_project))
    steps.append(("offscreen", version, partial(need_libraries, IMPORT_QT)))
    if sys.platform == "linux" and os.environ.get("DISPLAY"):
        steps.append(("desktop", version, partial(need_libraries, LOAD_XCB)))
    done = [once(*step) for step in steps]
    if any(done):
        say("ready.")


def say(text: str) -> None:
    print(f"annotator: {text}", file=sys.stderr, flush=True)


# ------------------------------------------------------------------ steps and their stamps


def once(step: str, value: str, work: Callable[[], None]) -> bool:
    """Do `work` unless the stamp of `step` holds `value` already; whether it was done."""
    stamp = STAMPS / step
    if stamp.is_file() and stamp.read_text(encoding="utf-8") == value:
        return False
    work()
    STAMPS.mkdir(parents=True, exist_ok=True)
    unfinished = stamp.with_suffix(".new")
    unfinished.write_text(value, encoding="utf-8")
    unfinished.replace(stamp)
    return True


def fingerprint(*parts: str) -> str:
    return hashlib.sha256("\0".join(parts).encode()).hexdigest()


def project_table() -> str:
    """What of pyproject.toml an installation depends on: all that stands above the tools."""
    text = (ROOT / "pyproject.toml").read_text(encoding="utf-8")
    return text.partition("\n[tool.ruff]")[0]


# ------------------------------------------------------------------ Python


def existing_environment() -> str | None:
    """The version of .venv's Python if it can stay."""
    version = version_of(str(PYTHON)) if PYTHON.exists() else None
    wanted = os.environ.get("PYTHON")
    if version is None or not usable(version):
        return None
    if wanted and minor(version_of(wanted) or "") != minor(version):
        return None
    has_stamp = (STAMPS / "build").is_file()
    return version if has_stamp or succeeds([str(PYTHON), "-m", "pip", "--version"]) else None


def new_environment() -> str:
    python, version = find_python()
    say(f"making {VENV.name} with Python {version} …")
    if not succeeds([python, "-c", "import ensurepip, venv"]):
        install_system_packages(["python3-venv"], "Python's venv module is not there")
    run([python, "-m", "venv", "--clear", str(VENV)], f"could not make {VENV.name}")
    return version


def find_python() -> tuple[str, str]:
    """A Python that Annotator can use, as command and version; PYTHON decides if it is set."""
    wanted = os.environ.get("PYTHON")
    seen = []
    for command in [wanted] if wanted else [sys.executable, *CANDIDATES]:
        version = version_of(command)
        if version and usable(version):
            return command, version
        seen.append(f"{command} is {version}" if version else f"{command} does not start")
    found = seen[0] if wanted else "; ".join(line for line in seen if " is " in line)
    raise SetUpError(
        f"needs Python 3.{OLDEST[1]} to 3.{NEWEST[1]} ({found}). "
        "Install one, or name it: make run PYTHON=/path/to/python"
    )


def version_of(command: str) -> str | None:
    """The version of a Python, `3.11.2`; None if it does not start."""
    code = "import sys; print('%d.%d.%d' % sys.version_info[:3])"
    path = shutil.which(command)
    done = capture([path, "-ISc", code]) if path else None
    return done.stdout.decode().strip() if done and done.returncode == 0 else None


def minor(version: str) -> tuple[int, ...]:
    return tuple(int(part) for part in version.split(".")[:2] if part)


def usable(version: str) -> bool:
    return OLDEST <= minor(version) <= NEWEST


# ------------------------------------------------------------------ packages


def install(lock: Path) -> None:
    """Install a lock file, every file of it checked against its hash."""
    count = sum("==" in line for line in lock.read_text(encoding="utf-8").splitlines())
    say(f"installing {count} packages for {lock.stem} …")
    pip("--require-hashes", "--requirement", str(lock))


def install_project() -> None:
    pip("--no-deps", "--editable", str(ROOT))


def pip(*arguments: str) -> None:
    # No build isolation: that would fetch build tools past the hashes. build.txt holds them.
    options = ["--quiet", "--no-input", "--disable-pip-version-check", "--no-build-isolation"]
    command = [str(PYTHON), "-m", "pip", "install", *options, *arguments]
    run(command, "could not install the packages")


# ------------------------------------------------------------------ system libraries


def need_libraries(code: str) -> None:
    """Try Qt in .venv with `code`, and install or ask for what the system lacks."""
    fault = fault_of(code)
    if fault is None:
        return
    install_system_packages(QT_PACKAGES, f"Qt cannot start ({fault})")
    fault = fault_of(code)
    if fault is not None:
        raise SetUpError(f"Qt still cannot start: {fault}")


def fault_of(code: str) -> str | None:
    """The last line of what goes wrong when .venv's Python runs `code`; None if nothing does."""
    done = capture([str(PYTHON), "-c", code])
    lines = done.stdout.decode(errors="replace").strip().splitlines()
    return None if done.returncode == 0 else (lines[-1] if lines else f"exit {done.returncode}")


def install_system_packages(packages: Sequence[str], why: str) -> None:
    """As root with apt, install; otherwise raise SetUpError with the one command to type."""
    if shutil.which("apt-get") is None:
        names = " ".join(packages)
        raise SetUpError(f"{why}. Install what Debian calls: {names}")
    install = ["apt-get", "install", "-y", "--no-install-recommends", *packages]
    steps = [["apt-get", "update"], install]
    if os.geteuid() != 0:
        line = " && ".join(" ".join(step) for step in steps)
        root = "sudo sh -c" if shutil.which("sudo") else "su -c"
        raise SetUpError(f"{why}. Type this, then try again:\n{root} '{line}'")
    say(f"{why}; installing {len(packages)} system packages …")
    for step in steps:
        run(step, "could not install the system packages", DEBIAN_FRONTEND="noninteractive")


# ------------------------------------------------------------------ processes


def succeeds(command: Sequence[str]) -> bool:
    return capture(command).returncode == 0


def run(command: Sequence[str], failure: str, **environment: str) -> None:
    """Run quietly; on failure raise SetUpError with the end of what the command said."""
    done = capture(command, **environment)
    if done.returncode == 0:
        return
    said = done.stdout.decode(errors="replace").strip()
    advice = "it said"
    if any(sign in said.lower() for sign in NETWORK_SIGNS):
        advice = "is the network there? The same command goes on from here; it said"
    tail = "\n".join(f"    {line}" for line in said.splitlines()[-12:])
    raise SetUpError(f"{failure} ({advice}):\n{tail}")


def capture(command: Sequence[str], **environment: str) -> subprocess.CompletedProcess[bytes]:
    """Run to the end; both streams together come back as bytes."""
    return subprocess.run(
        command,
        check=False,
        cwd=str(ROOT),
        env={**os.environ, **environment},
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
    )


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
