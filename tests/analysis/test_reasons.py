"""Why two articles were paired."""

import pytest

from annotator.analysis.pairing import Shared
from annotator.analysis.reasons import reasons_of
from annotator.domain.reasons import BothGiveDays, BothTell, DaysApart, NamedDay, Reason, SomeOf


def test_all_that_both_share_is_a_reason() -> None:
    shared = Shared(("Putin", "Kim"), ("Beijing",), ("26",), ("09-03", "08-15"), -1, "09-03")
    assert reasons_of(shared) == (
        NamedDay("09-03"),
        BothTell("name", SomeOf(("Putin", "Kim"))),
        BothTell("place", SomeOf(("Beijing",))),
        BothGiveDays(SomeOf(("08-15",))),
        BothTell("number", SomeOf(("26",))),
    )


@pytest.mark.parametrize(
    ("shared", "reasons"),
    [
        (Shared(apart=0), (DaysApart(0),)),
        (Shared(apart=3), (DaysApart(3),)),
        (Shared(), ()),
        (Shared(tuple("abcdef")), (BothTell("name", SomeOf(tuple("abcd"), 2)),)),
        (Shared(days=("09-03",), on="09-03"), (NamedDay("09-03"),)),
    ],
)
def test_days_and_the_first_of_many(shared: Shared, reasons: tuple[Reason, ...]) -> None:
    assert reasons_of(shared) == reasons
