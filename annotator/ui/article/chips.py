"""Where the chips of one lane of a line stand, so that none covers another or a foreign band."""

from collections.abc import Sequence
from dataclasses import dataclass

GAP = 3.0


@dataclass(frozen=True, slots=True)
class Piece:
    """A piece of a band in a lane, in pixels; ``chip`` is the width that its chip wants, or 0.

    A chip stands at the piece's left end, ``from_right`` at its right one.
    """

    span: str
    left: float
    right: float
    chip: float = 0.0
    from_right: bool = False


@dataclass(frozen=True, slots=True)
class Room:
    """Where a chip stands; narrower than it wanted to be where there is no more room."""

    span: str
    left: float
    width: float
    from_right: bool = False


def placed(pieces: Sequence[Piece], *, low: float, high: float) -> list[Room]:
    """The rooms of the chips between two edges, from the left.

    A chip may be longer than its band. It ends where the next span of the lane begins, and is
    shifted, back as far as the span before it, when that leaves too little.
    """
    order = sorted(pieces, key=lambda piece: (piece.left, piece.right))
    following = _edges_after(order, high)
    rooms: list[Room] = []
    taken = low
    for piece, most in zip(order, following, strict=True):
        if piece.chip:
            room = _room(piece, taken, most=most)
            rooms.append(room)
            taken = max(taken, room.left + room.width + GAP)
        taken = max(taken, piece.right + GAP)
    return rooms


def _edges_after(order: list[Piece], high: float) -> list[float]:
    """How far right the chip of each piece may reach."""
    edges: list[float] = []
    own, edge, other = "", high, high
    for piece in reversed(order):
        if piece.span != own:
            own, other = piece.span, edge
        edges.append(other)
        edge = min(edge, piece.left - GAP)
    return edges[::-1]


def _room(piece: Piece, least: float, *, most: float) -> Room:
    most = max(most, piece.right)
    least = min(least, most)
    width = min(piece.chip, most - least)
    wanted = piece.right - width if piece.from_right else piece.left
    return Room(piece.span, min(max(wanted, least), most - width), width, piece.from_right)
