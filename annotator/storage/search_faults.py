"""The self-test of a search index: damaged, another project's, or not what it says it is."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

from annotator.domain.message import said
from annotator.storage.database import BUSY_SECONDS, uri
from annotator.storage.search_opening import OBJECTS, expected
from annotator.storage.search_schema import APPLICATION_ID, VERSION
from annotator.storage.store import Store


def search_faults(path: Path, store: Store) -> Iterator[str]:
    """What is wrong with the index of that project, which is only read."""
    try:
        connection = sqlite3.connect(
            uri(path, "mode=ro"), uri=True, isolation_level=None, timeout=BUSY_SECONDS
        )
        with closing(connection):
            connection.execute("PRAGMA trusted_schema = OFF")
            yield from _faults(connection, store)
    except sqlite3.Error as error:
        yield said("it cannot be read: {error}", error=error)


def _faults(connection: sqlite3.Connection, store: Store) -> Iterator[str]:
    if connection.execute("PRAGMA application_id").fetchone()[0] != APPLICATION_ID:
        yield said("it is none of Annotator's")
        return
    if connection.execute("PRAGMA user_version").fetchone()[0] != VERSION:
        return  # an older one: nothing is wrong with that
    if tuple(connection.execute(OBJECTS)) != expected():
        yield said("its tables are not those of this version")
        return
    for (line,) in connection.execute("PRAGMA quick_check(1)"):
        if line != "ok":
            yield said("it is damaged: {line}", line=" ".join(line.split()))
            return
    state = dict(connection.execute("SELECT key, value FROM state"))
    if state.get("project") != store.project_id:
        yield said("it belongs to another project")
    elif (seq := state.get("seq", "")).isdecimal():
        yield from _out_of_step(connection, store, position=(int(seq), state.get("act", "")))


def _out_of_step(
    connection: sqlite3.Connection, store: Store, *, position: tuple[int, str]
) -> Iterator[str]:
    if store.log.may_have_moved(position):
        return  # it knows that it is behind
    there = set(store.articles.texts())
    found = {row[0] for row in connection.execute("SELECT sha256 FROM doc WHERE here")}
    if missing := len(there - found):
        yield said("it says that it is in step, but lacks {missing} texts", missing=missing)
    if more := len(found - there):
        yield said(
            "it says that it is in step, but has {more} texts that are no longer there", more=more
        )
