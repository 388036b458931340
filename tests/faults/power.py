"""Cuts the power at random instants: what was not synced is lost, half there, or there."""

import json
import shutil
import struct
import sys
from collections.abc import Iterator, Sequence
from contextlib import closing
from dataclasses import asdict, dataclass, field
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory

from annotator.app.session import Session, warm_up
from tests.faults import shim
from tests.faults.annotate import opened
from tests.faults.examining import acts_of, examined
from tests.faults.old_projects import versions, write_old
from tests.faults.shim import Shim
from tests.faults.table import Row, row_of_json
from tests.faults.working import Hand, bring

ACTS, QUICK_ACTS = 400, 40
CUTS, QUICK_CUTS = 150, 10
SECTOR = 512
SMALL = 40
"""Pages after which what is in the -wal is brought home; SQLite's own 1,000 are rarely reached."""

_HEAD = struct.Struct("=4q")


@dataclass(frozen=True, slots=True)
class Entry:
    """One thing that the disk was asked for: (w)rite, (t)runcate, (s)ync, (u)nlink, or a (m)ark."""

    what: str
    name: str
    offset: int
    data: bytes


@dataclass(frozen=True, slots=True)
class Story:
    """What was asked of the disk, from a state on, and the acts that were saved at each mark."""

    start: Path
    before: tuple[str, ...]
    acts: Sequence[str]
    entries: Sequence[Entry]


@dataclass(slots=True)
class Disk:
    """The content of files as it certainly is, and what may or may not have come to each."""

    sure: dict[str, bytearray]
    open: dict[str, list[Entry]] = field(default_factory=dict)

    def take(self, entry: Entry) -> None:
        """Do it: only a sync makes sure."""
        if entry.what == "s":
            content = self.sure.setdefault(entry.name, bytearray())
            for each in self.open.pop(entry.name, []):
                if each.what == "u":
                    content = self.sure[entry.name] = bytearray()
                _apply(each, content)
        elif entry.what != "m":
            self.open.setdefault(entry.name, []).append(entry)

    def after_the_cut(self, chance: Random) -> dict[str, bytes]:
        """What may be found when the power is back."""
        found = {name: bytearray(content) for name, content in self.sure.items()}
        for name, entries in self.open.items():
            share = chance.choice((0.0, 0.1, 0.5, 0.9, 1.0))
            content = found.setdefault(name, bytearray())
            for entry in entries:
                if entry.what == "u" and chance.random() < share:
                    content = found[name] = bytearray()
                for part in _sectors(entry):
                    if chance.random() < share:
                        _apply(part, content)
        return {name: bytes(content) for name, content in found.items()}


def _apply(entry: Entry, content: bytearray) -> None:
    if entry.what == "t":
        content[:] = content[: entry.offset].ljust(entry.offset, b"\0")
    elif entry.what == "w":
        end = entry.offset + len(entry.data)
        content.extend(bytes(max(0, end - len(content))))
        content[entry.offset : end] = entry.data


def _sectors(entry: Entry) -> Iterator[Entry]:
    if entry.what != "w":
        yield entry
        return
    at, end = entry.offset, entry.offset + len(entry.data)
    while at < end:
        to = min(end, at - at % SECTOR + SECTOR)
        part = entry.data[at - entry.offset : to - entry.offset]
        yield Entry("w", entry.name, at, part)
        at = to


def run(*, quick: bool = False) -> Iterator[Row]:
    """Rows for annotating and for migrating, and one that shows that such losses are found."""
    if reason := shim.why_not():
        yield Row("power loss", skipped=reason)
        return
    for line in shim.inside(__name__, "quick" if quick else "all").splitlines():
        found = json.loads(line)
        yield row_of_json(found)


def main(mode: str) -> int:
    """What runs inside: print a row for each."""
    warm_up()
    acts, cuts = (QUICK_ACTS, QUICK_CUTS) if mode == "quick" else (ACTS, CUTS)
    with TemporaryDirectory(prefix="annotator-faults-") as name:
        folder = Path(name)
        here = Shim(folder / "case")
        for kind, pages in (("power loss", 1000), (f"power loss, checkpoint at {SMALL}", SMALL)):
            story = _annotated(folder, here, acts=acts, pages=pages)
            _say(_cut(kind, story, folder, cuts=cuts))
        control = _annotated(folder, here, acts=acts, pages=1000, sync="NORMAL")
        found = _cut("", control, folder, cuts=cuts)
        blind = () if found.lost else ("it finds no loss where nothing is synced",)
        kind = f"the same without syncs (finds {len(found.lost):,} lost)"
        _say(Row(kind, found.times, found.acts, wrong=blind))
        _say(_migrating(folder, here, cuts=cuts))
        _say(_compacting(folder, here, cuts=cuts))
    return 0


