"""Repair: a damaged project file is read, and a new one made of it; the damaged one stays."""

import os
import shutil
import sqlite3
import tempfile
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path

from annotator.domain.errors import Cancelled
from annotator.domain.message import said
from annotator.domain.system_faults import reason_of
from annotator.storage import creating, schema
from annotator.storage.database import Database
from annotator.storage.durable import is_taken
from annotator.storage.failures import project_error, told
from annotator.storage.grafting import grafted
from annotator.storage.mending import Mended, Mending, Supply
from annotator.storage.opening import waits_beside
from annotator.storage.salvage import Step, promise, salvage, scratch
from annotator.storage.wreck import Wreck

GoOn = Callable[[str, int], bool]
"""Told what is being done ("read", "log", "tables", "check") and how far; whether to go on."""

_TELLING = ("project", "act", "event", "article")
_UNREADABLE = said(
    "nothing of it can be read as a project; go on with a copy of it, if there is one"
)


def repaired(path: Path, new: Path, *, supply: Supply, go_on: GoOn) -> Mended:
    """Make the project ``new`` of what the file at ``path`` still gives.

    Raises ProjectError when nothing can be read or the new file cannot be written, and Cancelled;
    then there is no new file.
    """
    steps: dict[str, int] = {}

    def step(what: str, count: int) -> None:
        steps[what] = steps.get(what, 0) + count
        if not go_on(what, steps[what]):
            raise Cancelled(said("The repair was called off; there is no new file."))

    with told(path), _folder(new) as folder:
        work = _Work(path, new, Path(folder), supply, step)
        whole = _gathered(path, work.folder)
        with closing(Wreck(whole)) as wreck:
            if wreck.has_tables():
                return work.done(wreck)
        with closing(Wreck(work.grafted(whole))) as wreck:
            mended = work.done(wreck)
    mended.notes.append(
        said("The list of tables was destroyed: that of a new project stands for it.")
    )
    return mended


@contextmanager
def _folder(new: Path) -> Iterator[str]:
    try:
        with tempfile.TemporaryDirectory(prefix=".annotator-", dir=new.absolute().parent) as folder:
            yield folder
    except OSError as error:
        raise project_error(
            new, said("it cannot be created: {reason}", reason=reason_of(error))
        ) from error


@dataclass(frozen=True, slots=True)
class _Work:
    path: Path
    new: Path
    folder: Path
    supply: Supply
    step: Step

    def grafted(self, whole: Path) -> Path:
        """A copy with another list of tables: of two that are possible, the one that fits."""
        copies = [self.folder / f"{name}.sqlite" for name in ("grown", "shrunk")]
        for copy in copies:
            grafted(whole, copy, shrunk=copy.stem == "shrunk")
        return max(copies, key=self._promise)

    def _promise(self, copy: Path) -> int:
        into = scratch(copy.with_name(f"promise-{copy.name}"), self.new)
        with closing(into), closing(Wreck(copy)) as wreck:
            return promise(wreck, into)

    def done(self, wreck: Wreck) -> Mended:
        outcome: list[Mended] = []
        with closing(scratch(self.folder / "salvage.sqlite", self.new)) as into:
            found = salvage(wreck, into, step=self.step)
            if not any(found.readings[table].read for table in _TELLING):
                raise project_error(self.path, _UNREADABLE)

            def fill(database: Database) -> None:
                mending = Mending(
                    wreck, found, into=database, folder=self.folder, project=self.path
                )
                outcome.append(mending.run(self.step, self.supply))

            creating.create(self.new, fill)
        (mended,) = outcome
        if (claimed := wreck.version()) > len(schema.MIGRATIONS):
            mended.notes.append(_newer(claimed))
        return mended


def _newer(claimed: int) -> str:
    return said(
        "The file says that a newer version of Annotator made it (its schema is {claimed}, this "
        "program knows up to {ours}): what is counted above was read as this version knows it, and "
        "what the newer one keeps besides is not in the new file. Keep the old one, and repair it "
        "with the newer version if you have it.",
        claimed=claimed,
        ours=len(schema.MIGRATIONS),
    )


def _gathered(path: Path, folder: Path) -> Path:
    """The file itself; where pages wait beside it, a copy with these pages in it."""
    if not any(waits_beside(path, suffix) for suffix in ("-wal", "-journal")):
        return path
    source = os.path.realpath(path)
    copy = folder / "copy.sqlite"
    try:
        for suffix in ("", "-wal", "-journal"):
            if is_taken(Path(source + suffix)):
                shutil.copyfile(source + suffix, f"{copy}{suffix}")
    except OSError as error:
        raise project_error(
            path, said("it cannot be read: {reason}", reason=reason_of(error))
        ) from error
    _bring_home(copy)
    return copy


def _bring_home(copy: Path) -> None:
    connection = sqlite3.connect(copy, isolation_level=None)
    try:
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        connection.execute("SELECT count(*) FROM sqlite_schema").fetchone()
    except sqlite3.DatabaseError:
        return  # what has not come home is lost, and missing in what is read
    finally:
        connection.close()
