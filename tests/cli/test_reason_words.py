"""Reasons in English."""

import pytest

from annotator.cli.reason_words import in_words
from annotator.domain.reasons import (
    BothGiveDays,
    BothTell,
    DaysApart,
    NamedDay,
    Reason,
    SameText,
    SomeOf,
)


@pytest.mark.parametrize(
    ("reason", "words"),
    [
        (DaysApart(0), "both are from the same day"),
        (DaysApart(1), "1 day apart"),
        (DaysApart(3), "3 days apart"),
        (NamedDay("09-03"), "one is from 3 September, the day that the other names"),
        (BothTell("name", SomeOf(("Kim",))), "both name Kim"),
        (BothTell("name", SomeOf(("Putin", "Kim"))), "both name Putin and Kim"),
        (BothTell("place", SomeOf(("a", "b", "c"))), "both speak of a, b and c"),
        (BothTell("number", SomeOf(("26", "7"), 2)), "both give the number 26, 7 and 2 more"),
        (BothGiveDays(SomeOf(("08-15", "12-01"))), "both give the day 15 August and 1 December"),
        (SameText(0.666), "67% of the shorter text stands in the other"),
    ],
)
def test_each_reason_has_its_words(reason: Reason, words: str) -> None:
    assert in_words((reason,)) == words


def test_reasons_stand_in_one_line() -> None:
    assert in_words((DaysApart(0), BothTell("name", SomeOf(("Kim",))))) == (
        "both are from the same day; both name Kim"
    )
    assert in_words(()) == ""
