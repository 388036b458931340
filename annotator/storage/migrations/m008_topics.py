"""The topics of an article, as a list in JSON."""

import sqlite3


def m008_topics(connection: sqlite3.Connection) -> None:
    """Add their column; no article of an older project has any."""
    connection.execute(
        "ALTER TABLE article ADD COLUMN topics TEXT NOT NULL DEFAULT '[]' CHECK (topics LIKE '[%]')"
    )
