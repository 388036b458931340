"""The sample project."""

from contextlib import closing
from pathlib import Path

import pytest

from annotator.app.demo import DEMO_PAIR, PROJECT, create_demo
from annotator.app.exporting import ExportOptions, export
from annotator.app.session import Session
from annotator.app.verifying import verify
from annotator.domain.commands.articles import SetStatus
from annotator.domain.errors import UserError


def test_the_sample_project_is_whole_and_sound(tmp_path: Path) -> None:
    path = create_demo(tmp_path / "new" / "folder", "ada")
    assert path.name == PROJECT
    assert list(verify(path)) == []
    with closing(Session.open(path, "ada")) as session:
        articles = {row.article.file: row for row in session.library.rows()}
        assert len(articles) >= 8
        assert {row.article.language for row in articles.values()} == {"hu", "ro", "el", "en"}
        gold = [articles[name] for name in DEMO_PAIR]
        assert len({row.article.event for row in gold}) == 1
        assert all(set(row.counts) == {"entity", "claim", "framing"} for row in gold)
        export(session, tmp_path / "out.jsonl", options=ExportOptions())
    assert list(verify(tmp_path / "out.jsonl")) == []


def test_what_was_done_to_it_stays(tmp_path: Path) -> None:
    path = create_demo(tmp_path, "ada")
    with closing(Session.open(path, "ada")) as session:
        article = session.library.rows()[0].article.id
        session.do(SetStatus((article,), "skipped"))
    assert create_demo(tmp_path, "ada") == path
    with closing(Session.open(path, "ada")) as session:
        assert session.library.status(article, "ada") == "skipped"


def test_a_folder_that_cannot_be_made_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(UserError, match="file/demo: cannot be made: Not a directory"):
        create_demo(tmp_path / "file" / "demo", "ada")
