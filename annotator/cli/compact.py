"""`annotator compact`: a project made smaller, with what can no longer be undone then."""

import argparse
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

from annotator.app.backups import MEGABYTE
from annotator.app.compacting import KEEP_DAYS, Outcome, Plan, compact
from annotator.app.session import Session
from annotator.cli.console import ProgressLine, say, say_json
from annotator.cli.path_argument import path_of

DOING = {
    "backup": "making a backup",
    "archive": "archiving events",
    "replay": "replaying events",
    "check": "checking events",
    "shrink": "giving back room",
}
NOTHING = "there is nothing to do: all steps are of the time that stays undoable, or fixed already"


def add(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the command to the command line."""
    parser = commands.add_parser(
        "compact",
        help="make a project smaller; older steps can then no longer be undone",
        description="Make a project smaller: steps older than the last session and the last days "
        "can then no longer be undone. What goes is kept in an archive beside the project, and a "
        "backup is made before.",
    )
    parser.add_argument("project", type=path_of, help="the project file")
    parser.add_argument(
        "--keep-days",
        type=_days,
        default=KEEP_DAYS,
        metavar="N",
        help="what was done in so many days before the last act stays undoable, and the last "
        f"session in any case (default: {KEEP_DAYS})",
    )
    parser.add_argument("--dry-run", action="store_true", help="only say what would be done")
    parser.add_argument("--json", action="store_true", help="as JSON, for a program")
    parser.set_defaults(run=run)


def _days(text: str) -> int:
    if (days := int(text)) < 0:
        raise ValueError(text)
    return days


def run(arguments: argparse.Namespace) -> int:
    """Do it and say sizes, what stays undoable, and where the archive lies."""
    if arguments.dry_run:
        with closing(Session.open(arguments.project, "", read_only=True)) as session:
            plan = session.compaction(arguments.keep_days)
        told, lines = (plan.as_json(), _planned(plan)) if plan else ({}, iter([NOTHING]))
    else:
        outcome = _compacted(arguments.project, arguments.keep_days)
        told, lines = (outcome.as_json(), _done(outcome)) if outcome else ({}, iter([NOTHING]))
    if arguments.json:
        say_json(told)
    else:
        for line in lines:
            say(line)
    return 0


def _compacted(project: Path, keep_days: int) -> Outcome | None:
    progress = {what: ProgressLine(words) for what, words in DOING.items()}
    try:
        return compact(
            project,
            keep_days=keep_days,
            go_on=lambda what, done: progress[what].show(done),
        )
    finally:
        for each in progress.values():
            each.clear()


def _planned(plan: Plan) -> Iterator[str]:
    yield f"{plan.steps:,} steps up to {plan.last} could not be undone any more"
    yield _staying(plan)
    yield f"{plan.size / MEGABYTE:,.1f} MB of {plan.events:,} events would go into an archive"


def _done(outcome: Outcome) -> Iterator[str]:
    before, after = (size / MEGABYTE for size in (outcome.before, outcome.after))
    yield f"{before:,.1f} MB before, {after:,.1f} MB now"
    if outcome.large:
        yield f"the file kept its size, and what is free in it is used first: {outcome.large}"
    plan = outcome.plan
    yield f"{plan.steps:,} steps up to {plan.last} cannot be undone any more"
    yield _staying(plan)
    size = outcome.archived / MEGABYTE
    yield f"{plan.events:,} events are in {outcome.archive} ({size:,.1f} MB): keep it"
    if outcome.backup is not None:
        yield f"the project as it was is in {outcome.backup}"


def _staying(plan: Plan) -> str:
    return f"{plan.staying:,} steps since {plan.first} can be undone as before"
