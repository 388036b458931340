"""Very long paragraphs cut for the eye, so that laying one out never takes long."""

import re
import unicodedata
from collections.abc import Iterator

LONGEST = 4_000
_SENTENCE_END = re.compile("[.!?;:\u037e\u0964\u06d4\u2026][\"'\u00bb\u201c\u201d\u2019)]* ")


def with_cuts(shown: str) -> tuple[str, list[int]]:
    """The text with line ends instead of some spaces, and the positions of these, in code points.

    Each stands for a single space, so that no other position changes. A paragraph is cut where a
    sentence ends, if one does, and never without a space.
    """
    cuts = [cut for start, end in _long_paragraphs(shown) for cut in _cuts(shown, start, end=end)]
    if not cuts:
        return shown, []
    parts: list[str] = []
    done = 0
    for cut in cuts:
        parts += (shown[done:cut], "\n")
        done = cut + 1
    return "".join((*parts, shown[done:])), cuts


def _long_paragraphs(shown: str) -> Iterator[tuple[int, int]]:
    start = 0
    while start <= len(shown):
        end = shown.find("\n", start)
        end = len(shown) if end < 0 else end
        if end - start > LONGEST:
            yield start, end
        start = end + 1


def _cuts(shown: str, start: int, *, end: int) -> list[int]:
    found: list[int] = []
    while end - start > LONGEST:
        cut = _cut(shown, start + LONGEST // 2, end=start + LONGEST)
        if cut < 0:
            # One word for half a page: it is cut behind it, wherever that is.
            cut = shown.find(" ", start + LONGEST, end)
        if cut < 0 or cut + 1 >= end:
            break
        if unicodedata.combining(shown[cut + 1]):
            # What follows belongs to the space itself.
            break
        found.append(cut)
        start = cut + 1
    return found


def _cut(shown: str, start: int, *, end: int) -> int:
    sentence = -1
    for each in _SENTENCE_END.finditer(shown, start, end):
        sentence = each.end() - 1
    return sentence if sentence >= 0 else shown.rfind(" ", start, end)
