"""Why two articles belong together, in the language of the window."""

from collections.abc import Iterable, Sequence
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
from annotator.ui.days import day_and_month
from annotator.ui.translation import counted, tr


def in_words(reasons: Iterable[Reason]) -> str:
    """All reasons in one line."""
    return tr("; ").join(map(_said, reasons))


def share_said(least: float, most: float) -> str:
    """How much of the shorter of two texts stands in the other, or of several pairs."""
    share = f"{least:.0%}" if least == most else f"{least:.0%}–{most:.0%}"
    return tr("{share} of the shorter text stands in the other", share=share)


def _said(reason: Reason) -> str:
    match reason:
        case DaysApart(0):
            return tr("both are from the same day")
        case DaysApart(days):
            return counted(days, "{count} day apart", "{count} days apart")
        case NamedDay(day):
            return tr("one is from {day}, the day that the other names", day=_date(day))
        case BothTell(of, forms):
            return _told(of, _listed(forms.shown, more=forms.more))
        case BothGiveDays(days):
            return tr("both give the day {days}", days=_listed_days(days))
        case SameText(share):
            return share_said(share, share)
        case _:
            assert_never(reason)


def _told(of: Told, forms: str) -> str:
    match of:
        case "name":
            return tr("both name {names}", names=forms)
        case "place":
            return tr("both speak of {places}", places=forms)
        case "number":
            return tr("both give the number {numbers}", numbers=forms)
        case _:
            assert_never(of)


def _listed_days(days: SomeOf) -> str:
    return _listed([_date(day) for day in days.shown], more=days.more)


def _listed(forms: Sequence[str], *, more: int) -> str:
    if more:
        return tr("{some} and {count} more", some=tr(", ").join(forms), count=more)
    if len(forms) < 2:
        return "".join(forms)
    return tr("{some} and {last}", some=tr(", ").join(forms[:-1]), last=forms[-1])


def _date(day: str) -> str:
    month, number = month_and_day(day)
    return day_and_month(month, number)
