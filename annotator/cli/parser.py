"""The command line as a whole: its commands, its help, and what a bare project file means."""

import argparse
import os
import sys
from collections.abc import Sequence
from pathlib import Path

from annotator import __version__
from annotator.app.portable import settle_home
from annotator.cli.console import complain
from annotator.cli.path_argument import name_of, path_of
from annotator.cli.requests import OpenWindow, Refuse, RunDemo, RunSelfTest, WindowRequest
from annotator.domain.errors import UserError

COMMANDS = (
    "demo",
    "import",
    "export",
    "formats",
    "list",
    "stats",
    "search",
    "pairs",
    "verify",
    "restore",
    "repair",
    "compact",
)
INTERRUPTED = 130


def run(arguments: Sequence[str]) -> int | WindowRequest:
    """The exit code of the command that was asked for, or the wish for a window.

    Bad usage ends the program with exit code 2, as argparse does it.
    """
    if _first(arguments) not in (*COMMANDS, "-h", "--help", "--version"):
        return _window(arguments)
    asked = parser().parse_args(arguments)
    try:
        settle_home(asked.home, portable=asked.portable)
        if asked.command == "demo":
            return RunDemo(asked.out, asked.headless)
        code = int(asked.run(asked))
        sys.stdout.flush()
        return code
    except UserError as error:
        for line in str(error).splitlines():
            complain(line)
        return 1
    except OSError as error:
        return _broken_off(error)
    except KeyboardInterrupt:
        complain("annotator: interrupted; what was done until now is kept")
        return INTERRUPTED


def _first(arguments: Sequence[str]) -> str:
    """What stands behind the options that say where everything lies, "" for nothing."""
    rest = list(arguments)
    while rest and (rest[0] in ("--portable", "--home") or rest[0].startswith("--home=")):
        del rest[: 2 if rest[0] == "--home" else 1]
    return rest[0] if rest else ""


def _broken_off(error: OSError) -> int:
    if not isinstance(error, BrokenPipeError):  # `| head` has seen enough, and that is all
        complain(f"annotator: {error.filename or 'stdout'}: {error.strerror or error}")
    try:
        sys.stdout.flush()
    except OSError:
        # What is still in the buffer would fail once more when the interpreter ends.
        with Path(os.devnull).open("wb") as nowhere:
            os.dup2(nowhere.fileno(), sys.stdout.fileno())
    return 1


def parser() -> argparse.ArgumentParser:
    """The parser of all commands, whose modules a window does not need."""
    from annotator.cli import (
        compact,
        export,
        formats,
        import_,
        listing,
        pairs,
        repair,
        restore,
        search,
        verify,
    )

    whole = argparse.ArgumentParser(
        prog="annotator",
        description="Read news articles side by side and tag entities, claims and framing.",
        epilog="“annotator [PROJECT]” opens the window; “annotator --self-test” tries everything.",
    )
    whole.add_argument("--version", action="version", version=f"annotator {__version__}")
    _add_home(whole)
    commands = whole.add_subparsers(dest="command", metavar="COMMAND", required=True)
    _add_demo(commands)
    for each in (
        import_,
        export,
        formats,
        listing,
        search,
        pairs,
        verify,
        restore,
        repair,
        compact,
    ):
        each.add(commands)
    return whole


def _add_home(parser: argparse.ArgumentParser) -> None:
    where = parser.add_mutually_exclusive_group()
    where.add_argument(
        "--portable", action="store_true", help="keep settings, data and logs beside the program"
    )
    where.add_argument("--home", type=path_of, metavar="DIR", help="keep them in DIR")


def _add_demo(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    about = "do the main job on the sample project"
    demo = commands.add_parser("demo", help=about, description=about.capitalize() + ".")
    demo.add_argument(
        "--out", type=path_of, default=Path("annotator-demo"), metavar="DIR", help="where to"
    )
    demo.add_argument(
        "--headless", action="store_true", help="offscreen: a JSONL and a screenshot in DIR"
    )


def _window(arguments: Sequence[str]) -> WindowRequest:
    window = argparse.ArgumentParser(
        prog="annotator",
        description="Open the window.",
        epilog=f"Commands: {', '.join(COMMANDS)}. “annotator --help” says more.",
    )
    window.add_argument("project", nargs="?", type=name_of, help="the project file to open")
    window.add_argument(
        "--self-test", action="store_true", help="try everything and say what works"
    )
    _add_home(window)
    said = window.parse_args(arguments)
    asked = said.project
    if said.self_test and asked is not None:
        window.error("--self-test makes a project of its own; give it none")
    if said.self_test:
        return RunSelfTest()
    try:
        settle_home(said.home, portable=said.portable)
    except UserError as error:
        return Refuse(str(error))
    if asked is None:
        return OpenWindow(None)
    project = Path(asked)
    # A mistyped command must not become a project; “./name” is none.
    if project.name == asked and not project.suffix and not os.path.lexists(project):
        window.error(
            f"there is no command or project file “{asked}”; commands: {', '.join(COMMANDS)}"
        )
    return OpenWindow(project)
