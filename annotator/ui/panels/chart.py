"""A bar chart with its title above and, below, what the row that is current says."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from annotator.ui.panels.bar_list import BarList
from annotator.ui.panels.bar_model import Bar
from annotator.ui.panels.legend import Legend

ROOM_OF_RING = 3


class Chart(QWidget):
    """What it counts stands above it; columns are explained below, where they have no words.

    ``name`` says more than the title to who does not see the bars.
    """

    def __init__(self, title: str, *, name: str = "", columns: bool = False, rows: int = 4) -> None:
        super().__init__()
        self.bars = BarList(name or title, columns=columns, rows=rows)
        self._title = QLabel(title)
        font = self._title.font()
        font.setBold(True)
        self._title.setFont(font)
        self._title.setBuddy(self.bars)
        self.legend = Legend()
        self._hint = QLabel(textFormat=Qt.TextFormat.PlainText, wordWrap=True)
        self._says_current = columns
        layout = QVBoxLayout(self)
        layout.setContentsMargins(ROOM_OF_RING, 0, ROOM_OF_RING, ROOM_OF_RING)
        layout.setSpacing(4)
        above = QHBoxLayout()
        above.addWidget(self._title)
        above.addWidget(self.legend, 1)
        layout.addLayout(above)
        layout.addWidget(self.bars, 1)
        layout.addWidget(self._hint)
        self._hint.hide()
        if columns:
            self.bars.current_told.connect(self._tell)

    def show_bars(self, bars: Sequence[Bar], hint: str = "") -> None:
        """Show these, and a word below them."""
        self.bars.show_bars(bars)
        if not self._says_current:
            self._tell(hint)

    def hint(self) -> str:
        """What is said below the bars."""
        return self._hint.text()

    def _tell(self, text: str) -> None:
        self._hint.setText(text)
        self._hint.setVisible(bool(text))
