"""What is dropped is opened when it is a project, looked at when it is articles, else refused."""

from pathlib import Path

import pytest

from annotator.ui.dropping import OpenIt, PreviewThem, Refused, drop_of

PROJECT, ARTICLE = Path("/x/p.SQLITE"), Path("/x/a.txt")


@pytest.mark.parametrize("has_project", [True, False])
def test_a_project_is_opened_whether_another_is_open_or_not(has_project: bool) -> None:
    assert drop_of([PROJECT], has_project=has_project) == OpenIt(PROJECT)


def test_a_folder_is_no_project_whatever_it_is_called(tmp_path: Path) -> None:
    folder = tmp_path / "a.sqlite"
    folder.mkdir()
    assert drop_of([folder], has_project=True) == PreviewThem((folder,))


def test_articles_are_looked_at_in_a_project() -> None:
    drop = drop_of([ARTICLE, ARTICLE.parent], has_project=True)
    assert drop == PreviewThem((ARTICLE, ARTICLE.parent))
    assert "would be imported" in str(drop)
    assert str(OpenIt(PROJECT)) == "Drop the project to open it."


@pytest.mark.parametrize(
    ("paths", "has_project", "said"),
    [
        ([ARTICLE], False, "Open a project first"),
        ([ARTICLE, PROJECT], True, "Drop a project alone"),
        ([PROJECT, PROJECT], True, "Drop a project alone"),
        ([], True, "Only files and folders of this computer"),
    ],
)
def test_what_cannot_be_done_is_said(paths: list[Path], has_project: bool, said: str) -> None:
    drop = drop_of(paths, has_project=has_project)
    assert isinstance(drop, Refused)
    assert str(drop).startswith(said)
