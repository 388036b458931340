"""One to four panes with the same article, so that each has the same to do."""

import random
import re
from dataclasses import dataclass
from pathlib import Path

from annotator.domain.span import Range
from tests.bench.projects import Case
from tests.bench.samples import Patience, Sample, Samples
from tests.bench.window import BenchWindow

COUNTS = (1, 2, 4)
CASE = Case(100_000, 500)
SIZE = (1920, 1000)
WORD = re.compile(r"\w{2,}")


@dataclass(frozen=True, slots=True)
class Beside:
    """An edit that all of so many panes show, and a scroll step in each of them."""

    count: int
    edit: Samples
    scroll: Samples


def measure(path: Path, *, article: str, patience: Patience) -> list[Beside]:
    """Measure in a process of its own."""
    bench = BenchWindow(path.parent, size=SIZE)
    with bench.writes.watched():
        bench.open_project(path)
        found = [_beside(bench, article, count=count, patience=patience) for count in COUNTS]
    bench.close()
    return found


def _beside(bench: BenchWindow, article: str, *, count: int, patience: Patience) -> Beside:
    workspace = bench.window.workspace
    workspace.panes.show_count(count)
    for place in range(count):
        workspace.panes.focus(place)
        workspace.open(article)
    bench.watch()
    bench.settle()
    drawn = random.Random(count)

    def edit() -> Sample:
        place = bench.in_view()
        words = list(WORD.finditer(bench.view.stored_text(), place.start, place.end))
        bench.view.select((Range(*drawn.choice(words).span()),))
        bench.settle()
        sample = bench.timed(lambda: bench.do("label.entity.PER"))
        bench.do("edit.undo")
        bench.settle()
        return sample

    def wheel() -> None:
        for view in bench.views:
            bench.wheel(view)

    def scroll() -> Sample | None:
        values = [view.verticalScrollBar().value() for view in bench.views]
        sample = bench.timed(wheel)
        moved = [view.verticalScrollBar().value() for view in bench.views]
        return sample if all(a != b for a, b in zip(values, moved, strict=True)) else None

    return Beside(count, patience.gather("edit", edit), patience.gather("scroll", scroll))
