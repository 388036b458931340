"""A date is taken with its precision from a line that holds nothing else, in four languages."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.domain.dates import is_date
from annotator.text.datelines import MONTHS, dateline


@pytest.mark.parametrize(
    ("line", "date"),
    [
        ("2025-08-12T20:40:00+02:00", "2025-08-12"),
        ("2025. 8. 2., szombat 9:05", "2025-08-02"),
        ("12.08.2025", "2025-08-12"),
        ("3.9.2025 11:30", "2025-09-03"),
        ("15/06/2025", "2025-06-15"),
        ("06/06/2025", "2025-06-06"),
        ("Frissítve: 2025. augusztus 12., kedd 20:40", "2025-08-12"),
        ("2025. augusztus", "2025-08"),
        ("1 mai 2024", "2024-05-01"),
        ("Publicat: miercuri, 03 septembrie 2025, ora 11:40", "2025-09-03"),
        ("Τετάρτη, 03 Σεπτεμβρίου 2025 18:25", "2025-09-03"),
        ("ΜΑΪΟΣ 2024", "2024-05"),
        ("September 3rd, 2025", "2025-09-03"),
        ("Tue 5 Mar 2024", "2024-03-05"),
        ("August 2025", "2025-08"),
        ("Updated: 4 Sep 2025 | Published: 3 Sep 2025", "2025-09-03"),
        ("٢٠٢٤-٠٣-١٤", "2024-03-14"),
    ],
)
def test_a_date_has_the_precision_that_is_told(line: str, date: str) -> None:
    assert dateline(line) == date
    assert dateline(unicodedata.normalize("NFD", line)) == date


@pytest.mark.parametrize("line", ["05/06/2025", "2025. 13. 45.", "31 April 2025"])
def test_a_date_that_may_be_another_is_left_open(line: str) -> None:
    assert dateline(line) == ""


@pytest.mark.parametrize(
    "line",
    [
        "",
        "2025",
        "20:40",
        "12 August 2025 was a Tuesday, said the mayor",
        "Budapest, 2025. augusztus 12.",
        "In May 2024 the ferry sank",
        "3 chapeaux 2024",
        "12025-08-12",
        "2025-08-12 " + " " * 120,
    ],
)
def test_a_line_with_anything_else_is_none(line: str) -> None:
    assert dateline(line) is None


def test_the_months_of_four_languages_are_known() -> None:
    assert set(MONTHS.values()) == set(range(1, 13))
    assert {MONTHS[each] for each in ("marcius", "martie", "μαρτιου", "march")} == {3}
    assert {MONTHS[each] for each in ("december", "decembrie", "δεκεμβριου")} == {12}


@given(st.text(alphabet="0123456789 ./-:, mayτη", max_size=40))
def test_what_is_told_is_a_date(line: str) -> None:
    found = dateline(line)
    assert found in (None, "") or is_date(str(found))
