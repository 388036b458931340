"""What an article can be recognised by: the names, places, numbers and days that it tells of."""

from collections.abc import Iterable
from dataclasses import dataclass
from math import log
from typing import Literal

from annotator.analysis.dated import Day, Days, around_digits, days_in, days_of, latest_year
from annotator.analysis.names import LEAD, Name, names_in
from annotator.analysis.numbers import numbers_in

ThingKind = Literal["name", "place", "number", "day"]
MOST_NAMES, MOST_NUMBERS = 24, 16
SHORTEST_PROSE = 60
IN_LEAD = 1.6
FACTOR: dict[ThingKind, float] = {"name": 1.0, "place": 0.5, "number": 0.5, "day": 0.5}
SMALL_NUMBER = 100


@dataclass(frozen=True, slots=True)
class Material:
    """What is looked at in an article.

    ``body`` is its text without what is no article, ``published`` as precise as it is known, and
    ``entities`` are the quotes of its entity spans.
    """

    article: str
    body: str
    language: str = ""
    published: str = ""
    entities: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Thing:
    """One of them: the keys under which others have it too, how it is shown, and its weight.

    Things of one article with the same ``group`` tell of one person and count once.
    """

    kind: ThingKind
    keys: tuple[str, ...]
    form: str
    weight: float
    group: str = ""


@dataclass(frozen=True, slots=True)
class Traits:
    """All that an article is compared by; ``published`` is None where it is not known."""

    article: str
    things: tuple[Thing, ...]
    published: Days | None
    days: frozenset[Day]
    latest_year: int


def traits_of(material: Material) -> Traits:
    """What that article can be recognised by."""
    text = prose(material.body)
    digits = around_digits(text)
    days = days_in(digits)
    quotes = ((LEAD, quote) for quote in material.entities)
    names = names_in(text, material.language, quotes=quotes)
    ranked = sorted(names, key=lambda name: (-_salience(name), min(name.keys)))[:MOST_NAMES]
    things = [*map(_of_name, ranked), *_of_numbers(numbers_in(digits)), *_of_days(days)]
    return Traits(
        article=material.article,
        things=tuple(things),
        published=days_of(material.published),
        days=days,
        latest_year=latest_year(digits),
    )


def prose(body: str) -> str:
    """The lines that are sentences, and what stands above the first of them, such as a title.

    Lists of other articles around a text would else give it names that it does not speak of.
    """
    kept: list[str] = []
    begun = False
    for line in body.splitlines():
        long = len(line) >= SHORTEST_PROSE and not line.rstrip().endswith(("...", "…"))
        begun = begun or (long and len(line) > 2 * SHORTEST_PROSE)
        if long or not begun:
            kept.append(line)
    return "\n".join(kept)


def _salience(name: Name) -> float:
    return (1 + log(name.count)) * (IN_LEAD if name.first < LEAD else 1.0)


def _of_name(name: Name) -> Thing:
    kind: ThingKind = "place" if name.place else "name"
    keys = tuple(sorted(name.keys))
    group = keys[0] if name.group < 0 else str(name.group)
    return Thing(kind, keys, name.form, FACTOR[kind] * _salience(name), group)


def _of_numbers(numbers: Iterable[str]) -> list[Thing]:
    largest = sorted(numbers, key=lambda each: (-len(each), each))[:MOST_NUMBERS]
    return [
        Thing(
            "number",
            (f"#{each}",),
            each,
            FACTOR["number"] * (0.6 if float(each) < SMALL_NUMBER else 1.0),
            f"#{each}",
        )
        for each in largest
    ]


def _of_days(days: Iterable[Day]) -> list[Thing]:
    return [
        Thing("day", (key,), f"{day.month:02}-{day.day:02}", FACTOR["day"], key)
        for day in sorted(days)
        for key in (f"/{day.month}-{day.day}",)
    ]
