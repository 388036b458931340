"""Days and times are written as the language has them."""

import pytest
from PySide6.QtCore import QDate, QDateTime, QLocale, Qt

from annotator.ui.days import day_and_month, day_said, short_day, time_said


@pytest.mark.parametrize(
    ("date", "said"),
    [
        ("2026-03-01", "2026-03-01"),
        ("2026-03", "2026-03"),
        ("2026", "2026"),
        ("", ""),
        ("2026-13-01", "2026-13-01"),
        ("tomorrow", "tomorrow"),
    ],
)
def test_a_day_a_month_or_a_year(date: str, said: str) -> None:
    assert day_said(date) == said


def test_a_day_of_any_year_has_the_months_name() -> None:
    assert day_and_month(2, 29) == "29 February"
    QLocale.setDefault(QLocale("el"))
    assert day_and_month(5, 2) == "2 Μαΐου"


def test_a_day_below_a_chart_is_short() -> None:
    assert short_day(QDate(2026, 3, 2)) == "2 Mar"


def test_a_time_is_that_of_this_place() -> None:
    moment = QDateTime.fromString("2026-11-22T10:05:00Z", Qt.DateFormat.ISODate)
    assert time_said(moment) == moment.toLocalTime().toString("yyyy-MM-dd HH:mm")
