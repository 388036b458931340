"""How sure one is of a span: four buttons in a row, one of them down."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QPushButton, QSizePolicy, QWidget

from annotator.domain.span import CONFIDENCES
from annotator.ui.article.guarded import guarded, nothing
from annotator.ui.translation import tr

ROOM = 6


class Segment(QPushButton):
    """One of several buttons in a row; the one that is down has a bar and bold letters."""

    def __init__(self, text: str) -> None:
        super().__init__(text)
        self.setCheckable(True)
        self.toggled.connect(self._embolden)

    @guarded(nothing)
    def paintEvent(self, event: QPaintEvent) -> None:
        """Draws the bar."""
        super().paintEvent(event)
        if self.isChecked():
            painter = QPainter(self)
            bar = self.rect().adjusted(3, self.height() - 6, -3, -3)
            painter.fillRect(bar, self.palette().brush(QPalette.ColorRole.Accent))
            painter.end()

    def _embolden(self, down: bool) -> None:
        font = self.font()
        font.setBold(down)
        self.setFont(font)


class ConfidenceField(QWidget):
    """Shows a confidence; ``chosen`` wishes for another one."""

    chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(tr("Confidence"))
        #: How confident an annotator is
        names = {"": tr("none"), "low": tr("low"), "medium": tr("medium"), "high": tr("high")}
        self._group = QButtonGroup(self)
        self._stored = ""
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(1)
        for at, confidence in enumerate(CONFIDENCES):
            button = Segment(names[confidence])
            button.setMinimumWidth(1)
            button.setAccessibleName(tr("Confidence {name}", name=names[confidence]))
            self._group.addButton(button, at)
            # Each has as much room as its word wants, in any language.
            button.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
            bold = QFont(button.font())
            bold.setBold(True)
            room = QFontMetrics(bold).horizontalAdvance(button.text()) + ROOM
            layout.addWidget(button, room)
        self._group.idClicked.connect(self._choose)

    def show_confidence(self, confidence: str) -> None:
        """Put the button of that confidence down."""
        self._stored = confidence
        for at, each in enumerate(CONFIDENCES):
            self._group.button(at).setChecked(each == confidence)

    def _choose(self, at: int) -> None:
        wished = CONFIDENCES[at]
        if wished != self._stored:
            self.show_confidence(self._stored)
            self.chosen.emit(wished)
