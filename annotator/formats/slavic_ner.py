"""SlavicNER of BSNLP: names with their base form, category and id across languages."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import ClassVar

from annotator.domain.errors import UserError
from annotator.domain.message import said
from annotator.domain.record import Record
from annotator.domain.span import AttributeValue, Layer, Span
from annotator.formats.annotator_jsonl_labels import Labels
from annotator.formats.extracted import FIELDS, Metadata
from annotator.formats.foreign import ForeignArticle, ForeignFormat, ForeignSpan, read_foreign
from annotator.formats.losses import Loss
from annotator.formats.offset_units import Counting
from annotator.formats.one_layer import (
    envelope_of,
    label_outside,
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
    text_of,
)
from annotator.formats.values import date_of

NAME = "slavic-ner"
CROSSWALK = "slavicner"
LAYER: Layer = "entity"
LEMMA = "lemma"
COUNTING = Counting()
_RAW = re.compile(r"(?:^|/)raw/((?:[^/]+/)*[^/]+)\.txt$")
_NER = re.compile(r"(?:^|/)ner/((?:[^/]+/)*[^/]+)\.tsv$")
_FILE = re.compile(r"[^/\0.][^/\0]*/[a-z]{2,3}/[^/\0]+\.txt")
_LANGUAGE = re.compile(r"[a-z]{2}")
_BREAKS = re.compile(r"[\t\r\n]+")


class SlavicNer:
    """Reads and writes raw/TOPIC/LANGUAGE/x.txt with ner/TOPIC/LANGUAGE/x.tsv."""

    name = NAME
    title = said("SlavicNER: names, base forms, ids across languages")
    suffixes = (".tsv",)
    offset_unit = "code points"
    is_folder: ClassVar[bool] = True

    def finds(self, folder: Folder) -> bool:
        """Whether a text in raw has its rows at the same place in ner."""
        files = _Files.of(folder)
        return not files.texts.keys().isdisjoint(files.rows)

    def read_folder(self, folder: Folder, context: ReadContext) -> Iterator[Record | ReadProblem]:
        """The articles with their names, and what is wrong with some."""
        files = _Files.of(folder)
        crosswalks = (CROSSWALK,) if CROSSWALK in context.crosswalks else ()
        known = ForeignFormat(name=NAME, counting=COUNTING, crosswalks=crosswalks)

        def read() -> Iterator[ForeignArticle | ReadProblem]:
            for place in files.texts:
                yield from _article(place, files, folder=folder, context=context)

        yield from read_foreign(read, of=known, context=context)
        for place in files.rows.keys() - files.texts.keys():
            message = said("there is no raw/{place}.txt to these rows", place=place)
            yield ReadProblem(folder.source(files.rows[place]).name, 0, message, fatal=False)

    def write(self, records: Iterable[Record], out: Outputs, *, context: WriteContext) -> int:
        """Write a text and a file of rows for each article."""
        writing, count = _Writing(context), 0
        for record in records:
            place = writing.place(record)
            with out.inside(f"raw/{place}.txt") as stream:
                stream.write(file_bytes(record))
            with out.inside(f"ner/{place}.tsv") as stream:
                stream.write(encoded_rows(writing.rows(record)))
            count += 1
        return count


@dataclass(frozen=True, slots=True)
class _Files:
    """The names of texts and of rows, by where they stand below raw and ner."""

    texts: dict[str, str] = field(default_factory=dict)
    rows: dict[str, str] = field(default_factory=dict)

    @classmethod
    def of(cls, folder: Folder) -> "_Files":
        files = cls()
        for name in folder.names():
            if found := _RAW.search(name):
                files.texts.setdefault(found[1], name)
            elif found := _NER.search(name):
                files.rows.setdefault(found[1], name)
        return files


def _article(
    place: str, files: _Files, *, folder: Folder, context: ReadContext
) -> Iterator[ForeignArticle | ReadProblem]:
    source = folder.source(files.texts[place])
    try:
        text = text_of(source, context, file=f"{place}.txt")
        name = files.rows.get(place)
        rows = rows_of(folder.source(name), context) if name else []
    except UserError as error:
        yield ReadProblem(source.name, 0, str(error))
        return
    found: list[ForeignSpan] = []
    for position, row in enumerate(rows, 1):
        try:
            found.append(_span(row, position=position))
        except UserError as error:
            yield row.problem(str(error))
    spans = joined(found)
    if again := repeated(spans):
        message = said("{again} rows stand there more than once: each is one span", again=again)
        yield ReadProblem(rows[0].source, 0, message, fatal=False)
    yield ForeignArticle(
        text=text.text,
        origin=text.origin,
        name=text.name,
        metadata=_metadata(text.text, place),
        spans=tuple(spans),
        signed=text.signed,
    )


def _span(row: Row, *, position: int) -> ForeignSpan:
    if len(row.fields) == 4:
        raise UserError(said("the row has no positions, so its name cannot be placed in the text"))
    if len(row.fields) != 6:
        raise UserError(
            said("this is no row of start, end, name, base form, category, id with tabs")
        )
    start, end, name, lemma, category, key = row.fields
    return ForeignSpan(
        label=category.strip(),
        numbers=(numbers_of(start, end),),
        quote=name,
        id=str(position),
        layer=LAYER,
        entity=key,
        attributes=(AttributeValue(LEMMA, lemma),) if lemma not in ("", name) else (),
        source=row.source,
        line=row.line,
    )


def _metadata(text: str, place: str) -> Metadata:
    """What the folder says and, where the text begins as those of BSNLP do, its first lines.

    These are an id, the language, a date and an address, of which the date may be missing.
    """
    folder = place.rpartition("/")[0].rpartition("/")[2]
    language = folder if _LANGUAGE.fullmatch(folder) else ""
    lines = [line.strip() for line in text[:4000].split("\n")[:4]]
    if len(lines) < 4 or not _LANGUAGE.fullmatch(lines[1].lower()):
        return Metadata(language=language)
    date, url = date_of(lines[2]), lines[3]
    if (lines[2] and not date) or not url.startswith(("http://", "https://")):
        return Metadata(language=language)
    return Metadata(language=language or lines[1].lower(), published=date, url=url)


class _Writing:
    def __init__(self, context: WriteContext) -> None:
        self._losses = context.losses
        self._labels = Labels(context.schemes, context.article_schemes)
        self._crosswalk = context.crosswalks[CROSSWALK]
        self._names = FileNames()

    def place(self, record: Record) -> str:
        """Where text and rows go: as they stood, or below the language."""
        article = record.article
        language = article.language if _LANGUAGE.fullmatch(article.language) else "und"
        name = self._names.name(article, folder="", pattern=_FILE)
        return (name if "/" in name else f"articles/{language}/{name}").removesuffix(".txt")

    def rows(self, record: Record) -> list[str]:
        """A row for each entity whose label the task has."""
        spans = spans_of(record, LAYER, losses=self._losses)
        told = _metadata(record.text, self.place(record))
        note_rest(
            record,
            spans,
            losses=self._losses,
            attributes=(LEMMA,),
            entities=True,
            of_article=[it for it in FIELDS if getattr(told, it) == getattr(record.article, it)],
        )
        positions = positions_of(record, COUNTING)

        def row(span: Span) -> str | None:
            export = self._labels.export_of(span.layer, span.label)
            category = label_outside(span, export, crosswalk=self._crosswalk, losses=self._losses)
            if category is None:
                return None
            start, end = positions.numbers(envelope_of(span, self._losses))
            lemmas = span.values(LEMMA)
            texts = (span.quote, lemmas[0] if lemmas else span.quote, category, span.entity)
            return "\t".join((str(start), str(end), *self._held(span, texts)))

        return ordered_rows(spans, row, of=NAME, losses=self._losses)

    def _held(self, span: Span, texts: Iterable[str]) -> list[str]:
        held = [_BREAKS.sub(" ", each) for each in texts]
        if held != list(texts):
            what = said("tabs and line ends in names and base forms")
            self._losses.note(Loss("dropped", what, span.article, span.id))
        return held
