import pytest
from PySide6.QtGui import QTextDocument

from annotator.ui.article.movement import Edge, Movement, Unit
from annotator.ui.article.resizing import resized, with_border

TEXT = "one two three\nfour five"


@pytest.fixture
def movement(qapp):
    document = QTextDocument()
    document.setPlainText(TEXT)
    return Movement(document)


def step(movement: Movement, words: str, edge: Edge, unit: Unit, forward: bool) -> str | None:
    start = TEXT.index(words)
    found = resized(((start, start + len(words)),), movement, edge=edge, unit=unit, forward=forward)
    return None if found is None else TEXT[slice(*found[0])]


@pytest.mark.parametrize(
    ("edge", "unit", "forward", "expected"),
    [
        (Edge.END, Unit.CHARACTER, True, "two "),
        (Edge.END, Unit.CHARACTER, False, "tw"),
        (Edge.START, Unit.CHARACTER, True, "wo"),
        (Edge.START, Unit.CHARACTER, False, " two"),
        (Edge.END, Unit.WORD, True, "two three"),
        (Edge.START, Unit.WORD, False, "one two"),
        (Edge.START, Unit.WORD, True, None),
        (Edge.END, Unit.WORD, False, None),
    ],
)
def test_a_border_moves_by_one_step(movement, edge, unit, forward, expected):
    assert step(movement, "two", edge, unit, forward) == expected


def test_words_at_borders_are_whole(movement):
    assert step(movement, "one tw", Edge.END, Unit.WORD, True) == "one two"
    assert step(movement, "one two thr", Edge.END, Unit.WORD, False) == "one two"
    assert step(movement, "e two three", Edge.START, Unit.WORD, True) == "two three"
    assert step(movement, "wo three", Edge.START, Unit.WORD, False) == "two three"


def test_a_step_crosses_the_line_end(movement):
    assert step(movement, "three", Edge.END, Unit.WORD, True) == "three\nfour"
    assert step(movement, "four", Edge.START, Unit.WORD, False) == "three\nfour"
    assert step(movement, "three\nfour", Edge.END, Unit.WORD, False) == "three"


def test_at_the_edges_of_the_text_there_is_no_step(movement):
    for unit in (Unit.CHARACTER, Unit.WORD):
        assert step(movement, "one", Edge.START, unit, False) is None
        assert step(movement, "five", Edge.END, unit, True) is None


def test_only_the_outer_borders_of_several_ranges_move(movement):
    ranges = ((0, 3), (8, 13))
    moved = resized(ranges, movement, edge=Edge.END, unit=Unit.WORD, forward=True)
    assert moved == ((0, 3), (8, 18))
    moved = resized(ranges, movement, edge=Edge.START, unit=Unit.CHARACTER, forward=True)
    assert moved == ((1, 3), (8, 13))


def test_a_border_stops_at_its_neighbour():
    ranges = ((2, 5), (9, 12))
    assert with_border(ranges, 0, at_end=True, qt_position=30) == ((2, 9), (9, 12))
    assert with_border(ranges, 1, at_end=False, qt_position=0) == ((2, 5), (5, 12))
    assert with_border(ranges, 1, at_end=True, qt_position=30) == ((2, 5), (9, 30))


def test_no_range_gets_empty():
    assert with_border(((2, 5),), 0, at_end=True, qt_position=2) is None
    assert with_border(((2, 5),), 0, at_end=False, qt_position=7) is None
    assert with_border(((2, 5),), 0, at_end=True, qt_position=5) == ((2, 5),)
