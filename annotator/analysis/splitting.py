"""Splits into train, dev and test that keep what belongs together on one side."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
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

    Each group is drawn when its first article comes, by what the parts lack of that article's
    strata then: so a part never depends on articles that come later, unless one of them joins two
    groups. What is in ``kept`` stays where it was, with all that belongs to it; where two of a
    group were in different parts, the first one's counts.
    """
    names = PARTS[: len(shares)]
    weights = [share / sum(shares) for share in shares]
    together = _Together(members)
    parts: dict[int, str] = {}
    for at, member in enumerate(members):
        if kept and (known := kept.get(member.article)) in names:
            parts.setdefault(together.top(at), known)
    filled = _Filled(names, weights)
    found: dict[str, str] = {}
    for at, member in enumerate(members):
        top = together.top(at)
        if top not in parts:
            parts[top] = filled.drawn(member, seed=seed)
        found[member.article] = parts[top]
        filled.add(member, parts[top])
    return found


class _Together:
    """Which members hang together, by the position of the first of them."""

    def __init__(self, members: Iterable[Member]) -> None:
        self._parent: list[int] = []
        first: dict[str, int] = {}
        for at, member in enumerate(members):
            self._parent.append(at)
            for group in member.groups:
                one, other = sorted((self.top(first.setdefault(group, at)), self.top(at)))
                self._parent[other] = one

    def top(self, at: int) -> int:
        while self._parent[at] != at:
            self._parent[at] = self._parent[self._parent[at]]
            at = self._parent[at]
        return at


class _Filled:
    """How much of what is in which part."""

    def __init__(self, names: Sequence[str], weights: Sequence[float]) -> None:
        self._weights = dict(zip(names, weights, strict=True))
        self._all = Counter[str]()
        self._in = Counter[tuple[str, str]]()

    def add(self, member: Member, part: str) -> None:
        for stratum in member.strata:
            self._all[stratum] += 1
            self._in[part, stratum] += 1

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
            share * (self._all[stratum] + 1) - self._in[part, stratum] for stratum in strata
        )
        return first + (sum(others) / len(others) if others else 0.0)
