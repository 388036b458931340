"""The rows of a list in groups: heads, and below each the articles that stand together."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import chain, groupby


@dataclass(slots=True)
class Head:
    """A group: what its articles have in common, "" for nothing, and their keys."""

    value: str
    folded: bool = False
    keys: list[int] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Stretch:
    """Rows that are to come or go: ``row`` is the first of them."""

    row: int
    keys: Sequence[int]


class GroupedRows:
    """Rows as numbers: the keys of articles, and below zero heads, -1 for the first one.

    Articles come in the order of their groups, so that rows are only ever added at the end. Without
    values there are no heads.
    """

    def __init__(self) -> None:
        self.rows: list[int] = []
        self.heads: list[Head] = []
        self._values: Mapping[int, str] | None = None
        self._folded: set[str] = set()

    def arranged(
        self, keys: Iterable[int], values: Mapping[int, str] | None, *, by_value: bool
    ) -> list[int]:
        """The keys with those of a group together, and those of none behind them.

        Groups stand as their first articles do, or else in the order of their values.
        """
        self._values = values
        if values is None:
            return list(keys)
        groups: defaultdict[str, list[int]] = defaultdict(list)
        known = list(keys)
        for key, value in zip(known, map(values.get, known), strict=True):
            groups[value or ""].append(key)
        rest = groups.pop("", [])
        order = sorted(groups) if by_value else groups
        return list(chain(chain.from_iterable(groups[value] for value in order), rest))

    def clear(self) -> None:
        """Have no rows; which groups are folded is remembered."""
        self.rows, self.heads = [], []

    def forget_folds(self) -> None:
        """Unfold all groups that come, as of another kind."""
        self._folded.clear()

    def add(self, keys: Sequence[int]) -> list[int]:
        """Take in articles that stand behind all that there are; the rows to be added for them."""
        if self._values is None:
            return list(keys)
        new: list[int] = []
        start = 0
        for found, same in groupby(map(self._values.get, keys)):
            value, end = found or "", start + len(list(same))
            if not self.heads or self.heads[-1].value != value:
                self.heads.append(Head(value, value in self._folded))
                new.append(-len(self.heads))
            head = self.heads[-1]
            head.keys += keys[start:end]
            if not head.folded:
                new += keys[start:end]
            start = end
        return new

    @property
    def count(self) -> int:
        """How many articles there are, in folded groups too."""
        return len(self.rows) if self._values is None else sum(len(it.keys) for it in self.heads)

    @property
    def is_grouped(self) -> bool:
        """Whether there are heads."""
        return self._values is not None

    def value(self, key: int) -> str:
        """The group of that article, "" for none."""
        return (self._values or {}).get(key, "")

    def head(self, row: int) -> Head | None:
        """The head in that row; None for an article."""
        return self.heads[-1 - self.rows[row]] if self.rows[row] < 0 else None

    def head_row(self, row: int) -> int:
        """The row of the head above that row, or of itself; -1 without groups."""
        return next((at for at in range(row, -1, -1) if self.rows[at] < 0), -1)

    def next_head(self, row: int, step: int) -> int:
        """The row of the next head, or with -1 of the one before; -1 when there is none."""
        ways = range(row + 1, len(self.rows)) if step > 0 else range(row - 1, -1, -1)
        return next((at for at in ways if self.rows[at] < 0), -1)

    def folding(self, row: int) -> Stretch:
        """The rows that folding the head in that row takes away, or unfolding brings."""
        head = self.head(row)
        return Stretch(row + 1, head.keys if head else ())

    def fold(self, row: int, *, folded: bool) -> None:
        """Fold the head in that row, or unfold it."""
        stretch, head = self.folding(row), self.head(row)
        if head is None or head.folded == folded:
            return
        head.folded = folded
        (self._folded.add if folded else self._folded.discard)(head.value)
        end = stretch.row + len(stretch.keys)
        self.rows[stretch.row : end if folded else stretch.row] = () if folded else stretch.keys

    def fold_all(self, *, folded: bool) -> None:
        """Fold every head, or unfold it."""
        self._folded = {head.value for head in self.heads} if folded else set()
        self.rows = []
        for number, head in enumerate(self.heads, 1):
            head.folded = folded
            self.rows += [-number] if folded else [-number, *head.keys]
