"""What a person waits for in a very large project: opening it, filtering its list, searching it."""

import os
import sqlite3
import time
from collections.abc import Callable, Iterator
from contextlib import closing
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtWidgets import QTableView

from annotator.app.session import Session
from annotator.domain.choice import Choice
from annotator.ui.panels.search import SearchPanel
from tests.bench.corpus import SPANS, make_corpus
from tests.bench.table import Row, Table
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


def run() -> Iterator[Table]:
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


def _by_date(plain: sqlite3.Connection) -> list[object]:
    return plain.execute("SELECT key FROM article ORDER BY published DESC, key DESC").fetchall()


def _index(path: Path) -> Row:
    with closing(Session.open(path, "bench")) as session, closing(session.searching()) as searching:
        start = time.perf_counter()
        searching.update()
        return Row("read all articles", (time.perf_counter() - start,))


def _in_window(window: BenchWindow, path: Path) -> Iterator[Row]:
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
        yield Row(f"search: {query} ({panel.said().lower()})", row.samples)


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


def _measured(name: str, work: Callable[[], object], *, before: Callable[[], object] = int) -> Row:
    samples = []
    for _ in range(REPEAT):
        before()
        start = time.perf_counter()
        work()
        samples.append(time.perf_counter() - start)
    return Row(name, tuple(samples))
