"""`annotator export`: what is selected of a project into a file, several files or stdout."""

import argparse
import os
import sys
from pathlib import Path

from annotator.app.exporting import ExportOptions, ExportReport, export, export_stream
from annotator.app.format_list import known_formats
from annotator.app.library import Library, Selection
from annotator.app.session import Session
from annotator.app.splitting import PARTS
from annotator.cli.console import ProgressLine, complain
from annotator.cli.path_argument import path_of
from annotator.domain.article import STATUSES
from annotator.domain.errors import UserError
from annotator.domain.span import LAYERS

STDOUT = Path("-")
SHOWN = 8


def add(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the command to the command line."""
    parser = commands.add_parser(
        "export",
        help="export a project",
        description="Export a project, or what is selected of it. A loss report says what the"
        " format could not hold.",
    )
    parser.add_argument("project", type=path_of, help="the project file")
    parser.add_argument(
        "out",
        type=path_of,
        metavar="OUT",
        help="the file to write, - for stdout; a folder for formats of several files",
    )
    parser.add_argument(
        "--format", type=_format, default="", metavar="F", help="the format (default: by OUT)"
    )
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
    parser.add_argument("--seed", type=int, metavar="N", help="of the split")
    parser.add_argument(
        "--data-card",
        action="store_true",
        help="describe beside it what left: languages, sources, labels with a plot",
    )
    parser.set_defaults(run=run, bad_usage=parser.error)


def run(arguments: argparse.Namespace) -> int:
    """Export, and say on stderr how much left and what was lost."""
    if arguments.split and arguments.out == STDOUT:
        arguments.bad_usage("a split is written into several files: give a file name, not “-”")
    if arguments.seed is not None and not arguments.split:
        complain("--seed has no effect without --split")
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
        seed=arguments.seed or 0,
        data_card=arguments.data_card,
    )
    session = Session.open(arguments.project, "", read_only=True)
    try:
        report = _exported(session, arguments.out, options=options)
        _tell(report)
        if why := _nothing(session.library, options.selection, written=report.written):
            complain(f"{'no annotation' if report.written else 'nothing'} is selected: {why}")
    except UserError as error:
        raise UserError(_named(str(error), arguments.project, out=arguments.out)) from None
    finally:
        session.close()
    return 0


def _exported(session: Session, out: Path, *, options: ExportOptions) -> ExportReport:
    if out == STDOUT:
        if getattr(sys.stdout, "name", "") == os.devnull:  # main() put it there for a closed one
            raise UserError("stdout: is closed; give a file name instead of “-”.")
        report = export_stream(session, sys.stdout.buffer, options=options)
        sys.stdout.buffer.flush()
        return report
    line = ProgressLine("exporting")
    try:
        return export(session, out, options=options, progress=line.show)
    finally:
        line.clear()


def _named(said: str, project: Path, *, out: Path) -> str:
    # The parts of a split and what lies beside an export begin with its name too.
    named = ("stdout:", str(project), f"{out}:", f"{out.parent / out.stem}.")
    return said if said.startswith(named) else f"{project}: {said}"


def _nothing(library: Library, selection: Selection, *, written: int) -> str:
    """Why no article, or nothing in any, was selected; "" when something was."""
    if selection.annotators and not _annotators(library).intersection(selection.annotators):
        return f"no annotator is called {_either(selection.annotators)}"
    if written or selection == Selection():
        return ""
    languages = {row.article.language for row in library.rows()}
    if selection.languages and not languages.intersection(selection.languages):
        return f"no article is in the language {_either(selection.languages)}"
    return "no article has all that was asked for"


def _annotators(library: Library) -> set[str]:
    found = {total.annotator for total in library.span_totals()}
    for row in library.rows():
        article = row.article.id
        found.update(mark.annotator for mark in row.statuses)
        found.update(label.annotator for label in library.labels(article))
        found.update(review.annotator for review in library.reviews(article))
    return found


def _either(names: tuple[str, ...]) -> str:
    return " or ".join(f"“{name}”" for name in names)


def _format(name: str) -> str:
    names = [each.name for each in known_formats() if each.writes]
    if name and name not in names:  # argparse gives the default too
        raise argparse.ArgumentTypeError(
            f"there is no format “{name}” to write; there is: {', '.join(names)}"
        )
    return name


def _tell(report: ExportReport) -> None:
    complain(f"exported {report.written}")
    for path in report.files[:SHOWN]:
        complain(f"  {path}")
    if len(report.files) > SHOWN:
        complain(f"  and {len(report.files) - SHOWN:,} more files; manifest.json lists them")
    for (act, what), count in report.losses.items():
        complain(f"  lost: {count} {what} ({act})")


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
