"""What a text has at the numbers that a file gives for its spans, in each way of counting."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from unicodedata import category

from annotator.domain.span import Range
from annotator.formats.offset_tables import Tables
from annotator.formats.offset_units import Counting, Positions

_BLANKS = re.compile(r"\s+")
_INSIDE_WORDS = "\u00ad\u200c\u200d\u0e33\u0eb3"  # the last two are half a vowel, half a mark
# Han, kana, Thai, Lao, Myanmar, Khmer: written without a space between words.
_UNSPACED = re.compile(
    "[\u0e00-\u0eff\u1000-\u109f\u1780-\u17df\u3005-\u3007\u3021-\u3029\u3040-\u30ff\u31f0-\u31ff"
    "\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\uff66-\uff9f\U00020000-\U0003ffff]"
)


@dataclass(frozen=True, slots=True)
class Quoted:
    """What a file says of one span: its numbers as they stand there, and the text, if it has it."""

    start: int
    end: int
    quote: str | None


def same_quote(found: str, quoted: str) -> bool:
    """Whether they are equal, any run of white space being as good as one blank."""
    if found == quoted:
        return True
    return found.split() == quoted.split() and _BLANKS.sub(" ", found) == _BLANKS.sub(" ", quoted)


@dataclass(frozen=True, slots=True)
class Found:
    """The ranges of the spans in one way of counting, in code points.

    ``quoted`` has those of spans with a quote, None where another text stands there; ``unquoted``
    has the others. Each of these adds 2 to ``halves`` when it runs from one edge of a word to
    another, and 1 when there is white space at its ends.
    """

    quoted: Sequence[Range | None]
    unquoted: Sequence[Range | None]
    halves: int


class Spans:
    """The spans of one text, and what each way of counting finds for them."""

    def __init__(self, text: str, spans: Iterable[Quoted]) -> None:
        self._text = text
        self._tables = Tables(text)
        self._edges = _Edges(text)
        self.quoted: list[tuple[Quoted, str]] = []
        self.unquoted: list[Quoted] = []
        for each in spans:
            if each.quote is None:
                self.unquoted.append(each)
            else:
                self.quoted.append((each, each.quote))
        self._heads = [_head(quote) for _, quote in self.quoted]
        self._begun: dict[tuple[int, int], list[bool]] = {}
        self._found: dict[tuple[int, int, bool], Found] = {}

    def found(self, counting: Counting) -> Found:
        """What is found in that way; the same object where two ways surely find the same."""
        table = self._tables.of(counting.unit, folded=counting.folded)
        key = (id(table), counting.shift, counting.inclusive)
        if key not in self._found:
            positions = Positions(self._text, counting, tables=self._tables)
            unquoted = [positions.range(each.start, each.end) for each in self.unquoted]
            halves = sum(self._halves(each) for each in unquoted if each)
            self._found[key] = Found(self._quoted(positions, key[:2]), unquoted, halves)
        return self._found[key]

    def _quoted(self, positions: Positions, key: tuple[int, int]) -> list[Range | None]:
        begun = self._begun.get(key)
        if begun is None:
            begun = self._begun[key] = [
                self._begins(positions.point(each.start), head)
                for (each, _), head in zip(self.quoted, self._heads, strict=True)
            ]
        return [
            self._checked(positions.range(each.start, each.end), quote) if right else None
            for (each, quote), right in zip(self.quoted, begun, strict=True)
        ]

    def _begins(self, point: int | None, head: str) -> bool:
        """Whether the first word stands there: most wrong ways need no more than that."""
        return point is not None and self._text.startswith(head, point)

    def _checked(self, place: Range | None, quote: str) -> Range | None:
        if place is None or not same_quote(self._text[place.start : place.end], quote):
            return None
        return place

    def _halves(self, place: Range) -> int:
        start, end = place
        if not (self._edges[start] and self._edges[end]):
            return 0
        return 1 if self._text[start].isspace() or self._text[end - 1].isspace() else 2


def _head(quote: str) -> str:
    return "" if quote[:1].isspace() else next(iter(quote.split(None, 1)), "")


class _Edges(dict[int, bool]):
    """Whether each code point of a text is at the edge of a word; filled as it is asked."""

    def __init__(self, text: str) -> None:
        super().__init__({0: True, len(text): True})
        self._text = text

    def __missing__(self, point: int) -> bool:
        found = self[point] = _is_between(self._text[point - 1], self._text[point])
        return found


def _is_between(before: str, after: str) -> bool:
    """Whether a word, or what looks like one character, does not go on from one to the other."""
    if category(after)[0] == "M" or after in _INSIDE_WORDS:
        return before.isspace()
    if _is_in_word(before) and _is_in_word(after):
        return bool(_UNSPACED.match(before) or _UNSPACED.match(after))
    return before + after != "\r\n"


def _is_in_word(sign: str) -> bool:
    return sign.isalnum() or category(sign)[0] == "M" or sign in _INSIDE_WORDS
