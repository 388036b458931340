"""The one converter between code points and UTF-16 units, and the text as a widget may show it."""

import re
from bisect import bisect_left
from collections.abc import Iterable

_ASTRAL = re.compile("[\U00010000-\U0010ffff]")
_HALF = re.compile("[\ud800-\udfff]")
# What a Qt document would drop, split at or turn into something of another length. At the start of
# a text PySide takes U+FEFF and U+FFFE for a byte order mark; the latter would swap all bytes.
_SHOWN = (
    ("\r\n", "\u200b\n"),
    ("\r", "\n"),
    ("\u2029", "\n"),
    ("\ufeff", "\u200b"),
    ("\x00", "\ufffd"),
    ("\ufffe", "\ufffd"),
    ("\ufdd0", "\ufffd"),
    ("\ufdd1", "\ufffd"),
)


def display_text(text: str) -> str:
    """The text as a Qt document can hold it: code point for code point, of the same UTF-16 width.

    Every line end becomes one line feed (the CR of CRLF becomes a zero-width space before it);
    what Qt cannot hold becomes U+FFFD. So a position in the document is a position in the text.
    """
    for odd, shown in _SHOWN:
        # A text without it comes back as it is, without a copy.
        text = text.replace(odd, shown)
    return text if units_of(text) is not None else _HALF.sub("\ufffd", text)


def units_of(text: str) -> int | None:
    """How many UTF-16 units the text has; None where a half of a pair stands alone in it."""
    try:
        return len(text.encode("utf-16-le")) // 2
    except UnicodeEncodeError:
        return None


class Utf16Map:
    """Positions of one text in code points and in UTF-16 units, to and fro."""

    __slots__ = ("_code_points", "_units", "length", "qt_length")

    def __init__(self, text: str) -> None:
        # Ten times faster than a search, which most texts do not need.
        plain = units_of(text) == len(text)
        self._code_points = [] if plain else [found.start() for found in _ASTRAL.finditer(text)]
        self._units = [start + n for n, start in enumerate(self._code_points)]
        self.length = len(text)
        self.qt_length = len(text) + len(self._code_points)

    def to_utf16(self, position: int) -> int:
        """The UTF-16 units before that code point."""
        return position + bisect_left(self._code_points, position)

    @property
    def is_plain(self) -> bool:
        """Whether every code point is one unit, so that positions are the same in both."""
        return not self._code_points

    def all_to_utf16(self, positions: Iterable[int]) -> list[int]:
        """The UTF-16 units before each of these code points, quicker than one by one."""
        if not self._code_points:
            return list(positions)
        known = self._code_points
        return [position + bisect_left(known, position) for position in positions]

    def to_code_point(self, qt_position: int) -> int:
        """The code points before that UTF-16 unit; inside a pair, those before its character."""
        return qt_position - bisect_left(self._units, qt_position)
