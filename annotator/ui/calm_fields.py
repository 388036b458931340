"""Keeps fields from changing or telling what no person meant."""

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QWidget

from annotator.ui.article.guarded import guarded


class CalmWheel(QObject):
    """An event filter: the wheel scrolls the page, and a field only where the keyboard is."""

    @guarded(bool)
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        passed = isinstance(watched, QWidget) and not watched.hasFocus()
        if passed and isinstance(event, QWheelEvent):
            event.ignore()
            return True
        return super().eventFilter(watched, event)


@contextmanager
def silent(*widgets: QWidget) -> Iterator[None]:
    """What these widgets are made to show in between, they tell nobody."""
    for widget in widgets:
        widget.blockSignals(True)
    try:
        yield
    finally:
        for widget in widgets:
            widget.blockSignals(False)
