"""What a damaged project still gives, in a database of its own that has today's schema."""

import sqlite3
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from itertools import islice
from pathlib import Path
from typing import Any

from annotator.storage import schema
from annotator.storage.database import Database
from annotator.storage.wreck import PARTS, Part, Reading, Wreck

Step = Callable[[str, int], None]
"""Told what is being done and how many are done; it raises Cancelled to stop that."""

_BATCH = 1_000
_FIRST = 20


@dataclass(slots=True)
class Salvage:
    """The rows that could be read, log and tables side by side, and how the reading went.

    No reference is checked in it: what rows refer to may have been lost.
    """

    database: Database
    readings: dict[str, Reading] = field(default_factory=dict)

    def is_whole(self, *tables: str) -> bool:
        """Whether nothing of these tables was lost; an old project does not have all of them."""
        return all(self.readings[table].whole for table in tables if table in self.readings)


def scratch(path: Path, of: Path) -> Database:
    """An empty database at that path to be thrown away, which speaks of the project ``of``."""
    connection = sqlite3.connect(path, isolation_level=None, check_same_thread=False)
    for pragma in ("journal_mode = OFF", "synchronous = OFF", "foreign_keys = OFF"):
        connection.execute(f"PRAGMA {pragma}")
    schema.migrate(connection, schema.MIGRATIONS)
    return Database(of, connection, read_only=False)


def salvage(wreck: Wreck, into: Database, *, step: Step) -> Salvage:
    """Read all tables but those of texts and pages."""
    found = Salvage(into)
    for part in PARTS:
        if wreck.lacks(part.table):
            continue
        reading = found.readings[part.table] = Reading(part.table)
        rows = iter(wreck.rows(part, reading))
        while batch := tuple(islice(rows, _BATCH)):
            _keep(batch, part, reading=reading, database=into)
            step("read", len(batch))
    return found


def promise(wreck: Wreck, into: Database) -> int:
    """How many of the first rows of all tables make sense, for choosing between two readings."""
    found = 0
    for part in PARTS:
        reading = Reading(part.table)
        rows = islice(wreck.rows(part, reading), _FIRST)
        _keep(rows, part, reading=reading, database=into)
        found += reading.read
    return found


def _keep(
    rows: Iterable[tuple[Any, ...]], part: Part, *, reading: Reading, database: Database
) -> None:
    columns = ", ".join(f'"{column}"' for column in part.columns)
    places = ", ".join("?" * len(part.columns))
    # The schema's own bounds tell rows from what is none.
    sql = f"INSERT OR IGNORE INTO {part.table} ({columns}) VALUES ({places})"
    database.rows("BEGIN")
    for row in rows:
        kept = _kept(sql, row, database=database)
        reading.read += kept
        reading.spoilt += not kept
    database.rows("COMMIT")


def _kept(sql: str, row: tuple[Any, ...], *, database: Database) -> bool:
    try:
        return database.run(sql, [row]) == 1
    except sqlite3.IntegrityError:
        return False
