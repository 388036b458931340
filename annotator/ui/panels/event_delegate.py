"""How a row of the events panel is drawn: a heading, titles of one line each, and the reasons."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPalette
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from annotator.ui.article.guarded import guarded, nothing
from annotator.ui.panels.event_model import EventModel

MARGIN = 6
TITLES, REASON_LINES = 2, 3


class EventDelegate(QStyledItemDelegate):
    """Every row is of one height, so that long lists stay quick."""

    @guarded(lambda: QSize(0, 0))
    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        del index
        lines = 1 + TITLES + REASON_LINES
        return QSize(120, lines * option.fontMetrics.lineSpacing() + 2 * MARGIN)

    @guarded(nothing)
    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        self.initStyleOption(option, index)
        model = index.model()
        entry = model.entry(index.row()) if isinstance(model, EventModel) else None
        option.text = ""
        widget = option.widget
        widget.style().drawControl(QStyle.ControlElement.CE_ItemViewItem, option, painter, widget)
        if entry is None:
            return
        painter.save()
        self._write(painter, option, lines=(entry.head, *entry.titles[:TITLES]), why=entry.why)
        painter.restore()

    def _write(
        self, painter: QPainter, option: QStyleOptionViewItem, *, lines: tuple[str, ...], why: str
    ) -> None:
        area: QRect = option.rect.adjusted(MARGIN, MARGIN, -MARGIN, -MARGIN)
        palette: QPalette = option.palette
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        ink = QPalette.ColorRole.HighlightedText if chosen else QPalette.ColorRole.Text
        faint = ink if chosen else QPalette.ColorRole.PlaceholderText
        step = option.fontMetrics.lineSpacing()
        plain: QFont = option.font
        bold = QFont(plain)
        bold.setBold(True)
        for number, line in enumerate(lines):
            painter.setFont(plain if number else bold)
            painter.setPen(palette.color(ink))
            shown = painter.fontMetrics().elidedText(
                line, Qt.TextElideMode.ElideRight, area.width()
            )
            row = QRect(area.left(), area.top() + number * step, area.width(), step)
            painter.drawText(row, Qt.AlignmentFlag.AlignVCenter, shown)
        painter.setFont(plain)
        painter.setPen(palette.color(faint))
        below = area.adjusted(0, len(lines) * step, 0, 0)
        painter.drawText(below, Qt.TextFlag.TextWordWrap, why)
