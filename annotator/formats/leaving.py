"""Spans on their way to tools in which a span is one stretch of text, and what stays behind."""

from collections.abc import Collection, Iterator
from dataclasses import dataclass
from typing import Literal

from annotator.domain.message import said
from annotator.domain.record import Record
from annotator.domain.span import Range, Span, span_order
from annotator.formats.annotator_jsonl_labels import Labels
from annotator.formats.foreign import foreign_id
from annotator.formats.left_behind import marks_on, names_in, said_of
from annotator.formats.losses import Loss, Losses

Part = Literal[
    "annotators", "attributes", "confidences", "entities", "notes", "links", "labels", "ranges"
]
_FAR = 2**62


@dataclass(frozen=True, slots=True)
class Leaving:
    """A span with the export string of its label and its envelope, in code points."""

    span: Span
    label: str
    place: Range

    @property
    def row(self) -> tuple[str, Range]:
        """What is left of it where nobody's name is kept."""
        return self.label, self.place


def leaving(
    record: Record, labels: Labels, *, losses: Losses, of: str, held: Collection[Part] = ()
) -> list[Leaving]:
    """The spans that leave, those that came from the format ``of`` in the order that they had.

    Interrupted ones leave as their envelope; equal ones of several annotators are one, unless
    annotators are ``held``. Both are noted, and all that is not held. Raises UnknownLabel.
    """
    found: list[Leaving] = []
    seen: set[object] = set()
    for span in sorted(record.spans, key=lambda each: _order(each, of)):
        one = Leaving(span, labels.export_of(span.layer, span.label), Range(span.start, span.end))
        key: tuple[object, ...] = one.row
        if "annotators" in held:
            key = (*key, span.layer, span.annotator)
        if "ranges" in held:
            key = (*key, span.ranges)
        if key in seen:
            losses.note(
                Loss("merged", said("equal spans"), record.article.id, span.id, span.annotator)
            )
            continue
        seen.add(key)
        found.append(one)
        if len(span.ranges) > 1 and "ranges" not in held:
            detail = f"{len(span.ranges)} ranges are {span.start}–{span.end}"
            losses.note(
                Loss("merged", said("spans of several ranges"), record.article.id, span.id, detail)
            )
    for part, what, item, detail in _parts(record, found):
        if part not in held:
            losses.note(Loss("dropped", what, record.article.id, item, detail))
    return found


def _order(span: Span, of: str) -> tuple[int, tuple[int, int, str, str, str]]:
    known = foreign_id(span.origin, of)
    return (int(known) if is_number(known) else _FAR), span_order(span)


def is_number(text: str) -> bool:
    """Whether an id is a whole number of a usual length, as databases give them."""
    return text.isascii() and text.isdigit() and len(text) < 16


def _parts(record: Record, spans: list[Leaving]) -> Iterator[tuple[Part | str, str, str, str]]:
    for each in spans:
        for part, what, detail in said_of(each.span):
            yield part, what, each.span.id, detail
    yield from names_in(record)
    for label in record.labels:
        yield "labels", said("labels of articles"), "", label.label
    yield from _of_article(record)


def _of_article(record: Record) -> Iterator[tuple[Part | str, str, str, str]]:
    yield from marks_on(record)
    for link in record.links:
        if link.target_article != record.article.id:
            yield "", said("links to other articles"), link.id, link.kind
        else:
            yield "links", "links", link.id, link.kind
