"""The manual page, from what the command line says of itself."""

from __future__ import annotations

import argparse
import re
from collections.abc import Iterator
from datetime import UTC, datetime

_CODES = (
    (0, "All was done."),
    (1, "Something could not be done; a line on standard error says what."),
    (2, "The command line was not understood."),
    (130, "It was interrupted; what was done until then is kept."),
)
_FILES = (
    ("~/.config/annotator/settings.json", "what was chosen in the window"),
    ("~/.local/share/annotator/", "backups, and projects that nobody gave a place"),
    ("~/.local/state/annotator/log/", "the log, which has no word of any article"),
)
_VARIABLES = (
    ("ANNOTATOR_HOME", "a folder that holds settings, data and log instead of those below FILES"),
    ("QT_QPA_PLATFORM", "how Qt draws: xcb, wayland or offscreen"),
)


def page(parser: argparse.ArgumentParser, *, version: str, epoch: int) -> str:
    """The manual page of the whole command line, as roff for man(7)."""
    day = datetime.fromtimestamp(epoch, UTC).date().isoformat()
    return "\n".join(_lines(parser, version=version, day=day)) + "\n"


def _lines(parser: argparse.ArgumentParser, *, version: str, day: str) -> Iterator[str]:
    yield f'.TH ANNOTATOR 1 "{day}" "Annotator {version}" "User commands"'
    yield ".SH NAME"
    yield rf"annotator \- {_text(_lower(parser.description or ''))}"
    yield ".SH SYNOPSIS"
    yield ".B annotator\n.RI [ PROJECT ]\n.br\n.B annotator\n.I COMMAND\n.RI [ OPTION ...]"
    yield ".SH DESCRIPTION"
    yield "Without a command a window opens, on the project file that is named or on the last one."
    yield "The commands work without a display; none of them uses the network."
    yield from _options(parser)
    yield ".SH COMMANDS"
    for name, command in _commands(parser):
        yield from _command(name, command)
    yield ".SH EXIT STATUS"
    for code, meaning in _CODES:
        yield f".TP\n.B {code}\n{_text(meaning)}"
    yield ".SH ENVIRONMENT"
    for name, meaning in _VARIABLES:
        yield f".TP\n.B {_text(name)}\n{_text(meaning)}"
    yield ".SH FILES"
    for name, meaning in _FILES:
        yield f".TP\n.I {_text(name)}\n{_text(meaning)}"


def _commands(parser: argparse.ArgumentParser) -> Iterator[tuple[str, argparse.ArgumentParser]]:
    for action in parser._actions:  # noqa: SLF001 (argparse shows them nowhere else)
        if isinstance(action, argparse._SubParsersAction):  # noqa: SLF001
            yield from action.choices.items()


def _command(name: str, command: argparse.ArgumentParser) -> Iterator[str]:
    usage = re.sub(r"\s+", " ", command.format_usage()).removeprefix("usage: ").strip()
    yield f".SS {_text(name)}"
    yield f".B {_text(usage)}"
    yield ".PP"
    yield _text(_upper(command.description or ""))
    yield from _options(command)


def _options(parser: argparse.ArgumentParser) -> Iterator[str]:
    for action in parser._actions:  # noqa: SLF001
        if isinstance(action, argparse._SubParsersAction):  # noqa: SLF001
            continue
        shown = action.metavar or (action.dest.upper() if action.option_strings else action.dest)
        if isinstance(shown, tuple):
            shown = " ".join(shown)
        if action.choices and not action.metavar:
            shown = "{" + ",".join(map(str, action.choices)) + "}"
        names = ", ".join(action.option_strings) or str(shown)
        value = f" {shown}" if action.option_strings and action.nargs != 0 else ""
        yield f".TP\n.B {_text(names + value)}"
        filled = (action.help or "") % {**vars(action), "prog": parser.prog}
        yield _text(filled) or r"\&"


def _text(text: str) -> str:
    """That text in roff: its backslashes and hyphens are meant, and no line begins a request."""
    plain = text.replace("\\", r"\e").replace("-", r"\-")
    return "\n".join(rf"\&{line}" if line[:1] in (".", "'") else line for line in plain.split("\n"))


def _lower(text: str) -> str:
    return (text[:1].lower() + text[1:]).rstrip(".")


def _upper(text: str) -> str:
    return text[:1].upper() + text[1:]
