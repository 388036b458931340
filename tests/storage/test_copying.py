"""A copy is whole, sound and of one moment, or there is none."""

import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from annotator.domain.errors import Cancelled, ProjectError
from annotator.storage import copying, schema
from annotator.storage.copying import Contents, Unsound, contents_of, copy
from annotator.storage.store import Store
from tests.storage.conftest import arrival, new_act
from tests.storage.test_faults import break_open
from tests.storage.test_recovery import ENDLESS


def dump(path: Path) -> list[str]:
    with closing(sqlite3.connect(path)) as connection:
        return list(connection.iterdump())


def beside(folder: Path) -> set[str]:
    return {each.name for each in folder.iterdir()}


@pytest.fixture
def target(tmp_path):
    folder = tmp_path / "copies"
    folder.mkdir()
    return folder / "copy.sqlite"


def change(path: Path, *statements: str) -> None:
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        for statement in statements:
            connection.execute(statement)


def test_a_copy_of_an_open_project_has_all_that_was_committed(filled, target):
    filled.commit(new_act("t_last"), arrival("t_last"))
    contents = copy(filled.path, target)
    assert contents == contents_of(target) == contents_of(filled.path)
    acts = len(list(filled.log.acts()))
    assert contents == Contents(
        filled.project_id, len(schema.MIGRATIONS), articles=2, spans=2, acts=acts, last="t_last"
    )
    filled.close()
    assert dump(target) == dump(filled.path)
    assert beside(target.parent) == {"copy.sqlite"}
    with closing(Store.open(target)) as store:
        assert list(store.faults()) == []


def test_a_copy_is_of_one_moment_while_others_write(filled, target, monkeypatch):
    monkeypatch.setattr(copying, "PAGES", 1)
    written: list[int] = []

    def write() -> bool:
        written.append(1)
        if len(written) % 10 == 0 and len(written) < 100:
            filled.commit(new_act(f"t_{len(written)}"), arrival(f"t_{len(written)}"))
        return True

    before = contents_of(filled.path)
    assert copy(filled.path, target, go_on=write) == before
    assert contents_of(filled.path).acts > before.acts


def test_a_project_without_a_wal_is_copied_too(filled, target):
    filled.close()
    change(filled.path, "PRAGMA journal_mode = DELETE")
    copy(filled.path, target)
    assert dump(target) == dump(filled.path)


def test_a_copy_that_is_called_off_leaves_nothing(filled, target, monkeypatch):
    monkeypatch.setattr(copying, "PAGES", 1)
    asked = iter([True, True, False])
    with pytest.raises(Cancelled):
        copy(filled.path, target, go_on=lambda: next(asked))
    with pytest.raises(Cancelled):  # during the check
        copy(filled.path, target, go_on=lambda: not any(target.parent.iterdir()) or asking())
    assert beside(target.parent) == set()


def asking() -> bool:
    return False


@pytest.mark.parametrize(
    ("statement", "fault"),
    [
        ("UPDATE span SET quote = 'other' WHERE key = 1", "is not its quote"),
        ("DROP TRIGGER text_no_update", "trigger text_no_update is missing"),
        ("INSERT INTO review VALUES (99, 'entity', 'ada', 'done')", "refers to a article"),
        ("UPDATE text SET text = text || '.'", "is not what it was when it came in"),
        ("UPDATE text SET text = CAST(x'ff' AS TEXT)", "it cannot be read"),
    ],
)
def test_a_project_with_faults_has_no_copy(filled, target, statement, fault):
    filled.close()
    with closing(sqlite3.connect(filled.path)) as connection:
        guard = "SELECT sql FROM sqlite_schema WHERE name = 'text_no_update'"
        (sql,) = connection.execute(guard).fetchone()
    drop = () if "DROP" in statement else ("DROP TRIGGER text_no_update",)
    change(filled.path, *drop, statement, *([sql] if drop else []))
    with pytest.raises(Unsound, match=fault):
        copy(filled.path, target)
    assert beside(target.parent) == set()
    copy(filled.path, target, checked=False)
    assert beside(target.parent) == {"copy.sqlite"}


def test_damage_inside_is_found(filled, target):
    filled.close()
    with closing(sqlite3.connect(filled.path)) as connection:
        (page,) = connection.execute("SELECT rootpage FROM sqlite_schema WHERE name = 'event'")
        (size,) = connection.execute("PRAGMA page_size").fetchone()
    with filled.path.open("r+b") as file:
        file.seek((page[0] - 1) * size)
        file.write(b"\0" * 200)
    with pytest.raises(ProjectError, match=r"damaged|faults"):
        copy(filled.path, target)
    assert beside(target.parent) == set()


def test_what_never_ends_is_not_asked(filled, target):
    filled.close()
    change(
        filled.path,
        "PRAGMA legacy_alter_table = ON",
        "ALTER TABLE act RENAME TO old_act",
        ENDLESS,
    )
    with pytest.raises(ProjectError, match="damaged"):
        contents_of(filled.path)
    with pytest.raises(ProjectError, match="damaged"):
        copy(filled.path, target, checked=False)


def test_what_is_no_project_has_no_copy(tmp_path, target):
    with pytest.raises(ProjectError, match="no such file"):
        copy(tmp_path / "none", target)
    (tmp_path / "news").write_bytes(b"news\n" * 900)
    with pytest.raises(ProjectError, match="not an Annotator project"):
        copy(tmp_path / "news", target)


def test_a_folder_that_is_not_there_is_told(filled, tmp_path):
    with pytest.raises(ProjectError, match="none"):
        copy(filled.path, tmp_path / "none" / "copy")


def test_a_newer_schema_can_be_copied(filled, target):
    filled.close()
    change(filled.path, "PRAGMA user_version = 99", "CREATE TABLE further (a)")
    assert copy(filled.path, target).version == 99


def test_a_project_that_can_only_be_read_is_copied(filled, target, monkeypatch):
    filled.close()
    monkeypatch.setattr("os.access", lambda path, mode: not mode & 2)
    copy(filled.path, target)
    assert beside(filled.path.parent) == {filled.path.name, "copies"}
    shutil.rmtree(target.parent)


def test_a_compacted_project_is_copied_whole_and_a_damaged_snapshot_refused(compacted, tmp_path):
    copied = tmp_path / "copy.sqlite"
    copy(compacted.path, copied)
    with closing(Store.open(copied)) as store:
        assert store.log.snapshot() == compacted.log.snapshot()
        assert list(store.faults()) == []
    break_open(compacted, "UPDATE snapshot_part SET packed = zeroblob(3) WHERE name = 'span'")
    with pytest.raises(Unsound, match="the snapshot of its log is not what it was"):
        copy(compacted.path, tmp_path / "again.sqlite")
