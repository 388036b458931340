"""A guard for methods that Qt calls: an exception that escapes one of them ends the process."""

import functools
import sys
from collections.abc import Callable
from typing import ParamSpec, TypeVar

P = ParamSpec("P")
R = TypeVar("R")


def guarded(default: Callable[[], R]) -> Callable[[Callable[P, R]], Callable[P, R]]:
    """Report an exception of the method through ``sys.excepthook`` and answer the default."""

    def decorate(method: Callable[P, R]) -> Callable[P, R]:
        @functools.wraps(method)
        def call(*args: P.args, **kwargs: P.kwargs) -> R:
            try:
                return method(*args, **kwargs)
            except Exception:  # noqa: BLE001 - whatever it is, it must not reach Qt
                sys.excepthook(*sys.exc_info())
                return default()

        return call

    return decorate


def nothing() -> None:
    """The default of a method that answers nothing."""
