"""Annotations come to articles that are there: what is new is added, what is not stays."""

from dataclasses import replace

import pytest

from annotator.domain.article import ArticleLabel, Review
from annotator.domain.commands.articles import ImportArticles
from annotator.domain.commands.joining import JoinAnnotations, Joining, is_marked, joining
from annotator.domain.errors import DuplicateId, DuplicateSpan
from annotator.domain.record import Record
from annotator.domain.span import AttributeValue
from tests.domain.conftest import OTHER_TEXT, Desk, full_record, link_of, record_of, span_of


@pytest.fixture
def record() -> Record:
    return full_record()


def bare(record: Record) -> Record:
    return Record(article=record.article, text=record.text)


def test_nothing_is_new_of_what_is_there(record: Record, desk: Desk) -> None:
    found = joining(record, desk.state)
    assert not found
    assert (found.same, found.changed) == (len(record.spans), ())
    assert desk.do(JoinAnnotations((found,))) == ()
    assert is_marked(record) and not is_marked(bare(record))


def test_all_of_it_comes_to_a_bare_article(record: Record) -> None:
    desk = Desk()
    renamed = replace(record.article, id="a_other")
    desk.do(ImportArticles((replace(bare(record), article=renamed),)))
    found = joining(record, desk.state)
    desk.do(JoinAnnotations((found,)))
    assert JoinAnnotations((found,)).detail == "1"
    assert {span.id for span in desk.state.spans("a_other")} == {span.id for span in record.spans}
    assert [link.article for link in found.links] == ["a_other"] * len(record.links)
    assert not joining(record, desk.state)


def test_what_names_an_equal_span_of_another_id_names_ours(record: Record, desk: Desk) -> None:
    mine = record.spans[0]
    twin = replace(mine, id="s_twin")
    far = span_of(record, "s_far", (0, 2), annotator="bea")
    far = replace(far, attributes=(AttributeValue("target", "s_twin"),))
    link = link_of(far, twin, "l_new")
    theirs = replace(bare(record), spans=(twin, far), links=(link,))
    found = joining(theirs, desk.state)
    assert found.same == 1
    assert [each.attributes for each in found.spans] == [(AttributeValue("target", mine.id),)]
    assert [(each.source, each.target) for each in found.links] == [("s_far", mine.id)]
    desk.do(JoinAnnotations((found,)))
    again = joining(theirs, desk.state)
    assert (bool(again), again.changed, again.same) == (False, (), 2)


def test_other_content_under_a_known_id_is_left_out_with_its_links(
    record: Record, desk: Desk
) -> None:
    changed = replace(record.spans[0], note="another")
    new = span_of(record, "s_new", (0, 2), annotator="bea")
    link = link_of(changed, new, "l_new")
    back = link_of(new, changed, "l_back")
    found = joining(replace(bare(record), spans=(changed, new), links=(link, back)), desk.state)
    assert (found.changed, found.links) == ((changed,), ())
    assert [span.id for span in found.spans] == ["s_new"]


def test_an_id_of_another_article_is_taken(record: Record, desk: Desk) -> None:
    other = record_of(OTHER_TEXT)
    taken = span_of(other, record.spans[0].id, (0, 3))
    assert joining(replace(other, spans=(taken,)), desk.state).changed == (taken,)


def test_who_has_labelled_or_read_an_article_has_said_so(record: Record, desk: Desk) -> None:
    labels = tuple(ArticleLabel("genre", "opinion", who) for who in ("ada", "eve"))
    reviews = (Review("claim", "bea", "done"), Review("entity", "bea", "open"))
    found = joining(replace(bare(record), labels=labels, reviewed=reviews), desk.state)
    said = {(each.scheme, each.annotator) for each in record.labels}
    assert found.labels == tuple(it for it in labels if (it.scheme, it.annotator) not in said)
    assert found.labels
    assert found.reviews == reviews[:1]
    desk.do(JoinAnnotations((found,)))
    assert reviews[0] in desk.state.reviews(record.article.id)


def test_what_came_in_between_is_refused(record: Record, desk: Desk) -> None:
    new = span_of(record, "s_new", (0, 2), annotator="bea")
    found = joining(replace(bare(record), spans=(new,)), desk.state)
    desk.do(JoinAnnotations((found,)))
    with pytest.raises(DuplicateId):
        desk.do(JoinAnnotations((found,)))
    twin = Joining(article=new.article, spans=(replace(new, id="s_twin"),))
    with pytest.raises(DuplicateSpan):
        desk.do(JoinAnnotations((twin,)))
