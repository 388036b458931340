"""WebAnno TSV 3.3, the exchange format of WebAnno and INCEpTION: one file for each article."""

from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import islice, pairwise
from typing import ClassVar

from annotator.domain.errors import UserError
from annotator.domain.message import said
from annotator.domain.offsets import Utf16Map
from annotator.domain.pieces import uncut
from annotator.domain.record import Record
from annotator.domain.span import LAYERS, Range, Span, span_order
from annotator.formats.annotator_jsonl_labels import Labels
from annotator.formats.extracted import content, origin_of
from annotator.formats.file_stems import FileStems
from annotator.formats.foreign import ForeignArticle, ForeignFormat, read_foreign
from annotator.formats.left_behind import note_left_behind
from annotator.formats.losses import Act, Loss
from annotator.formats.protocol import (
    Outputs,
    ReadContext,
    ReadProblem,
    Source,
    WriteContext,
)
from annotator.formats.span_values import exported_ids, with_ids, with_own_ids
from annotator.formats.tokenised import rows_of, tokens_of
from annotator.formats.uima_types import attributes_text, type_of
from annotator.formats.webanno_tsv_rows import (
    FORMAT,
    NO_VALUE,
    NONE,
    TEXT,
    TsvRows,
    escaped_text,
    escaped_value,
)

NAME = "webanno-tsv"
FEATURES = ("value", "annotator", "note", "confidence", "entity", "attributes", "id")


class WebannoTsv:
    """Reads and writes WebAnno TSV 3.3; offsets are UTF-16 units."""

    name = NAME
    title = said("WebAnno TSV 3.3, one article a file")
    suffixes: tuple[str, ...] = (".tsv",)
    offset_unit = "UTF-16"
    is_folder: ClassVar[bool] = True

    def sniff(self, head: bytes) -> bool:
        """Whether the first line says so."""
        return head.removeprefix(b"\xef\xbb\xbf").startswith(FORMAT.encode())

    def read(self, source: Source, context: ReadContext) -> Iterator[Record | ReadProblem]:
        """The one article of the file; its text between sentences, if any, is blank."""
        try:
            article, passed = _article(source)
        except UserError as error:
            yield ReadProblem(source.name, 0, str(error))
            return
        of = ForeignFormat(name=NAME, is_sure=True)
        for item in read_foreign(lambda: iter([article]), of=of, context=context):
            if isinstance(item, ReadProblem):
                yield item
            else:
                yield with_own_ids(item, context.schemes, format_name=NAME)
        if passed:
            message = said(
                "annotations of these types were passed over: {passed}", passed=", ".join(passed)
            )
            yield ReadProblem(source.name, 0, message, fatal=False)

    def write(self, records: Iterable[Record], out: Outputs, *, context: WriteContext) -> int:
        """Write a file for each article; spans are cut to the tokens and parts of them in it."""
        stems = FileStems()
        written = 0
        for record in records:
            note_left_behind(record, context.losses, held={"annotators"})
            data = _Document(record, context).encoded()
            if data:
                with out.inside(f"{stems.of(record.article)}.tsv") as stream:
                    stream.write(data)
            written += 1
        return written


def _article(source: Source) -> tuple[ForeignArticle, list[str]]:
    data = content(source)
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise UserError(said("this is not UTF-8, in which WebAnno TSV is written")) from None
    rows = TsvRows([line.removesuffix("\r") for line in text.split("\n")])
    text, is_utf16 = rows.text()
    own = rows.cuts(is_utf16=is_utf16, text=text)
    article = ForeignArticle(
        text=text,
        origin=origin_of(source, data),
        name=source.name,
        spans=rows.spans(is_utf16=is_utf16, text=text, source=source.name),
        page=lambda: own.encoded(text),
    )
    return article, sorted(rows.passed)


@dataclass(slots=True)
class _Annotation:
    """One annotation: a range of a span, and what stands in its columns; ``number`` 0 is none."""

    values: list[str]
    units: list[Range]
    number: int = 0


@dataclass(slots=True)
class _Units:
    """The tokens of an article, and for each one the parts of it that are units too."""

    tokens: list[Range]
    parts: dict[Range, set[Range]] = field(default_factory=dict)

    def of(self, place: Range) -> list[Range]:
        """Those that a range covers: whole tokens, or the parts of them that it covers."""
        found = []
        first = bisect_right(self.tokens, place.start, key=lambda token: token.end)
        for token in islice(self.tokens, first, self.first(place.end)):
            unit = Range(max(token.start, place.start), min(token.end, place.end))
            if unit != token:
                self.parts.setdefault(token, set()).add(unit)
            found.append(unit)
        return found

    def first(self, position: int) -> int:
        """The number of the first token that begins there or later."""
        return bisect_left(self.tokens, position, key=lambda token: token.start)


