"""A scheme whose parts do not fit together is refused with the place of each fault."""

from dataclasses import replace

import pytest

from annotator.domain.scheme import Attribute, Label, Scheme
from annotator.formats.scheme_faults import scheme_faults
from tests.formats.conftest import CLAIM, ENTITY, FRAMING, GENRE, choice, label, scheme


def told(
    labels: list[Label], *attributes: Attribute, layer: str = "entity"
) -> list[tuple[str, int, str]]:
    return list(scheme_faults(scheme("own", layer, labels, *attributes)))


def keyed(key: str, letter: str, *parents: str, retired: bool = False) -> Label:
    return replace(label(key, parents=parents), key=letter, retired=retired)


@pytest.mark.parametrize("good", [ENTITY, CLAIM, FRAMING, GENRE])
def test_good_schemes_have_none(good: Scheme) -> None:
    assert list(scheme_faults(good)) == []


def test_layers_are_known() -> None:
    (fault,) = told([label("A")], layer="frame")
    assert fault == (
        "",
        0,
        'the layer “frame” is unknown: entity, claim, framing, or "" for whole articles',
    )


def test_a_scheme_has_labels() -> None:
    assert told([]) == [("", 0, "there is no label: add one as [[label]]")]


def test_ids_and_export_strings_stand_once() -> None:
    assert told([label("A"), label("B", export="A")]) == [
        ("label", 1, "the export string “A” stands twice")
    ]
    assert told([label("A"), label("A", export="B")]) == [("label", 1, "the id “A” stands twice")]


def test_parents_and_confusables_are_labels() -> None:
    odd = replace(label("A", parents=("B",)), confusable=("C",))
    assert told([odd]) == [
        ("label", 0, "label “A”: its parent “B” is no label of this scheme"),
        ("label", 0, "label “A”: its confusable “C” is no label of this scheme"),
    ]


def test_families_do_not_nest() -> None:
    inner = replace(label("B", parents=("A",)), group=True)
    assert told([replace(label("A"), group=True), inner]) == [
        ("label", 1, "label “B”: a group has no parents, for families do not nest")
    ]


def test_nobody_is_their_own_ancestor() -> None:
    ring = [label("A", parents=("C",)), label("B", parents=("A",)), label("C", parents=("B",))]
    assert [fault[1:] for fault in told([*ring, label("D", parents=("A",))])] == [
        (0, "label “A”: it is its own ancestor"),
        (1, "label “B”: it is its own ancestor"),
        (2, "label “C”: it is its own ancestor"),
    ]
    diamond = [label("A"), label("B", parents=("A",)), label("C", parents=("A", "B"))]
    assert told(diamond) == []


def test_keys_are_unique_among_what_is_chosen_at_the_same_moment() -> None:
    family = [keyed("F", "1"), keyed("G", "2"), keyed("A", "1", "F"), keyed("B", "1", "G")]
    assert told(family) == []
    assert told([*family, keyed("C", "1", "F", retired=True), keyed("D", "")]) == []
    assert told([*family, keyed("C", "1", "G", "F")]) == [
        ("label", 4, "label “C”: the key “1” is that of “B”"),
        ("label", 4, "label “C”: the key “1” is that of “A”"),
    ]
    assert told([*family, keyed("C", "2")]) == [
        ("label", 4, "label “C”: the key “2” is that of “G”")
    ]


@pytest.mark.parametrize(
    ("odd", "message"),
    [
        (choice("x"), "a choice needs values"),
        (replace(choice("x", "a"), kind="text"), "only a choice has values"),
        (choice("x", "a", "a", "b"), "the value “a” stands twice"),
        (replace(choice("x", "a"), default="b"), "the default “b” is none of its values"),
        (replace(choice("x", "a"), labels=("A", "B")), "“B” is no label of this scheme"),
        (
            replace(choice("x", "a"), when={"y": ("a",)}),
            "“when” names “y”, which is no attribute of this scheme",
        ),
        (
            replace(choice("x", "a"), when={"x": ("a", "b")}),
            "“when” names the value “b”, which “x” does not have",
        ),
    ],
)
def test_attributes_fit_too(odd: Attribute, message: str) -> None:
    assert told([label("A")], choice("first", "a"), odd) == [
        ("attribute", 1, f"attribute “x”: {message}")
    ]


def test_free_text_may_have_any_default_and_any_value_is_asked_of_it() -> None:
    free = replace(choice("free"), kind="text", default="anything")
    assert told([label("A")], free, replace(choice("x", "a"), when={"free": ("b",)})) == []


def test_attributes_have_names_of_their_own() -> None:
    assert told([label("A")], choice("x", "a"), choice("x", "b")) == [
        ("attribute", 1, "the name “x” stands twice")
    ]
