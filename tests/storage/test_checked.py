"""No span is written whose ranges or quote disagree with the text."""

from dataclasses import replace

import pytest

from annotator.domain.errors import BadOffsets
from annotator.domain.events import ArticleAdded, SpanAdded, SpanChanged, SpanRemoved, StatusChanged
from annotator.domain.span import Range
from annotator.storage.checked import check_spans, span_fault

BAD_RANGES = [
    (),
    (Range(5, 5),),
    (Range(9, 4),),
    (Range(-1, 4),),
    (Range(0, 10**6),),
    (Range(4, 9), Range(8, 10)),
]


def test_a_span_that_agrees_has_no_fault(make):
    assert span_fault(make.span("s", (4, 9), (19, 20)), make.text) == ""


@pytest.mark.parametrize("ranges", BAD_RANGES)
def test_ranges_that_no_text_can_have_are_a_fault(make, ranges):
    assert span_fault(replace(make.span("s", (4, 9)), ranges=ranges), make.text)


def test_a_quote_of_other_text_is_a_fault(make):
    span = replace(make.span("s", (4, 9)), quote="Mayor")
    assert span_fault(span, make.text) == "The text at 4–9 is not its quote."


def test_what_comes_is_checked_and_what_goes_is_not(make):
    good = make.span("s", (4, 9))
    bad = replace(good, quote="Mayor")
    texts = {good.article: make.text}
    status = StatusChanged(good.article, "ada", "new", "done")
    check_spans(
        [status, SpanAdded(good), SpanChanged(bad, good), SpanRemoved(bad)], texts.__getitem__
    )
    for event in (SpanAdded(bad), SpanChanged(good, bad)):
        with pytest.raises(BadOffsets, match=r"The span s cannot be kept: .*not its quote"):
            check_spans([event], texts.__getitem__)


def test_a_text_that_comes_with_the_events_is_not_asked_for(make):
    come = ArticleAdded(make.article(), make.text)
    check_spans([come, SpanAdded(make.span("s", (4, 9)))], pytest.fail)
