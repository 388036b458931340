"""How a row of a bar chart is drawn: its name and figures, and the bar below them."""

from PySide6.QtCore import QLocale, QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPalette, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from annotator.ui.article.guarded import guarded, nothing
from annotator.ui.panels.bar_figures import Stretch, stretches
from annotator.ui.panels.bar_model import Bar, BarModel, Index
from annotator.ui.panels.bar_painting import fill, is_dark, write

MARGIN, GAP = 6, 2
FRAME = 2.0
NARROW = 120


class BarDelegate(QStyledItemDelegate):
    """Every row is of one height; ``chosen`` is the part of the current row that is chosen."""

    chosen = -1

    @guarded(lambda: QSize(0, 0))
    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        del index
        return QSize(NARROW, row_height(option.fontMetrics))

    @guarded(nothing)
    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        bar = bar_of(index)
        self.initStyleOption(option, index)
        is_current = bool(option.state & QStyle.StateFlag.State_HasFocus)
        if bar is None:
            return
        painter.save()
        area = QRectF(option.rect)
        palette: QPalette = option.palette
        if is_current:
            show_current(painter, area, palette=palette)
        _write_line(painter, area, bar=bar, palette=palette)
        self._draw(painter, area, bar=bar, option=option, most=most_of(index))
        if is_current and self.chosen >= 0:
            self._frame(painter, area, bar=bar, option=option, most=most_of(index))
        painter.restore()

    def _draw(
        self,
        painter: QPainter,
        area: QRectF,
        *,
        bar: Bar,
        option: QStyleOptionViewItem,
        most: int,
    ) -> None:
        palette: QPalette = option.palette
        dark, track = is_dark(palette), track_of(area, option.fontMetrics)
        for stretch in stretches_of(bar, track, most=most):
            part, place = bar.parts[stretch.part], _place(stretch, track)
            fill(painter, place, ink=part.ink, dark=dark)
            if len(bar.parts) > 1:
                count = QLocale().toString(part.count)
                write(painter, place, text=count, ink=part.ink, palette=palette)

    def _frame(
        self,
        painter: QPainter,
        area: QRectF,
        *,
        bar: Bar,
        option: QStyleOptionViewItem,
        most: int,
    ) -> None:
        track = track_of(area, option.fontMetrics)
        palette: QPalette = option.palette
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(palette.color(QPalette.ColorRole.Text), FRAME))
        for stretch in stretches_of(bar, track, most=most):
            if stretch.part == self.chosen:
                painter.drawRect(_place(stretch, track).adjusted(-1, -1, 1, 1))


def bar_of(index: Index) -> Bar | None:
    """The bar at that index of a BarModel."""
    model = index.model()
    return model.bar(index.row()) if isinstance(model, BarModel) else None


def most_of(index: Index) -> int:
    """The total of the longest bar in the index's model."""
    model = index.model()
    return model.most if isinstance(model, BarModel) else 0


def row_height(metrics: QFontMetrics) -> int:
    """The height of a row, in that font."""
    return 2 * MARGIN + metrics.lineSpacing() + GAP + bar_height(metrics)


def bar_height(metrics: QFontMetrics) -> int:
    """The height of a bar, in which a figure has room."""
    return metrics.height() + 1


def track_of(area: QRectF, metrics: QFontMetrics) -> QRectF:
    """Where in a row the longest bar stands."""
    height = bar_height(metrics)
    return QRectF(
        area.left() + MARGIN, area.bottom() - MARGIN - height, area.width() - 2 * MARGIN, height
    )


def stretches_of(bar: Bar, track: QRectF, *, most: int) -> tuple[Stretch, ...]:
    """Where the bar's parts stand, from the left end of its track."""
    return stretches([part.count for part in bar.parts], most=most, length=track.width())


def _place(stretch: Stretch, track: QRectF) -> QRectF:
    # On whole pixels, so that patterns and outlines are as sharp in each part.
    left, right = round(track.left() + stretch.start), round(track.left() + stretch.end)
    return QRectF(left, track.top(), max(1, right - left), track.height())


def show_current(painter: QPainter, area: QRectF, *, palette: QPalette) -> None:
    """Show that the keyboard is there."""
    ground = QColor(palette.color(QPalette.ColorRole.Accent))
    ground.setAlphaF(0.14)
    painter.fillRect(area, ground)
    painter.setPen(QPen(palette.color(QPalette.ColorRole.Accent), 1))
    painter.drawRect(area.adjusted(0.5, 0.5, -0.5, -0.5))


def _write_line(painter: QPainter, area: QRectF, *, bar: Bar, palette: QPalette) -> None:
    metrics = painter.fontMetrics()
    line = QRectF(
        area.left() + MARGIN, area.top() + MARGIN, area.width() - 2 * MARGIN, metrics.lineSpacing()
    )
    middle = Qt.AlignmentFlag.AlignVCenter
    painter.setPen(palette.color(QPalette.ColorRole.Text))
    painter.drawText(line, middle | Qt.AlignmentFlag.AlignRight, bar.figures)
    free = line.width() - metrics.horizontalAdvance(bar.figures) - 3 * MARGIN
    name = metrics.elidedText(bar.name, Qt.TextElideMode.ElideRight, int(free))
    absolute = middle | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute
    painter.drawText(line, absolute, name)
    used = metrics.horizontalAdvance(name) + 2 * MARGIN
    if bar.beside and free - used > metrics.horizontalAdvance("xxxx"):
        beside = metrics.elidedText(bar.beside, Qt.TextElideMode.ElideRight, int(free - used))
        painter.setPen(palette.color(QPalette.ColorRole.PlaceholderText))
        painter.drawText(line.adjusted(used, 0, 0, 0), absolute, beside)
