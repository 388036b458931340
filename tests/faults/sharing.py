"""Two programs on one project: two who write, one who reads, and one who holds it too long."""

import sqlite3
import subprocess
import time
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from tempfile import TemporaryDirectory

from annotator.app.session import Session
from annotator.app.verifying import verify
from annotator.domain.errors import ProjectError
from annotator.storage import database
from tests.faults.examining import acts_of, examined, state_of
from tests.faults.full_disk import REFUSED
from tests.faults.kills import new_project, started
from tests.faults.table import Row
from tests.faults.working import Hand

ACTS, QUICK_ACTS = 300, 20


def run(*, quick: bool = False) -> Iterator[Row]:
    """A row for each."""
    acts = QUICK_ACTS if quick else ACTS
    yield _two_writers(acts)
    yield _a_reader(acts)
    yield _held()


def _two_writers(acts: int) -> Row:
    """Both may write, or the second may be refused; what either was told is saved, is."""
    with TemporaryDirectory() as folder:
        path = Path(folder) / "p.sqlite"
        known = new_project(path)
        programs = [started(path, seed, most=acts) for seed in (1, 2)]
        _let_go(*programs)
        said = [each.communicate()[0].decode().splitlines() for each in programs]
        saved = [act for lines in said for act in lines if act.startswith("t_")]
        with closing(Session.open(path, "ada", read_only=True)) as session:
            there = acts_of(session)
        lost = tuple(act for act in (*known, *saved) if act not in set(there))
        # A span that the other one has just removed is nobody's fault.
        told = [act for lines in said for act in lines if act.startswith(REFUSED)]
        wrong = [each for each in told if not each.removesuffix(".").split(": ", 1)[1]]
        wrong += list(verify(path))
        for lines in said:
            ours = [act for act in there if act in set(lines)]
            if ours != [act for act in lines if act.startswith("t_")]:
                wrong.append("the acts of one program are in another order than it did them")
        found = examined(path, there, more=0)
    return Row("two programs that write", 2, len(saved), lost, (*wrong, *found.wrong))


def _let_go(*programs: "subprocess.Popen[bytes]") -> None:
    for each in programs:
        assert each.stdout is not None
        each.stdout.readline()
    for each in programs:
        assert each.stdin is not None
        each.stdin.write(b"\n")
        each.stdin.flush()


def _a_reader(acts: int) -> Row:
    """Who reads sees each act whole, and one state for as long as it looks."""
    wrong, looks, count = list[str](), 0, 0
    with TemporaryDirectory() as folder:
        path = Path(folder) / "p.sqlite"
        known = new_project(path)
        program = started(path, 3, most=acts)
        _let_go(program)
        with closing(Session.open(path, "bob", read_only=True)) as reader:
            while program.poll() is None:
                looks += 1
                with reader.snapshot():
                    before, seen = acts_of(reader), state_of(reader)
                    time.sleep(0.002)
                    if (acts_of(reader), state_of(reader)) != (before, seen):
                        wrong.append("what was being read has changed")
                if len(before) < count:
                    wrong.append("a reader has seen acts go")
                count = len(before)
        saved = program.communicate()[0].decode().splitlines()
        found = examined(path, (*known, *saved), more=0)
    kind = f"a program that reads meanwhile ({'many' if looks > 1 else 'no'} looks)"
    return Row(kind, 1, len(saved), found.lost, (*wrong, *found.wrong))


def _held() -> Row:
    """Another program holds the project for longer than one waits: that is said, and passes."""
    wrong = list[str]()
    with TemporaryDirectory() as folder:
        path = Path(folder) / "p.sqlite"
        saved = list(new_project(path))
        waited, database.BUSY_SECONDS = database.BUSY_SECONDS, 0.2
        try:
            session = Session.open(path, "ada")
        finally:
            database.BUSY_SECONDS = waited
        with closing(session), closing(sqlite3.connect(path, isolation_level=None)) as other:
            hand = Hand(session, 1)
            other.execute("BEGIN IMMEDIATE")
            try:
                hand.act()
                wrong.append("it wrote what another program held")
            except ProjectError as error:
                if "is being written by another program; try again" not in str(error):
                    wrong.append(f"it says too little: {error}")
            other.execute("ROLLBACK")
            hand.act()
            saved = list(acts_of(session))
        found = examined(path, saved, more=0)
    return Row(
        "a program that holds it too long", 1, len(saved), found.lost, (*wrong, *found.wrong)
    )
