"""The least that a program with a PySide6 window does; it says when that is painted."""

import sys
import time

from PySide6.QtCore import QTimer
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QApplication, QMainWindow, QTextEdit


class Text(QTextEdit):
    """A text that says when it was painted first."""

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self.property("told"):
            self.setProperty("told", True)
            QTimer.singleShot(0, lambda: print(time.time(), flush=True))


application = QApplication(sys.argv)
window = QMainWindow()
window.resize(1440, 900)
text = Text()
text.setPlainText("A bare window.\n" * 40)
window.setCentralWidget(text)
window.show()
sys.exit(application.exec())
