"""An article as UIMA has it: structures with types, features and references."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from annotator.domain.link import Link
from annotator.domain.message import said
from annotator.domain.offsets import Utf16Map
from annotator.domain.record import Record
from annotator.domain.span import LAYERS, Span, span_order
from annotator.formats.annotator_jsonl_labels import Labels
from annotator.formats.extracted import FIELDS
from annotator.formats.left_behind import note_left_behind
from annotator.formats.losses import Loss
from annotator.formats.protocol import WriteContext
from annotator.formats.span_values import exported_ids, with_ids
from annotator.formats.uima_types import CUSTOM, attributes_text, type_of

CAS = "uima-cas"
ANNOTATION = "uima.tcas.Annotation"
DOCUMENT = "uima.tcas.DocumentAnnotation"
VIEW = "_InitialView"
SOURCE, TARGET = "Governor", "Dependent"
ARTICLE, LINK, REGION = f"{CUSTOM}Article", f"{CUSTOM}Link", f"{CUSTOM}Region"
SOFA_KEY, DOCUMENT_KEY, FIRST_KEY = 1, 2, 3
_SPAN = ("label", "annotator", "note", "confidence", "entity", "attributes")
_MADE = ("origin", "id", "created", "updated")


@dataclass(frozen=True, slots=True, kw_only=True)
class CasType:
    """A type that we declare: its supertype, and its features with strings and references."""

    name: str
    supertype: str
    strings: tuple[str, ...]
    references: tuple[str, ...] = ()


TYPES = (
    CasType(name=ARTICLE, supertype="uima.cas.AnnotationBase", strings=("id", "file", *FIELDS)),
    *(
        CasType(name=type_of(layer), supertype=ANNOTATION, strings=(*_SPAN, *_MADE))
        for layer in LAYERS
    ),
    CasType(
        name=LINK,
        supertype=ANNOTATION,
        strings=("kind", "annotator", "note", "id"),
        references=(SOURCE, TARGET),
    ),
    CasType(name=REGION, supertype=ANNOTATION, strings=("kind", "origin")),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Structure:
    """One feature structure; ``extent`` is in UTF-16 units, None for what is no annotation."""

    key: int
    type: str
    extent: tuple[int, int] | None = None
    strings: Mapping[str, str] = field(default_factory=dict)
    references: Mapping[str, int] = field(default_factory=dict)
    line: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Cas:
    """One article with all its structures but the text itself and the document's annotation."""

    text: str
    language: str
    structures: tuple[Structure, ...]


def cas_of(record: Record, context: WriteContext) -> Cas:
    """The article as UIMA has it; what that cannot hold is noted in the losses."""
    note_left_behind(record, context.losses, held={"metadata", "annotators", "regions"})
    building = _Building(record, context)
    structures = tuple(building.structures())
    return Cas(text=record.text, language=record.article.language, structures=structures)


class _Building:
    def __init__(self, record: Record, context: WriteContext) -> None:
        self._record = record
        self._context = context
        self._labels = Labels(context.schemes, context.article_schemes)
        self._map = Utf16Map(record.text)
        self._ids = exported_ids(record.spans, CAS)
        self._keys: dict[str, int] = {}
        self._last = FIRST_KEY - 1

    def structures(self) -> Iterator[Structure]:
        article = self._record.article
        known = {name: getattr(article, name) for name in ("id", "file", *FIELDS)}
        yield Structure(key=self._next(), type=ARTICLE, strings=_filled(known))
        for region in self._record.regions:
            strings = {"kind": region.kind, "origin": region.origin}
            extent = self._extent(region.start, region.end)
            yield Structure(key=self._next(), type=REGION, extent=extent, strings=_filled(strings))
        spans = self._record.spans
        for span in sorted(spans, key=lambda it: (*span_order(it)[:4], self._ids[it.id])):
            yield from self._parts(span)
        by_id = {span.id: span for span in spans}
        for link in self._record.links:
            if link.target_article == article.id and {link.source, link.target} <= by_id.keys():
                yield self._link(link, by_id[link.target])
            elif link.target_article == article.id:
                self._context.losses.note(
                    Loss("dropped", said("links of missing spans"), article.id, link.id)
                )

    def _parts(self, span: Span) -> Iterator[Structure]:
        """An annotation for each range of the span; they have the same id."""
        span = with_ids(span, self._ids, scheme=self._context.schemes.get(span.layer))
        known = {
            **{name: getattr(span, name) for name in (*_SPAN[:-1], *_MADE)},
            "label": self._labels.export_of(span.layer, span.label),
            "attributes": attributes_text(span.attributes),
            "origin": "" if span.origin.startswith(f"{CAS}:") else span.origin,
            "id": self._ids[span.id],
        }
        for start, end in span.ranges:
            key = self._next()
            self._keys.setdefault(span.id, key)
            extent = self._extent(start, end)
            yield Structure(
                key=key, type=type_of(span.layer), extent=extent, strings=_filled(known)
            )

    def _link(self, link: Link, target: Span) -> Structure:
        start, end = target.ranges[0]
        known = {name: getattr(link, name) for name in ("kind", "annotator", "note", "id")}
        return Structure(
            key=self._next(),
            type=LINK,
            extent=self._extent(start, end),
            strings=_filled(known),
            references={SOURCE: self._keys[link.source], TARGET: self._keys[link.target]},
        )

    def _extent(self, start: int, end: int) -> tuple[int, int]:
        return self._map.to_utf16(start), self._map.to_utf16(end)

    def _next(self) -> int:
        self._last += 1
        return self._last


def _filled(features: Mapping[str, str]) -> dict[str, str]:
    return {name: value for name, value in features.items() if value}
