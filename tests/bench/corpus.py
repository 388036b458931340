"""A project of very many articles, written as rows at once: an import of so many takes minutes."""

import random
import sqlite3
from collections.abc import Iterator
from itertools import accumulate
from pathlib import Path

from annotator.app.session import Session
from annotator.domain.article import article_id, text_sha256

SPANS = 10
LANGUAGES = ("hu", "hu", "hu", "ro", "ro", "el")
LABELS = (("entity", "PER"), ("entity", "ORG"), ("entity", "GPE"), ("claim", "claim"))
_SENTENCES, _WORDS_EACH, _OF_AN_ARTICLE = 4000, 9, 20
_SYLLABLES = {
    "hu": "a be cse dá e fő gyi ha ír ka lé meg nő ok pá ra szí ta tő út vá zó",
    "ro": "a bi ce dă e fi gu ha în ju la me nu oa pri re ști ta țe un va ză",
    "el": "α βέ γι δο έ ζω η θε ι κα λό με νη ξέ ο πού ρα σι τά υ φη χώ ψε ως",
}
_SAMPLE = 30_000  # words of each language
_TOGETHER = 2000

Row = tuple[object, ...]


def make_corpus(path: Path, articles: int) -> None:
    """Make a project of so many articles with ten spans each, all by one annotator."""
    Session.create(path, "bench").close()
    connection = sqlite3.connect(path, isolation_level=None)
    try:
        connection.execute("PRAGMA synchronous = OFF")
        connection.execute("BEGIN")
        indexes = connection.execute(
            "SELECT name, sql FROM sqlite_schema WHERE type = 'index' AND sql <> ''"
        ).fetchall()
        for name, _ in indexes:
            connection.execute(f"DROP INDEX {name}")
        _fill(connection, articles)
        for _, sql in indexes:
            connection.execute(sql)
        connection.execute("COMMIT")
    finally:
        connection.close()


def _fill(connection: sqlite3.Connection, articles: int) -> None:
    chance = random.Random(4)
    spoken = {language: sentences(language, chance) for language in _SYLLABLES}
    for first in range(1, articles + 1, _TOGETHER):
        keys = range(first, min(first + _TOGETHER, articles + 1))
        texts = {key: _text(key, spoken, chance) for key in keys}
        rows = {key: _article(key, text) for key, text in texts.items()}
        for table, values in (
            ("text", [(rows[key][2], texts[key]) for key in keys]),
            ("article", list(rows.values())),
            ("status", [(key, "bench", "done") for key in keys if key % 3 == 0]),
            ("span_count", [count for key in keys for count in _counts(key)]),
            ("span", [span for key in keys for span in _spans(key)]),
        ):
            marks = ", ".join("?" * len(values[0]))
            connection.executemany(f"INSERT INTO {table} VALUES ({marks})", values)


def _article(key: int, text: str) -> Row:
    sha = text_sha256(text)
    day = f"{2015 + key % 11}-{1 + key % 12:02d}-{1 + key % 28:02d}"
    known: Row = (key, article_id(sha), sha, len(text), text[:60], _language(key), day)
    origin: Row = (f"paper{key % 40}.example", "", "", f"{key:06d}.txt")
    return (*known, *origin, "", "utf-8", "", "", 1.0, "[]")


def _spans(key: int) -> Iterator[Row]:
    time = "2026-11-22T10:00:00Z"
    for n in range(SPANS):
        start = n * 90
        extent: Row = (start, start + 8, f"[[{start},{start + 8}]]", "x" * 8)
        confidence = "low" if (key + n) % 400 == 0 else ""
        made: Row = ("bench", "manual", confidence, "", "", "[]", time, time)
        yield (None, f"s_{key}_{n}", key, *_label(key, n), *extent, *made)


def _counts(key: int) -> Iterator[Row]:
    for layer in ("claim", "entity"):
        yield key, layer, sum(_label(key, n)[0] == layer for n in range(SPANS))


def _label(key: int, n: int) -> tuple[str, str]:
    return LABELS[(key + n) % len(LABELS)]


def _language(key: int) -> str:
    return LANGUAGES[key % len(LANGUAGES)]


def _text(key: int, spoken: dict[str, list[str]], chance: random.Random) -> str:
    return f"{key} {' '.join(chance.choices(spoken[_language(key)], k=_OF_AN_ARTICLE))}"


def sentences(language: str, chance: random.Random) -> list[str]:
    """Made-up sentences of made-up words, a few of them very common, as everywhere."""
    parts = _SYLLABLES[language].split()
    made = ("".join(chance.choices(parts, k=chance.randint(1, 5))) for _ in range(_SAMPLE))
    words = list(dict.fromkeys(made))
    weights = list(accumulate(1 / (n + 3) for n in range(len(words))))
    some = chance.choices(words, cum_weights=weights, k=_SENTENCES * _WORDS_EACH)
    return [f"{' '.join(some[n : n + _WORDS_EACH])}." for n in range(0, len(some), _WORDS_EACH)]
