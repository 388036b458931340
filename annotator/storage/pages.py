"""The pages that texts were extracted from, compressed; once written, they never change."""

import zlib
from collections.abc import Iterable, Iterator
from hashlib import sha256
from typing import Any

from annotator.storage.database import Database
from annotator.storage.failures import DAMAGED, project_error

LARGEST = 2**28
"""More bytes than any page that is let in: a file from elsewhere may hold what never ends."""


class Pages:
    """All pages by the hex SHA-256 of their bytes, which is the ``file_sha256`` of articles."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def of(self, sha: str) -> bytes:
        """The page of that content, b"" when there is none; raises ProjectError for a damaged one.

        It is damaged when it cannot be unpacked, or is not what it was.
        """
        packed = self._database.value("SELECT packed FROM page WHERE sha256 = ?", sha)
        if packed is None:
            return b""
        try:
            return _unpacked(sha, packed)
        except ValueError as error:
            raise project_error(self._database.path, DAMAGED) from error

    def keep(self, pages: Iterable[bytes]) -> None:
        """Keep each page that is not there already; a transaction must be open."""
        self._database.run(
            "INSERT INTO page (sha256, packed) VALUES (?, ?) ON CONFLICT DO NOTHING",
            ((sha256(page).hexdigest(), zlib.compress(page)) for page in pages),
        )

    def ids(self) -> Iterator[str]:
        """The hashes of all pages."""
        for (sha,) in self._database.rows("SELECT sha256 FROM page ORDER BY rowid"):
            yield str(sha)


def is_page(sha: object, packed: Any) -> bool:
    """Whether these are a page and its hash as the table holds them."""
    try:
        return bool(_unpacked(sha, packed))
    except ValueError:
        return False


def _unpacked(sha: object, packed: Any) -> bytes:
    try:
        page = zlib.decompressobj().decompress(packed, LARGEST)
    except (zlib.error, TypeError) as error:
        raise ValueError(str(error)) from error
    if sha256(page).hexdigest() != sha:
        raise ValueError(f"the page is not that of {sha}")
    return page
