"""What near-duplicates are found by, kept in the file of the search index."""

from array import array
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from annotator.storage.search_opening import broken_told, opened, remove

Position = tuple[int, str]
"""The number and the id of an act in a project's log."""

Sketch = tuple[int, ...]
_NUMBER = "I"


class CopyIndex:
    """Sketches of texts, and which of them share how much; for the thread that opened it.

    Raises Broken when its file turns out to be damaged, and ProjectError when the world fails it.
    """

    def __init__(self, path: Path, project: str) -> None:
        """Raises Unusable when there can be none in that place."""
        self.path = path
        self._connection = opened(path, project)

    def close(self) -> None:
        """Let go of the file."""
        self._connection.close()

    def discard(self) -> None:
        """Let go of the file and remove it, as it is broken; the next one is made anew."""
        self.close()
        remove(self.path)

    # ------------------------------------------------------------------ in step

    def position(self) -> Position | None:
        """Up to which act of the log it is in step; None before it was for the first time."""
        rows = dict(self._rows("SELECT key, value FROM state"))
        seq = rows.get("copies_seq", "")
        return (int(seq), rows.get("copies_act", "")) if seq.isdecimal() else None

    def set_position(self, position: Position) -> None:
        """Say that it is in step up to that act."""
        rows = (("copies_seq", str(position[0])), ("copies_act", position[1]))
        with self._writing():
            self._run("INSERT OR REPLACE INTO state VALUES (?, ?)", rows)

    def unsettle(self) -> None:
        """Say that it is not in step, until a position is set again."""
        with self._writing():
            self._run("DELETE FROM state WHERE key IN ('copies_seq', 'copies_act')", [()])

    def bodies(self) -> dict[str, int]:
        """For the ``text_sha256`` of each text the number of the body that its sketch is of."""
        return dict(self._rows("SELECT sha256, body FROM sketch"))

    def sketches(self) -> list[tuple[str, Sketch]]:
        """All texts that are long enough to be compared, in the order of their ``text_sha256``."""
        rows = self._rows("SELECT sha256, smallest FROM sketch WHERE smallest <> x''")
        return [(sha256, tuple(array(_NUMBER, smallest))) for sha256, smallest in sorted(rows)]

    def keep(self, texts: Iterable[tuple[str, int, Sketch]]) -> None:
        """Take in texts by their ``text_sha256``, with the number of their body and its sketch."""
        rows = [
            (sha256, body, array(_NUMBER, smallest).tobytes()) for sha256, body, smallest in texts
        ]
        with self._writing():
            self._forget_overlaps(row[0] for row in rows)
            self._run("INSERT OR REPLACE INTO sketch VALUES (?, ?, ?)", rows)

    def remove(self, texts: Iterable[str]) -> None:
        """Know nothing more of those texts."""
        gone = list(texts)
        with self._writing():
            self._forget_overlaps(gone)
            self._run("DELETE FROM sketch WHERE sha256 = ?", ((each,) for each in gone))

    # ------------------------------------------------------------------ pairs

    def compared(self) -> set[tuple[str, str]]:
        """The pairs of texts that were compared, whatever they share."""
        return {(row[0], row[1]) for row in self._rows("SELECT first, second FROM overlap")}

    def keep_overlaps(self, overlaps: Iterable[tuple[str, str, float]]) -> None:
        """Remember what two texts share, by their ``text_sha256`` in order."""
        with self._writing():
            self._run("INSERT OR REPLACE INTO overlap VALUES (?, ?, ?)", overlaps)

    def pairs(self, least: float) -> list[tuple[str, str]]:
        """The pairs of texts that share at least that much of the shorter one."""
        sql = "SELECT first, second FROM overlap WHERE share >= ? ORDER BY first, second"
        return [(row[0], row[1]) for row in self._rows(sql, least)]

    # ------------------------------------------------------------------ inside

    def _forget_overlaps(self, texts: Iterable[str]) -> None:
        twice = ((each, each) for each in texts)
        self._run("DELETE FROM overlap WHERE first = ? OR second = ?", twice)

    def _rows(self, sql: str, *values: object) -> list[Any]:
        with broken_told(self.path):
            return self._connection.execute(sql, values).fetchall()

    def _run(self, sql: str, rows: Iterable[tuple[object, ...]]) -> None:
        self._connection.executemany(sql, rows)

    @contextmanager
    def _writing(self) -> Iterator[None]:
        with broken_told(self.path):
            self._connection.execute("BEGIN IMMEDIATE")
            try:
                yield
                self._connection.execute("COMMIT")
            except BaseException:
                self._connection.rollback()
                raise
