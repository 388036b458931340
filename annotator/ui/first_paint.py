"""Knows when the window shows something for the first time: the start is over then."""

import logging
from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QWidget

from annotator.ui.article.guarded import guarded

LATEST_MS = 5_000
"""A window that begins as an icon is painted late or never."""

log = logging.getLogger(__name__)


class FirstPaint(QObject):
    """Calls ``then`` once, as soon as that widget was painted, or after five seconds."""

    def __init__(self, widget: QWidget, then: Callable[[], object]) -> None:
        super().__init__(widget)
        self._widget = widget
        self._then = then
        self._painted = False
        self._timer = QTimer(singleShot=True, interval=LATEST_MS)
        self._timer.timeout.connect(self._end)
        self._timer.start()
        widget.installEventFilter(self)

    @guarded(bool)
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint and not self._painted:
            self._painted = True
            # It is asked before the widget paints.
            self._timer.start(0)
        return False

    def _end(self) -> None:
        self._widget.removeEventFilter(self)
        if self._painted:
            log.info("The first article is painted")
        self._then()
