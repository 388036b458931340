"""SemEval-2025 task 10, subtask 1: the roles that an article gives to the entities it names."""

import re
import shutil
from collections.abc import Iterable, Iterator, Mapping
from contextlib import ExitStack
from dataclasses import dataclass, field
from typing import IO, ClassVar

from annotator.domain.errors import UserError
from annotator.domain.message import said
from annotator.domain.record import Record
from annotator.domain.span import AttributeValue, Layer, Span
from annotator.formats.extracted import Metadata
from annotator.formats.foreign import ForeignArticle, ForeignFormat, ForeignSpan, read_foreign
from annotator.formats.losses import Loss
from annotator.formats.offset_units import Counting
from annotator.formats.one_layer import envelope_of, note_rest, ordered_rows, spans_of
from annotator.formats.protocol import Folder, Outputs, ReadContext, ReadProblem, WriteContext
from annotator.formats.task_files import (
    FileNames,
    Row,
    file_bytes,
    joined,
    numbers_of,
    positions_of,
    repeated,
    spool,
    text_of,
    told_rows,
)
from annotator.formats.wording import shown

NAME = "semeval-2025"
LAYER: Layer = "entity"
ROLE = "role"
COUNTING = Counting(unit="utf16", inclusive=True)
_DOCUMENT = re.compile(r"(?:^|/)(?:raw|subtask-[123])-documents/([^/]+\.txt)$")
_ROWS = re.compile(r"(?:^|/)subtask-1-(?:annotations|entity-mentions)\.txt$")
_NAME = re.compile(r"[^/\t\r\n\0]{1,200}\.txt")
_BREAKS = re.compile(r"[\t\r\n]+")
_FOLDER = re.compile(r"[A-Z]{2}")
_FINE = {
    "Protagonist": "Guardian, Martyr, Peacemaker, Rebel, Underdog, Virtuous",
    "Antagonist": "Instigator, Conspirator, Tyrant, Foreign Adversary, Traitor, Spy, Saboteur,"
    " Corrupt, Incompetent, Terrorist, Deceiver, Bigot",
    "Innocent": "Forgotten, Exploited, Victim, Scapegoat",
}
MAIN_ROLES: Mapping[str, str] = {
    fine: main for main, listed in _FINE.items() for fine in re.split(r",\s*", listed)
}
"""The main role of each fine one."""


class Semeval2025:
    """Reads and writes one folder a language, with texts and one file of rows for all of them."""

    name = NAME
    title = said("SemEval-2025 task 10, roles of entities (subtask 1)")
    suffixes = (".txt",)
    offset_unit = "UTF-16, ends inclusive"
    is_folder: ClassVar[bool] = True

    def finds(self, folder: Folder) -> bool:
        """Whether there is a file with rows that is named as the task names it."""
        return any(_ROWS.search(name) for name in folder.names())

    def read_folder(self, folder: Folder, context: ReadContext) -> Iterator[Record | ReadProblem]:
        """The articles with the entities that have a role, and what is wrong with some.

        The format does not say what kind of thing an entity is.
        """
        reading = _Reading(folder, context)
        known = ForeignFormat(name=NAME, counting=COUNTING)
        yield from read_foreign(reading.articles, of=known, context=context)
        yield from reading.told()

    def write(self, records: Iterable[Record], out: Outputs, *, context: WriteContext) -> int:
        """Write the texts, and a row for each entity that has a role."""
        with ExitStack() as stack:
            writing = _Writing(out, context, stack=stack)
            for record in records:
                writing.record(record)
            writing.annotations()
        return writing.count


