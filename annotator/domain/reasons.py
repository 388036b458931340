"""Why two articles may belong together, as data; each language words it for itself."""

from dataclasses import dataclass
from typing import Literal

Told = Literal["name", "place", "number"]
"""What kind of thing two articles both tell of."""

MOST = 4


@dataclass(frozen=True, slots=True)
class SomeOf:
    """The first of several wordings, the weightiest first, and how many there are besides."""

    shown: tuple[str, ...]
    more: int = 0


@dataclass(frozen=True, slots=True)
class DaysApart:
    """Both have a date, with so many days between; 0 for the same day."""

    days: int


@dataclass(frozen=True, slots=True)
class NamedDay:
    """One is from this day, such as "09-03", and the other names it."""

    day: str


@dataclass(frozen=True, slots=True)
class BothTell:
    """Both tell of these names, places or numbers."""

    of: Told
    forms: SomeOf


@dataclass(frozen=True, slots=True)
class BothGiveDays:
    """Both give these days, such as "09-03"."""

    days: SomeOf


@dataclass(frozen=True, slots=True)
class SameText:
    """That share of the shorter text stands in the other, from 0 to 1."""

    share: float


Reason = DaysApart | NamedDay | BothTell | BothGiveDays | SameText


def some_of(forms: tuple[str, ...]) -> SomeOf:
    """At most four of them."""
    return SomeOf(forms[:MOST], max(0, len(forms) - MOST))


def month_and_day(day: str) -> tuple[int, int]:
    """The numbers of a day such as "09-03"."""
    month, _, number = day.partition("-")
    return int(month), int(number)
