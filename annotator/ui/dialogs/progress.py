"""The window of progress: bars by status, language, event, label and day, beside the work."""

from collections.abc import Callable, Sequence
from itertools import pairwise

from PySide6.QtCore import QMimeData, Qt, Signal
from PySide6.QtGui import QGuiApplication, QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QDialog,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from annotator.app.library import Library
from annotator.app.progress import Progress
from annotator.ui.article.guarded import guarded, nothing
from annotator.ui.menus import without_argument
from annotator.ui.panels.bar_list import said_of
from annotator.ui.panels.bar_model import Bar, Part
from annotator.ui.panels.chart import Chart
from annotator.ui.progress_bars import (
    MOST_EVENTS,
    day_bars,
    event_bars,
    headline,
    label_bars,
    language_bars,
    legends,
    reading_bars,
    status_bars,
)
from annotator.ui.progress_table import as_markdown, as_tsv, tables
from annotator.ui.translation import counted, tr

FIRST_SIZE = (960, 820)
TWO_COLUMNS = 720


class ProgressDialog(QDialog):
    """Wishes that the list shows the articles of a bar; the figures come from elsewhere."""

    shown = Signal()
    choice_requested = Signal(object)  # Choice

    def __init__(self, library: Library, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Progress"))
        self._library = library
        self._progress = Progress()
        self._charts = {
            "status": Chart(tr("Articles by status")),
            "days": Chart(tr("Done in four weeks"), columns=True),
            "languages": Chart(tr("Languages"), rows=3),
            "events": Chart(tr("Events"), name=tr("Events, those with most left first"), rows=3),
            "labels": Chart(tr("Spans by layer and label"), rows=3),
            "readings": Chart(tr("Read for a layer"), rows=3),
        }
        self._headline = QLabel()
        self._headline.setTextFormat(Qt.TextFormat.PlainText)
        self._headline.setWordWrap(True)
        font = self._headline.font()
        font.setPointSizeF(font.pointSizeF() * 1.25)
        font.setBold(True)
        self._headline.setFont(font)
        self._said = QLabel(tr("Enter or a click on a bar lists its articles."))
        self._said.setTextFormat(Qt.TextFormat.PlainText)
        self._said.setWordWrap(True)
        self._nothing = QLabel(tr("Counting…"))
        self._nothing.setWordWrap(True)
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._grid = QGridLayout()
        self._columns = 0
        self._pages = QStackedWidget()
        self._copies = [
            self._button(tr("Copy for a spreadsheet"), self.copy_for_spreadsheet),
            self._button(tr("Copy as Markdown"), self.copy_as_markdown),
        ]
        self._lay_out()
        for chart in self._charts.values():
            chart.bars.chosen.connect(self._choose)
        self.resize(*FIRST_SIZE)
        self._show_page()

    def _lay_out(self) -> None:
        inner = QWidget()
        inner.setLayout(self._grid)
        self._grid.setContentsMargins(0, 0, 6, 0)
        self._grid.setSpacing(14)
        self._scrolled = QScrollArea()
        self._scrolled.setWidgetResizable(True)
        self._scrolled.setFrameShape(QScrollArea.Shape.NoFrame)
        self._scrolled.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scrolled.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scrolled.setWidget(inner)
        for page in (self._nothing, self._scrolled):
            self._pages.addWidget(page)
        below = QHBoxLayout()
        below.addStretch(1)
        buttons = (*self._copies, self._button(tr("Close"), self.close))
        for button in buttons:
            below.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(14, 12, 14, 12)
        layout.setSpacing(10)
        layout.addWidget(self._headline)
        layout.addWidget(self._pages, 1)
        layout.addWidget(self._said)
        layout.addLayout(below)
        self._arrange(2)
        stops = [*(chart.bars for chart in self._charts.values()), *buttons]
        for one, other in pairwise(stops):
            self.setTabOrder(one, other)

    def _button(self, text: str, handler: Callable[[], object]) -> QPushButton:
        button = QPushButton(text)
        button.setAutoDefault(False)
        button.clicked.connect(without_argument(handler))
        return button

    def _arrange(self, columns: int) -> None:
        if columns == self._columns:
            return
        self._columns = columns
        for place, chart in enumerate(self._charts.values()):
            self._grid.addWidget(chart, place // columns, place % columns)
        for column in range(2):
            self._grid.setColumnStretch(column, 1 if column < columns else 0)
        for row in range(len(self._charts)):
            self._grid.setRowStretch(row, 1 if 0 < row < len(self._charts) / columns else 0)

    # ------------------------------------------------------------------ for the board

    def show_progress(self, progress: Progress) -> None:
        """Show these figures; what is current stays."""
        self._progress = progress
        for name, bars in self._bars(progress).items():
            self._charts[name].show_bars(bars, _hint(progress) if name == "events" else "")
        for name, entries in legends(progress).items():
            self._charts[name].legend.show_entries(entries)
        self._headline.setText(headline(progress))
        self._nothing.setText(
            tr(
                "There is no article in this project yet.\n\n"
                "Import files with Ctrl+I. From then on you see here how far you have come."
            )
        )
        self._show_page()

    def _bars(self, progress: Progress) -> dict[str, Sequence[Bar]]:
        return {
            "status": status_bars(progress),
            "days": day_bars(progress),
            "languages": language_bars(progress),
            "events": event_bars(progress),
            "labels": label_bars(progress, self._library),
            "readings": reading_bars(progress),
        }

    def say(self, text: str) -> None:
        """Say something below the bars."""
        self._said.setText(text)

    # ------------------------------------------------------------------ inside

    def _show_page(self) -> None:
        some = bool(self._progress.articles.total)
        self._pages.setCurrentWidget(self._scrolled if some else self._nothing)
        self._headline.setVisible(some)
        self._said.setVisible(some)
        for button in self._copies:
            button.setEnabled(some)

    def _choose(self, chosen: Bar | Part) -> None:
        if chosen.choice is None:
            self.say(chosen.spoken if isinstance(chosen, Bar) else said_of(chosen))
        else:
            self.choice_requested.emit(chosen.choice)

    def copy_for_spreadsheet(self) -> None:
        """Put all figures into the clipboard, as cells parted by tabs."""
        _copy(as_tsv(tables(self._progress)), "text/tab-separated-values")
        self.say(tr("Copied: paste it into a spreadsheet."))

    def copy_as_markdown(self) -> None:
        """Put all figures into the clipboard, as tables in Markdown."""
        _copy(as_markdown(tables(self._progress)), "text/markdown")
        self.say(tr("Copied as Markdown."))

    @guarded(nothing)
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not event.spontaneous():
            self.shown.emit()
            self._charts["status"].bars.setFocus()

    @guarded(nothing)
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange(2 if event.size().width() >= TWO_COLUMNS else 1)


def _hint(progress: Progress) -> str:
    """What is said below the events."""
    if not progress.events:
        return tr("No event yet: look for articles on the same event with Ctrl+Alt+E.")
    further = len(progress.events) - MOST_EVENTS
    if further <= 0:
        return ""
    return counted(further, "and {count} further event", "and {count} further events")


def _copy(text: str, mime: str) -> None:
    data = QMimeData()
    data.setText(text)
    data.setData(mime, text.encode())
    QGuiApplication.clipboard().setMimeData(data)
