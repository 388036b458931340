"""Attributes whose values are spans: by our ids in the project, by those of a file in a file."""

from collections.abc import Iterable, Mapping
from dataclasses import replace

from annotator.domain.record import Record
from annotator.domain.scheme import Scheme
from annotator.domain.span import AttributeValue, Span
from annotator.formats.foreign import foreign_id


def is_of_spans(scheme: Scheme | None, name: str) -> bool:
    """Whether the values of that attribute may be ids of spans."""
    found = scheme.attributes if scheme else ()
    return any(each.name == name and each.kind == "span" for each in found)


def exported_ids(spans: Iterable[Span], format_name: str) -> dict[str, str]:
    """The ids under which spans leave, by their own: those with which they came from the format."""
    found: dict[str, str] = {}
    taken: set[str] = set()
    for span in spans:
        known = foreign_id(span.origin, format_name)
        key = span.id if not known or known in taken else known
        while key in taken:
            key += "_"
        found[span.id] = key
        taken.add(key)
    return found


def with_ids(span: Span, ids: Mapping[str, str], *, scheme: Scheme | None) -> Span:
    """The span with other ids in those of its attributes that name spans."""
    changed = tuple(
        AttributeValue(each.name, ids[each.value])
        if each.value in ids and is_of_spans(scheme, each.name)
        else each
        for each in span.attributes
    )
    return span if changed == span.attributes else replace(span, attributes=changed)


def with_own_ids(record: Record, schemes: Mapping[str, Scheme], *, format_name: str) -> Record:
    """A record that was read, with our ids where its file names spans by its own."""
    ids = {foreign_id(span.origin, format_name): span.id for span in record.spans}
    ids.pop("", None)
    spans = (with_ids(span, ids, scheme=schemes.get(span.layer)) for span in record.spans)
    return replace(record, spans=tuple(spans))
