"""A project that this program left as it lies there is known; any other one is checked."""

import os
import shutil
from contextlib import closing
from pathlib import Path

import pytest

from annotator.app import known_projects, session
from annotator.app.known_projects import Known, is_known
from annotator.app.paths import data_dir
from annotator.app.session import Session
from annotator.domain.errors import ProjectError


@pytest.fixture
def path(tmp_path: Path) -> Path:
    made = tmp_path / "p.sqlite"
    Session.create(made, "ada").close()
    return made


@pytest.fixture
def checked(monkeypatch: pytest.MonkeyPatch) -> list[Path]:
    found: list[Path] = []
    monkeypatch.setattr(session, "check_sound", found.append)
    return found


def test_what_this_program_left_is_known(path: Path, checked: list[Path]) -> None:
    assert is_known(path)
    Session.open(path, "ada").close()
    assert checked == []


def test_what_came_from_elsewhere_is_checked_once(path: Path, checked: list[Path]) -> None:
    other = path.with_name("other.sqlite")
    shutil.copy2(path, other)
    for _ in range(2):
        Session.open(other, "ada", read_only=True).close()
    assert checked == [other]


def test_what_another_program_changed_is_checked(path: Path, checked: list[Path]) -> None:
    os.utime(path, (1, 1))
    Session.open(path, "ada").close()
    assert checked == [path]


def test_a_crash_leaves_nothing_known(path: Path, checked: list[Path]) -> None:
    os.utime(path, (1, 1))
    Session.open(path, "ada")._store.close()  # as the end of the process would
    assert not is_known(path)


def test_a_reader_of_an_open_project_checks_nothing(path: Path, checked: list[Path]) -> None:
    os.utime(path, (1, 1))
    with closing(Session.open(path, "ada", trusted=True)) as opened:
        opened.reader().close()
    assert checked == []
    assert not is_known(path)


def test_a_file_that_took_its_place_meanwhile_is_not_vouched_for(path: Path) -> None:
    other = path.with_name("other.sqlite")
    shutil.copy(path, other)
    known = Known(path)
    other.replace(path)
    known.remember()
    assert not is_known(path)


def test_a_stranger_with_damaged_pages_is_refused(path: Path) -> None:
    os.truncate(path, path.stat().st_size - 4096)
    with pytest.raises(ProjectError, match="damaged or cut short"):
        Session.open(path, "ada")
    assert not is_known(path)


@pytest.mark.parametrize("kept", ["", "[", "[]", '{"format": 3}', "[" * 99_999])
def test_a_broken_memory_knows_nothing(path: Path, kept: str) -> None:
    (data_dir() / "known-projects.json").write_text(kept, "utf-8")
    assert not is_known(path)
    Session.open(path, "ada").close()
    assert is_known(path)


def test_only_the_last_ones_are_kept(
    path: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(known_projects, "MOST", 2)
    for name in ("a", "b", "c"):
        (tmp_path / name).touch()
        Known(tmp_path / name).remember()
    assert [is_known(tmp_path / name) for name in ("a", "b", "c")] == [False, True, True]
    assert not is_known(tmp_path / "none")
    assert not is_known(Path("a\0b"))


def test_where_nothing_can_be_kept_a_project_opens_all_the_same(path: Path) -> None:
    shutil.rmtree(data_dir())
    data_dir().touch()
    Session.open(path, "ada").close()
    assert not is_known(path)
