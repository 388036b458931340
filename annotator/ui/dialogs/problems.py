"""What an import found wrong, or an export left out, line by line, to be read and copied."""

from collections.abc import Sequence

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


class ProblemsDialog(QDialog):
    """Lies beside the work and goes when it is closed."""

    retry_requested = Signal()

    def __init__(self, parent: QWidget, *, title: str) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self._summary = QLabel()
        self._summary.setTextFormat(Qt.TextFormat.PlainText)
        self._summary.setWordWrap(True)
        self._list = QPlainTextEdit()
        self._list.setReadOnly(True)
        self._list.setTabChangesFocus(True)
        self._list.setAccessibleName(tr("Problems, one a line"))
        copy = QPushButton(tr("Copy all"))
        copy.setAutoDefault(False)
        copy.clicked.connect(self._copy)
        self.retry = QPushButton(tr("Try again"))
        self.retry.setToolTip(
            tr("Reads the same files once more; what is there already is skipped.")
        )
        self.retry.setAutoDefault(False)
        self.retry.clicked.connect(self._retry)
        self.retry.hide()
        close = QPushButton(tr("Close"))
        close.clicked.connect(self.close)
        buttons = QHBoxLayout()
        buttons.addWidget(copy)
        buttons.addWidget(self.retry)
        buttons.addStretch(1)
        buttons.addWidget(close)
        layout = QVBoxLayout(self)
        layout.addWidget(self._summary)
        layout.addWidget(self._list, 1)
        layout.addLayout(buttons)
        self.resize(720, 360)

    def show_problems(self, summary: str, problems: Sequence[str], *, again: bool = False) -> None:
        """Show the window with these lines, and whether it can be tried ``again``."""
        self.retry.setVisible(again)
        self._summary.setText(summary)
        self._list.setPlainText("\n".join(problems))
        self.show()

    def text(self) -> str:
        """The lines that are shown."""
        return self._list.toPlainText()

    def _retry(self) -> None:
        self.retry_requested.emit()
        self.close()

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._list.toPlainText())
