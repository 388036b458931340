"""What leads from one state of an article to another, and back."""

from dataclasses import replace

import pytest

from annotator.domain.article import ArticleLabel, Region
from annotator.domain.differences import (
    Known,
    arrival,
    departure,
    differences,
    links_come,
    links_gone,
)
from annotator.domain.events import (
    ArticleAdded,
    ArticleRemoved,
    Event,
    LinkAdded,
    LinkRemoved,
    ReviewChanged,
    SpanAdded,
    SpanChanged,
    SpanRemoved,
    StatusChanged,
    reverse,
)
from tests.domain.conftest import full_record

RECORD = full_record()
BARE = Known(RECORD.article)
FULL = Known(
    RECORD.article,
    regions=(Region("title", 0, 3),),
    labels=frozenset({ArticleLabel("genre", "reporting", "ada")}),
    statuses=frozenset({("ada", "done")}),
    reviewed=frozenset({("claim", "ada")}),
    rejected=frozenset({("a_z", "ada")}),
    spans=RECORD.spans,
    links=RECORD.links,
)


def kinds(*events: Event) -> list[str]:
    return [type(event).__name__ for event in events]


def test_nothing_leads_from_a_state_to_itself() -> None:
    for known in (BARE, FULL):
        for between in (differences, links_gone, links_come):
            assert list(between(known, known)) == []


def test_each_kind_of_thing_comes_by_its_event() -> None:
    assert set(kinds(*differences(BARE, FULL))) == {
        "RegionsChanged",
        "ArticleLabelAdded",
        "StatusChanged",
        "ReviewChanged",
        "PairRejected",
        "SpanAdded",
    }
    assert len(list(links_come(BARE, FULL))) == len(RECORD.links) > 0
    assert list(links_gone(BARE, FULL)) == []


def test_the_way_back_is_the_reverse() -> None:
    there = [reverse(event) for event in differences(BARE, FULL)]
    assert sorted(map(repr, differences(FULL, BARE))) == sorted(map(repr, there))
    assert [reverse(each) for each in links_gone(FULL, BARE)] == list(links_come(BARE, FULL))


def test_what_changed_keeps_its_id() -> None:
    span = replace(FULL.spans[0], note="another note")
    changed = replace(FULL, spans=(span, *FULL.spans[1:]))
    assert list(differences(FULL, changed)) == [SpanChanged(FULL.spans[0], span)]
    article = replace(RECORD.article, title="Another title")
    (event,) = differences(FULL, replace(FULL, article=article))
    assert kinds(event) == ["ArticleChanged"]


def test_a_link_that_changed_goes_and_comes_again() -> None:
    link = replace(RECORD.links[0], note="another note")
    changed = replace(FULL, links=(link, *RECORD.links[1:]))
    assert list(links_gone(FULL, changed)) == [LinkRemoved(RECORD.links[0])]
    assert list(links_come(FULL, changed)) == [LinkAdded(link)]


@pytest.mark.parametrize(
    ("was", "now"), [("new", "done"), ("done", "new"), ("done", "skipped"), ("skipped", "done")]
)
def test_a_status_is_told_from_what_it_was(was: str, now: str) -> None:
    def state(status: str) -> Known:
        states = frozenset() if status == "new" else frozenset({("bea", status)})
        return replace(BARE, statuses=states)  # type: ignore[arg-type]

    (event,) = differences(state(was), state(now))
    assert event == StatusChanged(RECORD.article.id, "bea", was, now)  # type: ignore[arg-type]


def test_a_review_can_be_taken_back() -> None:
    (event,) = differences(replace(BARE, reviewed=FULL.reviewed), BARE)
    assert event == ReviewChanged(RECORD.article.id, "claim", "ada", "done", "open")


def test_an_article_comes_before_what_is_in_it_and_goes_after_it() -> None:
    first, *rest = arrival(FULL, RECORD.text)
    assert first == ArticleAdded(RECORD.article, RECORD.text)
    assert rest == list(differences(BARE, FULL))
    assert departure(FULL) == ArticleRemoved(RECORD.article, "")


def test_spans_go_before_others_come() -> None:
    other = replace(FULL.spans[0], id="s_other")
    events = list(differences(FULL, replace(FULL, spans=(other, *FULL.spans[1:]))))
    assert events == [SpanRemoved(FULL.spans[0]), SpanAdded(other)]
