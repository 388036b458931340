"""Events: the whole of a change, and its reverse."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any, get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.domain import events as all_events
from annotator.domain.article import STATUSES, ArticleLabel, Region
from annotator.domain.events import (
    ArticleAdded,
    ArticleChanged,
    ArticleLabelAdded,
    ArticleLabelRemoved,
    ArticleRemoved,
    Event,
    LinkAdded,
    LinkRemoved,
    PairRejected,
    PairRestored,
    RegionsChanged,
    ReviewChanged,
    SchemeChanged,
    SpanAdded,
    SpanChanged,
    SpanRemoved,
    StatusChanged,
    article_of,
    reverse,
)
from annotator.domain.record import Record
from annotator.domain.scheme import SchemeSource
from annotator.domain.span import Range
from tests.domain.conftest import TEXT, Memory, full_record, link_of, record_of

FULL = full_record()
HERE = FULL.article.id
WORDS = st.text(max_size=8)
STATES = st.sampled_from(STATUSES)
SPANS = st.builds(
    lambda start, length, label, note: replace(
        FULL.spans[0],
        ranges=(Range(start, start + length),),
        quote=TEXT[start : start + length],
        label=label,
        note=note,
    ),
    st.integers(0, 40),
    st.integers(1, 20),
    st.sampled_from(["PER", "ORG"]),
    WORDS,
)
LINKS = st.builds(lambda kind: replace(FULL.links[0], kind=kind), WORDS)
LABELS = st.builds(ArticleLabel, st.just("genre"), WORDS, WORDS)
REGIONS = st.lists(
    st.builds(Region, st.sampled_from(["title", "header"]), st.integers(0, 5), st.integers(6, 9))
).map(lambda found: tuple(sorted(found, key=lambda it: (it.start, it.end, it.kind))))
ARTICLES = st.builds(
    lambda title, event: replace(FULL.article, title=title, event=event), WORDS, WORDS
)
SCHEMES = st.builds(SchemeSource, WORDS, WORDS, WORDS, WORDS)
EVENTS: st.SearchStrategy[Event] = st.one_of(
    st.builds(ArticleAdded, ARTICLES, st.just(TEXT)),
    st.builds(ArticleRemoved, ARTICLES, st.just(TEXT)),
    st.builds(ArticleChanged, ARTICLES, ARTICLES),
    st.builds(StatusChanged, st.just(HERE), WORDS, STATES, STATES),
    st.builds(ReviewChanged, st.just(HERE), WORDS, WORDS, st.just("open"), st.just("done")),
    st.builds(RegionsChanged, st.just(HERE), REGIONS, REGIONS),
    st.builds(ArticleLabelAdded, st.just(HERE), LABELS),
    st.builds(ArticleLabelRemoved, st.just(HERE), LABELS),
    st.builds(SpanAdded, SPANS),
    st.builds(SpanRemoved, SPANS),
    st.builds(SpanChanged, SPANS, SPANS),
    st.builds(LinkAdded, LINKS),
    st.builds(LinkRemoved, LINKS),
    st.builds(PairRejected, st.just(HERE), WORDS, WORDS),
    st.builds(PairRestored, st.just(HERE), WORDS, WORDS),
    st.builds(SchemeChanged, SCHEMES, SCHEMES),
)


def test_the_union_holds_every_event_of_the_module() -> None:
    made = {
        each
        for each in vars(all_events).values()
        if isinstance(each, type) and each.__module__ == all_events.__name__
    }
    assert set(get_args(Event)) == made


@given(EVENTS)
def test_the_reverse_of_the_reverse_is_the_event(event: Event) -> None:
    assert reverse(reverse(event)) == event
    assert type(reverse(reverse(event))) is type(event)


@given(EVENTS)
def test_the_reverse_is_about_the_same_article(event: Event) -> None:
    about = "" if isinstance(event, SchemeChanged) else HERE
    assert article_of(reverse(event)) == article_of(event) == about


OPPOSITES = [
    (ArticleAdded, ArticleRemoved, (FULL.article, TEXT)),
    (ArticleLabelAdded, ArticleLabelRemoved, (HERE, FULL.labels[0])),
    (SpanAdded, SpanRemoved, (FULL.spans[0],)),
    (LinkAdded, LinkRemoved, (FULL.links[0],)),
]


@pytest.mark.parametrize(("come", "gone", "of"), OPPOSITES)
def test_what_came_goes_and_what_went_comes(come: type, gone: type, of: tuple) -> None:
    assert reverse(come(*of)) == gone(*of)
    assert reverse(gone(*of)) == come(*of)


CHANGES: list[tuple[Event, Event]] = [
    (StatusChanged("a", "ada", "new", "done"), StatusChanged("a", "ada", "done", "new")),
    (
        ReviewChanged("a", "claim", "ada", "open", "done"),
        ReviewChanged("a", "claim", "ada", "done", "open"),
    ),
    (RegionsChanged("a", (), FULL.regions), RegionsChanged("a", FULL.regions, ())),
]


@pytest.mark.parametrize(("change", "back"), CHANGES)
def test_a_change_is_turned_round(change: Event, back: Event) -> None:
    assert reverse(change) == back


# ---------------------------------------------------------------- applied and taken back


def _project(record: Record) -> Memory:
    project = Memory()
    project.apply(ArticleAdded(record.article, record.text))
    for span in record.spans:
        project.apply(SpanAdded(span))
    return project


def _following(project: Memory, draw: Callable[..., Any]) -> Event:
    """An event that can happen in that project now."""
    article = project.article(HERE)
    span = project.span("s_ada")
    kind = draw(st.integers(0, 6))
    match kind:
        case 0:
            return ArticleChanged(article, draw(ARTICLES))
        case 1:
            was = project.status(HERE, "ada")
            return StatusChanged(HERE, "ada", was, draw(STATES.filter(lambda it: it != was)))
        case 2:
            return RegionsChanged(HERE, tuple(project.regions(HERE)), draw(REGIONS))
        case 3:
            label = draw(LABELS)
            there = label in project.labels(HERE)
            return (ArticleLabelRemoved if there else ArticleLabelAdded)(HERE, label)
        case 4:
            return SpanChanged(span, draw(SPANS))
        case 5:
            link = link_of(span, project.span("s_bob"))
            return LinkRemoved(link) if project.has_link(link.id) else LinkAdded(link)
        case _:
            other = record_of("Another text.", title=draw(WORDS))
            if project.has_article(other.article.id):
                return ArticleRemoved(project.article(other.article.id), other.text)
            return ArticleAdded(other.article, other.text)


@given(st.data())
def test_events_taken_back_from_the_last_to_the_first_restore_every_state(
    data: st.DataObject,
) -> None:
    project = _project(FULL)
    states, events = [project.records()], list[Event]()
    for _ in range(data.draw(st.integers(1, 12))):
        events.append(_following(project, data.draw))
        project.apply(events[-1])
        states.append(project.records())
    for event in reversed(events):
        assert project.records() == states.pop()
        project.apply(reverse(event))
    assert [project.records()] == states
