"""Whatever lies at the path is opened as far as it can be, or refused with a message."""

import os
import shutil
import sqlite3
import subprocess
import sys
import tempfile
from contextlib import closing
from pathlib import Path

import pytest

import annotator
from annotator.domain.errors import ProjectError
from annotator.storage import opening, schema
from annotator.storage.database import connect
from annotator.storage.opening import opened, waits_beside
from annotator.storage.store import Store


def change(path: Path, *statements: str) -> None:
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        for statement in statements:
            connection.execute(statement)


def refusal(path: Path, *, read_only: bool = False) -> str:
    with pytest.raises(ProjectError) as caught:
        opened(path, read_only=read_only).close()
    message = str(caught.value)
    assert message.startswith(f"{path}: ")
    assert message.endswith(".")
    assert "\n" not in message
    return message


@pytest.fixture
def closed(filled):
    """The path of a project that nobody has open."""
    filled.close()
    return filled.path


# ---------------------------------------------------------------- what is no project


def test_a_file_that_is_not_there(path):
    assert "there is no such file" in refusal(path)
    assert not path.exists()


def test_a_folder(tmp_path):
    assert "this is a folder" in refusal(tmp_path)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no pipes with names")
def test_a_pipe_does_not_block(path):
    os.mkfifo(path)
    assert "this is a folder or device" in refusal(path)


def test_a_loop_of_links(path):
    path.symlink_to(path)
    assert "cannot be found: " in refusal(path)


def test_a_name_that_is_too_long(tmp_path):
    assert "cannot be found: " in refusal(tmp_path / ("x" * 300))


def test_zero_bytes(path):
    path.touch()
    assert "the file is empty" in refusal(path)
    assert path.stat().st_size == 0


@pytest.mark.parametrize("content", [b"x", b"SQLite format 2\0" * 60, b"news\n" * 900, bytes(5000)])
def test_another_kind_of_file_is_refused_and_left_alone(path, content):
    path.write_bytes(content)
    assert "not an Annotator project" in refusal(path)
    assert path.read_bytes() == content
    assert [each.name for each in path.parent.iterdir()] == [path.name]


def test_the_database_of_another_program(path):
    change(path, "CREATE TABLE t (a)", "PRAGMA application_id = 1")
    before = path.read_bytes()
    assert "not an Annotator project" in refusal(path)
    assert path.read_bytes() == before


def test_our_number_without_our_tables(path):
    change(path, f"PRAGMA application_id = {schema.APPLICATION_ID}")
    assert "damaged" in refusal(path)


@pytest.mark.parametrize("keep", [0.3, 0.6, 0.95])
def test_a_file_that_is_cut_short(closed, keep):
    size = int(closed.stat().st_size * keep)
    os.truncate(closed, size)
    assert "damaged or cut short" in refusal(closed)
    assert closed.stat().st_size == size


def test_a_file_that_ends_within_its_header(closed):
    os.truncate(closed, 60)
    refusal(closed)


def test_a_file_nobody_may_read(closed, monkeypatch):
    monkeypatch.setattr(os, "access", lambda path, mode: False)
    assert "you may not read it" in refusal(closed)


def test_a_folder_nobody_may_enter(path, monkeypatch):
    def forbidden(self, **_):
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "stat", forbidden)
    assert "you may not read it" in refusal(path)


# ---------------------------------------------------------------- what was changed by others


@pytest.mark.parametrize("read_only", [True, False])
@pytest.mark.parametrize(
    "evil",
    [
        "CREATE TRIGGER evil AFTER INSERT ON span BEGIN DELETE FROM link; END",
        "CREATE TRIGGER evil BEFORE DELETE ON project BEGIN DELETE FROM link; END",
        "CREATE VIEW evil AS SELECT 1",
        "DROP TRIGGER text_no_update",
    ],
)
def test_a_schema_that_was_changed_is_refused(closed, evil, read_only):
    change(closed, evil)
    before = closed.read_bytes()
    assert "damaged" in refusal(closed, read_only=read_only)
    assert closed.read_bytes() == before


@pytest.mark.parametrize("read_only", [True, False])
def test_a_newer_project_is_refused_politely(closed, read_only):
    change(closed, f"PRAGMA user_version = {len(schema.MIGRATIONS) + 1}")
    assert "a newer version of Annotator; install" in refusal(closed, read_only=read_only)


def test_an_older_project_is_brought_up_where_it_may_be_written(closed, monkeypatch):
    def add_colour(connection):
        connection.execute("ALTER TABLE article ADD COLUMN colour TEXT NOT NULL DEFAULT ''")

    monkeypatch.setattr(schema, "MIGRATIONS", (*schema.MIGRATIONS, add_colour))
    assert "an older version; open it once" in refusal(closed, read_only=True)
    with closing(opened(closed, read_only=False)) as database:
        assert database.rows("SELECT colour FROM article") == [("",)]
    opened(closed, read_only=True).close()


# ---------------------------------------------------------------- how it is opened


def test_a_reader_writes_nothing_and_leaves_nothing_behind(closed):
    before = closed.read_bytes()
    database = opened(closed, read_only=True)
    assert database.read_only
    assert database.value("SELECT count(*) FROM span") == 2
    with pytest.raises(ProjectError, match="can only be read here"):
        database.run("DELETE FROM link")
    database.close()
    assert closed.read_bytes() == before
    assert [each.name for each in closed.parent.iterdir()] == [closed.name]


def test_a_copy_that_lost_its_wal_mode_gets_it_back(closed):
    change(closed, "PRAGMA journal_mode = DELETE")
    with closing(opened(closed, read_only=False)) as database:
        assert database.value("PRAGMA journal_mode") == "wal"


