"""Snapshots come with their guards, and payloads go only where one stands for them."""

import sqlite3
from contextlib import closing

import pytest

from annotator.storage import schema

EVENT = "INSERT INTO event (id, act, kind, article, target, payload, hlc)"
ACT = "INSERT INTO act VALUES (?, 't_' || ?, 'do', 'AddSpan', '', 't_' || ?, 1, '', '')"
TAKE = "UPDATE event SET payload = '{}' WHERE act = ?"
SNAPSHOT = "INSERT INTO snapshot VALUES (?, '', '', '', '')"
PART = "INSERT INTO snapshot_part (act, name, rows, packed) VALUES (?, 'span', 1, x'00')"


@pytest.fixture
def opened():
    with closing(sqlite3.connect(":memory:", isolation_level=None)) as connection:
        schema.migrate(connection, schema.MIGRATIONS[:6])
        connection.execute("PRAGMA foreign_keys = ON")
        connection.execute("INSERT INTO annotator VALUES (1, 'u', 'ada')")
        for act in (1, 2, 3):
            connection.execute(ACT, (act, act, act))
            connection.execute(f"{EVENT} VALUES (?, ?, 'K', '', '', '{{1}}', '')", (f"e{act}", act))
        schema.migrate(connection, schema.MIGRATIONS[:7])
        yield connection


def test_no_payload_goes_without_a_snapshot(opened):
    with pytest.raises(sqlite3.IntegrityError, match="event is never changed"):
        opened.execute(TAKE, (1,))


def test_only_payloads_go_and_only_before_the_newest_snapshot(opened):
    opened.execute(SNAPSHOT, (2,))
    opened.execute(TAKE, (1,))
    opened.execute(TAKE, (2,))
    for change in (
        "UPDATE event SET payload = '{}' WHERE act = 3",
        "UPDATE event SET payload = '{2}' WHERE act = 1",
        *(
            f"UPDATE event SET payload = '{{}}', {column} = 9 WHERE act = 1"
            for column in ("id", "kind", "article", "target", "hlc", "seq")
        ),
        "DELETE FROM event WHERE act = 1",
    ):
        with pytest.raises(sqlite3.IntegrityError, match="event is never changed"):
            opened.execute(change)
    assert opened.execute("SELECT payload FROM event").fetchall() == [("{}",), ("{}",), ("{1}",)]


def test_snapshots_are_never_changed_but_the_parts_of_older_ones_go(opened):
    for act in (1, 2):
        opened.execute(SNAPSHOT, (act,))
        opened.execute(PART, (act,))
    for change in (
        "UPDATE snapshot SET made = ''",
        "DELETE FROM snapshot",
        "UPDATE snapshot_part SET packed = x''",
        "DELETE FROM snapshot_part WHERE act = 2",
    ):
        with pytest.raises(sqlite3.IntegrityError, match="is never changed"):
            opened.execute(change)
    opened.execute("DELETE FROM snapshot_part WHERE act = 1")
    with pytest.raises(sqlite3.IntegrityError, match="FOREIGN KEY"):
        opened.execute(SNAPSHOT, (9,))
