"""The log file: what the program did, never what an article says."""

import logging
from logging.handlers import RotatingFileHandler
from pathlib import Path

MEGABYTE = 1_000_000


def log_to(folder: Path) -> Path | None:
    """Write the program's log to a rotating file in that folder; None when it cannot be written."""
    path = folder / "annotator.log"
    try:
        folder.mkdir(parents=True, exist_ok=True)
        handler = RotatingFileHandler(path, maxBytes=MEGABYTE, backupCount=3, encoding="utf-8")
    except OSError as error:
        logging.getLogger(__name__).warning("No log can be written to %s: %s", path, error)
        return None
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    root = logging.getLogger("annotator")
    root.addHandler(handler)
    root.setLevel(logging.INFO)
    return path


def log_no_more() -> None:
    """Close the log files, so that the folder of one can go."""
    root = logging.getLogger("annotator")
    for handler in tuple(root.handlers):
        if isinstance(handler, RotatingFileHandler):
            root.removeHandler(handler)
            handler.close()
