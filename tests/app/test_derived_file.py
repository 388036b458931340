"""Where the derived file lies: beside the project, or where one may write."""

from pathlib import Path

import pytest

from annotator.app.derived_file import opened, places
from annotator.app.session import Session
from annotator.domain.errors import ProjectError
from annotator.storage.search_opening import Unusable


def test_the_first_place_that_can_be_used_is_taken(empty: Session, tmp_path: Path) -> None:
    store, home = empty._store, tmp_path / "home"
    tried: list[Path] = []

    def opening(path: Path, project: str) -> str:
        tried.append(path)
        if len(tried) == 1:
            raise Unusable
        return project

    assert opened(store, home, opening=opening) == empty.project_id
    assert tuple(tried) == places(store, home)
    assert tried[0].parent == empty.path.resolve().parent
    assert tried[1].parent == home


def test_without_any_place_it_is_said_what_to_do(empty: Session, tmp_path: Path) -> None:
    def opening(path: Path, project: str) -> str:
        raise Unusable

    with pytest.raises(ProjectError, match="make room"):
        opened(empty._store, tmp_path / "home", opening=opening)
