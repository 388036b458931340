"""Whether spans still are the text that they quote, looked at while nothing else is to be done."""

from collections.abc import Generator
from itertools import islice

from PySide6.QtCore import QObject, QTimer, Signal

from annotator.app.library import Library
from annotator.domain.errors import UserError
from annotator.ui.translation import told

AT_ONCE = 500
PAUSE_MS = 5


class QuoteCheck(QObject):
    """Goes through the spans of an article that was opened; opening it does not wait for that.

    ``damaged`` tells what to say of an article whose spans are off their quotes.
    """

    damaged = Signal(str)

    def __init__(self, library: Library, parent: QObject) -> None:
        super().__init__(parent)
        self._library = library
        self._steps: Generator[None, None, None] | None = None
        self._timer = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._timer.timeout.connect(self._go_on)

    def begin(self, article: str) -> None:
        """Look at that article, and at no other one any more; at none with ""."""
        self.end()
        if article:
            self._steps = self._library.check_quotes(article)
            self._timer.start()

    def end(self) -> None:
        """Look at nothing any more, as before the project is closed."""
        self._timer.stop()
        if self._steps is not None:
            self._steps.close()
            self._steps = None

    def _go_on(self) -> None:
        if self._steps is None:
            return
        try:
            looked_at = sum(1 for _ in islice(self._steps, AT_ONCE))
        except UserError as error:
            self.end()
            self.damaged.emit(told(str(error)))
            return
        if looked_at == AT_ONCE:
            self._timer.start()
