from itertools import pairwise

import pytest
from PySide6.QtGui import QFont, QTextLayout, QTextOption

from annotator.domain.lanes import NO_LANES, Lanes, SpanIndex
from annotator.domain.mark import Mark, mark
from annotator.domain.span import LAYERS
from annotator.ui.article.lines import arrange, break_lines
from annotator.ui.article.style import Measures

MEASURES = Measures(16)
TEXT = "one two three four five six seven eight nine ten " * 3


@pytest.fixture
def layout(qapp):
    layout = QTextLayout(TEXT, QFont("DejaVu Sans", 12))
    break_lines(layout, 150, option=QTextOption())
    return layout


def put(key: str, track: int, ranges: tuple[tuple[int, int], ...]) -> Mark:
    return mark(key, LAYERS[track], label="L", ranges=ranges)


def lanes_of(*spans: Mark) -> Lanes:
    index = SpanIndex((0,), len(TEXT))
    index.fill(spans)
    return index.lanes(0)


def line_with(layout: QTextLayout, position: int) -> int:
    return layout.lineForTextPosition(position).lineNumber()


def test_lines_without_spans_lie_below_each_other_at_one_distance(layout):
    laid = arrange(layout, NO_LANES, measures=MEASURES)
    tops = [layout.lineAt(n).y() for n in range(layout.lineCount())]
    steps = {after - before for before, after in pairwise(tops)}
    assert steps == {layout.lineAt(0).height() + MEASURES.line_gap}
    assert laid.height == tops[-1] + steps.pop() + MEASURES.paragraph_gap
    assert laid.bands == ()


def test_only_lines_with_spans_get_room_below(layout):
    plain = arrange(layout, NO_LANES, measures=MEASURES)
    start = TEXT.index("six")
    laid = arrange(layout, lanes_of(put("s", 0, ((start, start + 3),))), measures=MEASURES)
    assert laid.height == plain.height + 1 + MEASURES.chip_lane
    number = line_with(layout, start)
    assert [bool(row) for row in laid.bands] == [n == number for n in range(layout.lineCount())]
    (band,) = laid.bands[number]
    assert (band.span, band.qt_start, band.qt_end) == ("s", start, start + 3)
    assert band.opens and band.closes and band.chip


def test_a_span_over_several_lines_has_its_chip_at_its_start_alone(layout):
    laid = arrange(layout, lanes_of(put("s", 1, ((4, 60),))), measures=MEASURES)
    bands = [band for row in laid.bands for band in row]
    assert len(bands) > 2
    assert [band.chip for band in bands] == [True] + [False] * (len(bands) - 1)
    assert [band.opens for band in bands] == [True] + [False] * (len(bands) - 1)
    assert [band.closes for band in bands] == [False] * (len(bands) - 1) + [True]
    assert bands[0].qt_start == 4 and bands[-1].qt_end == 60
    assert all(one.qt_end == other.qt_start for one, other in pairwise(bands))


def test_what_overlaps_lies_on_lanes_below_each_other(layout):
    spans = [
        put("outer", 0, ((0, 9),)),
        put("inner", 0, ((4, 7),)),
        put("c", 1, ((0, 5),)),
    ]
    laid = arrange(layout, lanes_of(*spans), measures=MEASURES)
    depth = {band.span: band.dy for band in laid.bands[0]}
    assert depth["inner"] < depth["outer"] < depth["c"]
    assert depth["outer"] - depth["inner"] == MEASURES.chip_lane


def test_the_gap_between_two_ranges_is_bridged(layout):
    far = TEXT.index("nine")
    laid = arrange(layout, lanes_of(put("s", 0, ((0, 3), (far, far + 4)))), measures=MEASURES)
    bands = [band for row in laid.bands for band in row]
    bridges = [band for band in bands if band.connector]
    assert bridges[0].qt_start == 3 and bridges[-1].qt_end == far
    ends = [(band.opens, band.closes) for band in bands if not band.connector]
    assert ends == [(True, True), (True, True)]
    assert [band.chip for band in bands if not band.connector] == [True, False]


def test_spans_without_a_lane_get_room_for_their_number(layout):
    few = arrange(layout, lanes_of(*_stack(12)), measures=MEASURES)
    many = arrange(layout, lanes_of(*_stack(20)), measures=MEASURES)
    assert (few.hidden, many.hidden) == (0, 8)
    assert many.height == few.height + MEASURES.chip


def _stack(count: int) -> list[Mark]:
    return [put(f"s{n:02}", 0, ((0, 9),)) for n in range(count)]


def test_a_blank_paragraph_is_lower_than_a_line(qapp):
    layout = QTextLayout("", QFont("DejaVu Sans", 12))
    break_lines(layout, 150, option=QTextOption())
    blank = arrange(layout, NO_LANES, measures=MEASURES, blank=True)
    full = arrange(layout, NO_LANES, measures=MEASURES)
    assert blank.height < 0.6 * full.height
    passing = lanes_of(put("s", 0, ((0, 1),)))
    assert arrange(layout, passing, measures=MEASURES, blank=True).height == blank.height


def test_a_blank_paragraph_with_a_span_of_its_own_is_a_line(qapp):
    layout = QTextLayout("  ", QFont("DejaVu Sans", 12))
    break_lines(layout, 150, option=QTextOption())
    laid = arrange(layout, lanes_of(put("s", 0, ((0, 2),))), measures=MEASURES, blank=True)
    assert laid.height > MEASURES.blank + MEASURES.chip_lane


def test_arranging_again_leaves_the_line_breaks(layout):
    before = [layout.lineAt(n).textStart() for n in range(layout.lineCount())]
    once = arrange(layout, lanes_of(put("s", 0, ((4, 60),))), measures=MEASURES)
    arrange(layout, NO_LANES, measures=MEASURES)
    again = arrange(layout, lanes_of(put("s", 0, ((4, 60),))), measures=MEASURES)
    assert once == again
    assert [layout.lineAt(n).textStart() for n in range(layout.lineCount())] == before
