"""A text from elsewhere that stands in a sentence of ours turns nothing round but itself."""

import re

FROM_HERE, TO_HERE = "\N{FIRST STRONG ISOLATE}", "\N{POP DIRECTIONAL ISOLATE}"

_BEGIN = frozenset("\u2066\u2067\u2068")
# Letters that run from right to left, and the marks that make others do so.
_TURNING = re.compile(
    "[\u0590-\u08ff\u200f\u202a-\u202e\u2066-\u2069\ufb1d-\ufdff\ufe70-\ufefc"
    "\U00010800-\U00010fff\U0001e800-\U0001efff]"
)


def isolated(text: str) -> str:
    """The text between marks that keep its direction to itself; as it is where it has none."""
    if not _TURNING.search(text):
        return text
    kept, begun = [], 0
    for each in text:
        begun += each in _BEGIN
        if each == TO_HERE:
            if not begun:  # it would end ours, and what follows could turn the sentence
                continue
            begun -= 1
        kept.append(each)
    return FROM_HERE + "".join(kept) + TO_HERE * (begun + 1)
