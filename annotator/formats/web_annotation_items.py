"""An article's annotations as objects of the W3C Web Annotation vocabulary."""

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import quote

from annotator.domain.record import Record
from annotator.domain.span import Range, Span
from annotator.formats.annotator_jsonl_labels import Labels
from annotator.formats.extracted import FIELDS
from annotator.formats.foreign import foreign_id
from annotator.formats.leaving import Leaving

WEB_ANNOTATION = "web-annotation"
CONTEXT = "http://www.w3.org/ns/anno.jsonld"
TEXT_URN = "urn:sha256:"
OURS = "urn:annotator:"
AROUND = 32


@dataclass(slots=True)
class Stayed:
    """What leaves as it came: the annotations, and the spans, links and labels that they say."""

    items: list[dict[str, Any]] = field(default_factory=list)
    spans: set[str] = field(default_factory=set)
    links: set[str] = field(default_factory=set)
    labels: set[tuple[str, str]] = field(default_factory=set)


class Items:
    """The annotations of one article: what is known of it, its labels, its spans, its links."""

    def __init__(self, record: Record, spans: Sequence[Leaving], *, labels: Labels) -> None:
        self._record = record
        self._spans = spans
        self._labels = labels
        self._text = TEXT_URN + record.article.sha256
        self._ids = {span.id: _id(span) for span in record.spans}

    def description(self) -> dict[str, Any]:
        """What is known of the article."""
        article = self._record.article
        known = {name: getattr(article, name) for name in (*FIELDS, "file")}
        said = json.dumps(known, ensure_ascii=False)
        body = {**_body("describing", said), "format": "application/json"}
        return {**_annotation("describing", f"{OURS}{quote(article.id)}"), **self._about([body])}

    def all(self, *, but: Stayed) -> Iterator[dict[str, Any]]:
        """What is said of it and its spans, in a fixed order, but for what leaves as it came."""
        article = self._record.article
        for number, label in enumerate(self._record.labels):
            export = self._labels.article_export_of(label.scheme, label.label)
            if (export, label.annotator) in but.labels:
                continue
            bodies = [_body("tagging", export), _body("classifying", label.scheme)]
            key = f"{OURS}{quote(article.id)}:{number}"
            made = {**_annotation("classifying", key), **_creator(label.annotator)}
            yield {**made, **self._about(bodies)}
        for each in self._spans:
            if each.span.id not in but.spans:
                yield self._span(each)
        for link in self._record.links:
            if link.target_article == article.id and link.id not in but.links:
                target = {"type": "SpecificResource", "source": self._ids.get(link.target, "")}
                bodies = [_body("tagging", link.kind), {**target, "purpose": "linking"}]
                bodies += [_body("commenting", link.note)] if link.note else []
                made = _annotation("linking", f"{OURS}{quote(link.id, safe='')}")
                source = {"body": bodies, "target": self._ids.get(link.source, "")}
                yield {**made, **_creator(link.annotator), **source}

    def _about(self, bodies: list[dict[str, Any]]) -> dict[str, Any]:
        return {"body": bodies, "target": self._text}

    def _span(self, each: Leaving) -> dict[str, Any]:
        span = each.span
        bodies = [_body("tagging", each.label), _body("classifying", span.layer)]
        if span.note:
            bodies.append(_body("commenting", span.note))
        if span.confidence:
            bodies.append(_body("assessing", span.confidence))
        if span.entity:
            bodies.append(_body("identifying", span.entity))
        for attribute in span.attributes:
            value = self._ids.get(attribute.value, attribute.value)
            bodies.append(_body("describing", json.dumps([attribute.name, value])))
        times = {"created": span.created, "modified": span.updated}
        targets = [self._target(place) for place in span.ranges]
        return {
            **_annotation("tagging", self._ids[span.id]),
            **_creator(span.annotator),
            **{key: value for key, value in times.items() if value},
            "body": bodies,
            "target": targets[0] if len(targets) == 1 else targets,
        }

    def _target(self, place: Range) -> dict[str, Any]:
        text, (start, end) = self._record.text, place
        return {
            "type": "SpecificResource",
            "source": self._text,
            "selector": [
                {"type": "TextPositionSelector", "start": start, "end": end},
                {
                    "type": "TextQuoteSelector",
                    "exact": text[start:end],
                    "prefix": text[max(0, start - AROUND) : start],
                    "suffix": text[end : end + AROUND],
                },
            ],
        }


def _annotation(motivation: str, key: str) -> dict[str, Any]:
    return {"id": key, "type": "Annotation", "motivation": motivation}


def _body(purpose: str, value: str) -> dict[str, Any]:
    return {"type": "TextualBody", "purpose": purpose, "value": value}


def _creator(name: str) -> dict[str, Any]:
    return {"creator": {"type": "Person", "name": name}} if name else {}


def _id(span: Span) -> str:
    return foreign_id(span.origin, WEB_ANNOTATION) or OURS + quote(span.id, safe="")
