"""What a person waits for in a project: an import, a list, a span on disk, an export."""

from collections.abc import Iterator
from itertools import count
from pathlib import Path
from tempfile import TemporaryDirectory

from annotator.app.exporting import ExportOptions, export
from annotator.app.importing import Importer, ImportOptions, Preparation
from annotator.app.session import Session, utc_now
from annotator.domain.commands.spans import AddSpan
from annotator.domain.span import Range
from tests.bench.table import Row, Table, measure

ARTICLES = 300
SENTENCE = "A {n}. napon a kikötő vezetője azt mondta, hogy a hajók időben érkeznek. "


def run() -> Table:
    """Measure on a project of a few hundred articles of 3,000 characters."""
    with TemporaryDirectory() as name:
        folder = Path(name)
        _write_articles(folder / "articles")
        session = _imported(folder, "project.sqlite")
        try:
            rows = tuple(_rows(session, folder))
        finally:
            session.close()
    return Table(f"A project of {ARTICLES} articles", rows)


def _rows(session: Session, folder: Path) -> Iterator[Row]:
    library = session.library
    article = library.rows()[0].article.id
    starts = count(0, 3)
    numbers = count()

    def tag() -> None:
        start = next(starts)
        session.do(AddSpan(article, (Range(start, start + 20),), "entity", "PER"))

    yield measure("read an article with its spans", lambda: library.record(article))
    yield measure("read the list", library.rows)
    yield measure("tag a span, on disk", tag, repeat=200)
    yield measure("undo it", session.undo, repeat=100)
    out = folder / "out.jsonl"
    yield measure("export all", lambda: export(session, out, options=ExportOptions()), repeat=3)
    yield measure(
        f"import {ARTICLES} files",
        lambda: _imported(folder, f"{next(numbers)}.sqlite").close(),
        repeat=2,
    )


def _write_articles(folder: Path) -> None:
    folder.mkdir()
    for number in range(ARTICLES):
        text = "".join(SENTENCE.format(n=number + n) for n in range(40))
        (folder / f"{number:04d}.txt").write_text(f" date 2026-01-02\n\n{text}", "utf-8")


def _imported(folder: Path, name: str) -> Session:
    session = Session.create(folder / name, "bench")
    preparation = Preparation(
        options=ImportOptions(),
        schemes=session.library.schemes,
        annotator="bench",
        now=utc_now(),
        project=session.path,
    )
    importer = Importer(session)
    for item in preparation.of([folder / "articles"]):
        importer.take(item)
    importer.finish()
    return session
