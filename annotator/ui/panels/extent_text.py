"""A span's ranges as a person reads and writes them: 149–164, or several with commas between."""

import re
from functools import lru_cache

from annotator.domain.span import Range, Ranges

_ONE = re.compile(r"\s*(\d{1,9})\s*[-–—]\s*(\d{1,9})\s*")


def ranges_text(ranges: Ranges) -> str:
    """The ranges, in code points, as such a text."""
    return ", ".join(f"{start}–{end}" for start, end in ranges)


def written_ranges(text: str) -> Ranges:
    """The ranges in such a text, none when it is not one."""
    found = [_ONE.fullmatch(piece) for piece in text.split(",")]
    return tuple(Range(int(one[1]), int(one[2])) for one in found if one) if all(found) else ()


def line_at(text: str, position: int) -> int:
    """The line of the text, counted from 1, in which that code point stands."""
    ends = sum(text.count(end, 0, position) for end in _line_ends(text))
    return 1 + ends - (text.count("\r\n", 0, position) if "\r" in _line_ends(text) else 0)


@lru_cache(maxsize=4)
def _line_ends(text: str) -> tuple[str, ...]:
    """Which characters end lines in it; to look for each in a long text takes a while."""
    return tuple(end for end in "\n\r\u2028\u2029" if end in text)
