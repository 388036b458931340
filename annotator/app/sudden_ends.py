"""Ends of the program that no exception announces: their traces are kept, and logged next time."""

import faulthandler
import logging
import os
import re
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from annotator.app.crash_report import near

KEPT_SECONDS = 7 * 24 * 3600
"""How long an empty file stays: its program may run, or was killed and left no trace."""

_FILE = re.compile(r'File "([^"]*)"')
_LONGEST = 100_000

log = logging.getLogger(__name__)


@contextmanager
def watched(folder: Path) -> Iterator[None]:
    """Where Qt or the interpreter ends the program inside, what ran then is written to the folder.

    That is files, lines and functions, so no word of an article.
    """
    path = folder / f"sudden-end-{os.getpid()}.txt"
    try:
        folder.mkdir(parents=True, exist_ok=True)
        stream = path.open("w", encoding="utf-8")
    except OSError as error:
        log.warning("What ends the program suddenly cannot be written down: %s", error)
        yield
        return
    with stream:
        faulthandler.enable(stream)
        try:
            yield
        finally:
            faulthandler.disable()
    with suppress(OSError):
        path.unlink()


def logged_ends(folder: Path) -> int:
    """Write what earlier sudden ends left to the log; how many there were."""
    count = 0
    for path in sorted(folder.glob("sudden-end-*.txt")):
        try:
            trace = path.read_text("utf-8", errors="replace")[:_LONGEST]
            if trace.strip():
                log.error("The program ended suddenly:\n%s", _FILE.sub(_shortened, trace).strip())
                count += 1
            if trace.strip() or time.time() - path.stat().st_mtime > KEPT_SECONDS:
                path.unlink()
        except OSError as error:
            log.warning("%s is left as it is: %s", path.name, error)
    return count


def _shortened(found: re.Match[str]) -> str:
    return f'File "{near(found[1])}"'
