"""Where everything of the user's lies."""

import os
import sys
from pathlib import Path

import pytest

from annotator.app import portable
from annotator.app.paths import HOME, config_dir, data_dir, log_dir, projects_dir
from annotator.app.portable import FOLDER, program_folder, settle_home
from annotator.domain.errors import UserError


@pytest.fixture(autouse=True)
def home_comes_back(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let what settles the home in the environment be undone after each test."""
    monkeypatch.setenv(HOME, "")


@pytest.fixture
def program(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder of a frozen program."""
    folder = tmp_path / "stick" / "annotator"
    folder.mkdir(parents=True)
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "executable", str(folder / "annotator"))
    monkeypatch.delenv("APPIMAGE", raising=False)
    return folder


def test_nothing_changes_where_nothing_was_asked_for(program: Path) -> None:
    settle_home()
    assert os.environ[HOME] == ""
    assert not projects_dir().is_relative_to(program)


def test_asked_for_everything_lies_beside_the_program_from_then_on(program: Path) -> None:
    settle_home(portable=True)
    home = program / FOLDER
    assert [config_dir(), data_dir(), log_dir()] == [home / n for n in ("config", "data", "log")]
    assert projects_dir() == home / "projects"
    os.environ[HOME] = ""
    settle_home()
    assert config_dir() == home / "config", "the folder is there now, and is found"
    assert list(home.iterdir()) == []


@pytest.mark.parametrize("mark", portable.MARKS)
def test_a_mark_beside_the_program_is_enough(program: Path, mark: str) -> None:
    (program / mark).touch() if mark != FOLDER else (program / mark).mkdir()
    settle_home()
    assert data_dir() == program / FOLDER / "data"


def test_what_the_environment_says_wins_over_a_mark(
    program: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (program / "portable").touch()
    monkeypatch.setenv(HOME, str(tmp_path / "mine"))
    settle_home()
    assert data_dir() == tmp_path / "mine" / "data"


def test_a_folder_that_is_named_wins_over_all(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    settle_home(Path("here"), portable=False)
    assert data_dir() == tmp_path / "here" / "data", "also when the program goes elsewhere"


def test_of_an_image_and_of_a_bundle_it_is_the_folder_around(
    program: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert program_folder() == program
    inside = tmp_path / "Programs" / "Annotator.app" / "Contents" / "MacOS"
    monkeypatch.setattr(sys, "executable", str(inside / "annotator"))
    assert program_folder() == tmp_path / "Programs"
    monkeypatch.setenv("APPIMAGE", str(tmp_path / "bin" / "Annotator.AppImage"))
    assert program_folder() == tmp_path / "bin"


def test_an_installed_package_has_no_folder_of_its_own() -> None:
    assert program_folder() is None
    settle_home()
    with pytest.raises(UserError, match="name one with --home FOLDER"):
        settle_home(portable=True)


def test_a_place_that_cannot_be_written_is_said(program: Path) -> None:
    (program / FOLDER).write_text("a file")
    with pytest.raises(UserError, match=rf"{FOLDER}: cannot be written: .*--home FOLDER"):
        settle_home()
    assert os.environ[HOME] == ""
