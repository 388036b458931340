"""The spans that an attribute of a span may name: entities first, then claims."""

from collections.abc import Iterable
from dataclasses import dataclass

from annotator.domain.mark import Mark
from annotator.domain.span import LAYERS, Layer, Span

OFFERED: tuple[Layer, ...] = ("entity", "claim")
_LONGEST = 60


@dataclass(frozen=True, slots=True)
class Candidate:
    """A span that can be named, by its quote on one line; ``label`` tells what it is."""

    id: str
    quote: str
    label: str


def candidates(marks: Iterable[Mark], near: Span, *, text: str) -> tuple[Candidate, ...]:
    """What the span ``near`` can name among these spans of its article, whose text that is.

    Of several spans with the same quote and label the nearest is offered, and besides it those
    that ``near`` names already.
    """
    named = {each.value for each in near.attributes}
    offered: dict[tuple[str, ...], tuple[Mark, str]] = {}
    for mark in sorted(marks, key=lambda mark: abs(mark.start - near.start)):
        if mark.id == near.id or (mark.layer not in OFFERED and mark.id not in named):
            continue
        quote = one_line(text[mark.start : mark.end])
        key = (mark.id,) if mark.id in named else (mark.layer, mark.label, quote)
        offered.setdefault(key, (mark, quote))
    ordered = sorted(offered.values(), key=lambda each: (LAYERS.index(each[0].layer), each[1]))
    return tuple(Candidate(mark.id, quote, mark.label) for mark, quote in ordered)


def one_line(quote: str) -> str:
    """The quote without line breaks, shortened when it is long."""
    line = " ".join(quote.split())
    return line if len(line) <= _LONGEST else line[: _LONGEST - 1] + "…"
