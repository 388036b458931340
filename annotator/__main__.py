"""The program: a command of the command line, or the window."""

import os
import sys
from collections.abc import Sequence
from io import TextIOWrapper
from pathlib import Path
from typing import assert_never

from annotator.app.collecting import collect_later
from annotator.cli.parser import run
from annotator.cli.requests import OpenWindow, Refuse, RunDemo, RunSelfTest


def main(arguments: Sequence[str] | None = None) -> int:
    """Do what the arguments ask; the answer is the exit code."""
    _prepare_streams()
    match run(sys.argv[1:] if arguments is None else arguments):
        case int(code):
            return code
        case OpenWindow(project):
            collect_later()
            from annotator.ui.launch import open_window

            return open_window(project)
        case RunDemo(out, headless):
            from annotator.ui.demo import run_demo

            return run_demo(out, headless=headless)
        case RunSelfTest():
            from annotator.ui.self_test import run_self_test

            return run_self_test()
        case Refuse(said):
            from annotator.ui.refusal import refuse

            return refuse(said)
        case never:
            assert_never(never)


def _prepare_streams() -> None:
    # A program without a terminal, or one that was started with `>&-`, has None for a stream.
    for name in ("stdout", "stderr"):
        stream = getattr(sys, name)
        if stream is None:
            nowhere = Path(os.devnull).open("w", encoding="utf-8")  # noqa: SIM115 (it stays open)
            setattr(sys, name, nowhere)
        elif isinstance(stream, TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")


if __name__ == "__main__":
    sys.exit(main())
