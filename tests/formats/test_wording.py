"""What stands in a message stays on its line and can always be printed."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.formats.wording import SHOWN_LENGTH, guarded, printable, shown, unguarded


@pytest.mark.parametrize(
    ("value", "wanted"),
    [
        ("ő„x”🙂", '"ő„x”🙂"'),
        ('a "b"\n\u2028\ud800\x7f', r'"a \"b\"\n\u2028\ud800\u007f"'),
        ("x" * 100, f'"{"x" * SHOWN_LENGTH}…"'),
        (None, "null"),
        (True, "true"),
        (149.0, "149.0"),
        (7, "7"),
        ([1], "a list"),
        ({}, "an object"),
    ],
)
def test_values_are_shown_as_json_but_short(value: object, wanted: str) -> None:
    assert shown(value) == wanted


@given(st.text(st.characters()))
def test_anything_can_be_printed(text: str) -> None:
    for each in (shown(text), printable(text)):
        assert len(each.splitlines()) <= 1
        each.encode("utf-8")


def test_what_lies_beyond_the_first_plane_is_escaped_in_full() -> None:
    assert printable("\U000e0001 \U0010ffff") == r"\U000e0001 \U0010ffff"


@pytest.mark.parametrize("cell", ["=1+1", "+1", "-1", "@a", "\tx", "\rx", "'x", "''=1"])
def test_no_cell_is_a_formula(cell: str) -> None:
    assert guarded(cell) == f"'{cell}"


@given(st.text("=+-@'\t\rab;\"\n", max_size=6))
def test_guarded_cells_come_back(cell: str) -> None:
    assert unguarded(guarded(cell)) == cell
    assert not guarded(cell).startswith(("=", "+", "-", "@", "\t", "\r"))
