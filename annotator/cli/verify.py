"""`annotator verify`: every fault of a project or an export, a line each."""

import argparse

from annotator.app.verifying import verify, waiting
from annotator.cli.console import complain, say
from annotator.cli.path_argument import path_of


def add(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the command to the command line."""
    about = "check project files and exported JSONL against the contract"
    parser = commands.add_parser("verify", help=about, description=about.capitalize() + ".")
    parser.add_argument("files", type=path_of, nargs="+", metavar="FILE", help="what to check")
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    """Answer 1 when there is any fault."""
    faults = 0
    for path in arguments.files:
        found = 0
        for fault in verify(path):
            complain(fault)
            found += 1
        count = {0: "no faults", 1: "1 fault"}.get(found, f"{found} faults")
        say(f"{path}: {count}")
        if beside := waiting(path):
            say(f"{path}: what was done last may wait in {beside}; keep both together")
        faults += found
    return 1 if faults else 0
