"""Where the program is put together and its window is opened."""

import os
import sys
from pathlib import Path

from PySide6.QtCore import QProcess, QSettings, QTimer
from PySide6.QtGui import QGuiApplication, QIcon
from PySide6.QtWidgets import QApplication, QWidget

from annotator.app.collecting import collect_seldom
from annotator.app.logs import log_to
from annotator.app.paths import HOME, config_dir, is_frozen, log_dir, resource
from annotator.app.people import settings
from annotator.app.presence import is_there
from annotator.app.settings import LANGUAGE, RECENT, THEME, Settings
from annotator.app.sudden_ends import logged_ends, watched
from annotator.ui.application import Application
from annotator.ui.crash import report_crashes
from annotator.ui.first_paint import FirstPaint
from annotator.ui.jobs import ThreadRunner
from annotator.ui.main_window import MainWindow
from annotator.ui.one_window import OneWindow
from annotator.ui.qt_messages import log_qt_messages
from annotator.ui.status_bar import StatusBar
from annotator.ui.theme import apply_theme
from annotator.ui.translation import tr, use_language
from annotator.ui.window_memory import keep_on_screen

WARM_UP_MS = 500
RESTART = "annotator_restart"
NO_DISPLAY = (
    "annotator: there is no display to open a window on. The command line works without one: "
    "annotator --help, or annotator demo --headless\n"
)


def open_window(project: Path | None) -> int:
    """Open the window on that project, on the last one, or on the start page; ends with it."""
    if not has_display():
        sys.stderr.write(NO_DISPLAY)
        return 1
    log_qt_messages()
    application = make_application()
    ended = logged_ends(log_dir())
    with watched(log_dir()):
        known = settings()
        window = make_window(known)
        if not begin(window, project, known):
            sys.stderr.write(f"annotator: {window.said()}\n")
            window.close()
            return 1
        # What can wait until something is to be seen.
        keep_on_screen(window)
        FirstPaint(_seen_first(window), lambda: _begin_to_work(window))
        window.show()
        if ended:
            tell_of_sudden_end(window)
        OneWindow(window, lambda: make_window(known))
        return run(application)


def _seen_first(window: MainWindow) -> QWidget:
    """The article, or the window without one."""
    if not window.has_project or not window.workspace.panes.current.article:
        return window
    return window.workspace.panes.current.view.viewport()


def _begin_to_work(window: MainWindow) -> None:
    # When it is needed, what is imported late may no longer be there.
    import annotator.ui.dialogs.crash_window  # noqa: F401

    collect_seldom()
    QTimer.singleShot(WARM_UP_MS, window, window.warm_up)


def tell_of_sudden_end(window: MainWindow) -> None:
    """Say that the program ended by a mistake last time, after what is said already."""
    status = window.statusBar()
    assert isinstance(status, StatusBar)
    told = tr(
        "The program ended suddenly last time, by a mistake of its own; what you did is saved. "
        "What is known of it is in the log: {path}",
        path=log_dir(),
    )
    status.say(f"{status.said()} {told}")


def has_display() -> bool:
    """Whether Qt can open a window here, or was told to draw offscreen."""
    if sys.platform in ("win32", "darwin") or os.environ.get("QT_QPA_PLATFORM"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def make_application() -> QApplication:
    """The application, with its name, icon and theme; there may be one already."""
    application = QApplication.instance() or _new_application()
    assert isinstance(application, QApplication)
    application.setApplicationName("annotator")
    application.setApplicationDisplayName("Annotator")
    QGuiApplication.setDesktopFileName("annotator")
    if os.environ.get(HOME):
        # Where Qt's own dialogs remember what was open in them, on Linux.
        native, own = QSettings.Format.NativeFormat, QSettings.Scope.UserScope
        QSettings.setPath(native, own, str(config_dir()))
    application.setWindowIcon(QIcon(str(resource("icons", "annotator.svg"))))
    report_crashes(log_to(log_dir()), restart)
    return application


def _new_application() -> QApplication:
    made = Application(sys.argv[:1])
    made.file_requested.connect(open_in_window)
    return made


def open_in_window(project: Path) -> None:
    """Open the project in the window that is there; nothing happens without one."""
    for window in QApplication.topLevelWidgets():
        if isinstance(window, MainWindow) and window.isVisible():
            window.open_project(project)
            return


def run(application: QApplication) -> int:
    """Let the windows do their work, and start the program again when that was asked for."""
    code = application.exec()
    if application.property(RESTART):
        QProcess.startDetached(_program(), sys.orig_argv[1:])
    return code


def _program() -> str:
    # What runs inside an AppImage lies in a file system that goes away with this process.
    return os.environ.get("APPIMAGE") or sys.executable if is_frozen() else sys.executable


def restart() -> None:
    """Close all windows, which hand over what is being edited, and start anew as at first."""
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    application.setProperty(RESTART, True)
    try:
        application.closeAllWindows()
    finally:
        # What is wrong may also be in the closing.
        application.exit()


def make_window(known: Settings) -> MainWindow:
    """The window with those settings, without a project yet."""
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    use_language(known.get(LANGUAGE))
    apply_theme(application, known.get(THEME))
    # Two threads each, so that what is short need not wait for what is long.
    return MainWindow(known, ThreadRunner(threads=2), indexer=ThreadRunner(threads=2))


def begin(window: MainWindow, project: Path | None, known: Settings) -> bool:
    """Open the project that was asked for, which may be new, or the last one if it is there.

    False when what was asked for cannot be opened, and not be repaired either.
    """
    if project is not None:
        opened = window.open_project if os.path.lexists(project) else window.create_project
        return opened(project) or window.repairs.is_offered
    recent = known.get(RECENT)
    if recent and is_there(Path(recent[0])):
        window.open_project(Path(recent[0]))
    return True
