"""Lines by a number that stays: those that stand in several articles of a source are not body."""

from collections.abc import Iterator
from dataclasses import dataclass
from hashlib import blake2b

from annotator.domain.article import Region
from annotator.domain.lines import TextLine, text_lines

SHORTEST = 3
LONGEST = 160
ROOM = 400
ENOUGH = 3
"""In so many articles of a source a line stands that is surely not of one of them."""


@dataclass(frozen=True, slots=True)
class Repeats:
    """In how many articles of a source a line stands, and of how many a person said what it is."""

    articles: int
    marked: int = 0
    refused: int = 0

    @property
    def is_furniture(self) -> bool:
        """Whether it is not body: what people say counts more than how often it is there."""
        if self.refused or self.marked:
            return self.marked > self.refused
        return self.articles >= ENOUGH


def line_key(line: str) -> int:
    """The number of a line without white space at its edges, from -2⁶³ on.

    Project files hold it, so it can never be made in another way.
    """
    return int.from_bytes(blake2b(line.encode("utf-8"), digest_size=8).digest(), signed=True)


def line_keys(text: str) -> frozenset[int]:
    """The numbers of all lines of a text that are neither too short nor too long to be repeated."""
    # An import waits for this, and splitlines is ten times as quick as finding places.
    lines = {line.strip() for line in text.splitlines() if SHORTEST <= len(line) <= ROOM}
    return frozenset(line_key(line) for line in lines if SHORTEST <= len(line) <= LONGEST)


def repeatable_lines(text: str) -> Iterator[TextLine]:
    """The lines of 3 to 160 characters."""
    return (line for line in text_lines(text) if is_repeatable(line.text))


def is_repeatable(line: str) -> bool:
    """Whether a line without white space at its edges has 3 to 160 characters."""
    return SHORTEST <= len(line) <= LONGEST


def covered_keys(text: str, regions: tuple[Region, ...]) -> frozenset[int]:
    """The numbers of the lines that begin in one of these regions."""
    return frozenset(
        line_key(line.text)
        for line in repeatable_lines(text)
        if any(region.start <= line.start < region.end for region in regions)
    )
