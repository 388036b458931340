"""What runs from right to left, or makes others do so, stays within its place of a sentence."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.ui.isolated import isolated

TURNING = "\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\u200f"


@pytest.mark.parametrize("text", ["", "Ωραία ő 🙂 (1–2)", "a\u200db \u200e \u00ad", "план"])
def test_what_runs_from_left_to_right_stays_as_it_is(text: str) -> None:
    assert isolated(text) == text


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("جسر", "\u2068جسر\u2069"),
        ("cod\u202exe.txt", "\u2068cod\u202exe.txt\u2069"),
        ("\u2069\u202eevil", "\u2068\u202eevil\u2069"),
        ("\u2067\u2068evil", "\u2068\u2067\u2068evil\u2069\u2069\u2069"),
        ("\u2067a\u2069\u2069b", "\u2068\u2067a\u2069b\u2069"),
    ],
)
def test_it_is_closed_whatever_it_opens_and_closes(text: str, wanted: str) -> None:
    assert isolated(text) == wanted


@given(st.text(f"ab ש{TURNING}", max_size=8))
def test_nothing_is_open_behind_it_and_never_anything_lost_but_marks(text: str) -> None:
    made = isolated(text)
    depth = 0
    for at, each in enumerate(made, 1):
        depth += unicodedata.bidirectional(each) in ("LRI", "RLI", "FSI")
        depth -= each == "\u2069"
        assert depth >= (made != text and at < len(made))
    assert depth == 0 or made == text
    plain = str.maketrans(dict.fromkeys(TURNING))
    assert made.translate(plain) == text.translate(plain)
