"""Commands on spans: what follows, and what is refused with nothing changed."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.domain.commands import Command
from annotator.domain.commands.articles import ImportArticles, SetStatus
from annotator.domain.commands.links import LinkSpans
from annotator.domain.commands.spans import (
    AddSpan,
    Relabel,
    RemoveSpans,
    ResizeSpan,
    SetAttribute,
    SetConfidence,
    SetEntity,
    SetNote,
)
from annotator.domain.errors import (
    BadOffsets,
    DuplicateSpan,
    NotFound,
    UnknownLabel,
    UserError,
)
from annotator.domain.events import (
    LinkRemoved,
    SpanAdded,
    SpanChanged,
    SpanRemoved,
    StatusChanged,
)
from annotator.domain.span import CONFIDENCES, AttributeValue, Confidence, Range, Ranges
from tests.domain.conftest import OTHER_TEXT, TEXT, Desk, record_of, span_of

LODVA = (Range(57, 68),)
LATER = "2026-11-22T11:00:00Z"


def refused(desk: Desk, command: Command) -> str:
    """What the command says when it refuses; nothing may have changed."""
    before = desk.state.records()
    with pytest.raises(UserError) as caught:
        desk.do(command)
    assert desk.state.records() == before
    return f"{type(caught.value).__name__}: {caught.value}"


# ---------------------------------------------------------------- add


def test_a_new_span_is_whole(desk: Desk, other: str) -> None:
    added, begun = desk.do(AddSpan(other, (Range(17, 22),), "entity", "GPE"))
    assert isinstance(added, SpanAdded)
    assert added.span == span_of(
        record_of(OTHER_TEXT),
        "s_0001",
        (17, 22),
        label="GPE",
        attributes=(AttributeValue("mention", "NAM"),),
        created=desk.now,
        updated=desk.now,
    )
    assert begun == StatusChanged(other, "ada", "new", "in_progress")
    assert AddSpan(other, (), "entity", "GPE").detail == "GPE"


@pytest.mark.parametrize("state", ["in_progress", "done", "skipped"])
def test_an_article_begins_once_and_a_later_span_does_not_reopen_it(
    desk: Desk, other: str, state: str
) -> None:
    desk.do(SetStatus((other,), state))  # type: ignore[arg-type]
    assert len(desk.do(AddSpan(other, (Range(0, 6),), "entity", "PER"))) == 1
    assert desk.state.status(other, "ada") == state


def test_white_space_at_the_edges_of_every_range_is_left_out(desk: Desk, article: str) -> None:
    desk.do(AddSpan(article, (Range(12, 17), Range(41, 44)), "entity", "ORG"))
    span = desk.state.span("s_0001")
    assert span.ranges == (Range(13, 16), Range(42, 43))
    assert span.quote == TEXT[13:43]
    assert span.values("mention") == ("NAM",)


def test_a_layer_without_defaults_brings_no_attributes(desk: Desk, article: str) -> None:
    desk.do(AddSpan(article, LODVA, "framing", "Slur"))
    assert desk.state.span("s_0001").attributes == ()


def test_overlap_nesting_and_other_labels_or_annotators_on_one_extent_are_normal(
    desk: Desk, article: str
) -> None:
    desk.do(AddSpan(article, LODVA, "entity", "GPE"))
    desk.do(AddSpan(article, LODVA, "entity", "ORG"))
    desk.do(AddSpan(article, (Range(63, 68),), "entity", "GPE"))
    desk.do(AddSpan(article, (Range(53, 65),), "entity", "GPE"))
    desk.annotator = "bea"
    desk.do(AddSpan(article, LODVA, "entity", "GPE"))
    assert len(desk.state.spans(article)) == 3 + 5


@pytest.mark.parametrize(
    ("ranges", "said"),
    [
        ((), "BadOffsets: A span needs at least one range"),
        ((Range(5, 5),), "BadOffsets: The range 5–5 is empty or reversed"),
        ((Range(9, 5),), "BadOffsets: The range 9–5 is empty or reversed"),
        ((Range(0, 76),), "BadOffsets: The range 0–76 passes the text, which ends at 75"),
        ((Range(0, 5), Range(4, 6)), "BadOffsets: The range 4–6 overlaps"),
        ((Range(2, 3), Range(41, 42)), "BadOffsets: There is only white space"),
        ((Range(3, 12),), "DuplicateSpan: This text already has the label PER"),
        ((Range(2, 13),), "DuplicateSpan: This text already has the label PER"),
    ],
)
def test_what_cannot_be_marked_is_refused(
    desk: Desk, article: str, ranges: Ranges, said: str
) -> None:
    assert refused(desk, AddSpan(article, ranges, "entity", "PER")).startswith(said)


def test_unknown_retired_and_misplaced_labels_are_refused(desk: Desk, article: str) -> None:
    assert "no label “NEW”" in refused(desk, AddSpan(article, LODVA, "entity", "NEW"))
    assert "“OLD” is retired" in refused(desk, AddSpan(article, LODVA, "entity", "OLD"))
    assert "no label “PER”" in refused(desk, AddSpan(article, LODVA, "framing", "PER"))
    assert "UnknownLabel" in refused(desk, AddSpan(article, LODVA, "claim", "Claim"))
    assert refused(desk, AddSpan("a_gone", LODVA, "entity", "PER")).startswith("NotFound")


@given(st.integers(-3, 80), st.integers(-3, 80))
def test_a_span_is_made_with_its_quote_or_not_at_all(start: int, end: int) -> None:
    desk = Desk()
    record = record_of(TEXT)
    desk.do(ImportArticles((record,)))
    try:
        desk.do(AddSpan(record.article.id, (Range(start, end),), "entity", "ORG"))
    except BadOffsets:
        assert not (0 <= start < end <= len(TEXT) and TEXT[start:end].strip())
        assert not desk.state.spans_by_id
    else:
        (span,) = desk.state.spans_by_id.values()
        assert span.quote == TEXT[start:end].strip() == TEXT[span.start : span.end]


# ---------------------------------------------------------------- relabel


def test_another_label_keeps_all_but_the_attributes_it_does_not_have(desk: Desk) -> None:
    desk.now = LATER
    desk.do(Relabel(("s_ada",), "entity", "ORG"))
    desk.do(SetAttribute("s_ada", "seat", ("Lodva",)))
    desk.do(SetAttribute("s_ada", "lemma", ("Ada",)))
    before = desk.state.span("s_ada")
    desk.do(Relabel(("s_ada",), "entity", "GPE"))
    lemma = (AttributeValue("lemma", "Ada"),)
    assert desk.state.span("s_ada") == replace(before, label="GPE", attributes=lemma)
    assert before.updated == LATER
    assert Relabel((), "entity", "GPE").detail == "GPE"


def test_into_another_layer_only_attributes_with_values_it_knows_come_along(desk: Desk) -> None:
    desk.do(SetAttribute("s_bob", "role", ("Spy", "Hero", "Saint")))
    desk.do(Relabel(("s_bob",), "framing", "Wording"))
    assert desk.state.span("s_bob").attributes == (AttributeValue("role", "Hero"),)
    desk.do(SetAttribute("s_ada", "role", ("Spy",)))
    desk.do(Relabel(("s_ada",), "framing", "Wording"))
    assert desk.state.span("s_ada").attributes == ()


def test_an_attribute_of_several_values_keeps_one_where_only_one_is_taken(desk: Desk) -> None:
    one = replace(desk.state.layers["framing"].attribute("role"), values=())
    one = replace(one, kind="text")
    framing = desk.state.layers["framing"]
    desk.state.layers = {**desk.state.layers, "framing": replace(framing, attributes=(one,))}
    desk.do(SetAttribute("s_bob", "role", ("Spy", "Hero")))
    desk.do(Relabel(("s_bob",), "framing", "Slur"))
    assert desk.state.span("s_bob").attributes == (AttributeValue("role", "Spy"),)


def test_several_spans_are_relabelled_at_once_and_those_that_are_so_already_stay(
    desk: Desk,
) -> None:
    desk.do(Relabel(("s_ada",), "entity", "ORG"))
    events = desk.do(Relabel(("s_ada", "s_bob", "s_slur", "s_bob"), "entity", "ORG"))
    assert [type(each) for each in events] == [SpanChanged, SpanChanged]
    assert {desk.state.span(key).label for key in ("s_ada", "s_bob", "s_slur")} == {"ORG"}
    assert desk.do(Relabel(("s_ada", "s_bob"), "entity", "ORG")) == ()


def test_a_label_that_is_already_on_the_extent_is_refused(desk: Desk, article: str) -> None:
    desk.do(AddSpan(article, (Range(3, 12),), "entity", "ORG"))
    said = refused(desk, Relabel(("s_bob", "s_ada"), "entity", "ORG"))
    assert said == "DuplicateSpan: This text already has the label ORG."


def test_two_spans_of_one_extent_cannot_both_become_the_same(desk: Desk, article: str) -> None:
    desk.do(AddSpan(article, (Range(3, 12),), "entity", "ORG"))
    said = refused(desk, Relabel(("s_ada", "s_0001"), "entity", "GPE"))
    assert said == "DuplicateSpan: Two of these spans would be the same with GPE."


def test_what_cannot_be_relabelled_is_refused(desk: Desk) -> None:
    assert "“OLD” is retired" in refused(desk, Relabel(("s_ada",), "entity", "OLD"))
    assert refused(desk, Relabel(("s_ada", "s_no"), "entity", "ORG")).startswith("NotFound")


# ---------------------------------------------------------------- resize


def test_another_extent_has_another_quote(desk: Desk) -> None:
    desk.now = LATER
    before = desk.state.span("s_bob")
    desk.do(ResizeSpan("s_bob", (Range(12, 16), Range(17, 22))))
    changed = (Range(13, 16), Range(17, 22))
    assert desk.state.span("s_bob") == replace(
        before, ranges=changed, quote="met “Bob”", updated=LATER
    )
    assert ResizeSpan("s_bob", ()).detail == ""


def test_the_same_extent_is_no_change(desk: Desk) -> None:
    assert desk.do(ResizeSpan("s_ada", (Range(2, 13),))) == ()


def test_what_cannot_be_resized_is_refused(desk: Desk) -> None:
    assert "passes the text" in refused(desk, ResizeSpan("s_ada", (Range(0, 99),)))
    assert "only white space" in refused(desk, ResizeSpan("s_ada", (Range(2, 3),)))
    assert refused(desk, ResizeSpan("s_no", LODVA)).startswith("NotFound")
    said = refused(desk, ResizeSpan("s_ada", (Range(18, 21),)))
    assert said == "DuplicateSpan: This text already has the label PER."


# ---------------------------------------------------------------- describe


def test_notes_are_kept_as_they_were_written(desk: Desk) -> None:
    desk.now = LATER
    desk.do(SetNote("s_ada", " </script>\n=1+1 '; DROP TABLE span; -- "))
    span = desk.state.span("s_ada")
    assert (span.note, span.updated) == (" </script>\n=1+1 '; DROP TABLE span; -- ", LATER)
    assert desk.do(SetNote("s_ada", span.note)) == ()
    desk.do(SetNote("s_ada", ""))
    assert desk.state.span("s_ada").note == ""
    assert SetNote("s_ada", "n").detail == ""


@pytest.mark.parametrize("confidence", CONFIDENCES)
def test_confidence_has_three_steps_and_none(desk: Desk, confidence: Confidence) -> None:
    desk.do(SetConfidence("s_bob", confidence))
    assert desk.state.span("s_bob").confidence == confidence
    assert SetConfidence("s_bob", confidence).detail == confidence


def test_a_confidence_that_is_none_is_refused(desk: Desk) -> None:
    said = refused(desk, SetConfidence("s_bob", "certain"))  # type: ignore[arg-type]
    assert said == "UnknownLabel: “certain” is no confidence: low, medium or high."


def test_an_entity_is_named_without_white_space_around_it(desk: Desk) -> None:
    desk.do(SetEntity("s_ada", " Q7259\n"))
    assert desk.state.span("s_ada").entity == "Q7259"
    assert SetEntity("s_ada", "Q7259").detail == "Q7259"
    assert desk.do(SetEntity("s_ada", "Q7259 ")) == ()


@pytest.mark.parametrize(
    "command",
    [
        SetNote("s_no", "n"),
        SetConfidence("s_no", "low"),
        SetEntity("s_no", "q"),
        SetAttribute("s_no", "lemma", ("x",)),
        RemoveSpans(("s_ada", "s_no")),
    ],
    ids=lambda each: type(each).__name__,
)
def test_a_span_that_is_gone_cannot_be_described(desk: Desk, command: Command) -> None:
    assert refused(desk, command).startswith("NotFound")


# ---------------------------------------------------------------- attributes


def test_attributes_are_set_in_place_added_at_the_end_and_taken_away(desk: Desk) -> None:
    desk.do(SetAttribute("s_bob", "lemma", ("Bob",)))
    desk.do(SetAttribute("s_bob", "role", ("Hero", "Saint")))
    pairs = [(each.name, each.value) for each in desk.state.span("s_bob").attributes]
    assert pairs == [("role", "Hero"), ("role", "Saint"), ("lemma", "Bob")]
    desk.do(SetAttribute("s_bob", "role", ()))
    assert desk.state.span("s_bob").attributes == (AttributeValue("lemma", "Bob"),)
    desk.do(SetAttribute("s_bob", "lemma", ("",)))
    assert desk.state.span("s_bob").attributes == ()
    assert SetAttribute("s_bob", "lemma", ()).detail == "lemma"


def test_the_same_values_are_no_change_and_no_value_stands_twice(desk: Desk) -> None:
    assert desk.do(SetAttribute("s_bob", "role", ("Spy", "", "Spy"))) == ()
    assert desk.do(SetAttribute("s_bob", "lemma", ())) == ()


@pytest.mark.parametrize(
    ("name", "values", "said"),
    [
        ("colour", ("red",), "The scheme “entity” has no attribute “colour”."),
        ("role", ("Hero", "Villain"), "“role” has no value “Villain”, only Hero, Spy, Saint."),
        ("lemma", ("a", "b"), "“lemma” takes one value only."),
        ("seat", ("Lodva",), "A span labelled PER has no attribute “seat”."),
    ],
)
def test_what_the_scheme_does_not_know_is_refused(
    desk: Desk, name: str, values: tuple[str, ...], said: str
) -> None:
    assert refused(desk, SetAttribute("s_bob", name, values)) == f"UnknownLabel: {said}"


def test_an_attribute_that_the_label_does_not_have_can_be_taken_away(desk: Desk) -> None:
    stray = replace(desk.state.span("s_bob"), attributes=(AttributeValue("seat", "Lodva"),))
    desk.state.apply(SpanChanged(desk.state.span("s_bob"), stray))
    desk.do(SetAttribute("s_bob", "seat", ()))
    assert desk.state.span("s_bob").attributes == ()


# ---------------------------------------------------------------- remove


def test_a_span_goes_with_its_links_and_leaves_its_quote_behind(desk: Desk) -> None:
    desk.now = LATER
    events = desk.do(RemoveSpans(("s_bob", "s_bob")))
    assert [type(each) for each in events] == [LinkRemoved, SpanChanged, SpanRemoved]
    assert desk.state.span("s_slur").attributes == (AttributeValue("target", "Bob"),)
    assert desk.state.span("s_slur").updated == LATER
    assert not desk.state.has_link("l_0")
    desk.undo()
    assert desk.state.span("s_slur").attributes == (AttributeValue("target", "s_bob"),)
    assert desk.state.has_link("l_0")


def test_spans_that_name_each_other_go_together(desk: Desk) -> None:
    events = desk.do(RemoveSpans(("s_bob", "s_slur", "s_ada")))
    assert [type(each) for each in events] == [LinkRemoved, SpanRemoved, SpanRemoved, SpanRemoved]
    assert desk.state.spans_by_id == {}


def test_spans_of_two_articles_go_with_the_link_between_them(desk: Desk, other: str) -> None:
    desk.do(AddSpan(other, (Range(0, 6),), "entity", "PER"))
    desk.do(LinkSpans("s_0001", "s_ada", "same_entity"))
    desk.do(RemoveSpans(("s_ada", "s_0001")))
    assert desk.state.links_by_id == {}
    assert [each.id for each in desk.state.spans_by_id.values()] == ["s_slur", "s_bob"]


def test_the_edit_menu_says_how_many_go_when_it_is_more_than_one() -> None:
    assert RemoveSpans(("s_1",)).detail == ""
    assert RemoveSpans(("s_1", "s_2")).detail == "2"


def test_a_missing_span_is_said(desk: Desk) -> None:
    with pytest.raises(NotFound):
        desk.do(RemoveSpans(("s_missing",)))
    with pytest.raises(UnknownLabel):
        desk.do(AddSpan(next(iter(desk.state.articles)), LODVA, "entity", ""))
    with pytest.raises(DuplicateSpan):
        desk.do(ResizeSpan("s_bob", (Range(3, 12),)))
