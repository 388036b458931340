"""The quote of a span, to be read and copied; what lies between its ranges is set back."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette, QResizeEvent, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QSizePolicy, QTextEdit

from annotator.domain.span import Span
from annotator.ui.article.guarded import guarded, nothing
from annotator.ui.translation import tr

MOST_LINES = 8


class QuoteView(QTextEdit):
    """Plain text in the direction of its own script, as high as it needs up to some lines."""

    def __init__(self) -> None:
        super().__init__()
        self.setReadOnly(True)
        self.setTabChangesFocus(True)
        self.setUndoRedoEnabled(False)
        self.setAccessibleName(tr("Quote"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        option = self.document().defaultTextOption()
        option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        self.document().setDefaultTextOption(option)
        self.document().setDocumentMargin(4)

    def show_span(self, span: Span) -> None:
        """Show that span's quote."""
        self.clear()
        cursor = self.textCursor()
        between = QTextCharFormat()
        between.setForeground(self.palette().brush(QPalette.ColorRole.PlaceholderText))
        between.setFontItalic(True)
        reached = span.start
        for start, end in span.ranges:
            cursor.insertText(span.quote[reached - span.start : start - span.start], between)
            cursor.insertText(span.quote[start - span.start : end - span.start], QTextCharFormat())
            reached = end
        cursor.movePosition(QTextCursor.MoveOperation.Start)
        self.setTextCursor(cursor)
        self._fit()

    @guarded(nothing)
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Wraps the quote anew."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        frame = 2 * self.frameWidth()
        most = MOST_LINES * self.fontMetrics().lineSpacing() + 8
        height = self.document().size().height()
        # By itself Qt keeps the bar of a quote that was high as long as the field was narrow.
        policy = Qt.ScrollBarPolicy
        bar = policy.ScrollBarAsNeeded if height > most else policy.ScrollBarAlwaysOff
        self.setVerticalScrollBarPolicy(bar)
        wanted = round(min(height, most)) + frame
        if wanted != self.height():
            self.setFixedHeight(wanted)
