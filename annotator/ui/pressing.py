"""Enter presses the button that has the keyboard, as Space does, wherever the button stands."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QPushButton, QToolButton, QWidget
from shiboken6 import isValid

from annotator.ui.article.guarded import guarded

ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
BARE = (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)


class EnterPresses(QObject):
    """Follows the focus through an application.

    By itself Qt passes Enter on to the dialog around, which then does what its default button
    does, also where the person stands on the one that closes; outside dialogs nothing happens.
    """

    def __init__(self, app: QApplication, parent: QObject) -> None:
        super().__init__(parent)
        app.focusChanged.connect(self._follow)

    def _follow(self, old: QWidget | None, new: QWidget | None) -> None:
        if isinstance(old, QPushButton | QToolButton) and isValid(old):
            old.removeEventFilter(self)
        if isinstance(new, QPushButton | QToolButton):
            new.installEventFilter(self)

    @guarded(bool)
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Presses the button and keeps the key from the dialog."""
        if not isinstance(watched, QPushButton | QToolButton) or not isinstance(event, QKeyEvent):
            return super().eventFilter(watched, event)
        enter = event.key() in ENTER and event.modifiers() in BARE
        if not enter or event.type() != QEvent.Type.KeyPress:
            return super().eventFilter(watched, event)
        if not event.isAutoRepeat():
            watched.click()
        return True
