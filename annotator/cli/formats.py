"""`annotator formats`: what can be read and written."""

import argparse

from annotator.app.format_list import KnownFormat, known_formats
from annotator.cli.console import say, say_json


def add(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the command to the command line."""
    about = "list the formats that can be read and written, with their offset units"
    parser = commands.add_parser("formats", help=about, description=about.capitalize() + ".")
    parser.add_argument("--json", action="store_true", help="as JSON, for a program")
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    """One line, or one object, for each format."""
    formats = known_formats()
    if arguments.json:
        say_json(
            [
                {
                    "name": each.name,
                    "title": each.title,
                    "suffixes": list(each.suffixes),
                    "offset_unit": each.offset_unit,
                    "reads": each.reads,
                    "writes": each.writes,
                }
                for each in formats
            ]
        )
        return 0
    wide = [max(map(len, column)) for column in zip(*map(_columns, formats), strict=True)]
    for each in formats:
        name, does, endings, unit = (
            text.ljust(size) for text, size in zip(_columns(each), wide, strict=True)
        )
        say(f"{name}  {does}  {endings}  {unit}  {each.title}")
    return 0


def _columns(each: KnownFormat) -> tuple[str, str, str, str]:
    does = "/".join(word for word, so in (("read", each.reads), ("write", each.writes)) if so)
    return each.name, does, " ".join(each.suffixes), each.offset_unit or "no offsets"
