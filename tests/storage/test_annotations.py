"""Spans and links are read as they were written, in the order of an export."""

from contextlib import closing

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from annotator.domain.errors import NotFound, ProjectError
from annotator.domain.events import ArticleAdded, LinkAdded, SpanAdded
from annotator.domain.mark import mark_of
from annotator.domain.span import AttributeValue, Range, span_order
from annotator.storage import projection
from annotator.storage.annotations import Annotations, Total
from annotator.storage.texts import Texts

OTHER = "Another article, about the harbour."


def test_a_span_is_found_by_its_id_and_by_its_identity(filled, make):
    annotations = filled.annotations
    for span in annotations.spans(make.article().id):
        assert annotations.span(span.id) == span
        assert annotations.has_span(span.id)
        assert annotations.span_with(span.identity) == span
        assert annotations.span_with((*span.identity[:4], (Range(0, 1),))) is None


def test_a_span_may_have_many_ranges(store, make):
    text = "ab " * 400
    ranges = [(place, place + 2) for place in range(0, 1200, 3)]
    span = make.span("s_1", *ranges, text=text)
    store.commit(make.act("t"), (ArticleAdded(make.article(text), text), SpanAdded(span)))
    assert store.annotations.span("s_1") == span
    assert len(store.annotations.span("s_1").ranges) == 400
    assert store.annotations.span_with(span.identity) == span


@settings(max_examples=10)
@given(st.data())
def test_spans_stand_in_the_order_of_an_export(memory, script, data):
    with closing(memory()) as database:
        drawn = script(data.draw)
        events = drawn.events(30)
        come = [event for event in events if isinstance(event, ArticleAdded)]
        Texts(database).keep((event.article.sha256, event.text) for event in come)
        projection.apply(events, database)
        annotations = Annotations(database)
        for article in drawn.articles:
            mine = [span for span in drawn.spans.values() if span.article == article]
            assert annotations.spans(article) == tuple(sorted(mine, key=span_order))
            marks = annotations.marks(article)
            assert marks == sorted(map(mark_of, mine))
            assert [annotations.mark(each.id) for each in marks] == marks
            assert [annotations.mark(each.id, article=article) for each in marks] == marks
            assert not any(annotations.mark(each.id, article="a_nowhere") for each in marks)
            near = annotations.marks_near(article, 3, layers=["entity", "claim"])
            assert sorted((it.start, it.end, it.id) for it in near) == sorted(
                (it.start, it.end, it.id) for it in mine if it.layer != "framing"
            )
            links = [link for link in drawn.links.values() if link.article == article]
            assert annotations.links(article) == tuple(sorted(links, key=lambda link: link.id))
            layers = [span.layer for span in mine]
            assert annotations.counts(article) == {each: layers.count(each) for each in layers}


def test_marks_are_read_from_an_index_alone(filled, make):
    plan = filled._database.rows(
        'EXPLAIN QUERY PLAN SELECT start, -"end", id, layer, label, NULL FROM span'
        ' WHERE article = (SELECT key FROM article WHERE id = ?) ORDER BY start, "end" DESC, id',
        make.article().id,
    )
    said = " ".join(row[3] for row in plan)
    assert "COVERING INDEX span_place" in said
    assert "TEMP B-TREE" not in said


def test_a_span_that_is_not_there_has_no_mark(filled):
    assert filled.annotations.mark("s_nobody") is None
    assert filled.annotations.marks("a_nowhere") == []


@pytest.mark.parametrize("others", [0, 50])
def test_spans_are_found_by_what_they_name(store, make, others):
    article = make.article()
    named = 's_"é'
    spans = [
        make.span("s_by", (0, 2), attributes=(AttributeValue("claimer", named),)),
        make.span("s_as", (3, 5), attributes=(AttributeValue("mention", "name"),)),
        make.span("s_no", (6, 8)),
    ]
    events = [ArticleAdded(article, make.text), *map(SpanAdded, spans)]
    store.commit(make.act("t"), events)
    found = store.annotations.spans_naming(article.id, {named, *(f"x{n}" for n in range(others))})
    assert spans[0] in found and spans[2] not in found
    if not others:
        assert [span.id for span in found] == ["s_by"]
        assert store.annotations.spans_naming(article.id, {"s_none"}) == ()
        assert store.annotations.spans_naming(article.id, ()) == ()


def test_links_are_found_from_both_ends(filled, make):
    elsewhere = make.span("s_9", (0, 7), text=OTHER)
    link = make.link("l_0", elsewhere, filled.annotations.span("s_1"), note="the same")
    filled.commit(
        make.act("t_9"),
        (ArticleAdded(make.article(OTHER), OTHER), SpanAdded(elsewhere), LinkAdded(link)),
    )
    annotations = filled.annotations
    assert annotations.link("l_0") == link
    assert annotations.has_link("l_0")
    assert annotations.links(make.article(OTHER).id) == (link,)
    assert [each.id for each in annotations.links(make.article().id)] == ["l_1"]
    assert [each.id for each in annotations.links_of("s_1")] == ["l_0", "l_1"]
    assert annotations.links_of("s_9") == (link,)


def test_totals_count_what_is_alike(filled, make):
    more = make.span("s_3", (0, 3), label="ROLE"), make.span("s_4", (0, 3), origin="import")
    filled.commit(make.act("t_9"), tuple(map(SpanAdded, more)))
    assert filled.annotations.totals() == (
        Total("en", "claim", "PER", "ada", "manual", 1),
        Total("en", "entity", "PER", "ada", "import", 1),
        Total("en", "entity", "ROLE", "ada", "manual", 2),
    )


def test_what_is_not_there_is_not_found(store):
    annotations = store.annotations
    with pytest.raises(NotFound, match="There is no span s_none in this project"):
        annotations.span("s_none")
    with pytest.raises(NotFound, match="There is no link l_none in this project"):
        annotations.link("l_none")
    assert not annotations.has_span("s_none")
    assert not annotations.has_link("l_none")
    assert annotations.spans("a_none") == annotations.links("a_none") == ()
    assert annotations.links_of("s_none") == annotations.totals() == ()
    assert annotations.counts("a_none") == {}


def test_a_damaged_span_is_told(filled):
    filled._database.run("UPDATE span SET ranges = '[[4,oops]]' WHERE id = 's_1'")
    with pytest.raises(ProjectError, match="damaged"):
        filled.annotations.span("s_1")


def test_of_many_ids_those_that_spans_have_are_known_at_once(filled):
    spans_of = filled.annotations.spans
    there = [span.id for row in filled.articles.all() for span in spans_of(row.article.id)]
    assert there
    asked = [*there, "s_none", "s_'\"[", ""]
    assert filled.annotations.known_spans(asked) == frozenset(there)
    assert filled.annotations.known_spans([]) == frozenset()
