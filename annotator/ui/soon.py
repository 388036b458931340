"""What is put off until the article is painted, and done once however often it was asked for."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer


class Soon(QObject):
    """Calls something when all that waits to be painted is painted."""

    def __init__(self, call: Callable[[], object], parent: QObject) -> None:
        super().__init__(parent)
        self._call = call
        # Qt paints before it looks at timers.
        self._timer = QTimer(self, singleShot=True, interval=0)
        self._timer.timeout.connect(self._do)

    def ask(self) -> None:
        """Have it called soon."""
        if not self._timer.isActive():
            self._timer.start()

    def now(self) -> None:
        """Have it called now, if it waits to be."""
        if self._timer.isActive():
            self._timer.stop()
            self._do()

    def forget(self) -> None:
        """Do not call it, even if it waits to be."""
        self._timer.stop()

    def _do(self) -> None:
        self._call()
