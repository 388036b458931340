"""The file of a UIMA CAS that an article came in: it leaves so for as long as nobody changed it."""

from dataclasses import replace
from hashlib import sha256

from annotator.domain.message import said
from annotator.domain.record import Record
from annotator.formats.extracted import FIELDS
from annotator.formats.losses import Loss
from annotator.formats.own_rows import OwnRows, own_rows
from annotator.formats.protocol import WriteContext


def with_file(record: Record, data: bytes, *, of: str, is_ours: bool) -> Record:
    """The record with the bytes of its file, which is of that format, kept beside its text."""
    more = {"said": _said(record), "fields": _fields(record), "ours": is_ours}
    page = OwnRows(tokens=(), format=of, lines=data, more=more).encoded(record.text)
    if not page:
        return record
    # By which it is found again.
    article = replace(record.article, file_sha256=sha256(page).hexdigest())
    return replace(record, article=article, page=page)


def file_before(record: Record, context: WriteContext, *, of: str) -> bytes:
    """The bytes of its file of that format, b"" where something is said of it that was not there.

    What of it has no place in those bytes, or is not ours and leaves with them no more, is noted.
    """
    own = own_rows(record, context.page)
    if own is None or own.format != of:
        return b""
    fields, now = own.more.get("fields"), _fields(record)
    if not isinstance(fields, dict):
        return b""
    if own.more.get("said") != _said(record) or any(
        now.get(name) != value for name, value in fields.items()
    ):
        if not own.more.get("ours"):
            what = said("structures of other programs in articles that were changed")
            context.losses.note(Loss("dropped", what, record.article.id))
        return b""
    if new := [name for name in now if name not in fields]:
        what = said("metadata of articles")
        context.losses.note(Loss("dropped", what, record.article.id, detail=", ".join(new)))
    return own.lines


def _fields(record: Record) -> dict[str, str]:
    """What is known of the article, but for a language that nobody has said."""
    known = {name: getattr(record.article, name) for name in FIELDS}
    if record.article.language_confidence < 1:
        known["language"] = ""
    return {name: value for name, value in known.items() if value}


def _said(record: Record) -> str:
    """A hash of all that is said of the text, whatever ids it has here."""
    origins = {span.id: span.origin for span in record.spans}
    spans = [
        (
            span.layer,
            span.label,
            span.ranges,
            span.annotator,
            span.origin,
            span.confidence,
            span.note,
            span.entity,
            sorted((each.name, origins.get(each.value, each.value)) for each in span.attributes),
        )
        for span in record.spans
    ]
    links = [
        (each.kind, origins.get(each.source), origins.get(each.target), each.annotator, each.note)
        for each in record.links
    ]
    regions = [
        (each.kind, each.start, each.end) for each in record.regions if each.origin != "auto"
    ]
    whole = [sorted(map(repr, found)) for found in (spans, links, regions, record.labels)]
    return sha256(repr(whole).encode("utf-8", "surrogatepass")).hexdigest()
