from itertools import pairwise

import pytest

from annotator.ui.article.style import Measures, Pattern, plain_style


def test_a_label_that_no_scheme_describes_shows_itself():
    style = plain_style("claim", "odd")
    assert (style.chip, style.name, style.pattern) == ("odd", "odd", Pattern.SOLID)


@pytest.mark.parametrize("name", ["margin", "line_gap", "blank", "chip_font", "chip_lane", "bar"])
def test_sizes_grow_with_the_font(name):
    sizes = [getattr(Measures(font), name) for font in range(8, 80, 4)]
    assert all(one <= other for one, other in pairwise(sizes))
    assert sizes[-1] > sizes[0]


def test_a_chip_can_be_read_at_every_size():
    assert all(Measures(font).chip_font >= 10 for font in range(8, 80))


def test_a_lane_holds_what_stands_in_it():
    for font in range(8, 80):
        measures = Measures(font)
        assert measures.chip_lane >= measures.bar + measures.chip
        assert measures.bare_lane > measures.bar
