"""What the pane is compared with: bare Qt without any span, and the usual way to show spans."""

import random
import time
from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QPointF, QSize
from PySide6.QtGui import (
    QColor,
    QFont,
    QPainter,
    QPaintEvent,
    QTextCharFormat,
    QTextCursor,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QTextEdit, QWidget

from annotator.domain.offsets import Utf16Map, display_text
from annotator.domain.span import Span
from tests.bench.samples import Patience, Sample, Samples

COLOURS = {"entity": "#cfe3f7", "claim": "#d9dee8", "framing": "#f6d3d8"}
LIMIT = 3.0
STEP = 3
SCROLLS = frozenset({"scroll", "page", "end", "elsewhere"})


class BareText(QWidget):
    """Lays some paragraphs out with QTextLayout and paints them, anew each time."""

    def __init__(self, size: QSize, font: QFont) -> None:
        super().__init__()
        self._font = font
        self._paragraphs: Sequence[str] = ()
        self._width = float(size.width())
        self._option = QTextOption()
        self._option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.resize(size)
        self.show()

    def show_text(self, text: str, width: float) -> None:
        """Show this text, its lines that wide."""
        self._paragraphs = display_text(text).split("\n")
        self._width = width

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(event.rect(), self.palette().base())
        y = 0.0
        for paragraph in self._paragraphs:
            layout = QTextLayout(paragraph, self._font)
            layout.setTextOption(self._option)
            height = 0.0
            layout.beginLayout()
            while (line := layout.createLine()).isValid():
                line.setLineWidth(self._width)
                line.setPosition(QPointF(0.0, height))
                height += line.height()
            layout.endLayout()
            layout.draw(painter, QPointF(0.0, y))
            y += height
        painter.end()


def bare(widget: BareText, texts: Sequence[tuple[str, float]], patience: Patience) -> Samples:
    """Lay out and paint these texts, each so wide, in turns."""
    turn = 0

    def take() -> Sample:
        nonlocal turn
        widget.show_text(*texts[turn % len(texts)])
        turn += 1
        return _timed(widget.repaint)

    return patience.gather("bare Qt", take)


class UsualWay:
    """A QPlainTextEdit with an extra selection for each span."""

    def __init__(self, size: QSize, font: QFont) -> None:
        self._drawn = random.Random(5)
        self._edit = QPlainTextEdit()
        self._edit.setReadOnly(True)
        self._edit.setFont(font)
        self._edit.resize(size)
        self._edit.show()
        self._marked: list[QTextEdit.ExtraSelection] = []
        self._formats = {layer: _format(colour) for layer, colour in COLOURS.items()}

    def measure(self, text: str, spans: Sequence[Span], patience: Patience) -> dict[str, Samples]:
        """Each act by its name; once one took too long, the rest is not tried any more."""
        found: dict[str, Samples] = {}
        beyond = False
        for name, act in self._acts(text, spans).items():
            found[name] = Samples(name, (), beyond=True)
            if not beyond:
                found[name] = patience.gather(name, partial(self._sample, name, act))
                beyond = any(each.wall > LIMIT for each in found[name].each)
        return found

    def _sample(self, name: str, act: Callable[[], object]) -> Sample | None:
        bar = self._edit.verticalScrollBar()
        was = bar.value()
        sample = _timed(act)
        return None if name in SCROLLS and bar.value() == was else sample

    def close(self) -> None:
        self._edit.close()
        self._edit.deleteLater()

    def _acts(self, text: str, spans: Sequence[Span]) -> dict[str, Callable[[], object]]:
        bar, edit = self._edit.verticalScrollBar(), self._edit
        return {
            "open": lambda: self._open(text, spans),
            "edit": self._add,
            "scroll": lambda: self._scroll(STEP),
            "page": lambda: self._scroll(bar.pageStep()),
            "end": lambda: self._scroll(bar.maximum()),
            "elsewhere": lambda: bar.setValue(self._drawn.randint(0, bar.maximum())),
            "resize": lambda: edit.resize(edit.width() ^ 64, edit.height()),
            "select all": lambda: (
                edit.moveCursor(QTextCursor.MoveOperation.Start)
                if edit.textCursor().hasSelection()
                else edit.selectAll()
            ),
        }

    def _scroll(self, lines: int) -> None:
        bar = self._edit.verticalScrollBar()
        bar.setValue(0 if bar.value() == bar.maximum() else bar.value() + lines)

    def _open(self, text: str, spans: Sequence[Span]) -> None:
        self._edit.setPlainText(display_text(text))
        positions = Utf16Map(text)
        document = self._edit.document()
        self._marked = []
        for span in spans:
            for start, end in span.ranges:
                cursor = QTextCursor(document)
                cursor.setPosition(positions.to_utf16(start))
                cursor.setPosition(positions.to_utf16(end), QTextCursor.MoveMode.KeepAnchor)
                mark = QTextEdit.ExtraSelection()
                mark.cursor, mark.format = cursor, self._formats[span.layer]
                self._marked.append(mark)
        self._edit.setExtraSelections(self._marked)

    def _add(self) -> None:
        cursor = self._edit.cursorForPosition(self._edit.viewport().rect().center())
        cursor.movePosition(QTextCursor.MoveOperation.NextWord, QTextCursor.MoveMode.KeepAnchor)
        mark = QTextEdit.ExtraSelection()
        mark.cursor, mark.format = cursor, self._formats["entity"]
        self._marked.append(mark)
        self._edit.setExtraSelections(self._marked)


def _format(colour: str) -> QTextCharFormat:
    made = QTextCharFormat()
    made.setBackground(QColor(colour))
    return made


def _timed(act: Callable[[], object]) -> Sample:
    cpu, start = time.thread_time(), time.perf_counter()
    act()
    QApplication.processEvents()
    return Sample(time.perf_counter() - start, time.thread_time() - cpu)
