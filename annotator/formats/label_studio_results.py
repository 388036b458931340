"""An article's annotations as the results that Label Studio imports."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

from annotator.domain.message import said
from annotator.domain.record import Record
from annotator.domain.scheme import Attribute
from annotator.domain.span import Span
from annotator.formats.annotator_jsonl_labels import Labels
from annotator.formats.foreign import foreign_id
from annotator.formats.label_studio_before import Stayed, region_id
from annotator.formats.label_studio_config import CONFIDENCE, ENTITY, TEXT, control_of
from annotator.formats.label_studio_tasks import LABEL_STUDIO
from annotator.formats.leaving import Leaving, is_number
from annotator.formats.losses import Loss
from annotator.formats.protocol import WriteContext


class Results:
    """What is to be said of one article, by who says it, but for what ``stayed`` as it was."""

    def __init__(
        self,
        record: Record,
        spans: Sequence[Leaving],
        *,
        labels: Labels,
        context: WriteContext,
        stayed: Mapping[str, Stayed],
    ) -> None:
        self._record = record
        self._spans = spans
        self._labels = labels
        self._context = context
        self._stayed = stayed
        self._ids = {span.id: _region(span) for span in record.spans}

    def by_annotator(self) -> Iterator[tuple[str, list[dict[str, Any]]]]:
        """Who made something of it, each with the results of theirs that are new."""
        found = {each.span.annotator for each in self._spans}
        for name in sorted(found | {each.annotator for each in self._record.labels}):
            yield name, list(self._result(name, self._stayed.get(name, Stayed())))

    def _result(self, annotator: str, stayed: Stayed) -> Iterator[dict[str, Any]]:
        regions: dict[object, list[Leaving]] = {}
        for each in self._spans:
            known = foreign_id(each.span.origin, LABEL_STUDIO)
            if each.span.annotator == annotator and known not in stayed.regions:
                region = self._ids[each.span.id]
                regions.setdefault((region, each.place, each.span.layer), []).append(each)
        for spans in regions.values():
            yield from self._one(spans)
        left = {each.span.id for each in self._spans}
        yield from self._relations(left, annotator, but=stayed.links)
        labels: dict[str, list[str]] = {}
        for label in self._record.labels:
            if label.annotator == annotator:
                export = self._labels.article_export_of(label.scheme, label.label)
                if (label.scheme, export) not in stayed.labels:
                    labels.setdefault(label.scheme, []).append(export)
        for scheme, exports in sorted(labels.items()):
            yield _item(scheme, "choices", value={"choices": sorted(exports)})

    def _one(self, spans: Sequence[Leaving]) -> Iterator[dict[str, Any]]:
        span, (start, end) = spans[0].span, spans[0].place
        place = {"start": start, "end": end}
        region = {"id": self._ids[span.id]}
        quote = {"text": self._record.text[start:end]}
        value = {**place, **quote, "labels": [each.label for each in spans]}
        item = {**region, **_item(span.layer, "labels", value=value)}
        yield {**item, "meta": {"text": [span.note]}} if span.note else item
        for name, values in self._attributes(span):
            attribute = self._attribute(span, name)
            control = name if name in (CONFIDENCE, ENTITY) else control_of(span.layer, name)
            if name == CONFIDENCE or (attribute is not None and attribute.kind == "choice"):
                value = {**place, **quote, "choices": values}
                yield {**region, **_item(control, "choices", value=value)}
            else:
                yield {**region, **_item(control, "textarea", value={**place, "text": values})}

    def _attributes(self, span: Span) -> Iterable[tuple[str, list[str]]]:
        found: dict[str, list[str]] = {}
        if span.confidence:
            found[CONFIDENCE] = [span.confidence]
        if span.entity:
            found[ENTITY] = [span.entity]
        for each in span.attributes:
            found.setdefault(each.name, []).append(self._ids.get(each.value, each.value))
        return found.items()

    def _attribute(self, span: Span, name: str) -> Attribute | None:
        scheme = self._context.schemes[span.layer]
        return next((each for each in scheme.attributes if each.name == name), None)

    def _relations(
        self, left: set[str], annotator: str, *, but: set[str]
    ) -> Iterator[dict[str, Any]]:
        makers = {span.id: span.annotator for span in self._record.spans if span.id in left}
        for link in self._record.links:
            if link.target_article != self._record.article.id or link.id in but:
                continue
            ends = (link.source, link.target)
            if all(makers.get(each) == annotator for each in ends):
                source, target = (self._ids[each] for each in ends)
                yield {
                    "from_id": source,
                    "to_id": target,
                    "type": "relation",
                    "direction": "right",
                    "labels": [link.kind],
                }
            elif makers.get(link.source) == annotator:
                what = said("links between spans of two annotators")
                loss = Loss("dropped", what, self._record.article.id, link.id, link.kind)
                self._context.losses.note(loss)


def _item(control: str, kind: str, *, value: dict[str, Any]) -> dict[str, Any]:
    return {
        "from_name": control,
        "to_name": TEXT,
        "type": kind,
        "origin": "manual",
        "value": value,
    }


def _region(span: Span) -> str:
    return region_id(foreign_id(span.origin, LABEL_STUDIO)) or span.id


def completed_by(annotator: str) -> dict[str, Any]:
    """Accounts as Label Studio names them; it refuses those that it does not have."""
    if is_number(annotator):
        return {"completed_by": int(annotator)}
    if "@" in annotator:
        return {"completed_by": {"email": annotator}}
    return {"annotator": annotator} if annotator else {}
