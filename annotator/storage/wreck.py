"""A project file that may be damaged, read table by table around what is broken in it."""

import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from annotator.storage.database import BUSY_SECONDS, uri
from annotator.storage.failures import code_of
from annotator.storage.tables import ARTICLE_COLUMNS, LINK_COLUMNS, SPAN_COLUMNS

_STEP_BY_STEP = 2_000
"""So many keys behind a broken place are tried one by one, before it goes on in longer steps."""

_HIGHEST = 2**62
_BROKEN = {
    sqlite3.SQLITE_CORRUPT,
    sqlite3.SQLITE_NOTADB,
    sqlite3.SQLITE_ERROR,
    sqlite3.SQLITE_TOOBIG,
    sqlite3.SQLITE_FORMAT,
    sqlite3.SQLITE_IOERR,
    # What is damaged may ask for more memory than there is.
    sqlite3.SQLITE_NOMEM,
}
_ROWID = "rowid"
LATER = {"rejected_pair": 5, "snapshot": 7, "snapshot_part": 7}
"""Tables that projects of older versions do not have, by the version that brought them."""


@dataclass(frozen=True, slots=True)
class Part:
    """A table to be read: its columns, and the one by which its rows are looked for."""

    table: str
    columns: tuple[str, ...]
    key: str = _ROWID


@dataclass(slots=True)
class Reading:
    """What was read of a table: rows that made sense, rows that did not, and broken places.

    ``gaps`` are pairs of the last key before a broken place and the next one that could be read,
    0 when there was none. ``missing`` says that there was no such table.
    """

    table: str
    read: int = 0
    spoilt: int = 0
    gaps: list[tuple[int, int]] = field(default_factory=list)
    missing: bool = False

    @property
    def whole(self) -> bool:
        """Whether nothing of the table was lost."""
        return not (self.spoilt or self.gaps or self.missing)


TEXT = Part("text", ("sha256", "text"))
PAGE = Part("page", ("sha256", "packed"))
PARTS = (
    Part("project", ("key", "value")),
    Part("scheme", ("name", "version", "layer", "source", "added")),
    Part("annotator", ("id", "uid", "name")),
    Part("act", ("seq", "id", "mark", "kind", "detail", "grp", "annotator", "time", "hlc")),
    Part("event", ("seq", "id", "act", "kind", "article", "target", "payload", "hlc")),
    Part("article", ("key", *ARTICLE_COLUMNS)),
    Part("region", ("key", "article", "kind", "start", "end", "origin")),
    Part("article_label", ("article", "scheme", "label", "annotator"), "article"),
    Part("status", ("article", "annotator", "state"), "article"),
    Part("review", ("article", "layer", "annotator", "state"), "article"),
    Part("span", ("key", *SPAN_COLUMNS)),
    Part("link", ("key", *LINK_COLUMNS)),
    Part("rejected_pair", ("article", "other", "annotator"), "article"),
    Part("snapshot", ("act", "made", "archive", "archive_sha256", "sha256")),
    Part("snapshot_part", ("key", "act", "name", "rows", "packed")),
)
"""All tables that do not follow from others of them, but for those of texts and of pages."""


