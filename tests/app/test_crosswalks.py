"""Every crosswalk that is shipped leads from labels that are shipped, and back to them."""

import pytest

from annotator.app.crosswalks import crosswalks
from annotator.app.schemes import parsed, shipped_schemes
from annotator.domain.errors import UnknownLabel

LAYERS = parsed(shipped_schemes()).layers


@pytest.mark.parametrize("name", crosswalks())
def test_its_labels_are_those_of_our_schemes(name: str) -> None:
    crosswalk = crosswalks()[name]
    exports = {label.export for label in LAYERS[crosswalk.layer].labels}
    assert crosswalk.name == name
    assert set(crosswalk.outward) <= exports
    assert set(crosswalk.inward.values()) <= exports
    assert crosswalk.outward


def test_the_four_names_of_conll_hold_ours_where_they_can() -> None:
    conll = crosswalks()["conll-2003"]
    assert conll.outward["GPE"] == "LOC"
    assert conll.is_coarser("GPE")
    assert not conll.is_coarser("PER")
    assert "MISC" not in conll.inward
    with pytest.raises(UnknownLabel):
        LAYERS["entity"].label("MISC")


def test_a_union_leads_in_to_a_family_or_nowhere() -> None:
    task = crosswalks()["semeval-2020-task-11"]
    union = "Whataboutism,Straw_Men,Red_Herring"
    assert task.inward[union] == "Distraction"
    assert {ours for ours, theirs in task.outward.items() if theirs == union} == {
        "Appeal_to_Hypocrisy",
        "Distraction",
        "Red_Herring",
        "Straw_Man",
        "Whataboutism",
    }
    assert task.is_coarser("Straw_Man") and not task.is_coarser("Distraction")
    assert "Bandwagon,Reductio_ad_hitlerum" not in task.inward
    assert "Obfuscation-Vagueness-Confusion" not in task.outward


@pytest.mark.parametrize(
    ("name", "count"),
    [("ptc-18", 18), ("semeval-2020-task-11", 14), ("semeval-2021-task-6", 20), ("slavicner", 5)],
)
def test_the_whole_inventory_can_leave(name: str, count: int) -> None:
    crosswalk = crosswalks()[name]
    assert len(set(crosswalk.outward.values())) == count
    assert set(crosswalk.inward) <= set(crosswalk.outward.values())


def test_inventories_of_techniques_come_in_with_their_own_strings() -> None:
    techniques = crosswalks()["ptc-18"]
    assert techniques.inward["Obfuscation,Intentional_Vagueness,Confusion"] == (
        "Obfuscation-Vagueness-Confusion"
    )
    assert techniques.inward["Whataboutism"] == "Whataboutism"
    assert techniques.is_coarser("Appeal_to_Hypocrisy")
    memes = crosswalks()["semeval-2021-task-6"]
    assert memes.inward["Thought-terminating cliché"] == "Conversation_Killer"
    assert "Transfer" not in memes.inward
