"""Splits into train, dev and test that keep what belongs together on one side."""

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from hashlib import sha256

PARTS = ("train", "dev", "test")


@dataclass(frozen=True, slots=True)
class Member:
    """An article that is to be put into a part.

    Articles that share one of their ``groups`` (an event, a set of near-duplicates) go together.
    ``strata`` is what shall be spread evenly: its language first, then the labels in it.
    """

    article: str
    groups: tuple[str, ...] = ()
    strata: tuple[str, ...] = ()


def split(
    members: Sequence[Member],
    shares: Sequence[int],
    *,
    seed: int,
    kept: Mapping[str, str] | None = None,
) -> dict[str, str]:
    """The part of each article, by its id; members stand in the order in which they came.

    A group is drawn when its first article comes, by what the parts lack of that article's strata
    then. So an article never moves because of those that come later, with one exception: where a
    later one ties two groups together, the younger group goes to the part of the older one, and no
    other article moves for it. What is in ``kept`` stays where it was, with all that belongs to
    it; where two of a group were in different parts, the first one's counts.
    """
    names = PARTS[: len(shares)]
    weights = [share / sum(shares) for share in shares]
    whole = _Together()
    for member in members:
        whole.add(member)
    said: dict[int, str] = {}
    for at, member in enumerate(members):
        if kept and (known := kept.get(member.article)) in names:
            said.setdefault(whole.top(at), known)
    together, filled = _Together(), _Filled(names, weights)
    for at, member in enumerate(members):
        first, *others = together.add(member)
        if first == at:
            filled.put(at, said.get(whole.top(at)) or filled.drawn(member, seed=seed))
        filled.add(first, member)
        for other in others:
            if other != at:
                filled.join(first, other)
    return {each.article: filled.part(together.top(at)) for at, each in enumerate(members)}


class _Together:
    """Which members hang together as they come, by the position of the first of them."""

    def __init__(self) -> None:
        self._parent: list[int] = []
        self._first: dict[str, int] = {}

    def add(self, member: Member) -> list[int]:
        """Take in the next one; the groups that it ties together with itself, the oldest first.

        Each goes by the position of its first member. From now on all are the first of them.
        """
        at = len(self._parent)
        self._parent.append(at)
        tied = {at, *(self.top(self._first.setdefault(group, at)) for group in member.groups)}
        tops = sorted(tied)
        for other in tops[1:]:
            self._parent[other] = tops[0]
        return tops

    def top(self, at: int) -> int:
        while self._parent[at] != at:
            self._parent[at] = self._parent[self._parent[at]]
            at = self._parent[at]
        return at


class _Filled:
    """Which part each group is in, and how much of what is in which part."""

    def __init__(self, names: Sequence[str], weights: Sequence[float]) -> None:
        self._weights = dict(zip(names, weights, strict=True))
        self._all = Counter[str]()
        self._in = {part: Counter[str]() for part in self._weights}
        self._parts: dict[int, str] = {}
        self._of = defaultdict[int, Counter[str]](Counter)

    def part(self, group: int) -> str:
        return self._parts[group]

    def put(self, group: int, part: str) -> None:
        self._parts[group] = part

    def add(self, group: int, member: Member) -> None:
        self._all.update(member.strata)
        self._in[self._parts[group]].update(member.strata)
        if member.groups:
            self._of[group].update(member.strata)

    def join(self, group: int, other: int) -> None:
        """What was another group is of this one now, and goes to its part."""
        moved = self._of.pop(other)
        self._in[self._parts.pop(other)].subtract(moved)
        self._in[self._parts[group]].update(moved)
        self._of[group].update(moved)

    def drawn(self, member: Member, *, seed: int) -> str:
        """A part, the likelier the more it lacks; one that has too much already is not drawn."""
        lacking = {part: max(0.0, self._lacks(part, member.strata)) ** 2 for part in self._weights}
        if not any(lacking.values()):
            lacking = self._weights
        key = f"{seed}:{member.article}".encode()
        drawn = int.from_bytes(sha256(key).digest()[:8], "big") / 2**64 * sum(lacking.values())
        for part, weight in lacking.items():
            drawn -= weight
            if drawn < 0:
                return part
        return max(lacking, key=lambda part: lacking[part])

    def _lacks(self, part: str, strata: Sequence[str]) -> float:
        share = self._weights[part]
        if not strata or not share:
            return share
        first, *others = (
            share * (self._all[stratum] + 1) - self._in[part][stratum] for stratum in strata
        )
        return first + (sum(others) / len(others) if others else 0.0)
