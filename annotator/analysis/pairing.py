"""Which articles may report the same event: how near their days are and what both tell of."""

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from heapq import heappop, heappush
from math import exp, log, sqrt
from typing import NamedTuple

from annotator.analysis.dated import Day, Days
from annotator.analysis.traits import Thing, Traits

# What each day between two articles leaves of their score.
BY_DISTANCE = (1.0, 0.95, 0.8, 0.6, 0.4, 0.25)
SAME_MONTH, SAME_YEAR = 0.6, 0.35
NAMED_DAY, NAMED_MONTH, NO_DAY = 0.9, 0.45, 0.3
TOO_LATE = 0.15
SMALLEST_CORPUS = 20
RAREST, MOST_NEIGHBOURS, MOST_CANDIDATES = 10, 60, 40
FEWEST_SHARED = 3
ENOUGH = 2.5
MIN_SCORE = 0.4
OTHER_NUMBERS = 0.85
UNDATED = Days(date.max.toordinal(), date.max.toordinal())


@dataclass(frozen=True, slots=True)
class Shared:
    """What two articles both tell of, each as it is shown, the weightiest first.

    ``apart`` is the number of days between them, or -1 where that is not known to the day.
    ``on`` is the day of one of them that the other names, such as "09-03", or "".
    """

    names: tuple[str, ...] = ()
    places: tuple[str, ...] = ()
    numbers: tuple[str, ...] = ()
    days: tuple[str, ...] = ()
    apart: int = -1
    on: str = ""


@dataclass(frozen=True, slots=True)
class EventPair:
    """Two articles, by their ids in order, that may be on one event; the score is 0 to 1."""

    first: str
    second: str
    score: float
    shared: Shared


class Nearness(NamedTuple):
    """What the days of two articles leave of their score, and why."""

    share: float
    apart: int = -1
    on: str = ""


def nearness(one: Traits, other: Traits) -> Nearness:
    """How well the days of two articles agree, 0 where they exclude each other."""
    a, b = one.published, other.published
    if a and b:
        return _between(a, b)
    if a or b:
        dated, undated = (one, other) if a else (other, one)
        assert dated.published
        return _named(dated.published, undated)
    both = one.days & other.days
    return Nearness(NAMED_MONTH) if both else Nearness(NO_DAY)


def _between(a: Days, b: Days) -> Nearness:
    gap = max(0, a.first - b.last, b.first - a.last)
    if a.exact and b.exact:
        return Nearness(BY_DISTANCE[gap], gap) if gap < len(BY_DISTANCE) else Nearness(0.0)
    if gap:
        return Nearness(0.0)
    longest = max(a.last - a.first, b.last - b.first)
    return Nearness(SAME_MONTH if longest < 31 else SAME_YEAR)


def _named(known: Days, undated: Traits) -> Nearness:
    year = date.fromordinal(known.last).year
    left = TOO_LATE if undated.latest_year > year else 1.0
    if known.exact:
        for back in (0, 1):
            day = date.fromordinal(known.first - back)
            if Day(day.month, day.day) in undated.days:
                return Nearness(NAMED_DAY * left, -1, f"{day.month:02}-{day.day:02}")
        return Nearness(NO_DAY * left)
    first, last = date.fromordinal(known.first), date.fromordinal(known.last)
    within = any(first.month <= day.month <= last.month for day in undated.days)
    return Nearness((NAMED_MONTH if within else NO_DAY) * left)


class _Place(NamedTuple):
    """Where an article stands in the order of days, and in the sequence that it was given in."""

    first: int
    article: str
    at: int
    last: int


