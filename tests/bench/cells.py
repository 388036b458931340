"""One article of one size with one number of spans: all that is done with it, timed."""

import gc
import random
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Qt

from annotator.domain.span import Range
from tests.bench.baselines import BareText, UsualWay, bare
from tests.bench.finding import Finding
from tests.bench.memory import resident
from tests.bench.projects import Case
from tests.bench.samples import Patience, Sample, Samples
from tests.bench.window import BenchWindow

EDITS = {
    "add": "label.entity.PER",
    "relabel": "label.entity.ORG",
    "resize span": "end.word_right",
    "delete": "tag.delete",
    "undo": "edit.undo",
}
SWITCHES = 4
VIEWS = 8
WORD = re.compile(r"\w{2,}")


@dataclass(frozen=True, slots=True)
class Effort:
    """How long the parts of a cell may take, and how long those of what it is compared with."""

    open: Patience
    edit: Patience
    move: Patience
    others: Patience


FULL = Effort(Patience(3, 2.0), Patience(20, 1.6), Patience(20, 0.35), Patience(10, 0.15))
QUICK = Effort(Patience(3, 1.0), Patience(8, 1.0), Patience(10, 0.3), Patience(5, 0.1))


@dataclass(frozen=True, slots=True)
class Cell:
    """What came out: samples by the act's name, in seconds; growth in bytes, 0 where unknown."""

    case: Case
    pane: dict[str, Samples]
    bare: Samples
    usual: dict[str, Samples]
    grown: int
    grown_later: int
    in_view: int


def measure(case: Case, path: Path, *, article: str, effort: Effort) -> Cell:
    """Measure in a process of its own, so that memory and the rest begin alike."""
    bench = BenchWindow(path.parent)
    with bench.writes.watched():
        cell = _Work(bench, path, article=article, effort=effort).cell(case)
    bench.close()
    return cell


