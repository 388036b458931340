"""Lets a program annotate until its disk, or its share of one, is full; then there is room."""

import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory

from tests.faults.examining import examined
from tests.faults.kills import new_project, started
from tests.faults.table import Row

TIMES, QUICK_TIMES = 20, 1
KILOBYTE = 1024
REFUSED = "refused: "


def run(*, quick: bool = False) -> Iterator[Row]:
    """A row for a small disk of its own, and one for a limit as a quota sets it."""
    times = QUICK_TIMES if quick else TIMES
    if sys.platform == "win32":
        yield Row("a disk that fills up", skipped="only where files can be limited")
        return
    with TemporaryDirectory() as name, small_disk(Path(name)) as there:
        if there:
            yield _row("a disk that fills up", times, Path(name), _ballast)
        else:
            yield Row("a disk that fills up", skipped="one cannot mount a small disk here")
    with TemporaryDirectory() as name:
        yield _row("a limit to the size of files", times, Path(name), _limit)


@contextmanager
def small_disk(folder: Path) -> Iterator[bool]:
    """Make the folder a disk of 2 MB, where that is allowed."""
    command = ["mount", "-t", "tmpfs", "-o", "size=2m", "annotator", str(folder)]
    try:
        allowed = subprocess.run(command, capture_output=True, check=False).returncode == 0
    except FileNotFoundError:
        allowed = False
    try:
        yield allowed
    finally:
        if allowed:
            subprocess.run(["umount", str(folder)], check=True)


def _ballast(process: "subprocess.Popen[bytes]", path: Path, kilobytes: int) -> Path:
    """Leave so much room on the disk."""
    ballast = path.with_name("ballast")
    free = os.statvfs(path.parent)
    ballast.write_bytes(bytes(max(0, free.f_bavail * free.f_frsize - kilobytes * KILOBYTE)))
    return ballast


def _limit(process: "subprocess.Popen[bytes]", path: Path, kilobytes: int) -> Path:
    """Forbid that program files that are so much larger than the project is."""
    import resource

    size = path.stat().st_size + kilobytes * KILOBYTE
    resource.prlimit(process.pid, resource.RLIMIT_FSIZE, (size, size))
    return path.with_name("nothing")


def _row(
    kind: str,
    times: int,
    folder: Path,
    narrow: Callable[["subprocess.Popen[bytes]", Path, int], Path],
) -> Row:
    chance = Random(3)
    acts, lost, wrong = 0, list[str](), list[str]()
    for number in range(times):
        path = folder / "p.sqlite"
        known = new_project(path)
        process = started(path, number, most=5000)
        assert process.stdout is not None
        process.stdout.readline()
        ballast = narrow(process, path, chance.randint(4, 300))
        out, errors = process.communicate(b"\n", timeout=120)
        *said, last = out.decode().splitlines() or [""]
        if not last.startswith(f"{REFUSED}{path}: the disk "):
            wrong.append(f"run {number}: it ended with {last!r} {errors.decode()!r}")
        ballast.unlink(missing_ok=True)
        found = examined(path, (*known, *said))
        acts += len(said)
        lost += found.lost
        wrong += (f"run {number}: {each}" for each in found.wrong)
        for each in folder.iterdir():
            each.unlink()
    return Row(kind, times, acts, tuple(lost), tuple(wrong))
