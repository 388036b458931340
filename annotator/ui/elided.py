"""A label of one line that shortens its text where there is no room for it."""

import html

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel

from annotator.ui.article.guarded import guarded, nothing

WIDEST = 600


class ElidedLabel(QLabel):
    """Shows plain text, with its whole in the tool tip when it is shortened."""

    def __init__(self) -> None:
        super().__init__()
        self.setTextFormat(Qt.TextFormat.PlainText)

    def minimumSizeHint(self) -> QSize:
        return QSize(40, super().minimumSizeHint().height())

    def sizeHint(self) -> QSize:
        return QSize(min(super().sizeHint().width(), WIDEST), super().sizeHint().height())

    @guarded(nothing)
    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        text = " ".join(self.text().split())
        shown = self.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, self.width())
        self.setToolTip("" if shown == text else f"<p>{html.escape(text)}</p>")
        # A tool tip would be read out, with its tags.
        self.setAccessibleDescription(text)
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        alignment = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        painter.drawText(self.rect(), alignment, shown)
        painter.end()
