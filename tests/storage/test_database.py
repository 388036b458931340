"""One connection: its guards, its transactions, and what it says when it cannot write."""

import sqlite3
import threading
from contextlib import closing
from pathlib import Path

import pytest

from annotator.domain.errors import ProjectError
from annotator.storage import database as module
from annotator.storage.database import Database, connect, uri
from annotator.storage.tables import PROJECT


@pytest.fixture
def database(store):
    return store._database


def other(path: Path) -> closing[sqlite3.Connection]:
    return closing(sqlite3.connect(path, isolation_level=None, timeout=0))


def count(database: Database) -> int:
    return int(database.value("SELECT count(*) FROM project"))


def test_a_connection_is_guarded(path, store):
    with closing(connect(path, "mode=ro")) as connection:
        guards = {
            "trusted_schema": 0,
            "cell_size_check": 1,
            "foreign_keys": 1,
            "recursive_triggers": 1,
            "synchronous": 2,
            "mmap_size": 0,
            "busy_timeout": 3000,
        }
        for name, value in guards.items():
            assert connection.execute(f"PRAGMA {name}").fetchone() == (value,)


def test_an_old_sqlite_is_told(path, monkeypatch):
    monkeypatch.setattr(sqlite3, "sqlite_version_info", (3, 34, 1))
    with pytest.raises(ProjectError, match=r"projects need 3\.37"):
        connect(path, "mode=rwc")
    assert not path.exists()


def test_where_python_can_the_file_is_defended():
    class Connection:
        asked: tuple[int, bool] = (0, False)

        def setconfig(self, option, value):
            self.asked = (option, value)

    connection = Connection()
    module._defend(connection)  # type: ignore[arg-type]
    assert connection.asked == (getattr(sqlite3, "SQLITE_DBCONFIG_DEFENSIVE", 1010), True)


@pytest.mark.parametrize(
    "name", ["a b", "50%.x", "what?", "no #1", "é🙂Ωж", "a%41", "q'\"", "&x=1"]
)
def test_any_name_can_be_opened(tmp_path, name):
    path = tmp_path / name
    with closing(connect(path, "mode=rwc")) as connection:
        connection.execute("CREATE TABLE t (a)")
    assert [each.name for each in tmp_path.iterdir()] == [name]


def test_a_name_that_is_not_utf_8_can_be_opened(tmp_path):
    path = tmp_path / "caf\udce9"
    try:
        path.touch()
    except (OSError, UnicodeError):
        pytest.skip("this disk has only names in UTF-8")
    with closing(connect(path, "mode=rw")) as connection:
        connection.execute("CREATE TABLE t (a)")
    assert path.stat().st_size > 0


def test_the_name_of_a_network_drive_is_no_authority():
    assert uri(Path("//server/share/a b"), "mode=ro") == "file:////server/share/a%20b?mode=ro"


def test_a_connection_that_cannot_be_prepared_is_closed(tmp_path):
    with pytest.raises(sqlite3.OperationalError, match="unable to open"):
        connect(tmp_path / "none" / "p.sqlite", "mode=ro")


def test_rows_come_all_one_by_one_or_first(database):
    sql = "SELECT key FROM project WHERE key > ? ORDER BY key"
    assert database.rows(sql, "d") == [("id",), ("offset_unit",)]
    assert list(database.each(sql, "d")) == [("id",), ("offset_unit",)]
    assert database.row(sql, "d") == ("id",)
    assert database.value(sql, "d") == "id"
    assert database.row(sql, "z") is None
    assert database.value(sql, "z") is None


def test_a_row_that_does_not_hold_what_it_must_is_told_as_damage(database):
    assert list(database.made(len, [(1, 2), ()])) == [2, 0]
    with pytest.raises(ProjectError, match="damaged"):
        list(database.made(lambda row: row["key"], [(1,)]))


def test_what_is_written_together_stays_together(database):
    def write_and_fail() -> None:
        with database.writing():
            database.insert(PROJECT, [("a", "1"), ("b", "2")])
            assert database.run("DELETE FROM project WHERE key = ?", [("a",), ("x",)]) == 1
            raise KeyError("ours")

    with pytest.raises(KeyError, match="ours"):
        write_and_fail()
    assert count(database) == 3
    with database.writing():
        database.insert(PROJECT, [("a", "1")])
        database.insert(PROJECT, [])
    assert count(database) == 4


def test_a_failure_in_many_rows_leaves_none_of_them(database):
    rows = [(str(number % 777), "x") for number in range(1000)]
    with pytest.raises(sqlite3.IntegrityError), database.writing():
        database.insert(PROJECT, rows)
    assert count(database) == 3


def test_a_mistake_in_sql_is_ours(database):
    with pytest.raises(sqlite3.OperationalError, match="no such table"):
        database.rows("SELECT * FROM nowhere")


def test_nothing_is_written_through_a_reader(path, store):
    reader = Database(path, connect(path, "mode=ro"), read_only=True)
    with pytest.raises(ProjectError, match="can only be read here"), reader.writing():
        pytest.fail("it may not come here")
    reader.close()


def test_while_another_program_writes_one_is_told_to_try_again(path, database):
    with other(path) as busy:
        busy.execute("BEGIN IMMEDIATE")
        database.rows("PRAGMA busy_timeout = 20")
        told = pytest.raises(ProjectError, match="being written by another program; try again")
        with told, database.writing():
            pytest.fail("it may not come here")
        assert count(database) == 3
        busy.execute("ROLLBACK")
    with database.writing():
        database.insert(PROJECT, [("a", "1")])


def test_a_full_disk_is_told_and_leaves_nothing(database):
    pages = database.value("PRAGMA page_count")
    database.rows(f"PRAGMA max_page_count = {pages + 3}")
    with pytest.raises(ProjectError, match="the disk is full; make room"), database.writing():
        database.insert(PROJECT, [("small", "x"), ("large", "x" * 100_000)])
    assert count(database) == 3
    database.rows("PRAGMA max_page_count = 4294967294")
    with database.writing():
        database.insert(PROJECT, [("large", "x" * 100_000)])


def test_a_commit_that_fails_is_rolled_back(database):
    class Failing:
        """A connection whose disk vanishes when it is to commit."""

        def __init__(self, connection: sqlite3.Connection) -> None:
            self._connection = connection

        def __getattr__(self, name):
            return getattr(self._connection, name)

        def execute(self, sql, *values):
            if sql == "COMMIT":
                error = sqlite3.OperationalError("disk I/O error")
                error.sqlite_errorcode = sqlite3.SQLITE_IOERR_FSYNC
                raise error
            return self._connection.execute(sql, *values)

    connection = database._connection
    database._connection = Failing(connection)
    with pytest.raises(ProjectError, match="disk or network drive failed"), database.writing():
        database.run("DELETE FROM project")
    database._connection = connection
    assert count(database) == 3
    assert not connection.in_transaction


def test_a_snapshot_does_not_see_what_is_written_meanwhile(path, database):
    with other(path) as writer:
        with database.snapshot():
            writer.execute("INSERT INTO project VALUES ('later', '')")
            assert count(database) == 3
        assert count(database) == 4


def test_another_thread_is_a_mistake(database):
    caught = []

    def ask():
        try:
            count(database)
        except sqlite3.ProgrammingError as error:
            caught.append(error)

    thread = threading.Thread(target=ask)
    thread.start()
    thread.join()
    assert len(caught) == 1
