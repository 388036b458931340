"""What formats that hold the spans of one layer take of a record, and tell of the rest."""

from collections.abc import Callable, Collection, Iterable, Iterator, Sequence

from annotator.domain.message import said
from annotator.domain.record import Record
from annotator.domain.span import LAYERS, Layer, Range, Span, span_order
from annotator.formats.crosswalk import Crosswalk
from annotator.formats.extracted import FIELDS
from annotator.formats.foreign import foreign_id
from annotator.formats.leaving import is_number
from annotator.formats.left_behind import Part, note_left_behind, said_of
from annotator.formats.losses import Loss, Losses
from annotator.formats.protocol import WriteContext

_LAST = 2**62
# Told here, in words of their own.
_TOLD_HERE: frozenset[Part] = frozenset({"annotators", "labels", "links", "metadata", "regions"})


def layer_of(context: WriteContext, default: Layer) -> Layer:
    """The layer that leaves: the one that is wanted, or the default where it is not one alone."""
    wanted = [layer for layer in LAYERS if layer in context.layers]
    return wanted[0] if len(wanted) == 1 else default


def spans_of(record: Record, layer: Layer, *, losses: Losses) -> list[Span]:
    """The spans of that layer in order; those of others are noted."""
    for span in record.spans:
        if span.layer != layer:
            losses.note(Loss("dropped", said("spans of other layers"), record.article.id, span.id))
    return sorted((each for each in record.spans if each.layer == layer), key=span_order)


def envelope_of(span: Span, losses: Losses) -> Range:
    """The one range that the span leaves as; that it has several is noted."""
    if len(span.ranges) > 1:
        detail = f"{len(span.ranges)} ranges are {span.start}–{span.end}"
        losses.note(Loss("merged", said("spans of several ranges"), span.article, span.id, detail))
    return Range(span.start, span.end)


def note_rest(
    record: Record,
    spans: Iterable[Span],
    *,
    losses: Losses,
    attributes: Collection[str] = (),
    entities: bool = False,
    of_article: Collection[str] = (),
) -> None:
    """Note what the format does not hold of the spans that leave, and of their article.

    ``attributes`` are those that it holds, ``entities`` whether it holds what they refer to, and
    ``of_article`` are the fields of articles and the schemes of their labels that it holds.
    Regions that the program finds by itself are no loss.
    """
    article, annotators = record.article.id, set()
    for span in spans:
        annotators.add(span.annotator)
        for what in _rest_of(span, attributes, entities=entities):
            losses.note(Loss("dropped", what, article, span.id))
    if len(annotators) > 1:
        losses.note(Loss("dropped", said("articles whose spans have no annotators now"), article))
    if lost := [
        each for each in FIELDS if getattr(record.article, each) and each not in of_article
    ]:
        detail = ", ".join(lost)
        losses.note(Loss("dropped", said("metadata of articles"), article, detail=detail))
    note_left_behind(record, losses, held=_TOLD_HERE)
    if record.text.startswith("\ufeff") and not record.article.signature:
        losses.note(Loss("dropped", said("first letters U+FEFF, as a byte order mark"), article))
    for link in record.links:
        losses.note(Loss("dropped", said("links"), article, link.id))
    for region in record.regions:
        if region.origin == "auto":
            continue
        place = f"{region.kind} {region.start}–{region.end}"
        losses.note(Loss("dropped", said("marked parts of articles"), article, detail=place))
    for label in record.labels:
        if label.scheme not in of_article:
            detail = f"{label.scheme} {label.label}"
            losses.note(Loss("dropped", said("labels of articles"), article, detail=detail))


def _rest_of(span: Span, attributes: Collection[str], *, entities: bool) -> Iterator[str]:
    is_told = any(each.name not in attributes for each in span.attributes)
    held = {"entities": entities, "attributes": not is_told}
    for part, what, _ in said_of(span):
        if not held.get(part):
            yield what


def label_outside(span: Span, export: str, *, crosswalk: Crosswalk, losses: Losses) -> str | None:
    """The label of the other inventory, None when it has none; both kinds of loss are noted.

    A label that is one of the other inventory already stays as it is.
    """
    theirs = crosswalk.outward.get(export)
    if theirs is None:
        if export in crosswalk.inward or export in crosswalk.outward.values():
            return export
        what = said("spans whose label is not in {crosswalk}", crosswalk=crosswalk.name)
        losses.note(Loss("dropped", what, span.article, span.id, export))
        return None
    if crosswalk.is_coarser(export):
        detail = f"{export} is {theirs}"
        losses.note(Loss("mapped", "labels", span.article, span.id, detail))
    return theirs


def ordered_rows(
    spans: Sequence[Span], row: Callable[[Span], str | None], *, of: str, losses: Losses
) -> list[str]:
    """One row for each span, those that came from the format as they stood there, then the rest.

    Spans whose rows are equal, as those of two annotators, are one row, which is noted; what stood
    there several times does so again. ``row`` answers None for a span that does not leave.
    """
    placed: list[tuple[int, int, str]] = []
    seen: set[str] = set()
    for number, span in enumerate(spans):
        line = row(span)
        if line is None:
            continue
        if line in seen:
            losses.note(Loss("merged", said("spans that are one row"), span.article, span.id))
            continue
        seen.add(line)
        places = _places(foreign_id(span.origin, of)) or [_LAST]
        placed.extend((place, number, line) for place in places)
    return [line for _, _, line in sorted(placed)]


def _places(rows: str) -> list[int]:
    parts = rows.split(",")
    return [int(each) for each in parts] if all(map(is_number, parts)) else []
