"""The font in which all articles are shown."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont, QGuiApplication
from PySide6.QtWidgets import (
    QDialog,
    QFontComboBox,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from annotator.ui.translation import tr


class FontDialog(QDialog):
    """Each choice counts at once, so that it can be judged in the articles themselves."""

    family_chosen = Signal(str)  # "" is the system's

    def __init__(self, family: str, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Font of the articles"))
        text = QLabel(tr("All articles are shown in this font; each pane has its own zoom."))
        text.setWordWrap(True)
        self._choice = QFontComboBox()
        self._choice.setAccessibleName(tr("Font of the articles"))
        self._choice.setEditable(False)
        self._show(family)
        self._choice.currentFontChanged.connect(self._choose)
        system = QPushButton(tr("The system's own"))
        system.setAutoDefault(False)
        system.clicked.connect(self._choose_system)
        close = QPushButton(tr("Close"))
        close.setDefault(True)
        close.clicked.connect(self.close)
        buttons = QHBoxLayout()
        buttons.addWidget(system)
        buttons.addStretch(1)
        buttons.addWidget(close)
        layout = QVBoxLayout(self)
        layout.addWidget(text)
        layout.addWidget(self._choice)
        layout.addLayout(buttons)
        self.setMinimumWidth(380)

    def _show(self, family: str) -> None:
        self._choice.setCurrentFont(QFont(family) if family else QGuiApplication.font())

    def _choose(self, font: QFont) -> None:
        self.family_chosen.emit(font.family())

    def _choose_system(self) -> None:
        self._choice.blockSignals(True)
        self._show("")
        self._choice.blockSignals(False)
        self.family_chosen.emit("")