@dataclass(slots=True)
class Corpus:
    """All articles that are compared, with how rare each of their keys is.

    They are looked through once here, and once by ``pairs`` in the order of their days, where
    those that may be of the same days are near each other: so they need not all be in memory.
    """

    traits: Sequence[Traits]
    _counts: dict[str, int] = field(init=False)
    _order: list[_Place] = field(init=False)

    def __post_init__(self) -> None:
        counts: Counter[str] = Counter()
        self._order = []
        for at, each in enumerate(self.traits):
            counts.update([key for thing in each.things for key in thing.keys])
            days = each.published or UNDATED
            self._order.append(_Place(days.first, each.article, at, days.last))
        self._order.sort()
        # Most keys are in one article only, and lead nowhere.
        self._counts = {key: count for key, count in counts.items() if count > 1}

    def rarity(self, thing: Thing) -> float:
        """How much it says that an article has it: from near 0 to 1."""
        most = max([self._counts.get(key, 1) for key in thing.keys])
        size = len(self.traits) + SMALLEST_CORPUS
        return log(1 + size / most) / log(1 + size)

    def candidates(self) -> Iterator[tuple[int, list[int]]]:
        """For each article, in the order of days, those before it that share rare things with it.

        All are given by their places in ``traits``. Time and memory depend on how many articles
        are of nearly the same days, and not on how many there are; only those without a date are
        looked for among all, by things that few have.
        """
        nearby, everywhere = _Index(), _Index()
        undated = {place.at for place in self._order if place.first == UNDATED.first}
        wanted = {key for at in undated for key in self._keys(at) if self._few(key)}
        for place in self._order:
            mine = self.traits[place.at]
            if place.at in undated:
                yield place.at, self._best(mine, everywhere)
            else:
                nearby.forget_before(place.first - len(BY_DISTANCE))
                yield place.at, self._best(mine, nearby)
                nearby.add(place, filter(self._counts.__contains__, self._keys(place.at)))
            if wanted:
                everywhere.add(place, filter(wanted.__contains__, self._keys(place.at)))

    def _few(self, key: str) -> bool:
        return 1 < self._counts.get(key, 1) <= MOST_NEIGHBOURS

    def _keys(self, at: int) -> list[str]:
        return [key for thing in self.traits[at].things for key in thing.keys]

    def _best(self, mine: Traits, index: "_Index") -> list[int]:
        ranks = {thing.keys: self.rarity(thing) for thing in mine.things}
        met: Counter[int] = Counter()
        used = 0
        for thing in sorted(mine.things, key=lambda thing: (-ranks[thing.keys], thing.keys)):
            found = {each for key in thing.keys for each in index.having(key)}
            if found and len(found) <= MOST_NEIGHBOURS:
                met.update(found)
                used += 1
                if used == RAREST:
                    break
        ranked = sorted(met.items(), key=lambda pair: (-pair[1], pair[0]))[:MOST_CANDIDATES]
        return [each for each, count in ranked if count > 1]


class _Index:
    """Which of the articles that are looked at have a key."""

    def __init__(self) -> None:
        self._having: dict[str, list[int]] = {}
        self._leaving: list[tuple[int, int, list[str]]] = []

    def add(self, place: _Place, keys: Iterable[str]) -> None:
        """Take in an article until its last day is past."""
        own = list(dict.fromkeys(keys))
        for key in own:
            self._having.setdefault(key, []).append(place.at)
        heappush(self._leaving, (place.last, place.at, own))

    def forget_before(self, day: int) -> None:
        """Take out those whose last day is before that one."""
        while self._leaving and self._leaving[0][0] < day:
            _, at, own = heappop(self._leaving)
            for key in own:
                self._having[key].remove(at)
                if not self._having[key]:
                    del self._having[key]

    def having(self, key: str) -> Sequence[int]:
        """The places of the articles with that key."""
        return self._having.get(key, ())


def pairs(
    corpus: Corpus, *, min_score: float = MIN_SCORE, go_on: Callable[[int], bool] = lambda _: True
) -> Iterator[EventPair]:
    """All pairs with at least that score; ``go_on`` is told how far it is and may end it."""
    for done, (at, candidates) in enumerate(corpus.candidates()):
        if not go_on(done):
            return
        for other in candidates:
            pair = compared(corpus.traits[at], corpus.traits[other], corpus=corpus)
            if pair is not None and pair.score >= min_score:
                yield pair


