"""What is taken away while it is open comes back whole, beside its place."""

import errno
import os
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from annotator.domain.errors import ProjectError
from annotator.storage import database, rescuing
from annotator.storage.rescuing import rescued
from annotator.storage.store import Store
from annotator.storage.tables import PROJECT

posix = pytest.mark.skipif(os.name == "nt", reason="what is open stays there")


@pytest.fixture
def taken(filled):
    """An open project whose file is gone."""
    filled.path.unlink()
    return filled


def write(store: Store, key: str) -> None:
    with store._database.writing():
        store._database.insert(PROJECT, [(key, "x")])


@posix
def test_all_that_was_saved_is_in_a_copy_that_is_named(taken, dump):
    before = dump(taken._database)
    with pytest.raises(ProjectError, match="was moved, removed or replaced") as caught:
        write(taken, "a")
    copy = taken.path.with_name("project (rescued).sqlite")
    assert f"everything saved until now is in {copy}: quit" in str(caught.value)
    taken.close()
    assert sorted(each.suffix for each in copy.parent.glob("project*.sqlite")) == [".sqlite"]
    with closing(Store.open(copy)) as store:
        assert dump(store._database) == before
        assert list(store.faults()) == []


@posix
def test_one_copy_is_enough(taken):
    for key in ("a", "b"):
        with pytest.raises(ProjectError, match=r"project \(rescued\)\.sqlite"):
            write(taken, key)
    assert len(list(taken.path.parent.glob("*rescued*"))) == 1


@posix
def test_who_closes_without_writing_has_the_copy_too(taken):
    taken.close()
    with closing(Store.open(taken.path.with_name("project (rescued).sqlite"))) as store:
        assert len(list(store.log.acts())) == 4


@posix
def test_a_reader_makes_no_copy(filled):
    with closing(Store.open(filled.path, read_only=True)) as reader:
        filled.path.unlink()
        with pytest.raises(ProjectError, match="put it back"), reader.snapshot():
            pytest.fail("it may not come here")
    assert not list(filled.path.parent.glob("*rescued*"))


@posix
def test_a_project_that_took_its_place_is_not_mixed_with_it(filled, blank, tmp_path):
    other = tmp_path / "other.sqlite"
    other.write_bytes(blank.read_bytes())
    before = other.read_bytes()
    other.replace(filled.path)
    with pytest.raises(ProjectError, match="rescued"):
        write(filled, "a")
    filled.close()
    assert filled.path.read_bytes() == before
    with closing(Store.open(filled.path)) as store:
        assert list(store.log.acts()) == []


@posix
def test_where_no_copy_can_be_made_one_is_told_to_put_it_back(taken, monkeypatch):
    monkeypatch.setattr(database, "rescued", lambda connection, path: None)
    with pytest.raises(ProjectError, match="put it back under this name"):
        write(taken, "a")
    assert taken.path.with_name(f"{taken.path.name}-wal").exists()


def test_a_copy_takes_a_name_that_is_free(filled):
    connection = filled._database._connection
    first, second = (rescued(connection, filled.path) for _ in range(2))
    assert first is not None
    assert second is not None
    assert (first.name, second.name) == (
        "project (rescued).sqlite",
        "project (rescued 2).sqlite",
    )
    assert not list(filled.path.parent.glob(".annotator-*"))


def test_without_its_folder_the_copy_lies_beside_that(filled, tmp_path):
    gone = tmp_path / "gone" / "p.sqlite"
    found = rescued(filled._database._connection, gone)
    assert found == tmp_path / "p (rescued).sqlite"
    assert rescued(filled._database._connection, gone / "deeper" / "p.sqlite") is None


def test_nor_is_one_that_may_not_be_entered_a_place_for_it(filled, tmp_path, monkeypatch):
    path, stat = tmp_path / "shut" / "p.sqlite", Path.stat
    path.parent.mkdir()

    def shut(each, **options):
        if each == path.parent:
            raise PermissionError(errno.EACCES, "Permission denied", str(each))
        return stat(each, **options)

    monkeypatch.setattr(Path, "stat", shut)
    assert rescued(filled._database._connection, path) == tmp_path / "p (rescued).sqlite"


def test_what_cannot_be_copied_leaves_nothing(filled, monkeypatch):
    def full(draft: Path, path: Path) -> Path:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(rescuing, "_named", full)
    assert rescued(filled._database._connection, filled.path) is None
    assert not list(filled.path.parent.glob(".annotator-*"))


def test_an_empty_database_is_copied_as_well(tmp_path):
    with closing(sqlite3.connect(":memory:")) as connection:
        assert rescued(connection, tmp_path / "a.sqlite") is not None
