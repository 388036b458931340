"""Which articles of a project belong together."""

from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from annotator.app.pairing import (
    TOLD_EVERY,
    Findings,
    Pair,
    event_for,
    find_pairs,
    groups_of_copies,
    material_of,
    without,
)
from annotator.app.session import Session
from annotator.domain.article import Region
from annotator.domain.commands.articles import ImportArticles
from annotator.domain.commands.pairs import RejectPair
from annotator.domain.reasons import SameText
from annotator.domain.record import Record
from tests.analysis.conftest import REPORTS
from tests.app.conftest import news_record
from tests.domain.conftest import record_of


def report_record(name: str, **more: str) -> Record:
    report = REPORTS[name]
    values = {"language": report.language, "published": report.published, "file": f"{name}.txt"}
    return record_of(report.body, **values | more)


@pytest.fixture(scope="module")
def whole_desk(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Session]:
    path = tmp_path_factory.mktemp("pairing") / "p.sqlite"
    with closing(Session.create(path, "ada")) as session:
        session.do(ImportArticles(tuple(report_record(name) for name in REPORTS)))
        yield session


def files(pair: Pair, session: Session) -> set[str]:
    return {session.library.article(each).file.removesuffix(".txt") for each in pair.articles}


def test_reports_on_one_event_are_found_and_a_rejected_pair_no_more(whole_desk: Session) -> None:
    findings = find_pairs(whole_desk.library)
    assert findings.whole
    assert findings.copies == ()
    assert len(findings.pairs) == 7
    scores = [pair.score for pair in findings.pairs]
    assert scores == sorted(scores, reverse=True)
    best = findings.pairs[0]
    assert files(best, whole_desk) == {"match_hu", "match_sr"}
    whole_desk.do(RejectPair(*reversed(best.articles)))
    assert find_pairs(whole_desk.library).pairs == findings.pairs[1:]
    whole_desk.undo()
    assert find_pairs(whole_desk.library) == findings


def test_it_tells_how_far_it_is_and_can_be_called_off(whole_desk: Session) -> None:
    told: list[tuple[int, int]] = []

    def once(done: int, total: int) -> bool:
        told.append((done, total))
        return False

    assert find_pairs(whole_desk.library, go_on=once) == Findings((), (), whole=False)
    assert told == [(0, 2 * len(REPORTS))]
    assert TOLD_EVERY > 1

    def first_half(done: int, total: int) -> bool:
        return done < total / 2

    assert not find_pairs(whole_desk.library, go_on=first_half).whole


def test_copies_are_no_pair_but_a_group(tmp_path: Path) -> None:
    base = REPORTS["ferry_en"]
    with closing(Session.create(tmp_path / "p.sqlite", "ada")) as session:
        copies = [replace(base, body=base.body + f"Edition no. {n} of us.\n") for n in range(3)]
        records = [record_of(each.body, published=each.published) for each in copies]
        session.do(ImportArticles(tuple(records)))
        findings = find_pairs(session.library)
        assert findings.pairs == ()
        assert len(findings.copies) == 3
        assert all(pair.overlap > 0.8 for pair in findings.copies)
        assert all(pair.why == (SameText(pair.overlap),) for pair in findings.copies)
        assert groups_of_copies(findings) == [tuple(sorted(each.article.id for each in records))]


def test_only_the_body_and_what_entities_quote_is_looked_at(whole_desk: Session) -> None:
    record = news_record(1)
    whole_desk.do(ImportArticles((record,)))
    material = material_of(record.article, whole_desk.library)
    assert "date" not in material.body and "Bye." not in material.body
    assert material.entities == ("2025-08-01", "Ada")
    assert material.published == "2025-08-01"
    whole_desk.undo()


def test_a_title_is_body_and_what_overlaps_is_cut_once() -> None:
    regions = [Region("title", 0, 2), Region("header", 2, 5), Region("boilerplate", 4, 7)]
    assert without("abcdefghij", regions) == "abhij"


def test_an_event_is_the_one_that_is_there_or_a_new_one() -> None:
    articles = [record_of(each).article for each in ("one", "two")]
    dated = [replace(articles[0], published="2025-09-04"), replace(articles[1], published="2025")]
    named = event_for(dated, ["Kim", "Πούτιν"], taken=[])
    assert named == "2025-09-04-kim-putin"
    assert event_for(dated, ["Kim"], taken=["2025-09-04-kim"]) == "2025-09-04-kim-2"
    known = replace(dated[1], event="the parade")
    assert event_for([dated[0], known], ["Kim"], taken=["the parade"]) == "the parade"
