"""Why two articles belong together, in English, as the command line says it."""

from collections.abc import Iterable
from typing import assert_never

from annotator.domain.reasons import (
    BothGiveDays,
    BothTell,
    DaysApart,
    NamedDay,
    Reason,
    SameText,
    SomeOf,
    Told,
    month_and_day,
)

# fmt: off
MONTHS = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
)
# fmt: on
_BOTH: dict[Told, str] = {
    "name": "both name {}",
    "place": "both speak of {}",
    "number": "both give the number {}",
}


def in_words(reasons: Iterable[Reason]) -> str:
    """Such as "one is from 3 September, the day that the other names; both name Kim and Putin"."""
    return "; ".join(map(_said, reasons))


def _said(reason: Reason) -> str:
    match reason:
        case DaysApart(0):
            return "both are from the same day"
        case DaysApart(days):
            return f"{days} day{'s' if days > 1 else ''} apart"
        case NamedDay(day):
            return f"one is from {_date(day)}, the day that the other names"
        case BothTell(of, forms):
            return _BOTH[of].format(_listed(forms))
        case BothGiveDays(days):
            return f"both give the day {_listed(SomeOf(tuple(map(_date, days.shown)), days.more))}"
        case SameText(share):
            return f"{share:.0%} of the shorter text stands in the other"
        case _:
            assert_never(reason)


def _date(day: str) -> str:
    month, number = month_and_day(day)
    return f"{number} {MONTHS[month - 1]}"


def _listed(forms: SomeOf) -> str:
    if forms.more:
        return f"{', '.join(forms.shown)} and {forms.more} more"
    return " and ".join(filter(None, (", ".join(forms.shown[:-1]), forms.shown[-1])))
