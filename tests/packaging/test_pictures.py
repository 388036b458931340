"""What is seen on the screen is read from its dump as it was drawn."""

import struct
from pathlib import Path

import pytest
from trying.pictures import Picture, ink, label_colours, of_dump

SCHEMES = Path(__file__).parents[2] / "resources" / "schemes"


def dump(rows: list[list[int]], *, bits: int = 32) -> bytes:
    """A window dump as Xvfb writes it: with a name, one colour, and lines longer than their use."""
    fields = [0] * 25
    fields[0], fields[4], fields[5], fields[11] = 108, len(rows[0]), len(rows), bits
    fields[12], fields[19] = 4 * (len(rows[0]) + 1), 1
    pixels = b"".join(struct.pack(f"={len(row) + 1}I", *row, 7) for row in rows)
    return struct.pack(">25I", *fields) + b"Xvfb\0\0\0\0" + bytes(12) + pixels


def test_pixels_stand_where_they_were_drawn() -> None:
    picture = of_dump(dump([[0xFF112233, 2, 3], [4, 5, 6]]))
    assert picture == Picture(3, 2, (0x112233, 2, 3, 4, 5, 6))
    assert picture.part(1 / 3, 0.5, 1, 1) == (5, 6)


def test_another_kind_of_screen_is_refused() -> None:
    with pytest.raises(ValueError, match="16 bits"):
        of_dump(dump([[1]], bits=16))


def test_ink_is_what_is_not_the_ground() -> None:
    assert ink((0, 0, 0, 1)) == pytest.approx(0.25)
    assert ink((5, 5)) == 0
    assert ink(()) == 0


def test_the_labels_of_all_schemes_have_colours() -> None:
    colours = label_colours(SCHEMES)
    assert 0x0B5CFC in colours
    assert len(colours) > 20
