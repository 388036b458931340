"""A project of the first version gets the indexes by which spans are drawn, once it is opened."""

import os
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from annotator.storage import schema
from annotator.storage.migrations.m001_beginning import m001_beginning
from annotator.storage.migrations.m002_span_places import m002_span_places
from annotator.storage.store import Store
from tests.storage.test_opening import refusal

DATA = Path(__file__).parent.parent / "data"
INDEXES = {"span_place", "span_parts", "span_attributes"}
OBJECTS = "SELECT type, name, sql FROM sqlite_schema ORDER BY 1, 2"


def written(path: Path, dump: str) -> Path:
    with closing(sqlite3.connect(path)) as connection:
        connection.executescript((DATA / dump).read_text("utf-8"))
    return path


@pytest.fixture
def first(path):
    """A file of the first version, as it was written then."""
    return written(path, "m001.sql")


@pytest.fixture
def second(path):
    """A file of the second version, as it was written then."""
    return written(path, "m002.sql")


def indexes(path: Path) -> set[str]:
    with closing(sqlite3.connect(path)) as connection:
        query = "SELECT name FROM sqlite_schema WHERE type = 'index' AND tbl_name = 'span'"
        return {name for (name,) in connection.execute(query) if not name.startswith("sqlite_")}


def test_the_file_was_made_by_that_version(second):
    with (
        closing(sqlite3.connect(":memory:")) as connection,
        closing(sqlite3.connect(second)) as was,
    ):
        m001_beginning(connection)
        m002_span_places(connection)
        assert was.execute("PRAGMA user_version").fetchone() == (2,)
        assert was.execute(OBJECTS).fetchall() == connection.execute(OBJECTS).fetchall()


def test_a_project_of_the_first_version_has_them_once_it_was_opened(first):
    assert not indexes(first) & INDEXES
    with closing(Store.open(first)) as store:
        assert list(store.faults()) == []
        (row,) = store.articles.all()
        assert [each.id for each in store.annotations.spans(row.article.id)] == ["s_1", "s_2"]
    assert indexes(first) >= INDEXES
    with closing(sqlite3.connect(first)) as connection:
        assert schema.version(connection) == len(schema.MIGRATIONS)


def test_a_migrated_project_is_what_a_new_one_of_that_version_is(first, tmp_path):
    with closing(sqlite3.connect(first)) as connection:
        schema.migrate(connection, schema.MIGRATIONS[:2])
        dumped = list(connection.iterdump())
    other = written(tmp_path / "second.sqlite", "m002.sql")
    with closing(sqlite3.connect(other)) as connection:
        assert list(connection.iterdump()) == dumped


def test_all_that_is_in_it_is_there_today(second, dump):
    with closing(Store.open(second)) as store:
        assert list(store.faults()) == []
        before = dump(store._database)
        store.rebuild()
        assert dump(store._database) == before


DRAWN = """SELECT id, layer, label, start, "end" FROM span WHERE article = 1
    ORDER BY start, "end" DESC, id"""
PARTS = "SELECT id, ranges FROM span WHERE article = 1 AND instr(ranges, '],[') > 0"
NAMING = """SELECT id FROM span INDEXED BY span_attributes
    WHERE article = 1 AND attributes <> '[]'"""


@pytest.mark.parametrize(
    ("query", "index"),
    [(DRAWN, "COVERING INDEX span_place"), (PARTS, "span_parts"), (NAMING, "span_attributes")],
)
def test_each_serves_what_it_was_made_for(second, query, index):
    with closing(sqlite3.connect(second)) as connection:
        plan = [row[3] for row in connection.execute(f"EXPLAIN QUERY PLAN {query}")]
    assert len(plan) == 1, plan
    assert index in plan[0]


@pytest.mark.skipif(not hasattr(os, "geteuid"), reason="there is no chmod that forbids here")
def test_an_older_one_that_may_only_be_read_is_refused_and_left_as_it_is(first):
    before = first.read_bytes()
    assert "an older version; open it once where it may be written" in refusal(
        first, read_only=True
    )
    assert first.read_bytes() == before


def test_when_a_step_fails_the_project_is_left_in_the_version_before(first):
    with closing(sqlite3.connect(first)) as connection:
        connection.execute("CREATE INDEX span_parts ON span (label)")
        connection.commit()
        with pytest.raises(sqlite3.OperationalError, match="span_parts"):
            schema.migrate(connection, schema.MIGRATIONS)
        assert schema.version(connection) == 1
    assert indexes(first) & INDEXES == {"span_parts"}
