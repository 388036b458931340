"""What the start page offers when a project is damaged: a repair, its progress and its report."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from annotator.ui.translation import tr

REPORT_HEIGHT = 180


class RepairOffer(QFrame):
    """Lies on the start page until it is taken or put away."""

    repair_requested = Signal()
    cancel_requested = Signal()
    open_requested = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.setAccessibleName(tr("A damaged project"))
        self._title, self._text = _label(), _label()
        font = self._title.font()
        font.setBold(True)
        self._title.setFont(font)
        self.progress = QProgressBar()
        self.progress.setMaximum(0)
        self.progress.setTextVisible(False)
        self.progress.setAccessibleName(tr("Progress of the repair"))
        self._report = QPlainTextEdit()
        self._report.setReadOnly(True)
        self._report.setTabChangesFocus(True)
        self._report.setFixedHeight(REPORT_HEIGHT)
        self._report.setAccessibleName(tr("Report of the repair"))
        self.repair = _button(tr("Repair into a new file…"), self.repair_requested)
        self.cancel = _button(tr("Cancel"), self.cancel_requested)
        self.open = _button(tr("Open the new project"), self.open_requested)
        self.copy = QPushButton(tr("Copy the report"))
        self.copy.clicked.connect(self._copy)
        self.put_away = QPushButton(tr("Not now"))
        self.put_away.clicked.connect(self.hide)
        column = QVBoxLayout(self)
        for part in (self._title, self._text, self.progress, self._report):
            column.addWidget(part)
        row = QHBoxLayout()
        for button in (self.repair, self.open, self.copy, self.cancel, self.put_away):
            row.addWidget(button)
        row.addStretch(1)
        column.addLayout(row)
        self._show()
        self.hide()

    def offer(self, path: Path) -> None:
        """Say that this project is damaged, and what can be done."""
        self._title.setText(tr("{name} is damaged", name=path.name))
        self._text.setText(
            tr(
                "What it still gives can be put into a new project file, with a report of what "
                "was lost. The damaged file is only read: it stays as it is."
            )
        )
        self.put_away.setText(tr("Not now"))
        self._show(self.repair, self.put_away)

    def show_progress(self, text: str) -> None:
        """Say how far the repair is."""
        self._text.setText(text)
        if self.progress.isHidden():
            self._show(self.progress, self.cancel)
            self.cancel.setFocus()

    def show_report(self, name: str, report: str) -> None:
        """Show what came of it; the new project is there to be opened."""
        self._title.setText(tr("{name} was made", name=name))
        self._text.setText(tr("Read what could be repaired, and keep the damaged file."))
        self._report.setPlainText(report)
        self.put_away.setText(tr("Close"))
        self._show(self._report, self.open, self.copy, self.put_away)
        self.open.setFocus()

    def show_refusal(self, message: str) -> None:
        """Say why there is no new file; it can be tried again."""
        self._text.setText(message)
        self._show(self.repair, self.put_away)

    def report(self) -> str:
        """The report that is shown."""
        return self._report.toPlainText()

    def said(self) -> str:
        """The words above what can be done."""
        return f"{self._title.text()}\n{self._text.text()}"

    def _show(self, *parts: QWidget) -> None:
        every: tuple[QWidget, ...] = (
            self.progress,
            self._report,
            self.repair,
            self.open,
            self.copy,
            self.cancel,
            self.put_away,
        )
        for part in every:
            part.setVisible(part in parts)
        self.show()

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._report.toPlainText())


def _label() -> QLabel:
    label = QLabel()
    # A file's name is no HTML.
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    return label


def _button(text: str, signal: object) -> QPushButton:
    button = QPushButton(text)
    button.clicked.connect(signal)
    return button
