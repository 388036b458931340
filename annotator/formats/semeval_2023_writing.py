"""How articles leave for SemEval-2023 task 3: one folder a language, all subtasks in it."""

import shutil
from collections.abc import Iterable, Iterator, Sequence
from contextlib import ExitStack
from dataclasses import dataclass
from typing import IO

from annotator.domain.message import said
from annotator.domain.record import Record
from annotator.domain.span import Layer, Span
from annotator.formats.annotator_jsonl_labels import Labels
from annotator.formats.kept_rows import kept_value
from annotator.formats.losses import Loss
from annotator.formats.offset_units import Counting, Positions
from annotator.formats.one_layer import envelope_of, layer_of, note_rest, ordered_rows, spans_of
from annotator.formats.own_rows import Page
from annotator.formats.protocol import Outputs, WriteContext
from annotator.formats.semeval_2023_files import Kind, folder_of_language, part_of
from annotator.formats.task_files import (
    FileNames,
    encoded_rows,
    file_bytes,
    positions_of,
    spool,
)

NAME = "semeval-2023"
LAYER: Layer = "framing"
GENRE = "genre"
FRAMES = "frames"
ROWS: tuple[Kind, ...] = ("spans", "paragraphs", "genre", "frames")
COUNTING = Counting(signature=True)
_IN_ROWS = frozenset("\t\r\n")


def written(records: Iterable[Record], out: Outputs, *, context: WriteContext) -> int:
    """Write articles, spans, paragraphs, genres and frames, and answer how many articles."""
    with ExitStack() as stack:
        writing = _Writing(out, context, stack=stack)
        for record in records:
            writing.record(record)
        writing.wholes()
    return writing.count


def paragraphs_of(text: str) -> list[tuple[int, int]]:
    """Where the lines of a text are, blank ones too, in code points and without their ends."""
    found, start = [], 0
    for line in text.split("\n"):
        found.append((start, start + len(line.removesuffix("\r"))))
        start += len(line) + 1
    return found


@dataclass(frozen=True, slots=True, kw_only=True)
class CameAs:
    """How the corpus has an article that came from it: its part, and what its rows are like."""

    part: str = "train"
    subtask: str = "3"
    returns: tuple[str, ...] = ()
    genres: tuple[str, ...] = ()
    frames: tuple[str, ...] = ()

    @classmethod
    def of(cls, record: Record, page: Page) -> "CameAs":
        """What is kept of it, or how articles of ours leave."""
        match kept_value(record, page, of=NAME):
            case (
                {
                    "part": str(part),
                    "subtask": str(subtask),
                    "returns": list(returns),
                    "genre": list(genres),
                    "frames": list(frames),
                },
                _,
            ) if part_of(f"{part}-articles-subtask-{subtask}/x") == (part, subtask):
                return cls(
                    part=part,
                    subtask=subtask,
                    returns=tuple(map(str, returns)),
                    genres=tuple(map(str, genres)),
                    frames=tuple(map(str, frames)),
                )
            case _:
                return cls()

    def encoded(self, kind: Kind, rows: Iterable[str]) -> bytes:
        """Rows of that kind with the line ends that they had."""
        return encoded_rows(rows, end="\r\n" if kind in self.returns else "\n")


