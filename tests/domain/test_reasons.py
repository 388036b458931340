"""Reasons as data: some of many, and days by their numbers."""

from annotator.domain.reasons import SomeOf, month_and_day, some_of


def test_of_many_the_first_are_shown_and_the_others_counted() -> None:
    assert some_of(("a", "b")) == SomeOf(("a", "b"), 0)
    assert some_of(tuple("abcdef")) == SomeOf(tuple("abcd"), 2)


def test_a_day_is_a_month_and_a_number() -> None:
    assert month_and_day("09-03") == (9, 3)
