"""`annotator compact` says sizes, what stays undoable, and where the archive lies."""

import json
from contextlib import closing
from functools import partial
from pathlib import Path

import pytest

from annotator.app.backups import Backups
from annotator.app.session import DAY, Session
from annotator.cli.compact import NOTHING
from annotator.domain.commands.articles import EditArticle
from annotator.storage.clock import microseconds
from tests.cli.conftest import Annotator


@pytest.fixture
def project(newsroom: Path) -> Path:
    """The newsroom with twenty steps of a month ahead, and one of two months ahead."""
    with closing(Session.open(newsroom, "ada")) as session:
        article = session.library.rows()[0].article.id
        for days, count in ((30, 20), (60, 1)):
            now = microseconds() + days * DAY
            session._store.log._clock = partial(int, now)
            for number in range(count):
                title = f"{days} {number} {'x' * 4000}"
                session.do(EditArticle(article, "title", title))
    return newsroom


def test_it_says_sizes_undo_and_archive(annotator: Annotator, project: Path) -> None:
    size = project.stat().st_size
    ran = annotator("compact", project, "--keep-days", "0")
    assert (ran.code, ran.complaints) == (0, [])
    sizes, fixed, staying, archive, backup = ran.out.splitlines()
    assert sizes == f"{size / 1e6:,.1f} MB before, {project.stat().st_size / 1e6:,.1f} MB now"
    assert fixed.startswith("21 steps up to 20") and fixed.endswith("cannot be undone any more")
    assert staying.startswith("1 steps since 20")
    assert f"{project.stem}-archive-1.jsonl.gz" in archive
    assert backup == f"the project as it was is in {Backups(project).newest()}"
    assert annotator("verify", project).code == 0
    assert annotator("compact", project, "--keep-days", "0").out == f"{NOTHING}\n"


def test_a_dry_run_changes_nothing(annotator: Annotator, project: Path) -> None:
    before = project.read_bytes()
    ran = annotator("compact", project, "--keep-days", "0", "--dry-run")
    fixed, staying, archive = ran.out.splitlines()
    assert "21 steps" in fixed and "1 steps" in staying and "would go into an archive" in archive
    told = json.loads(annotator("compact", project, "--keep-days", "0", "--dry-run", "--json").out)
    assert (told["fixed_steps"], told["undoable_steps"]) == (21, 1)
    assert project.read_bytes() == before
    ran = annotator("compact", project, "--dry-run", "--keep-days", "90")
    assert ran.out == f"{NOTHING}\n"


def test_the_answer_for_programs(annotator: Annotator, project: Path) -> None:
    assert json.loads(annotator("compact", project, "--json", "--keep-days", "90").out) == {}
    told = json.loads(annotator("compact", project, "--keep-days", "0", "--json").out)
    assert told["after"] == project.stat().st_size
    assert Path(told["archive"]).exists()
    assert told["kept_its_size"] == ""


def test_a_file_that_keeps_its_size_is_told(
    annotator: Annotator, project: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Session, "shrink", lambda *_: False)
    ran = annotator("compact", project, "--keep-days", "0")
    assert "the file kept its size" in ran.out.splitlines()[1]


@pytest.mark.parametrize("days", ["-1", "many"])
def test_other_days_are_bad_usage(annotator: Annotator, project: Path, days: str) -> None:
    assert annotator("compact", project, f"--keep-days={days}").code == 2


def test_what_cannot_be_opened_is_told(annotator: Annotator, tmp_path: Path) -> None:
    ran = annotator("compact", tmp_path / "p.sqlite")
    assert ran.code == 1
    assert "there is no such file" in ran.complaints[0]
