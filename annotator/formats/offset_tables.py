"""Where the code points of a text stand in the units of a file, and the other way round."""

import re
from array import array
from bisect import bisect_left, bisect_right
from collections.abc import Iterable
from functools import cache
from itertools import accumulate
from typing import Any, Literal, Protocol

from annotator.domain.offsets import Utf16Map

Unit = Literal["codepoint", "utf16", "utf8", "grapheme"]
UNITS: tuple[Unit, ...] = ("codepoint", "utf16", "utf8", "grapheme")

# All but what joins nothing by itself: Latin, Greek, Cyrillic, signs, Han, Korean, pictures.
_MAY_JOIN = re.compile(
    "[^\x00-\u02ff\u0370-\u0482\u048a-\u0590\u1e00-\u200b\u200e-\u20cf\u2100-\u2bff"
    "\u3000-\u3029\u3030-\u3098\u309b-\ua66e\uac00-\ud7a3\uff00-\uff9d\U0001f300-\U0001f3fa\U0001f400-\U0001faff\U00020000-\U0003ffff]"
)
_CRLF = re.compile("\r\n")
_CHUNK = 64


class Table(Protocol):
    """Positions of one text in code points and in units, to and fro."""

    def to_point(self, unit: int) -> int | None:
        """The code points before that unit; None inside a character or outside the text."""

    def to_unit(self, point: int) -> int | None:
        """The units before that code point; None inside a unit or outside the text."""


class Joined:
    """Several code points may be one unit: ``inner`` are those that begin none, in order."""

    __slots__ = ("_length", "_units", "inner")

    def __init__(self, inner: Iterable[int], length: int) -> None:
        self.inner = array("q", inner)
        # The unit after the one of each inner code point: so many begin before it.
        self._units = array("q", (point - n for n, point in enumerate(self.inner)))
        self._length = length

    def to_point(self, unit: int) -> int | None:
        """The code points before that unit; None outside the text."""
        point = unit + bisect_right(self._units, unit)
        return point if unit >= 0 and point <= self._length else None

    def to_unit(self, point: int) -> int | None:
        """The units before that code point; None inside a unit or outside the text."""
        before = bisect_left(self.inner, point)
        if before < len(self.inner) and self.inner[before] == point:
            return None
        return point - before if 0 <= point <= self._length else None


class Utf16:
    """UTF-16, of which a code point has one unit or two."""

    __slots__ = ("_map",)

    def __init__(self, known: Utf16Map) -> None:
        self._map = known

    def to_point(self, unit: int) -> int | None:
        """The code points before that unit; None inside a pair or outside the text."""
        if not 0 <= unit <= self._map.qt_length:
            return None
        point = self._map.to_code_point(unit)
        return point if self._map.to_utf16(point) == unit else None

    def to_unit(self, point: int) -> int | None:
        """The units before that code point; None outside the text."""
        return self._map.to_utf16(point) if 0 <= point <= self._map.length else None


class Utf8:
    """UTF-8, counted piece by piece of the text."""

    __slots__ = ("_starts", "_text")

    def __init__(self, text: str) -> None:
        self._text = text
        sizes = (len(self._piece(n, n + _CHUNK)) for n in range(0, len(text), _CHUNK))
        self._starts = array("q", accumulate(sizes, initial=0))

    def _piece(self, start: int, end: int) -> bytes:
        return self._text[start:end].encode("utf-8", "surrogatepass")

    def to_point(self, unit: int) -> int | None:
        """The code points before that byte; None inside a character or outside the text."""
        if not 0 <= unit < self._starts[-1]:
            return len(self._text) if unit == self._starts[-1] else None
        chunk = bisect_right(self._starts, unit) - 1
        start, rest = chunk * _CHUNK, unit - self._starts[chunk]
        data = self._piece(start, start + _CHUNK)
        if data[rest] & 0xC0 == 0x80:
            return None
        return start + len(data[:rest].decode("utf-8", "surrogatepass"))

    def to_unit(self, point: int) -> int | None:
        """The bytes before that code point; None outside the text."""
        if not 0 <= point <= len(self._text):
            return None
        chunk = point // _CHUNK
        return self._starts[chunk] + len(self._piece(chunk * _CHUNK, point))


