"""How a row of a bar chart is drawn, and what its parts say of where they stand."""

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QListView
from pytestqt.qtbot import QtBot

from annotator.ui.panels.bar_delegate import (
    BarDelegate,
    bar_of,
    most_of,
    row_height,
    stretches_of,
    track_of,
)
from annotator.ui.panels.bar_model import Bar, BarModel, Fill, Ink, Part

RED, BLUE = Ink("#ff0000", "#ff0000", Fill.SOLID), Ink("#0000ff", "#0000ff", Fill.SOLID)
LONG = "Μεγάλη γέφυρα · " * 12


@pytest.fixture
def view(qtbot: QtBot) -> QListView:
    made = QListView()
    qtbot.addWidget(made)
    model = BarModel()
    model.setParent(made)
    halves = (Part("one", 50, RED), Part("other", 50, BLUE))
    model.show([Bar(LONG, halves, "100", "", beside="el"), Bar("b", halves[:1], "50", "")])
    made.setModel(model)
    made.setItemDelegate(BarDelegate(made))
    made.resize(300, 200)
    return made


def picture(view: QListView) -> QImage:
    return view.viewport().grab().toImage()


def test_parts_are_drawn_where_they_are_found(view: QListView) -> None:
    image = picture(view)
    for row, expected in ((0, [RED, BLUE]), (1, [RED])):
        index = view.model().index(row, 0)
        bar = bar_of(index)
        assert bar is not None
        track = track_of(QRectF(view.visualRect(index)), view.fontMetrics())
        found = stretches_of(bar, track, most=most_of(index))
        assert len(found) == len(expected)
        for each, ink in zip(found, expected, strict=True):
            x, y = track.left() + each.start + 3, track.top() + 3
            assert image.pixelColor(int(x), int(y)) == QColor(ink.light)


def test_rows_are_of_one_height_however_long_their_names(view: QListView) -> None:
    heights = {view.visualRect(view.model().index(row, 0)).height() for row in range(2)}
    assert heights == {row_height(view.fontMetrics())}


def test_long_names_leave_the_figures_alone(view: QListView) -> None:
    before = picture(view)
    model = view.model()
    assert isinstance(model, BarModel)
    bars = [model.bar(0), model.bar(1)]
    assert bars[0] is not None and bars[1] is not None
    short = Bar("Μ", bars[0].parts, bars[0].figures, "")
    model.show([short, bars[1]])
    index = model.index(0)
    area = view.visualRect(index)
    width = view.fontMetrics().horizontalAdvance("100") + 8
    figures = area.adjusted(area.width() - width, 2, 0, -area.height() // 2)
    assert picture(view).copy(figures) == before.copy(figures)
    assert picture(view) != before
