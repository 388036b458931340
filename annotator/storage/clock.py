"""A hybrid logical clock: times that always grow, even when the machine's clock is set back."""

import time
from collections.abc import Callable

Clock = Callable[[], int]

_DIGITS = 20


def microseconds() -> int:
    """The machine's time in microseconds since 1970."""
    return time.time_ns() // 1_000


def next_tick(now: int, last: int) -> int:
    """The time now, but at least one microsecond after the last one."""
    return max(now, last + 1)


def hlc(tick: int, uid: str) -> str:
    """That tick of that annotator, as a text that sorts by time and then by annotator."""
    return f"{tick:0{_DIGITS}d}-{uid}"


def tick_of(hlc_text: str) -> int:
    """The tick in such a text."""
    return int(hlc_text[:_DIGITS])
