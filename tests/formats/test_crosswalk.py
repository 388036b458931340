"""A crosswalk leads out, and back where that is plain or said."""

import pytest

from annotator.formats.crosswalk import parse_crosswalk

SOURCE = """
name = "press"
layer = "framing"
[out]
Doubt = "Doubting"
"Straw_Man" = "Diversion"
"Red_Herring" = "Diversion"
"Appeal_to_Values" = "Virtue, general"
[in]
Diversion = "Distraction"
Smear = "Doubt"
"""


def test_what_is_one_to_one_leads_back_and_the_rest_is_said() -> None:
    crosswalk = parse_crosswalk(SOURCE)
    assert (crosswalk.name, crosswalk.layer) == ("press", "framing")
    assert crosswalk.outward["Straw_Man"] == crosswalk.outward["Red_Herring"] == "Diversion"
    assert crosswalk.inward == {
        "Doubting": "Doubt",
        "Virtue, general": "Appeal_to_Values",
        "Diversion": "Distraction",
        "Smear": "Doubt",
    }


def test_a_label_that_stands_for_several_is_coarser() -> None:
    crosswalk = parse_crosswalk(SOURCE)
    assert crosswalk.is_coarser("Straw_Man")
    assert not crosswalk.is_coarser("Doubt")


def test_what_is_no_crosswalk_is_our_mistake() -> None:
    with pytest.raises(KeyError):
        parse_crosswalk('name = "x"')
