"""A project of an older version gets the indexes by which the list is filtered."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from annotator.storage.store import Store

OLD = Path(__file__).parent.parent / "data" / "m001.sql"
MADE = {"span_label", "span_note", "span_low"}


def indexes(path: Path) -> set[str]:
    with closing(sqlite3.connect(path)) as connection:
        query = "SELECT name FROM sqlite_schema WHERE type = 'index'"
        return {name for (name,) in connection.execute(query)}


@pytest.fixture
def old(path: Path) -> Path:
    """A file of the first version, as it was written then."""
    with closing(sqlite3.connect(path)) as connection:
        connection.executescript(OLD.read_text("utf-8"))
    return path


def test_the_indexes_come_and_the_one_that_nobody_asked_goes(old: Path) -> None:
    assert "event_article" in indexes(old) and not indexes(old) & MADE
    with closing(Store.open(old)) as store:
        assert list(store.faults()) == []
        (row,) = store.articles.all()
        assert len(store.annotations.spans(row.article.id)) == 2
    assert indexes(old) >= MADE and "event_article" not in indexes(old)
