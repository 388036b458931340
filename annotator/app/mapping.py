"""Which column of a file holds which field of an article, tried on its first rows."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import islice
from pathlib import Path

from annotator.app.importing import Mappings, Preparation
from annotator.domain.errors import UserError
from annotator.formats.columns import MAPPED, TEXT, asked_of, fits, guessed, told
from annotator.formats.glimpse import Glimpse, HasColumns
from annotator.formats.protocol import Reader, Source
from annotator.formats.values import date_of, language_of

__all__ = [
    "MAPPED",
    "TEXT",
    "Columned",
    "Glimpse",
    "Mappings",
    "Trial",
    "all_fields",
    "columned",
    "read_as",
    "tried",
]

LOOKED_INTO = 20


@dataclass(frozen=True, slots=True)
class Columned:
    """The first rows of a file with columns, and the column of each field, "" for none.

    ``columns`` are those that count now, ``guess`` those that their names alone suggest.
    """

    glimpse: Glimpse
    columns: Mapping[str, str]
    guess: Mapping[str, str]

    @property
    def header(self) -> frozenset[str]:
        """What files have in common that one mapping is for."""
        return frozenset(self.glimpse.names)

    @property
    def told(self) -> str:
        """How a reader says which columns count."""
        return told({key: name for key, name in self.columns.items() if name}, self.glimpse.names)

    def shares(self, header: frozenset[str]) -> bool:
        """Whether a mapping for files with that header is for this one too."""
        return fits(header, self.glimpse.names, is_table=self.glimpse.table)


@dataclass(frozen=True, slots=True)
class Trial:
    """What the first ``rows`` give: how many are without a text, and the values nobody can read."""

    rows: int
    without_text: int
    dates: tuple[str, ...]
    languages: tuple[str, ...]


def columned(preparation: Preparation, path: Path) -> Columned | None:
    """The columns of a file, or of the first in an archive that has some; None for one without."""
    context = preparation.context()
    try:
        for source, reader in _readers(preparation, path):
            if isinstance(reader, HasColumns):
                seen = reader.glimpse(source, context)
                asked = asked_of(seen.names, context, is_table=seen.table)
                there = {key: each for key, each in asked.items() if each in ("", *seen.names)}
                now, guess = (all_fields(guessed(seen.names, said)) for said in (there, {}))
                return Columned(seen, now, guess)
    except (OSError, UserError):
        return None  # which is told where the file itself is read
    return None


def _readers(preparation: Preparation, path: Path) -> Iterator[tuple[Source, Reader]]:
    for part in islice(preparation.parts(path), LOOKED_INTO):
        if isinstance(part, Source):
            yield part, preparation.reader(part)


def all_fields(columns: Mapping[str, str]) -> dict[str, str]:
    """The columns with a "" for each field that has none, so that nothing more is guessed."""
    return {field: columns.get(field, "") for field in MAPPED}


def tried(glimpse: Glimpse, columns: Mapping[str, str]) -> Trial:
    """What these columns give in the first rows."""
    texts = _cells(glimpse, columns.get(TEXT, ""))
    return Trial(
        rows=len(glimpse.rows),
        without_text=sum(not text.strip() for text in texts),
        dates=_unread("published", _cells(glimpse, columns.get("published", ""))),
        languages=_unread("language", _cells(glimpse, columns.get("language", ""))),
    )


def read_as(field: str, cell: str) -> str:
    """What an article keeps of a cell, "" for what nobody can read."""
    match field:
        case "text":
            return cell
        case "published":
            return date_of(cell)
        case "language":
            return language_of(cell)
        case _:
            return cell.strip()


def _cells(glimpse: Glimpse, column: str) -> list[str]:
    return [row.get(column, "") for row in glimpse.rows]


def _unread(field: str, cells: Iterable[str]) -> tuple[str, ...]:
    return tuple(cell for cell in cells if cell.strip() and not read_as(field, cell.strip()))
