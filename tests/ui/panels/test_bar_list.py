"""A bar chart, worked by keys and by mouse."""

from typing import Any

import pytest
from PySide6.QtCore import QPoint, QRectF, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from annotator.ui.panels.bar_delegate import track_of
from annotator.ui.panels.bar_list import BarList
from annotator.ui.panels.bar_model import Bar, Fill, Ink, Part

INK = Ink("#000000", "#ffffff", Fill.SOLID)
Key = Qt.Key


def bar(name: str, *counts: int) -> Bar:
    parts = tuple(Part(f"part {n}", count, INK) for n, count in enumerate(counts))
    return Bar(name, parts, "", f"{name}, spoken")


BARS = [bar("hu", 5, 0, 5), bar("ro", 2, 2, 2), bar("el", 1, 0, 0)]


@pytest.fixture
def chart(qtbot: QtBot) -> BarList:
    made = BarList("languages")
    qtbot.addWidget(made)
    made.resize(300, 200)
    made.show_bars(BARS)
    return made


@pytest.fixture
def chosen(chart: BarList) -> list[Any]:
    found: list[Any] = []
    chart.chosen.connect(found.append)
    return found


@pytest.fixture
def told(chart: BarList) -> list[str]:
    found: list[str] = []
    chart.current_told.connect(found.append)
    return found


def press(chart: BarList, *keys: Qt.Key) -> None:
    for key in keys:
        QTest.keyClick(chart, key)


def test_enter_and_space_choose_the_row(chart: BarList, chosen: list[Any]) -> None:
    press(chart, Key.Key_Return, Key.Key_Down, Key.Key_Space, Key.Key_End, Key.Key_Enter)
    assert chosen == BARS


def test_parts_that_are_empty_are_passed_over(
    chart: BarList, chosen: list[Any], told: list[str]
) -> None:
    press(chart, Key.Key_Right, Key.Key_Return, Key.Key_Right, Key.Key_Return)
    press(chart, Key.Key_Right, Key.Key_Return, Key.Key_Left, Key.Key_Return)
    parts = BARS[0].parts
    assert chosen == [parts[0], parts[2], BARS[0], parts[2]]
    assert told == ["hu · part 0: 5", "hu · part 2: 5", "hu, spoken", "hu · part 2: 5"]


def test_another_row_has_no_part_chosen(chart: BarList, told: list[str]) -> None:
    press(chart, Key.Key_Right, Key.Key_Down)
    assert chart.part() is None
    assert told[-1] == "ro, spoken"


def test_a_click_chooses_the_part_or_the_row(chart: BarList, chosen: list[Any]) -> None:
    area = chart.visualRect(chart.model().index(1, 0))
    track = track_of(QRectF(area), chart.fontMetrics())
    middle = QPoint(round(track.left() + track.width() * 0.3), round(track.center().y()))
    assert chart.part_at(middle) == 1
    for at in (middle, area.topLeft() + QPoint(4, 4)):
        QTest.mouseClick(chart.viewport(), Qt.MouseButton.LeftButton, pos=at)
    QTest.mouseClick(chart.viewport(), Qt.MouseButton.RightButton, pos=middle)
    assert chosen == [BARS[1].parts[1], BARS[1]]
    assert chart.part_at(QPoint(5, 190)) == -1


def test_the_current_row_stays_when_it_moves(chart: BarList) -> None:
    chart.go_to(1)
    chart.show_bars([bar("el", 1), bar("hu", 1), bar("ro", 7)])
    assert chart.bar() == bar("ro", 7)
    chart.show_bars([bar("el", 1)])
    assert chart.bar() == bar("el", 1)
    chart.show_bars([])
    assert (chart.bar(), chart.part()) == (None, None)
    press(chart, Key.Key_Right, Key.Key_Return)


def test_columns_are_gone_through_by_left_and_right(qtbot: QtBot) -> None:
    days = BarList("days", columns=True)
    qtbot.addWidget(days)
    days.show_bars(BARS)
    assert days.bar() == BARS[-1]
    press(days, Key.Key_Left)
    assert days.bar() == BARS[1]
    press(days, Key.Key_Right)
    assert (days.bar(), days.part()) == (BARS[2], None)
