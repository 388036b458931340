"""`annotator restore` lists the backups of a project, and puts one in its place."""

import json
from pathlib import Path

import pytest

from annotator.app.backups import Backups
from annotator.app.session import Session
from tests.cli.conftest import Annotator, articles


def put(folder: Path, name: str, data: bytes) -> Path:
    path = folder / name
    path.write_bytes(data)
    return path


def texts(annotator: Annotator, tmp_path: Path, count: int) -> Path:
    """A project into which that many files were imported one after the other."""
    project = tmp_path / "p.sqlite"
    for number in range(count):
        source = put(tmp_path, f"{number}.txt", f"The text No. {number}.\n".encode())
        assert annotator("import", project, source).code == 0
    return project


def test_each_import_but_the_first_makes_a_backup_that_can_be_restored(
    annotator: Annotator, tmp_path: Path
) -> None:
    project = texts(annotator, tmp_path, 3)
    ran = annotator("restore", project, "--list")
    assert (ran.code, len(ran.out.splitlines())) == (0, 2)
    newest, oldest = ran.out.splitlines()
    assert "2 articles, 0 spans, 2 acts  (-1 acts, +0 spans)" in newest
    assert "-import.sqlite  20" in oldest
    before = articles(project)
    ran = annotator("restore", project)
    assert ran.code == 0
    restored, kept = ran.out.splitlines()
    assert restored == f"restored {Backups(project).newest()}"
    assert len(articles(project)) == 2
    assert articles(Path(kept.removeprefix("what was there is kept as "))) == before
    assert "(as the project is now)" in annotator("restore", project, "--list").out
    ran = annotator("restore", project, "--from", oldest.split()[0], "--json")
    assert Path(json.loads(ran.out)["kept"]).exists()
    assert len(articles(project)) == 1


def test_a_broken_project_is_restored_and_kept(annotator: Annotator, tmp_path: Path) -> None:
    project = texts(annotator, tmp_path, 2)
    project.write_bytes(b"news\n" * 900)
    ran = annotator("restore", project, "--list")
    assert ran.out.rstrip().endswith("(the project cannot be read)")
    assert "kept as" in annotator("restore", project).out
    assert len(articles(project)) == 1
    project.unlink()
    assert len(annotator("restore", project).out.splitlines()) == 1
    assert len(articles(project)) == 1


def test_the_list_for_programs(annotator: Annotator, tmp_path: Path) -> None:
    project = texts(annotator, tmp_path, 2)
    (backup,) = Backups(project).all()
    (told,) = json.loads(annotator("restore", project, "--list", "--json").out)
    assert told == {
        "path": str(backup.path),
        "time": backup.time.strftime("%Y-%m-%dT%H:%M:%SZ"),
        "reason": "import",
        "size": backup.size,
        "readable": True,
        "same": False,
        "articles": 1,
        "spans": 0,
        "acts": 1,
    }
    backup.path.write_bytes(b"news\n" * 900)
    assert "cannot be read" in annotator("restore", project, "--list").out


def test_what_cannot_be_restored_is_told(annotator: Annotator, tmp_path: Path) -> None:
    project = tmp_path / "p.sqlite"
    ran = annotator("restore", project)
    assert (ran.code, ran.complaints) == (1, [f"{project}: there is no backup of it."])
    ran = annotator("restore", project, "--list")
    assert (ran.code, ran.complaints) == (0, ["there are no backups"])
    texts(annotator, tmp_path, 2)
    ran = annotator("restore", project, "--from", "2001")
    assert ran.complaints == ["2001: no such backup; “annotator restore --list” lists them."]
    window = Session.open_alone(project, "ada")
    ran = annotator("restore", project)
    window.close()
    assert ran.code == 1
    assert "it is open: " in ran.complaints[0]


def test_an_import_goes_on_without_a_backup(
    annotator: Annotator, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    project = texts(annotator, tmp_path, 1)
    monkeypatch.setattr(Backups, "make_if_possible", lambda *_: "no backup was made: no room.")
    ran = annotator("import", project, put(tmp_path, "more.txt", b"One more text.\n"))
    assert (ran.code, ran.complaints) == (0, ["no backup was made: no room."])
    assert len(articles(project)) == 2
