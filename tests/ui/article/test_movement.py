from hypothesis import example, given
from hypothesis import strategies as st
from PySide6.QtGui import QTextDocument

from annotator.domain.offsets import display_text
from annotator.ui.article.movement import Movement, Unit

TEXT = "One two. Three four!\n\n  \nFive, six.  Seven\nEight"


class Steps(Movement):
    """A movement that keeps its document."""

    def __init__(self, text: str) -> None:
        self.document = QTextDocument()
        self.document.setPlainText(display_text(text))
        super().__init__(self.document)

    @property
    def last(self) -> int:
        return self.document.characterCount() - 1


def path(text: str, unit: Unit, *, forward: bool, extend: bool = False) -> list[int]:
    """All the places where step after step leads, from one edge of the text to the other."""
    movement = Steps(text)
    found: list[int] = []
    here = 0 if forward else movement.last
    for _ in range(200):
        reached = movement.moved(here, unit, forward=forward, extend=extend)
        if reached == here:
            return found
        found.append(reached)
        here = reached
    raise AssertionError("it never ends")


def test_by_word_the_caret_goes_to_starts_and_a_selection_to_ends():
    starts = [TEXT.index(word) for word in ("two", "Thr", "fou", "Fiv", "six", "Sev", "Eig")]
    assert path(TEXT, Unit.WORD, forward=True) == [*starts, len(TEXT)]
    ends = [3, 7, 14, 19, 20]
    assert path(TEXT, Unit.WORD, forward=True, extend=True)[:5] == ends
    assert path(TEXT, Unit.WORD, forward=False) == [*reversed(starts), 0]


def test_from_the_blank_before_a_word_the_caret_goes_to_that_word():
    movement = Steps("a bb ccc")
    assert movement.moved(1, Unit.WORD, forward=True, extend=False) == 2
    assert movement.moved(3, Unit.WORD, forward=True, extend=False) == 5


def test_by_sentence():
    starts = [TEXT.index(word) for word in ("Three", "Five", "Seven", "Eight")]
    assert path(TEXT, Unit.SENTENCE, forward=True) == [*starts, len(TEXT)]
    assert path(TEXT, Unit.SENTENCE, forward=False) == [*reversed(starts), 0]
    ends = path(TEXT, Unit.SENTENCE, forward=True, extend=True)
    assert [TEXT[end - 1] for end in ends] == [".", "!", ".", "n", "t"]


def test_by_paragraph_blank_ones_are_passed():
    starts = [TEXT.index(word) for word in ("Five", "Eight")]
    assert path(TEXT, Unit.PARAGRAPH, forward=True) == [*starts, len(TEXT)]
    assert path(TEXT, Unit.PARAGRAPH, forward=False) == [*reversed(starts), 0]
    ends = path(TEXT, Unit.PARAGRAPH, forward=True, extend=True)
    assert ends == [TEXT.index("\n"), TEXT.index("\nEight"), len(TEXT)]


def test_by_article():
    movement = Steps(TEXT)
    assert movement.moved(5, Unit.ARTICLE, forward=True, extend=False) == len(TEXT)
    assert movement.moved(5, Unit.ARTICLE, forward=False, extend=True) == 0


def test_by_character_clusters_are_whole():
    text = "a👨‍👩‍👧e\u0301🇭🇺\nx"
    # In UTF-16 units: a 1, the family 8, the accented letter 2, the flag 4, the line end 1.
    assert path(text, Unit.CHARACTER, forward=True) == [1, 9, 11, 15, 16, 17]
    assert path(text, Unit.CHARACTER, forward=False) == [16, 15, 11, 9, 1, 0]


def test_no_step_stops_at_a_carriage_return():
    text = "ab\r\ncd"
    assert path(text, Unit.CHARACTER, forward=True) == [1, 2, 4, 5, 6]
    assert path(text, Unit.CHARACTER, forward=False) == [5, 4, 2, 1, 0]
    assert path(text, Unit.WORD, forward=True, extend=True) == [2, 6]
    assert path(text, Unit.PARAGRAPH, forward=True, extend=True) == [2, 6]
    assert path("a\r\n\r\nb", Unit.WORD, forward=True) == [5, 6]


def test_the_sentence_at_a_position():
    movement = Steps(TEXT)
    assert movement.sentence_at(0) == (0, 8)
    assert movement.sentence_at(7) == (0, 8)
    assert movement.sentence_at(9) == (9, 20)
    assert movement.sentence_at(TEXT.index("Seven") + 2)[0] == TEXT.index("Seven")
    assert movement.sentence_at(21) == (21, 21)


def test_the_language_says_where_sentences_end():
    text = "Vgl. Abs. 3 ist neu. Der Rest gilt."
    movement = Steps("Az ún. békemenet elmaradt. Vége.")
    movement.language = "hu"
    assert movement.sentence_at(0) == (0, 26)
    assert Steps(text).sentence_at(len(text) - 1)[1] == len(text)


LETTERS = st.text(st.sampled_from("ab. ,-\n\r\u200b\u2028😀e\u0301👨\u200d🇭שل"), max_size=40)


@given(LETTERS, st.sampled_from([Unit.CHARACTER, Unit.WORD, Unit.SENTENCE, Unit.PARAGRAPH]))
@example("\r\n\r\n", Unit.WORD)
@example("", Unit.PARAGRAPH)
def test_every_way_leads_to_the_end_of_the_text_and_back(text, unit):
    last = Steps(text).last
    for extend in (False, True):
        there = path(text, unit, forward=True, extend=extend)
        back = path(text, unit, forward=False, extend=extend)
        assert there == sorted(set(there)) and back == sorted(set(back), reverse=True)
        assert (there or [0])[-1] == last
        assert (back or [0])[-1] == 0
