"""Runs the benches beside this file: `python -m tests.bench [--help] [NAME…]`."""

import importlib
import os
import sys
from argparse import ArgumentParser
from collections.abc import Iterator, Sequence
from pathlib import Path

from tests.bench.table import Shown, Table, show

FOLDER = Path(__file__).parent


def names(folder: Path = FOLDER) -> list[str]:
    """What can be measured: `open` for bench_open.py."""
    return sorted(path.stem.removeprefix("bench_") for path in folder.glob("bench_*.py"))


def run(name: str) -> Iterator[Shown]:
    """Measure one; the module's `run()` gives the table, or several one after the other."""
    made = importlib.import_module(f"tests.bench.bench_{name}").run()
    for table in [made] if isinstance(made, Table) else made:
        if not isinstance(table, Shown):
            raise TypeError(f"bench_{name}.run() must give tables, not {type(table).__name__}")
        yield table


def main(arguments: Sequence[str]) -> int:
    """Print the tables; 2 for a name that is not there."""
    there = names()
    asked = _parser(there).parse_args(arguments)
    unknown = sorted(set(asked.names) - set(there))
    if unknown:
        print(
            f"no such bench: {', '.join(unknown)}; there are: {', '.join(there)}", file=sys.stderr
        )
        return 2
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    if asked.quick:
        os.environ["QUICK"] = "1"
    if asked.only:
        os.environ["ONLY"] = asked.only
    for name in asked.names or there:
        for table in run(name):
            print(show([table]), end="\n\n", flush=True)
    return 0


def _parser(there: Sequence[str]) -> ArgumentParser:
    parser = ArgumentParser("python -m tests.bench")
    parser.add_argument("names", nargs="*", help=f"what to measure: {', '.join(there)}; or all")
    parser.add_argument("--quick", action="store_true", help="few cells, few repeats (or QUICK=1)")
    parser.add_argument("--only", default="", help="cells with this in their name (or ONLY=…)")
    return parser


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
