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


START = Border(0, False, 100, 0, 20, False)
END = Border(1, True, 150, 0, 20, True)


@pytest.mark.parametrize(
    ("x", "taken"),
    [
        (95, None),
        (96, 0),
        (98, 0),
        (99, None),
        (101, None),
        (147, None),
        (148, 1),
        (154, 1),
        (155, None),
    ],
)
def test_a_border_is_taken_from_outside_and_its_end_from_just_inside(x, taken):
    found = border_under([START, END], x=x, y=10)
    assert (found.number if found else None) == taken


@pytest.mark.parametrize("x", [96, 99, 100, 101, 104])
def test_the_grip_is_taken_from_both_sides(x):
    assert border_under([START, END], x=x, y=3) == START


def test_of_two_the_nearest_is_taken():
    near, far = Border(0, True, 100, 0, 20, True), Border(1, False, 105, 0, 20, False)
    assert border_under([far, near], x=102, y=10) == near
    assert border_under([far, near], x=103, y=10) == far


def test_from_right_to_left_outside_is_the_other_side():
    start = Border(0, False, 100, 0, 20, True)
    assert border_under([start], x=103, y=10) == start
    assert border_under([start], x=97, y=10) is None


def test_a_border_is_not_taken_from_another_line():
    assert border_under([END], x=150, y=20) is None
    assert border_under([], x=0, y=0) is None


def test_the_next_span_goes_round():
    assert next_of(["a", "b", "c"], "b") == "c"
    assert next_of(["a", "b", "c"], "c") == "a"
    assert next_of(["a", "b"], "elsewhere") == "a"
