"""Takes files and folders away from an open project, or its rights, and looks what is saved."""

import os
import shutil
import sys
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path
from tempfile import TemporaryDirectory

from annotator.app.session import Session
from annotator.domain.errors import ProjectError
from tests.faults.annotate import opened
from tests.faults.examining import acts_of, examined
from tests.faults.kills import new_project
from tests.faults.table import Row
from tests.faults.working import Hand

NOBODY = 65534
ACTS = 5


@dataclass(slots=True)
class Tally:
    """What one kind of fault has brought."""

    acts: int = 0
    lost: list[str] = field(default_factory=list)
    wrong: list[str] = field(default_factory=list)


def _renamed(path: Path) -> None:
    path.rename(path.with_name("other.sqlite"))


def _removed(path: Path) -> None:
    path.unlink()


def _removed_with_all(path: Path) -> None:
    for each in list(path.parent.iterdir()):
        each.unlink()


def _folder_moved(path: Path) -> None:
    path.parent.rename(path.parent.with_name("elsewhere"))


def _folder_removed(path: Path) -> None:
    shutil.rmtree(path.parent)


def _replaced(path: Path) -> None:
    other = path.with_name("other.sqlite")
    Session.create(other, "bob").close()
    other.replace(path)


def _wal_removed(path: Path) -> None:
    path.with_name(f"{path.name}-wal").unlink()


AWAY: dict[str, Callable[[Path], None]] = {
    "the file is renamed": _renamed,
    "the file is removed": _removed,
    "all files are removed": _removed_with_all,
    "its folder is moved": _folder_moved,
    "its folder is removed": _folder_removed,
    "another project takes its place": _replaced,
}
RIGHTS = {"a file to be read only": (0o444, 0o755), "a folder to be read only": (0o644, 0o555)}


def run(*, quick: bool = False) -> Iterator[Row]:
    """A row for what is taken away from an open project, and one for each right that is."""
    if sys.platform == "win32":
        yield Row("a project taken away while open", skipped="what is open stays there")
        return
    tally = Tally()
    for name, take in AWAY.items():
        for on_close in (False, True):
            _away(name, take, tally, on_close=on_close)
    times = 2 * len(AWAY)
    kind = "a project taken away while open"
    yield Row(kind, times, tally.acts, tuple(tally.lost), tuple(tally.wrong))
    yield _rights()


def _away(name: str, take: Callable[[Path], None], tally: Tally, *, on_close: bool) -> None:
    """Work, take it away, and work on, or close at once: all must be in a file somewhere."""
    with TemporaryDirectory() as folder:
        path = Path(folder) / "work" / "p.sqlite"
        path.parent.mkdir()
        saved = list(new_project(path))
        session, noted = opened(path)
        with closing(session):
            hand = Hand(session, 1)
            for _ in range(ACTS):
                hand.act()
                saved.append(noted.act)
            take(path)
            if not on_close:
                tally.wrong += (f"{name}: {each}" for each in _refused(session, path))
        tally.acts += len(saved)
        found = [examined(each, saved) for each in Path(folder).rglob("*.sqlite")]
        whole = [each for each in found if not each.lost and not each.wrong]
        if not whole:
            tally.lost += (f"{name}: {act}" for act in saved)
        # Whatever stands in the place must not have become a mixture.
        tally.wrong += (f"{name}: {fault}" for each in found for fault in each.wrong)


def _refused(session: Session, path: Path) -> Iterator[str]:
    hand = Hand(session, 2)
    for _ in range(2):
        try:
            hand.act()
        except ProjectError as error:
            if not str(error).startswith(f"{path}: ") or "open" not in str(error):
                yield f"it says too little: {error}"
        else:
            yield "it called an act saved that goes nowhere"


@contextmanager
def _somebody() -> Iterator[None]:
    """What follows is done without the rights of an administrator."""
    if os.geteuid() != 0:
        yield
        return
    os.seteuid(NOBODY)
    try:
        yield
    finally:
        os.seteuid(0)


def _rights() -> Row:
    acts, lost, wrong = 0, list[str](), list[str]()
    for name, (file, folder_rights) in RIGHTS.items():
        with TemporaryDirectory() as folder:
            Path(folder).chmod(0o755)
            path = Path(folder) / "work" / "p.sqlite"
            path.parent.mkdir()
            saved = new_project(path)
            path.chmod(file)
            path.parent.chmod(folder_rights)
            with _somebody():
                wrong += (f"{name}: {each}" for each in _read_only(path, saved))
            path.parent.chmod(0o755)
            path.chmod(0o644)
            found = examined(path, saved)
            acts += len(saved)
            lost += found.lost
            wrong += (f"{name}: {each}" for each in found.wrong)
    return Row("a file or folder to be read only", len(RIGHTS), acts, tuple(lost), tuple(wrong))


def _read_only(path: Path, saved: tuple[str, ...]) -> Iterator[str]:
    with closing(Session.open(path, "ada")) as session:
        if not session.read_only:
            yield "it takes what cannot be written for what can"
        if acts_of(session) != saved:
            yield "it does not show what is there"
        with suppress(ProjectError):
            Hand(session, 1).act()
            yield "it called an act saved that cannot be"
