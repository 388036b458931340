"""What the tables were at an act, by which the payloads of the events before it can go."""

import sqlite3

_COLUMNS = ("seq", "id", "act", "kind", "article", "target", "hlc")

_SNAPSHOT = """CREATE TABLE snapshot (
    act INTEGER PRIMARY KEY REFERENCES act (seq),
    made TEXT NOT NULL,
    archive TEXT NOT NULL,
    archive_sha256 TEXT NOT NULL,
    sha256 TEXT NOT NULL
) STRICT"""
_PART = """CREATE TABLE snapshot_part (
    key INTEGER PRIMARY KEY,
    act INTEGER NOT NULL REFERENCES snapshot (act),
    name TEXT NOT NULL,
    rows INTEGER NOT NULL CHECK (rows > 0),
    packed BLOB NOT NULL
) STRICT"""


def m007_snapshots(connection: sqlite3.Connection) -> None:
    """Make the tables and their guards; an event before the newest snapshot may lose its payload.

    What is left of that is ``{}``, which is the payload of no event. Of earlier snapshots the
    parts may go.
    """
    for statement in (_SNAPSHOT, _PART, "CREATE INDEX snapshot_part_act ON snapshot_part (act)"):
        connection.execute(statement)
    newest = "(SELECT max(act) FROM snapshot)"
    for name, change, unless in (
        ("snapshot", "UPDATE", ""),
        ("snapshot", "DELETE", ""),
        ("snapshot_part", "UPDATE", ""),
        ("snapshot_part", "DELETE", f"OLD.act < {newest}"),
    ):
        _guard(connection, name, change=change, unless=unless)
    same = " AND ".join(f"NEW.{column} = OLD.{column}" for column in _COLUMNS)
    connection.execute("DROP TRIGGER event_no_update")
    allowed = f"NEW.payload = '{{}}' AND OLD.act <= coalesce({newest}, 0) AND {same}"
    _guard(connection, "event", change="UPDATE", unless=allowed)


def _guard(connection: sqlite3.Connection, table: str, *, change: str, unless: str) -> None:
    when = f" WHEN NOT ({unless})" if unless else ""
    connection.execute(
        f"CREATE TRIGGER {table}_no_{change.lower()} BEFORE {change} ON {table}{when}"
        f" BEGIN SELECT RAISE(ABORT, '{table} is never changed'); END"
    )
