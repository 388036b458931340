"""Fields for text that keep what is being typed until it has been handed over."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QTextDocument
from PySide6.QtWidgets import QCompleter, QLineEdit, QPlainTextEdit

from annotator.ui.article.guarded import guarded, nothing
from annotator.ui.translation import tr

NOTE_LINES = 5
PAUSE_MS = 3000
ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class TextField(QLineEdit):
    """One line; ``committed`` tells the text on Enter and Esc and when the field is left.

    Enter and Esc then go on to the widget around, unless Enter found that nobody took the text.
    """

    committed = Signal(str)

    def __init__(self, name: str) -> None:
        super().__init__()
        self._shown = ""
        self.setAccessibleName(name)
        self.editingFinished.connect(self._finish)

    def show_text(self, text: str, *, fresh: bool) -> None:
        """Show what is stored; unless ``fresh``, an edit in progress stays."""
        keep = self.is_edited() and not fresh
        self._shown = text
        if fresh or not (keep or self.text() == text):
            self.setText(text)
            self.setCursorPosition(0)
            self._shown = self.text()

    def is_edited(self) -> bool:
        """Whether the text differs from what is stored."""
        return self.text().strip() != self._shown.strip()

    def commit(self) -> None:
        """Hand the text over if it was edited."""
        if self.is_edited():
            self.committed.emit(self.text().strip())

    @guarded(nothing)
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter and Esc hand the text over; with a list of proposals open they are for that."""
        if self._is_listed() or event.key() not in (*ENTER, Qt.Key.Key_Escape):
            super().keyPressEvent(event)
            return
        self.commit()
        event.setAccepted(event.key() in ENTER and self.is_edited())

    def _finish(self) -> None:
        # It loses the focus once more while it is being destroyed.
        if self.isVisible():
            self.commit()

    def _is_listed(self) -> bool:
        proposals: QCompleter | None = self.completer()
        popup = proposals.popup() if proposals is not None else None
        return popup is not None and popup.isVisible()


class NoteField(QPlainTextEdit):
    """Plain text of several lines; ``committed`` on Ctrl+Enter and Esc and when it is left.

    It is also handed over after each pause in writing, so that no sudden end takes it. Ctrl+Enter
    and Esc then go on to the widget around.
    """

    committed = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._shown = ""
        self.setTabChangesFocus(True)
        self.setAccessibleName(tr("Note"))
        self.setPlaceholderText(tr("Ctrl+Enter or Esc: keep and go back to the article"))
        self.setFixedHeight(NOTE_LINES * self.fontMetrics().lineSpacing() + 12)
        option = self.document().defaultTextOption()
        option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        self.document().setDefaultTextOption(option)
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._pause.timeout.connect(self.commit)
        self.textChanged.connect(self._pause.start)

    def show_text(self, text: str, *, fresh: bool) -> None:
        """Show what is stored; unless ``fresh``, an edit in progress stays."""
        keep = self.is_edited() and not fresh
        shown = QTextDocument()
        shown.setPlainText(text)
        self._shown = _plain(shown)
        # A fresh text goes in even when it is the same: Ctrl+Z must not bring back another's.
        if fresh or not (keep or self._text() == self._shown):
            self.setPlainText(text)

    def is_edited(self) -> bool:
        """Whether the text differs from what is stored."""
        return self._text() != self._shown

    def commit(self) -> None:
        """Hand the text over if it was edited."""
        if self.is_edited():
            self.committed.emit(self._text())

    @guarded(nothing)
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ctrl+Enter and Esc hand the note over."""
        held = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if event.key() == Qt.Key.Key_Escape or (event.key() in ENTER and held):
            self.commit()
            event.ignore()
        else:
            super().keyPressEvent(event)

    @guarded(nothing)
    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Hands the note over."""
        super().focusOutEvent(event)
        self.commit()

    def _text(self) -> str:
        return _plain(self.document())


def _plain(document: QTextDocument) -> str:
    # toPlainText() would turn no-break spaces into plain ones.
    return document.toRawText().replace("\u2029", "\n").replace("\u2028", "\n")
