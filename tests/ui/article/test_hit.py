import pytest

from annotator.ui.article.hit import Border, Box, border_under, next_of, spans_under

BOXES = [Box("chip", 10, 10, 30, 20), Box("band", 10, 5, 90, 12), Box("chip", 50, 10, 60, 20)]


def test_the_spans_under_a_point_come_once_each_in_the_order_of_their_boxes():
    assert spans_under(BOXES, x=15, y=11) == ["chip", "band"]
    assert spans_under([*BOXES, *BOXES], x=15, y=11) == ["chip", "band"]


def test_a_box_holds_its_top_and_not_its_bottom():
    assert spans_under(BOXES, x=80, y=5) == ["band"]
    assert spans_under(BOXES, x=80, y=12) == []
    assert spans_under(BOXES, x=10, y=19) == spans_under(BOXES, x=30, y=19) == ["chip"]


@pytest.mark.parametrize(("x", "taken"), [(100, 1), (104, 1), (105, None), (107, 0), (112, 0)])
def test_the_nearest_border_is_taken_when_it_is_near_enough(x, taken):
    borders = [Border(0, True, 110, 0, 20), Border(1, False, 100, 0, 20)]
    found = border_under(borders, x=x, y=10)
    assert (found.number if found else None) == taken


def test_a_border_is_not_taken_from_another_line():
    assert border_under([Border(0, True, 100, 0, 20)], x=100, y=20) is None
    assert border_under([], x=0, y=0) is None


def test_the_next_span_goes_round():
    assert next_of(["a", "b", "c"], "b") == "c"
    assert next_of(["a", "b", "c"], "c") == "a"
    assert next_of(["a", "b"], "elsewhere") == "a"
