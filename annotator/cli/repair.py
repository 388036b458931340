"""`annotator repair`: what a damaged project still gives, in a new file, with a report."""

import argparse

from annotator.app.repairing import repair
from annotator.cli.console import ProgressLine, complain, say, say_json
from annotator.cli.path_argument import path_of

DOING = {
    "read": "reading rows",
    "log": "replaying events",
    "tables": "taking over from the tables",
    "check": "checking the new file",
}


def add(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the command to the command line."""
    about = "make a new project of what a damaged one still gives"
    parser = commands.add_parser("repair", help=about, description=about.capitalize() + ".")
    parser.add_argument(
        "project", type=path_of, help="the damaged project file, which stays as it is"
    )
    parser.add_argument("new", type=path_of, metavar="NEW", help="the project file to be made")
    parser.add_argument("--json", action="store_true", help="the report as JSON, for a program")
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    """Answer 1 when anything was lost, or the new file has faults."""
    progress = {what: ProgressLine(words) for what, words in DOING.items()}
    try:
        report = repair(
            arguments.project,
            arguments.new,
            go_on=lambda what, done: progress[what].show(done),
        )
    finally:
        for each in progress.values():
            each.clear()
    if arguments.json:
        say_json(report.as_json())
    else:
        for line in report.lines():
            say(line)
    if report.whole:
        return 0
    complain(f"{arguments.project}: not everything could be repaired; see the report")
    return 1
