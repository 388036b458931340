"""Which backups stay: the younger, the more of them."""

from collections.abc import Hashable, Iterable, Sequence
from datetime import datetime, timedelta
from typing import Protocol, TypeVar

DAILY = timedelta(days=14)
WEEKLY = timedelta(days=91)
_SOME = timedelta(hours=1)


class Dated(Protocol):
    """What rotation has to know of a backup; its size is in bytes."""

    @property
    def time(self) -> datetime:
        """When it was made, in UTC."""

    @property
    def size(self) -> int:
        """How much of the disk it takes."""


D = TypeVar("D", bound=Dated)


def kept(backups: Iterable[D], now: datetime, *, most: int, size: int) -> list[D]:
    """Those to be kept, the newest first: at most so many, of so many bytes together.

    Of today all are kept, of the two weeks before the last one of each day, of three months the
    last one of each week. Where that is too much, those go that lie closest to their neighbours,
    seen from now; the oldest one goes last but one. The newest one always stays.
    """
    chosen = _one_of_each(sorted(backups, key=lambda each: each.time, reverse=True), now)
    while len(chosen) > 1 and (len(chosen) > most or sum(each.size for each in chosen) > size):
        del chosen[_closest(chosen, now)]
    return chosen


def _one_of_each(backups: Sequence[D], now: datetime) -> list[D]:
    seen: set[Hashable] = set()
    chosen = []
    for place, backup in enumerate(backups):
        span = _span(backup.time, now) if place else None
        if span is None or (span != "gone" and span not in seen):
            chosen.append(backup)
        # The newest one stands for its day too.
        seen.add(_span(backup.time, now))
    return chosen


def _span(time: datetime, now: datetime) -> Hashable:
    """The time of which one is kept; None where all are."""
    age = now.date() - time.date()
    if age <= timedelta(0):  # a clock that was set back makes backups of tomorrow
        return None
    if age <= DAILY:
        return time.date()
    return time.isocalendar()[:2] if age <= WEEKLY else "gone"


def _closest(backups: Sequence[Dated], now: datetime) -> int:
    def gap(place: int) -> float:
        time = backups[place].time
        return (backups[place - 1].time - time) / (max(now - time, timedelta(0)) + _SOME)

    # Without the oldest one nothing would reach back so far.
    return min(range(1, max(2, len(backups) - 1)), key=gap)
