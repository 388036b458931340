"""Every event comes back from the log exactly as it went in."""

import json
from typing import Any, get_args

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from annotator.domain.article import Article
from annotator.domain.events import ArticleAdded, ArticleRemoved, Event, SpanAdded, article_of
from annotator.domain.span import Range, Span
from annotator.storage.codec import Entry, UnreadableEvent, decoded, encoded

ARTICLES = st.builds(Article, language_confidence=st.floats(0, 1))
SPANS = st.builds(
    Span,
    ranges=st.lists(st.builds(Range, st.integers(0), st.integers(0)), min_size=1).map(tuple),
)
TEXTS: dict[str, str] = {}
OWN: dict[type, st.SearchStrategy[Any]] = {Article: ARTICLES, Span: SPANS}


def made(kind: Any) -> st.SearchStrategy[Any]:
    hints = kind.__annotations__.items()
    return st.builds(kind, **{name: OWN[hint] for name, hint in hints if hint in OWN})


@pytest.mark.parametrize("kind", get_args(Event))
@settings(max_examples=10)
@given(st.data())
def test_what_goes_in_comes_out(kind, data):
    event = data.draw(made(kind))
    entry = encoded(event)
    text = event.text if isinstance(event, ArticleAdded | ArticleRemoved) else None
    texts = {event.article.sha256: text} if text is not None else {}
    assert decoded(entry.kind, entry.payload, text_of=texts.__getitem__) == event
    assert entry.article == article_of(event)


def test_an_entry_can_be_read_by_a_person(make):
    span = make.span("s_1", (4, 9), note="„é”\0")
    entry = encoded(SpanAdded(span))
    assert entry[:3] == ("SpanAdded", span.article, "s_1")
    assert '"ranges":[[4,9]]' in entry.payload
    assert '"note":"„é”\\u0000"' in entry.payload


def test_the_text_of_an_article_is_not_in_its_entry(make):
    entry = encoded(ArticleAdded(make.article(), make.text))
    assert "Lodva" not in entry.payload
    assert json.loads(entry.payload)["article"]["sha256"] == make.article().sha256
    assert isinstance(entry, Entry)


@pytest.mark.parametrize(
    ("kind", "payload"),
    [
        ("SpanAdopted", "{}"),
        ("SpanAdded", "{}"),
        ("SpanAdded", "[]"),
        ("SpanAdded", "{"),
        ("SpanAdded", '{"span":{"id":"s"}}'),
        ("SpanAdded", '{"span":{"ranges":[["a","b"]],"attributes":[]}}'),
        ("LinkRemoved", '{"link":{"colour":"red"}}'),
        ("RegionsChanged", '{"article":"a","before":7,"after":[]}'),
        ("ArticleAdded", '{"article":{"id":"a","sha256":"b","length":1}}'),
    ],
)
def test_what_is_not_an_event_is_refused(kind, payload):
    with pytest.raises(UnreadableEvent, match=kind):
        decoded(kind, payload, text_of=TEXTS.__getitem__)
