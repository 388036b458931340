"""Fields for text that keep what is being typed until it has been handed over."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit

from annotator.ui.article.guarded import guarded, nothing
from annotator.ui.translation import tr

NOTE_LINES = 5


class TextField(QLineEdit):
    """One line; ``committed`` tells the text on Enter and when the field is left."""

    committed = Signal(str)

    def __init__(self, name: str) -> None:
        super().__init__()
        self._stored = ""
        self.setAccessibleName(name)
        self.editingFinished.connect(self.commit)

    def show_text(self, text: str, *, fresh: bool) -> None:
        """Show what is stored; unless ``fresh``, an edit in progress stays."""
        keep = self.is_edited() and not fresh
        self._stored = text
        if not keep and self.text() != text:
            self.setText(text)
            self.setCursorPosition(0)

    def is_edited(self) -> bool:
        """Whether the text differs from what is stored."""
        return self.isModified() and self.text().strip() != self._stored.strip()

    def commit(self) -> None:
        """Hand the text over if it was edited."""
        if self.is_edited():
            self.committed.emit(self.text().strip())

    @guarded(nothing)
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc takes an edit back."""
        if event.key() == Qt.Key.Key_Escape and self.is_edited():
            self.setText(self._stored)
        else:
            super().keyPressEvent(event)


class NoteField(QPlainTextEdit):
    """Plain text of several lines; ``committed`` on Ctrl+Enter and when the field is left."""

    committed = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._stored = ""
        self.setTabChangesFocus(True)
        self.setAccessibleName(tr("Note"))
        self.setPlaceholderText(tr("Why this label, what is doubtful"))
        self.setFixedHeight(NOTE_LINES * self.fontMetrics().lineSpacing() + 12)
        option = self.document().defaultTextOption()
        option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        self.document().setDefaultTextOption(option)

    def show_text(self, text: str, *, fresh: bool) -> None:
        """Show what is stored; unless ``fresh``, an edit in progress stays."""
        keep = self.is_edited() and not fresh
        self._stored = text
        if not keep and self._text() != text:
            self.setPlainText(text)

    def is_edited(self) -> bool:
        """Whether the text differs from what is stored."""
        return self.document().isModified() and self._text() != self._stored

    def commit(self) -> None:
        """Hand the text over if it was edited."""
        if self.is_edited():
            self.committed.emit(self._text())

    @guarded(nothing)
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ctrl+Enter hands the note over, Esc takes an edit back."""
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.commit()
        elif event.key() == Qt.Key.Key_Escape and self.is_edited():
            self.setPlainText(self._stored)
        else:
            super().keyPressEvent(event)

    @guarded(nothing)
    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Hands the note over."""
        super().focusOutEvent(event)
        self.commit()

    def _text(self) -> str:
        # toPlainText() would turn no-break spaces into plain ones.
        return self.document().toRawText().replace("\u2029", "\n").replace("\u2028", "\n")
