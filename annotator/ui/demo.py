"""The main job on the sample project, in a window for a person or offscreen as a proof."""

import os
import sys
from pathlib import Path

from PySide6.QtCore import Qt

from annotator.app.checks import CheckFailed, expect
from annotator.app.demo import create_demo
from annotator.app.exporting import ExportOptions, export
from annotator.app.people import annotator_name, settings
from annotator.app.settings import Settings
from annotator.app.verifying import verify
from annotator.domain.errors import UserError
from annotator.ui.hand import Hand
from annotator.ui.launch import has_display, make_application, make_window, run
from annotator.ui.main_window import MainWindow
from annotator.ui.one_window import OneWindow
from annotator.ui.qt_messages import log_qt_messages
from annotator.ui.sample_pair import open_pair
from annotator.ui.window_memory import keep_on_screen

SIZE = (1440, 900)
SHOWN_SPAN = "7. folyami dandár"


def run_demo(out: Path, *, headless: bool) -> int:
    """Open the sample articles side by side; headless, also tag, undo, export, verify and look.

    The exit code is 0 only when all of it worked.
    """
    offscreen = headless or not has_display()
    if offscreen:
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    try:
        project = create_demo(out, annotator_name())
    except (UserError, OSError) as error:
        sys.stderr.write(f"annotator: {error}\n")
        return 1
    log_qt_messages()
    application = make_application()
    # What the demo opens must not become what the person's own window remembers.
    known = Settings(out / "settings.json") if offscreen else settings()
    window = make_window(known)
    if not window.open_project(project):
        sys.stderr.write(f"annotator: {window.said()}\n")
        window.close()
        return 1
    open_pair(window.workspace)
    window.resize(*SIZE)
    if not offscreen:
        keep_on_screen(window)
    window.show()
    if not offscreen:
        sys.stdout.write(f"The sample project is {project}\n")
        OneWindow(window, lambda: make_window(known))
        return run(application)
    try:
        return _prove(window, out)
    except CheckFailed as error:
        sys.stderr.write(f"annotator: the demo failed: {error}\n")
        return 1
    finally:
        window.close()


def _prove(window: MainWindow, out: Path) -> int:
    hand = Hand(window)
    hand.wait(lambda: window.isVisible() and window.workspace.panes.current.view.hasFocus())
    hand.tag("A merénylet", "p")
    hand.tag("a karván ember nem ijed meg a saját árnyékától", "c")
    hand.tag("önmérsékletet", "64")
    before = len(hand.spans())
    hand.press("z", Qt.KeyboardModifier.ControlModifier)
    expect(len(hand.spans()) == before - 1, "undo did not take the last span back")
    hand.press("z", Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    expect(len(hand.spans()) == before, "redo did not bring the span back")
    hand.select_span(SHOWN_SPAN)
    screenshot = out / "screenshot.png"
    hand.settle()
    expect(window.grab().save(str(screenshot)), f"{screenshot} cannot be written")
    exported = out / "sample.jsonl"
    try:
        export(window.workspace.session, exported, options=ExportOptions())
    except UserError as error:
        raise CheckFailed(str(error)) from error
    project = window.workspace.session.path
    # A project is only read from outside when nobody in this process has it open.
    window.close()
    faults = [*verify(exported), *verify(project)]
    expect(not faults, "\n".join(faults))
    sys.stdout.write(f"project     {project}\nJSONL       {exported}\nscreenshot  {screenshot}\n")
    return 0
