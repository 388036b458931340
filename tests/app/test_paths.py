"""Where things lie."""

from pathlib import Path

import pytest

from annotator.app import paths
from annotator.app.paths import config_dir, data_dir, log_dir, resource


def test_a_shipped_file_is_found() -> None:
    assert resource("schemes", "entity.toml").is_file()
    assert resource("samples").is_dir()


def test_an_installed_program_has_its_resources_inside_the_package(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    package = tmp_path / "site-packages" / "annotator"
    shipped = package / "resources" / "schemes" / "entity.toml"
    for folder in (package / "app", shipped.parent):
        folder.mkdir(parents=True)
    shipped.touch()
    monkeypatch.setattr(paths, "__file__", str(package / "app" / "paths.py"))
    assert resource("schemes", "entity.toml") == shipped


def test_what_was_not_shipped_is_our_mistake() -> None:
    with pytest.raises(FileNotFoundError, match="resources/schemes/nothing"):
        resource("schemes", "nothing.toml")


def test_each_kind_of_file_has_a_folder_of_the_users(monkeypatch: pytest.MonkeyPatch) -> None:
    folders = [config_dir(), data_dir(), log_dir()]
    assert len(set(folders)) == 3
    assert all("annotator" in folder.parts for folder in folders)


def test_one_folder_may_hold_everything(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("ANNOTATOR_HOME", str(tmp_path))
    assert [config_dir(), data_dir(), log_dir()] == [
        tmp_path / "config",
        tmp_path / "data",
        tmp_path / "log",
    ]
    monkeypatch.setenv("ANNOTATOR_HOME", "")
    assert tmp_path not in config_dir().parents
