"""The first rows of a file with columns, by which a person can say what these hold."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from itertools import islice
from typing import Protocol, runtime_checkable

from annotator.formats.protocol import ReadContext, Source

ROWS = 20
CELL = 200


@dataclass(frozen=True, slots=True)
class Glimpse:
    """The names of a file's columns, or keys, in their order, and its first rows by these names.

    Long cells are cut. Of a ``table`` all rows have the same columns; of objects they may not.
    """

    names: tuple[str, ...]
    rows: tuple[Mapping[str, str], ...]
    table: bool = True


@runtime_checkable
class HasColumns(Protocol):
    """A reader of files with columns."""

    def glimpse(self, source: Source, context: ReadContext) -> Glimpse:
        """The first rows; raises UserError when there are none or they cannot be read."""


def glimpse_of(
    rows: Iterable[Mapping[str, str]], *, names: Iterable[str] = (), table: bool = True
) -> Glimpse:
    """The first of these rows; the names of their columns are added to those that are given."""
    first = [{name: cell[:CELL] for name, cell in row.items()} for row in islice(rows, ROWS)]
    found = dict.fromkeys(names)
    for row in first:
        found |= dict.fromkeys(row)
    return Glimpse(tuple(found), tuple(first), table)
