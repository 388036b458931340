"""`annotator formats`: what can be read and written."""

import argparse

from annotator.app.format_list import known_formats
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
    for each in formats:
        does = "/".join(word for word, so in (("read", each.reads), ("write", each.writes)) if so)
        unit = each.offset_unit or "no offsets"
        say(f"{each.name:<12} {does:<11} {' '.join(each.suffixes):<20} {unit:<14} {each.title}")
    return 0