def _say(row: Row) -> None:
    print(json.dumps(asdict(row)), flush=True)


def _migrating(folder: Path, here: Shim, *, cuts: int) -> Row:
    times, acts, lost, wrong = 0, 0, list[str](), list[str]()
    for version in versions():
        _clear(folder)
        before = write_old(folder / "case" / "p.sqlite", version)
        story = _recorded(folder, here, before, acts=3, pages=1000)
        found = _cut("", story, folder, cuts=max(5, cuts // 5))
        times, acts = times + found.times, acts + found.acts
        lost += (f"m{version:03}: {each}" for each in found.lost)
        wrong += (f"m{version:03}: {each}" for each in found.wrong)
    return Row("power loss while migrating", times, acts, tuple(lost), tuple(wrong))


def _compacting(folder: Path, here: Shim, *, cuts: int) -> Row:
    _clear(folder)
    path = folder / "case" / "p.sqlite"
    with closing(Session.create(path, "ada")) as session:
        bring(session, range(4))
        hand = Hand(session, 1)
        for _ in range(QUICK_ACTS):
            hand.act()
        before = acts_of(session)
    start, journal = folder / "start", folder / "journal"
    shutil.copytree(folder / "case", start)
    journal.unlink(missing_ok=True)
    here.record(journal)
    with closing(Session.open(path, "ada")) as session:
        store = session._store
        plan = store.plan(len(before) - 5)
        assert plan is not None
        store.compact(plan, now="2026-11-22T10:00:00Z", go_on=lambda *_: True)
        store.shrink(lambda: True)
    here.record(None)
    story = Story(start, before, (), list(_entries(journal)))
    return _cut("power loss while compacting", story, folder, cuts=cuts)


def _clear(folder: Path) -> None:
    for name in ("case", "start"):
        shutil.rmtree(folder / name, ignore_errors=True)
    (folder / "case").mkdir()


def _annotated(folder: Path, here: Shim, *, acts: int, pages: int, sync: str = "FULL") -> Story:
    _clear(folder)
    path = folder / "case" / "p.sqlite"
    session = Session.create(path, "ada")
    bring(session, range(4))
    before = acts_of(session)
    session.close()
    return _recorded(folder, here, before, acts=acts, pages=pages, sync=sync)


def _recorded(
    folder: Path,
    here: Shim,
    before: tuple[str, ...],
    *,
    acts: int,
    pages: int,
    sync: str = "FULL",
) -> Story:
    start, case, journal = folder / "start", folder / "case", folder / "journal"
    shutil.copytree(case, start)
    journal.unlink(missing_ok=True)
    here.record(journal)
    session, noted = opened(case / "p.sqlite")
    database = session._store._database
    database.rows(f"PRAGMA wal_autocheckpoint = {pages}")
    database.rows(f"PRAGMA synchronous = {sync}")
    hand = Hand(session, 1)
    done: list[str] = []
    for number in range(acts):
        hand.act()
        done.append(noted.act)
        here.mark(number + 1)
    session.close()
    here.record(None)
    return Story(start, before, done, list(_entries(journal)))


def _entries(journal: Path) -> Iterator[Entry]:
    data = journal.read_bytes()
    place = 0
    while place < len(data):
        what, length, offset, size = _HEAD.unpack_from(data, place)
        place += _HEAD.size
        name = data[place : place + length].decode()
        place += length
        size = size if chr(what) == "w" else 0
        yield Entry(chr(what), name, offset, data[place : place + size])
        place += size


def _cut(kind: str, story: Story, folder: Path, *, cuts: int) -> Row:
    """Cut the power so many times, and look at what is left each time."""
    chance = Random(7)
    wanted = sorted(chance.randrange(len(story.entries)) for _ in range(cuts))
    disk = Disk(
        {str(folder / "case" / it.name): bytearray(it.read_bytes()) for it in story.start.iterdir()}
    )
    acts, lost, wrong = 0, list[str](), list[str]()
    marked, place = 0, 0
    for cut in wanted:
        for entry in story.entries[place:cut]:
            marked = entry.offset if entry.what == "m" else marked
            disk.take(entry)
        place = cut
        saved = (*story.before, *story.acts[:marked])
        found = examined(_put_back(disk.after_the_cut(chance), folder / "back"), saved)
        acts += len(saved)
        lost += (f"cut at {cut}: {each}" for each in found.lost)
        wrong += (f"cut at {cut}: {each}" for each in found.wrong)
    return Row(kind, cuts, acts, tuple(lost), tuple(wrong))


def _put_back(files: dict[str, bytes], folder: Path) -> Path:
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir()
    for name, content in files.items():
        # The -shm is memory that the programs share: the power takes it with it.
        if content and not name.endswith("-shm"):
            (folder / Path(name).name).write_bytes(content)
    return folder / "p.sqlite"


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
