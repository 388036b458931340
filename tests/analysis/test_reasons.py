"""Why two articles were paired, in words."""

from annotator.analysis.pairing import Shared
from annotator.analysis.reasons import in_words


def test_all_that_both_share_is_said() -> None:
    shared = Shared(("Putin", "Kim"), ("Beijing",), ("26",), ("09-03", "08-15"), -1, "09-03")
    assert in_words(shared) == (
        "one is from 3 September, the day that the other names; both name Putin and Kim; "
        "both speak of Beijing; both give the day 15 August; both give the number 26"
    )


def test_days_apart_are_counted() -> None:
    assert in_words(Shared(apart=0)) == "both are from the same day"
    assert in_words(Shared(apart=1)) == "1 day apart"
    assert in_words(Shared(apart=3)) == "3 days apart"
    assert in_words(Shared()) == ""


def test_of_many_only_some_are_said() -> None:
    assert in_words(Shared(tuple("abcdef"))) == "both name a, b, c, d and 2 more"
