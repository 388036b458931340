"""The list of tables of a new project leads to the tables of one that was made in the same way."""

import sqlite3
from contextlib import closing

from annotator.storage.grafting import grafted
from tests.storage.test_repairing import PAGE, overwrite

OBJECTS = "SELECT type, name, rootpage FROM sqlite_schema ORDER BY 1, 2"


def test_the_tables_are_found_where_they_were(filled, tmp_path):
    filled.close()
    copy = tmp_path / "copy.sqlite"
    with closing(sqlite3.connect(filled.path)) as opened:
        before = opened.execute(OBJECTS).fetchall()
        articles = opened.execute("SELECT * FROM article").fetchall()
    content = filled.path.read_bytes()
    overwrite(filled.path, 1, b"\xaa" * PAGE)
    grafted(filled.path, copy)
    assert filled.path.read_bytes()[PAGE:] == content[PAGE:]
    with closing(sqlite3.connect(copy)) as opened:
        assert opened.execute(OBJECTS).fetchall() == before
        assert opened.execute("SELECT * FROM article").fetchall() == articles
        assert opened.execute("PRAGMA quick_check").fetchone() != ("no",)


def test_a_file_that_ends_within_a_page_is_filled_up(filled, tmp_path):
    filled.close()
    content = filled.path.read_bytes()
    filled.path.write_bytes(content[:-100])
    grafted(filled.path, tmp_path / "copy.sqlite")
    copied = (tmp_path / "copy.sqlite").read_bytes()
    assert len(copied) % PAGE == 0
    assert copied[PAGE : len(content) - 100] == content[PAGE:-100]


def test_a_short_file_never_shows_the_list_of_tables_as_a_table(tmp_path):
    path, copy = tmp_path / "short", tmp_path / "copy.sqlite"
    path.write_bytes(b"x" * 5_000)
    grafted(path, copy)
    with closing(sqlite3.connect(copy)) as opened:
        roots = [row[2] for row in opened.execute(OBJECTS) if row[2]]
    shown = (copy.stat().st_size // PAGE) - max(roots)
    assert shown >= 1
