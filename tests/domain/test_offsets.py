"""Positions against the UTF-16 codec, and the text shown against a real Qt document."""

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from annotator.domain.offsets import Utf16Map, display_text

# fmt: off
PIECES = [
    "a", "ő", "e\u0301", " ", "\n", "\r", "\r\n", "\n\r", "\x00", "\x0b", "\x0c", "\x1c", "\x85",
    "\u00a0", "\u200b", "\u2028", "\u2029", "\ufdd0", "\ufdd1", "\ufeff", "\ufffc", "\ufffd",
    "\ufffe", "\uffff", "\ud800", "\udbff", "\udc00", "\udfff", "😀", "👨\u200d👩", "🇭🇺", "𝒶",
    "\U0010ffff", "\U0001fffe", "中", "של", "नि",
]
# fmt: on
CHARACTERS = st.characters(codec=None, exclude_categories=())
TEXTS = st.lists(st.sampled_from(PIECES) | CHARACTERS, max_size=40).map("".join)


def qt_length(text: str) -> int:
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


@pytest.mark.parametrize(
    ("stored", "shown"),
    [
        ("", ""),
        ("Élet – ζωή 😀\n\tвода\u2028x", "Élet – ζωή 😀\n\tвода\u2028x"),
        ("a\nb", "a\nb"),
        ("a\rb", "a\nb"),
        ("a\r\nb", "a\u200b\nb"),
        ("a\r\r\nb", "a\n\u200b\nb"),
        ("a\n\rb\r", "a\n\nb\n"),
        ("a\u2029b", "a\nb"),
        ("\ufeffa\ufeffb", "\u200ba\u200bb"),
        ("\ufffea", "\ufffda"),
        ("a\x00b", "a\ufffdb"),
        ("\ufdd0\ufdd1", "\ufffd\ufffd"),
        ("\ud800a\udc00\udfff", "\ufffda\ufffd\ufffd"),
    ],
)
def test_what_qt_cannot_hold_is_shown_as_something_as_wide(stored: str, shown: str) -> None:
    assert display_text(stored) == shown


def test_an_ordinary_text_is_not_copied() -> None:
    text = "Szép nap 😀\nmásodik sor\n" * 3
    assert display_text(text) is text


@given(TEXTS)
def test_the_text_shown_is_as_wide_in_both_units(text: str) -> None:
    shown = display_text(text)
    assert len(shown) == len(text)
    assert qt_length(shown) == qt_length(text)
    assert not any("\ud800" <= it <= "\udfff" for it in shown)
    assert display_text(shown) == shown
    for stored, seen in zip(text, shown, strict=True):
        assert qt_length(stored) == qt_length(seen)


@given(TEXTS)
@example("")
@example("😀")
def test_positions_are_those_of_the_codec(text: str) -> None:
    positions = Utf16Map(text)
    assert positions.length == len(text)
    assert positions.qt_length == qt_length(text)
    qt_positions = [qt_length(text[:n]) for n in range(len(text) + 1)]
    assert [positions.to_utf16(n) for n in range(len(text) + 1)] == qt_positions
    assert [positions.to_code_point(it) for it in qt_positions] == list(range(len(text) + 1))


@given(TEXTS)
def test_inside_a_pair_the_position_is_before_the_character(text: str) -> None:
    positions = Utf16Map(text)
    for n, character in enumerate(text):
        if qt_length(character) == 2:
            assert positions.to_code_point(positions.to_utf16(n) + 1) == n


@given(TEXTS)
def test_the_text_shown_has_the_positions_of_the_stored_one(text: str) -> None:
    stored, shown = Utf16Map(text), Utf16Map(display_text(text))
    for n in range(len(text) + 1):
        assert stored.to_utf16(n) == shown.to_utf16(n)


@given(TEXTS)
@example("\ufeffa")
@example("\ufffeab")
@example("\ufffe\U0001f600")
@example("\r\n\r\n")
def test_a_qt_document_holds_the_text_shown_unit_for_unit(qapp: object, text: str) -> None:
    from PySide6.QtGui import QTextDocument

    shown = display_text(text)
    document = QTextDocument()
    document.setPlainText(shown)
    assert document.characterCount() - 1 == Utf16Map(text).qt_length
    starts, paragraphs = [], []
    block = document.begin()
    while block.isValid():
        starts.append(block.position())
        paragraphs.append(block.text())
        block = block.next()
    wanted = shown.split("\n")
    assert paragraphs == wanted
    edges = [sum(qt_length(it) + 1 for it in wanted[:n]) for n in range(len(wanted))]
    assert starts == edges


def test_every_character_of_the_first_plane_may_begin_a_document(qapp: object) -> None:
    from PySide6.QtGui import QTextDocument

    document = QTextDocument()
    wrong = []
    for number in range(0x10000):
        shown = display_text(f"{chr(number)}é\nz")
        document.setPlainText(shown)
        lines = shown.split("\n")
        if document.characterCount() != 5 or document.lastBlock().text() != lines[-1]:
            wrong.append(hex(number))
    assert not wrong
