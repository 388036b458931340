"""One pane: the header of an article and below it the article."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QStackedLayout,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from annotator.app.library import Library
from annotator.domain.article import STATUSES
from annotator.domain.changes import Changes, Kind
from annotator.ui.article.guarded import guarded, nothing
from annotator.ui.article.style import StyleOf
from annotator.ui.article.view import ArticleView
from annotator.ui.elided import ElidedLabel
from annotator.ui.translation import tr
from annotator.ui.wording import status_name

FRAME = 3
NARROWEST = 150


class Pane(QFrame):
    """Shows one article, or says how to open one; the focused one has a strong frame."""

    close_requested = Signal()
    pressed = Signal()
    properties_requested = Signal(str)
    status_requested = Signal(str, str)  # article, status

    def __init__(self, library: Library, annotator: Callable[[], str], *, styles: StyleOf) -> None:
        super().__init__()
        self._library = library
        self._annotator = annotator
        self._focused = False
        self.article = ""
        self.view = ArticleView()
        self.view.set_styles(styles)
        self._number = QLabel("1")
        self._number.setAccessibleName(tr("Number of the pane"))
        self._title = ElidedLabel()
        self._facts = ElidedLabel()
        self._status = QComboBox()
        self._status.setAccessibleName(tr("How far you are with this article"))
        # The keyboard stays in the article; by keyboard a status is given through the menu.
        self._status.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        for status in STATUSES:
            self._status.addItem(status_name(status), status)
        self._status.activated.connect(self._wish_status)
        self._properties = _button("⋯", tr("Properties of the article"))
        self._properties.clicked.connect(lambda: self.properties_requested.emit(self.article))
        self._close = _button("✕", tr("Close this pane"))
        self._close.clicked.connect(self.close_requested)
        self._lay_out()
        self.setMinimumWidth(NARROWEST)
        self.clear()

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.addWidget(self._number)
        top.addWidget(self._title, 1)
        top.addWidget(self._properties)
        top.addWidget(self._close)
        below = QHBoxLayout()
        below.addWidget(self._facts, 1)
        below.addWidget(self._status)
        self._header = QWidget()
        header = QVBoxLayout(self._header)
        header.setContentsMargins(10, 6, 6, 6)
        header.setSpacing(2)
        header.addLayout(top)
        header.addLayout(below)
        self._empty = QLabel(
            tr("No article is open here.\n\nDouble click one in the list, or drag it here.")
        )
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._empty.setWordWrap(True)
        self._empty.setEnabled(False)
        body = QWidget()
        self._body = QStackedLayout(body)
        self._body.addWidget(self._empty)
        self._body.addWidget(self.view)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(FRAME, FRAME, FRAME, FRAME)
        layout.setSpacing(0)
        layout.addWidget(self._header)
        layout.addWidget(body, 1)

    # ------------------------------------------------------------------ what is shown

    def show_article(self, article: str) -> None:
        """Show another article from its start."""
        self.article = article
        self.view.set_article(
            self._library.text(article),
            self._library.spans(article),
            regions=self._library.regions(article),
            language=self._library.article(article).language,
        )
        self._body.setCurrentWidget(self.view)
        self._show_header()

    def clear(self) -> None:
        """Show no article."""
        self.article = ""
        self.view.set_article("", ())
        self._body.setCurrentWidget(self._empty)
        self._show_header()

    def refresh(self, changes: Changes) -> None:
        """Show what changed in the article."""
        if Kind.SPANS in changes.kinds:
            self.view.set_spans(self._library.spans(self.article))
        if Kind.REGIONS in changes.kinds:
            self.view.set_regions(self._library.regions(self.article))
        self._show_header()

    def _show_header(self) -> None:
        there = bool(self.article)
        for widget in (self._facts, self._status, self._properties):
            widget.setVisible(there)
        if not there:
            self._title.setText(tr("Empty pane"))
            self.view.setAccessibleName(tr("Empty pane"))
            return
        row = self._library.row(self.article)
        article = row.article
        self._title.setText(article.title or article.file or article.id)
        facts = [article.language or tr("language unknown"), article.published, article.source]
        self._facts.setText("  ·  ".join(filter(None, facts)))
        status = self._library.status(self.article, self._annotator())
        self._status.setCurrentIndex(STATUSES.index(status))
        self.view.setAccessibleName(tr("Article: {title}", title=self._title.text()))

    def _wish_status(self, place: int) -> None:
        self.pressed.emit()
        self.status_requested.emit(self.article, STATUSES[place])

    # ------------------------------------------------------------------ focus

    def set_number(self, number: int, *, of: int) -> None:
        """Say which of how many panes this is."""
        self._number.setText(str(number))
        self._number.setVisible(of > 1)

    def set_focused(self, focused: bool) -> None:
        """Draw the frame of the pane that has the focus, or none."""
        self._focused = focused
        font = self._title.font()
        font.setBold(focused)
        self._title.setFont(font)
        self._number.setFont(font)
        self.update()

    @guarded(nothing)
    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.pressed.emit()
        super().mousePressEvent(event)

    @guarded(nothing)
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        role = QPalette.ColorRole.Highlight if self._focused else QPalette.ColorRole.Mid
        width = FRAME if self._focused else 1
        painter.setPen(QPen(self.palette().color(role), width))
        inset = width // 2
        painter.drawRect(self.rect().adjusted(inset, inset, -inset - 1, -inset - 1))
        if self._focused:
            header = self._header.geometry()
            painter.fillRect(
                header.left(), header.bottom() - 1, header.width(), 2, self.palette().color(role)
            )
        painter.end()


def _button(text: str, name: str) -> QToolButton:
    button = QToolButton()
    button.setText(text)
    button.setToolTip(name)
    button.setAccessibleName(name)
    button.setAutoRaise(True)
    button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    return button