def test_it_opens_while_another_program_writes(closed, monkeypatch):
    monkeypatch.setattr("annotator.storage.database.BUSY_SECONDS", 0.01)
    with closing(sqlite3.connect(closed, isolation_level=None)) as busy:
        busy.execute("BEGIN IMMEDIATE")
        with closing(opened(closed, read_only=False)) as database:
            assert not database.read_only
        busy.execute("ROLLBACK")


def refusing(monkeypatch: pytest.MonkeyPatch, *refused: tuple[str, bool]) -> None:
    """Let SQLite refuse these ways of opening, as a disk does that cannot be written."""
    tried = opening._tried

    def refuse(path, options, *, read_only, examined=False):
        if (options, read_only) in refused:
            error = sqlite3.OperationalError("unable to open database file")
            error.sqlite_errorcode = sqlite3.SQLITE_CANTOPEN
            raise error
        return tried(path, options, read_only=read_only)

    monkeypatch.setattr(opening, "_tried", refuse)


FOLDER = [("mode=rw", False), ("mode=rw", True), ("mode=ro", True)]


@pytest.mark.parametrize("refused", [FOLDER[:1], FOLDER[:2], FOLDER])
def test_what_cannot_be_written_is_read(closed, monkeypatch, refused):
    refusing(monkeypatch, *refused)
    with closing(opened(closed, read_only=False)) as database:
        assert database.read_only
        assert database.value("SELECT count(*) FROM span") == 2


def test_what_was_cut_off_and_cannot_be_written_is_not_read_without_its_wal(closed, monkeypatch):
    Path(f"{closed}-wal").write_bytes(b"the last acts")
    refusing(monkeypatch, *FOLDER)
    assert "copy it, with the file ending in -wal" in refusal(closed)


def test_a_failing_disk_is_not_taken_for_one_that_cannot_be_written(closed, monkeypatch):
    def fail(connection):
        error = sqlite3.OperationalError("disk I/O error")
        error.sqlite_errorcode = sqlite3.SQLITE_IOERR_READ
        raise error

    monkeypatch.setattr(schema, "version", fail)
    assert "disk or network drive failed" in refusal(closed)
    assert "disk or network drive failed" in refusal(closed, read_only=True)


def test_a_file_that_cannot_be_written_is_known_before_the_first_act(closed):
    readonly = pytest.raises(sqlite3.OperationalError, match="readonly")
    with closing(connect(closed, "mode=ro")) as connection, readonly:
        opening._prepare(connection)


def test_a_mistake_while_preparing_closes_the_file(closed, monkeypatch):
    def fail(connection):
        raise sqlite3.OperationalError("no such table: t")

    monkeypatch.setattr(opening, "_prepare", fail)
    with pytest.raises(sqlite3.OperationalError, match="no such table"):
        opened(closed, read_only=False)
    assert not Path(f"{closed}-wal").exists()


def test_pages_wait_beside_the_file_that_a_link_leads_to(tmp_path):
    real, link = tmp_path / "real", tmp_path / "link"
    real.touch()
    link.symlink_to(real)
    assert not waits_beside(link, "-wal")
    Path(f"{real}-wal").touch()
    assert not waits_beside(link, "-wal")
    Path(f"{real}-wal").write_bytes(b"x")
    assert waits_beside(link, "-wal")


# ---------------------------------------------------------------- as somebody without rights

READ = """
import os, sys
from pathlib import Path
from annotator.storage.store import Store, warm_up
if os.geteuid() == 0:
    warm_up()  # what Python itself loads may not be readable later
    os.setgroups([])
    os.setgid(65534)
    os.setuid(65534)
for name in sys.argv[1:]:
    for read_only in (True, False):
        store = Store.open(Path(name), read_only=read_only)
        print(store.read_only, store.articles.count(), len(list(store.faults())))
        store.close()
"""
RIGHTS = [(0o444, 0o777), (0o666, 0o555), (0o444, 0o555)]


@pytest.mark.skipif(os.name != "posix", reason="rights are tried as a user without any")
def test_files_and_folders_that_may_only_be_read(closed):
    top = Path(tempfile.mkdtemp(prefix="annotator-rights-"))
    top.chmod(0o755)
    projects = []
    try:
        for number, (file_rights, folder_rights) in enumerate(RIGHTS):
            (folder := top / str(number)).mkdir()
            projects.append(Path(shutil.copy(closed, folder / "what #1? 50%.sqlite")))
            projects[-1].chmod(file_rights)
            folder.chmod(folder_rights)
        assert run(READ, *projects).split() == ["True", "1", "0"] * 2 * len(RIGHTS)
    finally:
        for project in projects:
            project.parent.chmod(0o700)
        shutil.rmtree(top)


# ---------------------------------------------------------------- beside one's own writer

OPEN_AND_CLOSE = """
import sys
from pathlib import Path
from annotator.storage.store import Store
Store.open(Path(sys.argv[1])).close()
"""


@pytest.mark.skipif(os.name != "posix", reason="only there a close takes the locks of others")
def test_a_reader_in_the_same_program_does_not_take_the_writer_s_locks(filled, make):
    Store.open(filled.path, read_only=True).close()
    wal = Path(f"{filled.path}-wal").stat().st_ino
    run(OPEN_AND_CLOSE, filled.path)
    # Without the writer's lock the other program would have deleted what the writer goes on using.
    assert Path(f"{filled.path}-wal").stat().st_ino == wal


def run(script: str, *projects: Path) -> str:
    env = {**os.environ, "PYTHONPATH": str(Path(annotator.__file__).parent.parent)}
    command = [sys.executable, "-c", script, *map(str, projects)]
    done = subprocess.run(command, env=env, capture_output=True, text=True, timeout=30, check=False)
    assert done.returncode == 0, done.stderr
    return done.stdout
