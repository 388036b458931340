"""A year of one annotator: is every act still on disk within a frame, and is it open at once?"""

import os
import re
import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import partial
from itertools import count
from pathlib import Path
from tempfile import TemporaryDirectory
from time import perf_counter

from annotator.app.compacting import KEEP_DAYS, compact
from annotator.app.session import DAY, Session
from annotator.domain.choice import Choice
from annotator.domain.commands.articles import SetStatus
from annotator.domain.commands.links import LinkSpans
from annotator.domain.commands.spans import AddSpan, Relabel, RemoveSpans, SetNote
from annotator.domain.span import Range
from annotator.storage.clock import microseconds
from tests.bench.table import Row, Shown, Table, measure
from tests.faults.working import Hand, bring, record

QUICK = bool(os.environ.get("QUICK"))
ARTICLES = 300 if QUICK else 3_000
ACTS = 10_000 if QUICK else 300_000
COPIES = 10 if QUICK else 100
SENTENCES = 40
"""Of some 75 characters each."""

REPEAT = 200
FRAME = 1 / 60
AT_ONCE = 0.5
_ID = re.compile(r"[astlg]_[0-9a-f]{32}")
KEPT = os.environ.get("ANNOTATOR_YEAR", "")
"""Where the project of the year is kept between two runs: making it takes minutes."""


def run() -> Iterator[Shown]:
    """Measure each kind of act at the end of the year, and what opening then takes."""
    with TemporaryDirectory() as name:
        path = Path(name) / "year.sqlite"
        _provide(path)
        twin = Path(shutil.copy(path, path.with_name("compacted.sqlite")))
        base = _bare(Path(name) / "bare.sqlite")
        with closing(Session.open(path, "bench")) as session:
            rows = tuple(_acts(session))
            opening = measure("open and list", partial(_opened, path), repeat=10)
        size = path.stat().st_size / 1e6
        yield Table(f"{ARTICLES:,} articles, {ACTS:,} acts, {size:,.0f} MB", (base, *rows))
        yield Table("Opening it", (_first(path), opening))
        yield Wanted(max(rows, key=lambda row: row.p95), base, opening)
        yield from _compacted(twin, base)


def _compacted(path: Path, base: Row) -> Iterator[Shown]:
    """The same when all but the last week is in a snapshot."""
    begun = perf_counter()
    outcome = compact(path, keep_days=KEEP_DAYS, go_on=lambda *_: True)
    took = Row("compact it", (perf_counter() - begun,))
    assert outcome is not None
    with closing(Session.open(path, "bench")) as session:
        rows = tuple(_acts(session))
    opening = measure("open and list", partial(_opened, path), repeat=10)
    sizes = [size / 1e6 for size in (outcome.before, outcome.after, outcome.archived)]
    title = "Compacted: {:,.0f} MB became {:,.0f} MB, and an archive of {:,.0f} MB".format(*sizes)
    yield Table(title, (took, opening, *rows))
    yield Wanted(max(rows, key=lambda row: row.p95), base, opening)


@dataclass(frozen=True, slots=True)
class Wanted:
    """What is wanted of the slowest act and of opening, and whether it is so."""

    slowest: Row
    bare: Row
    opening: Row

    def lines(self) -> list[str]:
        """A line for each."""
        act, opened = self.slowest, self.opening.median
        ours = act.p95 - self.bare.p95
        slowest = f"{act.name} has a p95 of {act.p95 * 1e3:.1f} ms"
        return [
            f"{_met(act.p95 < FRAME)} each act on disk within a frame of 16.7 ms: {slowest}",
            f"{_met(ours < FRAME)} so with any disk: that is {ours * 1e3:.1f} ms more than bare",
            f"{_met(opened < AT_ONCE)} open within half a second: {opened * 1e3:.0f} ms",
        ]


def _met(met: bool) -> str:
    return "met   " if met else "MISSED"


def _provide(path: Path) -> None:
    if not KEPT:
        make_year(path)
        return
    kept = Path(KEPT) / f"year-{ACTS}.sqlite"
    if not kept.exists():
        make_year(kept)
    # Measuring adds acts to it.
    shutil.copy(kept, path)


