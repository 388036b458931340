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
    sizes = {part: max(LEAST, length * n / most) for part, n in enumerate(counts) if n > 0}
    found, at = [], 0.0
    for part, size in zip(sizes, _fitted(list(sizes.values()), length), strict=True):
        found.append(Stretch(part, at, at + size))
        at += size
    return tuple(found)


def _fitted(sizes: Sequence[float], length: float) -> list[float]:
    """The sizes, together no longer than that; narrow ones give nothing while wider ones can."""
    excess, spare = sum(sizes) - length, sum(size - LEAST for size in sizes)
    if excess <= 0:
        return list(sizes)
    if spare > excess:
        return [size - (size - LEAST) * excess / spare for size in sizes]
    return [size * length / sum(sizes) for size in sizes]


def part_at(parts: Sequence[Stretch], place: float) -> int:
    """The number of the part at that place along the bar, -1 beside all of them."""
    return next((each.part for each in parts if each.start <= place < each.end), -1)
