"""The rows of a brat .ann file, written for one article."""

import re
from collections.abc import Iterator
from urllib.parse import quote as percent_encoded

from annotator.domain.link import Link
from annotator.domain.message import said
from annotator.domain.record import Record
from annotator.domain.scheme import Scheme
from annotator.domain.span import AttributeValue, Range, Ranges, Span
from annotator.formats.annotator_jsonl_labels import Labels
from annotator.formats.brat_before import BRAT, RowsBefore, kept_text
from annotator.formats.brat_config import BratConfig
from annotator.formats.brat_rows import CONFIDENCE, EQUIV, FLAG, NOTES, REFERENCE_NAME
from annotator.formats.foreign import foreign_id
from annotator.formats.left_behind import without_annotators
from annotator.formats.losses import Act, Loss, Losses
from annotator.formats.offset_units import Counting, Positions
from annotator.formats.protocol import WriteContext
from annotator.formats.span_values import is_of_spans

COUNTING = Counting(folded=True, signature=True)
BOM = "\ufeff"
# What some readers of the files, brat's own among them, take for the end of a line.
_LINE_ENDS = "\n\r\v\f\x1c-\x1e\x85\u2028\u2029"
_PIECES = re.compile(f"[^{_LINE_ENDS}]+")
_GAP = re.compile(f"[{_LINE_ENDS}]+")
_LINE_END = re.compile(f"\r\n|[{_LINE_ENDS}]")
_ODD_LINE_END = re.compile(f"\r\n|[{_LINE_ENDS.replace(chr(10), '')}]")
_TOKEN = re.compile(r"[^\s|,<>]+")
_BLANK = re.compile(r"[\s%]")
_NUMBERED = re.compile(r"T[1-9]\d*")
_WIKIDATA = re.compile(r"Q\d+")
_REFERENCE = re.compile(r"(?!Wikidata:Q\d+$|Entity:)[^\s:%]+:\S+")


def joined_over_line_ends(ranges: Ranges, text: str) -> Ranges:
    """The ranges with those made one that touch, or have nothing but line ends between them."""
    joined: list[Range] = []
    for each in ranges:
        gap = text[joined[-1].end : each.start] if joined else "-"
        if not gap or _GAP.fullmatch(gap):
            joined[-1] = Range(joined[-1].start, each.end)
        else:
            joined.append(each)
    return tuple(joined)