def make_year(path: Path) -> None:
    """Make a project of that many articles and acts, undo and redo among them.

    The acts of the first articles are done on one day; those of the others, each on the day after,
    are their copies.
    """
    with closing(Session.create(path, "bench")) as session:
        # What is made for measuring alone need not outlast a power failure.
        session._store._database.rows("PRAGMA synchronous = OFF")
        session._store.log._clock = lambda: microseconds() - COPIES * DAY
        for first in range(0, ARTICLES, 500):
            bring(session, range(first, min(first + 500, ARTICLES)), sentences=SENTENCES)
        before = session._store.log.position()[0]
        hand = Hand(session, 1)
        for turn in range(ACTS // COPIES):
            hand.act(_article(turn * ARTICLES // ACTS))
    with closing(sqlite3.connect(path)) as connection, connection:
        for number in range(1, COPIES):
            _copy(connection, number, before=before)
    with closing(Session.open(path, "bench")) as session:
        session._store.rebuild()


def _article(number: int) -> str:
    return record(number, SENTENCES).article.id


def _copy(connection: sqlite3.Connection, number: int, *, before: int) -> None:
    """Do the acts after that one again on other articles, under other ids."""
    many = ACTS // COPIES
    articles = ARTICLES // COPIES
    others = {_article(each): _article(each + number * articles) for each in range(articles)}

    def changed(value: object) -> object:
        return _ID.sub(renamed, value) if isinstance(value, str) else value

    def renamed(found: re.Match[str]) -> str:
        return others.get(found[0], f"{found[0][:-8]}{number:08x}")

    def later(hlc: str) -> str:
        return f"{int(hlc[:20]) + number * DAY:020d}{hlc[20:]}"

    def time(hlc: str) -> str:
        return datetime.fromtimestamp(int(hlc[:20]) // 10**6, UTC).strftime("%Y-%m-%dT%H:%M:%SZ")

    acts = connection.execute(
        "SELECT * FROM act WHERE seq > ? AND seq <= ?", (before, before + many)
    )
    rows = [
        (seq + number * many, *map(changed, names), time(later(hlc)), later(hlc))
        for seq, *names, _, hlc in acts
    ]
    connection.executemany(f"INSERT INTO act VALUES ({', '.join('?' * 9)})", rows)
    events = connection.execute(
        "SELECT id, act, kind, article, target, payload, hlc FROM event"
        " WHERE act > ? AND act <= ? ORDER BY seq",
        (before, before + many),
    )
    copies = [
        (changed(key), act + number * many, *map(changed, rest), later(hlc))
        for key, act, *rest, hlc in events
    ]
    connection.executemany(
        "INSERT INTO event (id, act, kind, article, target, payload, hlc)"
        " VALUES (?, ?, ?, ?, ?, ?, ?)",
        copies,
    )


def _acts(session: Session) -> Iterator[Row]:
    articles = [row.article.id for row in session.library.rows()]
    starts = count(1, 3)

    def add() -> None:
        turn = next(starts)
        ranges = (Range(turn // 3 % 2900, turn // 3 % 2900 + 9),)
        session.do(AddSpan(articles[turn % len(articles)], ranges, "entity", "MIL"))

    yield measure("add a span", add, repeat=REPEAT)
    yield measure("undo it", session.undo, repeat=REPEAT // 2)
    yield measure("redo it", session.redo, repeat=REPEAT // 2)
    spans = [span.id for key in articles[: REPEAT * 2] for span in session.library.spans(key)]
    each = iter(dict.fromkeys(spans))
    notes = count()
    yield measure("write a note", lambda: session.do(SetNote(next(each), f"{next(notes)}")))
    yield measure("relabel a span", lambda: session.do(Relabel((next(each),), "entity", "NORP")))
    yield measure("link two spans", lambda: session.do(LinkSpans(next(each), next(each), "kin")))
    yield measure("remove a span", lambda: session.do(RemoveSpans((next(each),))))
    begun = iter(articles)
    yield measure("skip it", lambda: session.do(SetStatus((next(begun),), "skipped")))


def _opened(path: Path) -> None:
    with closing(Session.open(path, "bench")) as session:
        listing = session.library.listing
        keys = listing.keys(me="bench", order="published", down=False)
        listing.rows(listing.chosen(keys, Choice(), me="bench")[:100])
        session.next_undo()


def _first(path: Path) -> Row:
    """What SQLite alone takes to open the file and to read one row."""

    def bare() -> None:
        with closing(sqlite3.connect(path)) as connection:
            connection.execute("SELECT * FROM act ORDER BY seq DESC LIMIT 1").fetchone()

    return measure("bare SQLite", bare, repeat=10)


def _bare(path: Path) -> Row:
    """Two rows in one transaction, synced as ours are: what no program can do faster."""
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        for pragma in ("journal_mode = WAL", "synchronous = FULL"):
            connection.execute(f"PRAGMA {pragma}")
        for name in ("act", "event"):
            connection.execute(f"CREATE TABLE {name} (seq INTEGER PRIMARY KEY, payload TEXT)")

        def insert() -> None:
            connection.execute("BEGIN IMMEDIATE")
            connection.execute("INSERT INTO act (payload) VALUES (?)", ("x" * 120,))
            connection.execute("INSERT INTO event (payload) VALUES (?)", ("x" * 400,))
            connection.execute("COMMIT")

        return measure("bare SQLite, two rows", insert, repeat=REPEAT)
