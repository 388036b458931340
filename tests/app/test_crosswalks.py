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
