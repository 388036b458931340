"""Importing 10,000 articles with 200,000 spans from our own JSONL, against plain sqlite3.

It takes about two minutes. “The same rows” that plain sqlite3 inserts are all rows that the import
leaves, log and counts too, in our own tables with all their indexes: the target is measured
against that. For scale there are also the rows of the texts, articles, statuses and spans alone,
in tables with our columns, keys and uniqueness, but without our other indexes and without the log.
Both are inserted by executemany in one transaction, with the settings that Python's sqlite3 has by
itself, from tuples in memory: without reading JSON and without a check.

All times are of the processor, and each round measures all three, so that other programs disturb
little.
"""

import json
import os
import random
import sqlite3
import time
from collections.abc import Iterator, Sequence
from contextlib import closing
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory

from annotator.app.collecting import collecting_seldom
from annotator.app.importing import Importer, ImportOptions, Preparation, known_texts
from annotator.app.session import Session, utc_now
from annotator.domain.article import article_id, text_sha256
from tests.bench.corpus import LANGUAGES, sentences
from tests.bench.memory import resident
from tests.bench.table import Lines, Row, Table, met

ARTICLES, FEW = 10_000, 1_000
SPANS = 20
ROUNDS = 3
PLAIN = ("text", "article", "status", "span")
LABELS = ("PER", "ORG", "GPE", "MIL")
MOST = 3.0
GROWTH = 30e6
Rows = dict[str, list[tuple[object, ...]]]


def run() -> Iterator[Table | Lines]:
    """Import, and then insert what came of it."""
    count = FEW if os.environ.get("QUICK") else ARTICLES
    ours, whole, bare, grown = [], [], [], 0
    with TemporaryDirectory() as name:
        folder = Path(name)
        source = folder / "articles.jsonl"
        write_articles(source, count)
        for n in range(ROUNDS):
            made = folder / f"{n}.sqlite"
            took, grown = _imported(made, source, count)
            ours.append(took)
            whole.append(_plain(made, bare=False))
            bare.append(_plain(made, bare=True))
            made.unlink()
    rows = (
        Row("plain sqlite3: texts, articles, statuses, spans", tuple(bare)),
        Row("plain sqlite3: all our rows and indexes", tuple(whole)),
        Row("annotator import", tuple(ours)),
    )
    yield Table(f"{count:,} articles with {SPANS * count:,} spans", rows)
    ratio = _ratio(ours, whole)
    more = f"{grown / 1e6:.0f} MB more at the end than after a third"
    yield Lines(
        "Import",
        [
            met(ratio <= MOST, f"at most {MOST} times {rows[1].name}", f"{ratio:.2f} times"),
            f"for scale: {_ratio(ours, bare):.2f} times {rows[0].name}",
            met(grown <= GROWTH, "memory stays flat, within 30 MB", more),
        ],
    )


def _ratio(ours: Sequence[float], others: Sequence[float]) -> float:
    return median(one / other for one, other in zip(ours, others, strict=True))


def write_articles(path: Path, count: int) -> None:
    """Write so many articles with twenty spans each."""
    chance = random.Random(4)
    spoken = {language: sentences(language, chance) for language in set(LANGUAGES)}
    with path.open("w", encoding="utf-8") as out:
        for number in range(count):
            language = LANGUAGES[number % len(LANGUAGES)]
            parts = chance.choices(spoken[language], k=40)
            text = f"{number} " + "\n\n".join(" ".join(parts[n : n + 5]) for n in range(0, 40, 5))
            out.write(json.dumps(_line(text, language, number), ensure_ascii=False) + "\n")


def _line(text: str, language: str, number: int) -> dict[str, object]:
    sha = text_sha256(text)
    return {
        "format": "annotator/1",
        "id": article_id(sha),
        "sha256": sha,
        "offset_unit": "codepoint",
        "text": text,
        "title": text[:60],
        "language": language,
        "published": f"{2015 + number % 11}-{1 + number % 12:02d}-{1 + number % 28:02d}",
        "source": f"paper{number % 40}.example",
        **dict.fromkeys(("url", "author"), ""),
        "file": f"{number:06d}.txt",
        "event": "",
        "status": "done",
        "labels": [],
        "spans": [_span(text, n, number) for n in range(SPANS)],
        **{name: list[object]() for name in ("regions", "links", "reviewed")},
    }


def _span(text: str, n: int, number: int) -> dict[str, object]:
    start = n * (len(text) - 20) // SPANS
    start += text[start].isspace() + (text[start : start + 2].isspace())
    end = start + 8 - text[start + 7].isspace() - text[start + 6 : start + 8].isspace()
    made = "2026-11-22T10:00:00Z"
    return {
        "id": f"s_{number:06d}_{n:02d}",
        "layer": "entity",
        "label": LABELS[(number + n) % len(LABELS)],
        "coarse": [],
        "start": start,
        "end": end,
        "ranges": [[start, end]],
        "quote": text[start:end],
        "annotator": "bench",
        "origin": "manual",
        **dict.fromkeys(("confidence", "note", "entity"), ""),
        "attributes": [],
        "created": made,
        "updated": made,
    }


def _imported(path: Path, source: Path, count: int) -> tuple[float, int]:
    """How long it took, in seconds, and how much memory was taken after its first third."""
    start = time.process_time()
    early = 0
    with closing(Session.create(path, "bench")) as session, collecting_seldom():
        preparation = Preparation(
            options=ImportOptions(),
            schemes=session.library.schemes,
            annotator="bench",
            now=utc_now(),
            project=path,
            known=known_texts(session),
        )
        importer = Importer(session)
        for done, item in enumerate(preparation.of([source])):
            importer.take(item)
            if done == count // 3:
                early = resident()
        report = importer.finish()
    took = time.process_time() - start
    if report.imported != count:
        raise RuntimeError(str(report.problems[:3]))
    return took, resident() - early


def _plain(made: Path, *, bare: bool) -> float:
    with closing(sqlite3.connect(made)) as source:
        tables = PLAIN if bare else _filled(source)
        kinds = "('table')" if bare else "('table', 'index')"
        schema = source.execute(
            f"SELECT sql, tbl_name FROM sqlite_schema WHERE type IN {kinds} AND sql <> ''"
            " ORDER BY type DESC"
        ).fetchall()
        statements = [sql for sql, table in schema if table in tables]
        rows: Rows = {each: source.execute(f"SELECT * FROM {each}").fetchall() for each in tables}
    return _inserted(made.parent / "plain.sqlite", statements, rows)


def _filled(source: sqlite3.Connection) -> tuple[str, ...]:
    names = source.execute("SELECT name FROM sqlite_schema WHERE type = 'table'").fetchall()
    return tuple(
        name for (name,) in names if source.execute(f"SELECT 1 FROM {name} LIMIT 1").fetchone()
    )


def _inserted(path: Path, statements: Sequence[str], rows: Rows) -> float:
    with closing(sqlite3.connect(path)) as connection:
        for statement in statements:
            connection.execute(statement)
        start = time.process_time()
        with connection:
            for table, values in rows.items():
                marks = ", ".join("?" * len(values[0]))
                connection.executemany(f"INSERT INTO {table} VALUES ({marks})", values)
        took = time.process_time() - start
    path.unlink()
    return took