class _Work:
    def __init__(self, bench: BenchWindow, path: Path, *, article: str, effort: Effort) -> None:
        self.bench = bench
        self._path = path
        self._article = article
        self._effort = effort
        self._drawn = random.Random(3)
        self._grown = 0

    def cell(self, case: Case) -> Cell:
        pane = {each.name: each for each in self._pane()}
        texts = self._texts()
        seen = sum(len(text) for text, _ in texts) // len(texts)
        view = self.bench.view
        size, font = view.viewport().size(), view.document().defaultFont()
        later = self._growth(self._switches)
        widget = BareText(size, font)
        plain = bare(widget, texts, self._effort.others)
        widget.close()
        text, spans = (
            view.stored_text(),
            self.bench.window.workspace.session.library.spans(self._article),
        )
        other = UsualWay(size, font)
        usual = other.measure(text, spans, self._effort.others)
        other.close()
        return Cell(case, pane, plain, usual, self._grown, later, seen)

    # ------------------------------------------------------------------ opening

    def _pane(self) -> Iterator[Samples]:
        yield self._effort.open.gather("open", self._open)
        yield self._effort.open.gather("next", self._next)
        yield from self._edits()
        for name, act in self._scrolls().items():
            yield self._effort.move.gather(name, act)
        for name, act in self._others().items():
            yield self._effort.move.gather(name, act)
        yield from self._finds()

    def _open(self) -> Sample:
        """The first time that the article is shown after its project was opened."""
        bench = self.bench
        if bench.window.has_project:
            self._show_other()
        bench.open_project(self._path)
        self._show_other()
        gc.collect()
        before = resident()
        sample = bench.timed(lambda: bench.window.workspace.open(self._article))
        if not self._grown:
            gc.collect()
            self._grown = resident() - before
        return sample

    def _show_other(self, *, beside: bool = False) -> str:
        """Show another article, not one beside ours in the list; or else tell how to go on."""
        workspace = self.bench.window.workspace
        near = {way: workspace.list.neighbour(self._article, way) for way in (-1, 1)}
        far = {row.article.id for row in workspace.session.library.rows()}
        far -= {self._article, *near.values()}
        workspace.open((near[-1] or near[1]) if beside else min(far))
        self.bench.settle()
        return "article.next" if near[-1] else "article.previous"

    def _next(self) -> Sample:
        """From the article beside it in the list, as the key does it."""
        action = self._show_other(beside=True)
        sample = self.bench.timed(lambda: self.bench.do(action))
        if self.bench.window.workspace.panes.current.article != self._article:
            raise RuntimeError("the next article is another one")
        return sample

    def _switches(self) -> None:
        for _ in range(SWITCHES):
            self._show_other()
            self.bench.window.workspace.open(self._article)
            self.bench.settle()

    def _growth(self, act: Callable[[], object]) -> int:
        gc.collect()
        before = resident()
        act()
        gc.collect()
        return resident() - before

    def _texts(self) -> list[tuple[str, float]]:
        """What is in view at the start and at other places, and how wide its lines are."""
        found = []
        for _ in range(VIEWS):
            place = self.bench.in_view()
            text = self.bench.view.stored_text()[place.start : place.end]
            found.append((text, self.bench.line_width()))
            self._go_elsewhere()
            self.bench.settle()
        return found

    # ------------------------------------------------------------------ edits

    def _edits(self) -> Iterator[Samples]:
        """In rounds, each elsewhere in the text: what is added is what the others act on."""
        taken: dict[str, list[Sample]] = {name: [] for name in EDITS}

        def round_of_edits() -> Sample:
            self._go_elsewhere()
            self._select_words()
            spent = Sample(0.0)
            for name, action in EDITS.items():
                sample = self._act(action)
                if sample is not None:
                    taken[name].append(sample)
                    spent = Sample(spent.wall + sample.wall)
            return spent

        self._effort.edit.gather("edits", round_of_edits)
        for name, samples in taken.items():
            if not samples:
                raise RuntimeError(f"{name}: it never happened")
            yield Samples(name, tuple(samples))

    def _act(self, action: str) -> Sample | None:
        before = self.bench.changes
        sample = self.bench.timed(lambda: self.bench.do(action))
        if action == EDITS["add"] and not self.bench.view.selected_span():
            raise RuntimeError("the view does not know the span that was added")
        return sample if self.bench.changes == before + 1 else None

    def _select_words(self) -> None:
        place = self.bench.in_view()
        text = self.bench.view.stored_text()
        words = list(WORD.finditer(text, place.start, place.end)) or list(
            WORD.finditer(text, max(0, place.start - 200), place.end + 200)
        )
        self.bench.view.select((Range(*self._drawn.choice(words).span()),))
        self.bench.settle()

    # ------------------------------------------------------------------ moving about

    def _scrolls(self) -> dict[str, Callable[[], Sample | None]]:
        """What moves the text, where it does."""
        bench, keys = self.bench, Qt.Key
        bar = bench.view.verticalScrollBar()

        def to_start() -> None:
            bench.press(keys.Key_Home, control=True)
            bar.setValue(0)

        def not_at_end() -> None:
            if bar.value() >= bar.maximum():
                to_start()

        def scroll(act: Callable[[], object], before: Callable[[], object]) -> Sample | None:
            before()
            bench.settle()
            was = bar.value()
            sample = bench.timed(act)
            return sample if bar.value() != was else None

        def down() -> None:
            bench.press(keys.Key_PageDown)

        def to_end() -> None:
            bench.press(keys.Key_End, control=True)

        return {
            "scroll": lambda: scroll(lambda: bench.wheel(bench.view), not_at_end),
            "page": lambda: scroll(down, not_at_end),
            "end": lambda: scroll(to_end, to_start),
            "elsewhere": lambda: scroll(self._go_elsewhere, int),
        }

    def _others(self) -> dict[str, Callable[[], Sample | None]]:
        bench, window = self.bench, self.bench.window

        def resize() -> Sample:
            return bench.timed(lambda: window.resize(window.width() ^ 64, window.height()))

        def select_all() -> Sample:
            bench.view.clear_selection()
            bench.settle()
            return bench.timed(lambda: bench.press(Qt.Key.Key_A, control=True))

        return {"resize": resize, "select all": select_all}

    def _finds(self) -> Iterator[Samples]:
        """To be called last: with the find bar open there is less room for the text."""
        finding = Finding(self.bench)
        yield self._effort.move.gather("find", finding.first)
        yield self._effort.move.gather("find next", finding.next)
        finding.end()

    def _go_elsewhere(self) -> None:
        bar = self.bench.view.verticalScrollBar()
        bar.setValue(self._drawn.randint(0, bar.maximum()))
