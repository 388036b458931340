"""Folders with articles and, for each, a file of technique, start and end: PTC and its children."""

import re
import shutil
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import IO, ClassVar

from annotator.domain.errors import UserError
from annotator.domain.message import said
from annotator.domain.record import Record
from annotator.domain.span import Layer, Span
from annotator.formats.annotator_jsonl_labels import Labels
from annotator.formats.foreign import ForeignArticle, ForeignFormat, ForeignSpan, read_foreign
from annotator.formats.losses import Loss
from annotator.formats.offset_units import Counting
from annotator.formats.one_layer import (
    envelope_of,
    label_outside,
    layer_of,
    note_rest,
    ordered_rows,
    spans_of,
)
from annotator.formats.protocol import Folder, Outputs, ReadContext, ReadProblem, WriteContext
from annotator.formats.task_files import (
    FileNames,
    Row,
    encoded_rows,
    file_bytes,
    joined,
    numbers_of,
    positions_of,
    repeated,
    rows_of,
    spool,
    text_of,
    told_rows,
)
from annotator.formats.wording import shown

LAYER: Layer = "framing"
COUNTING = Counting(signature=True)
UNLABELLED = "propaganda"
_ARTICLE = re.compile(r"(?:.*/)?article([0-9]{1,18})\.txt")
_ARTICLES = re.compile(r"(?:.*/)?article([0-9]{1,18})\.")


@dataclass(frozen=True, slots=True, kw_only=True)
class SpanTask:
    """One of the tasks: ``rows`` finds its files with labels, by the names that releases give them.

    ``labels`` and ``ending`` name the folder and the ending of such files when they are written,
    ``whole`` the one file with all rows, and ``sentences`` the files that say of each sentence
    whether there is anything in it. Without a ``crosswalk`` the rows hold no technique.
    """

    name: str
    title: str
    suffixes: tuple[str, ...]
    rows: re.Pattern[str]
    labels: str
    ending: str
    whole: str
    crosswalk: str = ""
    sentences: str = ""
    offset_unit: str = "code points"
    is_folder: ClassVar[bool] = True

    def finds(self, folder: Folder) -> bool:
        """Whether there are files with labels that are named as those of the task."""
        return any(self.rows.search(name) for name in folder.names())

    def read_folder(self, folder: Folder, context: ReadContext) -> Iterator[Record | ReadProblem]:
        """The articles with their spans, and what is wrong with some."""
        files = _Files.of(folder, self)
        reading = _Reading(self, folder, context, files)
        crosswalks = (self.crosswalk,) if self.crosswalk in context.crosswalks else ()
        known = ForeignFormat(name=self.name, counting=COUNTING, crosswalks=crosswalks)
        yield from read_foreign(reading.articles, of=known, context=context)
        yield from reading.strays()

    def write(self, records: Iterable[Record], out: Outputs, *, context: WriteContext) -> int:
        """Write the articles, a file of rows for each, and one with all the rows."""
        writing = _Writing(self, out, context=context)
        with spool() as rows, spool() as sentences:
            for record in records:
                writing.record(record, all_rows=rows, all_sentences=sentences)
            writing.whole(self.whole, rows)
            if self.sentences:
                writing.whole(self.sentences, sentences)
        return writing.count


@dataclass(frozen=True, slots=True)
class _Files:
    """The names of the files: articles by number, rows by number, rows of all articles."""

    articles: dict[str, str]
    twice: list[str]
    rows: dict[str, str]
    wholes: list[str]

    @classmethod
    def of(cls, folder: Folder, task: SpanTask) -> "_Files":
        files = cls({}, [], {}, [])
        for name in folder.names():
            if article := _ARTICLE.fullmatch(name):
                if files.articles.setdefault(article[1], name) != name:
                    files.twice.append(name)
            elif task.rows.search(name):
                if found := _ARTICLES.match(name):
                    files.rows.setdefault(found[1], name)
                else:
                    files.wholes.append(name)
        return files


