"""What Qt itself has to say goes to the log."""

import logging

from PySide6.QtCore import QtMsgType, qInstallMessageHandler

log = logging.getLogger("annotator.qt")

LEVELS = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}
# The offscreen platform says at each window that it cannot do what nobody sees.
OF_NO_USE = "This plugin does not support"


def log_qt_messages() -> None:
    """From now on, log what Qt says instead of printing it."""
    qInstallMessageHandler(lambda kind, _, message: _log(kind, message))


def _log(kind: QtMsgType, message: str) -> None:
    level = logging.DEBUG if message.startswith(OF_NO_USE) else LEVELS[kind]
    log.log(level, "%s", message)
