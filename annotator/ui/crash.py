"""Our own mistakes: none vanishes, each is logged, and a calm window says that the work is safe."""

import logging
import sys
import threading
import time
from collections import Counter
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal, Slot
from PySide6.QtWidgets import QApplication

from annotator.app.crash_report import crash_report, place_of
from annotator.domain.errors import UserError
from annotator.ui.translation import told

if TYPE_CHECKING:
    from annotator.ui.dialogs.crash_window import CrashWindow

QUIET_SECONDS = 10.0
"""How long a mistake stays unshown after its window was closed: painting repeats it at once."""

log = logging.getLogger(__name__)


def report_crashes(log_file: Path | None, restart: Callable[[], None]) -> "Reports":
    """From now on, show and log every exception that nothing caught, in whatever thread."""
    reports = Reports(log_file, restart)
    sys.excepthook = lambda _, error, __: reports.report(error)
    threading.excepthook = lambda said: reports.report(said.exc_value)
    sys.unraisablehook = lambda said: reports.report(said.exc_value)
    return reports


class Reports(QObject):
    """Shows one window at a time: a mistake in painting comes again and again."""

    _heard = Signal(object)

    def __init__(self, log_file: Path | None, restart: Callable[[], None]) -> None:
        super().__init__(QCoreApplication.instance())
        self._log_file = log_file
        self._restart = restart
        self._window: CrashWindow | None = None
        self._times: Counter[str] = Counter()
        self._closed: dict[str, float] = {}
        self._shown: set[str] = set()
        self._thread = threading.get_ident()
        # From any thread to that of the windows.
        self._heard.connect(self._show)

    def report(self, error: BaseException | None) -> None:
        """Log the exception, and show it where windows are."""
        if error is None or isinstance(error, SystemExit):
            return
        if isinstance(error, KeyboardInterrupt):
            QCoreApplication.quit()
            return
        self._write(error)
        if isinstance(QApplication.instance(), QApplication):
            if threading.get_ident() == self._thread:
                self._show(error)
            else:
                self._heard.emit(error)

    def _write(self, error: BaseException) -> None:
        place = place_of(error)
        self._times[place] += 1
        times = self._times[place]
        if times == 1:
            report = crash_report(error)
            log.error("%s", report)
            # A desktop may keep what is printed in a journal of its own, for others to read.
            if sys.stderr is not None:  # a windowed program has none
                with suppress(OSError, ValueError):  # nobody listens any more
                    sys.stderr.write(f"{report}\n")
        elif str(times).strip("0") == "1":
            log.error("%s, %s times by now", place, times)

    @Slot(object)
    def _show(self, error: BaseException) -> None:
        place = place_of(error)
        if place in self._shown or time.monotonic() < self._closed.get(place, 0):
            return
        self._shown.add(place)  # first, so that a mistake in showing it ends there
        window = self._window or self._made()
        if isinstance(error, UserError):
            window.show_hindrance(told(str(error)), log=self._log_file)
        else:
            window.show_mistake(crash_report(error), log=self._log_file)

    def _made(self) -> "CrashWindow":
        from annotator.ui.dialogs.crash_window import CrashWindow

        # Of a window that goes with what it hides behind nothing would be seen.
        window = CrashWindow(QApplication.activeModalWidget() or QApplication.activeWindow())
        window.setAttribute(Qt.WidgetAttribute.WA_QuitOnClose, False)
        window.finished.connect(self._close)
        window.restart_requested.connect(self._restart)
        window.destroyed.connect(self._forget)
        self._window = window
        return window

    def _close(self) -> None:
        later = time.monotonic() + QUIET_SECONDS
        self._closed |= dict.fromkeys(self._shown, later)
        self._shown.clear()

    def _forget(self) -> None:
        self._window = None
        self._close()
