"""What a JSON Schema cannot say about an article: that all its parts fit together."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

from annotator.domain.article import text_sha256
from annotator.domain.dates import is_date
from annotator.domain.errors import BadOffsets
from annotator.domain.message import said
from annotator.domain.span import checked_ranges
from annotator.formats.annotator_jsonl_labels import Labels
from annotator.formats.annotator_jsonl_shape import ArticleLine, SpanLine
from annotator.formats.wording import shown

_ARTICLE, _SPAN, _LINK = said("article"), said("span"), said("link")


@dataclass(frozen=True, slots=True)
class Fault:
    """What is wrong with an article.

    One that is "mended" is put right by reading; a "note" breaks nothing and is only told.
    """

    message: str
    kind: Literal["fatal", "mended", "note"] = "fatal"


def article_faults(line: ArticleLine, labels: Labels) -> Iterator[Fault]:
    """What does not fit in an article whose structure is right."""
    text = line.text
    if not text.strip():
        yield Fault(said("the text has only white space"))
    if (sha := text_sha256(text)) != line.sha256:
        yield Fault(
            said("sha256 is not that of the text, which is {sha}: the text was changed", sha=sha)
        )
    if line.published and not is_date(line.published):
        yield Fault(
            said("published: {published} is not in the calendar", published=shown(line.published))
        )
    for span in line.spans:
        if not _is_plainly_sound(span, text, labels=labels):
            for fault in _span_faults(span, text, labels=labels):
                yield Fault(
                    said("span {span}: {fault}", span=shown(span.id), fault=fault.message),
                    fault.kind,
                )
    yield from map(Fault, _twin_faults(line.spans))
    yield from map(Fault, _repeated(line))
    yield from map(Fault, _label_faults(line, labels))
    yield from map(Fault, _region_faults(line))
    yield from map(Fault, _link_faults(line))


def _twin_faults(spans: Sequence[SpanLine]) -> Iterator[str]:
    if len(set(map(_identity, spans))) == len(spans):
        return
    twins: dict[tuple[object, ...], str] = {}
    for span in spans:
        identity = _identity(span)
        if identity in twins:
            yield said(
                "span {span}: has the same annotator, ranges, layer and label as span "
                "{twins}: keep one of them",
                span=shown(span.id),
                twins=shown(twins[identity]),
            )
        twins.setdefault(identity, span.id)


def _identity(span: SpanLine) -> tuple[object, ...]:
    return (span.annotator, span.layer, span.label, span.ranges)


def _is_plainly_sound(span: SpanLine, text: str, *, labels: Labels) -> bool:
    """Whether one look is enough to see that ``_span_faults`` has nothing to say, as is usual."""
    if len(span.ranges) > 1 or span.attributes:
        return False
    start, end = span.ranges[0]
    quote = span.quote
    return (
        0 <= start == span.start < span.end == end <= len(text)
        and quote == text[start:end]
        and not (quote[0].isspace() or quote[-1].isspace())
        and labels.has(span.layer, span.label, coarse=span.coarse)
    )


def _span_faults(span: SpanLine, text: str, *, labels: Labels) -> Iterator[Fault]:
    unknown = [Fault(message) for message in labels.span_faults(span.layer, span.label)]
    yield from unknown
    for message in labels.attribute_notes(span.layer, span.attributes):
        yield Fault(said("{fault}; it is kept as it is", fault=message), "note")
    if not unknown and span.coarse != (coarse := labels.coarse_of(span.layer, span.label)):
        yield Fault(said("coarse must be {coarse}, as the scheme says", coarse=coarse), "mended")
    try:
        ranges = checked_ranges(span.ranges, len(text))
    except BadOffsets as error:
        yield Fault(str(error).rstrip("."))
        return
    start, end = ranges[0].start, ranges[-1].end
    if (span.start, span.end) != (start, end):
        yield Fault(
            said(
                "start and end are {start} and {end}, but its ranges go from {first} to {last}",
                start=span.start,
                end=span.end,
                first=start,
                last=end,
            )
        )
    if span.quote != text[start:end]:
        yield Fault(
            said(
                "the quote {quote} is not the text at {start}–{end}, which is {text}: are "
                "the offsets counted in code points?",
                quote=shown(span.quote),
                start=start,
                end=end,
                text=shown(text[start:end]),
            )
        )
    elif any(text[a].isspace() or text[b - 1].isspace() for a, b in ranges):
        yield Fault(said("white space at an edge is kept as it is"), "note")


def _repeated(line: ArticleLine) -> Iterator[str]:
    for kind, ids in list(_ids(line))[1:]:
        if len(set(ids)) == len(ids):
            continue
        seen: set[str] = set()
        for key in ids:
            if key in seen:
                yield said(
                    "the {kind} id {key} stands twice: every id is unique",
                    kind=kind,
                    key=shown(key),
                )
            seen.add(key)
    reviews = [(each.layer, each.annotator) for each in line.reviewed]
    if len(set(reviews)) < len(reviews):
        yield said("reviewed says the same layer and annotator twice")
    given = [(each.scheme, each.label, each.annotator) for each in line.labels]
    if len(set(given)) < len(given):
        yield said("labels says the same label and annotator twice")


def _label_faults(line: ArticleLine, labels: Labels) -> Iterator[str]:
    for each in line.labels:
        yield from labels.article_faults(each.scheme, each.label)


def _region_faults(line: ArticleLine) -> Iterator[str]:
    length = len(line.text)
    for region in line.regions:
        start, end = region.start, region.end
        if not start < end <= length:
            yield (
                said(
                    "the region {kind} {start}–{end} is empty, reversed or passes the text, "
                    "which ends at {length}",
                    kind=region.kind,
                    start=start,
                    end=end,
                    length=length,
                )
            )


def _link_faults(line: ArticleLine) -> Iterator[str]:
    here = {span.id for span in line.spans} if line.links else frozenset[str]()
    for link in line.links:
        place = said("link {link}:", link=shown(link.id))
        if link.source not in here:
            yield said(
                "{place} its source {source} is no span of this article",
                place=place,
                source=shown(link.source),
            )
        if link.target_article == line.id and link.target not in here:
            yield said(
                "{place} its target {target} is no span of this article",
                place=place,
                target=shown(link.target),
            )
        if link.source == link.target:
            yield said("{place} it links a span with itself", place=place)


class Seen:
    """The ids in a file so far, with the numbers of their lines."""

    def __init__(self) -> None:
        self._lines: dict[str, dict[str, int]] = {kind: {} for kind in (_ARTICLE, _SPAN, _LINK)}

    def faults(self, line: ArticleLine) -> Iterator[str]:
        """Which ids of an article stood on a line before."""
        for kind, ids in _ids(line):
            known = self._lines[kind]
            if known.keys().isdisjoint(ids):
                continue
            for key in ids:
                if key in known:
                    yield (
                        said(
                            "the {kind} id {key} stands already on line {known}: every id is "
                            "unique",
                            kind=kind,
                            key=shown(key),
                            known=known[key],
                        )
                    )

    def add(self, line: ArticleLine, number: int) -> None:
        """Remember the ids of the article on that line."""
        for kind, ids in _ids(line):
            known = self._lines[kind]
            for key in ids:
                known.setdefault(key, number)


def _ids(line: ArticleLine) -> Iterator[tuple[str, list[str]]]:
    yield _ARTICLE, [line.id]
    yield _SPAN, [span.id for span in line.spans]
    yield _LINK, [link.id for link in line.links]
