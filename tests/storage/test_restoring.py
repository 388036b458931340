"""A backup takes the place of a project whole, what was there is kept, and nothing is mixed."""

import errno
import os
import shutil
import sqlite3
import subprocess
import sys
from contextlib import closing
from datetime import datetime
from pathlib import Path

import pytest

from annotator.domain.errors import ProjectError
from annotator.storage import restoring, schema
from annotator.storage.copying import Unsound, contents_of, copy
from annotator.storage.holding import Holding, hold
from annotator.storage.restoring import restore
from annotator.storage.store import Store
from tests.storage.conftest import arrival, new_act

NOW = "2026-11-22T10:00:00Z"
OPEN_AND_WAIT = """
import sys
from pathlib import Path
from annotator.storage.store import Store
store = Store.open(Path(sys.argv[1]))
print("open", flush=True)
sys.stdin.read()
store.close()
"""
ACT_AND_DIE = """
import os, sys
from pathlib import Path
from annotator.storage.store import Store
from annotator.domain.article import Article, article_id, text_sha256
from annotator.domain.events import ArticleAdded
from annotator.domain.history import Act
def arrival(text):
    sha = text_sha256(text)
    return (ArticleAdded(Article(id=article_id(sha), sha256=sha, length=len(text)), text),)
store = Store.open(Path(sys.argv[1]))
act = Act("t_last", "do", "AddSpan", "", "t_last", "ada", "2026-11-22T10:00:00Z")
store.commit(act, arrival("Text of " + act.id))
os.kill(os.getpid(), 9)
"""


@pytest.fixture
def backup(filled, tmp_path):
    """A backup, after which the project got one more act; nobody has it open."""
    made = tmp_path / "backups" / "b.sqlite"
    made.parent.mkdir()
    copy(filled.path, made)
    filled.commit(new_act("t_later"), arrival("t_later"))
    filled.close()
    return made


def acts(path: Path) -> list[str]:
    with closing(Store.open(path)) as store:
        assert list(store.faults()) == []
        return [act.id for act in store.log.acts()]


def names(path: Path) -> set[str]:
    return {each.name for each in path.parent.iterdir()} - {"backups"}


def restored(path: Path, backup: Path) -> Path:
    kept = restore(path, backup, now=NOW)
    assert kept is not None
    return kept


def test_what_was_there_is_kept_whole(filled, backup):
    before = acts(filled.path)
    kept = restored(filled.path, backup)
    assert kept.name == "project.replaced-2026-11-22T10-00-00Z.sqlite"
    assert names(kept) == {"project.sqlite", kept.name}
    assert contents_of(filled.path) == contents_of(backup)
    assert acts(filled.path) == before[:-1]
    assert acts(kept) == before
    assert restored(filled.path, kept).name == "project.replaced-2026-11-22T10-00-00Z-2.sqlite"
    assert acts(filled.path) == before
    with closing(Store.open(filled.path)) as store:
        store.commit(new_act("t_new"), arrival("t_new"))
    assert acts(filled.path) == [*before, "t_new"]


def test_a_copy_laid_over_a_project_would_mix_two_but_a_restored_backup_does_not(filled, backup):
    """The trap that all this is for: SQLite plays a -wal into whatever file has the name."""
    subprocess.run([sys.executable, "-c", ACT_AND_DIE, str(filled.path)], check=False)
    mixed = filled.path.with_name("mixed.sqlite")
    shutil.copy(backup, mixed)
    shutil.copy(f"{filled.path}-wal", f"{mixed}-wal")
    with closing(sqlite3.connect(mixed)) as connection:
        assert connection.execute("PRAGMA quick_check").fetchone() == ("ok",)
        assert connection.execute("SELECT 1 FROM act WHERE id = 't_last'").fetchone()
    kept = restored(filled.path, backup)
    assert not Path(f"{filled.path}-wal").exists()
    assert acts(filled.path)[-1] not in ("t_last", "t_later")
    assert acts(kept)[-2:] == ["t_later", "t_last"]


@pytest.mark.parametrize("suffix", ["", "-wal"])
def test_what_cannot_be_looked_at_is_not_taken_for_lost(filled, backup, monkeypatch, suffix):
    """A disk that does not answer: nothing may take the place of what may be there."""
    before, lstat = acts(filled.path), Path.lstat

    def unsure(path):
        if path.name == filled.path.name + suffix:
            raise OSError(errno.EIO, "Input/output error", str(path))
        return lstat(path)

    with monkeypatch.context() as patched:
        patched.setattr(Path, "lstat", unsure)
        with pytest.raises(ProjectError, match="cannot be restored: Input/output error"):
            restored(filled.path, backup)
    assert acts(filled.path) == before


@pytest.mark.parametrize("content", [b"", b"news\n" * 900, None])
def test_what_is_damaged_is_kept_with_all_that_lies_beside_it(filled, backup, content):
    if content is None:
        content = filled.path.read_bytes()[:5000]
    filled.path.write_bytes(content)
    for suffix in ("-wal", "-shm"):
        Path(f"{filled.path}{suffix}").write_bytes(b"pages")
    kept = restored(filled.path, backup)
    assert kept.name == "project.damaged-2026-11-22T10-00-00Z.sqlite"
    assert kept.read_bytes() == content
    assert contents_of(filled.path) == contents_of(backup)
    assert names(kept) - {f"{kept.name}-wal"} == {"project.sqlite", kept.name}
    assert "t_later" not in acts(filled.path)


