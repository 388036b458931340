"""What was packed is unpacked as it was."""

from dataclasses import replace

from hypothesis import given, settings
from hypothesis import strategies as st

from annotator.analysis.packed import PackedTraits, packed, unpacked
from annotator.analysis.traits import Material, Traits, traits_of
from tests.analysis.conftest import REPORTS

FOUND = [traits_of(report.material(key)) for key, report in REPORTS.items()]


def test_traits_come_back_in_their_order() -> None:
    kept = PackedTraits(FOUND)
    assert len(kept) == len(FOUND)
    assert list(kept) == FOUND
    assert kept[-2:] == FOUND[-2:]


@settings(max_examples=40)
@given(st.text(), st.sampled_from(["", "2025", "2025-09", "2025-09-03"]))
def test_traits_of_any_text_come_back(body: str, published: str) -> None:
    found = traits_of(Material("a", body, "hu", published))
    assert unpacked(packed(found)) == found


def test_they_take_a_fraction_of_their_place() -> None:
    def size(traits: Traits) -> int:
        return len(packed(traits))

    kept = PackedTraits(FOUND)
    assert sum(map(len, kept._packed)) < sum(map(size, FOUND)) / 2


def test_what_was_asked_for_last_is_at_hand() -> None:
    kept = PackedTraits([FOUND[0], replace(FOUND[0], article="other")])
    assert kept[1] is kept[1]
    assert kept[0] != kept[1]
