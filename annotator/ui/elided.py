"""A label of one line that shortens its text where there is no room for it."""

import html

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel

from annotator.ui.article.guarded import guarded, nothing

WIDEST = 600
SLACK = 4


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
        place = self.contentsRect()
        shown = self.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, place.width())
        self._explain(text, is_whole=shown == text)
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        alignment = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        painter.drawText(place, alignment, shown)
        painter.end()

    def _explain(self, text: str, *, is_whole: bool) -> None:
        self.setToolTip("" if is_whole else f"<p>{html.escape(text)}</p>")
        # A tool tip would be read out, with its tags.
        self.setAccessibleDescription(text)


class QuietLabel(ElidedLabel):
    """One whose text changes often: what lies around it is laid out anew only when it grows.

    A label of Qt's own has the whole window look for room at each change. ``name`` says what its
    text is about.
    """

    def __init__(self, name: str = "", *, grows: bool = True) -> None:
        super().__init__()
        self._name = name
        self._grows = grows
        self._text = ""
        self.setToolTip(name)
        self.setAccessibleDescription(name)

    def _explain(self, text: str, *, is_whole: bool) -> None:
        self.setToolTip(self._name if is_whole else f"<p>{html.escape(text)}</p>")

    def setText(self, text: str) -> None:
        """Show another text."""
        if text == self._text:
            return
        self._text = text
        self.setAccessibleName(text)
        margins = self.contentsMargins()
        needed = self.fontMetrics().horizontalAdvance(text) + SLACK
        width = needed + margins.left() + margins.right()
        if self._grows and width > self.minimumWidth():
            self.setMinimumWidth(min(width, WIDEST))
        self.update()

    def text(self) -> str:
        """The text that is shown, maybe shortened."""
        return self._text

    def clear(self) -> None:
        """Show nothing."""
        self.setText("")
