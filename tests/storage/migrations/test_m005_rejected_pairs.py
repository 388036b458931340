"""A project of an older version gets a table for pairs that were rejected."""

import sqlite3
from contextlib import closing

from annotator.storage.migrations.m001_beginning import m001_beginning
from annotator.storage.migrations.m005_rejected_pairs import m005_rejected_pairs


def test_a_rejection_needs_its_article_and_is_there_once() -> None:
    with closing(sqlite3.connect(":memory:")) as connection:
        m001_beginning(connection)
        m005_rejected_pairs(connection)
        connection.execute("PRAGMA foreign_keys = ON")
        columns = [row[1] for row in connection.execute("PRAGMA table_info(rejected_pair)")]
        assert columns == ["article", "other", "annotator"]
        failed = 0
        try:
            connection.execute("INSERT INTO rejected_pair VALUES (1, 'a_2', 'ada')")
        except sqlite3.IntegrityError:
            failed += 1
        assert failed == 1
