"""What formats of texts and labels alone leave behind of an article, noted part by part."""

from collections.abc import Collection, Iterable, Iterator
from typing import Literal

from annotator.domain.message import said
from annotator.domain.record import Record
from annotator.domain.span import Span
from annotator.formats.extracted import FIELDS
from annotator.formats.left_behind import marks_on, names_in, said_of
from annotator.formats.losses import Loss, Losses

Part = Literal[
    "annotators",
    "attributes",
    "confidences",
    "entities",
    "notes",
    "links",
    "labels",
    "metadata",
]


def note_unheld(
    record: Record, spans: Iterable[Span], *, losses: Losses, held: Collection[Part] = ()
) -> None:
    """Note all that is not ``held`` of the article and of those of its spans that leave."""
    for span in spans:
        for part, what, detail in said_of(span):
            if part not in held:
                losses.note(Loss("dropped", what, record.article.id, span.id, detail))
    for kind, what, item, detail in _of_article(record):
        if kind not in held:
            losses.note(Loss("dropped", what, record.article.id, item, detail))


def _of_article(record: Record) -> Iterator[tuple[Part | str, str, str, str]]:
    yield from names_in(record)
    known = [name for name in FIELDS if name != "language" and getattr(record.article, name)]
    if known:
        yield "metadata", said("metadata of articles"), "", ", ".join(known)
    for label in record.labels:
        yield "labels", said("labels of articles"), "", label.label
    yield from marks_on(record)
    for link in record.links:
        yield "links", "links", link.id, link.kind
