"""What the looks of a chart's parts mean: small swatches, each with its word."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QSizePolicy, QWidget

from annotator.ui.article.guarded import guarded, nothing
from annotator.ui.panels.bar_model import Ink
from annotator.ui.panels.bar_painting import fill, is_dark

GAP, APART = 4, 12
Entry = tuple[str, Ink]


class Legend(QWidget):
    """One line; words for which there is no room stand in the tool tip only."""

    def __init__(self) -> None:
        super().__init__()
        self._entries: Sequence[Entry] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_entries(self, entries: Sequence[Entry]) -> None:
        """Explain these."""
        self._entries = entries
        words = ", ".join(name for name, _ in entries)
        self.setAccessibleName(words)
        self.setToolTip(words.replace("<", "‹").replace(">", "›"))
        self.update()

    @guarded(lambda: QSize(0, 0))
    def sizeHint(self) -> QSize:
        return QSize(int(sum(map(self._width, self._entries))), self.fontMetrics().height())

    @guarded(lambda: QSize(0, 0))
    def minimumSizeHint(self) -> QSize:
        return QSize(0, self.fontMetrics().height())

    def shown(self) -> list[Entry]:
        """The entries that there is room for, from the first one on."""
        found, free = [], float(self.width())
        for entry in self._entries:
            free -= self._width(entry)
            if free < 0:
                break
            found.append(entry)
        return found

    def _width(self, entry: Entry) -> float:
        metrics = self.fontMetrics()
        return _swatch(metrics.ascent()) + GAP + metrics.horizontalAdvance(entry[0]) + APART

    @guarded(nothing)
    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        palette, metrics = self.palette(), self.fontMetrics()
        side = _swatch(metrics.ascent())
        shown = self.shown()
        # To the right, where the figures of the bars end.
        left = self.width() - sum(map(self._width, shown)) + APART
        for name, ink in shown:
            place = QRectF(round(left), round((self.height() - side) / 2), side, side)
            fill(painter, place, ink=ink, dark=is_dark(palette))
            words = QRectF(left + side + GAP, 0, self.width(), self.height())
            painter.setPen(palette.color(QPalette.ColorRole.WindowText))
            painter.drawText(
                words, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, name
            )
            left += self._width((name, ink))
        painter.end()


def _swatch(ascent: int) -> int:
    """The side of a swatch beside letters of that height."""
    return max(9, round(ascent * 0.9))
