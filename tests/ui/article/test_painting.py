import pytest
from PySide6.QtGui import QColor, QImage

from annotator.domain.article import Region
from annotator.ui.article.painting import blended
from tests.ui.article.conftest import COLOURS, Desk, make_span


def picture(desk: Desk) -> QImage:
    return desk.view.viewport().grab().toImage().convertToFormat(QImage.Format.Format_RGB32)


def rows_of(image: QImage, colour: str) -> dict[int, int]:
    """The rows in which a colour stands, with how many pixels."""
    found = {}
    wanted = QColor(colour).rgb()
    for y in range(image.height()):
        count = sum(image.pixel(x, y) == wanted for x in range(image.width()))
        if count:
            found[y] = count
    return found


def test_a_share_of_a_colour():
    black, white = QColor("#000000"), QColor("#ffffff")
    assert blended(black, white, share=0.25).name() == "#bfbfbf"
    assert blended(black, white, share=1.0) == black


@pytest.mark.parametrize(
    ("layer", "thick"), [("entity", True), ("claim", False), ("framing", True)]
)
def test_each_layer_has_a_line_of_its_own_kind(desk, layer, thick):
    desk.show("some words here\n")
    desk.give(desk.span("s", "words here", layer=layer, label=""))
    rows = rows_of(picture(desk), COLOURS[layer])
    full = max(rows.values())
    solid = [y for y, count in rows.items() if count > 0.8 * full]
    width = desk.at(15).x() - desk.at(5).x()
    assert len(solid) >= (2 if thick else 1)
    if layer == "framing":
        assert 0.5 * width < full < 0.8 * width
    else:
        assert full > 0.9 * width


def test_the_selected_span_stands_out_with_both_borders(desk):
    desk.show("some words here")
    desk.give(desk.span("s", "words"))
    before = picture(desk)
    desk.view.select_span("s")
    after = picture(desk)
    middle = desk.at(7)
    assert before.pixelColor(middle.x(), middle.y() - 9) == QColor("#ffffff")
    for position in (5, 10):
        edge = desk.at(position)
        column = range(edge.x() - 2, edge.x() + 3)
        assert any(after.pixelColor(x, edge.y()).name() == COLOURS["entity"] for x in column)
    ground = blended(QColor(COLOURS["entity"]), QColor("#ffffff"), share=0.2)
    assert rows_of(after, ground.name())


def test_an_absurd_depth_says_how_many_are_not_drawn(desk):
    desk.show("some words here")
    spans = [desk.span(f"s{n}", "words") for n in range(12)]
    desk.give(*spans)
    few = picture(desk)
    desk.give(*spans, *[desk.span(f"t{n}", "words") for n in range(8)])
    many = picture(desk)
    laid, _ = desk.view._layout.laid(0)
    assert laid.hidden == 8
    bottom = round(desk.view._layout.top(0) + laid.height)
    assert few.copy(0, bottom - 30, 60, 30) != many.copy(0, bottom - 30, 60, 30)


def test_only_what_lies_in_the_clip_is_visited(desk, monkeypatch):
    text = "word " * 100_000
    spans = [make_span(text, f"s{n}", (n * 400, n * 400 + 40)) for n in range(1000)]
    desk.show(text, *spans)
    desk.view.scroll_to(len(text) // 2)
    visited = []
    layout = desk.view._layout
    figure = layout.figure

    def counted(paragraph, line):
        visited.append(line.lineNumber())
        return figure(paragraph, line)

    monkeypatch.setattr(layout, "figure", counted)
    desk.view.grab()
    assert 5 < len(set(visited)) < 60


def test_dimmed_text_can_still_be_read(desk):
    desk.show("MMMMMMMMMM some words")
    regions = [Region("boilerplate", 0, 10)]
    plain = darkest(picture(desk), desk)
    desk.view.set_regions(regions)
    dim = darkest(picture(desk), desk)
    assert plain + 60 < dim < 160


def darkest(image: QImage, desk: Desk) -> int:
    start, end = desk.at(1), desk.at(9)
    return min(
        image.pixelColor(x, y).lightness()
        for x in range(start.x() + 3, end.x())
        for y in range(start.y() - 6, start.y() + 6)
    )


def test_kept_ranges_look_like_the_selection(desk):
    desk.show("some words here")
    desk.view.select(((0, 4), (11, 15)))
    highlight = desk.view.palette().highlight().color().name()
    rows = rows_of(picture(desk), highlight)
    assert max(rows.values()) > 1.5 * (desk.at(4).x() - desk.at(0).x())
