"""What the window shows without a project: how to begin, and where everything lies."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from annotator.app.settings import Settings
from annotator.ui.recent_list import RecentList
from annotator.ui.repair_offer import RepairOffer
from annotator.ui.translation import tr
from annotator.ui.where_it_lies import WhereItLies

WIDTH = 820
BUTTON_HEIGHT = 34


class StartPage(QScrollArea):
    """Wishes for a project: a new one, another one, a recent one, or the samples."""

    new_requested = Signal()
    open_requested = Signal()
    sample_requested = Signal()
    tour_requested = Signal()
    recent_requested = Signal(str)

    def __init__(self, settings: Settings) -> None:
        super().__init__()
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.offer = RepairOffer()
        self.recent = RecentList(settings)
        self.where = WhereItLies(settings)
        self._pin = QPushButton(tr("Pin to the top"))
        self._remove = QPushButton(tr("Remove from the list"))
        self._empty = _text(tr("Projects that you open will be listed here."))
        self._lay_out()
        self._join()
        self.refresh()

    # ------------------------------------------------------------------ how it is built

    def _lay_out(self) -> None:
        columns = QHBoxLayout()
        columns.addLayout(self._beginning(), 1)
        columns.addSpacing(24)
        columns.addLayout(self._recent(), 1)
        page = QWidget()
        page.setMaximumWidth(WIDTH)
        column = QVBoxLayout(page)
        column.addWidget(_text("Annotator", size=2.0))
        column.addWidget(
            _text(
                tr(
                    "Read the same news in several languages side by side, and mark entities, "
                    "claims and framing. Everything stays in one file on this computer."
                )
            )
        )
        column.addSpacing(8)
        column.addWidget(self.offer)
        column.addLayout(columns, 1)
        column.addSpacing(12)
        column.addWidget(_text(tr("Where everything lies"), bold=True))
        column.addWidget(self.where)
        # A layout with an alignment would not ask how high the text is at this width.
        inner = QWidget()
        row = QHBoxLayout(inner)
        row.addStretch(1)
        row.addWidget(page, 1000)
        row.addStretch(1)
        self.setWidget(inner)

    def _beginning(self) -> QVBoxLayout:
        column = QVBoxLayout()
        for name, signal in (
            (tr("New project…"), self.new_requested),
            (tr("Open project…"), self.open_requested),
            (tr("Try the sample project"), self.sample_requested),
            (tr("Show me around"), self.tour_requested),
        ):
            button = QPushButton(name)
            button.setMinimumHeight(BUTTON_HEIGHT)
            button.clicked.connect(signal)
            column.addWidget(button)
        column.addWidget(
            _text(
                tr(
                    "A short tour through the sample project, which you can leave at any moment. "
                    "Help ▸ Show me around begins it again."
                )
            )
        )
        column.addStretch(1)
        return column

    def _recent(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.addWidget(_text(tr("Recent projects"), bold=True))
        column.addWidget(self._empty)
        column.addWidget(self.recent, 1)
        buttons = QHBoxLayout()
        buttons.addWidget(self._pin)
        buttons.addWidget(self._remove)
        buttons.addStretch(1)
        column.addLayout(buttons)
        self._below = QWidget()
        column.addWidget(self._below, 1)
        return column

    def _join(self) -> None:
        self.recent.open_requested.connect(self.recent_requested)
        self.recent.currentRowChanged.connect(self._choose)
        self.recent.refreshed.connect(self._choose)
        self._pin.clicked.connect(self.recent.pin)
        self._remove.clicked.connect(self.recent.remove)

    # ------------------------------------------------------------------ what is shown

    def refresh(self) -> None:
        """Look again which projects were opened last, and where everything lies."""
        self.recent.refresh()
        self.where.refresh()
        self._choose()

    def _choose(self) -> None:
        project = self.recent.current()
        for widget in (self.recent, self._pin, self._remove):
            widget.setVisible(project is not None)
        self._empty.setVisible(project is None)
        self._below.setVisible(project is None)
        if project is not None:
            self._pin.setText(tr("Unpin") if project.pinned else tr("Pin to the top"))


def _text(text: str, *, size: float = 1.0, bold: bool = False) -> QLabel:
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    font = label.font()
    font.setPointSizeF(font.pointSizeF() * size)
    font.setBold(bold)
    label.setFont(font)
    return label
