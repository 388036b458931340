"""The tables of the article view's bench: one of each cell, the panes, and the targets."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby
from operator import itemgetter

from tests.bench.cells import EDITS, SWITCHES, Cell
from tests.bench.panes import Beside
from tests.bench.samples import Samples
from tests.bench.table import met

ACTS = {
    "open": "open",
    "next": "next article",
    "add": "add a span",
    "relabel": "relabel it",
    "resize span": "resize it",
    "delete": "delete it",
    "undo": "undo",
    "scroll": "scroll a step",
    "page": "a page down",
    "end": "jump to the end",
    "elsewhere": "jump elsewhere",
    "resize": "resize the window",
    "select all": "select all",
    "find": "find",
    "find next": "find next",
}
USUAL = dict.fromkeys(EDITS, "edit") | {"next": "open"}
OPENINGS = frozenset({"open", "next"})
FRAMED = (*EDITS, "scroll")
FRAME, AIM = 1 / 60, 1 / 120
GROWTH = 3.0
TURNING = 0.1
SMALLEST, MIDDLE, LARGEST = (5_000, 50), (1_000_000, 5_000), (5_000_000, 50_000)


LEGEND = (
    "The article view, in the window of the program, each act until all panes are painted.",
    "Hungarian all over the grid of sizes and spans, Romanian (emoji, CRLF) and Greek across it.",
    "  median, p95: by the clock",
    "  alone   p95 of processor time and waiting for the disk: no other program disturbs it",
    "  disk    median of what is spent with writing to the project",
    "  after   p95 of the longest time that the window was busy at a stretch afterwards",
    "  ×bare   against QTextLayout laying out and painting the same text without any span",
    "  ×extra  against QPlainTextEdit with an extra selection for each span",
    "Ratios are of medians of processor time and waiting for the disk.",
)


@dataclass(frozen=True, slots=True)
class Legend:
    """What the figures of the other tables mean."""

    def lines(self) -> list[str]:
        return list(LEGEND)


@dataclass(frozen=True, slots=True)
class CellTable:
    """All acts of one cell, each against bare Qt and against extra selections."""

    cell: Cell

    def lines(self) -> list[str]:
        """The table as text, times in milliseconds."""
        cell = self.cell
        head = f"{'':18}{'median':>10}{'p95':>10}{'alone':>10}{'disk':>9}{'after':>10}"
        rows = [self._line(name, samples) for name, samples in cell.pane.items() if samples.each]
        bare = f"bare Qt {ms(cell.bare.work)} for {cell.in_view:,} characters in view"
        grown = f"memory {mb(cell.grown)}, {mb(cell.grown_later)} after {SWITCHES} more openings"
        return [cell.case.name, f"{head}{'×bare':>8}{'×extra':>8}", *rows, f"  {bare}; {grown}"]

    def _line(self, name: str, samples: Samples) -> str:
        usual = self.cell.usual.get(USUAL.get(name, name))
        times = f"{ms(samples.median):>10}{ms(samples.p95):>10}{ms(samples.work_p95):>10}"
        disk = f"{ms(samples.write) if name in EDITS else '':>9}{ms(samples.after):>10}"
        bare = samples.work / self.cell.bare.work
        return f"  {ACTS[name]:16}{times}{disk}{bare:>8.1f}{_against(samples, usual):>8}"


def _against(samples: Samples, usual: Samples | None) -> str:
    if usual is None or not (usual.each or usual.beyond):
        return ""
    if usual.beyond:
        return "> 3 s"
    return f"{samples.work / usual.work:.2f}"


@dataclass(frozen=True, slots=True)
class PanesTable:
    """What several panes cost, against one."""

    found: Sequence[Beside]
    title: str

    def lines(self) -> list[str]:
        """The table as text, times in milliseconds."""
        head = f"{'':18}{'median':>10}{'p95':>10}{'× one pane':>12}"
        return [self.title, head, *self._rows()]

    def _rows(self) -> Iterator[str]:
        first = self.found[0]
        for name in ("edit", "scroll"):
            base = getattr(first, name).work
            for each in self.found:
                samples: Samples = getattr(each, name)
                panes = f"{name}, {each.count} pane{'s' if each.count > 1 else ''}"
                ratio = f"{samples.work / base:>12.2f}"
                yield f"  {panes:16}{ms(samples.median):>10}{ms(samples.p95):>10}{ratio}"


@dataclass(frozen=True, slots=True)
class Targets:
    """What the figures were to be, and whether they are; what was not measured is left out."""

    cells: Sequence[Cell]
    panes: Sequence[Beside]

    def lines(self) -> list[str]:
        """A line for each target, and below it what misses it."""
        found = ["Targets"]
        for target in (
            self._growth,
            self._opening,
            self._turning,
            self._frames,
            self._afterwards,
            self._panes,
        ):
            found += target()
        return found

    def _cell(self, figures: tuple[int, int]) -> Cell | None:
        same = [cell for cell in self.cells if cell.case.figures == figures]
        return same[0] if same else None

    def _growth(self) -> Iterator[str]:
        small, large = self._cell(SMALLEST), self._cell(LARGEST)
        if small is None or large is None:
            return
        ratios = {
            name: large.pane[name].work / samples.work
            for name, samples in small.pane.items()
            if name not in OPENINGS and samples.each and large.pane[name].each
        }
        worst = max(ratios, key=lambda name: ratios[name])
        said = f"the most is {ratios[worst]:.1f} ({ACTS[worst]})"
        yield met(max(ratios.values()) <= GROWTH, "5 MB × 50,000 within 3 × 5 KB × 50", said)
        for name, ratio in ratios.items():
            if ratio > GROWTH:
                yield f"      {ACTS[name]}: {ratio:.1f}"

    def _opening(self) -> Iterator[str]:
        for figures, most in ((MIDDLE, 0.050), (LARGEST, 0.250)):
            for cell in self.cells:
                if cell.case.figures == figures and not cell.case.remark:
                    median = cell.pane["open"].median
                    wanted = f"open {cell.case.name} ≤ {most * 1e3:.0f} ms"
                    yield met(median <= most, wanted, f"median {ms(median)}")

    def _turning(self) -> Iterator[str]:
        worst = max(self.cells, key=lambda cell: cell.pane["next"].median, default=None)
        if worst is not None:
            median = worst.pane["next"].median
            said = f"the slowest is {ms(median)} ({worst.case.name})"
            yield met(median <= TURNING, "next article within 100 ms", said)

    def _frames(self) -> Iterator[str]:
        measured = [(cell, name) for cell in self.cells for name in FRAMED if cell.pane[name].each]
        for most, what in ((FRAME, "16.7 ms"), (AIM, "8.3 ms (the aim)")) if measured else ():
            missed = [each for each in measured if _samples(*each).p95 > most]
            alone = sum(_samples(*each).work_p95 <= most for each in measured)
            said = f"{len(measured) - len(missed)} of {len(measured)}; alone {alone}"
            yield met(not missed, f"p95 of each edit and scroll step ≤ {what}", said)
            if most == FRAME:
                yield from _by_cell(missed, lambda samples: samples.p95)

    def _afterwards(self) -> Iterator[str]:
        measured = [(cell, name) for cell in self.cells for name in ACTS if name in cell.pane]
        measured = [each for each in measured if _samples(*each).each]
        late = [each for each in measured if _samples(*each).after > FRAME]
        if measured:
            said = f"{len(measured) - len(late)} of {len(measured)}"
            yield met(not late, "nothing afterwards takes more than 16.7 ms at a stretch", said)
            yield from _by_cell(late, lambda samples: samples.after)

    def _panes(self) -> Iterator[str]:
        by_count = {each.count: each for each in self.panes}
        if 1 in by_count and 4 in by_count:
            for name in ("edit", "scroll"):
                one, four = getattr(by_count[1], name), getattr(by_count[4], name)
                ratio = four.work / one.work
                wanted = f"four panes ≤ 4 × one pane, {name}"
                yield met(ratio <= 4, wanted, f"{ratio:.2f} ×")


def _samples(cell: Cell, name: str) -> Samples:
    return cell.pane[name]


def _by_cell(
    found: Sequence[tuple[Cell, str]], figure: Callable[[Samples], float]
) -> Iterator[str]:
    """A line for each cell, with its acts."""
    for cell, acts in groupby(found, key=itemgetter(0)):
        said = (f"{ACTS[name]} {ms(figure(cell.pane[name]))}" for _, name in acts)
        yield f"      {cell.case.name}: {', '.join(said)}"


def ms(seconds: float) -> str:
    """Seconds as milliseconds."""
    return f"{seconds * 1e3:.1f} ms" if seconds < 10 else f"{seconds:.0f} s"


def mb(size: int) -> str:
    """Bytes as megabytes."""
    return f"{size / 1e6:+.1f} MB"
