"""Ids for events that a person can read, such as 2025-09-03-kim-putin."""

from collections.abc import Collection, Sequence

from annotator.analysis.spelling import romanised

MOST_WORDS = 2
NAMELESS = "event"


def event_name(published: str, names: Sequence[str], *, taken: Collection[str]) -> str:
    """A new id from the day of an event and the first of its names, in ASCII."""
    words = list(dict.fromkeys(filter(None, map(romanised, names))))[:MOST_WORDS]
    stem = "-".join(filter(None, (published, *words))) or NAMELESS
    if stem not in taken:
        return stem
    number = 2
    while f"{stem}-{number}" in taken:
        number += 1
    return f"{stem}-{number}"
