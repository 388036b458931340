"""The pairs of articles that were proposed as reports on one event, and rejected."""

import sqlite3


def m005_rejected_pairs(connection: sqlite3.Connection) -> None:
    """Make their table: the lesser id of a pair stands in ``article``, who said so beside it."""
    connection.execute(
        """CREATE TABLE rejected_pair (
            article INTEGER NOT NULL REFERENCES article (key),
            other TEXT NOT NULL,
            annotator TEXT NOT NULL,
            PRIMARY KEY (article, other, annotator)
        ) STRICT, WITHOUT ROWID"""
    )
