"""Edges of words and of grapheme clusters in one paragraph, in UTF-16 units from its start."""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum
from itertools import pairwise, takewhile

from PySide6.QtCore import QTextBoundaryFinder

QtRange = tuple[int, int]

# A paragraph may be a million characters long, so an answer comes from a window around the
# position, which grows until its cut edges cannot matter.
_REACH = 128
_UNSURE = 4  # so many boundaries beside a cut edge of the window may be wrong
_HYPHENS = frozenset("-\u2010\u2011")
_BEFORE_HYPHENS = frozenset("%\u2030\u00b0.")
_JOINERS = _HYPHENS | frozenset("'\u2019.&")
_WORD = QTextBoundaryFinder.BoundaryType.Word
_GRAPHEME = QTextBoundaryFinder.BoundaryType.Grapheme

# Qt has rules of its own for these scripts and lays them over the emoji, digits and spaces beside
# them too, down to surrogate pairs; so text of these scripts is given to it apart.
_INDIC_AND_TIBETAN = "\u0900-\u0dff\u0f00-\u0fff\ua8e0-\ua8ff"
_WITHOUT_SPACES = "\u0e00-\u0e7f\u1000-\u109f\u1780-\u17ff\u19e0-\u19ff\ua9e0-\ua9ff\uaa60-\uaa7f"
_COMBINING = (
    "\u0300-\u036f\u1ab0-\u1aff\u1cd0-\u1cff\u1dc0-\u1dff\u200c\u200d\u20d0-\u20ff\ufe00-\ufe0f"
)
_APART = {
    kind: re.compile(f"([{scripts}][{scripts}{_COMBINING}]*)")
    for kind, scripts in (
        (_WORD, _WITHOUT_SPACES),
        (_GRAPHEME, _INDIC_AND_TIBETAN + _WITHOUT_SPACES),
    )
}


class _Kind(Enum):
    WORD = "word"
    BLANK = "blank"
    MARK = "mark"


@dataclass(frozen=True, slots=True)
class _Token:
    qt_start: int
    qt_end: int
    kind: _Kind


def word_at(paragraph: str, qt_position: int) -> QtRange:
    """The word that the position is in or at the edge of, the one after it first.

    Beside no word it is the run of marks in which the position lies or that it begins, and in
    white space the empty range.
    """
    units = _Units(paragraph)
    here = units.clamped(qt_position)
    after = next(_forward(units, here), None)
    if after is not None and after.kind is _Kind.WORD:
        return after.qt_start, after.qt_end
    before = next(_backward(units, here), None)
    if before is not None and before.kind is _Kind.WORD and before.qt_end == here:
        return before.qt_start, here
    if after is None or after.kind is _Kind.BLANK:
        return here, here
    start, end = after.qt_start, after.qt_end
    for token in takewhile(_is_mark, _backward(units, start)):
        start = token.qt_start
    for token in takewhile(_is_mark, _forward(units, end)):
        end = token.qt_end
    return start, end


def next_word_end(paragraph: str, qt_position: int) -> int:
    """The end of the first word that reaches beyond the position, or else of the paragraph."""
    units = _Units(paragraph)
    ahead = _forward(units, units.clamped(qt_position))
    return next((it.qt_end for it in ahead if it.kind is _Kind.WORD), units.length)


def previous_word_start(paragraph: str, qt_position: int) -> int:
    """The start of the last word that begins before the position, or else of the paragraph."""
    units = _Units(paragraph)
    behind = _backward(units, units.clamped(qt_position))
    return next((it.qt_start for it in behind if it.kind is _Kind.WORD), 0)


def next_grapheme(paragraph: str, qt_position: int) -> int:
    """Where the grapheme cluster ends in which the position lies or that it begins."""
    units = _Units(paragraph)
    here = units.clamped(qt_position)
    return min((edge for edge in _grapheme_edges(units, here) if edge > here), default=here)


def previous_grapheme(paragraph: str, qt_position: int) -> int:
    """Where the grapheme cluster begins in which the position lies or that it ends."""
    units = _Units(paragraph)
    here = units.clamped(qt_position)
    return max((edge for edge in _grapheme_edges(units, here) if edge < here), default=here)


def snapped(paragraph: str, *, qt_start: int, qt_end: int) -> QtRange:
    """The range grown to whole words at both edges, without white space at either.

    An edge that is the edge of a word already stays; an empty range, or one of white space alone,
    gives an empty one at its start.
    """
    units = _Units(paragraph)
    start, end = units.clamped(qt_start), units.clamped(qt_end)
    if start >= end:
        return start, start
    inside = (token for token in _forward(units, start) if token.kind is not _Kind.BLANK)
    first = next(inside, None)
    if first is None or first.qt_start >= end:
        return start, start
    last = next(token for token in _backward(units, end) if token.kind is not _Kind.BLANK)
    return first.qt_start, last.qt_end


def _is_mark(token: _Token) -> bool:
    return token.kind is _Kind.MARK


# ---------------------------------------------------------------- the text in UTF-16 units


