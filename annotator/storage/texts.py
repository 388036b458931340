"""The texts of a project, kept by their content: once written, they never change."""

from collections.abc import Iterable
from functools import lru_cache

from annotator.domain.article import text_sha256
from annotator.storage.database import Database

_REMEMBERED = 8


class Texts:
    """All texts by their ``text_sha256``, also those of articles that have left."""

    def __init__(self, database: Database) -> None:
        self._database = database
        # A text of that content can never become another one, so remembering it is safe.
        self.of = lru_cache(_REMEMBERED)(self._read)

    def _read(self, sha256: str) -> str:
        """The text of that content; raises KeyError."""
        row = self._database.row("SELECT text FROM text WHERE sha256 = ?", sha256)
        if row is None:
            raise KeyError(sha256)
        return str(row[0])

    def whole(self, sha256: str) -> str:
        """The same, and surely what came in; raises ValueError for a text that was changed."""
        return _matching((sha256, self.of(sha256)))[1]

    def keep(self, texts: Iterable[tuple[str, str]]) -> None:
        """Keep each pair of a ``text_sha256`` and its text, if it is not there already.

        Raises ValueError when they do not belong together.
        """
        self._database.run(
            "INSERT INTO text (sha256, text) VALUES (?, ?) ON CONFLICT DO NOTHING",
            map(_matching, texts),
        )


def _matching(pair: tuple[str, str]) -> tuple[str, str]:
    sha256, text = pair
    if text_sha256(text) != sha256:
        raise ValueError(f"the text is not that of {sha256}")
    return pair
