"""The search index of a project, in a file of its own; it follows from texts and titles."""

import json
import sqlite3
import time
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path

from annotator.domain.words import Wanted, indexed
from annotator.storage.failures import code_of, told
from annotator.storage.search_opening import Broken, opened, remove
from annotator.storage.search_schema import MOST_TERMS, SHORTEST_TERM, match

Position = tuple[int, str]
"""The number and the id of an act in a project's log."""

_STEPS = 5000
_GONE = "SELECT key FROM doc WHERE key IN (SELECT value FROM json_each(?)) AND NOT here"
_NONE: Mapping[str, str] = {}


class TooSlow(Exception):
    """Looking took longer than it may."""


class SearchIndex:
    """Which texts have which words; it belongs to the thread that opened it.

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
        with self._told():
            rows = dict(self._connection.execute("SELECT key, value FROM state"))
        seq = rows.get("seq", "")
        return (int(seq), rows.get("act", "")) if seq.isdecimal() else None

    def set_position(self, position: Position) -> None:
        """Say that it is in step up to that act."""
        rows = (("seq", str(position[0])), ("act", position[1]))
        with self._writing():
            self._connection.executemany("INSERT OR REPLACE INTO state VALUES (?, ?)", rows)

    def texts(self) -> set[str]:
        """The ``text_sha256`` of all texts that are in it."""
        with self._told():
            rows = self._connection.execute("SELECT sha256 FROM doc WHERE here")
            return {row[0] for row in rows}

    def titles(self) -> dict[str, str]:
        """The titles by which the texts that are in it are found, by their ``text_sha256``."""
        with self._told():
            return dict(self._connection.execute("SELECT sha256, title FROM doc WHERE here"))

    def add(self, texts: Iterable[tuple[str, str]], *, titles: Mapping[str, str] = _NONE) -> None:
        """Take in texts with their ``text_sha256``, and their titles by the same."""
        terms: set[str] = set()
        with self._writing():
            for sha256, text in texts:
                title = titles.get(sha256, "")
                if not self._is_back(sha256, title):
                    terms.update(self._take(sha256, text, title=title))
            self._keep(terms)

    def remove(self, texts: Iterable[str]) -> None:
        """Find those texts no more."""
        with self._writing():
            self._connection.executemany(
                "UPDATE doc SET here = 0 WHERE sha256 = ?", ((each,) for each in texts)
            )

    def gather(self) -> None:
        """Put together what was added piece by piece: looking then takes half the time.

        That takes 0.02 ms for each text.
        """
        with self._writing():
            self._connection.execute("INSERT INTO body (body) VALUES ('optimize')")

    def _is_back(self, sha256: str, title: str) -> bool:
        sql = "UPDATE doc SET here = 1 WHERE sha256 = ? AND title = ?"
        return self._connection.execute(sql, (sha256, title)).rowcount > 0

    def _take(self, sha256: str, text: str, *, title: str) -> Iterator[str]:
        # Nothing can be taken out of the words, so a text with another title gets another key.
        gone = "UPDATE doc SET here = 0, sha256 = sha256 || '/' || key WHERE sha256 = ?"
        self._connection.execute(gone, (sha256,))
        words, heading = indexed(text), indexed(title)
        sql = "INSERT INTO doc (sha256, here, title) VALUES (?, 1, ?)"
        key = self._connection.execute(sql, (sha256, title)).lastrowid
        row = (key, words, heading)
        self._connection.execute("INSERT INTO body (rowid, words, title) VALUES (?, ?, ?)", row)
        every = {*words.split(), *heading.split()}
        return (word for word in every if len(word) >= SHORTEST_TERM)

    def _keep(self, terms: Iterable[str]) -> None:
        (last,) = self._connection.execute("SELECT coalesce(max(key), 0) FROM term").fetchone()
        self._connection.executemany(
            "INSERT OR IGNORE INTO term (term) VALUES (?)", ((term,) for term in sorted(terms))
        )
        self._connection.execute(
            "INSERT INTO inside (rowid, term) SELECT key, term FROM term WHERE key > ?", (last,)
        )

    # ------------------------------------------------------------------ asking

    def query(self, wants: Sequence[Wanted], *, seconds: float) -> str:
        """What ``matching`` and ``best`` take, with all words that have what is wanted inside.

        Raises TooSlow.
        """
        inner = {part.inner for each in wants for part in each.parts if part.inner}
        with self._told(seconds):
            return match(wants, {letters: self._terms(letters) for letters in inner})

    def _terms(self, letters: str) -> list[str]:
        rows = self._connection.execute(
            "SELECT term.term FROM inside CROSS JOIN term ON term.key = inside.rowid"
            " WHERE inside MATCH ? AND substr(term.term, 1, ?) <> ? LIMIT ?",
            (f'"{letters}"', len(letters), letters, MOST_TERMS),
        )
        return [row[0] for row in rows]

    def matching(self, query: str, *, most: int, seconds: float) -> list[int]:
        """The keys of the first texts that match, in the order in which they came.

        Raises TooSlow. To find all of them takes as long as there are many.
        """
        sql = "SELECT rowid FROM body WHERE body MATCH ? LIMIT ?"
        with self._told(seconds):
            keys = [row[0] for row in self._connection.execute(sql, (query, most))]
            # To look through all texts for those that are gone would take longer than the rest.
            asked = self._connection.execute(_GONE, (json.dumps(keys),))
            gone = {row[0] for row in asked}
        return [key for key in keys if key not in gone] if gone else keys

    def best(self, query: str, among: Iterable[int], *, seconds: float) -> list[int]:
        """Those of the texts with these keys that match, those that fit best first."""
        sql = "SELECT rowid FROM body WHERE body MATCH ? ORDER BY bm25(body), rowid"
        here = set(among)
        with self._told(seconds):
            return [row[0] for row in self._connection.execute(sql, (query,)) if row[0] in here]

    def of_keys(self, keys: Iterable[int]) -> list[str]:
        """The ``text_sha256`` of the texts with these keys."""
        sql = "SELECT sha256 FROM doc WHERE key = ?"
        with self._told():
            return [self._connection.execute(sql, (key,)).fetchone()[0] for key in keys]

    # ------------------------------------------------------------------ inside

    @contextmanager
    def _writing(self) -> Iterator[None]:
        with self._told():
            self._connection.execute("BEGIN IMMEDIATE")
            try:
                yield
                self._connection.execute("COMMIT")
            except BaseException:
                self._connection.rollback()
                raise

    @contextmanager
    def _told(self, seconds: float = 0) -> Iterator[None]:
        if seconds:
            end = time.monotonic() + seconds
            self._connection.set_progress_handler(lambda: time.monotonic() > end, _STEPS)
        try:
            with told(self.path), _sorted_out():
                yield
        finally:
            self._connection.set_progress_handler(None, 0)


@contextmanager
def _sorted_out() -> Iterator[None]:
    try:
        yield
    except sqlite3.Error as error:
        if code_of(error) == sqlite3.SQLITE_INTERRUPT:
            raise TooSlow from error
        if code_of(error) in (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB):
            raise Broken from error
        raise
