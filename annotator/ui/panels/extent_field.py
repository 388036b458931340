"""Where a span stands, to be read and to be written anew."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from annotator.domain.span import Span
from annotator.ui.panels.extent_text import line_at, ranges_text, written_ranges
from annotator.ui.panels.text_fields import TextField
from annotator.ui.translation import counted, tr


class ExtentField(QWidget):
    """Shows the ranges of a span in code points; ``chosen`` wishes for others."""

    chosen = Signal(object)  # Ranges

    def __init__(self) -> None:
        super().__init__()
        self._line = TextField(tr("Extent"))
        self._line.setToolTip(tr("Start and end, as in 149–164; several ranges with commas."))
        self._remark = QLabel()
        self._remark.setWordWrap(True)
        self._where = ""
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        layout.addWidget(self._line)
        layout.addWidget(self._remark)
        self.setFocusProxy(self._line)
        self._line.committed.connect(self._choose)
        self._line.textChanged.connect(self._judge)

    def show_span(self, span: Span, text: str, *, fresh: bool) -> None:
        """Show where that span of the text stands; unless ``fresh``, an edit in progress stays."""
        length = sum(end - start for start, end in span.ranges)
        self._where = counted(
            length,
            "line {line}, {count} character",
            "line {line}, {count} characters",
            line=line_at(text, span.start),
        )
        self._line.show_text(ranges_text(span.ranges), fresh=fresh)
        self._judge()

    def commit(self) -> None:
        """Hand over what was typed."""
        self._line.commit()

    def remark(self) -> str:
        """What stands below the field: where the span is, or what is wrong with what was typed."""
        return self._remark.text()

    def _judge(self) -> None:
        wrong = self._line.is_edited() and not written_ranges(self._line.text())
        said = tr("Write start and end, as in 149–164; several ranges with commas.")
        self._remark.setText(said if wrong else self._where)
        role = QPalette.ColorRole.BrightText if wrong else QPalette.ColorRole.WindowText
        self._remark.setForegroundRole(role)

    def _choose(self, text: str) -> None:
        ranges = written_ranges(text)
        if ranges:
            self.chosen.emit(ranges)
