"""A table for spreadsheets, one span a row; with the texts in it, it can be read back."""

import csv
import io
import json
from collections.abc import Iterable, Iterator, Sequence
from typing import ClassVar

from annotator.domain.errors import UserError
from annotator.domain.message import said
from annotator.domain.record import Record
from annotator.domain.span import CONFIDENCES, AttributeValue, Ranges, Span
from annotator.formats.annotator_jsonl_labels import Labels
from annotator.formats.extracted import FIELDS, Metadata, Origin, content, origin_of
from annotator.formats.foreign import (
    ForeignArticle,
    ForeignFormat,
    ForeignSpan,
    foreign_id,
    read_foreign,
)
from annotator.formats.json_articles import json_value
from annotator.formats.leaving import Leaving, Part, leaving
from annotator.formats.protocol import Outputs, ReadContext, ReadProblem, Source, WriteContext
from annotator.formats.span_values import with_own_ids
from annotator.formats.table import Row, rows
from annotator.formats.wording import guarded, unguarded

SPAN_TABLE = "csv-spans"
# Excel opens a file of commas in one column where a comma is the decimal sign: in all the
# languages of our articles but English.
DELIMITER = ";"
BOM = "\ufeff"
AROUND = 32
SPAN = ("layer", "label", "start", "end", "ranges", "before", "quote", "after")
MORE = ("annotator", "confidence", "note", "entity", "attributes", "span")
COLUMNS = ("article", *FIELDS, "file", *SPAN, *MORE)
TEXT = "text"
HELD: tuple[Part, ...] = (
    "annotators",
    "attributes",
    "confidences",
    "entities",
    "notes",
    "ranges",
)


class SpanTable:
    """Writes CSV for spreadsheets, with semicolons and Excel's signature; offsets are code points.

    A spreadsheet runs a cell that begins with = + - @ or a tab: such a cell gets an apostrophe,
    which is taken away when it is read. Excel cuts cells of more than 32,767 characters short, so
    the texts stand in a table of its own name alone.
    """

    suffixes: tuple[str, ...] = (".csv",)
    offset_unit = "code points"
    is_folder: ClassVar[bool] = False

    def __init__(self, *, texts: bool = False) -> None:
        self._columns = (*COLUMNS, TEXT) if texts else COLUMNS
        self.name = f"{SPAN_TABLE}-texts" if texts else SPAN_TABLE
        self.title = said("CSV for spreadsheets, one span a row")
        if texts:
            self.title = said("{title}; with the texts, to be read back", title=self.title)

    def sniff(self, head: bytes) -> bool:
        """Whether it has our header."""
        first = head.decode("utf-8", "replace").removeprefix(BOM).split("\n", 1)[0]
        names = first.strip().replace('"', "").replace(",", ";").replace("\t", ";").split(";")
        return {"article", "layer", "label", "start", "end", "quote", "span"} <= set(names)

    def read(self, source: Source, context: ReadContext) -> Iterator[Record | ReadProblem]:
        """The articles whose texts are in the table, and what is wrong with others."""
        try:
            data = content(source)
            decoded = context.decode(data)
            table = _Rows(source, origin_of(source, data, decoded=decoded))
            table.take(decoded.text.removeprefix(BOM))
        except UserError as error:
            yield ReadProblem(source.name, 0, str(error))
            return
        of = ForeignFormat(name=SPAN_TABLE)
        for item in read_foreign(table.articles, of=of, context=context):
            if isinstance(item, Record):
                item = with_own_ids(item, context.schemes, format_name=SPAN_TABLE)
            yield item

    def write(self, records: Iterable[Record], out: Outputs, *, context: WriteContext) -> int:
        """Write a row for each span, and one for an article without; raises UserError."""
        labels = Labels(context.schemes, context.article_schemes)
        written = 0
        with out.main() as stream:
            stream.write(BOM.encode() + _line(self._columns))
            for record in records:
                spans = leaving(record, labels, losses=context.losses, of=SPAN_TABLE, held=HELD)
                try:
                    stream.write(b"".join(self._rows(record, spans)))
                except UnicodeEncodeError:
                    raise UserError(
                        said(
                            "The article {article} holds half a character, perhaps in a "
                            "note: delete it there.",
                            article=record.article.id,
                        )
                    ) from None
                written += 1
        return written

    def _rows(self, record: Record, spans: Sequence[Leaving]) -> Iterator[bytes]:
        article = record.article
        known = [article.id, *(getattr(article, name) for name in (*FIELDS, "file"))]
        ids = {span.id: _id(span) for span in record.spans}
        for number, each in enumerate(spans or [None]):
            cells = [""] * len((*SPAN, *MORE)) if each is None else _cells(record, each, ids=ids)
            texts = [record.text if number == 0 else ""] if TEXT in self._columns else []
            yield _line([*known, *cells, *texts])


