"""Where a card stands beside what it points at: pure functions on rectangles."""

from PySide6.QtCore import QPoint, QRect, QSize

GAP = 12
MARGIN = 8
LOW = 60


def card_place(card: QSize, target: QRect, *, within: QRect) -> QRect:
    """Beside the target, below or above it, whichever fits; else in a lower corner of it.

    What is low, like a menu, has it below, so that its neighbours are seen. It never leaves the
    room ``within``, as long as it fits in there at all.
    """
    room = within.adjusted(MARGIN, MARGIN, -MARGIN, -MARGIN)
    beside = (
        QPoint(target.right() + GAP, target.top()),
        QPoint(target.left() - GAP - card.width(), target.top()),
    )
    below = (
        QPoint(target.left(), target.bottom() + GAP),
        QPoint(target.left(), target.top() - GAP - card.height()),
    )
    for corner in (*below, *beside) if target.height() < LOW else (*beside, *below):
        spot = _moved_into(QRect(corner, card), room)
        if room.contains(spot) and not spot.intersects(target):
            return spot
    inside = QPoint(target.right() - GAP - card.width(), target.bottom() - GAP - card.height())
    return _moved_into(QRect(inside, card), room)


def _moved_into(spot: QRect, room: QRect) -> QRect:
    left = max(room.left(), min(spot.left(), room.right() + 1 - spot.width()))
    top = max(room.top(), min(spot.top(), room.bottom() + 1 - spot.height()))
    return QRect(QPoint(left, top), spot.size())
