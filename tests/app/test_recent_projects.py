"""The projects opened last: pinned ones stay on top, gone ones stay in the list."""

from pathlib import Path

import pytest

from annotator.app.recent_projects import (
    REMEMBERED,
    RecentProject,
    forget_project,
    pin_project,
    recent_projects,
    remember_project,
)
from annotator.app.settings import PINNED, RECENT, Settings


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    return Settings(tmp_path / "settings.json")


def names(settings: Settings) -> list[str]:
    return [each.name for each in recent_projects(settings)]


def test_the_last_project_stands_first_and_only_once(settings: Settings, tmp_path: Path) -> None:
    for name in ("a", "b", "a"):
        remember_project(tmp_path / name, settings)
    assert settings.get(RECENT) == [str(tmp_path / "a"), str(tmp_path / "b")]


def test_pinned_ones_are_on_top_and_never_fall_off(settings: Settings, tmp_path: Path) -> None:
    remember_project(tmp_path / "first", settings)
    pin_project(str(tmp_path / "first"), settings, pinned=True)
    for number in range(REMEMBERED + 2):
        remember_project(tmp_path / str(number), settings)
    assert len(settings.get(RECENT)) == REMEMBERED
    assert names(settings)[:2] == ["first", str(REMEMBERED + 1)]
    pin_project(str(tmp_path / "5"), settings, pinned=True)
    assert names(settings)[:2] == ["first", "5"]
    assert names(settings).count("5") == 1
    pin_project(str(tmp_path / "first"), settings, pinned=False)
    assert names(settings)[0] == "5"


def test_one_that_is_gone_stays_and_says_so(settings: Settings, tmp_path: Path) -> None:
    (tmp_path / "there").touch()
    for name in ("gone", "there"):
        remember_project(tmp_path / name, settings)
    there, gone = recent_projects(settings)
    folder = str(tmp_path)
    assert there == RecentProject(str(tmp_path / "there"), pinned=False, there=True)
    assert (gone.name, gone.folder, gone.there) == ("gone", folder, False)


def test_forgetting_takes_it_from_the_list_and_leaves_the_file(
    settings: Settings, tmp_path: Path
) -> None:
    path = tmp_path / "there"
    path.touch()
    remember_project(path, settings)
    pin_project(str(path), settings, pinned=True)
    forget_project(str(path), settings)
    forget_project("/never/there", settings)
    assert (settings.get(RECENT), settings.get(PINNED)) == ([], [])
    assert path.exists()
