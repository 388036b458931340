"""What a person waits for in an article of any size: in the real window, until it is painted."""

import os
from collections.abc import Callable, Iterator
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TypeVar

from tests.bench import cells, panes
from tests.bench.cells import FULL, QUICK, Cell
from tests.bench.panes import Beside
from tests.bench.projects import ONE_PARAGRAPH, SHORT, Case, make_project
from tests.bench.table import Shown
from tests.bench.view_tables import CellTable, Legend, PanesTable, Targets

T = TypeVar("T")
SIZES = (5_000, 100_000, 1_000_000, 5_000_000)
COUNTS = (50, 500, 5_000, 50_000)
GRID = tuple(Case(size, count) for size in SIZES for count in COUNTS)
DIAGONAL = tuple(
    Case(size, count, language)
    for language in ("ro", "el")
    for size, count in zip(SIZES, COUNTS, strict=True)
)
CORNERS = (
    Case(1_000_000, 2_000, sentences=ONE_PARAGRAPH, remark="one paragraph"),
    Case(5_000_000, 2_000, sentences=SHORT, remark="short paragraphs"),
)
QUICK_CASES = tuple(
    Case(*figures) for figures in ((5_000, 50), (1_000_000, 5_000), (5_000_000, 50_000))
)


def run() -> Iterator[Shown]:
    """Each cell in a process of its own, Hungarian all over the grid, the others across it.

    The environment may hold QUICK for a few cells with few repeats, and ONLY for the cells whose
    name has that in it (`5 MB × 50,000`, `Greek`, `panes`).
    """
    quick, only = bool(os.environ.get("QUICK")), os.environ.get("ONLY", "").replace(" x ", " × ")
    cases = QUICK_CASES if quick and not only else (*GRID, *DIAGONAL, *CORNERS)
    if not (only in "panes" or any(only in case.name for case in cases)):
        raise SystemExit(f"no cell has “{only}” in its name, as: {cases[0].name}; panes")
    yield Legend()
    found = []
    for case in cases:
        if only in case.name:
            found.append(_cell(case, quick=quick))
            yield CellTable(found[-1])
    beside = _panes(quick=quick) if only in "panes" else []
    if beside:
        yield PanesTable(beside, f"Panes that all show {panes.CASE.name}")
    yield Targets(found, beside)


def _cell(case: Case, *, quick: bool) -> Cell:
    with TemporaryDirectory() as name:
        path = Path(name) / "project.sqlite"
        article = _apart(make_project, case, path)
        return _apart(cells.measure, case, path, article=article, effort=QUICK if quick else FULL)


def _panes(*, quick: bool) -> list[Beside]:
    with TemporaryDirectory() as name:
        path = Path(name) / "project.sqlite"
        article = _apart(make_project, panes.CASE, path)
        patience = (QUICK if quick else FULL).edit
        return _apart(panes.measure, path, article=article, patience=patience)


def _apart(work: Callable[..., T], *arguments: object, **named: object) -> T:
    """Do it in a fresh process, as after a start of the program."""
    with ProcessPoolExecutor(1, mp_context=get_context("spawn")) as pool:
        return pool.submit(work, *arguments, **named).result()
