"""Strings have the numbers that spaCy gives them (the values are from its release 3.8)."""

import pytest

from annotator.formats.spacy_strings import (
    ENT_ID,
    ENT_IOB,
    ENT_KB_ID,
    ENT_TYPE,
    ORTH,
    SPACY,
    SYMBOLS,
    string_number,
)


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("", 0),
        ("PER", 4317129024397789502),
        ("é🙂abcdefgh", 13403309754350393450),
        ("ORG", 383),
        ("LOC", 385),
        ("conj", 410),
        ("_", 456),
    ],
)
def test_numbers(text: str, number: int) -> None:
    assert string_number(text) == number


def test_attributes() -> None:
    assert (ORTH, ENT_IOB, ENT_TYPE, SPACY, ENT_KB_ID, ENT_ID) == (65, 77, 78, 81, 452, 454)
    assert len(SYMBOLS) == len(set(SYMBOLS.values())) == max(SYMBOLS.values()) == 456
