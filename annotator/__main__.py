"""The program: a command of the command line, or the window."""

import sys
from collections.abc import Sequence
from io import TextIOWrapper
from typing import assert_never

from annotator.cli.parser import run
from annotator.cli.requests import OpenWindow, RunDemo


def main(arguments: Sequence[str] | None = None) -> int:
    """Do what the arguments ask; the answer is the exit code."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):  # a program without a terminal may have none
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
    match run(sys.argv[1:] if arguments is None else arguments):
        case int(code):
            return code
        case OpenWindow(project):
            from annotator.ui.launch import open_window

            return open_window(project)
        case RunDemo(out, headless):
            from annotator.ui.demo import run_demo

            return run_demo(out, headless=headless)
        case never:
            assert_never(never)


if __name__ == "__main__":
    sys.exit(main())
