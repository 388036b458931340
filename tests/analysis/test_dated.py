"""Days and years that a text names, and the days on which an article can be from."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.analysis.dated import (
    Day,
    Days,
    around_digits,
    days_in,
    days_of,
    is_of_calendar,
    latest_year,
    month_of,
)


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("pe 3 septembrie", {(9, 3)}),
        ("szeptember 3-án és augusztus 15.", {(9, 3), (8, 15)}),
        ("στις 3 Σεπτεμβρίου, 14 Μαΐου", {(9, 3), (5, 14)}),
        ("on 3 September, May 14 and October 1st", {(9, 3), (5, 14), (10, 1)}),
        ("am 9. Oktober und 1. März", {(10, 9), (3, 1)}),
        ("3 сентября, 12 июня и 4 июля", {(9, 3), (6, 12), (7, 4)}),
        ("le 1er août, el 5 de enero", {(1, 5)}),
        ("2025-08-12, 2025. 08. 13., 14.08.2025", {(8, 12), (8, 13), (8, 14)}),
        ("40 septembrie, 3 soldați, decembrie 2024", set()),
    ],
)
def test_days_are_found_in_several_languages(text: str, days: set[tuple[int, int]]) -> None:
    assert days_in(text) == {Day(*each) for each in days}


def test_the_latest_year_is_that_of_a_date_and_no_amount() -> None:
    assert latest_year("2019 és 2024. 06. 19.; 2050% or 2 100") == 2024
    assert latest_year("12.2025 soldați") == 0


def test_a_date_is_as_long_as_it_is_vague() -> None:
    first = date(2024, 2, 1).toordinal()
    assert days_of("") is None
    assert days_of("2024-02-03") == Days(first + 2, first + 2)
    assert days_of("2024-02") == Days(first, first + 28)
    assert days_of("2024") == Days(first - 31, first + 334)
    assert Days(5, 5).exact and not Days(5, 6).exact


def test_a_long_word_is_no_month() -> None:
    assert month_of("szeptemberében") == 0
    assert month_of("Mai") == 5


@given(st.lists(st.sampled_from(["3 mai", "szó", "12 000", "2024. 06. 19-én", "és", "\n", "…"])))
def test_what_stands_around_digits_is_enough(words: list[str]) -> None:
    text = " ".join(words)
    around = around_digits(text)
    assert days_in(around) == days_in(text)
    assert latest_year(around) == latest_year(text)


def test_weekdays_and_months_are_of_the_calendar() -> None:
    assert all(map(is_of_calendar, ("Friday", "Τρίτη", "Mittwoch", "September")))
    assert not is_of_calendar("Lodva")
