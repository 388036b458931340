"""Made-up news in three languages: many reports, some of which tell of one event."""

import random
import sqlite3
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import accumulate
from pathlib import Path
from typing import Literal

from annotator.app.session import Session
from annotator.domain.article import Article, article_id, text_sha256
from annotator.domain.record import Record
from annotator.storage.rows import article_row
from annotator.storage.tables import ARTICLE
from tests.bench.corpus import sentences

Language = Literal["hu", "ro", "el"]
LANGUAGES: tuple[Language, ...] = ("hu", "ro", "el")
PAIRS_EACH = 20  # in so many articles there is one pair
A_DAY = 60
FIRST = date(2015, 1, 1)
PEOPLE, PLACES = 40_000, 3_000
PARAGRAPHS = 8
FOOT = (
    "All that stands here was written by {} and nobody may copy any of it without asking us first."
)
_CONSONANTS, _VOWELS = "klmnprstv", "aeio"
_GREEK = str.maketrans("klmnprstvaeio", "κλμνπρστβαειο")
_ENDINGS: dict[Language, tuple[str, ...]] = {
    "hu": ("", "", "nak", "ra", "t", "ban"),
    "ro": ("", "", "", "ului"),
    "el": ("", "", "ς", "ν"),
}
_SAID: dict[Language, tuple[str, ...]] = {
    "hu": (
        "Tegnap {0} {1} azt mondta, hogy {2} mellett {3} ember dolgozik majd.",
        "szerinte {0} {1} és {2} is tudott a tervről, amely {3} napig titkos volt.",
    ),
    "ro": (
        "Ieri {0} {1} a spus că lângă {2} vor lucra {3} de oameni.",
        "potrivit lui, {0} {1} și {2} știau de planul ținut ascuns {3} de zile.",
    ),
    "el": (
        "Χθες ο {0} {1} είπε ότι κοντά στο {2} θα δουλέψουν {3} άνθρωποι.",
        "κατά τη γνώμη του, ο {0} {1} και το {2} ήξεραν το σχέδιο εδώ και {3} ημέρες.",
    ),
}
Person = tuple[str, str]


@dataclass(frozen=True, slots=True)
class Event:
    """What a report tells of: its day, its people and places, and its numbers."""

    day: date
    people: tuple[Person, ...]
    places: tuple[str, ...]
    numbers: tuple[int, ...]


def reports(articles: int, *, seed: int = 6) -> Iterator[tuple[Record, ...]]:
    """So many reports, event by event: each is alone on its own, but for one pair in twenty."""
    chance = random.Random(seed)
    world = _World(chance)
    days = max(30, articles // A_DAY)
    made = 0
    while made < articles:
        event = world.event(FIRST + timedelta(chance.randrange(days)))
        count = 2 if made % PAIRS_EACH == 0 and made + 1 < articles else 1
        languages = chance.sample(LANGUAGES, count)
        yield tuple(world.record(event, each, number=made + n) for n, each in enumerate(languages))
        made += count


def make_report_project(path: Path, articles: int) -> frozenset[tuple[str, str]]:
    """Make a project of so many reports; answers which pairs of them are on one event."""
    Session.create(path, "bench").close()
    pairs: set[tuple[str, str]] = set()
    connection = sqlite3.connect(path, isolation_level=None)
    try:
        connection.execute("PRAGMA synchronous = OFF")
        connection.execute("BEGIN")
        for together in reports(articles):
            for record in together:
                rows = (record.article.sha256, record.text)
                connection.execute("INSERT INTO text VALUES (?, ?)", rows)
                connection.execute(ARTICLE.insert_sql, article_row(record.article))
            if len(together) > 1:
                first, second = sorted(each.article.id for each in together)
                pairs.add((first, second))
        connection.execute("COMMIT")
    finally:
        connection.close()
    return frozenset(pairs)


class _World:
    def __init__(self, chance: random.Random) -> None:
        self._chance = chance
        self._people = [(_name(chance, 2), _name(chance, 3)) for _ in range(PEOPLE)]
        self._places = [_name(chance, 3) for _ in range(PLACES)]
        # Some are in the news every day, most of them once.
        self._people_weights = _falling(PEOPLE)
        self._place_weights = _falling(PLACES)
        self._filler = {language: sentences(language, chance) for language in LANGUAGES}

    def event(self, day: date) -> Event:
        chance = self._chance
        return Event(
            day,
            tuple(chance.choices(self._people, cum_weights=self._people_weights, k=4)),
            tuple(chance.choices(self._places, cum_weights=self._place_weights, k=3)),
            tuple(chance.randrange(12, 9000) for _ in range(4)),
        )

    def record(self, event: Event, language: Language, *, number: int) -> Record:
        """A report on it, of the same day or the next."""
        chance = self._chance
        paragraphs = list(self._paragraphs(event, language))
        source = f"paper{chance.randrange(30)}.example"
        text = "\n\n".join((*paragraphs, f"{number}", FOOT.format(source)))
        sha = text_sha256(text)
        day = event.day + timedelta(chance.choice((0, 0, 0, 1)))
        article = Article(
            id=article_id(sha),
            sha256=sha,
            length=len(text),
            title=paragraphs[0][:60],
            language=language,
            published=day.isoformat(),
            source=source,
            file=f"{number:06d}.txt",
        )
        return Record(article=article, text=text)

    def _paragraphs(self, event: Event, language: Language) -> Iterator[str]:
        for n in range(PARAGRAPHS):
            first, last = event.people[n % len(event.people)]
            said = _SAID[language][n % 2].format(
                _spelt(first, language),
                _spelt(last, language, ending=self._chance.choice(_ENDINGS[language])),
                _spelt(event.places[n % len(event.places)], language),
                event.numbers[n % len(event.numbers)],
            )
            rest = self._chance.choices(self._filler[language], k=4)
            yield " ".join((said, *(line[0].upper() + line[1:] for line in rest)))


def _falling(count: int) -> list[float]:
    return list(accumulate(1 / (n + 10) for n in range(count)))


def _name(chance: random.Random, syllables: int) -> str:
    made = "".join(chance.choice(_CONSONANTS) + chance.choice(_VOWELS) for _ in range(syllables))
    return (made + chance.choice("krnlst")).capitalize()


def _spelt(name: str, language: Language, *, ending: str = "") -> str:
    if language == "el":
        return name.lower().translate(_GREEK).capitalize() + ending
    return name + ending
