"""Where new projects lie, and what is said when there is no room for them."""

from pathlib import Path

import pytest

from annotator.app.new_projects import made_project_folder, opening_folder, project_folder
from annotator.app.settings import PROJECT_FOLDER, RECENT, Settings
from annotator.domain.errors import UserError


def test_by_itself_it_is_a_folder_of_the_documents(tmp_path: Path) -> None:
    settings = Settings(tmp_path / "settings.json")
    assert project_folder(settings) == Path.home() / "Documents" / "Annotator"
    assert not project_folder(settings).exists()
    assert made_project_folder(settings).is_dir()


def test_with_a_home_of_its_own_all_lies_in_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("ANNOTATOR_HOME", str(tmp_path))
    assert project_folder(Settings(tmp_path / "settings.json")) == tmp_path / "projects"


def test_another_one_can_be_chosen(tmp_path: Path) -> None:
    settings = Settings(tmp_path / "settings.json")
    settings.set(PROJECT_FOLDER, str(tmp_path / "a" / "news"))
    assert made_project_folder(settings) == tmp_path / "a" / "news"
    settings.set(PROJECT_FOLDER, "~/news")
    assert project_folder(settings) == Path.home() / "news"


def test_a_folder_that_cannot_be_made_is_said_with_what_to_do(tmp_path: Path) -> None:
    settings = Settings(tmp_path / "settings.json")
    (tmp_path / "file").touch()
    settings.set(PROJECT_FOLDER, str(tmp_path / "file" / "news"))
    with pytest.raises(UserError, match="preferences"):
        made_project_folder(settings)


def test_a_project_to_open_is_looked_for_beside_the_last_one(tmp_path: Path) -> None:
    settings = Settings(tmp_path / "settings.json")
    assert opening_folder(settings) == str(Path.home())
    made_project_folder(settings)
    assert opening_folder(settings) == str(project_folder(settings))
    settings.set(RECENT, [str(tmp_path / "last.sqlite")])
    assert opening_folder(settings) == str(tmp_path)
    for gone in ("gone", "n" * 300, "a\0b"):
        settings.set(RECENT, [str(tmp_path / gone / "last.sqlite")])
        assert opening_folder(settings) == str(Path.home())
