"""`annotator list` and `annotator stats`."""

import json
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from annotator.app.session import Session
from annotator.domain.commands.articles import (
    EditArticle,
    ImportArticles,
    SetReviewed,
    SetStatus,
)
from tests.app.conftest import news_record
from tests.cli.conftest import Annotator
from tests.domain.conftest import record_of

FIRST = news_record(1).article.id


def test_articles_stand_one_a_line_by_file_name(annotator: Annotator, newsroom: Path) -> None:
    ran = annotator("list", newsroom)
    assert (ran.code, ran.err) == (0, "")
    lines = ran.out.splitlines()
    assert [each.split()[0] for each in lines] == [news_record(n).article.id for n in range(1, 9)]
    assert lines[0].split() == [
        FIRST, "hu", "2025-08-01", "in_progress", "2/1/1", "Sleepless", "1",
    ]  # fmt: skip


def test_what_is_not_known_has_its_place_all_the_same(annotator: Annotator, newsroom: Path) -> None:
    with closing(Session.open(newsroom, "ada")) as session:
        for field in ("title", "language", "published"):
            session.do(EditArticle(FIRST, field, ""))
        session.do(SetStatus((FIRST,), "new"))
    line = annotator("list", newsroom).out.splitlines()[0]
    assert line.split() == [FIRST, "?", "-", "new", "2/1/1", "001.txt"]


def test_a_language_that_is_not_sure_has_a_question_mark(
    annotator: Annotator, newsroom: Path
) -> None:
    record = record_of("Ja.", language="nl")
    unsure = replace(record, article=replace(record.article, language_confidence=0.6))
    with closing(Session.open(newsroom, "ada")) as session:
        session.do(ImportArticles((unsure,)))
    lines = annotator("list", newsroom).out.splitlines()
    assert [each.split()[1] for each in lines].count("nl?") == 1
    listed = json.loads(annotator("list", newsroom, "--json").out)
    assert {each["language"] for each in listed if each["language_unsure"]} == {"nl"}


def test_a_program_gets_an_array_of_objects(annotator: Annotator, newsroom: Path) -> None:
    with closing(Session.open(newsroom, "ada")) as session:
        session.do(EditArticle(FIRST, "title", "Álmatlan 🙂"))
    ran = annotator("list", newsroom, "--json")
    listed = json.loads(ran.out)
    assert len(listed) == 8
    assert "Álmatlan 🙂" in ran.out
    assert listed[0] == {
        "id": FIRST,
        "title": "Álmatlan 🙂",
        "language": "hu",
        "language_unsure": False,
        "published": "2025-08-01",
        "file": "001.txt",
        "source": "",
        "event": "event 1",
        "status": "in_progress",
        "spans": {"entity": 2, "claim": 1, "framing": 1},
    }


def test_an_empty_project_is_an_empty_list(annotator: Annotator, empty: Path) -> None:
    assert annotator("list", empty).out == ""
    assert json.loads(annotator("list", empty, "--json").out) == []


def test_stats_count_by_everything_that_is_asked_for(annotator: Annotator, newsroom: Path) -> None:
    counted = json.loads(annotator("stats", newsroom, "--json").out)
    assert counted == {
        "articles": 8,
        "spans": 32,
        "articles_by_language": {"en": 4, "hu": 4},
        "articles_by_status": {"new": 0, "in_progress": 3, "done": 2, "skipped": 3},
        "spans_by_language": {"en": 16, "hu": 16},
        "spans_by_layer": {"entity": 16, "claim": 8, "framing": 8},
        "spans_by_label": {
            "claim/Claim": 8,
            "entity/EVT": 8,
            "entity/PER": 8,
            "framing/Doubt": 8,
        },
        "spans_by_annotator": {"ada": 24, "bea": 8},
        "spans_by_origin": {"manual": 32},
        "status_by_language": {
            "en": {"new": 0, "in_progress": 1, "done": 1, "skipped": 2},
            "hu": {"new": 0, "in_progress": 2, "done": 1, "skipped": 1},
        },
        "status_by_event": {
            "event 1": {"new": 0, "in_progress": 2, "done": 0, "skipped": 0},
            "event 0": {"new": 0, "in_progress": 0, "done": 2, "skipped": 0},
            "event 2": {"new": 0, "in_progress": 0, "done": 0, "skipped": 2},
        },
        "read_by_layer": {"entity": {}, "claim": {"ada": 8}, "framing": {}},
        "nothing_found_by_layer": {"entity": {}, "claim": {"ada": 0}, "framing": {}},
        "done_by_day": {},
    }
    assert list(counted["spans_by_layer"]) == ["entity", "claim", "framing"]
    assert list(counted["spans_by_annotator"]) == ["ada", "bea"]
    assert list(counted["status_by_event"]) == ["event 1", "event 0", "event 2"]


