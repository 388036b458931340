"""Where a project file is damaged, table by table, and what that means for who works with it."""

from collections.abc import Iterator

from annotator.domain.errors import ProjectError
from annotator.domain.message import said
from annotator.storage.database import Database

_MOST = 20
_LOG = frozenset({"act", "event", "annotator"})
_ALONE = frozenset({"text", "page", "project", "scheme"})


def damage(database: Database) -> Iterator[str]:
    """What SQLite finds wrong with the pages of each table and its indexes, a line each."""
    told = 0
    for (table,) in database.rows(
        "SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY rowid"
    ):
        for line in _lines(table, database):
            told += 1
            yield said(
                "the table {table} is damaged ({meaning}): {line}",
                table=table,
                meaning=_meaning(table),
                line=line,
            )
    if not told:
        yield from (said("the file is damaged: {line}", line=line) for line in _lines("", database))


def _lines(table: str, database: Database) -> Iterator[str]:
    argument = f"'{table.replace(chr(39), chr(39) * 2)}'" if table else str(_MOST)
    try:
        rows = database.rows(f"PRAGMA integrity_check({argument})")
    except ProjectError:
        yield said("it cannot be read to its end")
        return
    for (line,) in rows[:_MOST]:
        if line != "ok":
            # SQLite sets its heading on a line of its own.
            yield " ".join(line.split())


def _meaning(table: str) -> str:
    if table in _LOG:
        return said("a part of the log")
    return (
        said("its rows are kept nowhere else")
        if table in _ALONE
        else said("it can be made from the log")
    )
