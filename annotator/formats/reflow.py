"""From the lines of printed pages back to paragraphs, by where the lines stand."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from statistics import median
from unicodedata import bidirectional

PITCH = 1.3
USUAL_PITCH = 1.4
WIDEST_PITCH = 3.0
INDENT = 0.6
RAGGED = 0.3
SAME_SIZE = 0.12
_BULLET = re.compile(r"[•▪◦‣●■□]|\(?\d{1,3}[.)]\s|\d{1,3}(\.\d{1,3})+\s|[a-z][.)]\s")
_ENDS = re.compile(r"[.!?…:;·؟。]['\"”“»’)\]]*$")
_WORD = re.compile(r"[\w\u00ad]+(?:-[\w\u00ad]+)*")
_UNSPACED = re.compile(r"[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef]")


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """A line of a page: where it stands, in points from the lower left, and the size of its font.

    One that is ``broken`` ends with the hyphen of a word that may go on in the next line.
    """

    text: str
    left: float
    right: float
    base: float
    size: float
    broken: bool = False

    @property
    def begins(self) -> float:
        """Where it begins in the direction in which it is read."""
        return -self.right if _is_rtl(self.text) else self.left

    @property
    def ends(self) -> float:
        """Where it ends in that direction."""
        return -self.left if _is_rtl(self.text) else self.right


def paragraphs(lines: Sequence[Line], hyphenated: "Hyphens") -> list[str]:
    """The paragraphs of a page, each without a line end in it."""
    found: list[str] = []
    above: Line | None = None
    for column in _columns(lines):
        shape = _shape(column)
        for at, line in enumerate(column):
            if above is not None and (
                _goes_on(above, line, shape=shape) if at else _runs_over(above, line)
            ):
                found[-1] = _joined(
                    found[-1], line.text, hyphens=hyphenated if above.broken else None
                )
            else:
                found.append(line.text)
            above = line
    return found


@dataclass(frozen=True, slots=True)
class _Shape:
    """Where the lines of a column usually begin and end, and how far apart they are in sizes."""

    begins: float
    ends: float
    pitch: float


def _shape(column: Sequence[Line]) -> _Shape:
    starts = Counter(round(line.begins / max(line.size, 1.0) / INDENT) for line in column)
    usual, _ = starts.most_common(1)[0]
    begins = next(
        line.begins for line in column if round(line.begins / max(line.size, 1.0) / INDENT) == usual
    )
    return _Shape(begins, max(line.ends for line in column), _pitch(column))


class Hyphens:
    """Tells whether the hyphen at the end of a line belongs to the word, by the words elsewhere."""

    def __init__(self, pages: Iterable[Sequence[Line]]) -> None:
        self._words = {
            word.casefold() for page in pages for line in page for word in _inner_words(line)
        }

    def stays(self, before: str, after: str) -> bool:
        """Whether it stays between those two parts of a word."""
        if (before + after).casefold() in self._words:
            return False
        if f"{before}-{after}".casefold() in self._words:
            return True
        return not (before[-1:].islower() and after[:1].islower())


def _inner_words(line: Line) -> list[str]:
    # The last word of a broken line is only the beginning of one.
    words = _WORD.findall(line.text)
    return words[:-1] if line.broken else words


def _columns(lines: Sequence[Line]) -> Iterator[list[Line]]:
    """The lines that stand below each other, from one jump to the next."""
    column: list[Line] = []
    for line in lines:
        if column and not _is_below(column[-1], line):
            yield column
            column = []
        column.append(line)
    if column:
        yield column


def _is_below(before: Line, line: Line) -> bool:
    overlap = min(before.right, line.right) - max(before.left, line.left)
    return line.base < before.base - before.size / 4 and overlap > 0


def _pitch(column: Sequence[Line]) -> float:
    """How far apart the lines of a paragraph usually are, in sizes of their letters."""
    gaps = [
        _gap(before, line)
        for before, line in pairwise(column)
        if _like(before, line) and _gap(before, line) < WIDEST_PITCH
    ]
    return min(median(gaps), USUAL_PITCH * PITCH) if gaps else USUAL_PITCH


def _gap(before: Line, line: Line) -> float:
    return (before.base - line.base) / max(line.size, 1.0)


def _like(before: Line, line: Line) -> bool:
    return abs(before.size - line.size) <= SAME_SIZE * max(before.size, line.size)


def _goes_on(before: Line, line: Line, *, shape: _Shape) -> bool:
    """Whether a line is of the same paragraph as the one above it."""
    if not _like(before, line) or _gap(before, line) > PITCH * shape.pitch:
        return False
    if before.broken:
        return True
    if _BULLET.match(line.text):
        return False
    least = INDENT * line.size
    shifted = abs(line.begins - before.begins) > least and abs(line.begins - shape.begins) > least
    if shifted and not _BULLET.match(before.text):
        return False
    # Had its first word found room above, it would stand there.
    word = line.text.split(" ", 1)[0]
    letter = (line.right - line.left) / max(1, len(line.text))
    room = shape.ends - before.ends
    within = line.text[:1].islower() and not _ENDS.search(before.text)
    ragged = RAGGED * (shape.ends - line.begins) if within else 0.0
    return room < max((len(word) + 1) * letter, ragged)


def _runs_over(before: Line, line: Line) -> bool:
    """Whether a paragraph goes on at the top of the next column."""
    within = line.text[:1].islower() and not _ENDS.search(before.text)
    return _like(before, line) and (before.broken or within)


def _joined(paragraph: str, text: str, *, hyphens: Hyphens | None) -> str:
    """The paragraph with one more line; ``hyphens`` where a hyphen stands between them."""
    if hyphens is None:
        unspaced = _UNSPACED.match(text) and _UNSPACED.match(paragraph[-1:])
        return paragraph + text if unspaced else f"{paragraph} {text}"
    words = _WORD.findall(paragraph), _WORD.findall(text)
    within = paragraph[-2:-1].isalnum() and text[:1].isalnum()
    if within and not hyphens.stays(words[0][-1], words[1][0]):
        return paragraph[:-1] + text
    return paragraph + text


def _is_rtl(text: str) -> bool:
    ways = (bidirectional(each) for each in text)
    return next((way != "L" for way in ways if way in ("L", "R", "AL")), False)
