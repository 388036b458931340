"""A damaged file is read around what is broken in it, and no row is read twice."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from annotator.storage.wreck import PARTS, TEXT, Part, Reading, Wreck

NUMBERS = Part("number", ("key", "word"))
OF_ARTICLE = Part("mark", ("article", "word"), "article")
SIZE = 4096
ROWS = 3_000


@pytest.fixture
def numbers(tmp_path):
    """A file with a table of many pages, and another one without row numbers."""
    path = tmp_path / "numbers.sqlite"
    with closing(sqlite3.connect(path)) as made:
        made.execute("CREATE TABLE number (key INTEGER PRIMARY KEY, word TEXT)")
        made.execute(
            "CREATE TABLE mark (article INTEGER, word TEXT, PRIMARY KEY (article, word))"
            " WITHOUT ROWID"
        )
        rows = [(n, f"word {n} " * 5) for n in range(1, ROWS + 1)]
        made.executemany("INSERT INTO number VALUES (?, ?)", rows)
        made.executemany("INSERT INTO mark VALUES (?, ?)", [(key // 3, word) for key, word in rows])
        made.commit()
    return path


def overwrite(path: Path, page: int, content: bytes = b"\0" * SIZE) -> None:
    with path.open("r+b") as stream:
        stream.seek((page - 1) * SIZE)
        stream.write(content)


def read(path: Path, part: Part = NUMBERS) -> tuple[list[int], Reading]:
    reading = Reading(part.table)
    with closing(Wreck(path)) as wreck:
        return [row[0] for row in wreck.rows(part, reading)], reading


def pages(path: Path, table: str = "number") -> list[int]:
    with closing(sqlite3.connect(path)) as opened:
        sql = "SELECT pageno FROM dbstat WHERE name = ? AND pagetype = 'leaf' ORDER BY path"
        try:
            return [row[0] for row in opened.execute(sql, (table,))]
        except sqlite3.OperationalError:
            pytest.skip("this SQLite does not tell where tables lie")


def test_a_sound_table_is_read_whole(numbers):
    keys, reading = read(numbers)
    assert keys == list(range(1, ROWS + 1))
    assert reading.whole
    assert not Reading("x", missing=True).whole


@pytest.mark.parametrize("which", [0, 10, -1])
def test_only_the_rows_of_a_broken_page_are_lost(numbers, which):
    leaves = pages(numbers)
    overwrite(numbers, leaves[which])
    keys, reading = read(numbers)
    assert keys == sorted(set(keys))
    ((last, onward),) = reading.gaps
    lost = set(range(1, ROWS + 1)) - set(keys)
    assert lost == set(range(last + 1, onward or ROWS + 1))
    assert 20 < len(lost) < 120


def test_what_lies_between_broken_pages_is_kept(numbers):
    leaves = pages(numbers)
    for which in (3, 5, 9):
        overwrite(numbers, leaves[which])
    keys, reading = read(numbers)
    assert len(reading.gaps) == 3
    assert ROWS - 3 * 120 < len(keys) < ROWS


def test_a_long_gap_is_crossed(numbers, monkeypatch):
    leaves = pages(numbers)
    for page in leaves[2:-2]:
        overwrite(numbers, page)
    monkeypatch.setattr("annotator.storage.wreck._STEP_BY_STEP", 10)
    keys, _ = read(numbers)
    assert keys[0] == 1
    assert keys[-1] == ROWS
    assert 50 < len(keys) < 500


def test_a_root_that_is_broken_takes_the_whole_table(numbers):
    with closing(sqlite3.connect(numbers)) as opened:
        ((root,),) = opened.execute("SELECT rootpage FROM sqlite_schema WHERE name = 'number'")
    overwrite(numbers, root)
    keys, reading = read(numbers)
    assert keys == []
    assert reading.gaps == [(0, 0)]
    assert not reading.missing
    assert len(read(numbers, OF_ARTICLE)[0]) == ROWS


def test_rows_without_a_number_are_found_by_their_article(numbers):
    found, reading = read(numbers, OF_ARTICLE)
    assert reading.whole
    assert found == sorted(n // 3 for n in range(1, ROWS + 1))
    overwrite(numbers, pages(numbers, "mark")[4])
    left, reading = read(numbers, OF_ARTICLE)
    assert len(reading.gaps) == 1
    assert ROWS - 120 < len(left) < ROWS


def test_a_table_that_is_not_there_is_said_to_be(numbers):
    keys, reading = read(numbers, TEXT)
    assert keys == []
    assert reading.missing


def test_a_text_that_is_no_utf_8_does_not_hide_the_others(numbers):
    with closing(sqlite3.connect(numbers)) as opened:
        opened.execute("UPDATE number SET word = CAST(x'61ff' AS TEXT) WHERE key = 7")
        opened.commit()
    keys, reading = read(numbers)
    assert len(keys) == ROWS - 1
    assert 7 not in keys
    assert (reading.spoilt, reading.gaps) == (1, [])


def test_a_file_that_was_cut_short_gives_what_is_left(numbers):
    content = numbers.read_bytes()
    numbers.write_bytes(content[: len(content) // 3])
    keys, reading = read(numbers)
    assert keys == sorted(set(keys))
    assert 100 < len(keys) < ROWS
    assert reading.gaps


def test_the_file_is_never_written(numbers):
    overwrite(numbers, 3)
    before = numbers.read_bytes()
    read(numbers)
    assert numbers.read_bytes() == before
    assert [each.name for each in numbers.parent.iterdir()] == [numbers.name]


def test_every_table_of_a_project_can_be_read(filled):
    filled.close()
    with closing(Wreck(filled.path)) as wreck:
        assert wreck.has_tables()
        for part in PARTS:
            reading = Reading(part.table)
            assert all(len(row) == len(part.columns) for row in wreck.rows(part, reading))
            assert reading.whole


def test_what_is_no_database_has_no_tables(tmp_path):
    path = tmp_path / "a.txt"
    path.write_text("no database " * 1000, "utf-8")
    with closing(Wreck(path)) as wreck:
        assert not wreck.has_tables()
