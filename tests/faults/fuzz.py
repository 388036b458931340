"""Reads spoilt files of every format for as long as it is told: `python -m tests.faults.fuzz`."""

import json
import os
import signal
import subprocess
import sys
import time
import traceback
from argparse import ArgumentParser
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from random import Random
from types import FrameType
from typing import NoReturn

from annotator.domain.errors import UserError
from tests.faults import corpus
from tests.faults.mutations import mutated
from tests.faults.targets import Files, Target, folder, quiet, targets

ROOT = Path(__file__).resolve().parents[2]
KEPT = ROOT / "build" / "fuzz"
SECONDS = 10.0
"""Of the processor's time, for one file of less than half a megabyte."""
MEMORY = 2**30
GROWTH_KB = 300_000


class TooSlow(BaseException):
    """A file took longer than it may; no reader may take this for a fault of the file."""


@dataclass(frozen=True, slots=True)
class Row:
    """How one reader fared: how many files it read, and its faults, each once."""

    reader: str
    cases: int
    faults: tuple[str, ...]
    slowest: float = 0.0


@dataclass(slots=True)
class Tally:
    """What was found in one target so far; ``faults`` are by the place where they arose."""

    cases: int = 0
    slowest: float = 0.0
    faults: dict[str, str] = field(default_factory=dict)


def run(minutes: float, told: Callable[[Row], object] = repr) -> tuple[Row, ...]:
    """Fuzz every reader, all of them for that long together; what made one fail lies in KEPT.

    ``told`` hears of each row at once.
    """
    every = [target.name for target in targets()]
    seconds = minutes * 60 / len(every)
    first = int(time.time()) * 1000
    rows = []
    for name in every:
        rows.append(_apart(name, first, seconds=seconds))
        told(rows[-1])
    return tuple(rows)


def case(target: Target, number: int) -> Files:
    """The spoilt files of that number: always the same as long as the corpus is."""
    random = Random(f"{target.name} {number}")
    files = dict(random.choice(target.seeds))
    others = corpus.all_files()
    name = random.choice(list(files))
    files[name] = mutated(files[name], random, others)
    if len(files) > 1 and random.random() < 0.2:
        files[random.choice(list(files))] = random.choice(others)
    if len(files) > 1 and random.random() < 0.1:
        del files[random.choice(list(files))]
    return files


def attempt(target: Target, number: int) -> str:
    """What is wrong with how the target takes that case, "" for nothing."""
    try:
        target.use(case(target, number))
    except UserError:
        return ""
    except (Exception, TooSlow) as error:  # noqa: BLE001
        return _told(error)
    return ""


def _told(error: BaseException) -> str:
    frames = traceback.extract_tb(error.__traceback__)
    ours = [each for each in frames if "/annotator/" in each.filename] or frames
    last = ours[-1]
    place = f"{Path(last.filename).name}:{last.lineno} {last.name}"
    return f"{type(error).__name__} at {place}: {str(error)[:200]!r}"


# ---------------------------------------------------------------- in a process of its own


def _apart(name: str, first: int, *, seconds: float) -> Row:
    """Fuzz one target in another process, which may even die of it; then go on after that case."""
    ends = time.monotonic() + seconds
    cases, slowest, faults = 0, 0.0, list[str]()
    while (left := ends - time.monotonic()) > 0:
        found, died = _worker(name, first, seconds=left)
        cases += found.cases
        slowest = max(slowest, found.slowest)
        faults += found.faults.values()
        if not died:
            break
        faults.append(died)
        first += found.cases + 1
    return Row(name, cases, tuple(faults), slowest)


def _worker(name: str, first: int, *, seconds: float) -> tuple[Tally, str]:
    asked = ["--worker", name, "--first", str(first), "--seconds", str(seconds)]
    done = subprocess.run(
        [sys.executable, "-X", "faulthandler", "-m", "tests.faults.fuzz", *asked],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
        env=os.environ | {"PYTHONUTF8": "1", "ANNOTATOR_HOME": str(folder())},
    )
    tally = Tally()
    for line in done.stdout.splitlines():
        said = json.loads(line)
        tally.cases, tally.slowest = said["cases"], said["slowest"]
        if said["fault"]:
            tally.faults[said["place"]] = said["fault"]
    if done.returncode:
        last = (done.stderr.strip().splitlines() or ["?"])[-1]
        return tally, f"ended with {done.returncode} near case {first + tally.cases}: {last[:200]}"
    return tally, ""


