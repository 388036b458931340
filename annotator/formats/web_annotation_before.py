"""The web annotations that a text came with: what is said still leaves as it came."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from annotator.domain.errors import UserError
from annotator.domain.record import Record
from annotator.formats.annotator_jsonl_labels import Labels
from annotator.formats.foreign import ForeignSpan, foreign_id
from annotator.formats.json_articles import json_value, words
from annotator.formats.kept_rows import kept_value
from annotator.formats.leaving import Leaving
from annotator.formats.own_rows import Page
from annotator.formats.web_annotation_items import WEB_ANNOTATION, Stayed
from annotator.formats.web_annotation_parts import (
    BadAnnotation,
    bodies,
    creator_of,
    parts,
    places_of,
    spans_of,
)

Object = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Came:
    """The last part of the name of a text, and its annotations."""

    name: str
    items: list[Object]

    @classmethod
    def of(cls, record: Record, page: Page) -> "Came | None":
        """What is kept of the article, None for one that came otherwise."""
        match kept_value(record, page, of=WEB_ANNOTATION):
            case ({"name": str(name), "items": list(items)}, _):
                return cls(name, [each for each in items if isinstance(each, dict)])
            case _:
                return None

    def is_described(self) -> bool:
        """Whether one of them says what is known of the text."""
        return any(_is_description(each) for each in self.items)


def stayed(came: Came, record: Record, *, spans: Sequence[Leaving], labels: Labels) -> Stayed:
    """What of it leaves as it came: what is said still, and what was never known here."""
    finding = _Finding(record, spans, labels=labels)
    for each in came.items:
        if finding.stays(each):
            finding.found.items.append(each)
    return finding.found


class _Finding:
    def __init__(self, record: Record, spans: Sequence[Leaving], *, labels: Labels) -> None:
        self.found = Stayed()
        self._record = record
        self._spans = spans
        self._labels = labels
        self._ids = {it.id: foreign_id(it.origin, WEB_ANNOTATION) for it in record.spans}

    def stays(self, item: Object) -> bool:
        given = dict(bodies(item))
        is_whole = not list(places_of(item.get("target")))
        if "linking" in given:
            return self._link(item, given)
        if is_whole and "classifying" in given and "tagging" in given:
            return self._label(item, given)
        if is_whole and "describing" in given:
            return not _is_description(item)  # it is written anew
        try:
            said = list(spans_of(item))
        except BadAnnotation:
            return True
        now = [self._now(each) for each in said]
        if all(now):
            self.found.spans |= {it for it in now if it}
        return all(now)

    def _now(self, said: ForeignSpan) -> str:
        """The id of the span of which that is true, "" where there is none."""
        return next((it.span.id for it in self._spans if self._is_true(said, it)), "")

    def _is_true(self, said: ForeignSpan, each: Leaving) -> bool:
        span = each.span
        pairs = sorted((it.name, self._ids.get(it.value) or it.value) for it in span.attributes)
        return (
            self._ids[span.id] == said.id
            and (each.label, tuple(map(tuple, span.ranges))) == (said.label, said.numbers)
            and (span.note, span.confidence, span.entity)
            == (said.note, said.confidence, said.entity)
            and pairs == sorted((it.name, it.value) for it in said.attributes)
            and said.layer in ("", span.layer)
            and said.annotator in ("", span.annotator)
        )

    def _link(self, item: Object, given: dict[str, str]) -> bool:
        source = words(next(iter(parts(item.get("target"))), ""))
        said = (given.get("tagging", "linking"), source, given["linking"])
        for link in self._record.links:
            ends = (self._ids.get(link.source), self._ids.get(link.target))
            if (link.kind, *ends) == said and link.note == given.get("commenting", ""):
                self.found.links.add(link.id)
                return creator_of(item) in ("", link.annotator)
        return False

    def _label(self, item: Object, given: dict[str, str]) -> bool:
        scheme, export = given["classifying"], given["tagging"]
        if any(self._labels.article_faults(scheme, export)):
            return True
        now = {
            it.annotator
            for it in self._record.labels
            if it.scheme == scheme and self._labels.article_export_of(scheme, it.label) == export
        }
        names = {creator_of(item)} if creator_of(item) else now
        self.found.labels |= {(export, name) for name in names & now}
        return bool(names & now)


def _is_description(item: Object) -> bool:
    given = dict(bodies(item))
    if list(places_of(item.get("target"))) or "describing" not in given or "tagging" in given:
        return False
    try:
        return isinstance(json_value(given["describing"]), dict)
    except UserError:
        return False