def _cells(record: Record, each: Leaving, *, ids: dict[str, str]) -> list[str]:
    span, text = each.span, record.text
    start, end = each.place
    attributes = [[it.name, ids.get(it.value, it.value)] for it in span.attributes]
    return [
        span.layer,
        each.label,
        str(start),
        str(end),
        json.dumps([list(place) for place in span.ranges]) if len(span.ranges) > 1 else "",
        text[max(0, start - AROUND) : start],
        span.quote,
        text[end : end + AROUND],
        span.annotator,
        span.confidence,
        span.note,
        span.entity,
        json.dumps(attributes, ensure_ascii=False) if attributes else "",
        ids[span.id],
    ]


def _id(span: Span) -> str:
    return foreign_id(span.origin, SPAN_TABLE) or span.id


def _line(cells: Sequence[str]) -> bytes:
    line = io.StringIO(newline="")
    csv.writer(line, delimiter=DELIMITER, lineterminator="\r\n").writerow(map(guarded, cells))
    return line.getvalue().encode()


class _Rows:
    """The rows of a table, by article."""

    def __init__(self, source: Source, origin: Origin) -> None:
        self._source = source
        self._origin = origin
        self._rows: dict[str, list[tuple[int, dict[str, str]]]] = {}
        self._faults: list[ReadProblem] = []

    def take(self, text: str) -> None:
        """Read them; raises UserError for a table without texts."""
        found = rows(text)
        header = next(found, Row([], 1))
        if TEXT not in header.cells:
            raise UserError(
                said(
                    "these are spans without their texts, which cannot be read back: export "
                    "the project as annotator JSONL, or as {span_table}-texts",
                    span_table=SPAN_TABLE,
                )
            )
        for row in found:
            if row.fault:
                self._faults.append(ReadProblem(self._source.name, row.line, row.fault))
            else:
                cells = dict(zip(header.cells, map(unguarded, row.cells), strict=False))
                self._rows.setdefault(cells.get("article", ""), []).append((row.line, cells))

    def articles(self) -> Iterator[ForeignArticle | ReadProblem]:
        """All of them; it can be asked again."""
        yield from self._faults
        for found in self._rows.values():
            line, first = found[0]
            spans = []
            for number, cells in found:
                if cells.get("label"):
                    try:
                        spans.append(_span(cells, number))
                    except (KeyError, ValueError, TypeError, UserError):
                        message = said("start, end, ranges or attributes of the span are none")
                        yield ReadProblem(self._source.name, number, message, False, 1)
            self._source.at_line(line)
            origin = self._origin
            yield ForeignArticle(
                text=next((cells[TEXT] for _, cells in found if cells.get(TEXT)), ""),
                origin=Origin(first.get("file") or origin.file, origin.sha256),
                name=self._source.name,
                line=line,
                metadata=Metadata(**{name: first.get(name, "") for name in FIELDS}),
                spans=tuple(spans),
            )


def _span(cells: dict[str, str], line: int) -> ForeignSpan:
    numbers: Ranges | tuple[tuple[int, int], ...] = ((int(cells["start"]), int(cells["end"])),)
    if cells.get("ranges"):
        numbers = tuple(map(_numbers, json_value(cells["ranges"])))
    pairs = json_value(cells["attributes"]) if cells.get("attributes") else []
    return ForeignSpan(
        label=cells["label"],
        layer=cells.get("layer", ""),
        numbers=numbers,
        quote=cells.get("quote"),
        id=cells.get("span", ""),
        annotator=cells.get("annotator", ""),
        confidence=next((it for it in CONFIDENCES if it == cells.get("confidence")), ""),
        note=cells.get("note", ""),
        entity=cells.get("entity", ""),
        attributes=tuple(AttributeValue(str(name), str(value)) for name, value in pairs),
        line=line,
    )


def _numbers(pair: object) -> tuple[int, int]:
    match pair:
        case [int(start), int(end)]:
            return start, end
        case _:
            raise ValueError
