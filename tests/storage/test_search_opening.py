"""Opening an index that may be anything; what is not ours is never touched."""

import os
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from annotator.storage.search_opening import Unusable, opened, remove


@pytest.fixture
def path(tmp_path: Path) -> Path:
    made = tmp_path / "p.sqlite-search"
    with closing(opened(made, "p_1")) as connection:
        connection.execute("INSERT INTO doc VALUES (1, 'x', 1, '')")
    return made


def docs(path: Path, project: str = "p_1") -> int:
    with closing(opened(path, project)) as connection:
        return int(connection.execute("SELECT count(*) FROM doc").fetchone()[0])


def test_an_index_is_found_again(path: Path) -> None:
    assert docs(path) == 1


def test_that_of_another_project_is_made_anew(path: Path) -> None:
    assert docs(path, "p_2") == 0


@pytest.mark.parametrize(
    "change",
    [
        "PRAGMA user_version = 99",
        "CREATE TRIGGER evil AFTER INSERT ON doc BEGIN SELECT 1; END",
        "DROP TABLE term",
    ],
)
def test_an_old_or_a_changed_one_is_made_anew(path: Path, change: str) -> None:
    with closing(sqlite3.connect(path)) as connection:
        connection.execute(change)
        connection.commit()
    assert docs(path) == 0


def test_a_damaged_one_is_made_anew(path: Path) -> None:
    data = bytearray(path.read_bytes())
    data[100:4096] = b"\xff" * 3996
    path.write_bytes(data)
    assert docs(path) == 0


def test_one_whose_names_are_no_text_is_made_anew(path: Path) -> None:
    data = path.read_bytes()
    path.write_bytes(data.replace(b"CREATE TABLE doc", b"CREATE TABLE \xf2oc"))
    assert docs(path) == 0


def test_an_empty_file_is_filled(tmp_path: Path) -> None:
    path = tmp_path / "p.sqlite-search"
    path.touch()
    assert docs(path) == 0


def test_a_file_that_is_not_ours_is_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "p.sqlite-search"
    path.write_text("my own notes")
    with pytest.raises(Unusable):
        opened(path, "p_1")
    assert path.read_text() == "my own notes"
    other = tmp_path / "other"
    with closing(sqlite3.connect(other)) as connection:
        connection.execute("CREATE TABLE own (x)")
    with pytest.raises(Unusable):
        opened(other, "p_1")
    with pytest.raises(Unusable):
        opened(tmp_path, "p_1")


def test_no_link_leads_to_a_file_of_somebody(tmp_path: Path) -> None:
    empty = tmp_path / "empty"
    empty.touch()
    (tmp_path / "p.sqlite-search").symlink_to(empty)
    with pytest.raises(Unusable):
        opened(tmp_path / "p.sqlite-search", "p_1")
    assert empty.read_bytes() == b""


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="needs a folder that refuses")
def test_there_is_none_where_nothing_can_be_written(tmp_path: Path) -> None:
    tmp_path.chmod(0o500)
    try:
        with pytest.raises(Unusable):
            opened(tmp_path / "p.sqlite-search", "p_1")
    finally:
        tmp_path.chmod(0o700)


def test_another_one_may_be_writing(path: Path) -> None:
    with closing(sqlite3.connect(path, isolation_level=None)) as writer:
        writer.execute("BEGIN IMMEDIATE")
        assert docs(path) == 1


def test_removing_takes_all_that_belongs_to_it(path: Path) -> None:
    connection = opened(path, "p_1")
    connection.execute("INSERT INTO doc VALUES (2, 'y', 1, '')")
    connection.close()
    remove(path)
    assert not list(path.parent.iterdir())
