"""Runs the benches beside this file: `python -m tests.bench [NAME…]`, all without a name."""

import importlib
import sys
from collections.abc import Sequence
from pathlib import Path

from tests.bench.table import Table, show

FOLDER = Path(__file__).parent


def names(folder: Path = FOLDER) -> list[str]:
    """What can be measured: `open` for bench_open.py."""
    return sorted(path.stem.removeprefix("bench_") for path in folder.glob("bench_*.py"))


def run(name: str) -> Table:
    """Measure one; the module's `run()` gives the table."""
    table = importlib.import_module(f"tests.bench.bench_{name}").run()
    if not isinstance(table, Table):
        raise TypeError(f"bench_{name}.run() must return a Table, not {type(table).__name__}")
    return table


def main(wanted: Sequence[str]) -> int:
    """Print the tables; 2 for a name that is not there."""
    there = names()
    unknown = sorted(set(wanted) - set(there))
    if unknown:
        print(
            f"no such bench: {', '.join(unknown)}; there are: {', '.join(there)}", file=sys.stderr
        )
        return 2
    for name in wanted or there:
        print(show([run(name)]), end="\n\n", flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
