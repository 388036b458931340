import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QTextLayout, QTextOption

from annotator.ui.article.stretches import Stretches, x_of

LATIN = "one two three"
MIXED = "The word سلام عليكم means peace"
ARABIC = "قال NATO لن 2024 أبدا"


@pytest.fixture
def line_of(qapp):
    kept = []

    def laid(text, *, width=800.0, backward=False):
        layout = QTextLayout(text, QFont("DejaVu Sans", 12))
        option = QTextOption()
        option.setTextDirection(
            Qt.LayoutDirection.RightToLeft if backward else Qt.LayoutDirection.LeftToRight
        )
        layout.setTextOption(option)
        layout.setCacheEnabled(True)
        layout.beginLayout()
        line = layout.createLine()
        line.setLineWidth(width)
        while layout.createLine().isValid():
            pass
        layout.endLayout()
        kept.append(layout)
        return line

    return laid


def test_a_word_is_one_piece_between_its_edges(line_of):
    line = line_of(LATIN)
    assert Stretches(line, mixed=False).of(4, 7) == ((x_of(line, 4), x_of(line, 7)),)


def test_plain_text_has_the_same_pieces_either_way(line_of):
    line = line_of(LATIN)
    ((left, right),) = Stretches(line, mixed=True).of(4, 7)
    assert (left, right) == pytest.approx((x_of(line, 4), x_of(line, 7)), abs=0.5)


def test_the_space_at_the_end_of_a_line_takes_no_room(line_of):
    line = line_of("word " * 20, width=100)
    ((_, right),) = Stretches(line, mixed=False).of(0, line.textLength())
    assert right == line.naturalTextRect().right() < x_of(line, line.textLength())


def test_a_foreign_run_is_found_from_end_to_end(line_of):
    line = line_of(MIXED)
    start = MIXED.index("سلام")
    end = MIXED.index(" means")
    places = Stretches(line, mixed=True)
    ((left, right),) = places.of(start, end)
    before, after = places.of(0, start)[-1][1], places.of(end, len(MIXED))[0][0]
    assert left == pytest.approx(before, abs=1) and right == pytest.approx(after, abs=1)


def test_a_stretch_over_a_change_of_direction_has_two_pieces(line_of):
    places = Stretches(line_of(MIXED), mixed=True)
    pieces = places.of(MIXED.index("word"), MIXED.index(" عليكم"))
    assert len(pieces) == 2
    assert pieces[0][1] < pieces[1][0]


def test_latin_letters_within_arabic_are_whole(line_of):
    line = line_of(ARABIC, backward=True)
    places = Stretches(line, mixed=True)
    start = ARABIC.index("NATO")
    ((left, right),) = places.of(start, start + 4)
    letters = [places.of(n, n + 1)[0] for n in range(start, start + 4)]
    assert left == pytest.approx(letters[0][0]) and right == pytest.approx(letters[-1][1])
    assert letters == sorted(letters)


def test_borders_stand_at_the_side_where_reading_begins_and_ends(line_of):
    line = line_of(ARABIC, backward=True)
    places = Stretches(line, mixed=True)
    ((left, right),) = places.of(0, 3)
    assert places.border(0, at_end=False) == pytest.approx(right)
    assert places.border(3, at_end=True) == pytest.approx(left)
    start = ARABIC.index("NATO")
    ((left, right),) = places.of(start, start + 4)
    assert places.border(start, at_end=False) == pytest.approx(left)
    assert places.border(start + 4, at_end=True) == pytest.approx(right)


@pytest.mark.parametrize("mixed", [False, True])
@pytest.mark.parametrize(
    "text", ["a\u200db", "😀x", "e\u0301", "a\u2028b", "\t", "👨\u200d👩\u200d👧", "\u200b"]
)
def test_there_is_always_a_piece_inside_the_line(line_of, text, mixed):
    line = line_of(text)
    places = Stretches(line, mixed=mixed)
    length = line.textLength()
    for start in range(length):
        for end in range(start + 1, length + 1):
            pieces = places.of(start, end)
            assert pieces and all(left < right for left, right in pieces)
        assert 0 <= places.border(start, at_end=False) <= line.naturalTextRect().right()
        assert 0 <= places.border(start + 1, at_end=True) <= line.naturalTextRect().right()
