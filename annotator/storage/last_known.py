"""What the readable events of a broken log say last of each thing, whatever else was lost."""

import sqlite3
from collections.abc import Iterable

from annotator.domain.events import ArticleRemoved, Event, RegionsChanged
from annotator.storage.database import Database
from annotator.storage.projection import Write, writes
from annotator.storage.salvage import Salvage
from annotator.storage.tables import ARTICLE, OF_ARTICLE, PROJECTED, REGION, Table


def follow(events: Iterable[Event], database: Database) -> None:
    """Bring tables up to these events as far as they go, though others in between are missing."""
    for event in events:
        if isinstance(event, RegionsChanged):
            database.run(f"DELETE FROM region WHERE article = {OF_ARTICLE}", [(event.article,)])
            for region in event.after:
                row = (event.article, region.kind, region.start, region.end, region.origin)
                _add(REGION, row, database=database)
        elif isinstance(event, ArticleRemoved):
            forget(event.article.id, database)
        else:
            for write in writes(event):
                _follow(write, database)


def _follow(write: Write, database: Database) -> None:
    table, row = write.table, write.row
    values = dict(zip(table.columns, row, strict=True))
    identity = tuple(values[column] for column in table.identity)
    if write.way == "remove":
        database.run(table.delete_sql, [identity])
        return
    changing = tuple(values[column] for column in table.changing)
    if not changing or not _changed(table, (*changing, *identity), database=database):
        _add(table, row, database=database)


def _changed(table: Table, values: tuple[object, ...], *, database: Database) -> bool:
    try:
        return database.run(table.update_sql, [values]) > 0
    except sqlite3.IntegrityError:
        return False


def _add(table: Table, row: tuple[object, ...], *, database: Database) -> None:
    columns = ", ".join(f'"{column}"' for column in table.columns)
    places = ", ".join(table.conversions.get(column, "?") for column in table.columns)
    # What refers to an article that is not known is left out by the schema's bounds.
    database.run(f"INSERT OR IGNORE INTO {table.name} ({columns}) VALUES ({places})", [row])


def forget(article: str, database: Database) -> None:
    """Let go of an article with all that belongs to it."""
    for table in reversed(PROJECTED):
        if table is not ARTICLE:
            database.run(f"DELETE FROM {table.name} WHERE article = {OF_ARTICLE}", [(article,)])
    database.run("DELETE FROM article WHERE id = ?", [(article,)])


def drop_orphans(database: Database) -> None:
    """Let go of rows whose article was lost: its key may come to be that of another one."""
    for table in PROJECTED:
        if table is not ARTICLE:
            database.run(f"DELETE FROM {table.name} WHERE article NOT IN (SELECT key FROM article)")


def seed(known: Database, database: Database) -> None:
    """Take over the articles that are known from the tables."""
    for row in known.each(ARTICLE.select_sql):
        _add(ARTICLE, row, database=database)


def fill(salvage: Salvage, said: Database) -> None:
    """Add to tables of which a part was lost what the log has said of it last."""
    for table in PROJECTED:
        if salvage.is_whole(table.name):
            continue
        if table is REGION:
            _drop_regions(salvage.database, said)
        for row in said.each(table.select_sql):
            _add(table, row, database=salvage.database)


def _drop_regions(database: Database, said: Database) -> None:
    # Regions have no names: those of an article can only be taken as a whole.
    for row in said.each(
        "SELECT DISTINCT article.id FROM region JOIN article ON article.key = region.article"
    ):
        database.run(f"DELETE FROM region WHERE article = {OF_ARTICLE}", [row])
