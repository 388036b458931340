"""The program tries itself, window and all, and says of each thing whether it works."""

import os
import platform
import sys
import traceback
from collections.abc import Iterator
from contextlib import closing, contextmanager
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtCore import qVersion
from PySide6.QtGui import QGuiApplication

from annotator import __version__
from annotator.app.checks import Check, expect, passed
from annotator.app.demo import PROJECT, create_demo
from annotator.app.logs import log_no_more
from annotator.app.paths import HOME, log_dir
from annotator.app.self_test import TESTER, checks_without_window
from annotator.ui.launch import has_display, make_application
from annotator.ui.qt_messages import log_qt_messages
from annotator.ui.trial import Trial, drawn_icons, languages, letters


def run_self_test() -> int:
    """Try everything, with a line for each; the exit code is 0 only when all of it works.

    All files lie in a temporary folder, which goes with them; nothing of the user's is touched.
    """
    if not has_display():
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    _say(f"annotator {__version__}, Python {platform.python_version()}, {platform.platform()}")
    with _own_home() as folder:
        well = passed(_checks(folder), _say)
        if not well:
            _show_log()
    _say("all is well" if well else "something does not work: see the lines that begin with failed")
    return 0 if well else 1


def _checks(folder: Path) -> Iterator[Check]:
    project, files = folder / "sample" / PROJECT, folder / "files"
    files.mkdir()
    yield Check("sample project", partial(_sample, project))
    yield from checks_without_window(project, files)
    mistakes: list[str] = []
    yield Check("Qt", partial(_application, mistakes))
    yield Check("icons", drawn_icons)
    yield Check("languages of the interface", languages)
    yield Check("letters", letters)
    with closing(Trial(folder, project)) as trial:
        yield Check("window", trial.open)
        yield Check("import in the window", trial.take_in)
        yield Check("tag by mouse and keys", trial.tag)
        yield Check("undo and redo", trial.undo)
        yield Check("export that verifies", trial.export)
    yield Check("no mistake on the way", partial(_none_of, mistakes))


def _sample(project: Path) -> str:
    create_demo(project.parent, TESTER)
    return "made"


def _application(mistakes: list[str]) -> str:
    log_qt_messages()
    make_application()
    # No window that tells of it: nobody may be there to close it.
    sys.excepthook = lambda kind, error, _: mistakes.append(
        " ".join(traceback.format_exception_only(kind, error)[-1].split())
    )
    return f"{qVersion()} on {QGuiApplication.platformName()}"


def _none_of(mistakes: list[str]) -> str:
    expect(not mistakes, "; ".join(dict.fromkeys(mistakes)))
    return "nothing was raised where Qt calls"


@contextmanager
def _own_home() -> Iterator[Path]:
    """A temporary folder that stands for all of the user's; what it was comes back."""
    before, hook = os.environ.get(HOME), sys.excepthook
    with TemporaryDirectory(prefix="annotator-self-test-", ignore_cleanup_errors=True) as name:
        os.environ[HOME] = str(Path(name) / "home")
        try:
            yield Path(name)
        finally:
            sys.excepthook = hook
            log_no_more()
            if before is None:
                del os.environ[HOME]
            else:
                os.environ[HOME] = before


def _show_log() -> None:
    """What was logged on the way, to stderr: the files go with the folder."""
    for path in sorted(log_dir().glob("*.log")):
        sys.stderr.write(path.read_text("utf-8", "replace"))


def _say(line: str) -> None:
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()
