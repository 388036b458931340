"""What the window shows without a project: how to begin."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from annotator.ui.repair_offer import RepairOffer
from annotator.ui.translation import tr

WIDTH = 420
SHOWN = 6


class StartPage(QWidget):
    """Wishes for a project: a new one, another one, a recent one, or the samples."""

    new_requested = Signal()
    open_requested = Signal()
    sample_requested = Signal()
    recent_requested = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        column = QWidget()
        column.setFixedWidth(WIDTH)
        self._column = QVBoxLayout(column)
        title = QLabel(tr("Annotator"))
        font = title.font()
        font.setPointSizeF(font.pointSizeF() * 2)
        title.setFont(font)
        text = QLabel(
            tr(
                "Read the same news in several languages side by side, and mark entities, claims "
                "and framing. Everything stays in one file on this computer."
            )
        )
        text.setWordWrap(True)
        self._column.addWidget(title)
        self._column.addWidget(text)
        self.offer = RepairOffer()
        self._column.addWidget(self.offer)
        self._column.addSpacing(12)
        for name, signal in (
            (tr("New project…"), self.new_requested),
            (tr("Open project…"), self.open_requested),
            (tr("Try the sample project"), self.sample_requested),
        ):
            self._add_button(name).clicked.connect(signal)
        self._heading = QLabel(tr("Recent projects"))
        self._column.addSpacing(12)
        self._column.addWidget(self._heading)
        self._recent: list[QPushButton] = []
        # A layout with an alignment would not ask how high the text is at this width.
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(column)
        row.addStretch(1)
        outer = QVBoxLayout(self)
        outer.addStretch(1)
        outer.addLayout(row)
        outer.addStretch(2)

    def show_recent(self, paths: Sequence[str]) -> None:
        """List the projects that were opened last and are still there."""
        for button in self._recent:
            button.setParent(None)
            button.deleteLater()
        there = [path for path in paths if Path(path).exists()][:SHOWN]
        self._recent = [self._recent_button(path) for path in there]
        self._heading.setVisible(bool(there))

    def _recent_button(self, path: str) -> QPushButton:
        button = self._add_button(Path(path).name.replace("&", "&&"))
        button.setToolTip(path.replace("<", "‹"))
        button.setFlat(True)
        button.clicked.connect(lambda: self.recent_requested.emit(path))
        return button

    def _add_button(self, text: str) -> QPushButton:
        button = QPushButton(text)
        button.setMinimumHeight(34)
        self._column.addWidget(button)
        return button
