"""`annotator import`: files, folders and patterns into a project."""

import argparse
import os
from collections.abc import Iterable, Iterator
from contextlib import closing, contextmanager, suppress
from pathlib import Path
from tempfile import TemporaryDirectory

from annotator.app.backups import Backups
from annotator.app.collecting import collecting_seldom
from annotator.app.format_list import MAPPED, known_formats
from annotator.app.importing import (
    Importer,
    ImportOptions,
    Item,
    Preparation,
    checked_encoding,
    checked_offset_unit,
    known_texts,
)
from annotator.app.people import annotator_name
from annotator.app.presence import check_reachable
from annotator.app.session import Session, utc_now
from annotator.app.sources import all_missing
from annotator.cli.console import ProgressLine, complain, say
from annotator.cli.path_argument import path_of
from annotator.domain.errors import NameTaken, UserError
from annotator.domain.span import LAYERS


def add(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the command to the command line."""
    parser = commands.add_parser(
        "import",
        help="import articles into a project, which is created when absent",
        description="Import files, folders and patterns. A text that is already there is skipped;"
        " a bad file is reported and the others go on.",
    )
    parser.add_argument("project", type=path_of, help="the project file")
    parser.add_argument("sources", type=path_of, nargs="+", metavar="SRC", help="what to import")
    parser.add_argument(
        "--format", type=_format, default="", metavar="F", help="the format of the files"
    )
    parser.add_argument(
        "--language", type=_words, default="", metavar="L", help="the language of the articles"
    )
    parser.add_argument("--annotator", type=_words, default="", metavar="A", help="in whose name")
    parser.add_argument(
        "--encoding", type=_encoding, default="", metavar="E", help="the encoding of the files"
    )
    parser.add_argument(
        "--column",
        type=_column,
        action="append",
        default=[],
        metavar="FIELD=NAME",
        help="the column or key that holds a field of the article, such as text=body; again for"
        f" others; fields: {', '.join(MAPPED)}",
    )
    parser.add_argument(
        "--offset-unit",
        type=_offset_unit,
        default="",
        metavar="U",
        help="how files with annotations count, such as utf16 or utf16-inclusive (default: it is"
        " found out)",
    )
    parser.add_argument(
        "--label",
        type=_label,
        action="append",
        default=[],
        metavar="THEIRS=LAYER:OURS",
        help="which label of the project a label of the files is; again for others",
    )
    parser.add_argument(
        "--layer",
        choices=LAYERS,
        default="",
        help="where labels of the files are looked for first",
    )
    parser.add_argument(
        "--new-labels",
        choices=LAYERS,
        default="",
        metavar="LAYER",
        help="labels of the files that no scheme has are added to the scheme of that layer",
    )
    parser.add_argument("--dry-run", action="store_true", help="only say what would happen")
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    """Import, say how it went, and answer 1 when anything was refused."""
    options = ImportOptions(
        format=arguments.format,
        language=arguments.language,
        encoding=arguments.encoding,
        columns=dict(arguments.column),
        offset_unit=arguments.offset_unit,
        labels=dict(arguments.label),
        layer=arguments.layer,
        new_labels=arguments.new_labels,
    )
    annotator = arguments.annotator or annotator_name()
    check_reachable(arguments.project)
    # Where nothing can come in, no project is made for it.
    dry_run = arguments.dry_run or (
        not os.path.lexists(arguments.project) and all_missing(arguments.sources)
    )
    with _project(arguments.project, annotator, dry_run=dry_run) as session:
        importer = Importer(session, dry_run=dry_run)
        prepared = Preparation(
            options=options,
            schemes=session.library.schemes,
            annotator=annotator,
            now=utc_now(),
            project=arguments.project,
            known=known_texts(session),
        )
        if not dry_run and (fault := Backups(session.path).make_if_possible("import")):
            complain(fault)
        try:
            with collecting_seldom():
                _import(importer, prepared.of(arguments.sources))
        finally:
            would = "would be " if arguments.dry_run else ""
            say(would + str(importer.report()))
            if told := importer.report().told_of_joined:
                say(would + told)
    report = importer.report()
    if report.refused:
        complain(f"left out {report.refused} spans of articles that came in: see above")
    return 1 if report.failed or report.refused else 0


def _format(name: str) -> str:
    names = [each.name for each in known_formats() if each.reads]
    if name and name not in names:  # argparse gives the default too
        raise argparse.ArgumentTypeError(
            f"there is no format “{name}” to read; there is: {', '.join(names)}"
        )
    return name


def _column(said: str) -> tuple[str, str]:
    field, is_said, name = _words(said).partition("=")
    if field not in MAPPED or not is_said or not name:
        raise argparse.ArgumentTypeError(
            f"write FIELD=NAME, such as text=body; FIELD is one of: {', '.join(MAPPED)}"
        )
    return field, name


def _label(said: str) -> tuple[str, str]:
    theirs, is_said, ours = _words(said).rpartition("=")
    layer, named, export = ours.partition(":")
    if not theirs or not is_said or layer not in LAYERS or not named or not export:
        raise argparse.ArgumentTypeError(
            "write THEIRS=LAYER:OURS, such as PERSON=entity:PER; LAYER is one of: "
            f"{', '.join(LAYERS)}"
        )
    return theirs, ours


def _offset_unit(name: str) -> str:
    try:
        return name and checked_offset_unit(name)
    except UserError as error:
        raise argparse.ArgumentTypeError(str(error)) from None


def _encoding(name: str) -> str:
    try:
        return name and checked_encoding(name)
    except UserError as error:
        raise argparse.ArgumentTypeError(str(error)) from None


def _words(text: str) -> str:
    try:
        text.encode("utf-8")
    except UnicodeEncodeError:
        raise argparse.ArgumentTypeError("this is not in the encoding of your terminal") from None
    return text


def _import(importer: Importer, items: Iterable[Item]) -> None:
    line = ProgressLine("importing")
    told = 0
    for done, item in enumerate(items, 1):
        try:
            importer.take(item)
        finally:
            told = _tell(importer, told, line=line)
        line.show(done)
    importer.finish()
    line.clear()
    _tell(importer, told, line=line)


def _tell(importer: Importer, told: int, *, line: ProgressLine) -> int:
    problems = importer.problems[told:]
    if problems:
        line.clear()
    for problem in problems:
        complain(str(problem))
    return told + len(problems)


@contextmanager
def _project(path: Path, annotator: str, *, dry_run: bool = False) -> Iterator[Session]:
    if dry_run and not os.path.lexists(path):
        with (
            TemporaryDirectory() as folder,
            _project(Path(folder, path.name), annotator) as session,
        ):
            yield session
        return
    with closing(_opened(path, annotator, read_only=dry_run)) as session:
        if session.read_only and not dry_run:
            raise UserError(f"{path}: can only be read; nothing was imported.")
        yield session


def _opened(path: Path, annotator: str, *, read_only: bool) -> Session:
    if not os.path.lexists(path):
        # Another import may have made it since: it appears whole, and both go on with it.
        with suppress(NameTaken):
            return Session.create(path, annotator)
    return Session.open(path, annotator, read_only=read_only)
