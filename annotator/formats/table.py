"""CSV and TSV: a table with one article a row, as spreadsheets and crawlers write it."""

import csv
import io
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from annotator.domain.errors import UserError
from annotator.domain.message import said
from annotator.domain.record import Record
from annotator.formats.columns import asked_of, columns_of, fields_of, told
from annotator.formats.extracted import Origin, article_record, content, origin_of
from annotator.formats.glimpse import Glimpse, glimpse_of
from annotator.formats.protocol import ReadContext, ReadProblem, Source

DELIMITERS = ",;\t|"
_EXCEL_SAYS = re.compile(r'"?sep=(.)"?\r?\n', re.IGNORECASE)
_LONGEST_CELL = 2**31 - 1
HEADER_LINE = 65_536
HEAD = 2**20
DOUBTS = 20
UNCLEAR = said(
    "where its cells end is not clear: a quotation mark within a cell must be doubled, "
    "and one that opens a cell must be closed"
)


class Table:
    """Reads tables with a header; a cell's text is kept as it stands between its quotes."""

    name = "csv"
    title = said("CSV and TSV with a header, one article a row")
    suffixes = (".csv", ".tsv", ".tab")
    offset_unit = ""

    def sniff(self, head: bytes) -> bool:
        """Whether these bytes are a table, which only a file's ending tells."""
        return False

    def read(self, source: Source, context: ReadContext) -> Iterator[Record | ReadProblem]:
        """The articles of its rows, and what is wrong with others."""
        try:
            data = content(source)
            decoded = context.decode(data)
        except UserError as error:
            yield ReadProblem(source.name, 0, str(error))
            return
        if decoded.note:
            yield ReadProblem(source.name, 0, decoded.note, fatal=False)
        origin = origin_of(source, data, decoded=decoded)
        yield from _Reading(source, context, origin=origin).of(decoded.text)

    def glimpse(self, source: Source, context: ReadContext) -> Glimpse:
        """The first rows; raises UserError when there are none or they cannot be read."""
        found = rows(_beginning(source, context))
        header = next(found, None)
        if header is None or header.fault:
            raise UserError(header.fault if header else said("there is no row in it"))
        whole = (row for row in found if not _fault(row, header.cells))
        return glimpse_of((_by_name(row, header.cells) for row in whole), names=header.cells)


def _beginning(source: Source, context: ReadContext) -> str:
    """The text of its first lines, or of all where these alone cannot be decoded."""
    try:
        with source.open() as stream:
            data = stream.read(HEAD)
        lines = data[: data.rfind(b"\n") + 1] if len(data) == HEAD else data
        return context.decode(lines).text
    except (OSError, UserError):
        return context.decode(content(source)).text


@dataclass(frozen=True, slots=True)
class Row:
    """The cells of a row, on which line it begins, and what is wrong with it, "" for nothing."""

    cells: list[str]
    line: int
    fault: str = ""


def rows(text: str) -> Iterator[Row]:
    """The rows of a table, empty ones left out; its header says what divides the cells."""
    excel = _EXCEL_SAYS.match(text)
    lines = io.StringIO(text, newline="")
    if excel:
        next(lines)
    csv.field_size_limit(_LONGEST_CELL)  # which all of the process have in common
    # Not strict, it would drop quotation marks within a cell without a word.
    reader = csv.reader(lines, delimiter=excel[1] if excel else delimiter_of(text), strict=True)
    before = 1 if excel else 0
    while True:
        begins = reader.line_num + before + 1
        try:
            cells = next(reader)
        except StopIteration:
            return
        except csv.Error as error:
            yield Row([], begins, f"{UNCLEAR} ({error})")
            continue
        if any(cells):
            yield Row(cells, begins)


def delimiter_of(text: str) -> str:
    """What divides the names in the first line: that of which most stand outside of quotes."""
    first = text[:HEADER_LINE].lstrip("\r\n").splitlines()[:1]
    outside = re.sub(r'"[^"]*"', "", first[0]) if first else ""
    return max(DELIMITERS, key=outside.count)


class _Reading:
    """One table that is being read."""

    def __init__(self, source: Source, context: ReadContext, *, origin: Origin) -> None:
        self._source = source
        self._context = context
        self._origin = origin
        self._doubted: set[str] = set()

    def of(self, text: str) -> Iterator[Record | ReadProblem]:
        found = rows(text)
        try:
            header = next(found, None)
            if header is None or header.fault:
                fault = header.fault if header else said("there is no row in it")
                yield self._problem(header.line if header else 0, fault)
                return
            names = header.cells
            columns = columns_of(names, asked_of(names, self._context))
            yield self._problem(header.line, told(columns, names), fatal=False)
            for row in found:
                yield from self._row(row, names, columns=columns)
        except UserError as error:
            yield self._problem(1, str(error))

    def _row(
        self, row: Row, names: Sequence[str], *, columns: dict[str, str]
    ) -> Iterator[Record | ReadProblem]:
        if fault := _fault(row, names):
            yield self._problem(row.line, fault)
            return
        found = fields_of(_by_name(row, names), columns)
        try:
            record = article_record(found.text, origin=self._origin, metadata=found.metadata)
        except UserError as error:
            yield self._problem(row.line, str(error))
            return
        yield from self._new(found.doubts, row.line)
        self._source.at_line(row.line)
        yield record

    def _new(self, doubts: Iterable[str], line: int) -> Iterator[ReadProblem]:
        for doubt in doubts:
            if doubt not in self._doubted and len(self._doubted) < DOUBTS:
                self._doubted.add(doubt)
                yield self._problem(line, doubt, fatal=False)

    def _problem(self, line: int, message: str, *, fatal: bool = True) -> ReadProblem:
        return ReadProblem(self._source.name, line, message, fatal)


def _by_name(row: Row, names: Sequence[str]) -> dict[str, str]:
    cells = row.cells[: len(names)] + [""] * (len(names) - len(row.cells))
    # Of columns of one name the first one counts.
    return dict(zip(reversed(names), reversed(cells), strict=True))


def _fault(row: Row, names: Sequence[str]) -> str:
    if row.fault:
        return row.fault
    if any(row.cells[len(names) :]):
        return said(
            "there are {count} cells under {names} names: is a cell with a delimiter "
            "or quotation mark in it not in quotation marks?",
            count=len(row.cells),
            names=len(names),
        )
    return ""
