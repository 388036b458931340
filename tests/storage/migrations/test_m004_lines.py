"""The lines of an old project are there after it was opened, as if it were new."""

import sqlite3
from contextlib import closing

from annotator.domain.repeated_lines import line_keys
from annotator.storage.migrations.m001_beginning import m001_beginning
from annotator.storage.migrations.m004_lines import m004_lines

TEXT = "Home\nThe ferry came on Sunday.\nShare\n"


def test_lines_of_articles_are_filled_in():
    with closing(sqlite3.connect(":memory:", isolation_level=None)) as connection:
        m001_beginning(connection)
        connection.execute("INSERT INTO text VALUES ('aa', ?), ('bb', 'gone')", (TEXT,))
        values = ", ".join(["''"] * 11)
        connection.execute(
            "INSERT INTO article (key, id, sha256, length, title, language, published, source, url,"
            " author, file, event, encoding, signature, file_sha256, language_confidence)"
            f" VALUES (7, 'a', 'aa', 38, {values}, 0.5)"
        )
        m004_lines(connection)
        rows = connection.execute("SELECT key, article, mark FROM line").fetchall()
        assert {row[0] for row in rows} == line_keys(TEXT)
        assert {row[1:] for row in rows} == {(7, 0)}
        connection.execute("PRAGMA foreign_keys = ON")
        connection.execute("DELETE FROM article")
        assert connection.execute("SELECT count(*) FROM line").fetchone() == (0,)