def test_damage_that_sqlite_finds_inside_is_named(filled, backup):
    with closing(sqlite3.connect(filled.path)) as connection:
        connection.execute("PRAGMA journal_mode = DELETE")
        (page,) = connection.execute("SELECT rootpage FROM sqlite_schema WHERE name = 'event'")
    with filled.path.open("r+b") as file:
        file.seek((page[0] - 1) * 4096)
        file.write(b"\0" * 4096)
    assert ".damaged-" in restored(filled.path, backup).name


def test_a_newer_project_is_kept_under_a_name_that_says_so(filled, backup):
    with closing(sqlite3.connect(filled.path)) as connection:
        connection.execute("PRAGMA user_version = 99")
    kept = restored(filled.path, backup)
    assert ".newer-" in kept.name
    with closing(sqlite3.connect(kept)) as connection:
        assert connection.execute("PRAGMA user_version").fetchone() == (99,)


def test_a_lost_project_comes_back_without_what_its_file_left(filled, backup):
    filled.path.unlink()
    Path(f"{filled.path}-wal").write_bytes(b"pages")
    assert restore(filled.path, backup, now=NOW) is None
    assert contents_of(filled.path) == contents_of(backup)
    assert names(filled.path) == {
        "project.sqlite",
        "project.damaged-2026-11-22T10-00-00Z.sqlite-wal",
    }


def test_a_link_goes_on_leading_to_the_project(filled, backup):
    link = filled.path.with_name("link.sqlite")
    link.symlink_to(filled.path)
    restored(link, backup)
    assert link.is_symlink()
    assert contents_of(filled.path) == contents_of(backup)


def test_a_backup_of_an_older_schema_is_brought_up_to_date(filled, backup, monkeypatch):
    monkeypatch.setattr(schema, "MIGRATIONS", (*schema.MIGRATIONS, lambda connection: None))
    Store.open(filled.path).close()
    restored(filled.path, backup)
    assert contents_of(filled.path).version == len(schema.MIGRATIONS) - 1
    Store.open(filled.path).close()
    assert contents_of(filled.path).version == len(schema.MIGRATIONS)


# ---------------------------------------------------------------- what is refused changes nothing


def refused(path: Path, backup: Path) -> str:
    before, there = path.read_bytes(), names(path)
    with pytest.raises(ProjectError) as caught:
        restore(path, backup, now=NOW)
    assert names(path) == there
    assert path.read_bytes() == before
    return str(caught.value)


def test_a_backup_with_faults_is_refused(filled, backup):
    with closing(sqlite3.connect(backup, isolation_level=None)) as connection:
        connection.execute("UPDATE span SET quote = 'other' WHERE key = 1")
    assert "is not its quote" in refused(filled.path, backup)
    with pytest.raises(Unsound):
        restore(filled.path, backup, now=NOW)


def test_what_is_no_backup_is_refused(filled, backup):
    backup.write_bytes(b"news\n" * 900)
    assert "not an Annotator project" in refused(filled.path, backup)
    backup.unlink()
    assert "no such file" in refused(filled.path, backup)


def test_a_project_that_a_window_has_open_is_refused_with_its_name(filled, backup, monkeypatch):
    monkeypatch.setattr("getpass.getuser", lambda: "bea")
    held = hold(filled.path, "2026-11-22T09:00:00Z")
    assert isinstance(held, Holding)
    said = refused(filled.path, backup)
    held.release()
    assert "it is open: bea on " in said
    here = datetime.fromisoformat("2026-11-22T09:00:00Z").astimezone().strftime("%Y-%m-%d %H:%M")
    assert f"since {here} has it; close it there and try again" in said


def test_a_project_that_another_program_has_open_is_refused(filled, backup):
    other = subprocess.Popen(
        [sys.executable, "-c", OPEN_AND_WAIT, str(filled.path)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
    )
    assert other.stdout is not None
    assert other.stdout.readline()
    with pytest.raises(ProjectError, match="it is open: another program has it"):
        restore(filled.path, backup, now=NOW)
    other.communicate()
    assert acts(filled.path)[-1] == "t_later"


@pytest.mark.parametrize("step", ["_keep", "_keep_what_is_beside"])
def test_a_disk_that_fails_in_the_middle_leaves_the_old_project(filled, backup, monkeypatch, step):
    def fail(*_: object, **__: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(restoring, step, fail)
    with pytest.raises(ProjectError, match="cannot be restored: No space left"):
        restore(filled.path, backup, now=NOW)
    monkeypatch.undo()
    assert acts(filled.path)[-1] == "t_later"
    assert not [each for each in names(filled.path) if each.startswith(".")]


@pytest.mark.parametrize("damaged", [False, True])
def test_a_disk_without_links_gets_a_copy(filled, backup, monkeypatch, damaged):
    def fail(*_: object) -> None:
        raise OSError(95, "Operation not supported")

    monkeypatch.setattr(Path, "hardlink_to", fail)
    before = acts(filled.path)
    if damaged:
        filled.path.write_bytes(b"news\n" * 900)
    kept = restored(filled.path, backup)
    if damaged:
        assert kept.read_bytes() == b"news\n" * 900
    else:
        assert acts(kept) == before
    assert "t_later" not in acts(filled.path)


@pytest.mark.skipif(os.name == "nt", reason="only there the lock is let go of earlier")
def test_nobody_can_come_between(filled, backup, monkeypatch):
    """While the names change, the project is locked against every program that uses SQLite."""
    seen: list[str] = []

    def look(path: Path, kept: Path) -> None:
        with closing(sqlite3.connect(path, timeout=0)) as connection:
            try:
                connection.execute("SELECT count(*) FROM act")
            except sqlite3.OperationalError as error:
                seen.append(str(error))

    monkeypatch.setattr(restoring, "_keep_what_is_beside", look)
    restored(filled.path, backup)
    assert seen == ["database is locked"]
