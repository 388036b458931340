import pytest
from PySide6.QtGui import QFont, QTextLayout, QTextOption

from annotator.ui.article.figures import Figures, boxes
from annotator.ui.article.images import Images
from annotator.ui.article.lines import Band
from annotator.ui.article.shown import Shown
from annotator.ui.article.stretches import x_of
from annotator.ui.article.style import LabelStyle, Measures, Pattern

TEXT = "one two three four five six seven"
WIDTH = 600
BESIDE = Measures(15).margin - 4.0
EDGES = (-BESIDE, WIDTH + BESIDE)


@pytest.fixture
def make(qapp):
    kept = []

    def figure(*bands, chip="PER", text=TEXT, mixed=False):
        shown = Shown(Measures(16))
        shown.style = lambda _: LabelStyle(chip, chip, "#000000", Pattern.SOLID)
        font = QFont("DejaVu Sans", 12)
        layout = QTextLayout(text, font)
        layout.setTextOption(QTextOption())
        layout.beginLayout()
        line = layout.createLine()
        line.setLineWidth(WIDTH)
        layout.endLayout()
        kept.append(layout)
        figures = Figures(shown, Images(font, shown.measures), edges=EDGES)
        return line, figures.of(line, bands, mixed=mixed)

    return figure


def test_a_bar_lies_below_its_text_with_ticks_at_its_ends(make):
    line, figure = make(Band("s", 4, 7, 5.0, opens=True, closes=True, chip=True))
    (bar,) = figure.bars
    assert bar.pieces == ((x_of(line, 4), x_of(line, 7)),)
    assert bar.top == line.height() + 5
    first, last = bar.ticks
    assert first == x_of(line, 4) and x_of(line, 7) - 4 < last < x_of(line, 7)


def test_a_band_that_goes_on_has_no_tick_and_no_chip_there(make):
    _, figure = make(Band("s", 0, 7, 5.0, closes=True))
    assert len(figure.bars[0].ticks) == 1 and figure.chips == ()


def test_a_chip_stands_below_its_bar(make):
    line, figure = make(Band("s", 4, 7, 5.0, opens=True, chip=True))
    (chip,) = figure.chips
    assert abs(chip.left - x_of(line, 4)) <= 0.5
    assert chip.top > figure.bars[0].top and chip.text == "PER"


def test_chips_of_a_lane_share_its_room(make):
    bands = [
        Band("a", 0, 3, 5.0, opens=True, chip=True),
        Band("b", 4, 7, 5.0, opens=True, chip=True),
        Band("c", 0, 7, 30.0, opens=True, chip=True),
    ]
    _, figure = make(*bands, chip="A very long name of a label")
    chips = {chip.span: chip for chip in figure.chips}
    assert chips["c"].text == "A very long name of a label"
    assert "a" not in chips or chips["a"].left + chips["a"].width <= chips["b"].left


def test_a_chip_at_the_right_edge_is_shifted_into_the_window(make):
    text = "i" * 200
    line, _ = make(text=text)
    last = line.textLength()
    _, figure = make(
        Band("s", last - 2, last, 5.0, opens=True, chip=True), text=text, chip="Appeal to fear"
    )
    (chip,) = figure.chips
    assert chip.text == "Appeal to fear"
    assert chip.left + chip.width <= WIDTH + Measures(16).margin


def test_in_arabic_the_chip_ends_where_the_span_begins(make):
    text = "قال رئيس الوزراء في القاهرة"
    _, figure = make(Band("s", 4, 15, 5.0, opens=True, chip=True), text=text, mixed=True)
    ((_, right),) = figure.bars[0].pieces
    (chip,) = figure.chips
    assert chip.left + chip.width == pytest.approx(right, abs=1)


def test_chips_and_bars_can_be_hit(make):
    line, figure = make(Band("s", 4, 5, 5.0, opens=True, chip=True), chip="A long label")
    chip, bar = boxes(figure, bar=3)
    assert chip.span == bar.span == "s"
    assert chip.right - chip.left > bar.right - bar.left
    assert chip.top <= bar.top + 3 and bar.top < line.height() + 5 < bar.bottom


def test_no_bands_no_figure(make):
    _, figure = make()
    assert (figure.bars, figure.chips) == ((), ())
    assert list(boxes(figure, bar=3)) == []
