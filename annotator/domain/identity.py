"""Ids that sort by the time of their making: a UUID of version 7 behind a letter for the kind."""

import secrets
import time
from collections.abc import Callable

NewId = Callable[[str], str]


def new_id(kind: str) -> str:
    """A fresh id such as ``s_0193…`` for a kind such as "s" (RFC 9562, section 5.7)."""
    return uuid7(kind, milliseconds=time.time_ns() // 1_000_000, random=secrets.randbits(74))


def uuid7(kind: str, *, milliseconds: int, random: int) -> str:
    """The id for that Unix time and those 74 random bits, as ``kind_`` and 32 hex digits."""
    high = random >> 62
    low = random & ((1 << 62) - 1)
    value = (milliseconds & ((1 << 48) - 1)) << 80 | 0x7 << 76 | high << 64 | 0b10 << 62 | low
    return f"{kind}_{value:032x}"
