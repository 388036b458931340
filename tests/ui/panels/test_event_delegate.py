"""How a row of the events panel is drawn."""

from PySide6.QtGui import QColor, QImage, QPainter, QPalette
from PySide6.QtWidgets import QListView, QStyleOptionViewItem
from pytestqt.qtbot import QtBot

from annotator.ui.panels.event_delegate import EventDelegate
from annotator.ui.panels.event_model import Entry, EventModel

ENTRY = Entry(("a_1", "a_2"), "0.64 · hu + el", ("A híd", "Η γέφυρα"), "both name Lodva " * 9)


def inked_rows(entry: Entry, qtbot: QtBot) -> list[int]:
    """The numbers of the lines of pixels in which something is written."""
    view, model = QListView(), EventModel()
    qtbot.addWidget(view)
    view.setModel(model)
    model.show([entry])
    delegate = EventDelegate(view)
    option = QStyleOptionViewItem()
    option.initFrom(view)
    option.widget = view
    option.palette.setColor(QPalette.ColorRole.PlaceholderText, QColor("black"))
    size = delegate.sizeHint(option, model.index(0))
    image = QImage(300, size.height(), QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    option.rect = image.rect()
    painter = QPainter(image)
    delegate.paint(painter, option, model.index(0))
    painter.end()
    return [
        y
        for y in range(image.height())
        if any(image.pixelColor(x, y).lightness() < 140 for x in range(8, 280))
    ]


def test_heading_titles_and_reasons_stand_below_each_other(qtbot: QtBot) -> None:
    whole = inked_rows(ENTRY, qtbot)
    bare = inked_rows(Entry(("a_1",), "0.64", ("A híd",)), qtbot)
    assert len(whole) > 1.5 * len(bare) > 0
    assert max(whole) > 1.5 * max(bare)


def test_every_row_is_of_one_height(qtbot: QtBot) -> None:
    delegate, option = EventDelegate(), QStyleOptionViewItem()
    model = EventModel()
    model.show([ENTRY, Entry(("a_1",), "one", ())])
    sizes = {delegate.sizeHint(option, model.index(row)).height() for row in (0, 1)}
    assert len(sizes) == 1