class AnnRows:
    """All rows for one article; what brat cannot hold is noted in the losses."""

    def __init__(self, record: Record, config: BratConfig, *, context: WriteContext) -> None:
        self._before = RowsBefore(kept_text(record, context.page))
        self._record = record
        self._config = config
        self._losses: Losses = context.losses
        self._schemes = context.schemes
        self._labels = Labels(context.schemes, context.article_schemes)
        signed = record.text.startswith(BOM)
        self._positions = Positions(record.text, COUNTING.of_file(signed=signed))
        spans, self._kept = without_annotators(record, context.losses)
        self._pieces = {span.id: tuple(self._fragments(span)) for span in spans}
        spans = [span for span in spans if self._pieces[span.id]]
        self._ids = _ids(spans)
        self._spans = sorted(spans, key=lambda span: int(self._ids[span.id][1:]))

    def encoded(self) -> bytes:
        """The file: spans, links, attributes, entities and notes."""
        rows = [self._bound(span) for span in self._spans]
        notes: list[str] = []
        rows += self._links(notes)
        rows += [row for span in self._spans for row in self._attributes(span, notes)]
        rows += [row for span in self._spans for row in self._reference(span)]
        for span in self._spans:
            notes += self._notes(self._ids[span.id], span.note, item=span.id)
        rows += [self._row("#", note) for note in notes]
        return "".join(f"{row}\n" for row in self._before.ordered(rows)).encode()

    def _note_loss(self, act: Act, what: str, *, item: str) -> None:
        self._losses.note(Loss(act, what, self._record.article.id, item))

    def _fragments(self, span: Span) -> Iterator[Range]:
        """The ranges as brat takes them: apart from each other, and within one line."""
        text = self._record.text
        touching = joined_over_line_ends(span.ranges, text)
        found = [
            Range(start + piece.start(), start + piece.end())
            for start, end in touching
            for piece in _PIECES.finditer(text[start:end])
        ]
        back = joined_over_line_ends(tuple(found), text)
        if not found:
            self._note_loss("dropped", said("spans of line ends alone"), item=span.id)
        elif back != touching:
            self._note_loss("snapped", said("spans with line ends at an edge"), item=span.id)
        elif back != span.ranges:
            what = said("ranges of spans that touch or have line ends alone between them")
            self._note_loss("merged", what, item=span.id)
        yield from found

    def _row(self, letter: str, rest: str) -> str:
        return f"{self._before.key(letter, rest)}\t{rest}"

    def _bound(self, span: Span) -> str:
        pieces = self._pieces[span.id]
        export = self._labels.export_of(span.layer, span.label)
        name = self._config.names.name("label", export, layer=span.layer)
        numbers = ";".join("{} {}".format(*self._positions.numbers(each)) for each in pieces)
        return f"{self._ids[span.id]}\t{name} {numbers}\t{self._quote(span)}"

    def _quote(self, span: Span) -> str:
        return " ".join(self._record.text[start:end] for start, end in self._pieces[span.id])

    def _links(self, notes: list[str]) -> Iterator[str]:
        equal: list[list[str]] = []
        for link in self._record.links:
            if link.target_article != self._record.article.id:
                continue  # which is told for all formats alike
            ends = [self._ids.get(self._kept.get(each, "")) for each in (link.source, link.target)]
            if None in ends:
                self._note_loss("dropped", said("links of dropped spans"), item=link.id)
                continue
            source, target = (str(each) for each in ends)
            if link.kind == EQUIV and not link.note:
                _join(equal, source, target=target)
            else:
                yield self._relation(link, source, target=target, notes=notes)
        for members in equal:
            yield f"*\t{EQUIV} {' '.join(members)}"

    def _relation(self, link: Link, source: str, *, target: str, notes: list[str]) -> str:
        row = self._row("R", f"{self._config.link(link.kind)} Arg1:{source} Arg2:{target}")
        notes += self._notes(row.partition("\t")[0], link.note, item=link.id)
        return row

    def _attributes(self, span: Span, notes: list[str]) -> Iterator[str]:
        key = self._ids[span.id]
        if span.confidence:
            yield self._row("A", f"{CONFIDENCE} {key} {span.confidence}")
        for each in span.attributes:
            if each.name == REFERENCE_NAME and span.entity:
                continue
            value = self._value(each, self._schemes.get(span.layer))
            if not _TOKEN.fullmatch(value):
                name = self._config.names.name("attribute", each.name)
                plain = _LINE_END.sub(" ", value)
                if plain != value:
                    self._note_loss(
                        "mapped", said("line ends in attributes to blanks"), item=span.id
                    )
                notes.append(f"{name} {key}\t{plain}")
                continue
            name = self._config.attribute(each.name, each.value if value == each.value else "")
            given = "" if value == FLAG else f" {value}"
            yield self._row("A", f"{name} {key}{given}")

    def _value(self, each: AttributeValue, scheme: Scheme | None) -> str:
        """The value; the id of a row for the id of a span."""
        if is_of_spans(scheme, each.name):
            return self._ids.get(self._kept.get(each.value, ""), each.value)
        return each.value

    def _reference(self, span: Span) -> Iterator[str]:
        if span.entity:
            names = span.values(REFERENCE_NAME)
            name = names[0] if names and _PIECES.fullmatch(names[0]) else self._quote(span)
            reference = _reference_of(span.entity)
            yield self._row("N", f"Reference {self._ids[span.id]} {reference}\t{name}")

    def _notes(self, key: str, note: str, *, item: str) -> Iterator[str]:
        """A row for each line of a note; brat has no other way to end a line."""
        plain = _ODD_LINE_END.sub("\n", note)
        if plain != note:
            self._note_loss("mapped", said("line ends in notes to LF"), item=item)
        if plain:
            yield from (f"{NOTES} {key}\t{line}" for line in plain.split("\n"))


def _ids(spans: list[Span]) -> dict[str, str]:
    """The ids of the rows by those of the spans: those that they came with, else new ones."""
    found: dict[str, str] = {}
    taken: set[str] = set()
    for span in spans:
        known = foreign_id(span.origin, BRAT)
        if _NUMBERED.fullmatch(known) and known not in taken:
            taken.add(known)
            found[span.id] = known
    number = max((int(each[1:]) for each in taken), default=0)
    for span in sorted(spans, key=lambda it: (it.start, it.end, it.id)):
        if span.id not in found:
            number += 1
            found[span.id] = f"T{number}"
    return found


def _reference_of(entity: str) -> str:
    if _WIKIDATA.fullmatch(entity):
        return f"Wikidata:{entity}"
    if _REFERENCE.fullmatch(entity):
        return entity
    return "Entity:" + _BLANK.sub(lambda blank: percent_encoded(blank[0]), entity)


def _join(groups: list[list[str]], source: str, *, target: str) -> None:
    """Make one of the groups in which the two stand."""
    joined = [each for each in groups if source in each or target in each]
    members = [member for each in joined for member in each]
    members += [each for each in (source, target) if each not in members]
    for each in joined:
        groups.remove(each)
    groups.append(members)
