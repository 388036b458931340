"""Our own format: JSONL with one article a line, which comes back byte for byte."""

import json
import re
from collections.abc import Iterable, Iterator
from typing import Any, BinaryIO, ClassVar

from annotator.domain.article import StatusMark
from annotator.domain.errors import UserError
from annotator.domain.message import said
from annotator.domain.record import Record
from annotator.domain.system_faults import reason_of
from annotator.formats.annotator_jsonl_faults import Fault, Seen, article_faults
from annotator.formats.annotator_jsonl_labels import Labels
from annotator.formats.annotator_jsonl_lines import BOM, UTF_16, BadLine, Line, lines, parsed
from annotator.formats.annotator_jsonl_record import line_of, named_annotators, record_of
from annotator.formats.annotator_jsonl_shape import ArticleLine
from annotator.formats.annotator_jsonl_shape import read as shape_of
from annotator.formats.features import features_json
from annotator.formats.losses import Loss
from annotator.formats.protocol import (
    Outputs,
    ReadContext,
    ReadProblem,
    Source,
    WriteContext,
)
from annotator.formats.structure import Structure

_OURS = re.compile(rb'\s*\{[^{}\[\]]*"format"\s*:\s*"annotator/')
# What some readers take for the end of a line; in JSON they may as well stand as escapes.
_LINE_ENDS = (("\x85", "\\u0085"), ("\u2028", "\\u2028"), ("\u2029", "\\u2029"))
_ENCODER = json.JSONEncoder(ensure_ascii=False, check_circular=False)
STATUSES = said("status marks of single annotators")


class AnnotatorJsonl:
    """Reads and writes JSONL of the format annotator/1; offsets are code points."""

    name = "annotator"
    title = said("Annotator JSONL, one article a line with all annotations")
    suffixes = (".jsonl",)
    offset_unit = "code points"
    is_folder: ClassVar[bool] = False

    def sniff(self, head: bytes) -> bool:
        """Whether the first line begins as an article of this format."""
        return _OURS.match(head.removeprefix(BOM)) is not None

    def read(self, source: Source, context: ReadContext) -> Iterator[Record | ReadProblem]:
        """The articles without faults, and all faults that can be found, line by line."""
        reading = ArticleReading(source, context)
        try:
            with source.open() as stream:
                yield from reading.lines(stream)
        except OSError as error:
            yield ReadProblem(
                source.name, 0, said("cannot be read: {reason}", reason=reason_of(error))
            )

    def write(self, records: Iterable[Record], out: Outputs, *, context: WriteContext) -> int:
        """Write the articles in their order, each on its line, and the types for ``datasets``.

        Raises UserError for a text or quote that is not what it was.
        """
        labels = Labels(context.schemes, context.article_schemes)
        written, topics = 0, False
        with out.main() as stream:
            for record in records:
                line = line_of(record, labels)
                stream.write(_encoded(line, record.article.id))
                written, topics = written + 1, topics or "topics" in line
                for mark in lost_statuses(record, line):
                    loss = Loss("dropped", STATUSES, record.article.id, "", mark.annotator)
                    context.losses.note(loss)
        with out.beside(".features.json") as stream:
            stream.write(features_json(topics=topics))
        return written


def lost_statuses(record: Record, line: dict[str, object]) -> Iterable[StatusMark]:
    """The status marks that the line of a record does not hold."""
    marks = [mark for mark in record.statuses if mark.state != "new"]
    held = len(marks) == 1 and named_annotators(line) == {marks[0].annotator}
    return () if held else marks


def _encoded(line: dict[str, object], article: str) -> bytes:
    written = _ENCODER.encode(line)
    if not written.isascii():
        for end, escape in _LINE_ENDS:
            written = written.replace(end, escape)
    try:
        return written.encode("utf-8") + b"\n"
    except UnicodeEncodeError as error:
        raise UserError(
            said(
                "The article {article} holds half a character ({half}), perhaps in "
                "a note: delete it there.",
                article=article,
                half=f"U+{ord(written[error.start]):04X}",
            )
        ) from None


class ArticleReading:
    """Makes records of the parsed articles of one file."""

    def __init__(self, source: Source, context: ReadContext) -> None:
        self._name = source.name
        self._at_line = source.at_line
        self._annotator = context.annotator
        self._labels = Labels(context.schemes, context.article_schemes)
        self._structure = Structure(context.schema)
        self._seen = Seen()

    def lines(self, stream: BinaryIO) -> Iterator[Record | ReadProblem]:
        """All of a file of JSONL."""
        found = False
        for line in lines(stream):
            if not found and line.raw.startswith(UTF_16):
                yield ReadProblem(
                    self._name, 0, said("the file is UTF-16, but JSONL is UTF-8: save it as that")
                )
                return
            if not line.blank:
                found = True
                yield from self._line(line)
        if not found:
            yield ReadProblem(self._name, 0, said("the file is empty: there is no article in it"))

    def _line(self, line: Line) -> Iterator[Record | ReadProblem]:
        if (shape := shape_of(line.raw)) is not None:
            yield from self._article(shape, line.number)
            return
        try:
            value = parsed(line)
        except BadLine as error:
            yield ReadProblem(self._name, line.number, str(error))
            return
        yield from self.article(value, line.number)

    def article(self, value: dict[str, Any], number: int) -> Iterator[Record | ReadProblem]:
        """The record that stands on that line, or in that row, and what is wrong with it."""
        shape = self._structure.shape(value)
        if shape is None:
            for message in self._structure.faults(value):
                yield ReadProblem(self._name, number, message)
        else:
            yield from self._article(shape, number)

    def _article(self, line: ArticleLine, number: int) -> Iterator[Record | ReadProblem]:
        faults = [
            *map(Fault, self._seen.faults(line)),
            *article_faults(line, self._labels),
        ]
        for fault in faults:
            yield ReadProblem(self._name, number, fault.message, fault.kind == "fatal")
        if all(fault.kind != "fatal" for fault in faults):
            self._seen.add(line, number)
            self._at_line(number)
            yield record_of(line, self._labels, annotator=self._annotator)
