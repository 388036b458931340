"""Projects of older versions, each written by the program as it was then."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from tempfile import TemporaryDirectory

from annotator.app.verifying import verify
from annotator.storage import schema
from tests.faults.annotate import opened
from tests.faults.examining import examined
from tests.faults.table import Row
from tests.faults.working import Hand

DUMPS = Path(__file__).parent.parent / "data" / "projects"
CURRENT = len(schema.MIGRATIONS)
WORK = 10


def versions() -> tuple[int, ...]:
    """The versions of which there is a project, up to that of today."""
    found = sorted(int(path.stem.removeprefix("m")) for path in DUMPS.glob("m*.sql"))
    return tuple(version for version in found if version <= CURRENT)


def write_old(path: Path, version: int) -> tuple[str, ...]:
    """Make the project of that version; the ids of its acts, in order."""
    with closing(sqlite3.connect(path)) as connection:
        connection.executescript((DUMPS / f"m{version:03}.sql").read_text("utf-8"))
        connection.execute("PRAGMA journal_mode = WAL")
        acts = connection.execute("SELECT id FROM act ORDER BY seq").fetchall()
    return tuple(act for (act,) in acts)


def run(*, quick: bool = False) -> Iterator[Row]:
    """One row: each older project is opened, found whole, worked in, and its acts undone."""
    acts, lost, wrong = 0, list[str](), list[str]()
    for version in versions():
        with TemporaryDirectory() as folder:
            path = Path(folder) / "p.sqlite"
            saved = [*write_old(path, version)]
            faults = list(verify(path)) if version == CURRENT else []
            session, noted = opened(path)
            with closing(session):
                faults += session.faults()
                if session.next_redo() is None:
                    faults.append("what was undone then cannot be redone")
                session.redo()
                saved.append(noted.act)
                hand = Hand(session, version)
                for _ in range(WORK):
                    hand.act()
                    saved.append(noted.act)
                while session.next_undo() is not None:
                    session.undo()
                    saved.append(noted.act)
                if session.library.rows() and not session.made_smaller:
                    faults.append("articles are left when all is undone")
                while session.next_redo() is not None:
                    session.redo()
                    saved.append(noted.act)
            found = examined(path, saved, more=0)
            acts += len(saved)
            lost += found.lost
            wrong += (f"m{version:03}: {each}" for each in (*faults, *found.wrong))
    yield Row("a project of each version", len(versions()), acts, tuple(lost), tuple(wrong))
