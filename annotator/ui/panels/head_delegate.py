"""How the head of a group is drawn in the list: across all columns, with how many it has."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, Qt
from PySide6.QtGui import QFont, QPainter, QPalette, QPolygon
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QTableView

from annotator.ui.article.guarded import guarded, nothing
from annotator.ui.list_groups import Head
from annotator.ui.list_models import ArticleModel
from annotator.ui.wording import count_of_articles

ARROW = 24
SIGN = 4
MARGIN = 6


class HeadDelegate(QStyledItemDelegate):
    """Articles look as ever; each cell of a head shows its part of one heading."""

    @guarded(nothing)
    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        model, table = index.model(), option.widget
        head = model.head(index.row()) if isinstance(model, ArticleModel) else None
        if head is None or not isinstance(model, ArticleModel) or not isinstance(table, QTableView):
            super().paint(painter, option, index)
            return
        painter.save()
        painter.setClipRect(option.rect)
        row: QRect = option.rect
        row.setLeft(0)
        row.setRight(table.viewport().width() - 1)
        _draw(painter, row, option=option, head=head, name=model.head_name(head))
        painter.restore()


def _draw(
    painter: QPainter, row: QRect, *, option: QStyleOptionViewItem, head: Head, name: str
) -> None:
    chosen = bool(option.state & QStyle.StateFlag.State_Selected)
    palette: QPalette = option.palette
    ground = QPalette.ColorRole.Highlight if chosen else QPalette.ColorRole.Window
    ink = QPalette.ColorRole.HighlightedText if chosen else QPalette.ColorRole.WindowText
    painter.fillRect(row, palette.color(ground))
    painter.setPen(palette.color(ink))
    mirrored = option.direction == Qt.LayoutDirection.RightToLeft
    room = row.adjusted(MARGIN if mirrored else ARROW, 0, -ARROW if mirrored else -MARGIN, 0)
    middle = QPoint(row.right() - ARROW // 2 if mirrored else ARROW // 2, row.center().y())
    painter.setBrush(palette.color(ink))
    painter.drawPolygon(_sign(middle, folded=head.folded, mirrored=mirrored))
    step = option.fontMetrics.lineSpacing()
    top = QRect(room.left(), room.center().y() - step, room.width(), step)
    bold = QFont(option.font)
    bold.setBold(True)
    painter.setFont(bold)
    align = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading
    shown = painter.fontMetrics().elidedText(name, Qt.TextElideMode.ElideRight, top.width())
    painter.drawText(top, align, shown)
    painter.setFont(option.font)
    painter.drawText(top.translated(0, step), align, count_of_articles(len(head.keys)))


def _sign(middle: QPoint, *, folded: bool, mirrored: bool) -> QPolygon:
    """An arrow that points down, or to the side where the group is folded."""
    if not folded:
        corners = [(-SIGN, -SIGN // 2), (SIGN, -SIGN // 2), (0, SIGN // 2)]
    else:
        tip = -SIGN // 2 if mirrored else SIGN // 2
        corners = [(-tip, -SIGN), (-tip, SIGN), (tip, 0)]
    return QPolygon([middle + QPoint(x, y) for x, y in corners])
