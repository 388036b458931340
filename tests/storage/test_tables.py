"""The tables that the program writes are those of the file."""

from contextlib import closing

import pytest

from annotator.storage import tables
from annotator.storage.tables import Table

TABLES = [each for each in vars(tables).values() if isinstance(each, Table)]


@pytest.mark.parametrize("table", TABLES, ids=lambda table: table.name)
def test_columns_and_identity_are_those_of_the_schema(memory, table):
    with closing(memory()) as database:
        found = {row[1]: row[5] for row in database.rows(f"PRAGMA table_info({table.name})")}
        assert set(table.columns) == set(found) - ({"key", "seq", "id"} - set(table.columns))
        assert set(table.identity) <= set(table.columns)
        assert set(table.changing) == set(table.columns) - set(table.identity)


def test_every_table_of_the_schema_is_known(memory):
    with closing(memory()) as database:
        found = {
            row[0] for row in database.rows("SELECT name FROM sqlite_schema WHERE type = 'table'")
        }
        known = {table.name for table in TABLES} | {"text", "page", "history", "line"}
        assert found == known


def test_only_a_table_of_articles_looks_up_their_keys():
    assert "SELECT key FROM article" in tables.SPAN.delete_sql
    assert "SELECT key FROM article" not in tables.EVENT.delete_sql
    assert tables.STATUS.update_sql.startswith('UPDATE status SET "state" = ? WHERE')


def test_a_table_stands_after_those_that_it_refers_to(memory):
    with closing(memory()) as database:
        order = [table.name for table in tables.PROJECTED]
        for place, name in enumerate(order):
            parents = {row[2] for row in database.rows(f"PRAGMA foreign_key_list({name})")}
            assert parents <= {*order[:place], "text"}


def test_a_row_of_before_a_column_was_there_gets_what_that_holds_then():
    table = Table("t", ("a", "b", "c"), ("a",), later=("x", "y"))
    assert table.whole((1, 2, 3)) == (1, 2, 3)
    assert table.whole((1, 2)) == (1, 2, "y")
    assert table.whole((1,)) == (1, "x", "y")
    assert table.whole(()) == ()
    assert table.whole((1, 2, 3, 4)) == (1, 2, 3, 4)
