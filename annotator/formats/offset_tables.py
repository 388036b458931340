"""Where the code points of a text stand in the units of a file, and the other way round."""

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator
from functools import cache
from typing import Any, Literal

Unit = Literal["codepoint", "utf16", "utf8", "grapheme"]
UNITS: tuple[Unit, ...] = ("codepoint", "utf16", "utf8", "grapheme")

# From one code point, to one past another, so many units.
_Odd = tuple[int, int, int]

_FOLDED = r"(?:\r\n)+"
_WIDE = {
    "codepoint": r"(?!)",
    "utf16": "[\U00010000-\U0010ffff]+",
    "utf8": "[\x80-\u07ff]+|[\u0800-\uffff]+|[\U00010000-\U0010ffff]+",
}
# What no character joins: Latin, Greek, Cyrillic, signs, kana, Han and whole Korean syllables.
_MAY_JOIN = re.compile(
    "[^\x00-\u02ff\u0370-\u0482\u048a-\u0590\u1e00-\u200b\u200e-\u20cf\u2100-\u2bff"
    "\u3000-\u3029\u3030-\u3098\u309b-\ua66e\uac00-\ud7a3\uff00-\uff9d]"
)


class Table:
    """Positions of one text in code points and in units, to and fro.

    It holds where runs of like characters begin. In each of them every character, or cluster, has
    as many code points and as many units as the others, and one of the two is one.
    """

    __slots__ = ("points", "units")

    def __init__(self, odd: Iterable[_Odd], length: int) -> None:
        points, units = [], []
        at = unit = 0
        for start, end, count in odd:
            if start > at:
                points.append(at)
                units.append(unit)
                unit += start - at
            points.append(start)
            units.append(unit)
            unit += count
            at = end
        if length > at:
            points.append(at)
            units.append(unit)
            unit += length - at
        self.points, self.units = [*points, length], [*units, unit]

    def to_point(self, unit: int) -> int | None:
        """The code points before that unit; None inside a character or outside the text."""
        return _across(unit, self.units, self.points)

    def to_unit(self, point: int) -> int | None:
        """The units before that code point; None inside a cluster or outside the text."""
        return _across(point, self.points, self.units)


def _across(position: int, here: list[int], there: list[int]) -> int | None:
    run = bisect_right(here, position) - 1
    if run < 0:
        return None
    offset = position - here[run]
    if not offset:
        return there[run]
    if run == len(here) - 1:
        return None
    width, other = here[run + 1] - here[run], there[run + 1] - there[run]
    if width <= other:
        return there[run] + offset * (other // width)
    whole, rest = divmod(offset, width // other)
    return None if rest else there[run] + whole


class Tables:
    """The tables of one text, each made when it is first asked for."""

    __slots__ = ("_known", "text")

    def __init__(self, text: str) -> None:
        self.text = text
        self._known: dict[tuple[Unit, bool], Table | None] = {}

    def of(self, unit: Unit, *, folded: bool) -> Table | None:
        """That of a unit, CRLF being one or two; None where it counts as code points do.

        What counts the text in the same way has the same table.
        """
        if (unit, folded) not in self._known:
            self._known[unit, folded] = self._same(self._find(unit, folded=folded))
        return self._known[unit, folded]

    def _find(self, unit: Unit, *, folded: bool) -> Table | None:
        if self.text.isascii() and unit in ("utf16", "utf8"):
            return self.of("codepoint", folded=folded)
        if folded and "\r\n" not in self.text:
            return self.of(unit, folded=False)
        if unit == "grapheme":
            odd = list(_clusters(self.text))
        elif unit == "codepoint" and not folded:
            return None
        else:
            odd = list(_wide(self.text, unit, folded=folded))
        return Table(odd, len(self.text)) if odd else None

    def _same(self, table: Table | None) -> Table | None:
        if table is None:
            return None
        known = (each for each in self._known.values() if each and each.units == table.units)
        return next((each for each in known if each.points == table.points), table)


def _wide(text: str, unit: Unit, *, folded: bool) -> Iterator[_Odd]:
    """The runs of characters that are not one unit each."""
    for found in _pattern(unit, folded=folded).finditer(text):
        start, end = found.span()
        first = text[start]
        if first == "\r":
            yield start, end, (end - start) // 2
        elif unit == "utf16":
            yield start, end, (end - start) * 2
        else:
            bytes_each = 2 if first < "\u0800" else 3 if first < "\U00010000" else 4
            yield start, end, (end - start) * bytes_each


@cache
def _pattern(unit: Unit, *, folded: bool) -> re.Pattern[str]:
    return re.compile(f"{_FOLDED}|{_WIDE[unit]}" if folded else _WIDE[unit])


def _clusters(text: str) -> Iterator[_Odd]:
    """The grapheme clusters of several code points."""
    if not _MAY_JOIN.search(text):
        breaks = re.finditer(_FOLDED, text)
        yield from ((found.start(), found.end(), len(found[0]) // 2) for found in breaks)
        return
    whole = _cluster_patterns()[1]
    for start, end in _joined_regions(text):
        for found in whole.finditer(text, start, end):
            if found.end() - found.start() > 1:
                yield found.start(), found.end(), 1


def _joined_regions(text: str) -> Iterator[tuple[int, int]]:
    """Where clusters of several code points are: what joins, and one code point on either side."""
    start = end = 0
    for found in _cluster_patterns()[0].finditer(text):
        # A cluster has one of the joining ones at each of its inner edges, CRLF aside.
        if found.start() - 1 > end:
            yield start, end
            start = found.start() - 1
        end = min(found.end() + 1, len(text))
    yield start, end


@cache
def _cluster_patterns() -> tuple[Any, Any]:
    """Characters that may join one beside them, and one cluster."""
    import regex  # it takes a while, and most files do without

    names = ("Extend", "ZWJ", "SpacingMark", "Prepend", "L", "V", "T", "Regional_Indicator")
    joining = "".join(rf"\p{{Grapheme_Cluster_Break={name}}}" for name in names)
    return regex.compile(rf"(?:\r\n|[{joining}])+"), regex.compile(r"\X")
