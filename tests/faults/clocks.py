"""Sets the clock back, and forward, while somebody annotates: order and undo must not care."""

from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory

from annotator.app.session import Session
from annotator.domain.identity import uuid7
from annotator.storage.store import Store
from tests.faults.annotate import Noted
from tests.faults.examining import examined
from tests.faults.kills import new_project
from tests.faults.table import Row
from tests.faults.working import Hand

TIMES, QUICK_TIMES = 30, 3
ACTS = 20
LEAPS = (-40 * 365 * 86_400, -86_400, -3_600, -1, 0, 0, 1, 3_600, 86_400)
"""Seconds; a battery that is empty sets a clock back by decades."""


class Clock:
    """A clock that leaps, in all the forms in which the program asks for the time."""

    def __init__(self, seed: int) -> None:
        self._random = Random(seed)
        self._now = datetime(2026, 11, 22, 10, tzinfo=UTC)

    def leap(self) -> None:
        """Go on by a moment, and by a leap."""
        self._now += timedelta(seconds=self._random.choice(LEAPS), milliseconds=3)

    def text(self) -> str:
        """As an act carries it."""
        return self._now.strftime("%Y-%m-%dT%H:%M:%SZ")

    def microseconds(self) -> int:
        """As the log's own clock takes it."""
        return int(self._now.timestamp() * 1_000_000)

    def new_id(self, kind: str) -> str:
        """As ids begin with it."""
        milliseconds = max(0, self.microseconds() // 1000)
        return uuid7(kind, milliseconds=milliseconds, random=self._random.getrandbits(74))


def run(*, quick: bool = False) -> Iterator[Row]:
    """One row: in every run the clock leaps before each act."""
    acts, lost, wrong = 0, list[str](), list[str]()
    times = QUICK_TIMES if quick else TIMES
    for number in range(times):
        with TemporaryDirectory() as folder:
            path = Path(folder) / "p.sqlite"
            saved = [*new_project(path), *_worked(path, Clock(number), number)]
            acts += len(saved)
            wrong += (f"run {number}: {each}" for each in _disorder(path))
            found = examined(path, saved, more=0)
            lost += found.lost
            wrong += (f"run {number}: {each}" for each in found.wrong)
    yield Row("a clock that is set back and forward", times, acts, tuple(lost), tuple(wrong))


def _worked(path: Path, clock: Clock, seed: int) -> Iterator[str]:
    """Annotate in two sessions; the ids of the acts."""
    for half in range(2):
        noted = Noted(clock.new_id)
        store = Store.open(path, clock=clock.microseconds)
        with closing(Session(store, "ada", clock=clock.text, ids=noted)) as session:
            hand = Hand(session, 2 * seed + half)
            for _ in range(ACTS):
                clock.leap()
                hand.act()
                yield noted.act


def _disorder(path: Path) -> Iterator[str]:
    with closing(Store.open(path, read_only=True)) as store:
        for table in ("act", "event"):
            ticks = [
                tick for (tick,) in store._database.rows(f"SELECT hlc FROM {table} ORDER BY seq")
            ]
            if ticks != sorted(ticks) or len(set(ticks)) != len(ticks):
                yield f"the ticks of {table} are not in the order of the log"
