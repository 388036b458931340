"""The name that an annotator's spans carry."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from annotator.ui.translation import tr


class NameDialog(QDialog):
    """Asks for a name; an empty one cannot be chosen."""

    name_chosen = Signal(str)

    def __init__(self, name: str, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Your name as annotator"))
        text = QLabel(
            tr("New spans carry this name, and how far you are with each article is kept under it.")
        )
        text.setWordWrap(True)
        self._name = QLineEdit(name)
        self._name.setAccessibleName(tr("Your name as annotator"))
        self._name.selectAll()
        self._accept = QPushButton(tr("Use this name"))
        self._accept.setDefault(True)
        self._accept.clicked.connect(self._choose)
        self._name.textChanged.connect(self._check)
        cancel = QPushButton(tr("Cancel"))
        cancel.setAutoDefault(False)
        cancel.clicked.connect(self.close)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(cancel)
        buttons.addWidget(self._accept)
        layout = QVBoxLayout(self)
        layout.addWidget(text)
        layout.addWidget(self._name)
        layout.addLayout(buttons)
        self.setMinimumWidth(380)

    def _check(self, name: str) -> None:
        self._accept.setEnabled(bool(name.strip()))

    def _choose(self) -> None:
        self.name_chosen.emit(self._name.text().strip())
        self.close()
