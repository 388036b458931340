"""Commands on articles: what comes in, what is said of it, and that all of it goes again."""

from dataclasses import replace
from typing import Any

import pytest

from annotator.domain.article import ArticleLabel, Region, Review, StatusMark, topics_text
from annotator.domain.commands import Command
from annotator.domain.commands.articles import (
    EditArticle,
    Field,
    ImportArticles,
    LabelArticle,
    RemoveArticles,
    SetRegions,
    SetReviewed,
    SetStatus,
    ids_of,
)
from annotator.domain.commands.links import LinkSpans
from annotator.domain.commands.spans import AddSpan
from annotator.domain.errors import (
    BadOffsets,
    DuplicateId,
    DuplicateSpan,
    NotFound,
    UnknownLabel,
    UserError,
)
from annotator.domain.events import (
    ArticleAdded,
    ArticleLabelAdded,
    ArticleLabelRemoved,
    LinkAdded,
    RegionsChanged,
    ReviewChanged,
    SpanAdded,
    StatusChanged,
)
from annotator.domain.record import Record
from annotator.domain.span import Range
from tests.domain.conftest import (
    OTHER_TEXT,
    TEXT,
    Desk,
    full_record,
    link_of,
    record_of,
    span_of,
)

# ---------------------------------------------------------------- import


def test_all_that_a_record_says_comes_in() -> None:
    desk, record = Desk(), full_record()
    events = desk.do(ImportArticles((record,)))
    assert [type(each) for each in events] == [
        ArticleAdded,
        RegionsChanged,
        *[ArticleLabelAdded] * 2,
        *[SpanAdded] * 3,
        LinkAdded,
        *[StatusChanged] * 2,
        ReviewChanged,
    ]
    assert desk.state.whole(record.article.id) == record
    desk.undo()
    assert desk.state.records() == {}


def test_what_says_nothing_new_is_no_event() -> None:
    desk = Desk()
    record = replace(
        record_of(TEXT),
        statuses=(StatusMark("a", "new"),),
        reviewed=(Review("claim", "a", "open"),),
    )
    assert [type(each) for each in desk.do(ImportArticles((record,)))] == [ArticleAdded]


def test_a_text_comes_in_once(desk: Desk) -> None:
    same = record_of(TEXT, title="Another title", id="a_other_id")
    new = record_of("New.")
    events = desk.do(ImportArticles((same, new, replace(new, text="New."))))
    assert [type(each) for each in events] == [ArticleAdded]
    assert desk.do(ImportArticles((same,))) == ()
    assert desk.do(ImportArticles(())) == ()
    assert ImportArticles((same, new)).detail == "2"


def taken(kind: str) -> tuple[Record, Record]:
    """Two records of different texts that both bring the same id."""
    one, two = record_of("One Ada, two."), record_of("Two Ada, three.")
    match kind:
        case "article":
            return one, replace(two, article=replace(two.article, id=one.article.id))
        case "span":
            spans = [span_of(it, "s_same", (4, 7)) for it in (one, two)]
            return replace(one, spans=(spans[0],)), replace(two, spans=(spans[1],))
        case _:
            both = []
            for record in (one, two):
                key = record.article.id
                ends = (span_of(record, f"s_{key}", (4, 7)), span_of(record, f"t_{key}", (0, 3)))
                both.append(replace(record, spans=ends, links=(link_of(*ends, "l_same"),)))
            return both[0], both[1]


@pytest.mark.parametrize("kind", ["article", "span", "link"])
def test_an_id_that_is_taken_is_refused_in_the_project_and_in_one_batch(kind: str) -> None:
    desk = Desk()
    one, two = taken(kind)
    said = rf"The {kind} id \S+ already belongs to another {kind}\."
    with pytest.raises(DuplicateId, match=said):
        desk.do(ImportArticles((one, two)))
    assert desk.state.records() == {}
    desk.do(ImportArticles((one,)))
    with pytest.raises(DuplicateId, match=said):
        desk.do(ImportArticles((two,)))
    assert list(desk.state.records()) == [one.article.id]


def test_an_id_that_stands_twice_in_one_record_is_refused() -> None:
    record = record_of(TEXT)
    spans = (span_of(record, "s_1", (0, 2)), span_of(record, "s_1", (3, 6)))
    with pytest.raises(DuplicateId, match="The span id s_1"):
        Desk().do(ImportArticles((replace(record, spans=spans),)))


