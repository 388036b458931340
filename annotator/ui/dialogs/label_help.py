"""What a label means: its definition, an example, and the labels it is mistaken for."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QPalette, QTextBlockFormat, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import (
    QDialog,
    QGridLayout,
    QGroupBox,
    QPushButton,
    QTextEdit,
    QVBoxLayout,
    QWidget,
)

from annotator.domain.scheme import Label, Scheme
from annotator.ui.actions import Keys
from annotator.ui.label_keys import label_keys
from annotator.ui.label_text import marked_parts, name_of
from annotator.ui.tagging import shortened
from annotator.ui.translation import of_scheme, tr

ACROSS = 2


class LabelHelp(QDialog):
    """Explains one label after the other beside the work."""

    def __init__(self, parent: QWidget | None = None, *, keys: Keys | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("What a label means"))
        self._keys = keys or {}
        self._text = QTextEdit()
        self._text.setReadOnly(True)
        self._text.setTabChangesFocus(True)
        self._text.setAccessibleName(tr("Explanation"))
        self._text.document().setDocumentMargin(10)
        self._others = QGroupBox(tr("Easily mistaken for"))
        self._buttons = QGridLayout(self._others)
        close = QPushButton(tr("Close"))
        close.setAutoDefault(False)
        close.clicked.connect(self.close)
        layout = QVBoxLayout(self)
        layout.addWidget(self._text, 1)
        layout.addWidget(self._others)
        layout.addWidget(close, 0, Qt.AlignmentFlag.AlignRight)
        self.resize(480, 440)

    def set_keys(self, keys: Keys) -> None:
        """Name those keys from now on."""
        self._keys = keys

    def show_label(self, scheme: Scheme, label: Label) -> None:
        """Explain that label of the scheme, in that UI language or else in English."""
        name = name_of(label)
        self.setWindowTitle(name)
        self._write(scheme, label)
        self._offer(scheme, label)
        self.show()
        self.raise_()
        self._text.setFocus(Qt.FocusReason.OtherFocusReason)

    def text(self) -> str:
        """What is explained, as plain text."""
        return self._text.toPlainText()

    def _write(self, scheme: Scheme, label: Label) -> None:
        self._text.clear()
        cursor = self._text.textCursor()
        plain = QTextCharFormat()
        cursor.insertText(name_of(label), self._heading())
        for line in self._about(scheme, label):
            cursor.insertBlock(_paragraph(), plain)
            cursor.insertText(line, plain)
        example = marked_parts(of_scheme(label.example))
        if example:
            cursor.insertBlock(_paragraph(indent=1), plain)
            for piece, marked in example:
                cursor.insertText(piece, self._marked() if marked else plain)
        cursor.movePosition(QTextCursor.MoveOperation.Start)
        self._text.setTextCursor(cursor)

    def _about(self, scheme: Scheme, label: Label) -> list[str]:
        layer = of_scheme(scheme.title) or scheme.name
        above = [name_of(scheme.label(each)) for each in scheme.coarse(label.id)]
        keys = " ".join(label_keys(scheme, label, keys=self._keys))
        place = " › ".join((layer, *reversed(above)))
        exported = tr("Exported as {export}.", export=label.export)
        key = tr("Key: {keys}.", keys=keys) if keys else tr("It has no key.")
        definition = of_scheme(label.definition)
        return [each for each in (f"{place}. {exported} {key}", definition) if each]

    def _offer(self, scheme: Scheme, label: Label) -> None:
        while (item := self._buttons.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        known = {each.id: each for each in scheme.labels}
        others = [known[each] for each in label.confusable if each in known]
        for at, other in enumerate(others):
            button = QPushButton(shortened(name_of(other)).replace("&", "&&"))
            button.setAutoDefault(False)
            button.clicked.connect(self._jump(scheme, other))
            self._buttons.addWidget(button, at // ACROSS, at % ACROSS)
        self._others.setVisible(bool(others))

    def _jump(self, scheme: Scheme, label: Label) -> Callable[[], None]:
        return lambda: self.show_label(scheme, label)

    def _heading(self) -> QTextCharFormat:
        made = QTextCharFormat()
        font = self.font()
        made.setFontPointSize(font.pointSizeF() * 1.4)
        made.setFontWeight(QFont.Weight.Bold)
        return made

    def _marked(self) -> QTextCharFormat:
        made = QTextCharFormat()
        made.setBackground(self.palette().brush(QPalette.ColorRole.Highlight))
        made.setForeground(self.palette().brush(QPalette.ColorRole.HighlightedText))
        made.setFontUnderline(True)
        return made


def _paragraph(*, indent: int = 0) -> QTextBlockFormat:
    made = QTextBlockFormat()
    made.setTopMargin(8)
    made.setIndent(indent)
    return made
