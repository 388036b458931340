"""What stands above an article: its title, its facts, and how far one is with it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from annotator.app.library import ArticleRow
from annotator.domain.article import STATUSES, Status
from annotator.ui.days import day_said
from annotator.ui.elided import ElidedLabel
from annotator.ui.roomy import ChoiceBox
from annotator.ui.sign_button import sign_button
from annotator.ui.translation import tr
from annotator.ui.wording import status_name

NO_FOCUS = Qt.FocusPolicy.NoFocus


class PaneHeader(QWidget):
    """Tells which article a pane shows; the keyboard stays in the article."""

    status_chosen = Signal(str)
    properties_requested = Signal()
    close_requested = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._number = QLabel("1")
        self._number.setAccessibleDescription(tr("Number of the pane"))
        self._title = ElidedLabel()
        self._facts = ElidedLabel()
        self._status = ChoiceBox()
        self._status.setAccessibleName(tr("How far you are with this article"))
        # Under Linux the name of a combo box is its value.
        self._status.setAccessibleDescription(tr("How far you are with this article"))
        # By keyboard a status is given through the menu.
        self._status.setFocusPolicy(NO_FOCUS)
        for status in STATUSES:
            self._status.addItem(status_name(status), status)
        self._status.activated.connect(lambda at: self.status_chosen.emit(STATUSES[at]))
        self._properties = sign_button("⋯", tr("Properties of the article"), focus=NO_FOCUS)
        self._properties.clicked.connect(self.properties_requested)
        self._close = sign_button("✕", tr("Close this pane"), focus=NO_FOCUS)
        self._close.clicked.connect(self.close_requested)
        self._lay_out()

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.addWidget(self._number)
        top.addWidget(self._title, 1)
        top.addWidget(self._properties)
        top.addWidget(self._close)
        below = QHBoxLayout()
        below.addWidget(self._facts, 1)
        below.addWidget(self._status)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(10, 6, 6, 6)
        layout.setSpacing(2)
        layout.addLayout(top)
        layout.addLayout(below)

    def title(self) -> str:
        """The title that is shown."""
        return self._title.text()

    def show_article(self, row: ArticleRow, status: Status) -> None:
        """Tell of that article, with which one has come so far."""
        self._show_facts(there=True)
        article = row.article
        self._title.setText(article.title or article.file or article.id)
        facts = [
            article.language or tr("language unknown"),
            day_said(article.published),
            article.source,
        ]
        self._facts.setText("  ·  ".join(filter(None, facts)))
        self._status.setCurrentIndex(STATUSES.index(status))

    def show_nothing(self) -> None:
        """Tell that no article is there."""
        self._show_facts(there=False)
        self._title.setText(tr("Empty pane"))

    def _show_facts(self, *, there: bool) -> None:
        for widget in (self._facts, self._status, self._properties):
            widget.setVisible(there)

    def set_number(self, number: int, *, of: int) -> None:
        """Say which of how many panes this is."""
        self._number.setText(str(number))
        self._number.setVisible(of > 1)

    def set_focused(self, focused: bool) -> None:
        """Write in bold while the pane has the focus."""
        font = self._title.font()
        font.setBold(focused)
        self._title.setFont(font)
        self._number.setFont(font)
