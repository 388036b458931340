"""What an event does to the tables, its reverse undoes, one by one or thousands at once."""

import sqlite3
from collections.abc import Sequence
from contextlib import closing
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from annotator.domain.events import (
    ArticleAdded,
    ArticleChanged,
    ArticleRemoved,
    Event,
    LinkAdded,
    LinkRemoved,
    SpanAdded,
    SpanChanged,
    SpanRemoved,
    StatusChanged,
    reverse,
)
from annotator.storage import projection
from annotator.storage.database import Database
from annotator.storage.texts import Texts


def prepared(database: Database, events: Sequence[Event]) -> None:
    texts = {each.article.sha256: each.text for each in events if isinstance(each, ArticleAdded)}
    Texts(database).keep(texts.items())


@settings(max_examples=15)
@given(st.data())
def test_each_event_is_taken_back_by_its_reverse(memory, dump, script, data):
    with closing(memory()) as database:
        events = script(data.draw).events(20)
        prepared(database, events)
        states = [dump(database)]
        for event in events:
            projection.apply([event], database)
            states.append(dump(database))
        for event in reversed(events):
            assert dump(database) == states.pop()
            projection.apply([reverse(event)], database)
        assert dump(database) == states.pop()


@settings(max_examples=15)
@given(st.data())
def test_all_at_once_is_the_same_as_one_by_one(memory, dump, script, data):
    with closing(memory()) as one, closing(memory()) as other:
        events = script(data.draw).events(30)
        for database in (one, other):
            prepared(database, events)
        for event in events:
            projection.apply([event], one)
        projection.apply(events, other)
        assert dump(one) == dump(other)
        projection.apply([reverse(event) for event in reversed(events)], other)
        projection.clear(one)
        assert not any((*dump(one).values(), *dump(other).values()))


@pytest.fixture
def database(memory, make):
    found = memory()
    events: list[Event] = [
        ArticleAdded(make.article(), make.text),
        SpanAdded(make.span("s_1", (4, 9))),
        SpanAdded(make.span("s_2", (4, 18))),
        LinkAdded(make.link("l_1", make.span("s_1", (4, 9)), make.span("s_2", (4, 18)))),
    ]
    prepared(found, events)
    projection.apply(events, found)
    yield found
    found.close()


def test_what_is_not_there_cannot_be_changed_or_removed(database, make):
    unknown = make.span("s_9", (0, 3))
    known = make.span("s_1", (4, 9))
    elsewhere = make.span("s_1", (0, 3), text="Elsewhere.")
    renamed = replace(make.article(), id="a_other")
    for event in (
        SpanRemoved(unknown),
        SpanChanged(unknown, unknown),
        SpanChanged(known, elsewhere),
        ArticleChanged(make.article(), renamed),
        ArticleRemoved(renamed, make.text),
        StatusChanged(known.article, "ada", "in_progress", "done"),
    ):
        with pytest.raises(RuntimeError, match="1 rows were to change, but 0 did"):
            projection.apply([event], database)


def test_what_breaks_the_schema_is_refused(database, make):
    known = make.span("s_1", (4, 9))
    for event in (
        SpanAdded(known),
        SpanAdded(replace(known, id="s_9")),
        SpanAdded(make.span("s_9", (0, 3), text="Elsewhere.")),
        SpanRemoved(known),
        ArticleRemoved(make.article(), make.text),
        LinkAdded(make.link("l_9", make.span("s_9", (0, 3)), known)),
    ):
        with pytest.raises(sqlite3.IntegrityError):
            projection.apply([event], database)


def test_a_link_may_end_where_nothing_is_yet(database, make):
    elsewhere = make.span("s_9", (0, 3), text="Elsewhere.")
    link = make.link("l_9", make.span("s_1", (4, 9)), elsewhere)
    projection.apply([LinkAdded(link)], database)
    projection.apply([LinkRemoved(link)], database)


def test_a_status_that_stays_writes_nothing(database, make):
    assert projection.writes(StatusChanged(make.article().id, "ada", "done", "done")) == ()
