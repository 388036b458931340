"""A project whose -wal another program has deleted says so, and loses nothing it called saved."""

import os
import sqlite3
import subprocess
import sys
from contextlib import closing, suppress
from pathlib import Path

import pytest

from annotator.domain.errors import ProjectError
from annotator.storage.store import Store
from annotator.storage.tables import PROJECT
from annotator.storage.wal import forsake, wal_of

READ = """
import sys
from pathlib import Path
from annotator.storage.store import Store
store = Store.open(Path(sys.argv[1]), read_only=True)
print(sorted(key for key, in store._database.rows("SELECT key FROM project")))
store.close()
"""


def read_elsewhere(path: Path) -> str:
    done = subprocess.run(
        [sys.executable, "-c", READ, str(path)], capture_output=True, text=True, check=True
    )
    return done.stdout.strip()


def write(store: Store, key: str) -> None:
    with store._database.writing():
        store._database.insert(PROJECT, [(key, "x")])


def beside(path: Path) -> Path:
    return path.with_name(path.name + "-wal")


def drop_the_locks(path: Path) -> None:
    path.read_bytes()


def take_the_wal_away(path: Path) -> None:
    """Another program takes itself for the last one: it brings all pages home, and the -wal goes.

    A new SQLite (3.53 at the latest) sees by other locks that the -wal is in use, and leaves it;
    here it goes in any case, as the other program may have an older one.
    """
    drop_the_locks(path)
    read_elsewhere(path)
    if beside(path).exists():
        with closing(sqlite3.connect(path)) as other:
            busy, *pages = other.execute("PRAGMA wal_checkpoint").fetchone()
        assert not busy
        assert len({*pages}) == 1
        for suffix in ("-wal", "-shm"):
            path.with_name(path.name + suffix).unlink(missing_ok=True)


posix = pytest.mark.skipif(os.name == "nt", reason="only POSIX drops locks")


@posix
def test_nothing_that_was_saved_is_lost_when_another_program_deletes_the_wal(path, store):
    write(store, "a")
    take_the_wal_away(path)
    for key in ("b", "c"):
        with pytest.raises(ProjectError, match="not saved; quit Annotator"):
            write(store, key)
    with pytest.raises(ProjectError, match="quit Annotator"), store.snapshot():
        pytest.fail("it may not come here")
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        before = other.execute("SELECT count(*) FROM project").fetchone()
    assert before == (4,)
    store.close()
    again = Store.open(path)
    write(again, "d")
    assert "'a', 'created', 'd', 'id'" in read_elsewhere(path)
    again.close()
    assert read_elsewhere(path) == "['a', 'created', 'd', 'id', 'offset_unit']"


@posix
def test_a_wal_of_another_program_is_not_the_one_in_use(path, store):
    write(store, "a")
    take_the_wal_away(path)
    beside(path).touch()
    with pytest.raises(ProjectError, match="quit Annotator"):
        write(store, "b")


@posix
def test_what_goes_into_a_lost_wal_is_not_called_saved(path, store):
    write(store, "a")
    told = pytest.raises(ProjectError, match="not saved")
    with told, store._database.writing():
        store._database.insert(PROJECT, [("lost", "x")])
        take_the_wal_away(path)
    assert read_elsewhere(path) == "['a', 'created', 'id', 'offset_unit']"
    store.close()
    assert "'a'" in read_elsewhere(path)


@posix
def test_without_its_locks_what_is_called_saved_is_there_whatever_sqlite_does(path, store):
    """Where it leaves the -wal, work goes on; where it deletes it, nothing more is called saved."""
    saved = {"created", "id", "offset_unit"}
    for key in ("a", "b", "c"):
        with suppress(ProjectError):
            write(store, key)
            saved.add(key)
        drop_the_locks(path)
        assert read_elsewhere(path) == str(sorted(saved))
    assert "a" in saved
    assert ("c" in saved) == beside(path).exists()
    store.close()
    assert read_elsewhere(path) == str(sorted(saved))
    assert not beside(path).exists()


def test_with_its_locks_a_project_stays_whole(path, store):
    write(store, "a")
    assert "'a'" in read_elsewhere(path)
    assert beside(path).exists()
    write(store, "b")
    assert "'b'" in read_elsewhere(path)


def test_without_a_wal_there_is_nothing_to_lose(tmp_path, path, store, monkeypatch):
    with closing(sqlite3.connect(tmp_path / "other")) as connection:
        assert wal_of(tmp_path / "other", connection) is None
    with monkeypatch.context() as patched:
        patched.setattr(os, "name", "nt")
        found = wal_of(path, store._database._connection)
    assert found is None
    assert wal_of(path, store._database._connection) == store._database._wal


def test_where_python_can_sqlite_is_told_to_leave_the_files_alone():
    class Connection:
        asked: tuple[int, bool] = (0, False)

        def setconfig(self, option, value):
            self.asked = (option, value)

    connection = Connection()
    forsake(connection)  # type: ignore[arg-type]
    known = getattr(sqlite3, "SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE", 1006)
    assert connection.asked == (known, True)
