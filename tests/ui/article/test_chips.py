from itertools import pairwise
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from annotator.ui.article.chips import GAP, Piece, placed


def rooms(*pieces: Piece, low: float = 0, high: float = 100) -> list[tuple[str, float, float]]:
    return [(room.span, room.left, room.width) for room in placed(pieces, low=low, high=high)]


def test_a_chip_stands_at_the_start_of_its_band_and_may_be_longer():
    assert rooms(Piece("a", 10, 20, chip=30)) == [("a", 10, 30)]


def test_from_right_to_left_it_stands_at_the_other_end():
    assert rooms(Piece("a", 60, 80, chip=30, from_right=True)) == [("a", 50, 30)]


def test_it_is_shifted_back_from_the_edge():
    assert rooms(Piece("a", 90, 95, chip=30)) == [("a", 70, 30)]
    assert rooms(Piece("a", 5, 10, chip=30, from_right=True)) == [("a", 0, 30)]


def test_it_ends_before_the_next_span_and_moves_back_for_it():
    pieces = [Piece("a", 40, 50, chip=30), Piece("b", 60, 70)]
    assert rooms(*pieces) == [("a", 60 - GAP - 30, 30)]


def test_it_gets_narrow_where_no_room_is_left_on_either_side():
    pieces = [Piece("z", 0, 30), Piece("a", 40, 50, chip=90), Piece("b", 60, 70)]
    assert rooms(*pieces) == [("a", 30 + GAP, 60 - GAP - (30 + GAP))]


def test_pieces_of_the_same_span_are_no_obstacle():
    pieces = [Piece("a", 40, 50, chip=30), Piece("a", 52, 60)]
    assert rooms(*pieces) == [("a", 40, 30)]


@st.composite
def lanes(draw: Any) -> list[Piece]:
    edges = sorted(draw(st.lists(st.integers(0, 400), min_size=2, max_size=16, unique=True)))
    pairs = list(zip(edges[::2], edges[1::2], strict=False))
    pieces = []
    for n, (left, right) in enumerate(pairs):
        # A span has several pieces where directions are mixed, and its chip at one of them.
        width = draw(st.sampled_from([0, 12, 45, 200])) if n % 2 == 0 else 0
        pieces.append(Piece(f"s{n // 2}", left, right, width, draw(st.booleans())))
    return pieces


@given(lanes())
def test_chips_never_overlap_each_other_nor_other_bands(pieces):
    found = placed(pieces, low=-20, high=420)
    for one, other in pairwise(found):
        assert one.left + one.width <= other.left
    for room in found:
        assert room.left >= -20 and room.left + room.width <= 420
        for piece in pieces:
            if piece.span != room.span:
                assert room.left >= piece.right or room.left + room.width <= piece.left


@given(lanes())
def test_every_chip_gets_a_room_no_wider_than_it_wanted(pieces):
    wanted = [piece for piece in sorted(pieces, key=lambda it: it.left) if piece.chip]
    found = placed(pieces, low=-20, high=420)
    assert [room.span for room in found] == [piece.span for piece in wanted]
    assert all(0 <= room.width <= it.chip for room, it in zip(found, wanted, strict=True))
