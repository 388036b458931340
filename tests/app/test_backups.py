"""Backups are made when something changed, lie where they are found, and come back."""

import re
import shutil
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path
from types import SimpleNamespace

import pytest

from annotator.app import backups
from annotator.app.backups import Backups, Reason, Unsound, make_before_migration
from annotator.app.paths import data_dir
from annotator.app.session import Session
from annotator.app.settings import (
    BACKUP_COUNT,
    BACKUP_FOLDER,
    BACKUP_MEGABYTES,
    BACKUPS,
    Settings,
)
from annotator.domain.commands.articles import ImportArticles, RemoveArticles
from annotator.domain.errors import Cancelled, ProjectError, UserError
from annotator.storage import schema
from tests.app.conftest import whole
from tests.domain.conftest import record_of

START = datetime(2026, 11, 22, 10, tzinfo=UTC)


@pytest.fixture
def known(tmp_path: Path) -> Settings:
    return Settings(tmp_path / "settings.json")


@pytest.fixture
def clock() -> Callable[[], datetime]:
    """A minute later each time that it is asked."""
    minutes: Iterator[int] = iter(range(800))
    return lambda: START + timedelta(minutes=next(minutes))


@pytest.fixture
def ours(session: Session, known: Settings) -> Backups:
    return Backups(session.path, known, now=lambda: START)


def act(session: Session, number: int) -> None:
    session.do(ImportArticles((record_of(f"The article No. {number}."),)))


def made(ours: Backups, reason: Reason = "opening") -> Path:
    backup = ours.make(reason)
    assert backup is not None
    return backup.path


def break_a_quote(path: Path) -> None:
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute("UPDATE span SET quote = 'other' WHERE key = 1")


# ---------------------------------------------------------------- making


def test_a_backup_lies_beside_the_project_under_a_name_that_sorts(
    session: Session, ours: Backups
) -> None:
    path = made(ours)
    assert path.parent == session.path.with_name("small.sqlite-backups")
    assert re.fullmatch(r"2026-11-22T10-00-00Z-[0-9a-f]{8}-opening\.sqlite", path.name)
    assert [each.name for each in path.parent.iterdir()] == [path.name]
    with closing(Session.open(path, "", read_only=True)) as copied:
        assert whole(copied) == whole(session)


def test_there_is_none_as_long_as_nothing_changed(session: Session, ours: Backups) -> None:
    first = made(ours)
    assert ours.make("opening") is None
    assert ours.make("asked") is None
    act(session, 1)
    second = made(ours, "import")
    assert second.name.startswith("2026-11-22T10-00-01Z")  # the same second is taken
    assert second.name.endswith("-import.sqlite")
    session.undo()
    assert made(ours) > second > first


def test_there_is_none_of_a_project_without_acts(empty: Session, known: Settings) -> None:
    assert Backups(empty.path, known).make("opening") is None


def test_they_can_be_switched_off(session: Session, ours: Backups, known: Settings) -> None:
    known.set(BACKUPS, False)
    off = Backups(session.path, known)
    assert off.make("opening") is None
    assert made(off, "asked").exists()


def test_an_own_folder_keeps_projects_of_one_name_apart(
    session: Session, newsroom: Session, known: Settings, tmp_path: Path
) -> None:
    known.set(BACKUP_FOLDER, str(tmp_path / "far"))
    others = tmp_path / "other"
    others.mkdir()
    twin = Path(shutil.copy(newsroom.path, others / "small.sqlite"))
    mine, theirs = Backups(session.path, known), Backups(twin, known)
    paths = made(mine), made(theirs)
    assert paths[0].parent != paths[1].parent
    assert {each.parent.parent for each in paths} == {tmp_path / "far"}
    assert [[each.path for each in ours.of_project()] for ours in (mine, theirs)] == [
        [paths[0]],
        [paths[1]],
    ]


def test_another_project_that_takes_the_name_is_not_mixed_in(
    session: Session, ours: Backups, newsroom: Session
) -> None:
    old = made(ours)
    session.close()
    session.path.unlink()
    shutil.copy(newsroom.path, session.path)
    assert ours.of_project() == []
    with pytest.raises(ProjectError, match="there is no backup of it"):
        ours.newest()
    new = made(ours)
    assert [each.path for each in ours.of_project()] == [new]
    assert {each.path for each in ours.all()} == {old, new}
    session.path.unlink()
    with pytest.raises(ProjectError, match="several projects of this name"):
        ours.newest()
    assert ours.find(new.name) == new


def test_where_nothing_can_be_written_the_users_folder_takes_them(
    session: Session, ours: Backups
) -> None:
    session.path.with_name("small.sqlite-backups").write_bytes(b"a file is in the way")
    path = made(ours)
    assert data_dir() / "backups" in path.parents
    assert [each.path for each in ours.of_project()] == [path]


def test_what_fails_everywhere_is_told_for_the_first_place(session: Session, ours: Backups) -> None:
    session.path.with_name("small.sqlite-backups").write_bytes(b"a file is in the way")
    data_dir().mkdir(parents=True)
    (data_dir() / "backups").write_bytes(b"and another one")
    with pytest.raises(ProjectError, match=r"small\.sqlite-backups: "):
        ours.make("opening")
    assert "no backup was made: " in ours.make_if_possible("import")


