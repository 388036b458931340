"""What a bench measures, and how it is shown: medians and ratios, because machines differ."""

import gc
import statistics
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Protocol, runtime_checkable


@runtime_checkable
class Shown(Protocol):
    """What a bench prints."""

    def lines(self) -> list[str]:
        """The lines of text."""


@dataclass(frozen=True, slots=True)
class Row:
    """The samples of one way to do the thing, in seconds; at least one."""

    name: str
    samples: tuple[float, ...]

    @property
    def median(self) -> float:
        return statistics.median(self.samples)

    @property
    def p95(self) -> float:
        """The time that 95 of 100 samples stay within."""
        if len(self.samples) == 1:
            return self.samples[0]
        return statistics.quantiles(self.samples, n=20, method="inclusive")[-1]


@dataclass(frozen=True, slots=True)
class Table:
    """Rows that answer one question; the first is what the others are compared with."""

    title: str
    rows: tuple[Row, ...]

    def lines(self) -> list[str]:
        """The table as text, times in milliseconds."""
        width = max(len(row.name) for row in self.rows)
        base = self.rows[0].median
        head = f"{'':{width}}  {'median':>10}  {'p95':>10}  {'ratio':>7}"
        return [self.title, head, *(_line(row, width, base) for row in self.rows)]


def _line(row: Row, width: int, base: float) -> str:
    ratio = f"{row.median / base:.2f}" if base else "-"
    times = f"{row.median * 1e3:>7.2f} ms  {row.p95 * 1e3:>7.2f} ms"
    return f"{row.name:{width}}  {times}  {ratio:>7}"


def measure(
    name: str, work: Callable[[], object], *, repeat: int = 20, before: Callable[[], object] = int
) -> Row:
    """Time `work` after one run that does not count; `before` is called, untimed, before each."""
    before()
    work()
    return Row(name, tuple(_timed(work, before) for _ in range(repeat)))


def _timed(work: Callable[[], object], before: Callable[[], object]) -> float:
    before()
    gc.collect()
    start = time.perf_counter()
    work()
    return time.perf_counter() - start


def show(tables: Sequence[Shown]) -> str:
    """All tables as one text, an empty line between two."""
    return "\n\n".join("\n".join(table.lines()) for table in tables)


@dataclass(frozen=True, slots=True)
class Lines:
    """Anything else that is said, below a title."""

    title: str
    said: Sequence[str]

    def lines(self) -> list[str]:
        """The title and what is said."""
        return [self.title, *self.said]


def met(met: bool, wanted: str, said: str) -> str:
    """A line that says whether a target was met."""
    return f"  {'met   ' if met else 'MISSED'}  {wanted}: {said}"
