"""A repair says what was read, what was lost, and whether the new project is sound."""

import json
import sqlite3
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from annotator.app.repairing import RepairReport, repair
from annotator.app.session import Session
from annotator.app.verifying import verify
from annotator.domain.article import Article
from annotator.domain.errors import Cancelled, ProjectError
from annotator.storage.schema import MIGRATIONS
from annotator.storage.wreck import Reading
from tests.app.test_verifying import spoilt


@pytest.fixture
def closed(newsroom: Session) -> Path:
    newsroom.close()
    return newsroom.path


def go_on(_what: str, _done: int) -> bool:
    return True


def test_a_sound_project_is_repaired_whole(closed: Path, tmp_path: Path) -> None:
    told: list[str] = []
    new = tmp_path / "new.sqlite"

    def listen(what: str, _: int) -> bool:
        told.append(what)
        return True

    report = repair(closed, new, go_on=listen)
    assert list(dict.fromkeys(told)) == ["read", "log", "check"]
    assert report.whole
    assert report.counts == (8, 32, 9)
    assert list(report.lines()) == [
        f"{closed} was read and not changed.",
        f"{new}: 8 articles, 32 spans, 9 links.",
        "All tables were built anew from the log of 1 acts.",
        "Nothing was lost, and the new file has no faults.",
    ]
    assert list(verify(new)) == []


def test_what_was_lost_is_told_by_its_name(closed: Path, tmp_path: Path) -> None:
    spoilt(
        closed,
        "UPDATE text SET text = text || '!' WHERE text LIKE '%No. 3%'",
        "UPDATE article SET title = 'X' WHERE title LIKE '%5'",
    )
    report = repair(closed, tmp_path / "new.sqlite", go_on=go_on)
    lines = list(report.lines())
    assert not report.whole
    assert report.counts == (7, 28, 8)
    assert any("the article “Sleepless 3”" in line and "with 4 spans" in line for line in lines)
    assert "1 rows of the table text make no sense." in lines
    assert any(line.startswith("Put right: article ") for line in lines)
    assert lines[-1] == "The new file has no faults."


def test_what_the_log_lost_comes_as_one_step_of_undo(closed: Path, tmp_path: Path) -> None:
    spoilt(closed, "UPDATE event SET payload = '{}' WHERE seq = 20")
    report = repair(closed, tmp_path / "new.sqlite", go_on=go_on)
    lines = list(report.lines())
    assert any(line.startswith("The log could be read up to act 0: act 1: ") for line in lines)
    assert report.counts == (8, 32, 9)
    with closing(Session.open(report.new, "ada")) as session:
        step = session.next_undo()
        assert step is not None
        assert step.kind == "RepairProject"
        session.undo()
        assert session.library.article_ids() == []
        session.redo()
        assert len(session.library.article_ids()) == 8
        assert list(session.faults()) == []


def test_the_report_can_be_read_by_a_program(closed: Path, tmp_path: Path) -> None:
    whole = repair(closed, tmp_path / "new.sqlite", go_on=go_on)
    article = Article(id="a_1", sha256="x", length=1, file="1.txt")
    with closing(Session.open(closed, "", read_only=True)) as session:
        span = session.library.span("s_1_ada")
    report = replace(
        whole,
        articles=((article, 4),),
        spans=(span,),
        links=("l_1",),
        refused=("SpanAdded: no",),
        notes=("The project's id was lost: it has a new one.",),
        faults=("something",),
        readings=(
            Reading("span", read=5, spoilt=1, gaps=[(3, 7), (9, 0)]),
            Reading("page", missing=True),
        ),
    )
    answer = json.loads(json.dumps(report.as_json()))
    assert (answer["whole"], answer["articles"], answer["faults"]) == (False, 8, ["something"])
    assert answer["lost_articles"] == [{"id": "a_1", "title": "", "file": "1.txt", "spans": 4}]
    assert answer["lost_spans"][0]["quote"] == "Ada"
    assert answer["tables"][0]["gaps"] == [[3, 7], [9, 0]]
    lines = list(report.lines())
    for said in (
        "Lost: the article “1.txt” (a_1) with 4 spans, its text is gone.",
        "Lost: the link l_1: the span at which it begins is gone.",
        "Lost: SpanAdded: no",
        "The table span could not be read from row 4 to 6.",
        "The table span could not be read from row 10 to the end.",
        "The table page could not be found.",
        "The new file: something",
    ):
        assert said in lines
    assert any(line.startswith("Lost: the span s_1_ada, PER “Ada” of article ") for line in lines)


def test_files_that_are_not_there_or_in_the_way_are_refused(closed: Path, tmp_path: Path) -> None:
    with pytest.raises(ProjectError, match="no such file"):
        repair(tmp_path / "no.sqlite", tmp_path / "new.sqlite", go_on=go_on)
    with pytest.raises(ProjectError, match="is a folder or device"):
        repair(tmp_path, tmp_path / "new.sqlite", go_on=go_on)
    with pytest.raises(ProjectError, match="of this name already"):
        repair(closed, closed, go_on=go_on)
    with pytest.raises(Cancelled):
        repair(closed, tmp_path / "new.sqlite", go_on=lambda *_: False)
    assert not (tmp_path / "new.sqlite").exists()


def test_a_file_that_may_not_be_read_is_refused(
    closed: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("annotator.app.repairing.os.access", lambda *_: False)
    with pytest.raises(ProjectError, match="you may not read it"):
        repair(closed, tmp_path / "new.sqlite", go_on=go_on)


def test_a_project_that_cannot_be_opened_any_more_is_repaired(closed: Path, tmp_path: Path) -> None:
    with closing(sqlite3.connect(closed)) as opened:
        opened.execute("DROP TABLE span_count")
        opened.commit()
    (fault,) = verify(closed)
    assert "table span_count is missing" in fault
    report: RepairReport = repair(closed, tmp_path / "new.sqlite", go_on=go_on)
    assert report.whole


def test_of_a_file_that_says_it_is_newer_nobody_hears_that_nothing_was_lost(
    closed: Path, tmp_path: Path
) -> None:
    with closing(sqlite3.connect(closed)) as opened:
        opened.execute("PRAGMA user_version = 99")
    report = repair(closed, tmp_path / "new.sqlite", go_on=go_on)
    assert (report.whole, report.counts) == (False, (8, 32, 9))
    lines = list(report.lines())
    (told,) = (line for line in lines if "a newer version of Annotator" in line)
    assert f"its schema is 99, this program knows up to {len(MIGRATIONS)}" in told
    assert lines.index(told) > lines.index(f"{report.new}: 8 articles, 32 spans, 9 links.")
    assert not any("Nothing was lost" in line for line in lines)
    assert report.as_json()["notes"] == [told]
    assert list(verify(report.new)) == []
