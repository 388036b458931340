"""Where events are missing, the last that can be read says what a thing is."""

from dataclasses import replace

import pytest

from annotator.domain.article import ArticleLabel, Region
from annotator.domain.events import (
    ArticleAdded,
    ArticleChanged,
    ArticleLabelAdded,
    ArticleRemoved,
    LinkAdded,
    RegionsChanged,
    SpanAdded,
    SpanChanged,
    SpanRemoved,
    StatusChanged,
)
from annotator.storage import last_known
from annotator.storage.known import ids, known
from annotator.storage.salvage import Salvage
from annotator.storage.wreck import PARTS, Reading


@pytest.fixture
def said(memory):
    made = memory()
    made.rows("PRAGMA foreign_keys = OFF")
    yield made
    made.close()


def test_events_are_followed_as_far_as_they_go(said, make):
    article = make.article()
    first, second = make.span("s_1", (4, 9)), make.span("s_2", (0, 3))
    last_known.follow(
        [
            SpanAdded(first),  # its article is not known yet
            ArticleAdded(article, make.text),
            SpanChanged(replace(second, note="lost"), second),
            SpanAdded(first),
            SpanAdded(first),
            SpanRemoved(make.span("s_9", (1, 2))),
            LinkAdded(make.link("l_1", first, second)),
            RegionsChanged(article.id, (Region("header", 0, 2),), (Region("title", 0, 3),)),
            StatusChanged(article.id, "ada", "done", "skipped"),
            ArticleLabelAdded(article.id, ArticleLabel("genre", "report", "ada")),
            ArticleChanged(article, replace(article, title="New")),
            ArticleAdded(make.article("Gone"), "Gone"),
            RegionsChanged(make.article("Gone").id, (), (Region("title", 0, 1),)),
            ArticleRemoved(make.article("Gone"), "Gone"),
        ],
        said,
    )
    assert list(ids(said)) == [article.id]
    found = known(article.id, said)
    assert found is not None
    assert found.article.title == "New"
    assert [span.id for span in found.spans] == ["s_2", "s_1"]
    assert found.regions == (Region("title", 0, 3),)
    assert found.statuses == {("ada", "skipped")}
    assert [link.id for link in found.links] == ["l_1"]
    assert said.value("SELECT count(*) FROM region") == 1
    assert known("a_x", said) is None


def test_a_span_that_cannot_be_as_it_says_is_left_as_it_was(said, make):
    article = make.article()
    first, second = make.span("s_1", (4, 9)), make.span("s_2", (0, 3))
    same = replace(first, ranges=second.ranges, quote=second.quote)
    events = (ArticleAdded(article, make.text), SpanAdded(first), SpanAdded(second))
    last_known.follow((*events, SpanChanged(first, same)), said)
    found = known(article.id, said)
    assert found is not None
    assert found.spans == (first, second)


def test_only_what_was_lost_is_filled_in(filled, said, make):
    article = make.article()
    tables = filled._database
    readings = {part.table: Reading(part.table) for part in PARTS}
    readings["span"].spoilt = readings["region"].spoilt = 1
    salvage = Salvage(tables, readings)
    more = make.span("s_more", (0, 3))
    last_known.seed(tables, said)
    region = RegionsChanged(article.id, (), (Region("title", 0, 3),))
    status = StatusChanged(article.id, "ada", "new", "done")
    last_known.follow([SpanAdded(more), region, status], said)
    last_known.fill(salvage, said)
    last_known.fill(salvage, said)
    found = known(article.id, tables)
    assert found is not None
    assert [span.id for span in found.spans] == ["s_1", "s_2", "s_more"]
    assert found.regions == (Region("title", 0, 3),)
    assert not found.statuses


def test_rows_of_an_article_that_was_lost_go(filled):
    database = filled._database
    database.rows("PRAGMA foreign_keys = OFF")
    database.run("DELETE FROM article")
    last_known.drop_orphans(database)
    assert database.value("SELECT count(*) FROM span") == 0
    assert database.value("SELECT count(*) FROM link") == 0
