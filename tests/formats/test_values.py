"""Dates and languages are understood where they can only mean one thing."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.domain.dates import is_date
from annotator.formats.values import date_of, folded, language_of, topics_in


def test_commas_belong_to_topics_that_have_something_else_between_them() -> None:
    assert topics_in("food, drink; travel") == ("food, drink", "travel")
    assert topics_in("food, drink") == ("food", "drink")
    assert topics_in(" , ") == topics_in("") == ()


@pytest.mark.parametrize(
    ("written", "date"),
    [
        ("2025", "2025"),
        ("2025-08", "2025-08"),
        (" 2025-08-12 ", "2025-08-12"),
        ("2025-08-12T09:30:00+02:00", "2025-08-12"),
        ("2025-08-12 09:30", "2025-08-12"),
        ("2025. 08. 12.", "2025-08-12"),
        ("2025. 8. 2. 20:40", "2025-08-02"),
        ("2025/8/2", "2025-08-02"),
        ("20250812", "2025-08-12"),
        ("2.8.2025", "2025-08-02"),
        ("12.08.2025 10:00", "2025-08-12"),
        ("13/02/2025", "2025-02-13"),
        ("02/13/2025", "2025-02-13"),
        ("05/05/2025", "2025-05-05"),
        ("Tue, 12 Aug 2025 09:30:00 +0200", "2025-08-12"),
    ],
)
def test_dates_are_understood(written: str, date: str) -> None:
    assert date_of(written) == date


@pytest.mark.parametrize(
    "written",
    ["", "03/04/2025", "3-4-2025", "2025-02-30", "31.02.2025", "yesterday", "2025-08/12", "1 2 3"],
)
def test_what_is_no_date_or_could_be_two_is_left_empty(written: str) -> None:
    assert date_of(written) == ""


@given(st.one_of(st.text(max_size=20), st.text("0123456789./- :T,", max_size=14)))
def test_whatever_is_written_there_is_a_date_or_nothing(written: str) -> None:
    found = date_of(written)
    assert found == "" or is_date(found)


@pytest.mark.parametrize(
    ("written", "language"),
    [
        ("hu", "hu"),
        ("HU-hu", "hu"),
        ("ro_RO.", ""),
        ("ro_RO", "ro"),
        ("hun", "hu"),
        ("Ελληνικά", "el"),
        ("Română", "ro"),
        ("magyar", "hu"),
        ("English", "en"),
        ("Klingon", ""),
        ("", ""),
    ],
)
def test_languages_are_understood(written: str, language: str) -> None:
    assert language_of(written) == language


def test_folding_leaves_letters_and_digits() -> None:
    assert folded("Főcím (2)") == "focim2"
    assert folded("ΤΊΤΛΟΣ") == folded("τίτλος")
