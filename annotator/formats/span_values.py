"""Attributes that name spans: by the ids of a foreign file in it, by our own in the project."""

from collections.abc import Mapping
from dataclasses import replace

from annotator.domain.record import Record
from annotator.domain.scheme import Scheme
from annotator.domain.span import AttributeValue, Span
from annotator.formats.foreign import foreign_id


def with_own_ids(record: Record, schemes: Mapping[str, Scheme], *, of: str) -> Record:
    """The record as it was read, with our ids where attributes of spans name spans of the file."""
    ids = {foreign_id(span.origin, of): span.id for span in record.spans}
    return replace(
        record, spans=tuple(_renamed(span, ids, schemes=schemes) for span in record.spans)
    )


def _renamed(span: Span, ids: Mapping[str, str], *, schemes: Mapping[str, Scheme]) -> Span:
    scheme = schemes.get(span.layer)
    names = {each.name for each in scheme.attributes if each.kind == "span"} if scheme else set()
    if not any(each.name in names and each.value in ids for each in span.attributes):
        return span
    attributes = tuple(
        AttributeValue(
            each.name, ids.get(each.value, each.value) if each.name in names else each.value
        )
        for each in span.attributes
    )
    return replace(span, attributes=attributes)