def test_stats_tell_what_was_read_and_done(annotator: Annotator, newsroom: Path) -> None:
    with closing(Session.open(newsroom, "ada")) as session:
        session.do(SetStatus((FIRST,), "done"))
        for layer in ("entity", "framing"):
            session.do(SetReviewed(FIRST, layer, "done"))
    counted = json.loads(annotator("stats", newsroom, "--json").out)
    read = {"entity": {"ada": 1}, "claim": {"ada": 8}, "framing": {"ada": 1}}
    assert counted["read_by_layer"] == read
    # The doubt in it is bea's: ada has found nothing.
    found = counted["nothing_found_by_layer"]
    assert found == {"entity": {"ada": 0}, "claim": {"ada": 0}, "framing": {"ada": 1}}
    assert list(counted["done_by_day"].values()) == [{"ada": 1}]
    lines = annotator("stats", newsroom).out.splitlines()
    at = lines.index("nothing found by layer")
    assert [each.split() for each in lines[at + 1 : at + 4]] == [
        ["entity", "–"], ["claim", "–"], ["framing", "ada", "1"],
    ]  # fmt: skip


def test_people_are_spared_a_thousand_events(annotator: Annotator, newsroom: Path) -> None:
    with closing(Session.open(newsroom, "ada")) as session:
        records = (record_of(f"Text {n}.", event=f"fair {n:02d}") for n in range(25))
        session.do(ImportArticles(tuple(records)))
    lines = annotator("stats", newsroom).out.splitlines()
    assert "  … and 8 more; --json gives all of them" in lines
    assert len(json.loads(annotator("stats", newsroom, "--json").out)["status_by_event"]) == 28


def test_people_get_the_same_in_columns(annotator: Annotator, newsroom: Path) -> None:
    with closing(Session.open(newsroom, "ada")) as session:
        session.do(EditArticle(FIRST, "language", ""))
    ran = annotator("stats", newsroom)
    assert (ran.code, ran.err) == (0, "")
    lines = ran.out.splitlines()
    assert lines[:2] == ["articles 8", "spans 32"]
    assert lines[3] == "articles by language"
    assert ["(none)", "1"] in [each.split() for each in lines]
    assert ["entity/PER", "8"] in [each.split() for each in lines]


@pytest.mark.parametrize("command", ["list", "stats"])
def test_a_project_is_only_read(annotator: Annotator, newsroom: Path, command: str) -> None:
    before = newsroom.read_bytes()
    annotator(command, newsroom)
    assert newsroom.read_bytes() == before
    assert [each.name for each in newsroom.parent.iterdir()] == [newsroom.name]


@pytest.mark.parametrize("command", ["list", "stats"])
def test_a_project_that_is_none_is_told(annotator: Annotator, tmp_path: Path, command: str) -> None:
    path = tmp_path / "no.sqlite"
    ran = annotator(command, path, "--json")
    assert (ran.code, ran.out) == (1, "")
    assert ran.complaints == [f"{path}: there is no such file; check its name and folder."]
    assert annotator(command).code == 2
