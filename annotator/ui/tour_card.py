"""The card of the tour, and the ring around what it points at."""

from collections.abc import Callable, Iterable

from PySide6.QtCore import QPointF, QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPalette, QPen, QRegion
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from annotator.ui.article.guarded import guarded, nothing
from annotator.ui.article.speaking import announce
from annotator.ui.translation import tr

WIDTH = 350
DOT = 8
RING = 3

Link = tuple[str, Callable[[], object]]


class TourCard(QFrame):
    """Lies over the window and stands in nobody's way; it wishes to go on, back, or to leave."""

    next_requested = Signal()
    back_requested = Signal()
    leave_requested = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._title, self._text = QLabel(), QLabel()
        self._dots = _Dots()
        self._links = QHBoxLayout()
        self._link_buttons: list[QPushButton] = []
        self.back = _button(tr("Back"))
        self.next = _button(tr("Next"))
        self.leave = _button(tr("Leave the tour"))
        self._lay_out()
        self.back.clicked.connect(self.back_requested)
        self.next.clicked.connect(self.next_requested)
        self.leave.clicked.connect(self.leave_requested)
        self.setFrameStyle(QFrame.Shape.Box | QFrame.Shadow.Plain)
        self.setAutoFillBackground(True)
        self.setBackgroundRole(QPalette.ColorRole.Base)
        self.hide()

    def _lay_out(self) -> None:
        font = self._title.font()
        font.setBold(True)
        font.setPointSizeF(font.pointSizeF() * 1.15)
        self._title.setFont(font)
        for label in (self._title, self._text):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
        buttons = QHBoxLayout()
        buttons.addWidget(self.leave)
        buttons.addStretch(1)
        buttons.addWidget(self.back)
        buttons.addWidget(self.next)
        self._links.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 12, 14, 12)
        column.addWidget(self._title)
        column.addWidget(self._text)
        column.addLayout(self._links)
        column.addSpacing(4)
        column.addWidget(self._dots)
        column.addLayout(buttons)

    def show_step(self, title: str, text: str, *, links: Iterable[Link] = ()) -> None:
        """Show these words and these further buttons."""
        self._title.setText(title)
        self._text.setText(text)
        for button in self._link_buttons:
            button.setParent(None)
            button.deleteLater()
        self._link_buttons = [self._add_link(*each) for each in links]
        self.setAccessibleName(title)
        self.setAccessibleDescription(text)
        # Whoever does not see the card hears with its first button what it says.
        self.next.setAccessibleDescription(f"{title}. {text}")

    def show_place(self, number: int, of: int) -> None:
        """Show how far the tour is, from 1."""
        self._dots.show_place(number, of)
        self.back.setEnabled(number > 1)
        self.next.setText(tr("Next") if number < of else tr("Done", "tour"))

    def speak(self) -> None:
        """Have a screen reader say what is on the card."""
        announce(self, f"{self._title.text()}. {self._text.text()}")

    def said(self) -> str:
        """What is on the card."""
        return f"{self._title.text()}\n{self._text.text()}"

    def wanted_size(self) -> QSize:
        """How large it is with the words that it shows."""
        layout = self.layout()
        assert layout is not None
        frame = 2 * self.frameWidth()
        # Buttons with long names may need more.
        width = max(WIDTH, layout.minimumSize().width() + frame)
        return QSize(width, layout.totalHeightForWidth(width - frame) + frame)

    def _add_link(self, text: str, act: Callable[[], object]) -> QPushButton:
        button = _button(text)
        button.clicked.connect(act)
        self._links.insertWidget(self._links.count() - 1, button)
        return button

    @guarded(nothing)
    def keyPressEvent(self, event: QKeyEvent) -> None:
        match event.key():
            case Qt.Key.Key_Escape:
                self.leave_requested.emit()
            case Qt.Key.Key_PageDown:
                self.next_requested.emit()
            case Qt.Key.Key_PageUp if self.back.isEnabled():
                self.back_requested.emit()
            case _:
                super().keyPressEvent(event)


class _Dots(QWidget):
    """How far the tour is: a dot for each card, the one that is shown filled, and in words."""

    def __init__(self) -> None:
        super().__init__()
        self._number, self._of = 0, 0
        self._words = QLabel()
        self._words.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addStretch(1)
        row.addWidget(self._words)

    def show_place(self, number: int, of: int) -> None:
        """Show that so many of so many are reached."""
        self._number, self._of = number, of
        self._words.setText(tr("{number} of {count}", number=number, count=of))
        self.update()

    @guarded(nothing)
    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colours = self.palette()
        for number in range(1, self._of + 1):
            here = number == self._number
            colour = QPalette.ColorRole.Accent if here else QPalette.ColorRole.PlaceholderText
            painter.setPen(QPen(colours.color(colour), 1.5))
            painter.setBrush(colours.brush(colour) if here else Qt.BrushStyle.NoBrush)
            centre = QPointF(DOT * (2 * number - 1), self.height() / 2)
            painter.drawEllipse(centre, DOT / 2, DOT / 2)
        painter.end()


class TourRing(QWidget):
    """A frame around something; what is below it is seen and worked with as ever."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._window = parent
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.hide()

    def surround(self, rect: QRect) -> None:
        """Lie around that rectangle of the window, as far as it is in it."""
        outer = rect.adjusted(-RING, -RING, RING, RING).intersected(self._window.rect())
        self.setGeometry(outer)
        inner = QRect(RING, RING, outer.width() - 2 * RING, outer.height() - 2 * RING)
        # Only the frame itself: what is inside need not be drawn again because of it.
        self.setMask(QRegion(self.rect()).subtracted(QRegion(inner)))
        self.show()
        self.raise_()

    @guarded(nothing)
    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        painter.fillRect(self.rect(), self.palette().color(QPalette.ColorRole.Accent))
        painter.end()


def _button(text: str) -> QPushButton:
    button = QPushButton(text)
    button.setAutoDefault(False)
    button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    return button
