"""A caret that blinks in a read-only text, where Qt lets it stand still."""

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QGuiApplication


class Blink(QObject):
    """Tells when the caret is to be seen and when not, while it runs."""

    turned = Signal(bool)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._on = True
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._turn)

    def start(self) -> None:
        """The caret is to be seen now, and from here on in turns if the system has it blink."""
        self._show(True)
        whole = QGuiApplication.styleHints().cursorFlashTime()
        if whole > 0:
            self._timer.start(whole // 2)

    def stop(self) -> None:
        """The caret stays as it is to be seen."""
        self._timer.stop()
        self._show(True)

    def _turn(self) -> None:
        self._show(not self._on)

    def _show(self, on: bool) -> None:
        if on != self._on:
            self._on = on
            self.turned.emit(on)
