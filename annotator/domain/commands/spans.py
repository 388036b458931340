"""Commands on spans: add, relabel, resize, describe, remove."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace

from annotator.domain.errors import BadOffsets, DuplicateSpan, UnknownLabel
from annotator.domain.events import (
    Event,
    LinkRemoved,
    SpanAdded,
    SpanChanged,
    SpanRemoved,
    StatusChanged,
)
from annotator.domain.message import said
from annotator.domain.scheme import Attribute, Scheme
from annotator.domain.span import (
    CONFIDENCES,
    AttributeValue,
    Confidence,
    Layer,
    Ranges,
    Span,
    checked_ranges,
    envelope,
    freed,
    trimmed_ranges,
)
from annotator.domain.state import Stamp, State


@dataclass(frozen=True, slots=True)
class AddSpan:
    """Mark ranges of an article, in code points, with a label; white space at edges is left out."""

    article: str
    ranges: Ranges
    layer: Layer
    label: str

    @property
    def detail(self) -> str:
        """The label."""
        return self.label

    def events(self, state: State, stamp: Stamp) -> tuple[Event, ...]:
        """A new span; an article that was new is in progress from now on."""
        text = state.text(self.article)
        label = state.scheme(self.layer).offered(self.label)
        ranges = person_ranges(self.ranges, text)
        span = Span(
            id=stamp.new_id("s"),
            article=self.article,
            layer=self.layer,
            label=label.id,
            ranges=ranges,
            quote=envelope(ranges, text),
            annotator=stamp.annotator,
            attributes=_defaults(state.scheme(self.layer), label.id),
            created=stamp.now,
            updated=stamp.now,
        )
        refuse_twin(span, state)
        return (SpanAdded(span), *begun(self.article, state, stamp=stamp))


@dataclass(frozen=True, slots=True)
class Relabel:
    """Give spans another label, of the same layer or of another."""

    spans: tuple[str, ...]
    layer: Layer
    label: str

    @property
    def detail(self) -> str:
        """The new label."""
        return self.label

    def events(self, state: State, stamp: Stamp) -> tuple[Event, ...]:
        """The spans with the new label, without the attributes that it does not have."""
        label = state.scheme(self.layer).offered(self.label)
        changed: dict[object, SpanChanged] = {}
        for span in map(state.span, dict.fromkeys(self.spans)):
            if (span.layer, span.label) == (self.layer, label.id):
                continue
            kept = _kept(span.attributes, state.scheme(self.layer).attributes_of(label.id))
            after = replace(
                span, layer=self.layer, label=label.id, attributes=tuple(kept), updated=stamp.now
            )
            refuse_twin(after, state)
            if after.identity in changed:
                raise DuplicateSpan(
                    said("Two of these spans would be the same with {label}.", label=label.id)
                )
            changed[after.identity] = SpanChanged(span, after)
        return tuple(changed.values())


@dataclass(frozen=True, slots=True)
class ResizeSpan:
    """Give a span another extent, in code points."""

    span: str
    ranges: Ranges

    @property
    def detail(self) -> str:
        """Nothing: the act's name says it all."""
        return ""

    def events(self, state: State, stamp: Stamp) -> tuple[Event, ...]:
        """The span with its new ranges and quote."""
        span = state.span(self.span)
        text = state.text(span.article)
        ranges = person_ranges(self.ranges, text)
        if ranges == span.ranges:
            return ()
        after = replace(span, ranges=ranges, quote=envelope(ranges, text), updated=stamp.now)
        refuse_twin(after, state)
        return (SpanChanged(span, after),)


@dataclass(frozen=True, slots=True)
class SetNote:
    """Write a note on a span; "" takes it away."""

    span: str
    note: str

    @property
    def detail(self) -> str:
        """Nothing: the act's name says it all."""
        return ""

    def events(self, state: State, stamp: Stamp) -> tuple[Event, ...]:
        """The span with that note."""
        span = state.span(self.span)
        return changed_span(span, replace(span, note=self.note), stamp=stamp)


@dataclass(frozen=True, slots=True)
class SetConfidence:
    """Say how sure one is of a span; "" says nothing."""

    span: str
    confidence: Confidence

    @property
    def detail(self) -> str:
        """The confidence."""
        return self.confidence

    def events(self, state: State, stamp: Stamp) -> tuple[Event, ...]:
        """The span with that confidence."""
        if self.confidence not in CONFIDENCES:
            raise UnknownLabel(
                said(
                    "“{confidence}” is no confidence: low, medium or high.",
                    confidence=self.confidence,
                )
            )
        span = state.span(self.span)
        return changed_span(span, replace(span, confidence=self.confidence), stamp=stamp)


@dataclass(frozen=True, slots=True)
class SetEntity:
    """Say which entity a span names, by a free id; "" says nothing."""

    span: str
    entity: str

    @property
    def detail(self) -> str:
        """The entity."""
        return self.entity

    def events(self, state: State, stamp: Stamp) -> tuple[Event, ...]:
        """The span with that entity."""
        span = state.span(self.span)
        return changed_span(span, replace(span, entity=self.entity.strip()), stamp=stamp)


