"""A list of tables for a damaged file that has lost its own: that of a new project."""

import os
import shutil
import sqlite3
from pathlib import Path

from annotator.storage import schema

_INTERIOR = 5
_HEAD = 100
"""Where the first page's tree begins, behind the header of the file."""


def grafted(path: Path, copy: Path, *, shrunk: bool = False) -> None:
    """Copy the file, and let its first page lead to the tables where a new project has them.

    SQLite gives tables their places in the order in which they are made, so a project that this
    version made has them there; so has one of an older version, but for the tables added later.
    One that was ``shrunk`` has all tables before all indexes. Raises OSError.
    """
    fresh = _fresh(copy.with_name(f"fresh-{copy.name}"), shrunk=shrunk)
    shutil.copyfile(path, copy)
    size = int.from_bytes(fresh[16:18], "big")
    with copy.open("r+b") as stream:
        # A file that was cut short may end within a page, or before the first page of a table.
        pages = max(-(-stream.seek(0, os.SEEK_END) // size), len(fresh) // size)
        head, leaves = _moved(fresh, size, behind=pages)
        stream.truncate(pages * size)
        stream.seek(pages * size)
        stream.write(leaves)
        head[28:32] = (pages + len(leaves) // size).to_bytes(4, "big")
        stream.seek(0)
        stream.write(head)


def _fresh(path: Path, *, shrunk: bool) -> bytes:
    connection = sqlite3.connect(path, isolation_level=None)
    try:
        connection.execute(f"PRAGMA application_id = {schema.APPLICATION_ID}")
        schema.migrate(connection, schema.MIGRATIONS)
        if shrunk:
            connection.execute("VACUUM")
    finally:
        connection.close()
    return path.read_bytes()


def _moved(fresh: bytes, size: int, *, behind: int) -> tuple[bytearray, bytes]:
    """The first page, and the pages below it as they follow that many others."""
    head = bytearray(fresh[:size])
    if head[_HEAD] != _INTERIOR:
        return head, b""
    count = int.from_bytes(head[_HEAD + 3 : _HEAD + 5], "big")
    cells = [_HEAD + 12 + 2 * number for number in range(count)]
    places = [int.from_bytes(head[cell : cell + 2], "big") for cell in cells]
    leaves = b""
    for number, place in enumerate((*places, _HEAD + 8), behind + 1):
        child = int.from_bytes(head[place : place + 4], "big")
        leaves += fresh[(child - 1) * size : child * size]
        head[place : place + 4] = number.to_bytes(4, "big")
    return head, leaves
