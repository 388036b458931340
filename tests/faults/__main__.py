"""Makes faults of every kind and counts what is lost: `python -m tests.faults [--help]`."""

import importlib
import inspect
import sys
from argparse import ArgumentParser
from collections.abc import Iterator, Sequence
from pathlib import Path

from tests.faults.table import Row, lines, row_of

FOLDER = Path(__file__).parent
MINUTES = 5.0
"""How long what has no end is tried."""


def kinds() -> list[str]:
    """The modules beside this one that have a `run`."""
    found = sorted(path.stem for path in FOLDER.glob("*.py") if not path.stem.startswith("__"))
    texts = {name: (FOLDER / f"{name}.py").read_text("utf-8") for name in found}
    return [name for name in found if "\ndef run(" in texts[name]]


def run(kind: str, *, quick: bool) -> Iterator[Row]:
    """The rows of one module, which may take ``quick`` or the ``minutes`` that it has."""
    made = importlib.import_module(f"tests.faults.{kind}").run
    offered = {"quick": quick, "minutes": 0.2 if quick else MINUTES}
    taken = inspect.signature(made).parameters
    for row in made(**{name: value for name, value in offered.items() if name in taken}):
        yield row_of(row, kind)


def main(arguments: Sequence[str]) -> int:
    """Print the table; 1 when anything was lost or wrong, 2 for a kind that is not there."""
    there = kinds()
    parser = ArgumentParser("python -m tests.faults")
    parser.add_argument("kinds", nargs="*", help=f"what to try: {', '.join(there)}; or all")
    parser.add_argument("--quick", action="store_true", help="a few of each")
    asked = parser.parse_args(arguments)
    if unknown := sorted(set(asked.kinds) - set(there)):
        print(f"no such kind: {', '.join(unknown)}; there are: {', '.join(there)}", file=sys.stderr)
        return 2
    rows: list[Row] = []
    for kind in asked.kinds or there:
        for row in run(kind, quick=asked.quick):
            rows.append(row)
            if sys.stderr.isatty():
                print(f"{kind}: {row.kind}: {'good' if row.good else 'NOT GOOD'}", file=sys.stderr)
    print("\n".join(lines(rows)))
    return 0 if all(row.good for row in rows) else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
