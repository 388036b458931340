"""A path as an argument: one that no file can have is bad usage."""

import argparse
from pathlib import Path

from annotator.app.presence import can_be_named


def path_of(said: str) -> Path:
    """The path of that name; raises ArgumentTypeError, as argparse wants it."""
    return Path(name_of(said))


def name_of(said: str) -> str:
    """The same as it was said."""
    if not can_be_named(said):
        raise argparse.ArgumentTypeError(f"no file can have the name {said!a}")
    return said