class _Match(NamedTuple):
    weight: float
    thing: Thing
    groups: tuple[str, str]


def compared(one: Traits, other: Traits, *, corpus: Corpus) -> EventPair | None:
    """How far two articles agree, and in what; None when their days or all else exclude it."""
    if one.article > other.article:
        one, other = other, one
    near = nearness(one, other)
    if not near.share:
        return None
    matches = sorted(_matches(one, other, corpus=corpus), key=lambda m: (-m.weight, m.thing.keys))
    apart = list(_apart(matches))
    telling = [match for match in apart if match.thing.kind != "place"]
    if len(apart) < FEWEST_SHARED or len(telling) < 2:
        return None
    score = near.share * _likeness(one, other, matches=apart, corpus=corpus)
    if _differ_in_numbers((one, other), apart):
        score *= OTHER_NUMBERS
    return EventPair(one.article, other.article, round(score, 3), _shared(matches, near))


def _differ_in_numbers(both: tuple[Traits, Traits], matches: Sequence[_Match]) -> bool:
    """Whether both give several numbers, and not one of them is the same."""
    counts = [sum(it.kind == "number" for it in each.things) for each in both]
    return min(counts) > 1 and not any(match.thing.kind == "number" for match in matches)


def _matches(one: Traits, other: Traits, *, corpus: Corpus) -> Iterator[_Match]:
    by_key: Mapping[str, Thing] = {key: thing for thing in other.things for key in thing.keys}
    taken: set[tuple[str, ...]] = set()
    for thing in one.things:
        found = next((by_key[key] for key in thing.keys if key in by_key), None)
        if found is not None and found.keys not in taken:
            taken.add(found.keys)
            rarity = min(corpus.rarity(thing), corpus.rarity(found))
            shown = min((thing, found), key=lambda each: (not each.form.isascii(), each.form))
            weight = rarity * sqrt(thing.weight * found.weight)
            yield _Match(weight, shown, (thing.group, found.group))


def _apart(matches: Sequence[_Match]) -> Iterator[_Match]:
    """Those that are not of one person with a weightier one, such as the first name."""
    seen: tuple[set[str], set[str]] = (set(), set())
    for match in matches:
        if not any(group in known for group, known in zip(match.groups, seen, strict=True)):
            yield match
        for group, known in zip(match.groups, seen, strict=True):
            known.add(group)


def _likeness(one: Traits, other: Traits, *, matches: Sequence[_Match], corpus: Corpus) -> float:
    """Half of it is how much of both is shared, half how much there is beside the chief thing.

    Two reports on one person have that person in common, and little else.
    """
    norms = [_norm(each, corpus) for each in (one, other)]
    cosine = sum(match.weight**2 for match in matches) / sqrt(norms[0] * norms[1])
    beside = sum(match.weight for match in matches[1:])
    return 0.5 * min(1.0, cosine) + 0.5 * (1 - exp(-beside / ENOUGH))


def _norm(traits: Traits, corpus: Corpus) -> float:
    best: dict[str, float] = {}
    for thing in traits.things:
        weight = thing.weight * corpus.rarity(thing)
        best[thing.group] = max(best.get(thing.group, 0.0), weight)
    return sum(weight**2 for weight in best.values())


def _shared(matches: Sequence[_Match], near: Nearness) -> Shared:
    forms: defaultdict[str, list[str]] = defaultdict(list)
    for match in matches:
        forms[match.thing.kind].append(match.thing.form)
    return Shared(
        names=tuple(forms["name"]),
        places=tuple(forms["place"]),
        numbers=tuple(forms["number"]),
        days=tuple(forms["day"]),
        apart=near.apart,
        on=near.on,
    )
