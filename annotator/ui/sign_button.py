"""A quiet button that shows a sign and is known by its name."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QToolButton


def sign_button(sign: str, name: str, *, focus: Qt.FocusPolicy) -> QToolButton:
    """A button with that sign; the name is its tool tip, and what a screen reader says."""
    button = QToolButton()
    button.setText(sign)
    button.setToolTip(name)
    button.setAccessibleName(name)
    button.setAutoRaise(True)
    button.setFocusPolicy(focus)
    return button
