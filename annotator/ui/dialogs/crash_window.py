"""The calm window for our own mistakes: what happened, that the work is safe, and what to do."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from annotator.ui.translation import tr

WIDTH = 620
REPORT_HEIGHT = 240


class CrashWindow(QDialog):
    """Lies beside the work; there is only one, and further mistakes are added to its report."""

    restart_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Something went wrong"))
        self._heading = _plain(QLabel())
        font = self._heading.font()
        font.setPointSizeF(font.pointSizeF() * 1.25)
        font.setBold(True)
        self._heading.setFont(font)
        self._text = _plain(QLabel())
        self._place = _plain(QLabel())
        self._place.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self._report = QPlainTextEdit()
        self._report.setReadOnly(True)
        self._report.setTabChangesFocus(True)
        self._report.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self._report.setAccessibleName(tr("Report"))
        self._report.setMinimumHeight(REPORT_HEIGHT)
        self._report.hide()
        self._show = QPushButton(tr("Show the report"))
        self._copy = QPushButton(tr("Copy the report"))
        self._restart = QPushButton(tr("Restart"))
        self._go_on = QPushButton(tr("Go on"))
        self._arrange()

    def _arrange(self) -> None:
        self._show.clicked.connect(self._toggle)
        self._copy.clicked.connect(self._copy_report)
        self._restart.clicked.connect(self.restart_requested)
        self._go_on.clicked.connect(self.accept)
        buttons = QHBoxLayout()
        for button in (self._show, self._copy, self._restart, self._go_on):
            button.setAutoDefault(button is self._go_on)
            if button is self._restart:
                buttons.addStretch(1)
            buttons.addWidget(button)
        self._go_on.setDefault(True)
        layout = QVBoxLayout(self)
        layout.setSpacing(12)
        layout.setContentsMargins(20, 20, 20, 16)
        for widget in (self._heading, self._text, self._place):
            layout.addWidget(widget)
        layout.addWidget(self._report, 1)
        layout.addLayout(buttons)
        self.setMinimumWidth(WIDTH)

    def show_mistake(self, report: str, *, log: Path | None) -> None:
        """Show that report; one that comes while the window is open goes below the others."""
        if self.isVisible():
            self._report.appendPlainText(f"\n{report}")
            self._heading.setText(tr("Mistakes in the program stopped what you did"))
            return
        self._heading.setText(tr("A mistake in the program stopped what you just did"))
        self._text.setText(
            tr(
                "Your work is safe: every act was saved in the project file as you did it. You "
                "can go on, or restart the program if something looks wrong.\n\nThe report says "
                "where in the program it happened. Nothing of your articles, labels or notes is "
                "in it."
            )
        )
        self._report.setPlainText(report)
        self._open(log)

    def show_hindrance(self, message: str, *, log: Path | None) -> None:
        """Tell what of the world stands in the way, which is no mistake of the program."""
        if self.isVisible():
            self._report.appendPlainText(f"\n{message}")
            return
        self._heading.setText(tr("That could not be done"))
        self._text.setText(message)
        self._report.setPlainText(message)
        self._open(log)

    def report(self) -> str:
        """All that was reported since the window was opened."""
        return self._report.toPlainText()

    def said(self) -> str:
        """What a person reads first."""
        return f"{self._heading.text()}\n{self._text.text()}\n{self._place.text()}"

    def _open(self, log: Path | None) -> None:
        place = tr("The log is {path}", path=log) if log else tr("No log could be written.")
        self._place.setText(place)
        self.show()
        self.raise_()
        self._go_on.setFocus()

    def _toggle(self) -> None:
        shown = not self._report.isVisible()
        self._report.setVisible(shown)
        self._show.setText(tr("Hide the report") if shown else tr("Show the report"))
        self.adjustSize()

    def _copy_report(self) -> None:
        QGuiApplication.clipboard().setText(self.report())


def _plain(label: QLabel) -> QLabel:
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    return label
