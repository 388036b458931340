"""How the labels of a project look on both grounds."""

from dataclasses import replace

import pytest
from PySide6.QtGui import QColor

from annotator.app.schemes import Schemes, parsed, shipped_schemes
from annotator.ui import swatch
from annotator.ui.article import painting
from annotator.ui.article.style import Pattern
from annotator.ui.label_styles import (
    CHIP,
    PAPER,
    UNKNOWN,
    chips_of,
    contrast,
    label_styles,
    readable,
)
from annotator.ui.theme import GROUNDS, palette
from tests.ui import colour_vision
from tests.ui.colour_vision import blended

TEXT, GRAPHIC = 4.5, 3.0
SHORTENED = 8  # letters that a chip shows even where it has little room


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


def colours(schemes: Schemes, *, dark: bool) -> set[str]:
    style_of = label_styles(schemes, dark=dark)
    names = [(it.layer, label.id) for it in schemes.layers.values() for label in it.labels]
    assert len(names) > 40
    return {style_of(*name).colour for name in names} | {UNKNOWN[dark]}


@pytest.mark.parametrize("dark", [False, True])
def test_every_label_can_be_read_and_seen_wherever_it_is_drawn(schemes, dark):
    paper, grounds = PAPER[dark], GROUNDS[dark]
    ink = palette(dark=dark).text().color().name()
    assert painting.GROUND_OF_CHIP == CHIP
    for colour in colours(schemes, dark=dark):
        assert colour_vision.contrast(colour, paper) >= TEXT
        assert colour_vision.contrast(colour, blended(colour, paper, CHIP)) >= TEXT
        selected = blended(colour, paper, painting.GROUND_OF_SELECTED)
        assert colour_vision.contrast(ink, selected) >= TEXT
        # Borders and underlines lie on these, or beside them.
        for ground in (selected, grounds.hit, grounds.current_hit, grounds.echo):
            assert colour_vision.contrast(colour, ground) >= GRAPHIC, (colour, ground)
        assert colour_vision.contrast(colour, blended(colour, paper, swatch.TINT)) >= GRAPHIC


def test_the_shipped_colours_are_shown_as_they_are(schemes):
    for dark in (False, True):
        written = {
            label.colour_dark if dark else label.colour
            for scheme in schemes.layers.values()
            for label in scheme.labels
        }
        assert colours(schemes, dark=dark) == written | {UNKNOWN[dark]}


@pytest.mark.parametrize("colour", ["#ffff00", "#8fd3ff", "#ffffff", "#000000", "#101080"])
@pytest.mark.parametrize("dark", [False, True])
def test_a_colour_of_ones_own_is_made_readable(colour, dark):
    shown = readable(colour, dark=dark)
    paper = PAPER[dark]
    assert contrast(QColor(shown), QColor(blended(shown, paper, CHIP))) >= TEXT
    already = colour_vision.contrast(colour, blended(colour, paper, CHIP)) >= TEXT + 0.05
    assert (shown == colour) or not already
    assert contrast(QColor(shown), QColor(paper)) == pytest.approx(
        colour_vision.contrast(shown, paper), abs=0.01
    )


def test_no_two_labels_of_a_layer_have_the_same_chip_even_where_it_is_cut(schemes):
    for scheme in schemes.layers.values():
        shortened = [chip[:SHORTENED].casefold() for chip in chips_of(scheme.labels).values()]
        assert len(set(shortened)) == len(shortened), scheme.layer


def test_words_that_many_names_begin_with_are_not_on_the_chip(schemes):
    style_of = label_styles(schemes, dark=False)
    assert style_of("framing", "Appeal_to_Time").chip == "Time"
    assert style_of("framing", "Appeal_to_Fear-Prejudice").chip == "Fear or prejudice"
    assert style_of("framing", "Appeal_to_Time").name == "Appeal to time"
    assert style_of("framing", "False_Equivalence").chip == "False equivalence"


def test_labels_of_one_name_are_told_apart_by_their_ids(schemes):
    person = schemes.layer("entity").label("PER")
    twins = [
        replace(person, id=it, name={"en": name})
        for it, name in (("Person_1", "Person"), ("Person_2", "person"), ("Place_1", "Place"))
    ]
    assert dict(chips_of(twins)) == {
        "Person_1": "Person_1",
        "Person_2": "Person_2",
        "Place_1": "Place",
    }
