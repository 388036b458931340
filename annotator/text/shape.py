"""What a line looks like in any script: how wide it is, and whether it ends as a sentence does."""

import re
import unicodedata
from dataclasses import dataclass

LOOKED_AT = 400
LONGEST_END = 40
_CLOSING = r"['\"”“»«’)\]」』》】›]*"
_END = re.compile(rf"[.!?…‽。．！？｡।॥؟۔։።፧၊။។᠃;；]{_CLOSING}$")
_CUT = re.compile(r"(…|\.\.\.)$")
_ITEM = re.compile(r"([-–—•·▪●*►✓]|\(?\d{1,2}[.)]|\(?\w[.)])\s+\S")
_WIDE = 2.5
_WITHOUT_SPACES = 1.25


@dataclass(frozen=True, slots=True)
class Shape:
    """A line's ``width`` in Latin letters, and what its end and its beginning look like."""

    width: int
    words: int
    ends: bool
    cut: bool
    item: bool


def shape(line: str) -> Shape:
    """How a line looks that has no white space at its edges."""
    tail = line[-LONGEST_END:]
    cut = bool(_CUT.search(tail))
    wide = width(line)
    words = max(len(line.split()), wide // 8 if _is_unspaced(line) else 0)
    return Shape(wide, words, bool(_END.search(tail)) and not cut, cut, bool(_ITEM.match(line)))


def width(line: str) -> int:
    """About as many Latin letters as would say the same; beyond 400 characters each is one."""
    head = line[:LOOKED_AT]
    if max(head, default="") < "\u0590":
        return len(line)
    found = 0.0
    for each in head:
        if unicodedata.category(each) != "Mn":
            found += _worth(each)
    return round(found) + len(line) - len(head)


def _worth(sign: str) -> float:
    if unicodedata.east_asian_width(sign) in "WF":
        return _WIDE
    return _WITHOUT_SPACES if "\u0e00" <= sign <= "\u0eff" else 1.0


def _is_unspaced(line: str) -> bool:
    """Whether it is in a script that puts no spaces between words."""
    return any("\u0e00" <= each <= "\u0eff" or each >= "\u2e80" for each in line[:20])
