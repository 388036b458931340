"""A file of WebAnno TSV 3, read: its text is put together again, and its columns are spans."""

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace

from annotator.domain.errors import UserError
from annotator.domain.message import said
from annotator.domain.offsets import Utf16Map
from annotator.domain.span import Range
from annotator.formats.foreign import ForeignSpan
from annotator.formats.offset_units import Counting, Positions
from annotator.formats.own_rows import OwnRows
from annotator.formats.uima_types import is_of_labels, span_of, whole_spans

FORMAT = "#FORMAT=WebAnno TSV "
TEXT = "#Text="
NONE = "_"
NO_VALUE = "*"
MOST_BLANKS = 10_000_000
"""Between the sentences of a text; what says more is damaged, or made to fill the memory."""
_VALUE_SIGN = re.compile(r"->|[\\\[\]|_;*\t\n]")
_ESCAPED_VALUE = re.compile(r"\\(->|.)", re.DOTALL)
_TEXT_SIGN = re.compile(r"[\x00-\x0a\x0c-\x1f\\]")
_ESCAPED_TEXT = re.compile(r"\\(.)", re.DOTALL)
_SIGNS = {"t": "\t", "n": "\n", "f": "\f", "r": "\r", "b": "\b"}
_LETTERS = {sign: letter for letter, sign in _SIGNS.items()}
_STACKED = re.compile(r"((?:[^\\|]|\\.)*)(\||$)", re.DOTALL)
_NUMBERED = re.compile(r"((?:[^\\\[]|\\.)*)\[(\d+)\]", re.DOTALL)
_UNIT = re.compile(r"\d+-\d+(\.\d+)?")
_EXTENT = re.compile(r"(\d{1,18})-(\d{1,18})")


def escaped_value(value: str) -> str:
    """A value as it stands in a column."""
    return _VALUE_SIGN.sub(lambda it: "\\" + {"\t": "t", "\n": "n"}.get(it[0], it[0]), value)


def escaped_text(line: str) -> str:
    """A line of text as it stands behind ``#Text=``."""
    return _TEXT_SIGN.sub(lambda it: "\\" + _LETTERS.get(it[0], it[0]), line)


def _value(cell: str) -> str:
    return _ESCAPED_VALUE.sub(lambda it: {"t": "\t", "n": "\n"}.get(it[1], it[1]), cell)


def _text(line: str) -> str:
    return _ESCAPED_TEXT.sub(_sign, line)


def _sign(escape: re.Match[str]) -> str:
    if escape[1] == "\\" or escape[1] < " ":
        return escape[1]
    return _SIGNS.get(escape[1], escape[0])


@dataclass(slots=True)
class _Type:
    """A declared type; ``columns`` are its features, "" for a column that is passed over."""

    name: str
    first: int
    columns: list[str]


@dataclass(slots=True)
class _Found:
    """An annotation as far as it was read: its extent in UTF-16 units or as the file counts."""

    line: int
    begin: int
    end: int
    features: dict[str, str]


