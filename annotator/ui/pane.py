"""One pane: the header of an article and below it the article."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QFrame, QLabel, QStackedLayout, QVBoxLayout, QWidget

from annotator.app.library import Library
from annotator.domain.changes import Changes, Kind
from annotator.ui.article.guarded import guarded, nothing
from annotator.ui.article.margin import Margin
from annotator.ui.article.speaking import Speaking
from annotator.ui.article.style import StyleOf
from annotator.ui.article.view import ArticleView
from annotator.ui.find_bar import FindBar
from annotator.ui.pane_header import PaneHeader
from annotator.ui.paragraph_language import language_said_at
from annotator.ui.quote_check import QuoteCheck
from annotator.ui.translation import tr

FRAME = 3
NARROWEST = 150
MANY = 1000


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
        self.margin = Margin(self.view)
        self.view.set_styles(styles)
        self.speaking = Speaking(self.view, styles)
        self.find_bar = FindBar(self.view)
        self.find_bar.hide()
        self.quotes = QuoteCheck(library, self)
        self.header = PaneHeader()
        self.header.status_chosen.connect(self._wish_status)
        self.header.properties_requested.connect(
            lambda: self.properties_requested.emit(self.article)
        )
        self.header.close_requested.connect(self.close_requested)
        self._lay_out()
        self.setMinimumWidth(NARROWEST)
        self.clear()

    def _lay_out(self) -> None:
        self._empty = QLabel(
            tr(
                "No article is open here.\n\n"
                "Double click one in the list, or drag it here. Ctrl+I imports files."
            )
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
        layout.addWidget(self.header)
        layout.addWidget(self.find_bar)
        layout.addWidget(body, 1)

    # ------------------------------------------------------------------ what is shown

    def show_article(self, article: str) -> None:
        """Show another article from its start."""
        library = self._library
        text, marks = library.text(article), library.marks(article)
        regions, language = library.regions(article), library.article(article).language
        self.article = article
        self.view.set_article(text, marks, regions=regions, language=language)
        self._body.setCurrentWidget(self.view)
        self.find_bar.article_changed()
        self.quotes.begin(article)
        self._show_header()

    def clear(self) -> None:
        """Show no article."""
        self.article = ""
        self.quotes.end()
        self.view.set_article("", ())
        self.find_bar.hide()
        self._body.setCurrentWidget(self._empty)
        self._show_header()

    def refresh(self, changes: Changes) -> None:
        """Show what changed in the article."""
        if Kind.SPANS in changes.kinds:
            self._refresh_spans(changes)
        if Kind.REGIONS in changes.kinds:
            self.view.set_regions(self._library.regions(self.article))
        self._show_header()

    def _refresh_spans(self, changes: Changes) -> None:
        if not changes.spans or len(changes.spans) > MANY:
            self.view.set_marks(self._library.marks(self.article))
            return
        now = {key: self._library.mark(key, article=self.article) for key in changes.spans}
        gone = [key for key, mark in now.items() if mark is None]
        self.view.change_marks([mark for mark in now.values() if mark], gone=gone)

    def _show_header(self) -> None:
        if not self.article:
            self.header.show_nothing()
            self.view.setAccessibleName(tr("Empty pane"))
            return
        status = self._library.status(self.article, self._annotator())
        self.header.show_article(self._library.row(self.article), status)
        self.view.setAccessibleName(tr("Article: {title}", title=self.header.title()))

    def _wish_status(self, status: str) -> None:
        self.pressed.emit()
        self.status_requested.emit(self.article, status)

    def describe(self) -> str:
        """What is at the caret, in words, which a screen reader also says."""
        if not self.article:
            return self.speaking.describe(())
        caret = self.view.caret()
        language = language_said_at(self._library, self.article, position=caret)
        return self.speaking.describe(self._library.regions(self.article), language=language)

    def set_styles(self, styles: StyleOf) -> None:
        """Draw labels in another way, as after a change of theme."""
        self.view.set_styles(styles)
        self.speaking.set_styles(styles)

    # ------------------------------------------------------------------ focus

    def set_focused(self, focused: bool) -> None:
        """Draw the frame of the pane that has the focus, or none."""
        self._focused = focused
        self.header.set_focused(focused)
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
            header = self.header.geometry()
            painter.fillRect(
                header.left(), header.bottom() - 1, header.width(), 2, self.palette().color(role)
            )
        painter.end()
