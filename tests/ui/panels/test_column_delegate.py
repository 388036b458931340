"""How days are drawn: as columns that share the width of their view."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor
from pytestqt.qtbot import QtBot

from annotator.ui.panels.bar_list import BarList
from annotator.ui.panels.bar_model import Bar, Fill, Ink, Part
from annotator.ui.panels.column_delegate import NARROWEST, ground_of

INK = Ink("#ff0000", "#ff0000", Fill.SOLID)


@pytest.fixture
def days(qtbot: QtBot) -> Iterator[BarList]:
    made = BarList("days", columns=True)
    qtbot.addWidget(made)
    made.resize(402, 160)
    counts = [0, 5, 10, 250]
    made.show_bars([Bar(f"d{n}", (Part("anna", n, INK),), "", "", beside="2 Nov") for n in counts])
    made.show()
    qtbot.waitExposed(made)
    yield made
    made.hide()


def test_columns_share_the_width_and_are_drawn_to_one_scale(days: BarList) -> None:
    image = days.viewport().grab().toImage()
    model = days.model()
    tops = []
    for row in range(4):
        area = QRectF(days.visualRect(model.index(row, 0)))
        assert area.width() == days.viewport().width() // 4
        ground = ground_of(area, days.fontMetrics())
        x = int(ground.center().x())
        red = [
            y
            for y in range(int(ground.top()), int(ground.bottom()))
            if image.pixelColor(x, y) == QColor("red")
        ]
        tops.append(len(red) / ground.height())
    assert tops[0] == 0
    assert 0 < tops[1] <= tops[2] < 0.1
    assert tops[3] > 0.95


def test_very_many_days_are_not_squeezed(days: BarList) -> None:
    days.show_bars([Bar(f"d{n}", (), "", "") for n in range(90)])
    days.viewport().grab()
    assert days.visualRect(days.model().index(5, 0)).width() == NARROWEST
    assert days.bar() is not None
    assert days.bar().name == "d89"  # type: ignore[union-attr]
