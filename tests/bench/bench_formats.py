"""How long a corpus takes to come in from doccano and to leave in each format."""

import json
import os
import sqlite3
import time
from collections.abc import Callable, Iterator
from contextlib import closing
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from annotator.app.exporting import ExportOptions, export
from annotator.app.format_list import known_formats
from annotator.app.importing import Importer, ImportOptions, Preparation, known_texts
from annotator.app.preparing import read_context
from annotator.app.session import Session, utc_now
from annotator.domain.errors import UserError
from annotator.domain.record import Record
from annotator.formats.protocol import Source
from annotator.formats.registry import reader_for
from tests.bench.articles import LANGUAGES, spans_of, text_of
from tests.bench.memory import resident
from tests.bench.projects import USUAL
from tests.bench.table import Row, Table

ARTICLES, FEW = 10_000, 500
SPANS, SIZE = 20, 2_500
REPEAT = 3
TABLES = ("span", "link", "region", "status", "review", "article_label")


def run() -> Iterator[Table]:
    """Import the same articles from doccano and from our own JSONL, and export them."""
    count = FEW if os.environ.get("QUICK") else ARTICLES
    with TemporaryDirectory() as name:
        folder = Path(name)
        doccano, ours = folder / "made.jsonl", folder / "ours.jsonl"
        _make(doccano, count)
        first = _imported(folder / "first.sqlite", doccano)
        project = folder / "first.sqlite"
        _exported(project, ours, "annotator")
        again = _imported(folder / "again.sqlite", ours)
        said = _imported(folder / "said.sqlite", doccano, ImportOptions(language="en"))
        read = [_read(project, each) for each in (ours, doccano)]
        rows = (
            Row("annotator JSONL", (again,)),
            Row("doccano JSONL", (first,)),
            Row("doccano JSONL, its language said", (said,)),
            Row("annotator JSONL, read alone", (read[0],)),
            Row("doccano JSONL, read alone", (read[1],)),
        )
        yield Table(f"Import of {count:,} articles with {SPANS * count:,} spans", rows)
        yield Table(f"Export of these {count:,} articles", tuple(_exports(project, folder)))


def _make(path: Path, count: int) -> None:
    """A file as doccano writes it: UTF-16, labels as triples."""
    languages = sorted(LANGUAGES)
    with path.open("w", encoding="utf-8") as stream:
        for number in range(count):
            text = text_of(languages[number % 3], SIZE, seed=number, sentences=USUAL)
            labels = []
            for each in spans_of(text, SPANS, seed=number):
                ends = (each.ranges[0].start, each.ranges[-1].end)
                units = [len(text[:end].encode("utf-16-le")) // 2 for end in ends]
                labels.append([*units, each.label])
            line = {"id": number + 1, "text": text, "label": labels, "Comments": []}
            stream.write(json.dumps(line, ensure_ascii=False, separators=(",", ":")) + "\n")


def _imported(project: Path, source: Path, options: ImportOptions | None = None) -> float:
    start = time.perf_counter()
    with closing(Session.create(project, "bench")) as session:
        importer = Importer(session)
        preparation = Preparation(
            options=options or ImportOptions(),
            schemes=session.library.schemes,
            annotator="bench",
            now=utc_now(),
            project=project,
            known=known_texts(session),
        )
        for item in preparation.of([source]):
            importer.take(item)
        report = importer.finish()
        # Of so many, a few are the same twice, which is told.
        if report.failed or report.refused:
            raise RuntimeError(f"it did not come in whole: {report.problems[0]}")
    return time.perf_counter() - start


def _read(project: Path, source: Path) -> float:
    with closing(Session.open(project, "bench")) as session:
        context = read_context(session.library.schemes, annotator="bench", now=utc_now())
    opened = Source(name=source.name, file=source.name, open=lambda: source.open("rb"))
    reader = reader_for("", opened)
    start = time.perf_counter()
    spans = sum(
        len(each.spans) for each in reader.read(opened, context) if isinstance(each, Record)
    )
    taken = time.perf_counter() - start
    if not spans:
        raise RuntimeError(f"{reader.name} read no spans")
    return taken


def _exports(project: Path, folder: Path) -> Iterator[Row]:
    """Ours, with what it cannot do without before it, and the others."""
    encode = _encoder()
    yield _measured(
        f"rows by plain sqlite3, encoded by {encode.__module__}", lambda: _plain(project, encode)
    )
    before = resident()
    yield _measured("annotator", lambda: _exported(project, folder / "out", "annotator"))
    yield Row(f"… which grew by {(resident() - before) / 2**20:.0f} MB", (0.0,))
    for known in known_formats():
        if known.writes and known.name != "annotator":
            name = f"out-{known.name}"
            try:
                yield _measured(
                    known.name, partial(_exported, project, folder / name, known.name), 1
                )
            except UserError as error:
                yield Row(f"{known.name}: {error}", (0.0,))


def _exported(project: Path, out: Path, name: str) -> None:
    with closing(Session.open(project, "bench")) as session:
        export(session, out, options=ExportOptions(format=name))


def _plain(project: Path, encode: Callable[[Any], Any]) -> None:
    """The rows of each article, all there is of it in one object, without any check."""
    with closing(sqlite3.connect(project)) as connection, Path(os.devnull).open("wb") as out:
        connection.row_factory = sqlite3.Row
        articles = "SELECT * FROM article JOIN text USING (sha256) ORDER BY id"
        for article in connection.execute(articles).fetchall():
            line = dict(article)
            for table in TABLES:
                rows = connection.execute(
                    f"SELECT * FROM {table} WHERE article = ?", (article["key"],)
                )
                line[table] = [dict(row) for row in rows]
            for span in line["span"]:
                span["ranges"] = json.loads(span["ranges"])
                span["attributes"] = json.loads(span["attributes"])
            out.write(encode(line))


def _encoder() -> Callable[[Any], Any]:
    try:
        import orjson
    except ImportError:
        encoder = json.JSONEncoder(ensure_ascii=False)
        return lambda value: encoder.encode(value).encode()
    encode: Callable[[Any], Any] = orjson.dumps
    return encode


def _measured(name: str, work: Callable[[], object], repeat: int = REPEAT) -> Row:
    samples = []
    for _ in range(repeat):
        start = time.perf_counter()
        work()
        samples.append(time.perf_counter() - start)
    return Row(name, tuple(samples))
