"""A project from elsewhere is looked through before anything is done with it."""

import os
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from annotator.domain.errors import ProjectError
from annotator.storage import database
from annotator.storage.database import connect
from annotator.storage.soundness import check_sound
from annotator.storage.store import Store


@pytest.fixture
def closed(filled: Store) -> Path:
    filled.close()
    return filled.path


def test_a_sound_one_passes_and_stays_as_it_is(closed: Path) -> None:
    before = closed.read_bytes()
    check_sound(closed)
    assert closed.read_bytes() == before


def test_one_that_is_open_passes(filled: Store) -> None:
    check_sound(filled.path)


def test_one_in_a_folder_that_cannot_be_written_passes(
    closed: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []

    def refusing(path: Path, options: str) -> sqlite3.Connection:
        asked.append(options)
        return connect(path if "immutable" in options else path / "no", options)

    monkeypatch.setattr("annotator.storage.soundness.connect", refusing)
    check_sound(closed)
    assert asked == ["mode=rw", "mode=ro&immutable=1"]


@pytest.mark.parametrize("content", [b"", b"x" * 5000, b"SQLite format 3\0" + bytes(500)])
def test_what_is_none_is_left_to_the_opening(path: Path, content: bytes) -> None:
    check_sound(path)
    path.write_bytes(content)
    check_sound(path)


def test_what_is_no_file_is_left_to_the_opening(tmp_path: Path) -> None:
    check_sound(tmp_path)


def test_one_that_was_cut_short_is_refused(closed: Path) -> None:
    os.truncate(closed, closed.stat().st_size - 4096)
    with pytest.raises(ProjectError, match="damaged or cut short"):
        check_sound(closed)


def test_a_table_that_shows_another_one_is_refused(closed: Path) -> None:
    # Its schema is ours to the letter.
    with closing(sqlite3.connect(closed, isolation_level=None)) as connection:
        connection.execute("PRAGMA writable_schema = ON")
        connection.execute(
            "UPDATE sqlite_schema SET rootpage ="
            " (SELECT rootpage FROM sqlite_schema WHERE name = 'text') WHERE name = 'span'"
        )
    with pytest.raises(ProjectError, match="damaged or cut short"):
        check_sound(closed)


def test_checks_of_a_schema_that_is_not_ours_never_run(closed: Path) -> None:
    with closing(sqlite3.connect(closed, isolation_level=None)) as connection:
        connection.execute("CREATE TABLE evil (a CHECK (length(zeroblob(a * 900000000)) > 0))")
        connection.execute("INSERT INTO evil VALUES (0.001)")
    check_sound(closed)  # the opening refuses it by name
    with pytest.raises(ProjectError, match="table evil is not one of ours"):
        Store.open(closed)


def test_no_value_may_bring_the_program_down(path: Path) -> None:
    with closing(connect(path, "mode=rwc")) as connection:
        for limit, most in database._LIMITS:
            assert connection.getlimit(limit) == most
        with pytest.raises(sqlite3.DataError, match="too big"):
            connection.execute("SELECT zeroblob(900000000)").fetchone()
