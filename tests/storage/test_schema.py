"""Migrations are taken once each, whole or not at all, and what they make is recognised."""

import sqlite3
from contextlib import closing

import pytest
from sqlite_utils import Database as SqliteUtils

from annotator.storage import schema
from annotator.storage.migrations.m001_beginning import m001_beginning

GUARDS = {
    f"{table}_no_{change}"
    for table in ("text", "page", "act", "event", "snapshot", "snapshot_part")
    for change in ("update", "delete")
}


def fresh() -> sqlite3.Connection:
    connection = sqlite3.connect(":memory:", isolation_level=None)
    schema.migrate(connection, schema.MIGRATIONS)
    return connection


def triggers(connection: sqlite3.Connection) -> set[str]:
    rows = connection.execute("SELECT name FROM sqlite_schema WHERE type = 'trigger'")
    return {row[0] for row in rows}


def add_colour(connection):
    connection.execute("ALTER TABLE article ADD COLUMN colour TEXT NOT NULL DEFAULT ''")


def fail_half_way(connection):
    connection.execute("CREATE TABLE half (a)")
    raise RuntimeError("half way")


def test_the_program_s_number_spells_its_name():
    assert schema.APPLICATION_ID.to_bytes(4, "big") == b"ANNO"


def test_the_first_migration_never_goes_away():
    assert schema.MIGRATIONS[0] is m001_beginning


def test_after_all_migrations_every_guard_is_there():
    # table.transform of sqlite-utils drops the triggers of its table: who uses it makes them anew.
    with closing(fresh()) as connection:
        assert triggers(connection) == GUARDS
        SqliteUtils(connection, execute_plugins=False).table("act").transform(rename={"grp": "g"})
        assert triggers(connection) == GUARDS - {"act_no_update", "act_no_delete"}


def test_a_file_takes_the_steps_that_it_lacks():
    with closing(fresh()) as connection:
        steps = (*schema.MIGRATIONS, add_colour)
        schema.migrate(connection, steps)
        schema.migrate(connection, steps)
        assert schema.version(connection) == len(steps)
        connection.execute("SELECT colour FROM article")


def test_a_step_that_fails_leaves_nothing():
    with closing(fresh()) as connection:
        before = connection.execute(schema.OBJECTS).fetchall()
        with pytest.raises(RuntimeError, match="half way"):
            schema.migrate(connection, (*schema.MIGRATIONS, fail_half_way))
        assert connection.execute(schema.OBJECTS).fetchall() == before
        assert schema.version(connection) == len(schema.MIGRATIONS)
        assert not connection.in_transaction


def test_what_another_program_has_just_migrated_is_left_alone(tmp_path):
    path = tmp_path / "p.sqlite"
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        schema.migrate(connection, schema.MIGRATIONS)

    class Late(sqlite3.Connection):
        """Sees the old version until it has the lock."""

        def execute(self, sql, *values):
            if sql == "PRAGMA user_version" and not self.in_transaction and not self.asked:
                self.asked = True
                return super().execute("SELECT 0")
            return super().execute(sql, *values)

        asked = False

    with closing(sqlite3.connect(path, isolation_level=None, factory=Late)) as late:
        schema.migrate(late, schema.MIGRATIONS)
        assert late.asked
        assert schema.version(late) == len(schema.MIGRATIONS)


@pytest.mark.parametrize(
    ("sql", "difference"),
    [
        (
            "CREATE TRIGGER evil AFTER INSERT ON span BEGIN DELETE FROM link; END",
            "trigger evil is not one of ours",
        ),
        ("CREATE VIEW also AS SELECT 1", "view also is not one of ours"),
        ("CREATE VIRTUAL TABLE z USING fts5(a)", "table z is not one of ours"),
        ("DROP TRIGGER text_no_delete", "trigger text_no_delete is missing"),
        ("DROP INDEX act_grp", "index act_grp is missing"),
        ("ALTER TABLE link ADD COLUMN more TEXT", "table link is changed"),
        ("ALTER TABLE article RENAME TO articles", "table article is missing"),
    ],
)
def test_what_is_not_as_we_made_it_is_seen(sql, difference):
    with closing(fresh()) as connection:
        connection.execute(sql)
        found = schema.differences(connection.execute(schema.OBJECTS), schema.MIGRATIONS)
        assert difference in found


def test_a_view_in_the_place_of_a_table_is_seen():
    with closing(fresh()) as connection:
        connection.execute("DROP TABLE scheme")
        connection.execute("CREATE VIEW scheme AS SELECT 1 AS name")
        found = schema.differences(connection.execute(schema.OBJECTS), schema.MIGRATIONS)
        assert {"table scheme is missing", "view scheme is not one of ours"} <= set(found)


def test_statistics_and_another_layout_of_the_same_words_are_no_difference():
    with closing(fresh()) as connection:
        connection.execute("ANALYZE")
        rows = [
            (*row[:3], row[3] and row[3].replace(" ", "\n "))
            for row in connection.execute(schema.OBJECTS)
        ]
        assert ("table", "sqlite_stat1") in {row[:2] for row in rows}
        assert schema.differences(rows, schema.MIGRATIONS) == []
