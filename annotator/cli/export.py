"""`annotator export`: what is selected of a project into a file, several files or stdout."""

import argparse
import sys
from pathlib import Path

from annotator.app.exporting import (
    PARTS,
    ExportOptions,
    ExportReport,
    export,
    export_stream,
)
from annotator.app.library import Selection
from annotator.app.session import Session
from annotator.cli.console import ProgressLine, complain
from annotator.domain.article import STATUSES
from annotator.domain.span import LAYERS

STDOUT = Path("-")


def add(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the command to the command line."""
    parser = commands.add_parser(
        "export",
        help="export a project",
        description="Export a project, or what is selected of it. A loss report says what the"
        " format could not hold.",
    )
    parser.add_argument("project", type=Path, help="the project file")
    parser.add_argument("out", type=Path, metavar="OUT", help="the file to write, - for stdout")
    parser.add_argument("--format", default="", metavar="F", help="the format (default: by OUT)")
    parser.add_argument("--layer", action="append", default=[], choices=LAYERS, help="repeatable")
    parser.add_argument("--annotator", action="append", default=[], metavar="A", help="repeatable")
    parser.add_argument("--status", action="append", default=[], choices=STATUSES)
    parser.add_argument("--language", action="append", default=[], metavar="L", help="repeatable")
    parser.add_argument(
        "--without-boilerplate",
        action="store_true",
        help="blank out header and boilerplate; offsets stay valid",
    )
    parser.add_argument(
        "--split", type=_shares, default=(), metavar="80/10/10", help="into train, dev and test"
    )
    parser.add_argument("--seed", type=int, default=0, metavar="N", help="of the split")
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    """Export, and say on stderr how much left and what was lost."""
    options = ExportOptions(
        format=arguments.format,
        selection=Selection(
            layers=tuple(arguments.layer),
            annotators=tuple(arguments.annotator),
            statuses=tuple(arguments.status),
            languages=tuple(arguments.language),
        ),
        without_boilerplate=arguments.without_boilerplate,
        split=arguments.split,
        seed=arguments.seed,
    )
    session = Session.open(arguments.project, "", read_only=True)
    try:
        _tell(_exported(session, arguments.out, options=options))
    finally:
        session.close()
    return 0


def _exported(session: Session, out: Path, *, options: ExportOptions) -> ExportReport:
    if out == STDOUT:
        report = export_stream(session, sys.stdout.buffer, options=options)
        sys.stdout.buffer.flush()
        return report
    line = ProgressLine("exporting")
    try:
        return export(session, out, options=options, progress=line.show)
    finally:
        line.clear()


def _tell(report: ExportReport) -> None:
    complain(f"exported {report.written}")
    for path in report.files:
        complain(f"  {path}")
    for loss, count in report.losses.items():
        complain(f"  lost: {count} {loss}")


def _shares(text: str) -> tuple[int, ...]:
    try:
        shares = tuple(int(part) for part in text.split("/"))
    except ValueError:
        shares = ()
    if not 2 <= len(shares) <= len(PARTS) or min(shares) < 0 or sum(shares) != 100:
        raise argparse.ArgumentTypeError(
            f"“{text}” is no split: give two or three shares that add up to 100, like 80/10/10"
        )
    return shares
