import pytest
from PySide6.QtCore import QPointF

from annotator.ui.article.places import Places

TEXT = "  One two-three, 80%-os.  \n\n   \nΜια ό,τι λέξη\r\nend"


@pytest.fixture
def places(desk):
    desk.show(TEXT)
    return desk.view.places


def snapped(places: Places, start: int, end: int) -> str:
    return TEXT[slice(*places.snapped(start, end))]


def test_words_are_those_of_our_rules(places):
    for word in ("One", "two-three", "80%-os", "ό,τι"):
        middle = TEXT.index(word) + len(word) // 2
        assert TEXT[slice(*places.word_at(middle))] == word
    start, end = places.word_at(0)
    assert start == end


def test_a_stretch_grows_to_whole_words(places):
    assert snapped(places, TEXT.index("ne"), TEXT.index("hree")) == "One two-three"
    assert snapped(places, TEXT.index("wo"), TEXT.index("wo") + 1) == "two-three"


def test_blanks_at_its_edges_fall_away_even_over_line_ends(places):
    assert snapped(places, 0, 5) == "One"
    after = TEXT.index("\nΜια") + 1
    assert snapped(places, 3, after) == "One two-three, 80%-os."
    assert snapped(places, TEXT.index("  \n\n"), TEXT.index("α ό")) == "Μια"
    assert snapped(places, TEXT.index("λέξη"), TEXT.index("end")) == "λέξη"


def test_blanks_alone_are_an_empty_stretch(places):
    first = TEXT.index("  \n\n")
    for start, end in ((0, 2), (first, first + 4), (first, TEXT.index("Μια")), (5, 5)):
        start, end = places.snapped(start, end)
        assert start == end


def test_below_beside_and_between_there_is_no_span(desk):
    desk.show("alpha beta\n\ngamma")
    desk.give(desk.span("s", "alpha"), desk.span("t", "gamma"))
    inside = desk.at(2)
    assert desk.view.places.spans_under(QPointF(inside)) == ["s"]
    assert desk.view.places.spans_under(QPointF(600, inside.y())) == []
    assert desk.view.places.spans_under(QPointF(inside.x(), 4000)) == []
    assert desk.view.places.spans_under(QPointF(-5, -5)) == []


def test_a_chip_that_is_longer_than_its_band_is_hit_along_its_whole_length(desk):
    desk.show("I beta gamma")
    desk.give(desk.span("s", "I", label="A very long label"))
    layout, shown = desk.view._layout, desk.view._shown
    _, block = layout.laid(0)
    (chip,) = layout.figure(0, block.layout().lineAt(0)).chips
    x = layout.left + chip.left + chip.width - 2
    y = layout.top(0) + chip.top + shown.measures.chip / 2
    assert desk.view.places.spans_under(QPointF(x, y)) == ["s"]


def test_borders_are_found_only_where_the_mouse_is(desk):
    text = "\n".join(f"paragraph {n} of many" for n in range(500))
    desk.show(text)
    desk.give(desk.span("s", "paragraph 400"))
    desk.view._shown.selected = "s"
    desk.view.show_extent(desk.view.mark_of("s").ranges)
    laid = set(desk.view._layout._laid)
    assert desk.view.places.border_under(QPointF(30, 50)) is None
    assert set(desk.view._layout._laid) == laid
    desk.view.select_span("s")
    start = desk.at(text.index("paragraph 400"))
    before = QPointF(start) - QPointF(3, 0)
    border = desk.view.places.border_under(desk.view.page_point(before))
    assert border is not None and not border.at_end


def test_the_letter_under_the_mouse_counts_up_to_its_edges(desk):
    desk.show("ab cd שלום ef")
    desk.give(desk.span("s", "ab"), desk.span("t", "ab cd"), desk.span("r", "שלום"))

    def under(position: int, dx: float) -> list[str]:
        place = QPointF(desk.at(position)) + QPointF(dx, 0)
        found: list[str] = desk.view.spans_under(place)
        return found

    assert under(2, -1) == under(0, 2) == ["s", "t"]
    assert under(2, 2) == ["t"]
    assert under(3, 1) == under(5, -1) == ["t"]
    middle = desk.view.stored_text().index("לום")
    assert under(middle, 1) == under(middle, -1) == ["r"]
