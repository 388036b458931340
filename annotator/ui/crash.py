"""Our own mistakes: none vanishes, each is logged, and a calm window says that the work is safe."""

import logging
import platform
import sys
import traceback

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QMessageBox

from annotator import __version__
from annotator.app.paths import log_dir
from annotator.ui.translation import tr

log = logging.getLogger(__name__)


def report_crashes() -> None:
    """From now on, show and log every exception that nothing caught."""
    reports = _Reports()
    sys.excepthook = lambda _, error, __: reports.report(error)


def crash_report(error: BaseException) -> str:
    """What happened, for whoever mends it; without a word of any article."""
    lines = traceback.format_exception(error)
    return f"Annotator {__version__}, Python {platform.python_version()}\n\n{''.join(lines)}"


class _Reports:
    """Shows one report at a time: a mistake in painting comes again and again."""

    def __init__(self) -> None:
        self._box: QMessageBox | None = None

    def report(self, error: BaseException) -> None:
        if isinstance(error, KeyboardInterrupt):
            QCoreApplication.quit()
            return
        report = crash_report(error)
        log.error("%s", report)
        traceback.print_exception(error)  # nothing, where a windowed program has no stderr
        if isinstance(QApplication.instance(), QApplication) and not self._is_shown():
            self._box = _box(report)
            self._box.show()

    def _is_shown(self) -> bool:
        return self._box is not None and self._box.isVisible()


def _box(report: str) -> QMessageBox:
    box = QMessageBox(
        QMessageBox.Icon.Information,
        tr("Something went wrong"),
        tr(
            "A mistake in the program stopped what you just did. Your work is safe: everything "
            "you did before is in the project file. You can go on.\n\nThe log is in {path}",
            path=log_dir(),
        ),
    )
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setDetailedText(report)
    copy = box.addButton(tr("Copy the report"), QMessageBox.ButtonRole.ActionRole)
    # A message box closes at each of its buttons; this one does its work and stays.
    copy.clicked.disconnect()
    copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(report))
    box.addButton(tr("Go on"), QMessageBox.ButtonRole.AcceptRole)
    box.setModal(False)
    return box
