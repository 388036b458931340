"""Things that the program can try on itself, each with a name and a way to try it."""

import traceback
from collections.abc import Callable, Iterable
from dataclasses import dataclass


class CheckFailed(Exception):
    """Something did not come out as it must."""


@dataclass(frozen=True, slots=True)
class Check:
    """``attempt`` says what it saw, and raises, whatever it may be, when something is wrong."""

    name: str
    attempt: Callable[[], str]


def expect(so: bool, otherwise: str) -> None:
    """Raises CheckFailed with those words when it is not so."""
    if not so:
        raise CheckFailed(otherwise)


def passed(checks: Iterable[Check], say: Callable[[str], object]) -> bool:
    """Try all of them, one after the other, and say one line of each; whether all went well."""
    well = True
    for check in checks:
        try:
            told = f"ok      {check.name}: {check.attempt()}"
        except Exception as error:  # noqa: BLE001 - whatever is wrong is what we want to know
            well, told = False, f"failed  {check.name}: {_reason(error)}"
        say(told)
    return well


def _reason(error: Exception) -> str:
    """What went wrong, in one line; of our own mistakes also where."""
    said = " ".join(str(error).split())
    if isinstance(error, CheckFailed):
        return said
    last = traceback.extract_tb(error.__traceback__)[-1]
    return f"{type(error).__name__}: {said} ({last.filename}:{last.lineno})"
