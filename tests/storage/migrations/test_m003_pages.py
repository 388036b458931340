"""The third step makes room for pages, and guards them."""

import sqlite3
from contextlib import closing

import pytest

from annotator.storage.migrations.m003_pages import m003_pages


def test_a_page_is_written_once_and_never_changed() -> None:
    with closing(sqlite3.connect(":memory:")) as connection:
        m003_pages(connection)
        connection.execute("INSERT INTO page VALUES ('ff', x'00')")
        for change in ("UPDATE page SET packed = x'01'", "DELETE FROM page"):
            with pytest.raises(sqlite3.IntegrityError, match="page is never changed"):
                connection.execute(change)
        assert connection.execute("SELECT * FROM page").fetchall() == [("ff", b"\0")]