def _work(target: Target, first: int, *, seconds: float) -> None:
    quiet()
    _limit()
    tally = Tally()
    ends = time.monotonic() + seconds
    said = 0.0
    most = _most_memory()
    while time.monotonic() < ends:
        number = first + tally.cases
        began = time.process_time()
        signal.setitimer(signal.ITIMER_PROF, SECONDS)
        try:
            fault = attempt(target, number)
        except TooSlow as error:
            fault = _told(error)
        finally:
            signal.setitimer(signal.ITIMER_PROF, 0)
        tally.slowest = max(tally.slowest, time.process_time() - began)
        tally.cases += 1
        grown, most = _most_memory() - most, max(most, _most_memory())
        if not fault and grown > GROWTH_KB and tally.cases > 1:
            fault = f"took {grown // 1000} MB"
        place = fault.partition(": ")[0]
        if fault and place not in tally.faults:
            tally.faults[place] = fault
            _keep(target, number)
            _say(tally, f"case {number}: {fault}", place)
        elif time.monotonic() - said > 1:
            said = time.monotonic()
            _say(tally)
    _say(tally)


def _say(tally: Tally, fault: str = "", place: str = "") -> None:
    said = {"cases": tally.cases, "slowest": tally.slowest, "fault": fault, "place": place}
    print(json.dumps(said), flush=True)


def _keep(target: Target, number: int) -> None:
    for name, data in case(target, number).items():
        path = KEPT / f"{target.name.replace(' ', '-')}-{number}" / (name or "file")
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)


def _limit() -> None:
    import resource

    def too_slow(_: int, __: FrameType | None) -> NoReturn:
        raise TooSlow(f"more than {SECONDS:.0f} s")

    signal.signal(signal.SIGPROF, too_slow)
    used = int(Path("/proc/self/statm").read_text().split()[0]) * resource.getpagesize()
    resource.setrlimit(resource.RLIMIT_AS, (used + MEMORY, used + MEMORY))


def _most_memory() -> int:
    import resource

    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss


# ---------------------------------------------------------------- the command


def lines(rows: Sequence[Row]) -> Iterator[str]:
    """The table as text, each fault below its reader."""
    width = max(len(row.reader) for row in rows)
    yield f"{'reader':{width}}  {'cases':>9}  {'slowest':>8}  {'faults':>6}"
    for row in rows:
        yield f"{row.reader:{width}}  {row.cases:>9}  {row.slowest:>6.2f} s  {len(row.faults):>6}"
        yield from (f"    {fault}" for fault in row.faults)
    total, faults = sum(row.cases for row in rows), sum(len(row.faults) for row in rows)
    yield f"{'all':{width}}  {total:>9}  {'':8}  {faults:>6}"


def main(arguments: Sequence[str]) -> int:
    """Print the table; 1 when a fault was found."""
    asked = _parser().parse_args(arguments)
    known = {target.name: target for target in targets()}
    if asked.worker:
        _work(known[asked.worker], asked.first, seconds=asked.seconds)
        return 0
    if asked.case is not None:
        known[asked.only].use(case(known[asked.only], asked.case))
        return 0
    if asked.only:
        first = int(time.time()) * 1000
        rows: tuple[Row, ...] = (_apart(asked.only, first, seconds=asked.minutes * 60),)
    else:
        rows = run(asked.minutes, lambda row: print(*row.faults or (row,), sep="\n", flush=True))
    print("\n".join(lines(rows)))
    return 1 if any(row.faults for row in rows) else 0


def _parser() -> ArgumentParser:
    parser = ArgumentParser("python -m tests.faults.fuzz")
    parser.add_argument("--minutes", type=float, default=20.0, help="for all readers together")
    parser.add_argument("--only", default="", help="the reader of that name alone")
    parser.add_argument("--case", type=int, help="with --only: that case once more, to look at it")
    parser.add_argument("--worker", default="", help="used by the program itself")
    parser.add_argument("--first", type=int, default=0, help="used by the program itself")
    parser.add_argument("--seconds", type=float, default=1.0, help="used by the program itself")
    return parser


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
