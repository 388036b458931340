"""When Python looks for what is no longer needed: seldom, because everything waits meanwhile."""

import gc
from collections.abc import Iterator
from contextlib import contextmanager

AFTER = 50_000
OLDER, OLDEST = 20, 100


def collect_later() -> None:
    """Look for nothing while the program starts: what is made then stays."""
    gc.disable()


def collect_seldom() -> None:
    """Leave out of the search what is there already, and search only after much that is new.

    By default Python would look through all objects some ten times while an article with fifty
    thousand spans opens, and then every now and then while one scrolls through it.
    """
    gc.collect()
    gc.freeze()
    gc.set_threshold(AFTER, OLDER, OLDEST)
    gc.enable()


@contextmanager
def collecting_seldom() -> Iterator[None]:
    """While it lasts, search only after much that is new, as an import needs it."""
    before = gc.get_threshold()
    gc.set_threshold(AFTER, OLDER, OLDEST)
    try:
        yield
    finally:
        gc.set_threshold(*before)
