"""A chart with its title and a word below it."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from annotator.ui.panels.bar_model import Bar
from annotator.ui.panels.chart import Chart

BARS = [Bar("Monday", (), "", "Monday: 3"), Bar("Tuesday", (), "", "Tuesday: 4")]


def test_bars_have_a_hint_of_the_window(qtbot: QtBot) -> None:
    chart = Chart("Events", name="Events, those with most left first")
    qtbot.addWidget(chart)
    chart.show_bars(BARS, "and 3 further ones")
    assert chart.hint() == "and 3 further ones"
    assert chart.bars.accessibleName() == "Events, those with most left first"
    chart.show_bars(BARS)
    assert chart.hint() == ""


def test_columns_say_which_one_is_current(qtbot: QtBot) -> None:
    chart = Chart("Done", columns=True)
    qtbot.addWidget(chart)
    chart.show_bars(BARS)
    assert chart.bars.accessibleName() == "Done"
    assert chart.hint() == "Tuesday: 4"
    QTest.keyClick(chart.bars, Qt.Key.Key_Left)
    assert chart.hint() == "Monday: 3"
