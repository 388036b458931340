"""Why two articles were paired, from what they share."""

from collections.abc import Iterator

from annotator.analysis.pairing import Shared
from annotator.domain.reasons import (
    BothGiveDays,
    BothTell,
    DaysApart,
    NamedDay,
    Reason,
    Told,
    some_of,
)


def reasons_of(shared: Shared) -> tuple[Reason, ...]:
    """The reasons, what says most about the day first."""
    return tuple(_reasons(shared))


def _reasons(shared: Shared) -> Iterator[Reason]:
    if shared.on:
        yield NamedDay(shared.on)
    elif shared.apart >= 0:
        yield DaysApart(shared.apart)
    kinds: tuple[tuple[Told, tuple[str, ...]], ...] = (
        ("name", shared.names),
        ("place", shared.places),
    )
    yield from (BothTell(kind, some_of(forms)) for kind, forms in kinds if forms)
    if days := tuple(each for each in shared.days if each != shared.on):
        yield BothGiveDays(some_of(days))
    if shared.numbers:
        yield BothTell("number", some_of(shared.numbers))
