"""Where a project file is damaged, table by table, and what that means for who works with it."""

from collections.abc import Iterator

from annotator.domain.errors import ProjectError
from annotator.storage.database import Database

_MOST = 20
_LOG = frozenset({"act", "event", "annotator"})
_ALONE = frozenset({"text", "page", "project", "scheme"})


def damage(database: Database) -> Iterator[str]:
    """What SQLite finds wrong with the pages of each table and its indexes, a line each."""
    said = 0
    for (table,) in database.rows(
        "SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY rowid"
    ):
        for line in _lines(table, database):
            said += 1
            yield f"the table {table} is damaged ({_meaning(table)}): {line}"
    if not said:
        yield from (f"the file is damaged: {line}" for line in _lines("", database))


def _lines(table: str, database: Database) -> Iterator[str]:
    argument = f"'{table.replace(chr(39), chr(39) * 2)}'" if table else str(_MOST)
    try:
        rows = database.rows(f"PRAGMA integrity_check({argument})")
    except ProjectError:
        yield "it cannot be read to its end"
        return
    for (line,) in rows[:_MOST]:
        if line != "ok":
            # SQLite sets its heading on a line of its own.
            yield " ".join(line.split())


def _meaning(table: str) -> str:
    if table in _LOG:
        return "a part of the log"
    return "its rows are kept nowhere else" if table in _ALONE else "it can be made from the log"
