"""`annotator pairs`: articles that report the same event, and those that are nearly the same."""

import json
from contextlib import closing
from pathlib import Path

import pytest

from annotator.app.session import Session
from annotator.domain.commands.articles import EditArticle, ImportArticles
from tests.analysis.conftest import REPORTS
from tests.cli.conftest import Annotator
from tests.domain.conftest import record_of

NAMES = ("visit_ro", "visit_en", "illness_ro")


@pytest.fixture
def three(empty: Path) -> Path:
    """Two reports on one visit, a third on the same person, and a copy of that one."""
    with closing(Session.open(empty, "ada")) as session:
        session.do(ImportArticles(tuple(_record(name) for name in NAMES)))
        text = REPORTS["illness_ro"].body + "Mai multe știri la ora opt.\n"
        session.do(ImportArticles((record_of(text, file="copy.txt", language="ro"),)))
    return empty


def _record(name: str):
    report = REPORTS[name]
    return record_of(
        report.body, file=f"{name}.txt", language=report.language, published=report.published
    )


def test_pairs_and_copies_are_told_with_their_reasons(annotator: Annotator, three: Path) -> None:
    ran = annotator("pairs", three)
    assert (ran.code, ran.err) == (0, "")
    best, why, copies, copy = ran.out.splitlines()
    assert "visit_ro.txt [ro]" in best and "visit_en.txt [en]" in best
    assert "both are from the same day; both name" in why and "15000000" in why
    assert copies == "nearly the same text: 2 articles"
    assert copy.split()[0] == "100%"


def test_a_program_gets_an_array_of_objects(annotator: Annotator, three: Path) -> None:
    with closing(Session.open(three, "ada")) as session:
        ids = {row.article.file: row.article.id for row in session.library.rows()}
        for name in ("visit_ro.txt", "visit_en.txt"):
            session.do(EditArticle(ids[name], "event", "visit"))
    pair, copy = json.loads(annotator("pairs", three, "--json").out)
    visit = sorted((ids["visit_ro.txt"], ids["visit_en.txt"]))
    assert pair["articles"] == pair["group"] == visit
    assert sorted(pair["files"]) == ["visit_en.txt", "visit_ro.txt"]
    assert (pair["event"], pair["near_duplicate"], pair["overlap"]) == ("visit", False, 0.0)
    assert 0.6 < pair["score"] <= 1
    assert (copy["near_duplicate"], copy["overlap"], copy["event"]) == (True, 1.0, "")
    assert copy["group"] == copy["articles"] == sorted((ids["illness_ro.txt"], ids["copy.txt"]))


def test_a_score_can_be_asked_for(annotator: Annotator, three: Path) -> None:
    pairs = json.loads(annotator("pairs", three, "--json", "--min-score", "1").out)
    assert [pair["near_duplicate"] for pair in pairs] == [True]
    ran = annotator("pairs", three, "--min-score", "much")
    assert ran.code == 2
    assert "“much” is no number from 0 to 1" in ran.err


def test_an_empty_project_has_none(annotator: Annotator, empty: Path) -> None:
    assert annotator("pairs", empty).out == ""
    assert json.loads(annotator("pairs", empty, "--json").out) == []


def test_of_the_real_articles_two_are_a_pair(
    annotator: Annotator, tmp_path: Path, seeds: Path
) -> None:
    project = tmp_path / "seeds.sqlite"
    assert annotator("import", project, seeds).code == 0
    (pair,) = json.loads(annotator("pairs", project, "--json").out)
    assert sorted(name[:3] for name in pair["files"]) == ["002", "003"]
    assert not pair["near_duplicate"]
    assert "one is from 3 September" in pair["why"]
