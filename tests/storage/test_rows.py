"""What the domain knows fits into rows and comes back from them."""

from dataclasses import fields

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.domain.article import Article
from annotator.domain.link import Link
from annotator.domain.span import Range, Span
from annotator.storage import rows
from annotator.storage.tables import ARTICLE_COLUMNS, LINK_COLUMNS, SPAN_COLUMNS

SPANS = st.builds(
    Span,
    ranges=st.lists(st.builds(Range, st.integers(0), st.integers(0)), min_size=1).map(tuple),
)


def names(kind: type) -> list[str]:
    return [field.name for field in fields(kind)]


def test_no_field_of_the_domain_is_forgotten():
    assert list(ARTICLE_COLUMNS) == names(Article)
    assert list(LINK_COLUMNS) == names(Link)
    assert [name for name in SPAN_COLUMNS if name not in {"start", "end"}] == names(Span)


@given(st.builds(Article, language_confidence=st.floats(0, 1)))
def test_an_article_comes_back(article):
    assert rows.article_of_row(rows.article_row(article)) == article


@given(SPANS)
def test_a_span_comes_back_from_its_row_and_from_its_values(span):
    row = dict(zip(SPAN_COLUMNS, rows.span_row(span), strict=True))
    assert (row["start"], row["end"]) == (span.start, span.end)
    assert rows.span_of_row(rows.span_row(span)) == span
    assert rows.span_of_values(rows.span_values(span)) == span


@given(st.builds(Link))
def test_a_link_comes_back(link):
    assert rows.link_of_row(rows.link_row(link)) == link


def test_equal_ranges_are_equal_texts():
    assert rows.ranges_text((Range(1, 22), Range(30, 31))) == "[[1,22],[30,31]]"
    assert rows.compact(([1, "é"],)) == '[[1,"é"]]'


@pytest.mark.parametrize(
    "ranges", ['[["1","2"]]', "[[1.0,2]]", "[[1,2,3]]", "[[null,2]]", "[[1,2]"]
)
def test_ranges_that_are_not_whole_numbers_are_refused(make, ranges):
    row = list(rows.span_row(make.span("s", (4, 9))))
    row[SPAN_COLUMNS.index("ranges")] = ranges
    with pytest.raises((TypeError, ValueError)):
        rows.span_of_row(row)


@given(SPANS)
def test_the_payload_of_a_span_is_what_json_makes_of_its_values(span):
    assert rows.span_payload(span) == rows.compact({"span": rows.span_values(span)})
