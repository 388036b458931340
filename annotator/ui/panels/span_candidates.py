"""The spans that an attribute of a span may name: entities first, then claims."""

from collections.abc import Iterable
from dataclasses import dataclass

from annotator.domain.span import LAYERS, Span

_OFFERED = ("entity", "claim")
_LONGEST = 60


@dataclass(frozen=True, slots=True)
class Candidate:
    """A span that can be named, by its quote on one line; ``label`` tells what it is."""

    id: str
    quote: str
    label: str


def candidates(spans: Iterable[Span], near: Span) -> tuple[Candidate, ...]:
    """What the span ``near`` can name among the spans of its article.

    Of several spans with the same quote and label the nearest is offered, and besides it those
    that ``near`` names already.
    """
    named = {each.value for each in near.attributes}
    offered: dict[tuple[str, ...], Span] = {}
    for span in sorted(spans, key=lambda span: abs(span.start - near.start)):
        if span.id == near.id or (span.layer not in _OFFERED and span.id not in named):
            continue
        key = (span.id,) if span.id in named else (span.layer, span.label, one_line(span.quote))
        offered.setdefault(key, span)
    ordered = sorted(
        offered.values(), key=lambda span: (LAYERS.index(span.layer), one_line(span.quote))
    )
    return tuple(Candidate(span.id, one_line(span.quote), span.label) for span in ordered)


def one_line(quote: str) -> str:
    """The quote without line breaks, shortened when it is long."""
    line = " ".join(quote.split())
    return line if len(line) <= _LONGEST else line[: _LONGEST - 1] + "…"
