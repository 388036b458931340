"""Why two articles were paired, in words."""

from collections.abc import Sequence

from annotator.analysis.pairing import Shared

MOST = 4
# fmt: off
MONTHS = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
)
# fmt: on


def in_words(shared: Shared) -> str:
    """Such as "both name Kim and Putin; in Beijing; one is from 3 September, as the other says"."""
    parts = [_day(shared)]
    if shared.names:
        parts.append(f"both name {_listed(shared.names)}")
    if shared.places:
        parts.append(f"both speak of {_listed(shared.places)}")
    if days := [_date(each) for each in shared.days if each != shared.on]:
        parts.append(f"both give the day {_listed(days)}")
    if shared.numbers:
        parts.append(f"both give the number {_listed(shared.numbers)}")
    return "; ".join(filter(None, parts))


def _day(shared: Shared) -> str:
    if shared.on:
        return f"one is from {_date(shared.on)}, the day that the other names"
    if shared.apart == 0:
        return "both are from the same day"
    if shared.apart > 0:
        return f"{shared.apart} day{'s' if shared.apart > 1 else ''} apart"
    return ""


def _date(day: str) -> str:
    month, _, number = day.partition("-")
    return f"{int(number)} {MONTHS[int(month) - 1]}"


def _listed(forms: Sequence[str]) -> str:
    some = list(forms[:MOST])
    more = len(forms) - len(some)
    if more:
        return f"{', '.join(some)} and {more} more"
    return " and ".join(filter(None, (", ".join(some[:-1]), some[-1])))
