"""From the structures of a UIMA CAS, ours or of other programs, to an article with its spans."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace

from annotator.domain.article import REGION_KINDS, Region
from annotator.domain.errors import UserError
from annotator.domain.message import said
from annotator.domain.record import Record
from annotator.domain.span import Span
from annotator.formats.cas import (
    ARTICLE,
    CAS,
    DOCUMENT,
    LINK,
    REGION,
    SOURCE,
    TARGET,
    Cas,
    Structure,
)
from annotator.formats.cas_before import with_file
from annotator.formats.extracted import FIELDS, Metadata, content, origin_of
from annotator.formats.foreign import (
    ForeignArticle,
    ForeignFormat,
    ForeignLink,
    ForeignSpan,
    foreign_id,
    read_foreign,
)
from annotator.formats.offset_units import Counting, Positions
from annotator.formats.protocol import ReadContext, ReadProblem, Source
from annotator.formats.span_values import with_own_ids
from annotator.formats.uima_types import is_of_labels, layer_of, span_of, whole_spans

UTF16 = Counting(unit="utf16")
_METADATA = "de.tudarmstadt.ukp.dkpro.core.api.metadata.type.DocumentMetaData"
_SILENT = (DOCUMENT, _METADATA, "de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.")
_KINDS = ("kind", "value", "label", "relationType")
_DATES = ("created", "updated")
_TIME = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ")
_UNKNOWN = "x-unspecified"


def read_cas(
    source: Source, context: ReadContext, *, parse: Callable[[bytes], Cas], name: str
) -> Iterator[Record | ReadProblem]:
    """The one article of a file, and what cannot be read of it; ``parse`` may raise UserError.

    ``name`` is that of the format.
    """
    try:
        data = content(source)
        reading = _Reading(parse(data))
    except UserError as error:
        yield ReadProblem(source.name, 0, str(error))
        return
    article = ForeignArticle(
        text=reading.cas.text,
        origin=origin_of(source, data),
        name=source.name,
        metadata=Metadata(**reading.metadata),
        spans=whole_spans(reading.spans),
        links=tuple(reading.links()),
    )
    of = ForeignFormat(name=CAS, counting=UTF16)
    if reading.is_ours and not context.offset_unit:
        context = replace(context, offset_unit=UTF16.name)
    for item in read_foreign(lambda: iter([article]), of=of, context=context):
        if isinstance(item, ReadProblem):
            yield item
        else:
            regions = tuple(dict.fromkeys(reading.regions()))
            own = with_own_ids(item, context.schemes, format_name=CAS)
            spans = tuple(map(reading.dated, own.spans))
            whole = replace(own, spans=spans, regions=regions)
            yield with_file(whole, data, of=name, is_ours=reading.is_ours)
    if reading.passed:
        message = said(
            "structures of these types were passed over: {passed}",
            passed=", ".join(sorted(reading.passed)),
        )
        yield ReadProblem(source.name, 0, message, fatal=False)


@dataclass(slots=True)
class _Reading:
    """What stands in a file."""

    cas: Cas
    metadata: dict[str, str] = field(default_factory=dict)
    spans: list[ForeignSpan] = field(default_factory=list)
    passed: set[str] = field(default_factory=set)
    _times: dict[str, list[str]] = field(default_factory=dict)
    _ids: dict[int, str] = field(default_factory=dict)
    _links: list[Structure] = field(default_factory=list)
    _regions: list[Structure] = field(default_factory=list)

    @property
    def is_ours(self) -> bool:
        """Whether we have written it."""
        return any(each.type == ARTICLE for each in self.cas.structures)

    def __post_init__(self) -> None:
        if self.cas.language and self.cas.language != _UNKNOWN:
            self.metadata["language"] = self.cas.language
        for each in self.cas.structures:
            self._take(each)

    def _take(self, each: Structure) -> None:
        if each.type == ARTICLE:
            self.metadata |= {name: each.strings.get(name, "") for name in FIELDS}
        elif each.type == _METADATA:
            self.metadata.setdefault("title", each.strings.get("documentTitle", ""))
        elif each.type == REGION:
            self._regions.append(each)
        elif each.type.startswith(_SILENT):
            return
        elif {SOURCE, TARGET} <= each.references.keys() and is_of_labels(each.type):
            self._links.append(each)
        elif each.extent is not None and is_of_labels(each.type) and each.type != LINK:
            self._span(each, each.extent)
        elif each.extent is not None or each.references:
            self.passed.add(each.type)

    def _span(self, each: Structure, extent: tuple[int, int]) -> None:
        span = span_of(each.type, each.strings, extent=extent)
        if not (span.id and layer_of(each.type)):
            span = replace(span, id=str(each.key))
        elif all(map(_TIME.fullmatch, times := [each.strings.get(name, "") for name in _DATES])):
            self._times[span.id] = times
        self._ids[each.key] = span.id
        self.spans.append(replace(span, line=each.line))

    def dated(self, span: Span) -> Span:
        """The span with the times at which it was made, where the file says them."""
        times = self._times.get(foreign_id(span.origin, CAS))
        return replace(span, created=times[0], updated=times[1]) if times else span

    def links(self) -> Iterator[ForeignLink]:
        """The links, by the ids of their spans."""
        for each in self._links:
            source, target = (self._ids.get(each.references[end], "") for end in (SOURCE, TARGET))
            kinds = [each.strings[name] for name in _KINDS if each.strings.get(name)]
            yield ForeignLink(
                kind=kinds[0] if kinds else each.type.rpartition(".")[2],
                source=source,
                target=target,
                id=each.strings.get("id", ""),
                annotator=each.strings.get("annotator", ""),
                note=each.strings.get("note", ""),
            )

    def regions(self) -> Iterator[Region]:
        """The regions of ours, in code points."""
        positions = Positions(self.cas.text, UTF16)
        for each in self._regions:
            place = positions.range(*each.extent) if each.extent else None
            kinds = [kind for kind in REGION_KINDS if kind == each.strings.get("kind")]
            if place is not None and kinds:
                origin = each.strings.get("origin", "")
                yield Region(kinds[0], place.start, place.end, origin)
