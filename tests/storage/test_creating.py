"""A new project appears whole or not at all, and takes no other file's place."""

import errno
import os
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from annotator.domain.errors import ProjectError
from annotator.storage import creating
from annotator.storage.database import Database
from annotator.storage.tables import PROJECT


def fill(database: Database) -> None:
    database.insert(PROJECT, [("id", "p_1")])


def names(folder: Path) -> list[str]:
    return sorted(each.name for each in folder.iterdir())


def test_the_file_is_whole_and_alone(path):
    creating.create(path, fill)
    assert names(path.parent) == ["project.sqlite"]
    with closing(sqlite3.connect(path)) as connection:
        assert connection.execute("PRAGMA application_id").fetchone() == (0x414E4E4F,)
        assert connection.execute("PRAGMA journal_mode").fetchone() == ("wal",)
        assert connection.execute("SELECT * FROM project").fetchall() == [("id", "p_1")]


@pytest.mark.parametrize("kind", ["file", "folder", "dangling link"])
def test_what_is_there_is_never_overwritten(path, kind):
    {
        "file": lambda: path.write_bytes(b"mine"),
        "folder": path.mkdir,
        "dangling link": lambda: path.symlink_to("nowhere"),
    }[kind]()
    with pytest.raises(ProjectError, match="there is a file of this name already"):
        creating.create(path, fill)
    assert names(path.parent) == ["project.sqlite"]
    assert not path.is_file() or path.read_bytes() == b"mine"


@pytest.mark.parametrize("links", [True, False])
def test_a_file_that_appears_meanwhile_is_not_overwritten(path, monkeypatch, links):
    if not links:
        monkeypatch.setattr(Path, "hardlink_to", _no_links)

    def fill_late(database):
        fill(database)
        path.write_bytes(b"mine")

    with pytest.raises(ProjectError, match="there is a file of this name already"):
        creating.create(path, fill_late)
    assert path.read_bytes() == b"mine"
    assert names(path.parent) == ["project.sqlite"]


def _no_links(self, target):
    raise OSError(errno.EPERM, "Operation not permitted")


def test_a_disk_without_links_will_do(path, monkeypatch):
    monkeypatch.setattr(Path, "hardlink_to", _no_links)
    creating.create(path, fill)
    assert names(path.parent) == ["project.sqlite"]


@pytest.mark.parametrize("suffix", ["-wal", "-journal"])
def test_pages_of_another_project_are_neither_taken_nor_deleted(path, suffix):
    left = Path(f"{path}{suffix}")
    left.write_bytes(b"pages of somebody's work")
    with pytest.raises(ProjectError, match=f"ending in {suffix} was left by another project"):
        creating.create(path, fill)
    assert names(path.parent) == [left.name]
    assert left.read_bytes() == b"pages of somebody's work"


def test_an_empty_wal_and_an_index_without_its_wal_do_no_harm(path):
    for suffix, content in (("-wal", b""), ("-shm", b"x" * 32_768)):
        Path(f"{path}{suffix}").write_bytes(content)
    creating.create(path, fill)
    with closing(sqlite3.connect(path)) as connection:
        assert connection.execute("SELECT * FROM project").fetchall() == [("id", "p_1")]


def test_a_folder_that_is_not_there_is_told(path):
    with pytest.raises(ProjectError, match="check that its folder is there"):
        creating.create(path / "below" / "p.sqlite", fill)


def test_a_filling_that_fails_leaves_nothing(path):
    def fail(database):
        fill(database)
        raise KeyError("ours")

    with pytest.raises(KeyError, match="ours"):
        creating.create(path, fail)
    assert names(path.parent) == []


def test_a_disk_that_fails_at_the_last_moment_leaves_nothing(path, monkeypatch):
    def fail(self, target):
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(Path, "hardlink_to", fail)
    monkeypatch.setattr(Path, "rename", fail)
    with pytest.raises(ProjectError, match="cannot be created: No space left on device"):
        creating.create(path, fill)
    assert names(path.parent) == []


def test_the_new_name_is_on_disk_too(path, monkeypatch):
    synced: list[int] = []
    monkeypatch.setattr(os, "fsync", lambda file: synced.append(os.fstat(file).st_ino))
    creating.create(path, fill)
    assert synced == [path.parent.stat().st_ino]
