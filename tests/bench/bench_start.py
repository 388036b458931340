"""How long it takes from the start of the program until the first article is painted."""

import os
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from tempfile import TemporaryDirectory

from annotator.app.demo import create_demo
from tests.bench.memory import processor_seconds, proportional
from tests.bench.table import Lines, Row, Shown, Table, met

ROOT = Path(__file__).resolve().parent.parent.parent
FROZEN = ROOT / "dist" / "annotator" / "annotator"
DROP_CACHES = Path("/proc/sys/vm/drop_caches")
PAINTED = "The first article is painted"
PATIENCE = 120.0
REST = 4.0
AIM = 2.0
# Without compiled modules each start would compile all of them.
UNLIKE_A_PERSONS = frozenset({"PYTHONDONTWRITEBYTECODE", "PYTHONFAULTHANDLER", "PYTHONDEVMODE"})
Samples = dict[str, list[tuple[float, float]]]  # seconds, and of those the processor's
PREPARE = (
    "import sys; from pathlib import Path; from annotator.ui import launch, sample_pair;"
    "launch.make_application(); from annotator.app.people import settings;"
    "window = launch.make_window(settings()); window.open_project(Path(sys.argv[1]));"
    "sample_pair.open_pair(window.workspace); window.resize(1440, 900);"
    "window.show(); window.close()"
)


@dataclass(frozen=True, slots=True)
class Program:
    """A program that is started, and where it says at what time its window was painted."""

    name: str
    command: tuple[str, ...]
    painted: Callable[[Path], float]


def run() -> Iterator[Shown]:
    """The bare window, the program from the source tree, and the frozen one where it was built."""
    quick = bool(os.environ.get("QUICK"))
    with TemporaryDirectory(ignore_cleanup_errors=True) as name:
        folder = Path(name)
        project = create_demo(folder / "sample", "bench")
        _run((sys.executable, "-c", PREPARE, str(project)), folder)
        programs = _programs(project)
        started = _started(programs, folder, repeat=3 if quick else 9)
        warm = Table("Start until the first article is painted, warm", _rows(started, 0))
        yield warm
        yield Lines("", [_aim(warm, row) for row in warm.rows[1:]])
        yield Table(
            "Processor time of the same, which a busy machine does not change", _rows(started, 1)
        )
        if os.access(DROP_CACHES, os.W_OK):
            cold = _started(programs, folder, repeat=2 if quick else 5, before=drop_caches)
            yield Table("The same, cold: nothing of the disk is in memory", _rows(cold, 0))
        else:
            yield Lines("Cold", ["  left out: only root may empty the caches of the system"])
        yield Lines("Memory at rest", [_memory(each, folder) for each in programs])


def _programs(project: Path) -> list[Program]:
    bare = str(Path(__file__).parent / "bare_window.py")
    found = [
        Program("bare window", (sys.executable, bare), _said),
        Program("Annotator, source", (sys.executable, "-m", "annotator", str(project)), _logged),
    ]
    if FROZEN.exists():
        found.append(Program("Annotator, frozen", (str(FROZEN), str(project)), _logged))
    return found


def _started(
    programs: Sequence[Program],
    folder: Path,
    *,
    repeat: int,
    before: Callable[[], object] = int,
) -> Samples:
    """The programs take turns, so that what else the machine does hits all of them alike."""
    samples: Samples = {each.name: [] for each in programs}
    for program in programs:
        with running(program, folder):
            pass
    for _ in range(repeat):
        for program in programs:
            before()
            with running(program, folder) as (process, seconds):
                samples[program.name].append((seconds, processor_seconds(process)))
    return samples


def _rows(samples: Samples, which: int) -> tuple[Row, ...]:
    return tuple(Row(name, tuple(it[which] for it in all_)) for name, all_ in samples.items())


@contextmanager
def running(program: Program, folder: Path) -> Iterator[tuple[int, float]]:
    """The program while it runs: its process, and the seconds until its window was painted."""
    for log in (folder / "home" / "log").glob("*"):
        log.unlink()
    with (folder / "out.txt").open("wb") as out, (folder / "err.txt").open("wb") as err:
        start = time.time()
        process = subprocess.Popen(
            program.command, stdout=out, stderr=err, env=_environment(folder)
        )
    try:
        yield process.pid, _painted(program, folder, process) - start
    finally:
        process.terminate()
        process.wait(timeout=PATIENCE)


def _painted(program: Program, folder: Path, process: "subprocess.Popen[bytes]") -> float:
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end and process.poll() is None:
        if when := program.painted(folder):
            return when
        time.sleep(0.02)
    said = (folder / "err.txt").read_text("utf-8", "replace")
    raise RuntimeError(f"{program.name} did not paint its window: {said[-2000:]}")


def _said(folder: Path) -> float:
    line = (folder / "out.txt").read_text("utf-8")
    return float(line) if line.endswith("\n") else 0.0


def _logged(folder: Path) -> float:
    log = folder / "home" / "log" / "annotator.log"
    for line in log.read_text("utf-8").splitlines() if log.exists() else ():
        if line.endswith(PAINTED):
            return datetime.strptime(line[:23], "%Y-%m-%d %H:%M:%S,%f").astimezone().timestamp()
    return 0.0


def _run(command: Sequence[str], folder: Path) -> None:
    environment = _environment(folder)
    subprocess.run(command, check=True, env=environment, timeout=PATIENCE, capture_output=True)


def _environment(folder: Path) -> dict[str, str]:
    known = {key: value for key, value in os.environ.items() if key not in UNLIKE_A_PERSONS}
    return known | {
        "ANNOTATOR_HOME": str(folder / "home"),
        "PYTHONPATH": str(ROOT),
        "PYTHONUTF8": "1",
    }


def drop_caches() -> None:
    """Have the system read everything from the disk once more."""
    os.sync()
    DROP_CACHES.write_text("3\n", "ascii")


def _aim(table: Table, row: Row) -> str:
    ratio = row.median / table.rows[0].median
    return met(ratio <= AIM, f"{row.name}: at most {AIM:.0f} × the bare window", f"{ratio:.2f} ×")


def _memory(program: Program, folder: Path) -> str:
    with running(program, folder) as (process, _):
        time.sleep(REST)
        resident, shared = proportional(process)
    return (
        f"  {program.name:20} {resident / 1e6:6.0f} MB resident, {shared / 1e6:6.0f} MB "
        "with what is shared divided among those who share it"
    )
