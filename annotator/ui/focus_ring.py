"""A ring around the widget that has the keyboard, plainer than the one Fusion draws."""

from PySide6.QtCore import QObject
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QApplication, QFocusFrame, QWidget
from shiboken6 import isValid

NO_RING = "no_focus_ring"


class FocusRing(QObject):
    """Follows the focus through an application.

    A widget that shows by itself that it has the focus sets the property ``NO_RING``.
    """

    def __init__(self, app: QApplication, parent: QObject) -> None:
        super().__init__(parent)
        self._app = app
        self._frame = QFocusFrame()
        app.focusChanged.connect(self._follow)

    def _follow(self, _old: QWidget | None, new: QWidget | None) -> None:
        # The frame is a sibling of what it surrounds and is deleted with its window.
        if not isValid(self._frame):
            self._frame = QFocusFrame()
        wanted = new is not None and not new.isWindow() and not new.property(NO_RING)
        if wanted:
            colours = self._app.palette()
            colours.setColor(
                QPalette.ColorRole.WindowText, colours.color(QPalette.ColorRole.Accent)
            )
            self._frame.setPalette(colours)
        self._frame.setWidget(new if wanted else None)  # type: ignore[arg-type]
        if new is not None and wanted:
            # PySide takes it for a child of the frame now, and would take what Python knows of it
            # for deleted together with the frame. For Qt this changes nothing.
            new.setParent(new.parentWidget())
