"""Tags of tokens for spans that do not overlap: IOB2 and BILOU out, these and their kin in."""

import re
from collections.abc import Iterable, Sequence

OUTSIDE = "O"
Extent = tuple[str, int, int]
"""A label, the first token of its span, and the token past its last."""
_TAG = re.compile(r"([BIESLUM])-(.+)")


def iob2(count: int, spans: Iterable[Extent]) -> list[str]:
    """The tags of that many tokens: B- begins a span, I- goes on with it."""
    tags = [OUTSIDE] * count
    for label, first, past in spans:
        tags[first:past] = [f"B-{label}"] + [f"I-{label}"] * (past - first - 1)
    return tags


def bilou(count: int, spans: Iterable[Extent]) -> list[str]:
    """The same, where L- is the last token of a span, and U- the only one."""
    tags = iob2(count, spans := list(spans))
    for label, first, past in spans:
        tags[past - 1] = f"U-{label}" if past - first == 1 else f"L-{label}"
    return tags


def is_tag(text: str) -> bool:
    """Whether that can be a tag of any such scheme."""
    return text == OUTSIDE or _TAG.fullmatch(text) is not None


def extents(tags: Sequence[str]) -> list[Extent]:
    """The spans behind tags of IOB1, IOB2, IOE, IOBES, BMES or BILOU; raises ValueError for others.

    What goes on with nothing begins a span, as in IOB1.
    """
    found: list[Extent] = []
    begun: tuple[str, int] | None = None
    for at, tag in enumerate([*tags, OUTSIDE]):
        kind, label = _parts(tag)
        if begun and (kind in "BUSO" or label != begun[0]):
            found.append((*begun, at))
            begun = None
        if begun is None and kind != OUTSIDE:
            begun = label, at
        if begun and kind in "LEUS":
            found.append((*begun, at + 1))
            begun = None
    return found


def _parts(tag: str) -> tuple[str, str]:
    if tag == OUTSIDE:
        return OUTSIDE, ""
    match = _TAG.fullmatch(tag)
    if match is None:
        raise ValueError(tag)
    return match[1], match[2]
