"""PySide6 6.12.0 loses a reference to None in every void call, which aborts Python < 3.12."""

import sys

from PySide6.QtCore import QObject
from PySide6.QtGui import QColor, QPainter, QPixmap


def test_a_void_call_of_qt_keeps_the_reference_to_none(qapp: object) -> None:
    pixmap = QPixmap(4, 4)
    thing = QObject()
    painter = QPainter(pixmap)
    before = sys.getrefcount(None)
    for _ in range(100):
        thing.setObjectName("x")
        painter.fillRect(0, 0, 4, 4, QColor("black"))
    lost = before - sys.getrefcount(None)
    painter.end()
    # Python itself makes and drops a few; the fault loses one for each of the 200 calls.
    assert lost < 100, f"this PySide6 loses None ({lost} of 200): stay below 6.12 on Python < 3.12"
