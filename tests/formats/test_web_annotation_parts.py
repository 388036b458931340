"""One annotation, in the forms that the standard allows."""

import pytest

from annotator.formats.web_annotation_parts import (
    BadAnnotation,
    bodies,
    creator_of,
    places_of,
    source_of,
    spans_of,
)

POSITION = {"type": "TextPositionSelector", "start": 1, "end": 4}


def test_sources_are_strings_objects_or_targets() -> None:
    assert source_of("x") == "x"
    assert source_of({"source": "x"}) == source_of({"source": {"id": "x"}}) == "x"
    assert source_of([{"id": "x"}, {"id": "y"}]) == "x"
    assert source_of(None) == ""


def test_places_may_be_refined_and_need_no_quote() -> None:
    refined = {"type": "FragmentSelector", "value": "p1", "refinedBy": POSITION}
    (place,) = places_of({"source": "x", "selector": refined})
    assert (place.source, place.numbers, place.exact) == ("x", (1, 4), None)


def test_bodies_have_the_purpose_of_their_annotation() -> None:
    body = ["a", {"value": "b", "purpose": ["commenting"]}, {"source": {"id": "c"}}]
    found = list(bodies({"motivation": "tagging", "body": body}))
    assert found == [("tagging", "a"), ("commenting", "b"), ("tagging", "c")]


@pytest.mark.parametrize(
    ("who", "name"),
    [("x", "x"), ({"name": "n", "id": "x"}, "n"), ([{"id": "x"}], "x"), ({}, ""), (None, "")],
)
def test_creators_have_names_or_addresses(who: object, name: str) -> None:
    assert creator_of({"creator": who}) == name


def test_several_tags_are_several_spans_and_several_texts_none() -> None:
    target = {"source": "x", "selector": POSITION}
    tagged = {"motivation": "tagging", "body": ["A", "B"], "target": target}
    assert [each.label for each in spans_of(tagged)] == ["A", "B"]
    with pytest.raises(BadAnnotation, match="about several texts"):
        list(spans_of({**tagged, "target": [target, {**target, "source": "y"}]}))


@pytest.mark.parametrize("said", ["tall", "[" * 99_999])
def test_a_description_that_is_no_pair_is_kept_as_it_is(said: str) -> None:
    body = [{"value": "PER", "purpose": "tagging"}, {"value": said, "purpose": "describing"}]
    (span,) = spans_of({"body": body, "target": {"source": "x", "selector": POSITION}})
    assert [(each.name, each.value) for each in span.attributes] == [("description", said)]
