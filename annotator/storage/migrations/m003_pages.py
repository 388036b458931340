"""The pages that texts were extracted from: kept by their content, as the texts are."""

import sqlite3


def m003_pages(connection: sqlite3.Connection) -> None:
    """Make the table, and its guards."""
    connection.execute(
        "CREATE TABLE page (sha256 TEXT NOT NULL PRIMARY KEY, packed BLOB NOT NULL) STRICT"
    )
    for change in ("UPDATE", "DELETE"):
        connection.execute(
            f"CREATE TRIGGER page_no_{change.lower()} BEFORE {change} ON page"
            " BEGIN SELECT RAISE(ABORT, 'page is never changed'); END"
        )
