"""How a hit is drawn: the words that were found stand out in every state."""

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QListView, QStyle, QStyleOptionViewItem
from pytestqt.qtbot import QtBot

from annotator.app.searching import Found, Hit
from annotator.domain.span import Range
from annotator.ui.hit_model import HitModel
from annotator.ui.panels.hit_delegate import HitDelegate
from tests.ui.test_hit_model import hit


def drawn(view: QListView, each: Hit, *, selected: bool) -> QImage:
    model = HitModel(lambda start: Found())
    model.show_found(Found((each,), 1))
    option = QStyleOptionViewItem()
    option.widget = view
    option.font = view.font()
    option.palette = view.palette()
    option.rect = QRect(0, 0, 300, 80)
    option.state |= QStyle.StateFlag.State_Enabled
    if selected:
        option.state |= QStyle.StateFlag.State_Selected
    image = QImage(300, 80, QImage.Format.Format_RGB32)
    image.fill(view.palette().base().color())
    painter = QPainter(image)
    HitDelegate(view).paint(painter, option, model.index(0))
    painter.end()
    return image


@pytest.mark.parametrize("selected", [False, True])
def test_the_hit_stands_out(qtbot: QtBot, selected: bool) -> None:
    view = QListView()
    qtbot.addWidget(view)
    one = hit(1)
    other = Hit(one.article, one.find, one.count, one.place, one.snippet, Range(4, 7))
    assert drawn(view, one, selected=selected) != drawn(view, other, selected=selected)


def test_a_row_has_room_for_three_lines(qtbot: QtBot) -> None:
    view = QListView()
    qtbot.addWidget(view)
    option = QStyleOptionViewItem()
    option.fontMetrics = view.fontMetrics()
    index = HitModel(lambda start: Found()).index(0)
    height = HitDelegate(view).sizeHint(option, index).height()
    assert height >= 3 * view.fontMetrics().lineSpacing()
