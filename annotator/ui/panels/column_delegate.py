"""How a day is drawn among the days: a column, its figure above it and a date below some."""

from PySide6.QtCore import QLocale, QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPalette, QPen
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from annotator.ui.article.guarded import guarded, nothing
from annotator.ui.panels.bar_delegate import bar_of, most_of, show_current
from annotator.ui.panels.bar_figures import stretches
from annotator.ui.panels.bar_model import Bar
from annotator.ui.panels.bar_painting import fill, is_dark

NARROWEST, LOWEST = 15, 120
SMALL = 0.8
MARGIN = 2


class ColumnDelegate(QStyledItemDelegate):
    """The columns share the width of their view, as long as it is enough for them."""

    @guarded(lambda: QSize(0, 0))
    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        view = option.widget
        room = view.viewport().size() if isinstance(view, QListView) else QSize(0, 0)
        count = max(1, index.model().rowCount())
        return QSize(max(NARROWEST, room.width() // count), max(1, room.height()))

    @guarded(nothing)
    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        bar = bar_of(index)
        self.initStyleOption(option, index)
        if bar is None:
            return
        painter.save()
        area, palette = QRectF(option.rect), option.palette
        if option.state & QStyle.StateFlag.State_HasFocus:
            show_current(painter, area, palette=palette)
        ground = ground_of(area, option.fontMetrics)
        painter.setPen(QPen(palette.color(QPalette.ColorRole.PlaceholderText), 1))
        painter.drawLine(ground.bottomLeft(), ground.bottomRight())
        _write_date(painter, ground, text=bar.beside, palette=palette)
        _draw(painter, ground, bar=bar, most=most_of(index), palette=palette)
        painter.restore()


def ground_of(area: QRectF, metrics: QFontMetrics) -> QRectF:
    """Where in an item the highest column stands: a figure has room above it, a date below."""
    line = metrics.lineSpacing()
    return area.adjusted(0, line + MARGIN, 0, -(line + 2 * MARGIN))


def _draw(painter: QPainter, ground: QRectF, *, bar: Bar, most: int, palette: QPalette) -> None:
    counts = [part.count for part in bar.parts]
    top, width = ground.bottom(), round(ground.width()) - 2 * MARGIN
    for stretch in stretches(counts, most=most, length=ground.height()):
        low, high = round(ground.bottom() - stretch.start), round(ground.bottom() - stretch.end)
        place = QRectF(round(ground.left()) + MARGIN, high, width, low - high)
        fill(painter, place, ink=bar.parts[stretch.part].ink, dark=is_dark(palette))
        top = high
    font = QFont(painter.font())
    font.setPointSizeF(font.pointSizeF() * SMALL)
    painter.setFont(font)
    text, metrics = QLocale().toString(bar.total), painter.fontMetrics()
    if bar.total and metrics.horizontalAdvance(text) <= ground.width():
        above = QRectF(ground.left(), top - metrics.height(), ground.width(), metrics.height())
        painter.setPen(palette.color(QPalette.ColorRole.Text))
        painter.drawText(above, Qt.AlignmentFlag.AlignCenter, text)


def _write_date(painter: QPainter, ground: QRectF, *, text: str, palette: QPalette) -> None:
    if not text:
        return
    metrics = painter.fontMetrics()
    below = QRectF(
        ground.left() + MARGIN,
        ground.bottom() + MARGIN,
        metrics.horizontalAdvance(text) + MARGIN,
        metrics.height(),
    )
    painter.setPen(palette.color(QPalette.ColorRole.PlaceholderText))
    painter.drawText(below, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, text)
