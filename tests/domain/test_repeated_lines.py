"""A line has a number that never changes, and enough of them in a source are furniture."""

import pytest

from annotator.domain.article import Region
from annotator.domain.repeated_lines import (
    LONGEST,
    Repeats,
    covered_keys,
    line_key,
    line_keys,
    repeatable_lines,
)


def test_the_number_of_a_line_is_the_one_in_every_project_file() -> None:
    assert line_key("Read more") == -8559360090212591158
    assert line_key("Read more") != line_key("Read More")
    assert -(2**63) <= line_key("Κρεμλίνο") < 2**63


def test_lines_count_once_and_without_the_white_space_around_them() -> None:
    assert line_keys("Home\n  Home \r\nab\n" + "x" * (LONGEST + 1)) == {line_key("Home")}
    assert line_keys("") == frozenset()
    assert [line.start for line in repeatable_lines("\n Home")] == [2]


def test_lines_that_begin_in_a_region_are_covered() -> None:
    text = "Home\nNews\nThe ferry"
    assert covered_keys(text, (Region("header", 0, 6),)) == {line_key("Home"), line_key("News")}
    assert covered_keys(text, ()) == frozenset()


@pytest.mark.parametrize(
    ("repeats", "furniture"),
    [
        (Repeats(2), False),
        (Repeats(3), True),
        (Repeats(1, marked=1), True),
        (Repeats(9, refused=1), False),
        (Repeats(9, marked=1, refused=1), False),
        (Repeats(9, marked=2, refused=1), True),
    ],
)
def test_what_people_say_counts_more_than_how_often_it_is_there(
    repeats: Repeats, furniture: bool
) -> None:
    assert repeats.is_furniture is furniture
