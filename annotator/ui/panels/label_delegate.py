"""How a line of labels is drawn: swatch, name, the mark of the current one, and its keys."""

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPalette, QPen, QTextLayout, QTextOption
from PySide6.QtWidgets import (
    QAbstractItemView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeView,
)

from annotator.ui.article.guarded import guarded, nothing
from annotator.ui.article.style import StyleOf
from annotator.ui.panels.label_model import Index, LabelRow, row_of
from annotator.ui.swatch import draw_swatch

SWATCH = QSize(20, 14)
GAP = 6
PADDING = 3


class LabelDelegate(QStyledItemDelegate):
    """Draws the rows of a model of labels; names are wrapped, never cut."""

    def __init__(self, view: QAbstractItemView, styles: StyleOf) -> None:
        super().__init__(view)
        self._view = view
        self.styles = styles
        self.current: tuple[str, str] = ("", "")

    @guarded(nothing)
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw a row."""
        row = row_of(index)
        if row is None:
            super().paint(painter, option, index)
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if row.label:
            self._paint_label(painter, option, row=row)
        else:
            _paint_heading(painter, option, row=row)
        painter.restore()

    @guarded(QSize)
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """As wide as the view lets it be, as high as its name needs."""
        row = row_of(index)
        if row is None:
            return super().sizeHint(option, index)
        if not row.label:
            return QSize(60, round(option.fontMetrics.height() * 1.2) + 2 * PADDING)
        room = option.rect.width() if option.rect.width() > 0 else self._width(index)
        name = self._name(row, option, room=self._name_room(row, option, width=room))
        height = max(round(name.boundingRect().height()), SWATCH.height())
        return QSize(60, height + 2 * PADDING)

    def width_of(self, row: LabelRow, option: QStyleOptionViewItem) -> int:
        """How wide the row must be for its name to stand on one line."""
        font = QFont(option.font)
        font.setBold(True)
        name = QFontMetrics(font).horizontalAdvance(row.name)
        return name + 2 * PADDING + SWATCH.width() + 4 * GAP + keys_width(option, row.keys)

    def _width(self, index: Index) -> int:
        view = self._view
        depth = 0
        if isinstance(view, QTreeView):
            above = index.parent()
            while above.isValid():
                depth += 1
                above = above.parent()
            depth = (depth + view.rootIsDecorated()) * view.indentation()
        return view.viewport().width() - depth

    def _paint_label(
        self, painter: QPainter, option: QStyleOptionViewItem, *, row: LabelRow
    ) -> None:
        chosen = (row.layer, row.label) == self.current
        ink = paint_ground(painter, option)
        rect = option.rect.adjusted(PADDING, 0, -PADDING, 0)
        box = QRect(rect.left(), 0, SWATCH.width(), SWATCH.height())
        box.moveTop(rect.center().y() - SWATCH.height() // 2)
        draw_swatch(painter, box, style=self.styles(row.layer, row.label), colours=option.palette)
        right = paint_keys(painter, option, keys=row.keys, rect=rect)
        if chosen:
            right = _paint_tick(painter, QRectF(right - 16, rect.center().y() - 6, 12, 12), pen=ink)
        left = box.right() + 1 + GAP
        room = self._name_room(row, option, width=option.rect.width())
        name = self._name(row, option, room=room)
        top = rect.center().y() + 1 - name.boundingRect().height() / 2
        painter.setPen(ink.color())
        name.draw(painter, QPointF(left, top))

    def _name_room(self, row: LabelRow, option: QStyleOptionViewItem, *, width: int) -> int:
        taken = 2 * PADDING + SWATCH.width() + GAP + keys_width(option, row.keys)
        if (row.layer, row.label) == self.current:
            taken += 16
        return max(60, width - taken - GAP)

    def _name(self, row: LabelRow, option: QStyleOptionViewItem, *, room: int) -> QTextLayout:
        shown = QFont(option.font)
        shown.setBold(row.family or (row.layer, row.label) == self.current)
        return wrapped(row.name, shown, width=room)


def wrapped(text: str, font: QFont, *, width: float) -> QTextLayout:
    """The text laid out in lines of that width; words that are too long are broken."""
    layout = QTextLayout(text, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
    layout.setTextOption(option)
    layout.beginLayout()
    height = 0.0
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        line.setPosition(QPointF(0, height))
        height += line.height()
    layout.endLayout()
    return layout


def paint_ground(painter: QPainter, option: QStyleOptionViewItem) -> QPen:
    """The ground of a row, by its state; returns the pen that can be read on it."""
    colours = option.palette
    if option.state & QStyle.StateFlag.State_Selected:
        painter.fillRect(option.rect, colours.brush(QPalette.ColorRole.Highlight))
        return QPen(colours.color(QPalette.ColorRole.HighlightedText))
    if option.state & QStyle.StateFlag.State_MouseOver:
        painter.fillRect(option.rect, colours.brush(QPalette.ColorRole.Button))
    return QPen(colours.color(QPalette.ColorRole.Text))


def keys_width(option: QStyleOptionViewItem, keys: tuple[str, ...]) -> int:
    """How much room the caps of those keys take."""
    return sum(_cap_width(option, key) + 3 for key in keys)


def paint_keys(
    painter: QPainter, option: QStyleOptionViewItem, *, keys: tuple[str, ...], rect: QRect
) -> int:
    """Draw keys at the right end of the rectangle; returns where they begin."""
    height = option.fontMetrics.height()
    right = rect.right()
    colours = option.palette
    for key in reversed(keys):
        cap = QRectF(right - _cap_width(option, key), 0, _cap_width(option, key), height)
        cap.moveTop(rect.center().y() - height / 2 + 1)
        painter.setPen(QPen(colours.color(QPalette.ColorRole.PlaceholderText), 1))
        painter.setBrush(colours.brush(QPalette.ColorRole.Base))
        painter.drawRoundedRect(cap.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3)
        painter.setPen(colours.color(QPalette.ColorRole.Text))
        painter.drawText(cap, Qt.AlignmentFlag.AlignCenter, key)
        right = round(cap.left()) - 3
    return right


def _cap_width(option: QStyleOptionViewItem, key: str) -> int:
    return max(option.fontMetrics.horizontalAdvance(key) + 9, option.fontMetrics.height())


def _paint_tick(painter: QPainter, box: QRectF, *, pen: QPen) -> int:
    painter.setPen(QPen(pen.color(), 2))
    points = ((0.1, 0.55), (0.4, 0.85), (0.9, 0.2))
    painter.drawPolyline(
        [QPointF(box.left() + x * box.width(), box.top() + y * box.height()) for x, y in points]
    )
    return round(box.left())


def _paint_heading(painter: QPainter, option: QStyleOptionViewItem, *, row: LabelRow) -> None:
    colours = option.palette
    painter.fillRect(option.rect, colours.brush(QPalette.ColorRole.Window))
    font = QFont(option.font)
    font.setBold(True)
    painter.setFont(font)
    painter.setPen(colours.color(QPalette.ColorRole.WindowText))
    rect = option.rect.adjusted(PADDING, 0, -PADDING, 0)
    painter.drawText(rect, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, row.name)
