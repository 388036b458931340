"""Articles with annotations as other tools write them, on their way to records of the project."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field, replace
from hashlib import sha256

from annotator.domain.article import ArticleLabel, Review, StatusMark
from annotator.domain.errors import BadOffsets, UserError
from annotator.domain.link import Link
from annotator.domain.message import said
from annotator.domain.record import Record
from annotator.domain.span import (
    AttributeValue,
    Confidence,
    Ranges,
    Span,
    checked_ranges,
    envelope,
)
from annotator.formats.extracted import Metadata, Origin, article_record
from annotator.formats.label_finding import LabelFinder
from annotator.formats.offset_evidence import Evidence
from annotator.formats.offset_finding import Quoted, same_quote
from annotator.formats.offset_units import (
    Counting,
    Positions,
    counting_named,
)
from annotator.formats.protocol import ReadContext, ReadProblem
from annotator.formats.wording import shown


@dataclass(frozen=True, slots=True, kw_only=True)
class ForeignSpan:
    """A span as it stands in a file: its ranges are numbers as the file counts.

    ``quote`` is what the file says that it quotes, None when the format has no quotes; of several
    ranges it is what ``quotes_parts`` of the format say. ``id`` is the file's own, ``line`` where
    it stands, from 1, in ``source`` when that is not the article's own file.
    """

    label: str
    numbers: tuple[tuple[int, int], ...]
    quote: str | None = None
    id: str = ""
    layer: str = ""
    annotator: str = ""
    confidence: Confidence = ""
    note: str = ""
    entity: str = ""
    attributes: tuple[AttributeValue, ...] = ()
    source: str = ""
    line: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class ForeignLink:
    """A link between two spans of one article, by the ids that they have in the file."""

    kind: str
    source: str
    target: str
    id: str = ""
    annotator: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ForeignArticle:
    """An article as a file has it; ``name`` and ``line`` are for messages.

    ``group`` names articles whose offsets are surely counted alike (all for ""), and ``signed``
    says that the text had a byte order mark before it. Article labels have export strings.
    ``page`` makes what is kept beside a text that is no file's, as ``own_rows`` has it.
    """

    text: str
    origin: Origin
    name: str
    line: int = 0
    metadata: Metadata = field(default_factory=Metadata)
    spans: tuple[ForeignSpan, ...] = ()
    links: tuple[ForeignLink, ...] = ()
    labels: tuple[ArticleLabel, ...] = ()
    statuses: tuple[StatusMark, ...] = ()
    reviewed: tuple[Review, ...] = ()
    group: str = ""
    signed: bool = False
    page: Callable[[], bytes] = bytes


Read = Callable[[], Iterator[ForeignArticle | ReadProblem]]


@dataclass(frozen=True, slots=True, kw_only=True)
class ForeignFormat:
    """What is known of a format: its name, how it counts, and whose labels it has.

    ``counting`` is what its documentation says; files that do otherwise are found out, unless
    ``is_sure``, as where a library has counted. ``crosswalks`` are asked in their order. A file
    that ``is_read`` was read to its end before: there is nothing in it that cannot be read.
    """

    name: str
    counting: Counting = field(default_factory=Counting)
    is_sure: bool = False
    is_read: bool = False
    crosswalks: tuple[str, ...] = ()


def read_foreign(
    read: Read, *, of: ForeignFormat, context: ReadContext
) -> Iterator[Record | ReadProblem]:
    """The records of all articles that ``read`` gives, whose offsets are code points then.

    It reads twice: first to find out how the file counts, which is told when it is not what the
    format documents. When that cannot be told nothing comes in. A span that does not fit the text
    is a problem with its place; it is left out, never shifted, and the rest comes in.
    """
    try:
        countings = _countings(read, of=of, context=context)
    except UserError as error:
        yield ReadProblem("", 0, str(error))
        return
    taking = _Taking(of, context)
    told: dict[str, ReadProblem] = {}
    for each in read():
        if isinstance(each, ReadProblem):
            yield each
        else:
            counting = countings[each.group]
            if isinstance(counting, ReadProblem):
                told.setdefault(each.name, replace(counting, source=each.name))
                continue
            yield from taking.article(each, counting)
    yield from _once(told.values())
    yield from taking.problems()


def _once(problems: Iterable[ReadProblem]) -> Iterator[ReadProblem]:
    """The same problem of several files as one, with the first of them and their number."""
    alike: dict[str, list[ReadProblem]] = {}
    for each in problems:
        alike.setdefault(each.message, []).append(each)
    for message, (first, *others) in alike.items():
        if not others:
            yield first
            continue
        files = len(others) + 1
        whole = said("{problem} So it is in {files} files.", problem=message, files=files)
        yield replace(first, message=whole, files=files)


def _countings(
    read: Read, *, of: ForeignFormat, context: ReadContext
) -> dict[str, Counting | ReadProblem]:
    """How each group counts, or why that cannot be told."""
    named = counting_named(context.offset_unit) if context.offset_unit else None
    if of.is_sure:
        named = Counting()
    elif context.is_ours and named is None:
        named = of.counting
    if named is not None and of.is_read:
        return defaultdict(lambda: named)
    evidence: dict[str, Evidence] = {}
    for each in read():
        if isinstance(each, ForeignArticle):
            if each.group not in evidence:
                evidence[each.group] = Evidence(of.counting)
            if named is None:
                evidence[each.group].add(each.text, _quoted(each), signed=each.signed)
    if named is not None:
        return dict.fromkeys(evidence, named)
    found: dict[str, Counting | ReadProblem] = {}
    for group, known in evidence.items():
        decision = known.decide()
        candidates = tuple(each.name for each in decision.candidates)
        found[group] = decision.counting or ReadProblem("", 0, str(decision), countings=candidates)
    return found


def _quoted(article: ForeignArticle) -> Iterator[Quoted]:
    for span in article.spans:
        if len(span.numbers) == 1:
            ((start, end),) = span.numbers
            yield Quoted(start, end, span.quote)


class _Taking:
    """Makes records of foreign articles, and counts what it leaves out."""

    def __init__(self, of: ForeignFormat, context: ReadContext) -> None:
        self._format = of
        self._context = context
        self._finder = LabelFinder(context, crosswalks=of.crosswalks)
        self._blank_edges = 0
        self._twice = 0
        self._last = ""

    def article(
        self, article: ForeignArticle, counting: Counting
    ) -> Iterator[Record | ReadProblem]:
        try:
            record = _record(article)
        except UserError as error:
            yield ReadProblem(article.name, article.line, str(error))
            return
        self._last = article.name
        positions = Positions(article.text, counting.of_file(signed=article.signed))
        spans: dict[object, Span] = {}
        by_id: dict[str, str] = {}
        for foreign in article.spans:
            span = self._span(foreign, article, positions=positions, article_id=record.article.id)
            if isinstance(span, ReadProblem):
                yield span
            elif span is not None:
                self._twice += span.identity in spans
                kept = spans.setdefault(span.identity, span)
                by_id.setdefault(foreign.id, kept.id)
        links = []
        for link in article.links:
            if link.source in by_id and link.target in by_id:
                links.append(self._link(link, by_id, article=record.article.id))
            else:
                message = said(
                    "the link {kind} ends at a span that was left out", kind=shown(link.kind)
                )
                yield ReadProblem(article.name, article.line, message, fatal=False)
        yield replace(
            record,
            spans=tuple(spans.values()),
            links=tuple(links),
            labels=article.labels,
            statuses=article.statuses,
            reviewed=article.reviewed,
        )

    def problems(self) -> Iterator[ReadProblem]:
        yield from self._finder.problems()
        if self._blank_edges:
            message = said(
                "{blank_edges} spans have white space at an edge, which is kept",
                blank_edges=self._blank_edges,
            )
            yield ReadProblem(self._last, 0, message, fatal=False)
        if self._twice:
            message = said(
                "{twice} spans stand there more than once and came in once", twice=self._twice
            )
            yield ReadProblem(self._last, 0, message, fatal=False)

    def _span(
        self,
        foreign: ForeignSpan,
        article: ForeignArticle,
        *,
        positions: Positions,
        article_id: str,
    ) -> Span | ReadProblem | None:
        source, line = foreign.source or article.name, foreign.line or article.line
        try:
            ranges = _ranges(foreign, article.text, positions=positions)
        except BadOffsets as error:
            message = said("the span {span} is left out: {error}", span=_told(foreign), error=error)
            return ReadProblem(source, line, message, fatal=False, refused=1)
        found = self._finder.find(foreign.label, layer=foreign.layer, source=source, line=line)
        if found is None:
            return None
        layer, label = found
        quote = envelope(ranges, article.text)
        self._blank_edges += quote != quote.strip()
        annotator = foreign.annotator or self._context.annotator
        key = (article_id, annotator, layer, label, ranges)
        return Span(
            id=_id("s", key),
            article=article_id,
            layer=layer,
            label=label,
            ranges=ranges,
            quote=quote,
            annotator=annotator,
            origin=f"{self._format.name}:{foreign.id}" if foreign.id else self._format.name,
            confidence=foreign.confidence,
            note=foreign.note,
            entity=foreign.entity,
            attributes=foreign.attributes,
            created=self._context.now,
            updated=self._context.now,
        )

    def _link(self, link: ForeignLink, by_id: dict[str, str], *, article: str) -> Link:
        source, target = by_id[link.source], by_id[link.target]
        annotator = link.annotator or self._context.annotator
        return Link(
            id=_id("l", (link.kind, source, target, annotator)),
            article=article,
            kind=link.kind,
            source=source,
            target=target,
            target_article=article,
            annotator=annotator,
            note=link.note,
        )


def _record(article: ForeignArticle) -> Record:
    page, origin = article.page(), article.origin
    if page:  # by which it is found again
        origin = replace(origin, sha256=sha256(page).hexdigest())
    return article_record(article.text, origin=origin, metadata=article.metadata, page=page)


def foreign_id(origin: str, format_name: str) -> str:
    """The id that a span had in a file of that format, from its origin; "" when it had none."""
    name, _, found = origin.partition(":")
    return found if name == format_name else ""


def _ranges(foreign: ForeignSpan, text: str, *, positions: Positions) -> Ranges:
    found = []
    for start, end in foreign.numbers:
        each = positions.range(start, end)
        if each is None:
            raise BadOffsets(said("{start}–{end} is no part of the text", start=start, end=end))
        found.append(each)
    ranges = checked_ranges(found, len(text))
    if foreign.quote is not None and not _is_quoted(ranges, text, quote=foreign.quote):
        raise BadOffsets(said("the text there is {text}", text=shown(envelope(ranges, text))))
    return ranges


def _is_quoted(ranges: Ranges, text: str, *, quote: str) -> bool:
    pieces = " ".join(text[start:end] for start, end in ranges)
    return same_quote(pieces, quote) or same_quote(envelope(ranges, text), quote)


def _told(foreign: ForeignSpan) -> str:
    name = foreign.id or " ".join(f"{start}–{end}" for start, end in foreign.numbers)
    quoted = "" if foreign.quote is None else f" {shown(foreign.quote)}"
    return f"{name}{quoted}"


def _id(kind: str, key: object) -> str:
    # The same file read twice gives the same ids, so that a merge finds the spans to be the same.
    return f"{kind}_{sha256(repr(key).encode('utf-8', 'surrogatepass')).hexdigest()[:32]}"
