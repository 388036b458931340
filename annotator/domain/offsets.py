"""The one converter between code points and UTF-16 units, and the text as a widget may show it."""

import re
from bisect import bisect_left

_ASTRAL = re.compile("[\U00010000-\U0010ffff]")
# What a Qt document would drop, split at or turn into something of another length. At the start of
# a text PySide takes U+FEFF and U+FFFE for a byte order mark; the latter would swap all bytes.
_ODD = re.compile("[\x00\r\u2029\ufeff\ufffe\ufdd0\ufdd1\ud800-\udfff]")
_LONE_CR = re.compile("\r(?!\n)")
_SHOWN = {
    0x00: "\ufffd",
    0x0D: "\u200b",
    0x2029: "\n",
    0xFEFF: "\u200b",
    0xFFFE: "\ufffd",
    0xFDD0: "\ufffd",
    0xFDD1: "\ufffd",
    **dict.fromkeys(range(0xD800, 0xE000), "\ufffd"),
}


def display_text(text: str) -> str:
    """The text as a Qt document can hold it: code point for code point, of the same UTF-16 width.

    Every line end becomes one line feed (the CR of CRLF becomes a zero-width space before it);
    what Qt cannot hold becomes U+FFFD. So a position in the document is a position in the text.
    """
    if not _ODD.search(text):
        return text
    return _LONE_CR.sub("\n", text).translate(_SHOWN)


class Utf16Map:
    """Positions of one text in code points and in UTF-16 units, to and fro."""

    __slots__ = ("_code_points", "_units", "length", "qt_length")

    def __init__(self, text: str) -> None:
        self._code_points = [found.start() for found in _ASTRAL.finditer(text)]
        self._units = [start + n for n, start in enumerate(self._code_points)]
        self.length = len(text)
        self.qt_length = len(text) + len(self._code_points)

    def to_utf16(self, position: int) -> int:
        """The UTF-16 units before that code point."""
        return position + bisect_left(self._code_points, position)

    def to_code_point(self, qt_position: int) -> int:
        """The code points before that UTF-16 unit; inside a pair, those before its character."""
        return qt_position - bisect_left(self._units, qt_position)
