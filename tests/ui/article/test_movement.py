"""Steps through a document, against what one sees in its text."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QTextDocument

from annotator.domain.offsets import Utf16Map, display_text
from annotator.ui.article.movement import Movement, Unit

TEXT = "Egy 80%-os szó. Kettő 😀 itt!\r\n\r\n  \nΤι λέει; Δεν ξέρω.\nvége"
UNITS = [Unit.CHARACTER, Unit.WORD, Unit.SENTENCE, Unit.PARAGRAPH, Unit.ARTICLE]
# fmt: off
PIECES = [
    "a", "bé ", "e\u0301", "😀", "👨\u200d👩", "\n", "\r\n", "\r", "\u2028", ". ", "A", "; ",
    "של ", "-", "\x00",
]
# fmt: on


class Walk:
    """Steps in code points over a text as the view shows it."""

    def __init__(self, text: str) -> None:
        self._document = QTextDocument()
        self._document.setPlainText(display_text(text))
        self.movement = Movement(self._document)
        self.map = Utf16Map(text)

    def step(self, position: int, unit: Unit, direction: int, *, extend: bool = False) -> int:
        qt_position = self.map.to_utf16(position)
        reached = self.movement.moved(qt_position, unit, forward=direction > 0, extend=extend)
        assert self.map.to_utf16(self.map.to_code_point(reached)) == reached  # in no pair
        return self.map.to_code_point(reached)

    def all(self, unit: Unit, direction: int, *, extend: bool = False) -> list[int]:
        """Where steps from one end to the other stop."""
        stops = [0 if direction > 0 else self.map.length]
        goal = self.map.length if direction > 0 else 0
        while stops[-1] != goal:
            stops.append(self.step(stops[-1], unit, direction, extend=extend))
        return stops


@pytest.fixture
def walk(qapp):
    return Walk(TEXT)


def parts(stops: list[int]) -> list[str]:
    return [TEXT[stop:].split(maxsplit=1)[0] if TEXT[stop:].strip() else "" for stop in stops]


def test_words_one_after_the_other(walk):
    starts = parts(walk.all(Unit.WORD, 1))
    assert starts == [
        "Egy",
        "80%-os",
        "szó.",
        "Kettő",
        "itt!",
        "Τι",
        "λέει;",
        "Δεν",
        "ξέρω.",
        "vége",
        "",
    ]


def test_word_ends_when_a_selection_grows(walk):
    ends = walk.all(Unit.WORD, 1, extend=True)
    words = [TEXT[:end].rsplit(maxsplit=1)[-1] for end in ends[1:4]]
    assert words == ["Egy", "80%-os", "szó"]


def test_sentences_there_and_back(walk):
    there = walk.all(Unit.SENTENCE, 1)
    assert parts(there) == ["Egy", "Kettő", "Τι", "Δεν", "vége", ""]
    assert parts(walk.all(Unit.SENTENCE, -1)) == ["", "vége", "Δεν", "Τι", "Kettő", "Egy"]


def test_empty_paragraphs_are_passed_over(walk):
    assert parts(walk.all(Unit.PARAGRAPH, 1)) == ["Egy", "Τι", "vége", ""]
    assert parts(walk.all(Unit.PARAGRAPH, -1)) == ["", "vége", "Τι", "Egy"]


def test_a_growing_selection_stops_at_the_ends_of_paragraphs(walk):
    ends = walk.all(Unit.PARAGRAPH, 1, extend=True)
    assert [TEXT[:end].rsplit(maxsplit=1)[-1] for end in ends[1:]] == ["itt!", "ξέρω.", "vége"]


def test_a_character_is_what_one_sees(walk):
    start = TEXT.index("😀")
    assert walk.step(start, Unit.CHARACTER, 1) == start + 1
    assert walk.step(start + 1, Unit.CHARACTER, -1) == start


def test_the_end_of_a_line_is_one_step(walk):
    """A carriage return is not seen, so the caret does not stop behind it."""
    end = TEXT.index("\r")
    assert walk.step(end, Unit.CHARACTER, 1) == TEXT.index("\n") + 1
    assert walk.step(TEXT.index("\n") + 1, Unit.CHARACTER, -1) == end


def test_the_sentence_at_a_position(walk):
    here = walk.map.to_utf16(TEXT.index("😀"))
    start, end = walk.movement.sentence_at(here)
    assert TEXT[walk.map.to_code_point(start) : walk.map.to_code_point(end)] == "Kettő 😀 itt!"


def test_in_an_empty_paragraph_there_is_no_sentence(qapp):
    walk = Walk("a.\n\nb.")
    assert walk.movement.sentence_at(3) == (3, 3)


@given(
    st.lists(st.sampled_from(PIECES), max_size=25).map("".join),
    st.sampled_from(UNITS),
    st.booleans(),
    st.data(),
)
def test_every_step_leads_on_until_the_end(qapp, text, unit, extend, data):
    walk = Walk(text)
    position = data.draw(st.integers(0, len(text)))
    unseen = text[position - 1 : position] == "\r"
    forward = walk.step(position, unit, 1, extend=extend)
    assert position < forward <= len(text) or position == forward == len(text) or unseen
    backward = walk.step(position, unit, -1, extend=extend)
    assert 0 <= backward < position or position == backward == 0 or unseen
