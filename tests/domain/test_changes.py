"""What a view is told: which articles, and what kind of thing in them."""

import pytest

from annotator.domain.article import ArticleLabel, Region
from annotator.domain.changes import Changes, Kind, changes_of
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
)
from annotator.domain.scheme import SchemeSource
from tests.domain.conftest import OTHER_TEXT, full_record, link_of, record_of, span_of

RECORD = full_record()
ARTICLE, HERE = RECORD.article, RECORD.article.id
SPAN, OTHER_SPAN = RECORD.spans[:2]
FAR = span_of(record_of(OTHER_TEXT), "s_far", (0, 6))
LABEL = ArticleLabel("genre", "opinion", "ada")


@pytest.mark.parametrize(
    ("event", "kind"),
    [
        (ArticleAdded(ARTICLE, RECORD.text), Kind.ARTICLES),
        (ArticleRemoved(ARTICLE, RECORD.text), Kind.ARTICLES),
        (ArticleChanged(ARTICLE, ARTICLE), Kind.METADATA),
        (StatusChanged(HERE, "ada", "new", "done"), Kind.STATUS),
        (ReviewChanged(HERE, "claim", "ada", "open", "done"), Kind.REVIEWS),
        (RegionsChanged(HERE, (), (Region("title", 0, 3),)), Kind.REGIONS),
        (ArticleLabelAdded(HERE, LABEL), Kind.LABELS),
        (ArticleLabelRemoved(HERE, LABEL), Kind.LABELS),
        (SpanAdded(SPAN), Kind.SPANS),
        (SpanRemoved(SPAN), Kind.SPANS),
        (SpanChanged(SPAN, SPAN), Kind.SPANS),
        (LinkAdded(link_of(SPAN, OTHER_SPAN)), Kind.LINKS),
        (LinkRemoved(link_of(SPAN, OTHER_SPAN)), Kind.LINKS),
    ],
    ids=lambda each: type(each).__name__ if not isinstance(each, Kind) else each.value,
)
def test_each_event_is_of_one_kind_and_about_its_article(event: Event, kind: Kind) -> None:
    spans = frozenset({SPAN.id}) if kind is Kind.SPANS else frozenset()
    assert changes_of([event]) == Changes(frozenset({HERE}), frozenset({kind}), spans)


@pytest.mark.parametrize("event", [LinkAdded, LinkRemoved])
def test_a_link_into_another_article_touches_that_one_too(event: type[LinkAdded]) -> None:
    changes = changes_of([event(link_of(SPAN, FAR))])
    assert changes.touch(HERE, Kind.LINKS)
    assert changes.touch(FAR.article, Kind.LINKS)


def test_many_events_are_told_at_once() -> None:
    changes = changes_of([SpanAdded(SPAN), SpanAdded(FAR), StatusChanged(HERE, "a", "new", "done")])
    assert changes.articles == {HERE, FAR.article}
    assert changes.kinds == {Kind.SPANS, Kind.STATUS}
    assert changes.spans == {SPAN.id, FAR.id}
    assert changes_of([]) == Changes(frozenset(), frozenset())


def test_a_view_asks_for_its_article_and_the_kinds_it_shows() -> None:
    changes = Changes(frozenset({"a_1"}), frozenset({Kind.SPANS, Kind.STATUS}))
    assert changes.touch("a_1", Kind.LINKS, Kind.STATUS)
    assert not changes.touch("a_1", Kind.LINKS, Kind.LABELS)
    assert not changes.touch("a_2", Kind.SPANS)
    assert not changes.touch("a_1")


@pytest.mark.parametrize("event", [PairRejected, PairRestored])
def test_a_pair_touches_both_its_articles(event: type[PairRejected]) -> None:
    changes = changes_of([event(HERE, FAR.article, "ada")])
    assert changes == Changes(frozenset({HERE, FAR.article}), frozenset({Kind.PAIRS}))


def test_a_scheme_is_in_no_article() -> None:
    one, two = (SchemeSource("entity", version, "entity", "") for version in "12")
    assert changes_of([SchemeChanged(one, two)]) == Changes(frozenset(), frozenset({Kind.SCHEMES}))
