"""Kills a program that annotates at random instants, and looks for each act that was saved."""

import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory
from threading import Timer

from annotator.app.session import Session
from tests.faults.examining import acts_of, examined
from tests.faults.table import Row
from tests.faults.working import bring

RUNS, QUICK_RUNS = 500, 4
EACH = 20
"""So many runs go on in one project, each where the last one was killed."""

LONGEST = 0.6
ROOT = Path(__file__).parent.parent.parent


def run(*, quick: bool = False) -> Iterator[Row]:
    """One row: kill -9 of a program that annotates."""
    if os.name == "nt":
        yield Row("kill -9 while annotating", skipped="there is no SIGKILL here")
    else:
        yield killed(QUICK_RUNS if quick else RUNS, seed=1)


def killed(runs: int, *, seed: int, each: int = EACH) -> Row:
    """Kill so many programs; every one finds the project as the last one left it."""
    chance = Random(seed)
    acts, lost, wrong = 0, list[str](), list[str]()
    with TemporaryDirectory() as folder:
        waiting = started(Path(folder) / "0.sqlite", 0)
        try:
            known: tuple[str, ...] = ()
            for number in range(runs):
                path = Path(folder) / f"{number // each}.sqlite"
                if number % each == 0:
                    known = new_project(path)
                now = waiting
                after = number + 1
                waiting = started(Path(folder) / f"{after // each}.sqlite", after)
                said = _cut_off(now, chance.uniform(0.0, LONGEST))
                found = examined(path, (*known, *said))
                acts += len(said)
                lost += found.lost
                wrong += (f"run {number}: {each}" for each in found.wrong)
                known = found.acts
        finally:
            waiting.kill()
            waiting.communicate()
    return Row("kill -9 while annotating", runs, acts, tuple(lost), tuple(wrong))


def new_project(path: Path) -> tuple[str, ...]:
    """Make a project of a few articles; the ids of its acts."""
    with closing(Session.create(path, "ada")) as session:
        bring(session, range(4))
        return acts_of(session)


def started(path: Path, seed: int, most: int = 0) -> "subprocess.Popen[bytes]":
    """A program that is ready to annotate and waits for a line."""
    command = [sys.executable, "-m", "tests.faults.annotate", str(path), str(seed), str(most)]
    return subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE, cwd=ROOT
    )


def _cut_off(process: "subprocess.Popen[bytes]", seconds: float) -> list[str]:
    """Let it go, kill it after that time, and say which acts it called saved."""
    assert process.stdin is not None
    assert process.stdout is not None
    process.stdout.readline()
    timer = Timer(seconds, process.kill)
    timer.start()
    out, errors = process.communicate(b"\n")
    timer.cancel()
    lines = out.decode().split("\n")
    # What comes after the last line break was cut off in the saying.
    said = lines[:-1]
    if errors:
        raise RuntimeError(f"the program stopped by itself: {errors.decode()}")
    return said