def test_two_spans_that_are_the_same_are_refused() -> None:
    record = record_of(TEXT)
    spans = (span_of(record, "s_1", (0, 2)), span_of(record, "s_2", (0, 2), note="again"))
    with pytest.raises(DuplicateSpan, match="same annotator, ranges, layer and label"):
        Desk().do(ImportArticles((replace(record, spans=spans),)))


def test_the_ids_of_a_record() -> None:
    record = full_record()
    assert list(ids_of(record)) == [
        ("article", record.article.id),
        ("span", "s_ada"),
        ("span", "s_slur"),
        ("span", "s_bob"),
        ("link", "l_0"),
    ]


# ---------------------------------------------------------------- remove


def test_an_article_goes_with_all_that_is_marked_in_it_and_comes_back_whole(
    desk: Desk, article: str, other: str
) -> None:
    desk.do(AddSpan(other, (Range(0, 6),), "entity", "PER"))
    desk.do(LinkSpans("s_0001", "s_ada", "same_entity"))
    desk.do(LinkSpans("s_bob", "s_0001", "same_entity"))
    before = desk.state.records()
    desk.do(RemoveArticles((article, article)))
    assert list(desk.state.records()) == [other]
    assert desk.state.links_by_id == {}
    desk.undo()
    assert desk.state.records() == before
    desk.do(RemoveArticles((other, article)))
    assert desk.state.records() == {}
    desk.undo()
    assert desk.state.records() == before


def test_nothing_goes_when_one_of_them_is_not_there(desk: Desk, article: str) -> None:
    before = desk.state.records()
    with pytest.raises(NotFound):
        desk.do(RemoveArticles((article, "a_gone")))
    assert desk.state.records() == before
    assert RemoveArticles((article,)).detail == ""
    assert RemoveArticles((article, "a")).detail == "2"


def test_what_was_removed_can_be_imported_again(desk: Desk, article: str) -> None:
    desk.do(RemoveArticles((article,)))
    desk.do(ImportArticles((full_record(),)))
    assert desk.state.whole(article) == full_record()


# ---------------------------------------------------------------- metadata


@pytest.mark.parametrize("field", ["title", "source", "url", "author", "event", "published"])
def test_a_field_is_corrected_alone(desk: Desk, article: str, field: Field) -> None:
    said: dict[str, Any] = {field: "2025-08"}
    before = desk.state.article(article)
    desk.do(EditArticle(article, field, " 2025-08 \n"))
    assert desk.state.article(article) == replace(before, **said)
    assert desk.do(EditArticle(article, field, "2025-08")) == ()
    assert EditArticle(article, field, "2025-08").detail == field


def test_topics_are_given_with_semicolons_between_them(desk: Desk, article: str) -> None:
    desk.do(EditArticle(article, "topics", " ports; sea, ferries ;; ports"))
    found = desk.state.article(article).topics
    assert found == ("ports", "sea, ferries")
    assert desk.do(EditArticle(article, "topics", topics_text(found))) == ()
    desk.do(EditArticle(article, "topics", " ; "))
    assert desk.state.article(article).topics == ()


def test_a_language_that_somebody_says_is_certain(desk: Desk, article: str) -> None:
    desk.do(EditArticle(article, "language", "hu"))
    found = desk.state.article(article)
    assert (found.language, found.language_confidence) == ("hu", 1.0)


def test_a_date_is_one_or_empty(desk: Desk, article: str) -> None:
    with pytest.raises(UserError, match="is no date: write YYYY, YYYY-MM or YYYY-MM-DD"):
        desk.do(EditArticle(article, "published", "12.08.2025"))
    desk.do(EditArticle(article, "published", ""))
    assert desk.state.article(article).published == ""


# ---------------------------------------------------------------- progress


def test_each_annotator_has_a_status_of_their_own(desk: Desk, article: str, other: str) -> None:
    desk.annotator = "bea"
    events = desk.do(SetStatus((article, other, article), "done"))
    assert events == (
        StatusChanged(article, "bea", "in_progress", "done"),
        StatusChanged(other, "bea", "new", "done"),
    )
    assert desk.state.statuses(other) == [StatusMark("bea", "done")]
    assert desk.do(SetStatus((article, other), "done")) == ()
    desk.do(SetStatus((other,), "new"))
    assert desk.state.statuses(other) == []
    assert SetStatus((other,), "skipped").detail == "skipped"