class _Document:
    """One article on its way into a file."""

    def __init__(self, record: Record, context: WriteContext) -> None:
        self._record = record
        self._losses = context.losses
        self._labels = Labels(context.schemes, context.article_schemes)
        self._map = Utf16Map(record.text)
        self._own, tokens = tokens_of(record, context)
        self._units = _Units(tokens)
        self._layers: dict[str, list[_Annotation]] = {layer: [] for layer in LAYERS}
        ids = exported_ids(record.spans, NAME)
        for span in sorted(record.spans, key=lambda it: (*span_order(it)[:4], ids[it.id])):
            scheme = context.schemes.get(span.layer)
            self._add(with_ids(span, ids, scheme=scheme), key=ids[span.id])
        for link in record.links:
            if link.target_article == record.article.id:
                self._note("dropped", said("links"), item=link.id)
        self._number()

    def encoded(self) -> bytes:
        """The file, b"" when there is no token in the article."""
        if not self._units.tokens:
            self._note("dropped", said("articles without tokens"))
            return b""
        return "".join(f"{line}\n" for line in self._lines()).encode()

    def _note(self, act: Act, what: str, *, item: str = "") -> None:
        self._losses.note(Loss(act, what, self._record.article.id, item))

    def _add(self, span: Span, *, key: str) -> None:
        found = [(place, units) for place in span.ranges if (units := self._units.of(place))]
        if not found:
            self._note("dropped", said("spans without tokens"), item=span.id)
            return
        reached = [Range(units[0].start, units[-1].end) for _, units in found]
        if tuple(reached) != span.ranges:
            self._note("snapped", said("spans with edges between tokens"), item=span.id)
        values = self._values(span, key)
        self._layers[span.layer] += [_Annotation(values, units) for _, units in found]

    def _values(self, span: Span, key: str, /) -> list[str]:
        note = span.note.replace("\r\n", "\n").replace("\r", "\n")
        annotator, entity = (each.replace("\r", " ") for each in (span.annotator, span.entity))
        if (note, annotator, entity) != (span.note, span.annotator, span.entity):
            self._note("mapped", said("carriage returns in notes and names"), item=span.id)
        values = (
            self._labels.export_of(span.layer, span.label),
            annotator,
            note,
            span.confidence,
            entity,
            attributes_text(span.attributes),
            key,
        )
        return [escaped_value(value) or NO_VALUE for value in values]

    def _number(self) -> None:
        """Number what has several units, or shares one with others of its type."""
        number = 0
        for annotations in self._layers.values():
            stacked = Counter(unit for each in annotations for unit in each.units)
            for each in annotations:
                if len(each.units) > 1 or stacked[each.units[0]] > 1:
                    number += 1
                    each.number = number

    def _lines(self) -> Iterator[str]:
        yield f"{FORMAT}3.3"
        used = [layer for layer in LAYERS if self._layers[layer]]
        for layer in used:
            yield f"#T_SP={'|'.join((type_of(layer), *FEATURES))}"
        yield ""
        text, tokens = self._record.text, self._units.tokens
        columns, bare = self._columns(used), f"{NONE}\t" * len(FEATURES) * len(used)
        starts, pasts = (self._map.all_to_utf16(each) for each in zip(*tokens, strict=True))
        for number, sentence in enumerate(self._sentences(), 1):
            yield ""
            yield from self._text_lines(sentence)
            first, past = (self._units.first(each) for each in sentence)
            for place, at in enumerate(range(first, past), 1):
                token = tokens[at]
                ends = f"{starts[at]}-{pasts[at]}\t{text[token.start : token.end]}"
                yield f"{number}-{place}\t{ends}\t{columns.get(token, bare)}"
                if token in self._units.parts:
                    yield from self._parts(token, f"{number}-{place}", columns=columns)

    def _parts(self, token: Range, key: str, *, columns: Mapping[Range, str]) -> Iterator[str]:
        for part, unit in enumerate(sorted(self._units.parts[token]), 1):
            ends = "-".join(map(str, self._map.all_to_utf16(unit)))
            word = self._record.text[unit.start : unit.end]
            yield f"{key}.{part}\t{ends}\t{word}\t{columns[unit]}"

    def _columns(self, layers: Sequence[str]) -> dict[Range, str]:
        """All columns of each unit that has something in one of them."""
        cells = [self._cells(layer) for layer in layers]
        empty = [NONE] * len(FEATURES)
        return {
            unit: "".join(f"{value}\t" for layer in cells for value in layer.get(unit, empty))
            for unit in {unit for layer in cells for unit in layer}
        }

    def _cells(self, layer: str) -> dict[Range, list[str]]:
        """What stands in the columns of a layer, by unit."""
        stacks: dict[Range, list[list[str]]] = {}
        for each in self._layers[layer]:
            suffix = f"[{each.number}]" if each.number else ""
            for unit in each.units:
                stacks.setdefault(unit, []).append([value + suffix for value in each.values])
        return {
            unit: ["|".join(column) for column in zip(*stack, strict=True)]
            for unit, stack in stacks.items()
        }

    def _sentences(self) -> list[Range]:
        """The sentences, each from its first token to that of the next one.

        So no text is lost between them; what stands before the first token becomes blanks.
        """
        record, tokens = self._record, self._units.tokens
        places = [place for span in record.spans for place in span.ranges]
        found = rows_of(record, self._own)
        starts = {tokens[0].start}
        begun = ((edge, self._units.first(edge) - 1) for piece in found for edge in piece)
        cut = [tokens[at] for edge, at in begun if at >= 0 and tokens[at].end > edge]
        for piece in uncut(found, [*places, *cut]):
            first = self._units.first(piece.start)
            if first < len(tokens) and tokens[first].start < piece.end:
                starts.add(tokens[first].start)
        if record.text[: tokens[0].start].strip(" "):
            self._note("mapped", said("text before the first token to blanks"))
        return [Range(*each) for each in pairwise([*sorted(starts), len(record.text)])]

    def _text_lines(self, sentence: Range) -> Iterator[str]:
        text = self._record.text[sentence.start : sentence.end]
        if sentence.end < len(self._record.text):
            # A line end at the end of a sentence is there without being written.
            text = text.removesuffix("\n")
        for line in text.split("\n"):
            yield f"{TEXT}{escaped_text(line)}"