class _Units:
    """A paragraph's UTF-16 units, cut only between characters."""

    def __init__(self, paragraph: str) -> None:
        self._data = paragraph.encode("utf-16-le", "surrogatepass")
        self.length = len(self._data) // 2

    def clamped(self, qt_position: int) -> int:
        return min(max(qt_position, 0), self.length)

    def text(self, qt_start: int, qt_end: int) -> str:
        # Qt wants whole characters; a lone surrogate becomes one U+FFFD, which is as wide.
        return self._data[2 * qt_start : 2 * qt_end].decode("utf-16-le", "replace")

    def windows(self, qt_position: int) -> Iterator["_Window"]:
        """Wider and wider stretches around the position; the last one is the whole paragraph."""
        reach = _REACH
        while True:
            start = self._whole_flags(max(0, qt_position - reach))
            end = min(self.length, 2 * qt_position - start + reach)
            end -= self.in_pair(end)
            yield _Window(self, start, end)
            if start == 0 and end == self.length:
                return
            reach *= 4

    def _whole_flags(self, qt_position: int) -> int:
        # Letters of flags are read in twos, from the start of a run of them.
        qt_position -= self.in_pair(qt_position)
        while qt_position >= 2 and self._in_flags(qt_position):
            qt_position -= 2
        return qt_position

    def in_pair(self, qt_position: int) -> bool:
        if not 0 < qt_position < self.length:
            return False
        high, low = self._data[2 * qt_position - 1], self._data[2 * qt_position + 1]
        return 0xD8 <= high < 0xDC <= low < 0xE0

    def _in_flags(self, qt_position: int) -> bool:
        around = self.text(qt_position - 2, qt_position + 2)
        return all("\U0001f1e6" <= letter <= "\U0001f1ff" for letter in around)


@dataclass(frozen=True, slots=True)
class _Window:
    units: _Units
    qt_start: int
    qt_end: int

    def edges(self, kind: QTextBoundaryFinder.BoundaryType) -> list[int]:
        # At the start of a text PySide would take U+FEFF and U+FFFE for a byte order mark.
        text = self.units.text(self.qt_start, self.qt_end)
        text = text.replace("\ufeff", "\u200b").replace("\ufffe", "\ufffd")
        edges = [self.qt_start]
        for part in _APART[kind].split(text):
            finder = QTextBoundaryFinder(kind, part)
            start = edges[-1]
            while (found := finder.toNextBoundary()) > 0:
                # Qt cuts some characters of the later planes in two.
                if not self.units.in_pair(start + found):
                    edges.append(start + found)
        return edges

    def sure(self, edges: list[int]) -> list[int]:
        low = 0 if self.qt_start == 0 else _UNSURE
        high = 0 if self.qt_end == self.units.length else _UNSURE
        return edges[low : max(low, len(edges) - high)]

    def tokens(self) -> list[_Token]:
        """The words, blanks and marks, as far as the window's cut edges cannot matter."""
        graphemes = set(self.edges(_GRAPHEME))
        edges = [edge for edge in self.edges(_WORD) if edge in graphemes]
        parts = [self.units.text(*pair) for pair in pairwise(edges)]
        inner = _inner_edges(parts)
        edges = self.sure([edge for n, edge in enumerate(edges) if n not in inner])
        return [
            _Token(start, end, _kind(self.units.text(start, end))) for start, end in pairwise(edges)
        ]


# ---------------------------------------------------------------- clusters, words, blanks and marks


def _grapheme_edges(units: _Units, here: int) -> list[int]:
    """Edges on both sides of the position, as far as the paragraph goes on there."""
    low, high = max(here - 1, 0), min(here + 1, units.length)
    around = (window.sure(window.edges(_GRAPHEME)) for window in units.windows(here))
    return next(edges for edges in around if edges and edges[0] <= low and high <= edges[-1])


def _forward(units: _Units, qt_position: int) -> Iterator[_Token]:
    """The tokens that reach beyond the position, onwards."""
    while qt_position < units.length:
        for window in units.windows(qt_position):
            found = [token for token in window.tokens() if token.qt_end > qt_position]
            if found and found[0].qt_start <= qt_position:
                yield from found
                qt_position = found[-1].qt_end
                break


def _backward(units: _Units, qt_position: int) -> Iterator[_Token]:
    """The tokens that begin before the position, backwards."""
    while qt_position > 0:
        for window in units.windows(qt_position):
            found = [token for token in window.tokens() if token.qt_start < qt_position]
            if found and found[-1].qt_end >= qt_position:
                yield from reversed(found)
                qt_position = found[0].qt_start
                break


def _kind(text: str) -> _Kind:
    if any(map(str.isalnum, text)):
        return _Kind.WORD
    # What combines with white space goes with it. The display text has U+200B, which is in C, for
    # a carriage return and for U+FEFF.
    blank = text[0].isspace() or text[0] in "\u200b\ufeff"
    rest = all(it.isspace() or unicodedata.category(it)[0] in "MC" for it in text)
    return _Kind.BLANK if blank and rest else _Kind.MARK


def _inner_edges(parts: list[str]) -> set[int]:
    """The edges between the parts, by number, that lie within one word such as 80%-os."""
    inner: set[int] = set()
    for n in range(1, len(parts) - 1):
        two = parts[n] in _BEFORE_HYPHENS and parts[n + 1] in _HYPHENS
        after = n + 1 + two
        if after < len(parts) and _joins(parts[after - 1], parts[n - 1], right=parts[after]):
            inner.update(range(n, after + 1))
    return inner


def _joins(mark: str, left: str, *, right: str) -> bool:
    if mark == ",":
        return _is_greek_pronoun(left, right)
    return mark in _JOINERS and _ends_in_word(left) and right[0].isalnum()


def _ends_in_word(text: str) -> bool:
    bare = takewhile(lambda it: not it.isalnum(), reversed(text))
    return any(map(str.isalnum, text)) and all(unicodedata.category(it)[0] == "M" for it in bare)


def _is_greek_pronoun(left: str, right: str) -> bool:
    """Whether they are the halves of ό,τι and its kin, a word with a comma inside."""
    before, after = (unicodedata.normalize("NFC", it).lower() for it in (left, right))
    return before in {"ό", "ο"} and after.startswith("τι")
