"""Names of types are free, the same every time, and tell what they stand for."""

from annotator.formats.type_names import TypeNames, names_of_schemes, told_names
from tests.formats.conftest import SCHEMES


def test_names_stay_where_they_can_and_are_never_shared() -> None:
    names = TypeNames(reserved=("Note",))
    assert names.name("label", "PER", layer="entity") == "PER"
    assert names.name("label", "per", layer="claim") == "per_claim"
    assert names.name("label", "PER", layer="entity") == "PER"
    assert names.name("label", "Név, «é»/x", layer="entity") == "Nev_e_x"
    assert names.name("label", "Név «é» x", layer="entity") == "Nev_e_x_entity"
    assert names.name("label", "Név «é» x!", layer="entity") == "Nev_e_x_entity_3"
    assert names.name("attribute", "note") == "note_2"
    assert names.name("attribute", "✓") == "attribute"
    assert names.of_kind("attribute") == ["note_2", "attribute"]


def test_what_they_stand_for_is_told_and_found_again() -> None:
    names = TypeNames()
    names_of_schemes(SCHEMES, names)
    names.name("link", "ugyanaz, mint\n")
    told = told_names(names.told())
    assert told["label", "Name_Calling-Labeling"] == ("label", "framing", "Name_Calling-Labeling")
    assert told["link", "ugyanaz_mint"] == ("link", "", "ugyanaz, mint\n")
    assert told_names(iter(["{", "[]", '{"type": 1}', "[" * 99_999])) == {}
