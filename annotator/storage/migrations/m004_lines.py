"""The short lines of each article, by which those are found that stand in several of a source."""

import sqlite3

from annotator.domain.repeated_lines import line_keys


def m004_lines(connection: sqlite3.Connection) -> None:
    """Make the table and fill it from the texts; ``mark`` is what a person said of the line.

    It is 1 where a person said that it is not body, and -1 where a person took that back from what
    the program had said.
    """
    connection.execute(
        """CREATE TABLE line (
            key INTEGER NOT NULL,
            article INTEGER NOT NULL REFERENCES article (key) ON DELETE CASCADE,
            mark INTEGER NOT NULL DEFAULT 0 CHECK (mark IN (-1, 0, 1)),
            PRIMARY KEY (key, article)
        ) STRICT, WITHOUT ROWID"""
    )
    connection.execute("CREATE INDEX line_article ON line (article)")
    articles = connection.execute(
        "SELECT key, text FROM article JOIN text ON text.sha256 = article.sha256"
    )
    connection.executemany(
        "INSERT INTO line (key, article) VALUES (?, ?)",
        ((line, key) for key, text in articles for line in line_keys(text)),
    )
