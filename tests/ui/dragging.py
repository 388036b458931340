"""Events of something that is dragged, made as each version of Qt wants them."""

from typing import Any

from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent

COPY, LEFT = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
NONE = Qt.KeyboardModifier.NoModifier


def drag_enter(place: QPoint, data: QMimeData) -> QDragEnterEvent:
    """What is told when it comes over a widget."""
    return _made(QDragEnterEvent, place, data=data)  # type: ignore[no-any-return]


def drag_move(place: QPoint, data: QMimeData) -> QDragMoveEvent:
    """What is told while it is moved over it."""
    return _made(QDragMoveEvent, place, data=data)  # type: ignore[no-any-return]


def drop_event(place: QPoint, data: QMimeData) -> QDropEvent:
    """What is told when it is let go."""
    return QDropEvent(QPointF(place), COPY, data, LEFT, NONE)


def _made(kind: Any, place: QPoint, *, data: QMimeData) -> Any:
    try:
        return kind(QPointF(place), COPY, data, LEFT, NONE)
    except TypeError:  # until 6.11 it was made of whole pixels, which 6.12 warns of
        return kind(place, COPY, data, LEFT, NONE)
