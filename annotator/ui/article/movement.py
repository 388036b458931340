"""Movements of the caret and of borders through a document, in UTF-16 units."""

from collections.abc import Callable
from enum import Enum
from typing import assert_never

from PySide6.QtGui import QTextBlock, QTextDocument

from annotator.domain.offsets import Utf16Map
from annotator.ui.article.boundaries import (
    next_grapheme,
    next_word_end,
    previous_grapheme,
    previous_word_start,
)

# What stands for a carriage return at the end of a paragraph; nobody can see a caret behind it.
_UNSEEN = "\u200b"


class Unit(Enum):
    """How far one step goes."""

    CHARACTER = "character"
    WORD = "word"
    LINE = "line"
    SENTENCE = "sentence"
    PARAGRAPH = "paragraph"
    ARTICLE = "article"


class Edge(Enum):
    """Which border of a span."""

    START = "start"
    END = "end"


InParagraph = Callable[[str, int], int | None]


class Movement:
    """Finds where a step leads. A line's steps need a layout and are not found here.

    ``language`` is that of the text, as a code such as ``hu``, or "".
    """

    def __init__(self, document: QTextDocument) -> None:
        self._document = document
        self.language = ""

    def moved(self, qt_position: int, unit: Unit, *, forward: bool, extend: bool) -> int:
        """Where a step from that position leads.

        Going forward, a selection is extended to the end of a word, sentence or paragraph, while
        the caret alone goes to the start of the next one.
        """
        match unit:
            case Unit.CHARACTER | Unit.LINE:
                step: InParagraph = _next_character if forward else _previous_character
            case Unit.WORD:
                step = _word(forward=forward, extend=extend)
            case Unit.SENTENCE:
                step = self._sentence(forward=forward, extend=extend)
            case Unit.PARAGRAPH:
                step = _paragraph(forward=forward, extend=extend)
            case Unit.ARTICLE:
                return self._document.characterCount() - 1 if forward else 0
            case _:
                assert_never(unit)
        return self._stepped(qt_position, step, forward=forward)

    def sentence_at(self, qt_position: int) -> tuple[int, int]:
        """The sentence in which the position lies, or an empty range where there is none."""
        block = self._document.findBlock(qt_position)
        here = qt_position - block.position()
        found = (here, here)
        for start, end in self._sentences(block.text()):
            if start <= here or found[0] == found[1]:
                found = (start, end)
        return block.position() + found[0], block.position() + found[1]

    def _stepped(self, qt_position: int, step: InParagraph, *, forward: bool) -> int:
        block = self._document.findBlock(qt_position)
        text, length = _seen(block)
        found = step(text, min(qt_position - block.position(), length))
        by_character = step in (_next_character, _previous_character)
        while found is None:
            block = block.next() if forward else block.previous()
            if not block.isValid():
                return self._document.characterCount() - 1 if forward else 0
            text, length = _seen(block)
            if by_character:
                found = 0 if forward else length
            else:
                found = step(text, -1 if forward else length + 1)
        return block.position() + found

    def _sentence(self, *, forward: bool, extend: bool) -> InParagraph:
        def search(text: str, here: int) -> int | None:
            spans = self._sentences(text)
            if not forward:
                return max((start for start, _ in spans if start < here), default=None)
            edges = [end for _, end in spans] if extend else [start for start, _ in spans]
            return min((edge for edge in edges if edge > here), default=None)

        return search

    def _sentences(self, text: str) -> list[tuple[int, int]]:
        from annotator.domain.sentences import sentence_spans

        positions = Utf16Map(text)
        return [
            (positions.to_utf16(start), positions.to_utf16(end))
            for start, end in sentence_spans(text, language=self.language)
        ]


def _seen(block: QTextBlock) -> tuple[str, int]:
    """A paragraph's text without what cannot be seen at its end, and its length in units."""
    whole = block.text()
    text = whole.rstrip(_UNSEEN)
    return text, block.length() - 1 - (len(whole) - len(text))


def _is_blank(text: str) -> bool:
    return not text.replace(_UNSEEN, "").strip()


def _next_character(text: str, here: int) -> int | None:
    found = next_grapheme(text, here)
    return found if found > here else None


def _previous_character(text: str, here: int) -> int | None:
    found = previous_grapheme(text, here)
    return found if found < here else None


def _word(*, forward: bool, extend: bool) -> InParagraph:
    def end(text: str, here: int) -> int | None:
        found = next_word_end(text, max(here, 0))
        return found if found > here and not _is_blank(text) else None

    def start(text: str, here: int) -> int | None:
        reached = next_word_end(text, max(here, 0))
        found = previous_word_start(text, reached)
        if found <= here:
            found = previous_word_start(text, next_word_end(text, reached))
        return found if found > here and not _is_blank(text) else None

    def back(text: str, here: int) -> int | None:
        found = previous_word_start(text, here)
        return found if found < here and not _is_blank(text) else None

    if not forward:
        return back
    return end if extend else start


def _paragraph(*, forward: bool, extend: bool) -> InParagraph:
    def search(text: str, here: int) -> int | None:
        if _is_blank(text):
            return None
        if not forward:
            return 0 if here > 0 else None
        edge = Utf16Map(text).qt_length if extend else 0
        return edge if edge > here else None

    return search
