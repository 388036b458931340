"""Label schemes: labels, families, ancestors and attributes."""

import pytest

from annotator.domain.errors import UnknownLabel
from annotator.domain.scheme import in_language
from tests.domain.conftest import ENTITY, FRAMING, attribute, label, scheme


def test_a_label_is_found_by_its_id() -> None:
    assert FRAMING.label("Name_Calling").export == "Name_Calling-Labeling"
    assert ENTITY.label("OLD").retired


@pytest.mark.parametrize("wrong", ["", "per", "Place"])
def test_an_unknown_label_is_said_with_its_scheme(wrong: str) -> None:
    with pytest.raises(UnknownLabel, match=f"scheme “entity” has no label “{wrong}”"):
        ENTITY.label(wrong)


def test_a_retired_label_is_no_longer_given() -> None:
    assert ENTITY.offered("PER").id == "PER"
    with pytest.raises(UnknownLabel, match="“OLD” is retired"):
        ENTITY.offered("OLD")
    with pytest.raises(UnknownLabel, match="no label “NEW”"):
        ENTITY.offered("NEW")


def test_ancestors_come_nearest_first_and_each_once() -> None:
    assert FRAMING.coarse("Attack") == ()
    assert FRAMING.coarse("Name_Calling") == ("Attack",)
    assert FRAMING.coarse("Slur") == ("Name_Calling", "Wording", "Attack")
    diamond = scheme(
        "d", "claim", [label("top"), label("a", parents=("top",)), label("b", parents=("a", "top"))]
    )
    assert diamond.coarse("b") == ("a", "top")


def test_families_and_their_members_stand_in_the_order_of_the_scheme() -> None:
    assert [each.id for each in FRAMING.families()] == ["Attack", "Wording"]
    assert [each.id for each in FRAMING.members("Attack")] == ["Name_Calling"]
    assert [each.id for each in FRAMING.members("Name_Calling")] == ["Slur"]
    assert ENTITY.families() == ()


def test_attributes_are_of_all_labels_or_of_some() -> None:
    assert [it.name for it in ENTITY.attributes_of("PER")] == ["mention", "role", "lemma"]
    assert [it.name for it in ENTITY.attributes_of("ORG")] == ["mention", "role", "lemma", "seat"]


def test_an_attribute_is_found_by_its_name() -> None:
    assert ENTITY.attribute("role").multiple
    with pytest.raises(UnknownLabel, match="scheme “entity” has no attribute “target”"):
        ENTITY.attribute("target")


def test_a_choice_takes_its_values_and_a_text_takes_any() -> None:
    assert ENTITY.attribute("role").takes("Spy")
    assert not ENTITY.attribute("role").takes("spy")
    assert ENTITY.attribute("lemma").takes("anything")
    assert attribute("of", "span").takes("s_1")


def test_what_is_said_in_a_language_falls_back_to_english() -> None:
    texts = {"en": "Person", "hu": "Személy", "ro": ""}
    assert [in_language(texts, it) for it in ("hu", "en", "el", "ro")] == [
        "Személy",
        "Person",
        "Person",
        "Person",
    ]
    assert in_language({"hu": "Személy"}, "el") == ""