class Wreck:
    """Reads what can be read of a database; it is never written."""

    def __init__(self, path: Path) -> None:
        """Nobody else may write the file meanwhile; pages that wait beside it are not seen."""
        self._connection = sqlite3.connect(
            uri(path, "mode=ro&immutable=1"),
            uri=True,
            isolation_level=None,
            timeout=BUSY_SECONDS,
            check_same_thread=False,
        )
        # A text that is no UTF-8 must not hide the rows behind it.
        self._connection.text_factory = bytes
        # The second lets a schema be read of which a part is broken.
        for pragma in ("trusted_schema = OFF", "writable_schema = ON", "query_only = ON"):
            self._connection.execute(f"PRAGMA {pragma}")

    def close(self) -> None:
        """Let go of the file."""
        self._connection.close()

    def has_tables(self) -> bool:
        """Whether SQLite finds the tables that every project has had from the first one on."""
        return all(self._has(part) for part in (*PARTS, TEXT) if part.table not in LATER)

    def version(self) -> int:
        """Of which version of the schema the file says that it is, 0 where that cannot be read."""
        try:
            return int(self._connection.execute("PRAGMA user_version").fetchone()[0])
        except sqlite3.Error:
            return 0

    def lacks(self, table: str) -> bool:
        """Whether the file says that it is too old to have that table."""
        return 0 < self.version() < LATER.get(table, 0)

    def rows(self, part: Part, reading: Reading) -> Iterator[tuple[Any, ...]]:
        """The rows of a table in the order of their keys; ``reading`` follows what is read."""
        last, begin = 0, 0
        while True:
            try:
                for key, *values in self._from(part, begin):
                    if isinstance(key, int) and self._is_next(part, key, last=last):
                        last = key
                        yield from _decoded(part, values, reading=reading)
                return
            except sqlite3.Error as error:
                _pass_other(error)
            # Python's cursors are one row ahead: the last one before the break went with it.
            while found := self._row(part, last + 1):
                last = found[0]
                yield from _decoded(part, found[1:], reading=reading)
            onward = 0 if found == () else self._readable_after(part, max(last, begin))
            reading.missing = not last and not onward and not self._has(part)
            reading.gaps.append((last, onward))
            if not onward:
                return
            last, begin = onward - 1, onward

    @staticmethod
    def _is_next(part: Part, key: int, *, last: int) -> bool:
        # Broken pages can lead back to rows that were read already.
        return key > last or (part.key != _ROWID and key == last)

    def _has(self, part: Part) -> bool:
        sql = "SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = ?"
        try:
            return self._connection.execute(sql, (part.table,)).fetchone() is not None
        except sqlite3.Error:
            return False

    def _from(self, part: Part, key: int, *, limit: int = -1) -> sqlite3.Cursor:
        columns = ", ".join(f'"{column}"' for column in (part.key, *part.columns))
        return self._connection.execute(
            f'SELECT {columns} FROM "{part.table}" NOT INDEXED'
            f' WHERE "{part.key}" >= ? ORDER BY "{part.key}" LIMIT ?',
            (key, limit),
        )

    def _readable_after(self, part: Part, last: int) -> int:
        """The next key at which reading can go on, 0 when there is none."""
        for key in range(last + 1, last + 1 + _STEP_BY_STEP):
            if (found := self._row(part, key)) is not None:
                return _key(found)
        broken, step = last + _STEP_BY_STEP, _STEP_BY_STEP
        while (found := self._row(part, broken + step)) is None:
            broken, step = broken + step, step * 2
            if broken > _HIGHEST:
                return 0
        readable = broken + step
        while readable - broken > 1:
            middle = (broken + readable) // 2
            if (seen := self._row(part, middle)) is None:
                broken = middle
            else:
                found, readable = seen, middle
        return _key(found)

    def _row(self, part: Part, key: int) -> tuple[Any, ...] | None:
        """The first row from that key on, () when there is none; None where it cannot be read."""
        try:
            row: tuple[Any, ...] | None = self._from(part, key, limit=1).fetchone()
        except sqlite3.Error as error:
            _pass_other(error)
            return None
        if row is None:
            return ()
        return row if isinstance(row[0], int) and row[0] >= key else None


def _key(row: tuple[Any, ...]) -> int:
    return int(row[0]) if row else 0


def _pass_other(error: sqlite3.Error) -> None:
    if code_of(error) not in _BROKEN and not isinstance(error, sqlite3.DataError):
        raise error


def _decoded(part: Part, values: Sequence[Any], *, reading: Reading) -> Iterable[tuple[Any, ...]]:
    try:
        row = tuple(
            value.decode() if isinstance(value, bytes) and column != "packed" else value
            for column, value in zip(part.columns, values, strict=True)
        )
    except UnicodeDecodeError:
        reading.spoilt += 1
        return ()
    return (row,)