class Folded:
    """Units of a text in which each CRLF was made one character."""

    __slots__ = ("_breaks", "_table")

    def __init__(self, breaks: Joined, table: Table) -> None:
        self._breaks, self._table = breaks, table

    def to_point(self, unit: int) -> int | None:
        """The code points before that unit; None inside a character or outside the text."""
        point = self._table.to_point(unit)
        return None if point is None else self._breaks.to_point(point)

    def to_unit(self, point: int) -> int | None:
        """The units before that code point; None inside CRLF or outside the text."""
        folded = self._breaks.to_unit(point)
        return None if folded is None else self._table.to_unit(folded)


class Tables:
    """The tables of one text, each made when it is first asked for."""

    __slots__ = ("_known", "text")

    def __init__(self, text: str) -> None:
        self.text = text
        self._known: dict[tuple[Unit, bool], Table | None] = {}

    def of(self, unit: Unit, *, folded: bool) -> Table | None:
        """That of a unit, CRLF being one or two; None where it counts as code points do.

        What surely counts the text in the same way has the same table.
        """
        if (unit, folded) not in self._known:
            self._known[unit, folded] = self._find(unit, folded=folded)
        return self._known[unit, folded]

    def _find(self, unit: Unit, *, folded: bool) -> Table | None:
        if unit == "grapheme":
            return self._clusters()
        if not folded or "\r\n" not in self.text:
            return self.of(unit, folded=False) if folded else _raw(self.text, unit)
        breaks = self.of("codepoint", folded=True) if unit != "codepoint" else None
        if not isinstance(breaks, Joined):
            return _breaks(self.text)
        table = _raw(self.text.replace("\r\n", "\n"), unit)
        return Folded(breaks, table) if table else breaks

    def _clusters(self) -> Table | None:
        if self.text.isascii() or not _MAY_JOIN.search(self.text):
            return self.of("codepoint", folded=True)  # only CRLF is a cluster of two
        inner = _inner_points(self.text)
        return Joined(inner, len(self.text)) if inner else None


def _raw(text: str, unit: Unit) -> Table | None:
    if unit == "codepoint" or text.isascii():
        return None
    if unit == "utf8":
        return Utf8(text)
    known = Utf16Map(text)
    return None if known.is_plain else Utf16(known)


def _breaks(text: str) -> Joined:
    return Joined((found.start() + 1 for found in _CRLF.finditer(text)), len(text))


def _inner_points(text: str) -> list[int]:
    """The code points that begin no grapheme cluster."""
    patterns = _cluster_patterns()
    if not patterns.special.search(text):
        return [found.start() for found in patterns.joined.finditer(text)]
    clusters = patterns.cluster.findall(text)
    edges = {0, *accumulate(map(len, clusters))}
    return [point for point in range(len(text)) if point not in edges]


class _ClusterPatterns:
    """One cluster, what joins the character before it, and what follows more rules than that."""

    __slots__ = ("cluster", "joined", "special")

    def __init__(self, compiled: Any) -> None:
        after, alone = _broken("Extend", "SpacingMark"), _broken("Control", "CR", "LF")
        # A flag by itself: to find it, \X reads all flags before it again.
        self.cluster = compiled(rf"\p{{Regional_Indicator}}{{2}}[{after}\u200d]*+|\X")
        self.joined = compiled(rf"[{after}](?<=[^{alone}].)|\n(?<=\r\n)", 16)
        self.special = compiled(
            rf"[{_broken('ZWJ', 'Prepend', 'L', 'V', 'T', 'Regional_Indicator')}]"
        )


def _broken(*names: str) -> str:
    return "".join(rf"\p{{Grapheme_Cluster_Break={name}}}" for name in names)


@cache
def _cluster_patterns() -> _ClusterPatterns:
    import regex  # it takes a while, and most files do without

    return _ClusterPatterns(regex.compile)