@dataclass(slots=True)
class TsvRows:
    """A whole file: the sentences and tokens as they stand there, and the annotations."""

    lines: list[str]
    types: list[_Type] = field(default_factory=list)
    passed: set[str] = field(default_factory=set)
    _sentences: list[tuple[int, str]] = field(default_factory=list)
    _tokens: list[tuple[int, int, int, str]] = field(default_factory=list)
    _found: dict[tuple[str, object], _Found] = field(default_factory=dict)

    def __post_init__(self) -> None:
        """Read it all; raises UserError for what is no such file."""
        if not self.lines or not self.lines[0].startswith(f"{FORMAT}3."):
            raise UserError(said("this is no WebAnno TSV of version 3"))
        waiting: list[str] = []
        for number, line in enumerate(self.lines[1:], 2):
            if line.startswith("#T_"):
                self._declare(line)
            elif line.startswith(TEXT):
                waiting.append(_text(line.removeprefix(TEXT)))
            elif line and not line.startswith("#"):
                self._row(number, line.split("\t"), waiting=waiting)
                waiting = []

    def text(self) -> tuple[str, bool]:
        """The text, and whether the file counts UTF-16 units rather than code points.

        Raises UserError when tokens are not where they are said to be, in either way.
        """
        wrong = []
        for is_utf16 in (True, False):
            text = self._joined(_units if is_utf16 else len)
            at = _positions(text, is_utf16=is_utf16)
            unfit = (row[0] for row in self._tokens if text[at(row[1]) : at(row[2])] != row[3])
            wrong.append(next(unfit, 0))
            if not wrong[-1]:
                return text, is_utf16
        raise UserError(
            said(
                "the token of line {line} is not where it is said to be in the text",
                line=wrong[0],
            )
        )

    def cuts(self, *, is_utf16: bool, text: str) -> OwnRows:
        """The tokens in code points of that text, and how many each sentence has."""
        at = _positions(text, is_utf16=is_utf16)
        begins = [begin for begin, _ in self._sentences]
        counts = Counter(bisect_right(begins, row[1]) for row in self._tokens)
        return OwnRows(
            tokens=tuple(Range(at(row[1]), at(row[2])) for row in self._tokens),
            rows=tuple(counts[number] for number in sorted(counts)),
        )

    def spans(self, *, is_utf16: bool, text: str, source: str) -> tuple[ForeignSpan, ...]:
        """The spans in code points of that text."""
        counting = Counting(unit="utf16" if is_utf16 else "codepoint")
        positions = Positions(text, counting)
        parts = []
        for (type_name, _), each in self._found.items():
            extent = positions.range(each.begin, each.end) or (each.begin, -1)
            span = span_of(type_name, each.features, extent=extent)
            parts.append(replace(span, source=source, line=each.line))
        return whole_spans(parts)

    def _declare(self, line: str) -> None:
        kind, _, rest = line.partition("=")
        name, *columns = rest.split("|")
        columns = [each for each in columns if each] or [""]
        first = sum(len(each.columns) for each in self.types)
        if kind != "#T_SP" or not is_of_labels(name):
            self.passed.add(name)
            columns = [""] * len(columns)
        for number, each in enumerate(columns):
            if each.startswith("ROLE_"):
                columns[number : number + 2] = ["", ""]
        self.types.append(_Type(name, first, columns))

    def _row(self, number: int, cells: list[str], *, waiting: list[str]) -> None:
        unit = _UNIT.fullmatch(cells[0])
        extent = _EXTENT.fullmatch(cells[1]) if len(cells) > 2 else None
        if unit is None or extent is None:
            raise UserError(said("line {number} is no row of a token", number=number))
        begin, end = int(extent[1]), int(extent[2])
        if waiting:
            self._sentences.append((begin, "".join(f"{line}\n" for line in waiting)))
        if not unit[1]:
            self._tokens.append((number, begin, end, cells[2]))
        for each in self.types:
            if each.name not in self.passed:
                columns = cells[3 + each.first : 3 + each.first + len(each.columns)]
                self._annotations(each, columns, place=_Found(number, begin, end, {}))

    def _annotations(self, kind: _Type, cells: list[str], *, place: _Found) -> None:
        stacks = [list(_stack(cell)) for cell in cells]
        for n in range(max(map(len, stacks), default=0)):
            features: dict[str, str] = {}
            key: object = (place.line, n)
            for name, stack in zip(kind.columns, stacks, strict=False):
                value, number = stack[n] if n < len(stack) else (NO_VALUE, "")
                key = number or key
                if name and value != NO_VALUE:
                    features[name] = _value(value)
            known = self._found.setdefault(
                (kind.name, key), _Found(place.line, place.begin, place.end, features)
            )
            known.begin = min(known.begin, place.begin)
            known.end = max(known.end, place.end)

    def _joined(self, length: Callable[[str], int]) -> str:
        """The sentences with blanks between them; each ends a line unless the next one follows."""
        pieces: list[str] = []
        reached = blanks = 0
        for begin, sentence in self._sentences:
            if reached == begin + 1:
                pieces[-1] = pieces[-1].removesuffix("\n")
            elif reached > begin:
                raise UserError(
                    said(
                        "the sentence at {begin} begins before the one before it ends", begin=begin
                    )
                )
            blanks += max(0, begin - reached)
            if blanks > MOST_BLANKS:
                raise UserError(
                    said("the sentence at {begin} begins too far behind the others", begin=begin)
                )
            pieces += [" " * (begin - reached), sentence]
            reached = begin + length(sentence)
        return "".join(pieces).removesuffix("\n")


def _stack(cell: str) -> Iterator[tuple[str, str]]:
    """The values of a cell, each with its number or ""."""
    if cell == NONE:
        return
    for item, bar in _STACKED.findall(cell):
        numbered = _NUMBERED.fullmatch(item)
        yield (numbered[1], numbered[2]) if numbered else (item, "")
        if not bar:
            return


def _units(text: str) -> int:
    return Utf16Map(text).qt_length


def _positions(text: str, *, is_utf16: bool) -> Callable[[int], int]:
    """From positions of the file to code points."""
    return Utf16Map(text).to_code_point if is_utf16 else int
