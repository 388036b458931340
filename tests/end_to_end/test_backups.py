"""Backups and restores that are killed, or find the disk full, leave the old state or the new one.

ANNOTATOR_KILLS is how often each is killed; the suite is content with a few.
"""

import os
import random
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from annotator.app.backups import Backups
from annotator.app.session import Session
from annotator.domain.commands.articles import ImportArticles
from tests.domain.conftest import record_of

pytestmark = [
    pytest.mark.end_to_end,
    pytest.mark.skipif(sys.platform == "win32", reason="there is no SIGKILL there"),
]
KILLS = int(os.environ.get("ANNOTATOR_KILLS", "3"))
SECONDS = 0.25

BACK_UP = """
import sys
from pathlib import Path
from annotator.app.backups import Backups
backups = Backups(Path(sys.argv[1]))
print("ready", flush=True)
while True:
    made = backups._make_somewhere("asked", "0123abcd")
    backups._rotate(backups._good("0123abcd"), 3)
"""
RESTORE = """
import sys
from pathlib import Path
from annotator.app.backups import Backups
backups = Backups(Path(sys.argv[1]))
one, other = sys.argv[2:]
print("ready", flush=True)
while True:
    for each in (one, other):
        kept = backups.restore(Path(each))
        assert kept is not None
        kept.unlink()
"""


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A project of some hundred pages."""
    path = tmp_path / "p.sqlite"
    with closing(Session.create(path, "ada")) as session:
        grow(session, 1)
    return path


def grow(session: Session, number: int) -> None:
    sentence = f"The mayor of village No. {number} says that nobody slept.\n"
    session.do(ImportArticles(tuple(record_of(sentence * 200 + str(n)) for n in range(60))))


def killed_at_random(script: str, *arguments: object, chance: random.Random) -> None:
    process = subprocess.Popen(
        [sys.executable, "-c", script, *map(str, arguments)],
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
    )
    assert process.stdout is not None
    assert process.stdout.readline()
    time.sleep(chance.random() * SECONDS)
    process.send_signal(signal.SIGKILL)
    process.communicate()
    assert process.returncode == -signal.SIGKILL


def state(path: Path) -> str:
    """The last act of a sound project."""
    with closing(Session.open(path, "", read_only=True)) as session:
        assert list(session.faults()) == []
        act = session.next_undo()
        assert act is not None
        return act.id


def test_a_backup_that_is_killed_is_whole_or_not_there(project: Path) -> None:
    before = state(project)
    chance = random.Random(1)
    for _ in range(KILLS):
        killed_at_random(BACK_UP, project, chance=chance)
        assert state(project) == before
        for backup in Backups(project).all():
            assert state(backup.path) == before
    assert Backups(project).all()


def test_a_restore_that_is_killed_leaves_the_old_or_the_new_project(
    project: Path, tmp_path: Path
) -> None:
    backups, states = [], []
    for number in (2, 3):
        made = Backups(project).make("asked")
        assert made is not None
        backups.append(made.path)
        states.append(state(made.path))
        with closing(Session.open(project, "ada")) as session:
            grow(session, number)
    now = state(project)
    seen = set()
    chance = random.Random(2)
    for _ in range(KILLS):
        killed_at_random(RESTORE, project, *backups, chance=chance)
        assert not Path(f"{project}-wal").exists()
        seen.add(state(project))
        assert seen <= {now, *states}
        for kept in tmp_path.glob("p.replaced-*.sqlite"):
            assert state(kept) in {now, *states}
    assert seen & set(states)
    # Nobody holds it any more, and work goes on.
    with closing(Session.open_alone(project, "ada")) as session:
        assert not session.read_only
        grow(session, 4)
    assert state(project) not in seen


def limited(size: int) -> Callable[[], None]:
    import resource

    def limit() -> None:
        resource.setrlimit(resource.RLIMIT_FSIZE, (size, size))

    return limit


ONCE = """
import sys
from pathlib import Path
from annotator.app.backups import Backups
from annotator.domain.errors import ProjectError
backups = Backups(Path(sys.argv[1]))
try:
    backups.restore(Path(sys.argv[2])) if sys.argv[2:] else backups.make("asked")
except ProjectError as error:
    print(error)
"""


@pytest.mark.parametrize("share", [0.1, 0.5, 0.9])
def test_a_disk_that_takes_no_more_leaves_the_project_as_it_was(
    project: Path, share: float
) -> None:
    made = Backups(project).make("asked")
    assert made is not None
    with closing(Session.open(project, "ada")) as session:
        grow(session, 2)
    before, there = state(project), set(project.parent.rglob("*"))
    size = int(made.size * share)
    for arguments in ([project], [project, made.path]):
        done = subprocess.run(
            [sys.executable, "-c", ONCE, *map(str, arguments)],
            capture_output=True,
            text=True,
            check=True,
            preexec_fn=limited(size),
        )
        assert "the disk " in done.stdout
        # The user's own folder was tried after the one beside the project.
        assert {each for each in project.parent.rglob("*") if "home" not in each.parts} == there
        assert state(project) == before
        assert state(made.path) != before
