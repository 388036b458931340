"""How the labels of a project look on both grounds."""

import pytest

from annotator.app.schemes import parsed, shipped_schemes
from annotator.ui.article.style import Pattern
from annotator.ui.label_styles import label_styles


@pytest.fixture(scope="module")
def schemes():
    return parsed(shipped_schemes())


def test_each_ground_has_its_colours_and_each_layer_its_pattern(schemes):
    light, dark = label_styles(schemes, dark=False), label_styles(schemes, dark=True)
    person = schemes.layer("entity").label("PER")
    assert light("entity", "PER").colour == person.colour
    assert dark("entity", "PER").colour == person.colour_dark
    patterns = {
        light("entity", "PER").pattern,
        light("claim", "Claim").pattern,
        light("framing", "Doubt").pattern,
    }
    assert patterns == set(Pattern)


def test_a_short_id_is_the_chip_and_else_the_name(schemes):
    style_of = label_styles(schemes, dark=False)
    assert style_of("entity", "NORP").chip == "NORP"
    assert style_of("framing", "Loaded_Language").chip == "Loaded language"
    assert style_of("entity", "PER").name == "Person"


def test_a_label_that_no_scheme_has_can_be_drawn_too(schemes):
    unknown = label_styles(schemes, dark=True)("claim", "Gone")
    assert (unknown.chip, unknown.pattern) == ("Gone", Pattern.DOUBLE)
    assert label_styles(schemes, dark=True)("strange", "Gone").pattern == Pattern.SOLID
