"""What formats of spans alone leave behind of an article: told, so that nobody misses it late."""

from collections.abc import Collection, Iterator
from typing import Literal

from annotator.domain.article import topics_text
from annotator.domain.message import said
from annotator.domain.record import Record
from annotator.domain.span import Span
from annotator.formats.extracted import FIELDS
from annotator.formats.losses import Loss, Losses

Part = Literal[
    "metadata", "labels", "statuses", "reviews", "regions", "annotators", "links", "topics"
]


SpanPart = Literal["notes", "confidences", "entities", "attributes"]


def note_left_behind(record: Record, losses: Losses, *, held: Collection[Part] = ()) -> None:
    """Note all parts of the article that are not ``held`` by a format."""
    for part, what, item, detail in _parts(record):
        if part not in held:
            losses.note(Loss("dropped", what, record.article.id, item, detail))


def marks_on(record: Record) -> Iterator[tuple[Part, str, str, str]]:
    """Topics, progress and regions: each part with what it is called, an id, and a detail."""
    if record.article.topics:
        yield "topics", said("topics of articles"), "", topics_text(record.article.topics)
    for mark in record.statuses:
        if mark.state != "new":
            yield "statuses", said("status marks"), "", mark.annotator
    for review in record.reviewed:
        yield (
            "reviews",
            said("marks that a layer was read"),
            "",
            f"{review.layer} {review.annotator}",
        )
    for region in record.regions:
        yield "regions", said("regions"), "", f"{region.kind} {region.start}–{region.end}"


def names_in(record: Record) -> Iterator[tuple[Part, str, str, str]]:
    """Who made spans of the article, in the same form."""
    if names := sorted({each.annotator for each in record.spans if each.annotator}):
        yield "annotators", said("names of annotators"), "", ", ".join(names)


def said_of(span: Span) -> Iterator[tuple[SpanPart, str, str]]:
    """What is said of a span besides its label: each part with what it is called, and a detail."""
    if span.note:
        yield "notes", said("notes of spans"), ""
    if span.confidence:
        yield "confidences", said("confidences of spans"), span.confidence
    if span.entity:
        yield "entities", said("entities of spans"), span.entity
    if names := dict.fromkeys(each.name for each in span.attributes):
        yield "attributes", said("attributes of spans"), ", ".join(names)


def _parts(record: Record) -> Iterator[tuple[Part, str, str, str]]:
    known = [name for name in FIELDS if getattr(record.article, name)]
    if known:
        yield "metadata", said("metadata of articles"), "", ", ".join(known)
    for label in record.labels:
        yield "labels", said("labels of articles"), "", label.label
    yield from marks_on(record)
    yield from names_in(record)
    for link in record.links:
        if link.target_article != record.article.id:
            yield "links", said("links to other articles"), link.id, link.kind


def without_annotators(record: Record, losses: Losses) -> tuple[list[Span], dict[str, str]]:
    """The spans with those made one that differ in their annotator alone, for formats without.

    The second answer leads from the ids of all spans to those of the kept ones.
    """
    kept: dict[object, Span] = {}
    ids: dict[str, str] = {}
    for span in record.spans:
        first = kept.setdefault((span.layer, span.label, span.ranges), span)
        ids[span.id] = first.id
        if first is not span:
            what = said("equal spans of several annotators")
            losses.note(Loss("merged", what, record.article.id, span.id, span.annotator))
    return list(kept.values()), ids
