"""A project of the first version opens today, with all that is in it."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from annotator.storage.migrations.m001_beginning import m001_beginning
from annotator.storage.store import Store

TWIN = """INSERT INTO span SELECT 99, 's_99', article, layer, label, start, "end", ranges, quote,
    annotator, origin, confidence, note, entity, attributes, created, updated FROM span"""
DUMP = Path(__file__).parent.parent / "data" / "m001.sql"


@pytest.fixture
def old(path):
    """A file of the first version, as it was written then."""
    with closing(sqlite3.connect(path)) as connection:
        connection.executescript(DUMP.read_text("utf-8"))
    return path


def test_the_file_was_made_by_that_version(old):
    with closing(sqlite3.connect(":memory:")) as connection, closing(sqlite3.connect(old)) as was:
        m001_beginning(connection)
        query = "SELECT type, name, sql FROM sqlite_schema ORDER BY 1, 2"
        assert was.execute("PRAGMA user_version").fetchone() == (1,)
        assert was.execute(query).fetchall() == connection.execute(query).fetchall()


def test_all_that_is_in_it_is_there_today(old):
    with closing(Store.open(old)) as store:
        assert list(store.faults()) == []
        assert store.project_id == "p_00000000000070008000000000000001"
        assert store.created == "2026-11-22T10:00:00Z"
        assert [(each.name, each.layer) for each in store.schemes()] == [("entity", "entity")]
        (row,) = store.articles.all()
        article = row.article.id
        assert (row.article.title, row.article.language_confidence) == ("A mólóról", 0.75)
        assert dict(row.counts) == {"claim": 1, "entity": 1}
        assert [each.state for each in row.statuses] == ["in_progress"]
        assert store.articles.text(article).endswith("átadta.\n")
        assert [each.quote for each in store.annotations.spans(article)] == [
            "Pontosvári",
            "Pontosvári Ilka a mólót 🙂",
        ]
        assert [each.kind for each in store.annotations.links(article)] == ["same_claim"]
        assert [each.kind for each in store.articles.regions(article)] == ["header"]
        assert [each.label for each in store.articles.labels(article)] == ["reporting"]
        assert [each.layer for each in store.articles.reviews(article)] == ["entity"]


def test_its_last_step_can_be_redone_and_its_tables_rebuilt(old, dump):
    with closing(Store.open(old)) as store:
        last = store.log.last_undone()
        assert last is not None
        assert (last.kind, store.log.group_state(last.group)) == ("SetNote", "undone")
        before = dump(store._database)
        store.rebuild()
        assert dump(store._database) == before


@pytest.mark.parametrize("table", ["text", "act", "event"])
@pytest.mark.parametrize(
    "change", ["UPDATE {} SET rowid = rowid", "DELETE FROM {}", "REPLACE INTO {} SELECT * FROM {}"]
)
def test_texts_and_log_are_never_changed(old, table, change):
    with closing(sqlite3.connect(old)) as connection:
        connection.execute("PRAGMA recursive_triggers = ON")
        with pytest.raises(sqlite3.IntegrityError, match=f"{table} is never changed"):
            connection.execute(change.format(table, table))


@pytest.mark.parametrize(
    "change",
    [
        "UPDATE span SET start = -1",
        'UPDATE span SET "end" = start',
        "UPDATE span SET layer = 'other'",
        "UPDATE span SET confidence = 'sure'",
        "UPDATE span SET ranges = '[]'",
        "UPDATE span SET attributes = 'none'",
        "UPDATE span SET article = 99",
        "UPDATE region SET kind = 'advert'",
        'UPDATE region SET "end" = start',
        "UPDATE status SET state = 'new'",
        "UPDATE review SET state = 'open'",
        "UPDATE article SET sha256 = ''",
        "UPDATE article SET length = -1",
        "UPDATE link SET source = 's_none'",
        "UPDATE history SET state = 'perhaps'",
        "UPDATE history SET seq = 99",
        "UPDATE span_count SET n = 0",
        "UPDATE scheme SET layer = 'other'",
        "DELETE FROM article",
        "INSERT INTO event SELECT 99, 'e', 1, kind, article, target, 'no JSON', hlc FROM event",
        "INSERT INTO act SELECT 99, 'a', 'forget', '', '', grp, 1, '', '' FROM act",
        TWIN,
    ],
)
def test_the_schema_has_bounds_of_its_own(old, change):
    with closing(sqlite3.connect(old)) as connection:
        connection.execute("PRAGMA foreign_keys = ON")
        with pytest.raises(sqlite3.IntegrityError):
            connection.execute(change)
