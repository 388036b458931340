"""The rows of doccano's files as articles with spans, whatever its version wrote."""

from collections import Counter
from collections.abc import Iterator, Mapping
from functools import partial
from hashlib import sha256
from typing import Any, BinaryIO

from annotator.domain.errors import UserError
from annotator.domain.message import counted, said
from annotator.formats.annotator_jsonl_lines import BOM, lines
from annotator.formats.columns import TEXT, columns_of, fields_of
from annotator.formats.extracted import Origin
from annotator.formats.foreign import ForeignArticle, ForeignLink, ForeignSpan
from annotator.formats.json_articles import CHUNK, json_value, leaves, words
from annotator.formats.kept_rows import row_page
from annotator.formats.numbered_files import numbered
from annotator.formats.protocol import ReadContext, ReadProblem, Source
from annotator.formats.wording import shown

DOCCANO = "doccano"
SPANS = ("label", "labels", "entities", "annotations")
_COMMENTS = ("Comments", "comments")
_OTHERS = (*SPANS, *_COMMENTS, "relations", "id")
NO_SPAN = said('is no span: doccano writes [start, end, "label"]')


class BadSpan(Exception):
    """What stands where a span should is none: ``str(error)`` says what it is."""


class DoccanoRows:
    """The articles of one file; they can be asked for several times."""

    def __init__(self, source: Source, context: ReadContext) -> None:
        self._source = source
        self._context = context
        self._origin = Origin("", "")
        self._is_empty = True
        self._comments = 0
        self._left = Counter[str]()

    def articles(self) -> Iterator[ForeignArticle | ReadProblem]:
        """Line by line; a file that is one list of objects is read whole."""
        self._comments, self._left = 0, Counter()
        with self._source.open() as stream:
            self._origin = Origin(self._source.file, _digest(stream))
        with self._source.open() as stream:
            for line in lines(stream):
                if line.blank:
                    continue
                raw = line.raw.removeprefix(BOM) if line.number == 1 else line.raw
                try:
                    value = json_value(raw.decode(), is_line=True)
                except UnicodeDecodeError:
                    yield self._problem(said("is not UTF-8: save the file as UTF-8"), line.number)
                    continue
                except UserError as error:
                    yield self._problem(str(error), line.number)
                    continue
                for each in value if isinstance(value, list) else [value]:
                    yield from self._article(each, line.number)

    def notes(self) -> Iterator[ReadProblem]:
        """What was not taken, when all is read."""
        if self._is_empty:
            yield self._problem(said("there is no article in it"))
        if self._comments:
            message = counted(
                self._comments,
                "1 comment on an article is not shown here; an export to doccano has it",
                "{count} comments on articles are not shown here; an export to doccano has them",
            )
            yield self._problem(message, fatal=False)
        if self._left:
            names = ", ".join(shown(name) for name in sorted(self._left)[:20])
            yield self._problem(
                said("left out of what is said about articles: {names}", names=names), fatal=False
            )

    def _article(self, value: object, line: int) -> Iterator[ForeignArticle | ReadProblem]:
        self._is_empty = False
        try:
            if not isinstance(value, dict):
                raise UserError(said("this is no object: an article is an object with keys"))
            about = leaves({key: each for key, each in value.items() if key not in _OTHERS})
            columns = columns_of(tuple(about), self._asked(about))
            if not isinstance(about[columns[TEXT]], str):
                raise UserError(said("{column} holds no text", column=shown(columns[TEXT])))
        except UserError as error:
            yield self._problem(str(error), line)
            return
        fields = fields_of({name: words(about[name]) for name in columns.values()}, columns)
        self._left.update(name for name in about if name not in columns.values() and about[name])
        self._comments += sum(_count(value.get(key)) for key in _COMMENTS)
        spans: list[ForeignSpan] = []
        for number, each in enumerate(_spans(value)):
            try:
                spans.append(span_of(each, number))
            except BadSpan as error:
                yield self._problem(str(error), line, fatal=False, refused=1)
        self._source.at_line(line)
        origin = self._origin
        yield ForeignArticle(
            text=fields.text,
            origin=Origin(numbered(origin.file, value.get("id")), origin.sha256),
            name=self._source.name,
            line=line,
            metadata=fields.metadata,
            spans=tuple(spans),
            links=tuple(map(_link, _relations(value))),
            page=partial(row_page, value, columns, of=DOCCANO, text=fields.text),
        )

    def _asked(self, names: Mapping[str, Any]) -> dict[str, str]:
        asked = self._context.columns
        return {key: name for key, name in asked.items() if key == TEXT or name in names}

    def _problem(
        self, message: str, line: int = 0, *, fatal: bool = True, refused: int = 0
    ) -> ReadProblem:
        return ReadProblem(self._source.name, line, message, fatal, refused)


def _digest(stream: BinaryIO) -> str:
    found = sha256()
    while chunk := stream.read(CHUNK):
        found.update(chunk)
    return found.hexdigest()


def _spans(value: Mapping[str, Any]) -> list[Any]:
    return [each for key in SPANS if isinstance(value.get(key), list) for each in value[key]]


def _relations(value: Mapping[str, Any]) -> list[dict[str, Any]]:
    found = value.get("relations")
    return [each for each in found if isinstance(each, dict)] if isinstance(found, list) else []


def span_of(value: Any, number: int) -> ForeignSpan:
    """A span as doccano writes it: a triple, or an object; raises BadSpan.

    Triples have no id but their place in the list.
    """
    match value:
        case [int(start), int(end), str(label)]:
            return ForeignSpan(label=label, numbers=((start, end),), id=str(number))
        case {"start_offset": int(start), "end_offset": int(end), "label": str() | int() as label}:
            return ForeignSpan(
                label=str(label),
                numbers=((start, end),),
                id=words(value.get("id", number)),
                annotator=words(value.get("user")),
            )
        case _:
            raise BadSpan(said("{value} {fault}", value=shown(str(value)), fault=NO_SPAN))


def _link(value: Mapping[str, Any]) -> ForeignLink:
    return ForeignLink(
        kind=words(value.get("type")) or "relation",
        source=words(value.get("from_id")),
        target=words(value.get("to_id")),
    )


def _count(found: object) -> int:
    return len(found) if isinstance(found, list) else 0
