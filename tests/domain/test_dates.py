"""Dates as precise as they are known."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.domain.dates import is_date


@pytest.mark.parametrize("text", ["2025", "2025-08", "2025-08-12", "2024-02-29", "0001", "9999-12"])
def test_three_precisions_are_dates(text: str) -> None:
    assert is_date(text)


@pytest.mark.parametrize(
    "text",
    [
        "",
        " 2025",
        "2025\n",
        "25",
        "0000",
        "2025-13",
        "2025-00",
        "2025-8-12",
        "2025-02-29",
        "2025-08-12T10:00:00Z",
        "12.08.2025",
        "20250812",
        "２０２５",
        "2025–08",
    ],
)
def test_all_else_is_none(text: str) -> None:
    assert not is_date(text)


@given(st.dates())
def test_every_day_of_the_calendar_is_a_date_in_each_precision(day: date) -> None:
    text = day.isoformat()
    assert is_date(text) and is_date(text[:7]) and is_date(text[:4])


@given(st.text(alphabet="0123456789-", max_size=12))
def test_a_date_of_ten_characters_is_one_that_python_knows(text: str) -> None:
    if is_date(text) and len(text) == 10:
        assert date.fromisoformat(text).isoformat() == text