@dataclass(frozen=True, slots=True)
class SetAttribute:
    """Give a span's attribute those values; none takes the attribute away."""

    span: str
    name: str
    values: tuple[str, ...]

    @property
    def detail(self) -> str:
        """The attribute's name."""
        return self.name

    def events(self, state: State, stamp: Stamp) -> tuple[Event, ...]:
        """The span with those values, at the place where the attribute stood or at the end."""
        span = state.span(self.span)
        scheme = state.scheme(span.layer)
        attribute = scheme.attribute(self.name)
        values = tuple(value for value in dict.fromkeys(self.values) if value)
        if values and attribute not in scheme.attributes_of(span.label):
            raise UnknownLabel(
                said(
                    "A span labelled {label} has no attribute “{name}”.",
                    label=span.label,
                    name=self.name,
                )
            )
        for value in values:
            check_value(attribute, value)
        if len(values) > 1 and not attribute.multiple:
            raise UnknownLabel(said("“{name}” takes one value only.", name=self.name))
        given = tuple(AttributeValue(self.name, value) for value in values)
        before = [each for each in span.attributes if each.name != self.name]
        names = [each.name for each in span.attributes]
        place = names.index(self.name) if self.name in names else len(before)
        attributes = (*before[:place], *given, *before[place:])
        return changed_span(span, replace(span, attributes=attributes), stamp=stamp)


@dataclass(frozen=True, slots=True)
class RemoveSpans:
    """Delete spans, with the links that begin or end at them."""

    spans: tuple[str, ...]

    @property
    def detail(self) -> str:
        """How many, when more than one."""
        return str(len(self.spans)) if len(self.spans) > 1 else ""

    def events(self, state: State, stamp: Stamp) -> tuple[Event, ...]:
        """The links and spans gone; attributes that named such a span keep its quote instead."""
        spans = {each: state.span(each) for each in self.spans}
        links = {link.id: link for span in spans for link in state.links_of(span)}
        return (
            *(LinkRemoved(link) for link in links.values()),
            *_freed(spans, state, stamp=stamp),
            *(SpanRemoved(span) for span in spans.values()),
        )


def _freed(gone: Mapping[str, Span], state: State, *, stamp: Stamp) -> Iterator[Event]:
    quotes = {span.id: span.quote for span in gone.values()}
    for article in sorted({span.article for span in gone.values()}):
        for span in state.spans_naming(article, gone.keys()):
            if span.id not in gone:
                yield from changed_span(span, freed(span, quotes), stamp=stamp)


def check_value(attribute: Attribute, value: str) -> None:
    """Raises UnknownLabel when a choice does not have that value."""
    if not attribute.takes(value):
        known = ", ".join(choice.id for choice in attribute.values)
        raise UnknownLabel(
            said(
                "“{attribute}” has no value “{value}”, only {known}.",
                attribute=attribute.name,
                value=value,
                known=known,
            )
        )


def person_ranges(ranges: Ranges, text: str) -> Ranges:
    """The ranges that a person made, without white space at their edges; raises BadOffsets."""
    trimmed = trimmed_ranges(checked_ranges(ranges, len(text)), text)
    if not trimmed:
        raise BadOffsets(said("There is only white space in this selection."))
    return trimmed


def refuse_twin(span: Span, state: State) -> None:
    """Raises DuplicateSpan when another span has the same identity."""
    twin = state.span_with(span.identity)
    if twin is not None and twin.id != span.id:
        raise DuplicateSpan(said("This text already has the label {label}.", label=span.label))


def begun(article: str, state: State, *, stamp: Stamp) -> tuple[Event, ...]:
    """That the annotator has begun with the article, when the status still says "new"."""
    if state.status(article, stamp.annotator) != "new":
        return ()
    return (StatusChanged(article, stamp.annotator, "new", "in_progress"),)


def changed_span(before: Span, after: Span, *, stamp: Stamp) -> tuple[Event, ...]:
    """The change from one to the other at that time, if there is one."""
    return () if before == after else (SpanChanged(before, replace(after, updated=stamp.now)),)


def _kept(given: tuple[AttributeValue, ...], known: Iterable[Attribute]) -> list[AttributeValue]:
    # Two layers may know an attribute of the same name with other values.
    by_name = {attribute.name: attribute for attribute in known}
    kept: list[AttributeValue] = []
    for each in given:
        attribute = by_name.get(each.name)
        if attribute is None or not attribute.takes(each.value):
            continue
        if attribute.multiple or each.name not in {other.name for other in kept}:
            kept.append(each)
    return kept


def _defaults(scheme: Scheme, label: str) -> tuple[AttributeValue, ...]:
    return tuple(
        AttributeValue(attribute.name, attribute.default)
        for attribute in scheme.attributes_of(label)
        if attribute.default
    )
