"""The one door for asking, and what an export selects."""

from dataclasses import replace

import pytest

from annotator.app.library import Library, Selection, Total
from annotator.app.session import Session
from annotator.domain.article import ArticleLabel, Review, StatusMark
from annotator.domain.commands.articles import ImportArticles, SetStatus
from annotator.domain.commands.links import LinkSpans
from annotator.domain.commands.spans import AddSpan
from annotator.domain.errors import BadOffsets, NotFound, UnknownLabel
from annotator.domain.span import AttributeValue, Range
from annotator.domain.state import State
from tests.domain.conftest import OTHER_TEXT, full_record, link_of, record_of, span_of

FULL = full_record()
HERE = FULL.article.id
OTHER = record_of(OTHER_TEXT).article.id
ADA, SLUR, BOB = FULL.spans


def test_the_library_answers_what_commands_ask(session: Session) -> None:
    library: State = session.library
    assert library.article(HERE) == FULL.article
    assert library.has_article(HERE)
    assert not library.has_article("a_gone")
    assert library.article_of_text(FULL.article.sha256) == HERE
    assert library.article_of_text("0" * 64) == ""
    assert library.text(HERE) == FULL.text
    assert library.span("s_ada") == ADA
    assert library.has_span("s_ada")
    assert not library.has_span("s_gone")
    assert tuple(library.spans(HERE)) == FULL.spans
    assert library.span_with(ADA.identity) == ADA
    assert library.span_with((*ADA.identity[:3], "ORG", ADA.ranges)) is None
    assert library.has_link("l_0")
    assert library.link("l_0") == FULL.links[0]
    assert tuple(library.links_of("s_bob")) == FULL.links
    assert tuple(library.links_of("s_slur")) == ()
    assert tuple(library.regions(HERE)) == FULL.regions
    assert tuple(library.labels(HERE)) == FULL.labels
    assert library.status(HERE, "bea") == "in_progress"
    assert library.status(HERE, "nobody") == "new"
    assert tuple(library.statuses(HERE)) == FULL.statuses
    assert tuple(library.reviews(HERE)) == FULL.reviewed
    assert library.scheme("entity").label("PER").id == "PER"
    assert library.article_scheme("genre").label("opinion").id == "opinion"


@pytest.mark.parametrize("question", ["article", "text", "span", "link", "record", "row"])
def test_what_is_not_there_is_not_found(session: Session, question: str) -> None:
    with pytest.raises(NotFound):
        getattr(session.library, question)("x_gone")


def test_a_scheme_that_the_project_does_not_have_is_unknown(session: Session) -> None:
    with pytest.raises(UnknownLabel):
        session.library.scheme("claim")
    with pytest.raises(UnknownLabel):
        session.library.article_scheme("topic")


def test_a_list_shows_articles_without_their_texts(session: Session) -> None:
    first, second = session.library.rows()
    assert first.article == FULL.article
    assert first.statuses == FULL.statuses
    assert dict(first.counts) == {"entity": 2, "framing": 1}
    assert (second.article.id, second.statuses, dict(second.counts)) == (OTHER, (), {})
    assert session.library.row(HERE) == first


def test_a_record_is_an_article_whole(session: Session) -> None:
    assert session.library.record(HERE) == FULL


def test_links_are_listed_where_they_begin(session: Session) -> None:
    session.do(AddSpan(OTHER, (Range(0, 6),), "entity", "PER"))
    (far,) = session.library.spans(OTHER)
    session.do(LinkSpans(far.id, "s_ada", "same_entity"))
    assert [link.kind for link in session.library.links(OTHER)] == ["same_entity"]
    assert [link.id for link in session.library.links(HERE)] == ["l_0"]
    assert len(session.library.links_of("s_ada")) == 2


def test_spans_are_counted_by_all_that_they_are_asked_for(session: Session) -> None:
    assert set(session.library.span_totals()) == {
        Total("en", "entity", "PER", "ada", "import", 1),
        Total("en", "entity", "PER", "ada", "manual", 1),
        Total("en", "framing", "Slur", "bea", "manual", 1),
    }


# ---------------------------------------------------------------- selection


def test_nothing_said_selects_everything() -> None:
    assert Selection().record(FULL) == FULL


def test_a_layer_leaves_the_others_out() -> None:
    taken = Selection(layers=("framing",)).record(FULL)
    assert taken is not None
    assert taken.spans == (replace(SLUR, attributes=(AttributeValue("target", "Bob"),)),)
    assert (taken.links, taken.reviewed) == ((), ())
    assert (taken.labels, taken.statuses, taken.regions) == (
        FULL.labels,
        FULL.statuses,
        FULL.regions,
    )
    both = Selection(layers=("framing", "entity")).record(FULL)
    assert both == FULL


