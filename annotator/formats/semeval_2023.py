"""SemEval-2023 task 3: techniques of spans and paragraphs, genre and frames of articles."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from functools import partial
from typing import ClassVar

from annotator.domain.article import ArticleLabel
from annotator.domain.errors import UserError
from annotator.domain.message import said
from annotator.domain.record import Record
from annotator.formats.extracted import Metadata
from annotator.formats.foreign import ForeignArticle, ForeignFormat, ForeignSpan, read_foreign
from annotator.formats.kept_rows import kept_page
from annotator.formats.protocol import Folder, Outputs, ReadContext, ReadProblem, WriteContext
from annotator.formats.semeval_2023_files import (
    Key,
    Kind,
    TaskFiles,
    is_of_task,
    language_of_folder,
    part_of,
)
from annotator.formats.semeval_2023_writing import (
    COUNTING,
    FRAMES,
    GENRE,
    LAYER,
    NAME,
    ROWS,
    paragraphs_of,
    written,
)
from annotator.formats.task_files import (
    Row,
    joined,
    numbers_of,
    repeated,
    rows_of,
    text_of,
    told_rows,
    whole_number,
)
from annotator.formats.wording import shown

_SCHEMES: tuple[tuple[Kind, str], ...] = (("genre", GENRE), ("frames", FRAMES))


class Semeval2023:
    """Reads and writes the folders of the languages with articles and labels of all subtasks."""

    name = NAME
    title = said("SemEval-2023 task 3: spans, paragraphs, genre, frames")
    suffixes = (".txt",)
    offset_unit = "code points"
    is_folder: ClassVar[bool] = True

    def finds(self, folder: Folder) -> bool:
        """Whether there are files with labels that are named as those of the task."""
        return any(map(is_of_task, folder.names()))

    def read_folder(self, folder: Folder, context: ReadContext) -> Iterator[Record | ReadProblem]:
        """The articles, with the spans or, where there are only those, labels of paragraphs."""
        reading = _Reading(folder, context, TaskFiles.of(folder))
        known = ForeignFormat(name=NAME, counting=COUNTING)
        yield from read_foreign(reading.articles, of=known, context=context)
        yield from reading.strays()

    def write(self, records: Iterable[Record], out: Outputs, *, context: WriteContext) -> int:
        """Write the articles and the labels of all three subtasks for each language."""
        return written(records, out, context=context)


@dataclass(slots=True)
class _Reading:
    folder: Folder
    context: ReadContext
    files: TaskFiles
    rows: dict[tuple[Kind, Key], list[Row]] = field(default_factory=dict)
    problems: list[ReadProblem] = field(default_factory=list)

    def __post_init__(self) -> None:
        for kind, language, name in self.files.wholes():
            for each in told_rows(self.folder, [name], context=self.context):
                if isinstance(each, ReadProblem):
                    self.problems.append(each)
                else:
                    key = (kind, (language, each.fields[0].strip()))
                    self.rows.setdefault(key, []).append(each)

    def articles(self) -> Iterator[ForeignArticle | ReadProblem]:
        for key, name in self.files.articles.items():
            source = self.folder.source(name)
            try:
                text = text_of(source, self.context)
                found = list(self._spans(key, text.text, signed=text.signed))
                labels = list(self._labels(key))
            except UserError as error:
                yield ReadProblem(source.name, 0, str(error))
                continue
            yield from (each for each in (*found, *labels) if isinstance(each, ReadProblem))
            spans = joined(each for each in found if isinstance(each, ForeignSpan))
            if again := repeated(spans):
                message = said(
                    "{again} rows stand there more than once: each is one span", again=again
                )
                yield ReadProblem(spans[0].source, 0, message, fatal=False)
            language = key[0]
            yield ForeignArticle(
                text=text.text,
                origin=text.origin,
                name=text.name,
                metadata=Metadata(language=language_of_folder(language)),
                spans=tuple(spans),
                labels=tuple(each for each in labels if isinstance(each, ArticleLabel)),
                group=language if self._has_spans(key) else f"{language} paragraphs",
                signed=text.signed,
                page=partial(self._page, key, name, text=text.text),
            )

    def _page(self, key: Key, name: str, *, text: str) -> bytes:
        """Of which part it is, which rows have carriage returns, and what is said of all of it."""
        part, subtask = part_of(name)
        rows = {kind: self._rows(kind, key) for kind in ROWS}
        kept = {
            "part": part,
            "subtask": subtask,
            "returns": [kind for kind, found in rows.items() if any(it.returns for it in found)],
            **{
                scheme: [label for row in rows[kind] for label in _listed(row.fields[1:])]
                for kind, scheme in _SCHEMES
            },
        }
        return kept_page(kept, text, of=NAME)

    def strays(self) -> Iterator[ReadProblem]:
        """What belongs to no article, and files that cannot be read."""
        yield from self.problems
        for (_, key), rows in self.rows.items():
            if key not in self.files.articles:
                message = said(
                    "there is no article{number}.txt, so {count} of its rows are left out",
                    number=key[1],
                    count=len(rows),
                )
                yield rows[0].problem(message, refused=len(rows))
        for (_, key), name in self.files.single.items():
            if key not in self.files.articles:
                message = said("there is no article{number}.txt to these labels", number=key[1])
                yield ReadProblem(self.folder.source(name).name, 0, message, fatal=False)
        if not self.files.articles:
            message = said(
                "there are labels but no articles in it, as in en/train-articles-subtask-3"
            )
            yield ReadProblem(self.folder.name, 0, message)

    def _has_spans(self, key: Key) -> bool:
        return ("spans", key) in self.files.single or ("spans", key[0]) in self.files.whole

    def _rows(self, kind: Kind, key: Key) -> list[Row]:
        if name := self.files.single.get((kind, key)):
            return rows_of(self.folder.source(name), self.context)
        return self.rows.get((kind, key), [])

    def _spans(self, key: Key, text: str, *, signed: bool) -> Iterator[ForeignSpan | ReadProblem]:
        if self._has_spans(key):
            for position, row in enumerate(self._rows("spans", key), 1):
                try:
                    yield _span(row, key[1], position=position)
                except UserError as error:
                    yield row.problem(str(error))
            return
        paragraphs, before = paragraphs_of(text), 1 if signed else 0
        for row in self._rows("paragraphs", key):
            try:
                start, end = paragraphs[_paragraph(row, key[1], last=len(paragraphs)) - 1]
            except UserError as error:
                yield row.problem(str(error))
                continue
            for label in _listed(row.fields[2:]):
                yield ForeignSpan(
                    label=label,
                    numbers=((start + before, end + before),),
                    quote=text[start:end],
                    layer=LAYER,
                    source=row.source,
                    line=row.line,
                )

    def _labels(self, key: Key) -> Iterator[ArticleLabel | ReadProblem]:
        for kind, scheme in _SCHEMES:
            for row in self._rows(kind, key):
                for label in _listed(row.fields[1:]):
                    found = self._label(scheme, label)
                    message = said(
                        "no scheme {scheme} for articles has the label {label}",
                        scheme=shown(scheme),
                        label=shown(label),
                    )
                    yield found or row.problem(
                        said("{fault}, so it is left out", fault=message), refused=0
                    )

    def _label(self, scheme: str, export: str) -> ArticleLabel | None:
        known = self.context.article_schemes.get(scheme)
        for label in known.labels if known else ():
            if export == label.export:
                return ArticleLabel(scheme, label.id, self.context.annotator)
        return None


def _span(row: Row, number: str, *, position: int) -> ForeignSpan:
    if len(row.fields) != 4:
        raise UserError(
            said("this is no row of article, technique, start, end with tabs between them")
        )
    _check_number(row, number)
    return ForeignSpan(
        label=row.fields[1].strip(),
        numbers=(numbers_of(*row.fields[2:]),),
        id=str(position),
        layer=LAYER,
        source=row.source,
        line=row.line,
    )


def _paragraph(row: Row, number: str, *, last: int) -> int:
    _check_number(row, number)
    paragraph = whole_number(row.fields[1]) if len(row.fields) in (2, 3) else None
    if paragraph is None:
        raise UserError(said("this is no row of article, line, techniques with tabs between them"))
    if not 1 <= paragraph <= last:
        raise UserError(
            said(
                "the article has no line {paragraph}: it has {last}", paragraph=paragraph, last=last
            )
        )
    return paragraph


def _check_number(row: Row, number: str) -> None:
    if row.fields[0].strip() != number:
        raise UserError(
            said(
                "the row is of the article {article}, not of {number}",
                article=shown(row.fields[0]),
                number=number,
            )
        )


def _listed(fields: Iterable[str]) -> list[str]:
    return [label.strip() for each in fields for label in each.split(",") if label.strip()]