@dataclass(slots=True)
class _Reading:
    folder: Folder
    context: ReadContext
    documents: dict[tuple[str, str], str] = field(default_factory=dict)
    rows: dict[tuple[str, str], list[Row]] = field(default_factory=dict)
    problems: list[ReadProblem] = field(default_factory=list)
    guessed: set[tuple[str, int]] = field(default_factory=set)

    def __post_init__(self) -> None:
        for name in self.folder.names():
            if found := _DOCUMENT.search(name):
                self.documents.setdefault((name[: found.start()], found[1]), name)
            elif found := _ROWS.search(name):
                for each in told_rows(self.folder, [name], context=self.context):
                    if isinstance(each, ReadProblem):
                        self.problems.append(each)
                    else:
                        key = (name[: found.start()], each.fields[0].strip())
                        self.rows.setdefault(key, []).append(each)

    def articles(self) -> Iterator[ForeignArticle | ReadProblem]:
        for key, name in self.documents.items():
            source = self.folder.source(name)
            try:
                text = text_of(source, self.context)
            except UserError as error:
                yield ReadProblem(source.name, 0, str(error))
                continue
            found: list[ForeignSpan] = []
            for position, row in enumerate(self.rows.get(key, []), 1):
                try:
                    found.append(self._span(row, position=position))
                except UserError as error:
                    yield row.problem(str(error))
            spans = joined(found)
            if again := repeated(spans):
                message = said(
                    "{again} rows stand there more than once: each is one span", again=again
                )
                yield ReadProblem(found[0].source, 0, message, fatal=False)
            yield ForeignArticle(
                text=text.text,
                origin=text.origin,
                name=text.name,
                metadata=Metadata(language=_language(key[0])),
                spans=tuple(spans),
                signed=text.signed,
            )

    def told(self) -> Iterator[ReadProblem]:
        """What belongs to no article, what cannot be read, and what nobody has said."""
        yield from self.problems
        for key, rows in self.rows.items():
            if key not in self.documents:
                message = said(
                    "there is no {file}, so {count} of its rows are left out",
                    file=shown(key[1]),
                    count=len(rows),
                )
                yield rows[0].problem(message, refused=len(rows))
        if self.guessed:
            source, line = min(self.guessed)
            message = said(
                "the format does not say what kind of thing an entity is: {count} came "
                "in as {kind} with low confidence; --label Antagonist=entity:ORG, for "
                "one, takes all antagonists as organisations",
                count=len(self.guessed),
                kind=self._kind(),
            )
            yield ReadProblem(source, line, message, fatal=False)
        if not self.documents:
            message = said("there are no articles in it: they stand in a folder raw-documents")
            yield ReadProblem(self.folder.name, 0, message)

    def _span(self, row: Row, *, position: int) -> ForeignSpan:
        if len(row.fields) < 4:
            raise UserError(
                said("this is no row of article, mention, start, end and roles with tabs")
            )
        _, mention, start, end, main, *fine = (*row.fields, "")
        roles = [each.strip() for each in fine if each.strip()]
        for role in roles:
            if MAIN_ROLES.get(role) != main.strip():
                raise UserError(
                    said("{role} is no role under {main}", role=shown(role), main=shown(main))
                )
        named = main.strip() in self.context.label_map
        if not named:
            self.guessed.add((row.source, row.line))
        return ForeignSpan(
            label=main.strip() if named else self._kind(),
            numbers=(numbers_of(start, end),),
            quote=mention,
            id=str(position),
            layer=LAYER,
            confidence="" if named else "low",
            note=f"main role: {main.strip()}" if main.strip() and not roles else "",
            attributes=tuple(AttributeValue(ROLE, role) for role in roles),
            source=row.source,
            line=row.line,
        )

    def _kind(self) -> str:
        """The label for an entity of which nobody has said what it is: the scheme's first."""
        scheme = self.context.schemes.get(LAYER)
        offered = (each for each in scheme.labels if not each.retired) if scheme else iter(())
        return next((each.export for each in offered if not each.group), "entity")


class _Writing:
    def __init__(self, out: Outputs, context: WriteContext, *, stack: ExitStack) -> None:
        self._out = out
        self._losses = context.losses
        self._stack = stack
        self._names = FileNames()
        self._rows: dict[str, IO[bytes]] = {}
        self.count = 0

    def record(self, record: Record) -> None:
        language = record.article.language.upper()
        folder = language if _FOLDER.fullmatch(language) else "XX"
        name = self._names.name(record.article, folder=folder, pattern=_NAME)
        with self._out.inside(f"{folder}/raw-documents/{name}") as stream:
            stream.write(file_bytes(record))
        if folder not in self._rows:
            self._rows[folder] = self._stack.enter_context(spool())
        roles = {span: found for span in self._spans(record) if (found := self._roles(span))}
        note_rest(record, roles, losses=self._losses, attributes=(ROLE,), of_article=("language",))
        positions = positions_of(record, COUNTING)

        def row(span: Span) -> str:
            self._lost(said("labels of entities"), span)
            start, end = positions.numbers(envelope_of(span, self._losses))
            return "\t".join((name, self._mention(span), str(start), str(end), *roles[span]))

        rows = ordered_rows(list(roles), row, of=NAME, losses=self._losses)
        # The files of the task end their lines so.
        self._rows[folder].write("".join(f"{each}\r\n" for each in rows).encode())
        self.count += 1

    def annotations(self) -> None:
        """The rows of each language, when all texts are written."""
        for folder, rows in sorted(self._rows.items()):
            rows.seek(0)
            with self._out.inside(f"{folder}/subtask-1-annotations.txt") as stream:
                shutil.copyfileobj(rows, stream)

    def _spans(self, record: Record) -> Iterator[Span]:
        for span in spans_of(record, LAYER, losses=self._losses):
            if span.values(ROLE):
                yield span
            else:
                self._lost(said("entities without a role"), span)

    def _roles(self, span: Span) -> list[str]:
        """The main role and the fine ones below it."""
        known = [each for each in span.values(ROLE) if each in MAIN_ROLES]
        if len(known) < len(span.values(ROLE)):
            self._lost(said("roles that the task does not have"), span)
        if not known:
            return []
        main = MAIN_ROLES[known[0]]
        if any(MAIN_ROLES[each] != main for each in known):
            self._lost(said("roles under a second main role"), span)
        return [main, *(each for each in known if MAIN_ROLES[each] == main)]

    def _mention(self, span: Span) -> str:
        if _BREAKS.search(span.quote):
            self._lost(said("tabs and line ends in mentions"), span)
        return _BREAKS.sub(" ", span.quote)

    def _lost(self, what: str, span: Span) -> None:
        self._losses.note(Loss("dropped", what, span.article, span.id))


def _language(folder: str) -> str:
    last = folder.rpartition("/")[2]
    return last.lower() if _FOLDER.fullmatch(last) else ""
