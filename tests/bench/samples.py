"""How often something is done to know how long it takes, and how long one of them took."""

import statistics
import time
from collections.abc import Callable
from dataclasses import dataclass

FEWEST = 3
STRETCHED = 3


@dataclass(frozen=True, slots=True)
class Sample:
    """Seconds of one act: by the clock, of this thread's processor time, and of it the writing.

    ``write_cpu`` is the part of the writing that is no waiting for the disk; ``after`` is the
    longest that the window was busy without a pause when all was painted.
    """

    wall: float
    cpu: float = 0.0
    write: float = 0.0
    write_cpu: float = 0.0
    after: float = 0.0

    @property
    def work(self) -> float:
        """What it takes where nothing else uses the processor."""
        return self.cpu + self.write - self.write_cpu


@dataclass(frozen=True, slots=True)
class Samples:
    """What was measured of one act: nothing where it cannot be done or is ``beyond`` patience."""

    name: str
    each: tuple[Sample, ...]
    beyond: bool = False

    @property
    def median(self) -> float:
        return statistics.median(each.wall for each in self.each)

    @property
    def p95(self) -> float:
        return percentile([each.wall for each in self.each])

    @property
    def work_p95(self) -> float:
        """The same on a machine that does nothing else: processor time and waiting for the disk."""
        return percentile([each.work for each in self.each])

    @property
    def work(self) -> float:
        """The median of that: what ratios are made of, as other programs do not disturb it."""
        return statistics.median(each.work for each in self.each)

    @property
    def after(self) -> float:
        return percentile([each.after for each in self.each])

    @property
    def write(self) -> float:
        return statistics.median(each.write for each in self.each)


def percentile(values: list[float]) -> float:
    """The value that 95 of 100 stay within."""
    if len(values) == 1:
        return values[0]
    return statistics.quantiles(values, n=20, method="inclusive")[-1]


@dataclass(frozen=True, slots=True)
class Patience:
    """Up to so many samples within so many seconds, but ``FEWEST`` if that is not much more."""

    samples: int
    seconds: float

    def gather(self, name: str, take: Callable[[], Sample | None]) -> Samples:
        """Take samples; a None says that nothing was there to be done that time."""
        taken: list[Sample] = []
        vain, start = 0, time.perf_counter()
        while len(taken) < self.samples and vain < self.samples:
            spent = time.perf_counter() - start
            if spent > self.seconds and (len(taken) >= FEWEST or spent > STRETCHED * self.seconds):
                break
            sample = take()
            if sample is None:
                vain += 1
            else:
                taken.append(sample)
        return Samples(name, tuple(taken))
