"""How a search result is drawn: title and facts on one line, and below it the text around a hit."""

from PySide6.QtCore import QPointF, QRect, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetrics,
    QPainter,
    QPalette,
    QTextCharFormat,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import QApplication, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from annotator.app.searching import Hit
from annotator.domain.offsets import Utf16Map
from annotator.ui.article.guarded import guarded, nothing
from annotator.ui.hit_model import Index, facts_of, hit_of, title_of

PADDING = 5
GAP = 8
LINES = 2
MARKED_ALPHA = 70


class HitDelegate(QStyledItemDelegate):
    """Each row is three lines high; the hit is bold, underlined, and on a ground of its own."""

    @guarded(QSize)
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        del index
        return QSize(80, (LINES + 1) * option.fontMetrics.lineSpacing() + 2 * PADDING + 2)

    @guarded(nothing)
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        hit = hit_of(index)
        if hit is None:
            return
        painter.save()
        style = QApplication.style()
        ground = QStyle.PrimitiveElement.PE_PanelItemViewItem
        style.drawPrimitive(ground, option, painter, option.widget)
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        role = QPalette.ColorRole.HighlightedText if selected else QPalette.ColorRole.Text
        painter.setPen(option.palette.color(role))
        rect = option.rect.adjusted(PADDING, PADDING, -PADDING, -PADDING)
        painter.setClipRect(rect)
        top = QRect(rect.left(), rect.top(), rect.width(), option.fontMetrics.lineSpacing())
        _draw_heading(painter, top, hit=hit, font=option.font)
        layout = _snippet(hit, option, width=rect.width(), selected=selected)
        layout.draw(painter, QPointF(rect.left(), top.bottom() + 2))
        painter.restore()


def _draw_heading(painter: QPainter, rect: QRect, *, hit: Hit, font: QFont) -> None:
    facts = facts_of(hit)
    painter.setFont(font)
    right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
    painter.drawText(rect, right, facts)
    bold = QFont(font)
    bold.setBold(True)
    painter.setFont(bold)
    room = rect.width() - QFontMetrics(font).horizontalAdvance(facts) - GAP
    title = QFontMetrics(bold).elidedText(title_of(hit), Qt.TextElideMode.ElideRight, room)
    painter.drawText(rect, Qt.AlignmentFlag.AlignVCenter, title)


def _snippet(hit: Hit, option: QStyleOptionViewItem, *, width: int, selected: bool) -> QTextLayout:
    layout = QTextLayout(hit.snippet, option.font)
    wrapping = QTextOption()
    wrapping.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(wrapping)
    layout.setFormats([_marked(hit, option, selected=selected)])
    layout.beginLayout()
    for n in range(LINES):
        line = layout.createLine()
        if not line.isValid():
            break
        line.setLineWidth(max(width, 20))
        line.setPosition(QPointF(0, n * option.fontMetrics.lineSpacing()))
    layout.endLayout()
    return layout


def _marked(hit: Hit, option: QStyleOptionViewItem, *, selected: bool) -> QTextLayout.FormatRange:
    positions = Utf16Map(hit.snippet)
    found = QTextLayout.FormatRange()
    found.start = positions.to_utf16(hit.marked.start)
    found.length = positions.to_utf16(hit.marked.end) - found.start
    look = QTextCharFormat()
    look.setFontWeight(QFont.Weight.Bold)
    look.setUnderlineStyle(QTextCharFormat.UnderlineStyle.SingleUnderline)
    if not selected:
        ground = QColor(option.palette.color(QPalette.ColorRole.Highlight))
        ground.setAlpha(MARKED_ALPHA)
        look.setBackground(ground)
        look.setForeground(option.palette.brush(QPalette.ColorRole.Text))
    found.format = look
    return found
