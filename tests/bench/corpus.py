"""A project of very many articles, written as rows at once: an import of so many takes minutes."""

import random
import sqlite3
from collections.abc import Iterator
from itertools import accumulate
from pathlib import Path

from annotator.app.session import Session
from annotator.domain.article import article_id, text_sha256

WORDS = 180
SPANS = 10
LANGUAGES = ("hu", "hu", "hu", "ro", "ro", "el")
LABELS = (("entity", "PER"), ("entity", "ORG"), ("entity", "GPE"), ("claim", "claim"))
_SYLLABLES = {
    "hu": "a be cse dá e fő gyi ha ír ka lé meg nő ok pá ra szí ta tő út vá zó",
    "ro": "a bi ce dă e fi gu ha în ju la me nu oa pri re ști ta țe un va ză",
    "el": "α βέ γι δο έ ζω η θε ι κα λό με νη ξέ ο πού ρα σι τά υ φη χώ ψε ως",
}
_SAMPLE = 30_000  # words of each language

Row = tuple[object, ...]


def make_corpus(path: Path, articles: int) -> None:
    """Make a project of so many articles with ten spans each, most of them by one annotator."""
    Session.create(path, "bench").close()
    connection = sqlite3.connect(path, isolation_level=None)
    try:
        connection.execute("PRAGMA synchronous = OFF")
        connection.execute("BEGIN")
        for key, rows in enumerate(_articles(articles), 1):
            for table, values in rows:
                marks = ", ".join("?" * len(values))
                connection.execute(f"INSERT INTO {table} VALUES ({marks})", values)
            connection.executemany(_SPAN, _spans(key))
        connection.execute("COMMIT")
    finally:
        connection.close()


_SPAN = (
    "INSERT INTO span VALUES (NULL, ?, ?, ?, ?, ?, ?, ?, ?, 'bench', 'manual', ?, '', '', '[]',"
    " '2026-11-22T10:00:00Z', '2026-11-22T10:00:00Z')"
)


def _spans(key: int) -> Iterator[Row]:
    for n in range(SPANS):
        layer, label = LABELS[(key + n) % len(LABELS)]
        start = n * 90
        confidence = "low" if (key + n) % 400 == 0 else ""
        ranges = f"[[{start},{start + 8}]]"
        yield (
            f"s_{key}_{n}", key, layer, label, start, start + 8, ranges, "x" * 8, confidence
        )  # fmt: skip


def _articles(count: int) -> Iterator[list[tuple[str, Row]]]:
    chance = random.Random(4)
    spoken = {language: _Words(language, chance) for language in _SYLLABLES}
    for key in range(1, count + 1):
        language = LANGUAGES[key % len(LANGUAGES)]
        text = f"{key} {spoken[language].some(WORDS)}."
        sha, title = text_sha256(text), text[:60]
        day = f"{2015 + key % 11}-{1 + key % 12:02d}-{1 + key % 28:02d}"
        article: Row = (key, article_id(sha), sha, len(text), title, language, day)
        source = f"paper{key % 40}.example"
        rest: Row = (source, "", "", f"{key:06d}.txt", "", "utf-8", "", "", 1.0)
        yield [
            ("text", (sha, text)),
            ("article", (*article, *rest)),
            *((("status", (key, "bench", "done")),) if key % 3 == 0 else ()),
            *(
                ("span_count", (key, layer, sum(one == layer for one, _ in _labels(key))))
                for layer in ("claim", "entity")
            ),
        ]


def _labels(key: int) -> list[tuple[str, str]]:
    return [LABELS[(key + n) % len(LABELS)] for n in range(SPANS)]


class _Words:
    """Made-up words of a language, a few of them very common, as everywhere."""

    def __init__(self, language: str, chance: random.Random) -> None:
        parts = _SYLLABLES[language].split()
        made = ("".join(chance.choices(parts, k=chance.randint(1, 5))) for _ in range(_SAMPLE))
        self._words = list(dict.fromkeys(made))
        self._weights = list(accumulate(1 / (n + 3) for n in range(len(self._words))))
        self._chance = chance

    def some(self, count: int) -> str:
        return " ".join(self._chance.choices(self._words, cum_weights=self._weights, k=count))