def test_a_disk_with_too_little_room_is_left_alone(
    session: Session, ours: Backups, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(shutil, "disk_usage", lambda _: SimpleNamespace(free=1_000_000))
    with pytest.raises(ProjectError, match="too little room for a backup"):
        ours.make("opening")
    assert ours.all() == []


def test_what_is_called_off_leaves_nothing(ours: Backups) -> None:
    with pytest.raises(Cancelled):
        ours.make("opening", lambda: False)
    assert ours.all() == []


@pytest.mark.expects_log("A backup was not checked: .*is not its quote")
def test_backups_of_damaged_projects_push_out_no_good_ones(
    session: Session, known: Settings, clock: Callable[[], datetime]
) -> None:
    known.set(BACKUP_COUNT, 2)
    ours = Backups(session.path, known, now=clock)
    made(ours)
    act(session, 1)
    good = {made(ours), *(each.path for each in ours.all())}
    assert len(good) == 2
    break_a_quote(session.path)
    for number in range(2, 6):
        act(session, number)
        with pytest.raises(Unsound, match="has faults: span"):
            ours.make("opening")
        assert "annotator verify" in ours.make_if_possible("import")
        ours.make_before_migration()
    assert {each.path for each in ours.all() if each.reason != "unchecked"} == good
    assert len([each for each in ours.all() if each.reason == "unchecked"]) == 1
    assert ours.newest() == max(good)


def test_old_ones_go_and_foreign_files_stay(
    session: Session, known: Settings, clock: Callable[[], datetime]
) -> None:
    known.set(BACKUP_COUNT, 3)
    ours = Backups(session.path, known, now=clock)
    folder = made(ours).parent
    names = ("notes.txt", "2026-11-22T10-00-00Z-0000000g-opening.sqlite")
    strange = ("2026-99-22T10-00-00Z-00000000-opening.sqlite", f"{START:%Y-%m-%dT%H-%M-%SZ}-x")
    for name in (*names, *strange, "2026-11-22T10-00-00Z-00000000-party.sqlite"):
        (folder / name).touch()
    for number in range(5):
        act(session, number)
        made(ours)
    assert len(ours.all()) == 3
    assert len(list(folder.iterdir())) == 8


def test_there_is_a_bound_to_the_room_they_take(
    session: Session, known: Settings, clock: Callable[[], datetime]
) -> None:
    known.set(BACKUP_MEGABYTES, 0)
    ours = Backups(session.path, known, now=clock)
    made(ours)
    act(session, 1)
    last = made(ours)
    assert [each.path for each in ours.all()] == [last]


# ---------------------------------------------------------------- before a migration


def test_a_project_of_an_older_schema_is_kept_before_it_changes(
    session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    session.close()
    monkeypatch.setattr(schema, "MIGRATIONS", (*schema.MIGRATIONS, lambda connection: None))
    Session.open(session.path, "ada").close()
    (known,) = Backups(session.path).known()
    assert known.backup.reason == "migration"
    assert known.contents is not None
    assert known.contents.version == len(schema.MIGRATIONS) - 1
    assert known.is_same
    Session.open(session.path, "ada").close()
    assert len(Backups(session.path).all()) == 1


@pytest.mark.expects_log("A backup was not checked: .*is not its quote")
def test_a_damaged_one_is_copied_as_it_is(session: Session) -> None:
    session.close()
    break_a_quote(session.path)
    make_before_migration(session.path)
    (backup,) = Backups(session.path).all()
    assert backup.reason == "unchecked"


# ---------------------------------------------------------------- putting back


def test_a_backup_comes_back_and_the_index_is_made_anew(session: Session, ours: Backups) -> None:
    before = whole(session)
    backup = made(ours)
    act(session, 1)
    with closing(session.searching()) as searching:
        searching.update()
        assert searching.find("article No").total == 1
    session.close()
    kept = ours.restore(backup)
    assert kept is not None
    assert kept.name == "small.replaced-2026-11-22T10-00-00Z.sqlite"
    with closing(Session.open(session.path, "ada")) as again:
        assert whole(again) == before
        act(again, 2)
        with closing(again.searching()) as searching:
            assert searching.is_behind()
            searching.update()
            assert [hit.snippet for hit in searching.find("No. 1").hits] == []
            assert searching.find("No. 2").total == 1


def test_the_list_says_what_differs(session: Session, ours: Backups) -> None:
    made(ours)
    article = next(iter(whole(session)))
    session.do(RemoveArticles((article,)))
    made(ours)
    (newest, oldest) = ours.known()
    assert newest.is_same
    assert not oldest.is_same
    assert oldest.contents is not None
    assert newest.now is not None
    assert oldest.contents.articles == newest.now.articles + 1
    newest.backup.path.write_bytes(b"news\n" * 900)
    (newest, oldest) = ours.known()
    assert newest.contents is None
    assert not newest.is_same


def test_a_backup_is_found_by_its_path_or_the_beginning_of_its_name(ours: Backups) -> None:
    path = made(ours)
    assert ours.find(str(path)) == ours.find(path.name) == ours.find("2026-11") == path
    for name, fault in (("2027", "no such backup"), ("", "backups? have a name|no such backup")):
        with pytest.raises(ProjectError, match=fault):
            ours.find(name)
    with pytest.raises(UserError, match="cannot be opened"):
        ours.find("n" * 300)


def test_a_time_that_begins_two_names_is_refused(session: Session, ours: Backups) -> None:
    made(ours)
    act(session, 1)
    made(ours)
    with pytest.raises(ProjectError, match="2 backups have a name that begins so"):
        ours.find("2026-11")


def test_a_newest_one_that_is_broken_is_made_again(session: Session, ours: Backups) -> None:
    made(ours).write_bytes(b"news\n" * 900)
    assert backups._readable(session.path) is not None
    assert made(ours).exists()
