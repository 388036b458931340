"""How a line of labels is drawn: swatch, name, the mark of the current one, its keys, an eye."""

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetrics,
    QPainter,
    QPalette,
    QPen,
    QPixmap,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeView,
)

from annotator.ui.article.guarded import guarded, nothing
from annotator.ui.article.style import StyleOf
from annotator.ui.hiding import Visibility
from annotator.ui.icons import icon
from annotator.ui.panels.label_model import Index, LabelRow, eye_of, row_of
from annotator.ui.swatch import draw_swatch

SWATCH = QSize(20, 14)
GAP = 6
PADDING = 3
NARROWEST = 36
EYE = 16
EYE_ROOM = EYE + 2 * PADDING + 2
FADED = 0.45
EYES = {
    Visibility.SHOWN: "eye",
    Visibility.PARTLY: "eye_part",
    Visibility.HIDDEN: "eye_off",
}


class LabelDelegate(QStyledItemDelegate):
    """Draws the rows of a model of labels; names are wrapped, never cut."""

    def __init__(self, view: QAbstractItemView, styles: StyleOf) -> None:
        super().__init__(view)
        self._view = view
        self.styles = styles
        self.current: tuple[str, str] = ("", "")
        self._eyes: dict[tuple[Visibility, str, float], QPixmap] = {}

    @guarded(nothing)
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw a row."""
        row = row_of(index)
        if row is None:
            super().paint(painter, option, index)
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        eye = eye_of(index)
        if row.label:
            ink = paint_ground(painter, option)
            self._paint_label(painter, option, row=row, ink=ink, eye=eye)
        else:
            ink = _paint_heading(painter, option, row=row, eye=eye)
        if eye is not None:
            self._paint_eye(painter, option, eye=eye, ink=ink)
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
        room -= 0 if eye_of(index) is None else EYE_ROOM
        name = self._name(row, option, room=self._name_room(row, option, width=room))
        height = max(round(name.boundingRect().height()), SWATCH.height())
        return QSize(60, height + 2 * PADDING)

    def width_of(self, row: LabelRow, option: QStyleOptionViewItem) -> int:
        """How wide the row must be for its name to stand on one line."""
        return self._width_with(row.name, option, keys=row.keys)

    def narrowest_of(self, row: LabelRow, option: QStyleOptionViewItem) -> int:
        """How wide the row must be for no word of its name to be broken."""
        words = row.name.split() or [""]
        return max(self._width_with(word, option, keys=row.keys) for word in words)

    def _width_with(self, text: str, option: QStyleOptionViewItem, *, keys: tuple[str, ...]) -> int:
        font = QFont(option.font)
        font.setBold(True)
        name = QFontMetrics(font).horizontalAdvance(text)
        return name + 2 * PADDING + SWATCH.width() + 4 * GAP + keys_width(option, keys)

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
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        *,
        row: LabelRow,
        ink: QPen,
        eye: Visibility | None,
    ) -> None:
        rect = option.rect.adjusted(PADDING, 0, -PADDING, 0)
        rect.setWidth(rect.width() - (0 if eye is None else EYE_ROOM))
        box = QRect(rect.left(), 0, SWATCH.width(), SWATCH.height())
        box.moveTop(rect.center().y() - SWATCH.height() // 2)
        style = self.styles(row.layer, row.label)
        painter.setOpacity(FADED if eye is Visibility.HIDDEN else 1)
        draw_swatch(painter, box, style=style, colours=option.palette)
        painter.setOpacity(1)
        right = paint_keys(painter, option, keys=row.keys, rect=rect)
        if (row.layer, row.label) == self.current:
            right = _paint_tick(painter, QRectF(right - 16, rect.center().y() - 6, 12, 12), pen=ink)
        left = box.right() + 1 + GAP
        room = self._name_room(row, option, width=rect.width() + 2 * PADDING)
        name = self._name(row, option, room=room)
        top = rect.center().y() + 1 - name.boundingRect().height() / 2
        painter.setPen(_name_colour(option, eye=eye, ink=ink))
        name.draw(painter, QPointF(left, top))

    def _paint_eye(
        self, painter: QPainter, option: QStyleOptionViewItem, *, eye: Visibility, ink: QPen
    ) -> None:
        # The open eye is on nearly every row and stands back; a closed one does not.
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        faint = eye is Visibility.SHOWN and not selected
        role = QPalette.ColorRole.PlaceholderText
        colour = option.palette.color(role) if faint else ink.color()
        box = QRect(0, 0, EYE, EYE)
        box.moveCenter(eye_box(option.rect).center())
        painter.setOpacity(0.7 if faint else 1)
        painter.drawPixmap(box, self._eye(eye, colour))
        painter.setOpacity(1)

    def _eye(self, eye: Visibility, colour: QColor) -> QPixmap:
        ratio = self._view.devicePixelRatioF()
        key = (eye, colour.name(), ratio)
        if key not in self._eyes:
            drawn = icon(EYES[eye]).pixmap(QSize(EYE, EYE), ratio)
            painter = QPainter(drawn)
            painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceIn)
            painter.fillRect(0, 0, EYE, EYE, colour)
            painter.end()
            self._eyes[key] = drawn
        return self._eyes[key]

    def _name_room(self, row: LabelRow, option: QStyleOptionViewItem, *, width: int) -> int:
        taken = 2 * PADDING + SWATCH.width() + GAP + keys_width(option, row.keys)
        if (row.layer, row.label) == self.current:
            taken += 16
        return max(NARROWEST, width - taken - GAP)

    def _name(self, row: LabelRow, option: QStyleOptionViewItem, *, room: int) -> QTextLayout:
        shown = QFont(option.font)
        shown.setBold(row.family or (row.layer, row.label) == self.current)
        return wrapped(row.name, shown, width=room)


def eye_box(row: QRect) -> QRect:
    """Where the eye of a row stands, which is also where it is clicked."""
    return row.adjusted(row.width() - EYE_ROOM, 0, 0, 0)


def _name_colour(option: QStyleOptionViewItem, *, eye: Visibility | None, ink: QPen) -> QColor:
    selected = option.state & QStyle.StateFlag.State_Selected
    if eye is Visibility.HIDDEN and not selected:
        return option.palette.color(QPalette.ColorRole.PlaceholderText)
    return ink.color()


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


def _paint_heading(
    painter: QPainter, option: QStyleOptionViewItem, *, row: LabelRow, eye: Visibility | None
) -> QPen:
    colours = option.palette
    painter.fillRect(option.rect, colours.brush(QPalette.ColorRole.Window))
    font = QFont(option.font)
    font.setBold(True)
    painter.setFont(font)
    if option.state & QStyle.StateFlag.State_HasFocus:
        painter.setPen(QPen(colours.color(QPalette.ColorRole.Accent), 2))
        painter.drawRect(option.rect.adjusted(1, 1, -1, -1))
    ink = QPen(colours.color(QPalette.ColorRole.WindowText))
    painter.setPen(_name_colour(option, eye=eye, ink=ink))
    rect = option.rect.adjusted(PADDING, 0, -PADDING - (0 if eye is None else EYE_ROOM), 0)
    painter.drawText(rect, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, row.name)
    return ink
