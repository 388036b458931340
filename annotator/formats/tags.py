"""Tags of tokens for spans that do not overlap: IOB2 and BILOU out, these and their kin in."""

import re
from collections.abc import Callable, Iterable, Sequence

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


def iobes(count: int, spans: Iterable[Extent]) -> list[str]:
    """The same, where E- is the last token of a span, and S- the only one."""
    change = {"L": "E", "U": "S"}
    return [change.get(tag[0], tag[0]) + tag[1:] for tag in bilou(count, spans)]


def iob1(count: int, spans: Iterable[Extent]) -> list[str]:
    """The tags of the first corpora: B- begins a span only where one of its label ends before."""
    tags = [OUTSIDE] * count
    ended: dict[int, str] = {}
    for label, first, past in sorted(spans, key=lambda each: each[1]):
        tags[first:past] = [f"I-{label}"] * (past - first)
        if ended.get(first) == label:
            tags[first] = f"B-{label}"
        ended = {past: label}
    return tags


Tags = Callable[[int, Sequence[Extent]], list[str]]
"""From the number of tokens and the spans on them to their tags."""
KINDS: dict[str, Tags] = {"iob2": iob2, "bilou": bilou, "iobes": iobes, "iob1": iob1}
"""The kinds of tags that can be written, IOB2 first: a row that may be of several is of that."""


def kinds_of(tags: Sequence[str]) -> frozenset[str]:
    """The kinds of tags of which the tags of this sentence can be."""
    spans = extents(tags)
    return frozenset(name for name, made in KINDS.items() if made(len(tags), spans) == [*tags])


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
