"""What a format cannot hold of what it is given: counted, and each case with its ids."""

from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal

Act = Literal["dropped", "snapped", "merged", "mapped"]
"""Left out; moved to the edges of tokens; made one with others; given a coarser label."""


@dataclass(frozen=True, slots=True)
class Loss:
    """One case: ``what`` is of a kind, such as "overlapping spans", in the plural.

    ``item`` is the id of the span, link or region, "" for the article itself.
    """

    act: Act
    what: str
    article: str
    item: str = ""
    detail: str = ""


class Losses:
    """Counts losses by what happened to what, and hands each one on to who keeps it."""

    def __init__(self, keep: Callable[[Loss], object] | None = None) -> None:
        self._keep = keep
        self._counts = Counter[tuple[Act, str]]()

    def note(self, loss: Loss) -> None:
        """One more."""
        self._counts[loss.act, loss.what] += 1
        if self._keep is not None:
            self._keep(loss)

    @property
    def counts(self) -> dict[tuple[Act, str], int]:
        """How often what happened to what, in a fixed order."""
        return dict(sorted(self._counts.items()))
