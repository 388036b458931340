"""How far the work is: articles by status, spans by label, what was read and done."""

from collections import Counter, defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta, tzinfo

from annotator.domain.article import STATUSES, Status

ArticleCount = tuple[str, str, Status, int]
"""Language, event, status, and how many articles have all three."""

DoneCount = tuple[str, str, int]
"""Annotator, moment in UTC to the minute (2026-11-22T10:00), and how many articles became done."""


@dataclass(frozen=True, slots=True)
class Statuses:
    """How many articles are at each status."""

    new: int = 0
    in_progress: int = 0
    done: int = 0
    skipped: int = 0

    @property
    def total(self) -> int:
        """How many articles there are."""
        return self.left + self.done + self.skipped

    @property
    def left(self) -> int:
        """How many articles are still to be worked on."""
        return self.new + self.in_progress

    def of(self, status: Status) -> int:
        """How many articles are at that status."""
        return int(getattr(self, status))


@dataclass(frozen=True, slots=True)
class Group:
    """The articles of one language or event, "" for those without; with their languages."""

    name: str
    statuses: Statuses
    languages: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class LabelCount:
    """How many spans have a label."""

    layer: str
    label: str
    count: int


@dataclass(frozen=True, slots=True)
class Reading:
    """How many articles an annotator has read for a layer, and in how many nothing was found."""

    layer: str
    annotator: str
    read: int
    nothing: int


@dataclass(frozen=True, slots=True)
class Day:
    """How many articles became done on a day, by annotator, the busiest one of all days first."""

    day: date
    done: tuple[tuple[str, int], ...] = ()

    @property
    def total(self) -> int:
        """How many articles became done."""
        return sum(count for _, count in self.done)


@dataclass(frozen=True, slots=True, kw_only=True)
class Progress:
    """How far a project is; groups and labels come in the order in which they are told."""

    articles: Statuses = Statuses()
    languages: tuple[Group, ...] = ()
    events: tuple[Group, ...] = ()
    labels: tuple[LabelCount, ...] = ()
    readings: tuple[Reading, ...] = ()
    days: tuple[Day, ...] = ()

    @property
    def spans(self) -> int:
        """How many spans there are."""
        return sum(each.count for each in self.labels)

    def layer(self, layer: str) -> int:
        """How many spans of a layer there are."""
        return sum(each.count for each in self.labels if each.layer == layer)


def statuses_of(counts: Iterable[ArticleCount]) -> Statuses:
    """All of those articles together."""
    found: Counter[Status] = Counter()
    for _, _, status, count in counts:
        found[status] += count
    return Statuses(*(found[status] for status in STATUSES))


def by_language(counts: Iterable[ArticleCount]) -> tuple[Group, ...]:
    """A group for each language, the largest one first."""
    parts: defaultdict[str, list[ArticleCount]] = defaultdict(list)
    for each in counts:
        parts[each[0]].append(each)
    groups = (Group(name, statuses_of(each)) for name, each in parts.items())
    return tuple(sorted(groups, key=lambda group: (-group.statuses.total, group.name)))


def by_event(counts: Iterable[ArticleCount]) -> tuple[Group, ...]:
    """A group for each event, those with most left to do first; articles without one are not in it.

    The commonest language of an event comes first in its languages.
    """
    parts: defaultdict[str, list[ArticleCount]] = defaultdict(list)
    for each in counts:
        if each[1]:
            parts[each[1]].append(each)
    groups = (Group(name, statuses_of(each), _languages(each)) for name, each in parts.items())
    return tuple(sorted(groups, key=lambda g: (-g.statuses.left, -g.statuses.total, g.name)))


def _languages(counts: Iterable[ArticleCount]) -> tuple[str, ...]:
    found: Counter[str] = Counter()
    for language, _, _, count in counts:
        found[language] += count
    return tuple(sorted(filter(None, found), key=lambda name: (-found[name], name)))


def by_day(
    counts: Iterable[DoneCount], *, last: date, days: int, zone: tzinfo | None = None
) -> tuple[Day, ...]:
    """So many days up to the last one, without a gap; the days are those of the zone.

    Without a zone they are those of the machine.
    """
    found: defaultdict[date, Counter[str]] = defaultdict(Counter)
    ranks: Counter[str] = Counter()
    wanted = [last - timedelta(days=back) for back in reversed(range(days))]
    for annotator, moment, count in counts:
        utc = datetime.fromisoformat(moment).replace(tzinfo=UTC)
        day = utc.astimezone(zone).date()
        if wanted[0] <= day <= last:
            found[day][annotator] += count
            ranks[annotator] += count
    people = sorted(ranks, key=lambda name: (-ranks[name], name))
    return tuple(
        Day(day, tuple((name, found[day][name]) for name in people if found[day][name]))
        for day in wanted
    )