def test_a_status_that_is_none_is_refused(desk: Desk, article: str) -> None:
    with pytest.raises(UserError, match="“finished” is no status: new, in_progress, done, skipped"):
        desk.do(SetStatus((article,), "finished"))  # type: ignore[arg-type]


def test_a_layer_is_read_and_opened_again(desk: Desk, article: str) -> None:
    assert desk.do(SetReviewed(article, "entity", "done")) == ()
    desk.do(SetReviewed(article, "claim", "done"))
    desk.do(SetReviewed(article, "entity", "open"))
    assert desk.state.reviews(article) == [Review("claim", "ada", "done")]
    assert desk.do(SetReviewed(article, "entity", "open")) == ()
    assert SetReviewed(article, "claim", "done").detail == "claim"


# ---------------------------------------------------------------- regions


def test_regions_are_put_into_the_order_of_the_text(desk: Desk, other: str) -> None:
    late, early = Region("caption", 20, 30), Region("title", 0, 6)
    desk.do(SetRegions(other, (late, early)))
    assert desk.state.regions(other) == [early, late]
    assert desk.do(SetRegions(other, (late, early))) == ()
    desk.do(SetRegions(other, ()))
    assert desk.state.regions(other) == []
    assert SetRegions(other, ()).detail == ""


@pytest.mark.parametrize(("start", "end"), [(-1, 2), (3, 3), (4, 2), (0, len(OTHER_TEXT) + 1)])
def test_regions_outside_the_text_are_refused(desk: Desk, other: str, start: int, end: int) -> None:
    with pytest.raises(BadOffsets, match=f"The region {start}–{end} is not in the text"):
        desk.do(SetRegions(other, (Region("title", 0, 2), Region("title", start, end))))
    assert desk.state.regions(other) == []


# ---------------------------------------------------------------- labels of whole articles


def test_an_annotator_gives_one_label_of_a_scheme(desk: Desk, article: str) -> None:
    assert desk.do(LabelArticle(article, "genre", "opinion")) == ()
    desk.do(LabelArticle(article, "genre", "reporting"))
    assert desk.state.labels(article) == [
        ArticleLabel("genre", "opinion", "bea"),
        ArticleLabel("genre", "reporting", "ada"),
    ]
    desk.do(LabelArticle(article, "genre", ""))
    assert desk.state.labels(article) == [ArticleLabel("genre", "opinion", "bea")]
    assert desk.do(LabelArticle(article, "genre", "")) == ()
    assert LabelArticle(article, "genre", "opinion").detail == "opinion"


def test_of_several_labels_that_were_imported_the_chosen_one_stays(
    desk: Desk, article: str
) -> None:
    second = ArticleLabel("genre", "reporting", "ada")
    desk.state.apply(ArticleLabelAdded(article, second))
    (event,) = desk.do(LabelArticle(article, "genre", "reporting"))
    assert event == ArticleLabelRemoved(article, ArticleLabel("genre", "opinion", "ada"))


@pytest.mark.parametrize(
    ("scheme", "label", "said"),
    [
        ("genre", "poem", "The scheme “genre” has no label “poem”"),
        ("genre", "gone", "The label “gone” is retired"),
        ("topic", "war", "topic"),
    ],
)
def test_a_label_that_is_not_offered_is_refused(
    desk: Desk, article: str, scheme: str, label: str, said: str
) -> None:
    with pytest.raises(UnknownLabel, match=said):
        desk.do(LabelArticle(article, scheme, label))


@pytest.mark.parametrize(
    "command",
    [
        EditArticle("a_gone", "title", "x"),
        SetStatus(("a_gone",), "done"),
        SetReviewed("a_gone", "entity", "done"),
        SetRegions("a_gone", ()),
        LabelArticle("a_gone", "genre", "opinion"),
        RemoveArticles(("a_gone",)),
    ],
    ids=lambda each: type(each).__name__,
)
def test_an_article_that_is_gone_is_not_found(desk: Desk, command: Command) -> None:
    with pytest.raises(NotFound):
        desk.do(command)