def test_an_annotator_leaves_the_work_of_the_others_out() -> None:
    taken = Selection(annotators=("bea",)).record(FULL)
    assert taken is not None
    assert [span.id for span in taken.spans] == ["s_slur"]
    assert taken.labels == (ArticleLabel("genre", "opinion", "bea"),)
    assert taken.statuses == (StatusMark("bea", "in_progress"),)
    assert taken.reviewed == ()


@pytest.mark.parametrize(
    ("selection", "taken"),
    [
        (Selection(statuses=("in_progress",)), True),
        (Selection(statuses=("done",)), False),
        (Selection(statuses=("new", "in_progress")), True),
        (Selection(statuses=("done",), annotators=("ada",)), True),
        (Selection(statuses=("new",), annotators=("nobody",)), True),
        (Selection(languages=("en",)), True),
        (Selection(languages=("hu", "ro")), False),
        (Selection(languages=("en",), statuses=("done",)), False),
    ],
)
def test_articles_are_selected_by_status_and_language(selection: Selection, taken: bool) -> None:
    assert (selection.record(FULL) is not None) == taken


def test_the_status_of_the_chosen_annotators_counts_and_reviews_follow_both_filters() -> None:
    record = replace(FULL, reviewed=(*FULL.reviewed, Review("framing", "ada", "done")))
    taken = Selection(annotators=("ada",), layers=("framing",)).record(record)
    assert taken is not None
    assert taken.reviewed == (Review("framing", "ada", "done"),)


# ---------------------------------------------------------------- records of the library


@pytest.fixture
def linked(session: Session) -> Library:
    """A second article whose span leads to the first one, and one that leads to nowhere."""
    far = record_of("Bob again.")
    bob = span_of(far, "s_far", (0, 3), annotator="bea", label="ORG")
    lost = span_of(far, "s_lost", (4, 9), annotator="ada")
    links = (
        link_of(bob, BOB, "l_far", annotator="bea"),
        replace(link_of(lost, BOB, "l_lost"), target="s_elsewhere", target_article="a_elsewhere"),
        link_of(bob, lost, "l_near", annotator="ada"),
    )
    session.do(ImportArticles((replace(far, spans=(bob, lost), links=links),)))
    return session.library


def links(library: Library, selection: Selection) -> set[str]:
    return {link.id for record in library.records(selection) for link in record.links}


def test_records_come_in_the_order_of_their_ids(linked: Library) -> None:
    ids = [record.article.id for record in linked.records(Selection())]
    assert ids == sorted(row.article.id for row in linked.rows())
    assert [it.article.id for it in linked.records(Selection(), [OTHER, HERE])] == sorted(
        [HERE, OTHER]
    )
    assert [it.article.id for it in linked.records(Selection(languages=("el",)))] == [OTHER]


def test_a_link_is_only_taken_with_what_it_leads_to(linked: Library) -> None:
    assert links(linked, Selection()) == {"l_0", "l_far", "l_lost", "l_near"}
    assert links(linked, Selection(annotators=("bea",))) == set()
    assert links(linked, Selection(annotators=("ada",))) == {"l_0", "l_lost"}
    assert links(linked, Selection(annotators=("ada", "bea"))) == {
        "l_0",
        "l_far",
        "l_lost",
        "l_near",
    }
    assert links(linked, Selection(layers=("framing",))) == set()


def test_a_link_by_somebody_else_is_not_taken() -> None:
    selection = Selection(annotators=("ada",))
    assert selection.reaches(FULL.links[0], BOB)
    assert not selection.reaches(replace(FULL.links[0], annotator="bea"), BOB)
    assert not selection.reaches(FULL.links[0], SLUR)
    assert selection.reaches(FULL.links[0], None)


def test_an_article_of_done_work_is_found_by_its_status(session: Session) -> None:
    session.do(SetStatus((OTHER,), "done"))
    taken = session.library.records(Selection(statuses=("done",)))
    assert [record.article.id for record in taken] == [OTHER]


def test_a_quote_that_is_not_the_text_is_told_on_reading(
    newsroom: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    article = next(r.article.id for r in newsroom.library.rows() if sum(r.counts.values()))
    (span, *_) = newsroom.library.spans(article)
    damaged = (replace(span, quote=span.quote + "!"),)
    monkeypatch.setattr(newsroom._store.annotations, "spans", lambda _: damaged)
    with pytest.raises(BadOffsets, match=f"{span.id} is not the text .*annotator verify"):
        newsroom.library.spans(article)
