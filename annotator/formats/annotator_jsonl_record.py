"""Between a record of the project and one line: what is written, and what was read."""

from typing import Any

from msgspec import UNSET
from msgspec.structs import asdict

from annotator.domain.article import (
    Article,
    ArticleLabel,
    Region,
    Review,
    StatusMark,
    overall_status,
    text_sha256,
)
from annotator.domain.errors import BadOffsets, UserError
from annotator.domain.link import Link
from annotator.domain.message import said
from annotator.domain.record import Record
from annotator.domain.span import AttributeValue, Span, checked_ranges, envelope
from annotator.formats.annotator_jsonl_labels import Labels
from annotator.formats.annotator_jsonl_lines import FORMAT
from annotator.formats.annotator_jsonl_shape import ArticleLine, SpanLine

Parsed = dict[str, Any]

METADATA = ("title", "language", "published", "source", "url", "author", "file", "event")


def line_of(record: Record, labels: Labels) -> Parsed:
    """The object that stands for a record, with its keys in the order of the contract.

    Raises UserError when its text or a span is not what it was.
    """
    article = record.article
    if text_sha256(record.text) != article.sha256:
        raise UserError(
            said(
                "The text of the article {article} is damaged: verify the project.",
                article=article.id,
            )
        )
    return {
        "format": FORMAT,
        "id": article.id,
        "sha256": article.sha256,
        "offset_unit": "codepoint",
        "text": record.text,
        **{name: getattr(article, name) for name in METADATA},
        **({"topics": list(article.topics)} if article.topics else {}),
        "status": overall_status(record.statuses),
        "labels": sorted((_label_line(each, labels) for each in record.labels), key=_values),
        "spans": sorted(
            (_span_line(each, record.text, labels=labels) for each in record.spans), key=span_place
        ),
        "regions": sorted((_region_line(each) for each in record.regions), key=_region_place),
        "links": [_link_line(each) for each in sorted(record.links, key=lambda link: link.id)],
        "reviewed": sorted((_review_line(each) for each in record.reviewed), key=_values),
    }


def span_place(span: Parsed) -> tuple[int, int, str, str, str]:
    """The key by which the spans of a line are sorted."""
    return (span["start"], span["end"], span["layer"], span["label"], span["id"])


def _values(each: Parsed) -> tuple[str, ...]:
    return tuple(each.values())


def _region_place(region: Parsed) -> tuple[int, int, str, str]:
    return (region["start"], region["end"], region["kind"], region["origin"])


def _span_line(span: Span, text: str, *, labels: Labels) -> Parsed:
    ranges = checked_ranges(span.ranges, len(text))
    if envelope(ranges, text) != span.quote:
        raise BadOffsets(
            said("The quote of the span {span} is not the text: verify the project.", span=span.id)
        )
    export = labels.export_of(span.layer, span.label)
    return {
        "id": span.id,
        "layer": span.layer,
        "label": export,
        "coarse": labels.coarse_of(span.layer, export),
        "start": span.start,
        "end": span.end,
        "ranges": [list(each) for each in ranges],
        "quote": span.quote,
        "annotator": span.annotator,
        "origin": span.origin,
        "confidence": span.confidence,
        "note": span.note,
        "entity": span.entity,
        "attributes": [{"name": each.name, "value": each.value} for each in span.attributes],
        "created": span.created,
        "updated": span.updated,
    }


def _label_line(label: ArticleLabel, labels: Labels) -> Parsed:
    export = labels.article_export_of(label.scheme, label.label)
    return {"scheme": label.scheme, "label": export, "annotator": label.annotator}


def _region_line(region: Region) -> Parsed:
    return {
        "kind": region.kind,
        "start": region.start,
        "end": region.end,
        "origin": region.origin,
    }


def _link_line(link: Link) -> Parsed:
    return {
        "id": link.id,
        "kind": link.kind,
        "source": link.source,
        "target": link.target,
        "target_article": link.target_article,
        "annotator": link.annotator,
        "note": link.note,
    }


def _review_line(review: Review) -> Parsed:
    return {"layer": review.layer, "annotator": review.annotator, "state": review.state}


def record_of(line: ArticleLine, labels: Labels, *, annotator: str) -> Record:
    """The record that a line without faults stands for.

    Its status is that of the only annotator whom the line names, or else of ``annotator``.
    """
    article = line.id
    return Record(
        article=Article(
            id=article,
            sha256=line.sha256,
            length=len(line.text),
            language_confidence=1.0 if line.language else 0.0,
            topics=() if line.topics is UNSET else tuple(line.topics),
            **{name: getattr(line, name) for name in METADATA},
        ),
        text=line.text,
        labels=tuple(
            ArticleLabel(each.scheme, labels.article_id_of(each.scheme, each.label), each.annotator)
            for each in line.labels
        ),
        statuses=_statuses(line, annotator),
        spans=tuple([_span(each, article, labels=labels) for each in line.spans]),
        regions=tuple(Region(it.kind, it.start, it.end, it.origin) for it in line.regions),
        links=tuple(Link(article=article, **asdict(each)) for each in line.links),
        reviewed=tuple(Review(it.layer, it.annotator, it.state) for it in line.reviewed),
    )


def _statuses(line: ArticleLine, annotator: str) -> tuple[StatusMark, ...]:
    if line.status == "new":
        return ()
    named = {each.annotator for each in line.spans}
    named |= {each.annotator for each in line.labels}
    named |= {each.annotator for each in line.reviewed}
    return (StatusMark(named.pop() if len(named) == 1 else annotator, line.status),)


def _span(span: SpanLine, article: str, *, labels: Labels) -> Span:
    attributes = span.attributes
    return Span(
        id=span.id,
        article=article,
        layer=span.layer,
        label=labels.id_of(span.layer, span.label),
        ranges=span.ranges,
        quote=span.quote,
        annotator=span.annotator,
        origin=span.origin,
        confidence=span.confidence,
        note=span.note,
        entity=span.entity,
        attributes=tuple([AttributeValue(it.name, it.value) for it in attributes])
        if attributes
        else (),
        created=span.created,
        updated=span.updated,
    )


def named_annotators(line: Parsed) -> set[str]:
    """Who made something that a line holds."""
    return {each["annotator"] for key in ("spans", "labels", "reviewed") for each in line[key]}