@dataclass(slots=True)
class _Reading:
    task: SpanTask
    folder: Folder
    context: ReadContext
    files: _Files
    by_number: dict[str, list[Row]] = field(default_factory=dict)
    problems: list[ReadProblem] = field(default_factory=list)

    def __post_init__(self) -> None:
        for each in told_rows(self.folder, self.files.wholes, context=self.context):
            if isinstance(each, ReadProblem):
                self.problems.append(each)
            else:
                self.by_number.setdefault(each.fields[0].strip(), []).append(each)

    def articles(self) -> Iterator[ForeignArticle | ReadProblem]:
        for number, name in self.files.articles.items():
            source = self.folder.source(name)
            try:
                text = text_of(source, self.context)
                rows = self._rows(number)
            except UserError as error:
                yield ReadProblem(source.name, 0, str(error))
                continue
            spans: list[ForeignSpan] = []
            for position, row in enumerate(rows, 1):
                try:
                    spans.append(self._span(row, number, position=position))
                except UserError as error:
                    yield row.problem(str(error))
            spans = joined(spans)
            if again := repeated(spans):
                message = said(
                    "{again} rows stand there more than once: each is one span", again=again
                )
                yield ReadProblem(rows[0].source, 0, message, fatal=False)
            yield ForeignArticle(
                text=text.text,
                origin=text.origin,
                name=text.name,
                spans=tuple(spans),
                signed=text.signed,
            )

    def strays(self) -> Iterator[ReadProblem]:
        """What belongs to no article, and files that cannot be read."""
        yield from self.problems
        for name in self.files.twice:
            message = said("an article of that number is there already, so this one is left out")
            yield ReadProblem(self.folder.source(name).name, 0, message)
        missing = Counter[tuple[str, str]]()
        first: dict[tuple[str, str], Row] = {}
        for number, rows in self.by_number.items():
            if number not in self.files.articles:
                key = (number, rows[0].source)
                missing[key] += len(rows)
                first[key] = rows[0]
        for number in self.files.rows.keys() - self.files.articles.keys():
            source = self.folder.source(self.files.rows[number])
            message = said("there is no article{number}.txt to these labels", number=number)
            yield ReadProblem(source.name, 0, message, fatal=False)
        for key, count in missing.items():
            message = said(
                "there is no article{number}.txt, so {count} of its rows are left out",
                number=key[0],
                count=count,
            )
            yield first[key].problem(message, refused=count)
        if not self.files.articles:
            message = said("there are labels but no articles in it: they are named article123.txt")
            yield ReadProblem(self.folder.name, 0, message)

    def _rows(self, number: str) -> list[Row]:
        if name := self.files.rows.get(number):
            return rows_of(self.folder.source(name), self.context)
        return self.by_number.get(number, [])

    def _span(self, row: Row, number: str, *, position: int) -> ForeignSpan:
        wanted = "article, technique, start, end" if self.task.crosswalk else "article, start, end"
        if len(row.fields) != wanted.count(",") + 1:
            raise UserError(
                said("this is no row of {wanted} with tabs between them", wanted=wanted)
            )
        if row.fields[0].strip() != number:
            raise UserError(
                said(
                    "the row is of the article {article}, not of {number}",
                    article=shown(row.fields[0]),
                    number=number,
                )
            )
        numbers = numbers_of(*row.fields[-2:])
        return ForeignSpan(
            label=row.fields[1].strip() if self.task.crosswalk else UNLABELLED,
            numbers=(numbers,),
            id=str(position),
            layer=LAYER,
            source=row.source,
            line=row.line,
        )


class _Writing:
    def __init__(self, task: SpanTask, out: Outputs, *, context: WriteContext) -> None:
        self._task = task
        self._out = out
        self._context = context
        self._part = context.part or "train"
        self._layer = layer_of(context, LAYER)
        self._labels = Labels(context.schemes, context.article_schemes)
        self._crosswalk = context.crosswalks[task.crosswalk] if task.crosswalk else None
        self._names = FileNames()
        self.count = 0

    def record(self, record: Record, *, all_rows: IO[bytes], all_sentences: IO[bytes]) -> None:
        task, losses = self._task, self._context.losses
        number = self._names.number(record.article)
        spans = spans_of(record, self._layer, losses=losses)
        note_rest(record, spans, losses=losses)
        rows = encoded_rows(self._rows(record, spans, number=number))
        self._file(f"{self._part}-articles/article{number}.txt", file_bytes(record))
        self._file(f"{self._part}-{task.labels}/article{number}{task.ending}", rows)
        all_rows.write(rows)
        if task.sentences:
            sentences = encoded_rows(_sentences(record.text, spans, number=number))
            self._file(f"{self._part}-labels-SLC/article{number}.task-SLC.labels", sentences)
            all_sentences.write(sentences)
        self.count += 1

    def whole(self, name: str, rows: IO[bytes]) -> None:
        rows.seek(0)
        with self._out.inside(f"{self._part}{name}") as stream:
            shutil.copyfileobj(rows, stream)

    def _file(self, name: str, data: bytes) -> None:
        with self._out.inside(name) as stream:
            stream.write(data)

    def _rows(self, record: Record, spans: list[Span], *, number: str) -> list[str]:
        positions = positions_of(record, COUNTING)
        losses = self._context.losses

        def row(span: Span) -> str | None:
            label = self._label(span)
            if label is None:
                return None
            start, end = positions.numbers(envelope_of(span, losses))
            return "\t".join((number, *label, str(start), str(end)))

        return ordered_rows(spans, row, of=self._task.name, losses=losses)

    def _label(self, span: Span) -> tuple[str, ...] | None:
        losses = self._context.losses
        export = self._labels.export_of(span.layer, span.label)
        if self._crosswalk is None:
            losses.note(Loss("mapped", "labels", span.article, span.id, f"{export} is without one"))
            return ()
        theirs = label_outside(span, export, crosswalk=self._crosswalk, losses=losses)
        return None if theirs is None else (theirs,)


def _sentences(text: str, spans: Iterable[Span], *, number: str) -> Iterator[str]:
    """For each line whether anything is marked in it; a sentence is a line in these corpora."""
    marked = [each for span in spans for each in span.ranges]
    start = 0
    for line, sentence in enumerate(text.removesuffix("\n").split("\n"), 1):
        end = start + len(sentence)
        found = any(each.start < end and start < each.end for each in marked)
        yield f"{number}\t{line}\t{'propaganda' if found else 'non-propaganda'}"
        start = end + 1
