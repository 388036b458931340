"""The application, which on a Mac is told by an event which file was double clicked."""

from pathlib import Path

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication

from annotator.ui.article.guarded import guarded


class Application(QApplication):
    """Tells which file the system wants to see opened; elsewhere that stands in the arguments."""

    file_requested = Signal(Path)

    @guarded(lambda: False)
    def event(self, event: QEvent) -> bool:
        """Take the wish for a file; all else is Qt's."""
        if isinstance(event, QFileOpenEvent) and event.file():
            self.file_requested.emit(Path(event.file()))
            return True
        return super().event(event)
