"""Where the parts of a bar stand, and which of them is at a place: plain numbers, in pixels."""

from collections.abc import Sequence
from dataclasses import dataclass

LEAST = 4.0
"""A part of a bar is never narrower, so that one article among thousands can be seen."""


@dataclass(frozen=True, slots=True)
class Stretch:
    """A part of a bar along its length, by the part's number."""

    part: int
    start: float
    end: float

    @property
    def length(self) -> float:
        """How long it is."""
        return self.end - self.start


def stretches(counts: Sequence[int], *, most: int, length: float) -> tuple[Stretch, ...]:
    """The parts that have anything, one after the other; a bar of ``most`` would be of that length.

    What narrow parts are given for their visibility is taken from the wider ones.
    """
    if most <= 0 or length <= 0:
        return ()
    shares = {part: length * count / most for part, count in enumerate(counts) if count > 0}
    total = min(length, sum(max(LEAST, share) for share in shares.values()))
    narrow = sum(LEAST for share in shares.values() if share < LEAST)
    wide = sum(share for share in shares.values() if share >= LEAST)
    shrunk = max(0.0, total - narrow) / wide if wide else 1.0
    squeezed = total / narrow if narrow > total else 1.0
    found, at = [], 0.0
    for part, share in shares.items():
        own = LEAST * squeezed if share < LEAST else share * min(1.0, shrunk)
        found.append(Stretch(part, at, at + own))
        at += own
    return tuple(found)


def part_at(parts: Sequence[Stretch], place: float) -> int:
    """The number of the part at that place along the bar, -1 beside all of them."""
    return next((each.part for each in parts if each.start <= place < each.end), -1)