class _Writing:
    def __init__(self, out: Outputs, context: WriteContext, *, stack: ExitStack) -> None:
        self._out = out
        self._context = context
        self._losses = context.losses
        self._stack = stack
        self._layer = layer_of(context, LAYER)
        self._labels = Labels(context.schemes, context.article_schemes)
        self._names = FileNames()
        self._wholes: dict[str, IO[bytes]] = {}
        self.count = 0

    def record(self, record: Record) -> None:
        language = folder_of_language(record.article.language)
        number = self._names.number(record.article, folder=language)
        spans = self._held(spans_of(record, self._layer, losses=self._losses))
        note_rest(record, spans, losses=self._losses, of_article=("language", GENRE, FRAMES))
        came = CameAs.of(record, self._context.page)
        part = self._context.part or came.part
        start, own = f"{language}/{part}", f"article{number}-labels-subtask-3.txt"
        self._file(
            f"{start}-articles-subtask-{came.subtask}/article{number}.txt", file_bytes(record)
        )
        rows = came.encoded("spans", self._rows(record, spans, number=number))
        self._file(f"{start}-labels-subtask-3-spans/{own}", rows)
        self._add(f"{start}-labels-subtask-3-spans.txt", rows)
        rows = came.encoded("paragraphs", self._paragraphs(record.text, spans, number=number))
        self._file(f"{start}-labels-subtask-3/{own}", rows)
        self._add(f"{start}-labels-subtask-3.txt", rows)
        self._add(
            f"{start}-labels-subtask-3.template", encoded_rows(_template(record.text, number))
        )
        rows = came.encoded("genre", self._genre(record, number, came=came))
        self._add(f"{start}-labels-subtask-1.txt", rows)
        rows = came.encoded("frames", self._frames(record, number, came=came))
        self._add(f"{start}-labels-subtask-2.txt", rows)
        self.count += 1

    def wholes(self) -> None:
        """The files of a language, when all articles are written."""
        for name, rows in sorted(self._wholes.items()):
            rows.seek(0)
            with self._out.inside(name) as stream:
                shutil.copyfileobj(rows, stream)

    def _file(self, name: str, data: bytes) -> None:
        with self._out.inside(name) as stream:
            stream.write(data)

    def _add(self, name: str, rows: bytes) -> None:
        if name not in self._wholes:
            self._wholes[name] = self._stack.enter_context(spool())
        self._wholes[name].write(rows)

    def _export(self, span: Span) -> str:
        return self._labels.export_of(span.layer, span.label)

    def _held(self, spans: Iterable[Span]) -> list[Span]:
        held = []
        for span in spans:
            export = self._export(span)
            if _IN_ROWS.isdisjoint(export):
                held.append(span)
            else:
                what = said("spans whose label has a tab or a line end")
                self._losses.note(Loss("dropped", what, span.article, span.id, export))
        return held

    def _rows(self, record: Record, spans: Sequence[Span], *, number: str) -> list[str]:
        positions: Positions = positions_of(record, COUNTING)

        def row(span: Span) -> str:
            start, end = positions.numbers(envelope_of(span, self._losses))
            return f"{number}\t{self._export(span)}\t{start}\t{end}"

        return ordered_rows(spans, row, of=NAME, losses=self._losses)

    def _paragraphs(self, text: str, spans: Sequence[Span], *, number: str) -> Iterator[str]:
        """The techniques of each line that is not blank, in the order of the alphabet."""
        listed = [span for span in spans if "," not in self._export(span)]
        for span in spans:
            if "," in self._export(span):
                what = said("labels with a comma in lists of paragraphs")
                self._losses.note(Loss("dropped", what, span.article, span.id))
        for line, (start, end) in enumerate(paragraphs_of(text), 1):
            if text[start:end].strip():
                labels = {
                    self._export(span)
                    for span in listed
                    if any(each.start < end and start < each.end for each in span.ranges)
                }
                yield f"{number}\t{line}\t{','.join(sorted(labels))}"

    def _genre(self, record: Record, number: str, *, came: CameAs) -> Iterator[str]:
        labels = self._article_labels(record, GENRE, before=came.genres)
        if len(labels) == 1:
            yield f"{number}\t{labels[0]}"
        elif labels:
            what = said("genres on which annotators differ")
            detail = ", ".join(sorted(labels))
            self._losses.note(Loss("dropped", what, record.article.id, detail=detail))

    def _frames(self, record: Record, number: str, *, came: CameAs) -> Iterator[str]:
        if labels := self._article_labels(record, FRAMES, before=came.frames):
            yield f"{number}\t{','.join(labels)}"

    def _article_labels(self, record: Record, scheme: str, *, before: Sequence[str]) -> list[str]:
        """Those that it came with first, if they are said still or were never known here."""
        given = {each.label for each in record.labels if each.scheme == scheme}
        found = {self._labels.article_export_of(scheme, label) for label in given}
        stayed = [
            each
            for each in before
            if each in found or any(self._labels.article_faults(scheme, each))
        ]
        labels = dict.fromkeys([*stayed, *sorted(found)])
        return [label for label in labels if _IN_ROWS.isdisjoint(label)]


def _template(text: str, number: str) -> Iterator[str]:
    for line, (start, end) in enumerate(paragraphs_of(text), 1):
        if text[start:end].strip():
            words = text[start:end].replace("\t", " ").replace("\r", " ")
            yield f"{number}\t{line}\t{words}"
