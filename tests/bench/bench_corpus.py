"""What a person waits for in a very large project: opening it, filtering its list, searching it.

At full size, 100,000 articles with 1,000,000 spans, it took 7.5 minutes on two processors with nine
programs waiting for them, most of it to make the project and its index; with QUICK=1 some twenty
seconds. Whether targets were met is said of the processor's time, which others disturb less.
"""

import os
import sqlite3
import statistics
import time
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtWidgets import QTableView

from annotator.app.session import Session
from annotator.domain.choice import Choice
from annotator.ui.panels.search import SearchPanel
from tests.bench.corpus import SPANS, make_corpus
from tests.bench.table import Lines, Row, Table, met
from tests.bench.window import BenchWindow

ARTICLES, FEW = 100_000, 2_000
REPEAT = 5
QUERIES = ("agyi", "acse vá", "ίσι", "no", "zzzz")
CHOICES = {
    "language": Choice(language="ro"),
    "dates": Choice(first="2020-03", last="2021"),
    "source": Choice(source="paper3.example"),
    "status": Choice(status="done"),
    "a label": Choice(label="entity/PER"),
    "low confidence": Choice(low_confidence=True),
    "not read, of one language": Choice(language="el", unread=True),
}


OPENED, FIRST = 0.3, 0.05
"""Within so many seconds the list is painted, and the first results of a filter or a search."""


@dataclass(frozen=True, slots=True)
class Waited(Row):
    """A row by the clock that knows the processor's time too."""

    work: float = 0.0


def run() -> Iterator[Table | Lines]:
    """Make the project, which is not timed, and measure in the real window."""
    count = FEW if os.environ.get("QUICK") else ARTICLES
    with TemporaryDirectory() as name:
        path = Path(name) / "corpus.sqlite"
        make_corpus(path, count)
        with closing(sqlite3.connect(path)) as plain:
            base = _measured("plain sqlite3: all keys by date", lambda: _by_date(plain))
        index = (base, _index(path))
        yield Table(f"The search index of {count:,} articles, made anew", index)
        window = BenchWindow(Path(name))
        try:
            rows = tuple(_in_window(window, path))
        finally:
            window.close()
        yield Table(f"A project of {count:,} articles and {SPANS * count:,} spans", (base, *rows))
        yield Lines("Targets, by the processor's time", [_said(row, base) for row in rows])


def _said(row: Waited, base: Waited) -> str:
    most = OPENED if row.name.startswith("open") else FIRST
    said = (
        f"{1e3 * row.work:.1f} ms, {row.work / base.work:.2f} of plain sqlite3's list of all keys"
    )
    return met(row.work <= most, f"{row.name}, at most {1e3 * most:.0f} ms", said)


def _by_date(plain: sqlite3.Connection) -> list[object]:
    return plain.execute("SELECT key FROM article ORDER BY published DESC, key DESC").fetchall()


def _index(path: Path) -> Row:
    with closing(Session.open(path, "bench")) as session, closing(session.searching()) as searching:
        start = time.perf_counter()
        searching.update()
        return Row("read all articles", (time.perf_counter() - start,))


def _in_window(window: BenchWindow, path: Path) -> Iterator[Waited]:
    shown = window.window
    yield _measured("open it, until its list is painted", lambda: _open(window, path))
    listed = shown.workspace.list

    def painted(act: Callable[[], object]) -> Callable[[], None]:
        def call() -> None:
            act()
            listed.table.viewport().repaint()

        return call

    bar = listed._choices
    for name, choice in CHOICES.items():
        yield _measured(
            f"first result of the filter: {name}",
            painted(partial(bar._form.set_choice, choice)),
            before=partial(_settled, partial(bar._form.set_choice, Choice()), window),
        )
    bar._form.set_choice(Choice())
    field = listed._filter
    for words in ("ro", "paper17", "zzzz"):
        yield _measured(
            f"the first found of “{words}” in the list",
            painted(partial(field.setText, words)),
            before=partial(_settled, field.clear, window),
        )
    field.clear()
    bar_of_list = listed.table.verticalScrollBar()
    places = iter(range(10_000, 10**9, 7919))
    yield _measured(
        "scroll the list anywhere",
        painted(lambda: bar_of_list.setValue(next(places) % max(1, bar_of_list.maximum()))),
    )
    window.do("find.everywhere")
    window.settle()
    panel = shown._seeking.panel if shown._seeking else None
    if panel is None:
        raise RuntimeError("there is no search panel")
    for query in QUERIES:
        panel.field.setText(query)
        row = _measured("", partial(_search, panel))
        yield replace(row, name=f"search: {query} ({panel.said().lower()})")


def _settled(act: Callable[[], object], window: BenchWindow) -> None:
    act()
    window.settle()


def _search(panel: SearchPanel) -> None:
    panel.search()
    panel.list.viewport().repaint()


def _open(window: BenchWindow, path: Path) -> None:
    if not window.window.open_project(path):
        raise RuntimeError(window.window.said())
    for view in window.window.workspace.list.findChildren(QTableView):
        view.viewport().repaint()


def _measured(
    name: str, work: Callable[[], object], *, before: Callable[[], object] = int
) -> Waited:
    samples, works = [], []
    for _ in range(REPEAT):
        before()
        start, began = time.perf_counter(), time.process_time()
        work()
        samples.append(time.perf_counter() - start)
        works.append(time.process_time() - began)
    return Waited(name, tuple(samples), statistics.median(works))
