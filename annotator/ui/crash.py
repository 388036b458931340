"""Our own mistakes: none vanishes, each is logged, and a calm window says that the work is safe."""

import logging
import platform
import sys
import traceback
from types import TracebackType

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QMessageBox

from annotator import __version__
from annotator.app.paths import log_dir
from annotator.ui.translation import tr

BOX = "crash"

log = logging.getLogger(__name__)


def report_crashes() -> None:
    """From now on, show and log every exception that nothing caught."""
    sys.excepthook = _report


def crash_report(error: BaseException) -> str:
    """What happened, for whoever mends it; without a word of any article."""
    lines = traceback.format_exception(error)
    return f"Annotator {__version__}, Python {platform.python_version()}\n\n{''.join(lines)}"


def _report(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
    del trace
    if issubclass(kind, KeyboardInterrupt):
        QCoreApplication.quit()
        return
    report = crash_report(error)
    log.error("%s", report)
    traceback.print_exception(error)  # says nothing where a windowed program has no stderr
    if isinstance(QApplication.instance(), QApplication) and not _is_shown():
        _show(report)


def _is_shown() -> bool:
    """Whether one is shown already: a mistake in painting comes again and again."""
    tops = QApplication.topLevelWidgets()
    return any(each.objectName() == BOX and each.isVisible() for each in tops)


def _show(report: str) -> None:
    box = QMessageBox(
        QMessageBox.Icon.Information,
        tr("Something went wrong"),
        tr(
            "A mistake in the program stopped what you just did. Your work is safe: everything "
            "you did before is in the project file. You can go on.\n\nThe log is in {path}",
            path=log_dir(),
        ),
    )
    box.setObjectName(BOX)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box.setDetailedText(report)
    copy = box.addButton(tr("Copy the report"), QMessageBox.ButtonRole.ActionRole)
    copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(report))
    box.addButton(tr("Go on"), QMessageBox.ButtonRole.AcceptRole)
    box.setModal(False)
    box.show()
