"""JSON and JSONL of others: one article an object, whose keys are found as columns are."""

import json
import math
from collections.abc import Iterable, Iterator, Mapping
from hashlib import sha256
from re import compile as pattern
from typing import Any, BinaryIO

from annotator.domain.errors import UserError
from annotator.domain.message import said
from annotator.domain.record import Record
from annotator.domain.system_faults import reason_of
from annotator.formats.annotator_jsonl_lines import BOM, UTF_16, Line, lines
from annotator.formats.columns import MAPPED, TEXT, asked_of, columns_of, fields_of, told
from annotator.formats.extracted import Origin, article_record, content, origin_of
from annotator.formats.glimpse import ROWS, Glimpse, glimpse_of
from annotator.formats.protocol import ReadContext, ReadProblem, Source
from annotator.formats.wording import printable, shown

_OBJECTS = pattern(rb"\s*(?:\[\s*)?\{\s*[\"}]")
_OBJECT = pattern(rb"\s*\{\s*[\"}]")
DOUBTS = 20
CHUNK = 2**20
DEEPEST = 20
NO_OBJECTS = said(
    "there is no object in it, and no list of objects: an article is an object with keys"
)


class JsonLines:
    """Reads JSONL line by line, in UTF-8 as JSON is."""

    name = "jsonl"
    title = said("JSONL of others, one article a line")
    suffixes = (".jsonl", ".ndjson", ".jl")
    offset_unit = ""

    def sniff(self, head: bytes) -> bool:
        """Whether it begins with an object."""
        return _OBJECT.match(head.removeprefix(BOM)) is not None

    def read(self, source: Source, context: ReadContext) -> Iterator[Record | ReadProblem]:
        """The articles of its lines, and what is wrong with others."""
        try:
            with source.open() as stream:
                origin = Origin(source.file, _sha256(stream))
            reading = _Reading(source, context, origin=origin)
            if context.mappings:
                reading.ask_for(self.glimpse(source, context).names)
            with source.open() as stream:
                for line in lines(stream):
                    if line.number == 1 and line.raw.startswith(UTF_16):
                        yield ReadProblem(source.name, 0, said("is UTF-16, but JSONL is UTF-8"))
                        return
                    if not line.blank:
                        yield from reading.line(line)
        except OSError as error:
            yield ReadProblem(
                source.name, 0, said("cannot be read: {reason}", reason=reason_of(error))
            )
            return
        yield from reading.end()

    def glimpse(self, source: Source, context: ReadContext) -> Glimpse:
        """The objects of its first lines; raises UserError when it cannot be read."""
        try:
            with source.open() as stream:
                return glimpse_of(_cells(_objects(stream)), table=False)
        except OSError as error:
            raise UserError(said("cannot be read: {reason}", reason=reason_of(error))) from error


class Json:
    """Reads one object, a list of objects, or an object with such a list somewhere in it."""

    name = "json"
    title = said("JSON of others, one article an object")
    suffixes = (".json",)
    offset_unit = ""

    def sniff(self, head: bytes) -> bool:
        """Whether it begins with an object or a list of them."""
        return _OBJECTS.match(head.removeprefix(BOM)) is not None

    def read(self, source: Source, context: ReadContext) -> Iterator[Record | ReadProblem]:
        """The articles of its objects, and what is wrong with others."""
        try:
            data = content(source)
            decoded = context.decode(data)
            reading = _Reading(source, context, origin=origin_of(source, data, decoded=decoded))
            if _is_lines(decoded.text):
                yield from JsonLines().read(source, context)
                return
            value = json_value(decoded.text)
        except UserError as error:
            yield ReadProblem(source.name, 0, str(error))
            return
        yield from reading.objects(value)
        yield from reading.end()

    def glimpse(self, source: Source, context: ReadContext) -> Glimpse:
        """The first objects; raises UserError when there are none or they cannot be read."""
        data = content(source)
        decoded = context.decode(data)
        if _is_lines(decoded.text):
            return JsonLines().glimpse(source, context)
        reading = _Reading(source, context, origin=origin_of(source, data, decoded=decoded))
        return glimpse_of(_cells(reading.items(json_value(decoded.text)) or ()), table=False)


def json_value(text: str, *, is_line: bool = False) -> Any:
    """The value that is written there; raises UserError for broken JSON.

    ``is_line`` is whether it is a line of its own, of which the number is told otherwise.
    """
    try:
        return json.loads(text)
    except json.JSONDecodeError as error:
        place = said("character {column}", column=error.colno)
        if not is_line:
            place = said("{place} of line {line}", place=place, line=error.lineno)
        raise UserError(
            said("broken JSON at {place}: {error}", place=place, error=printable(error.msg))
        ) from None
    except ValueError as error:
        raise UserError(said("broken JSON: {error}", error=printable(str(error)))) from None
    except RecursionError:
        raise UserError(said("broken JSON: lists or objects are nested too deeply")) from None


def _objects(stream: BinaryIO) -> Iterator[object]:
    for line in lines(stream):
        if line.number > ROWS:
            return
        try:
            yield json_value(line.raw.removeprefix(BOM).decode("utf-8"))
        except (UnicodeDecodeError, UserError):
            continue


def _cells(values: Iterable[object]) -> Iterator[dict[str, str]]:
    for value in values:
        if isinstance(value, dict):
            yield {name: words(each) for name, each in leaves(value).items()}


def _sha256(stream: BinaryIO) -> str:
    found = sha256()
    while chunk := stream.read(CHUNK):
        found.update(chunk)
    return found.hexdigest()


def _is_lines(text: str) -> bool:
    """Whether the first line alone is an object, and another one follows."""
    first, _, rest = text.lstrip().partition("\n")
    if not first.startswith("{") or not rest.lstrip().startswith("{"):
        return False
    try:
        return isinstance(json_value(first), dict)
    except UserError:
        return False


def leaves(value: Mapping[str, Any], *, above: str = "", depth: int = 0) -> dict[str, Any]:
    """What is not an object itself, by its keys joined with dots, such as ``meta.title``."""
    found: dict[str, Any] = {}
    for key, each in value.items():
        name = f"{above}{key}"
        if isinstance(each, dict) and depth < DEEPEST:
            found |= leaves(each, above=f"{name}.", depth=depth + 1)
        else:
            found[name] = each
    return found


def words(value: object) -> str:
    """A value as text: lists of words joined by commas, and "" for what is no text or number."""
    match value:
        case str():
            return value
        case bool() | None | dict():
            return ""
        case float() if not math.isfinite(value):
            return ""
        case int() | float():
            return str(value)
        case list():
            return ", ".join(filter(None, map(words, value)))
        case _:
            return ""


class _Reading:
    """One file that is being read."""

    def __init__(self, source: Source, context: ReadContext, *, origin: Origin) -> None:
        self._source = source
        self._context = context
        self._asked = context.columns
        self._origin = origin
        self._columns: dict[tuple[str, ...], dict[str, str]] = {}
        self._met: set[str] = set()
        self._doubted: set[str] = set()
        self._found = False

    def ask_for(self, names: Iterable[str]) -> None:
        """Take the columns that a person wants of a file whose first objects have these keys."""
        self._asked = asked_of(tuple(names), self._context, is_table=False)

    def line(self, line: Line) -> Iterator[Record | ReadProblem]:
        raw = line.raw.removeprefix(BOM) if line.number == 1 else line.raw
        try:
            value = json_value(raw.decode("utf-8"), is_line=True)
        except UnicodeDecodeError as error:
            bad = said(
                "byte {byte} at byte {start} of the line",
                byte=f"0x{raw[error.start]:02x}",
                start=error.start + 1,
            )
            yield self._problem(
                said("{bad} is not UTF-8: save the file as UTF-8", bad=bad), line=line.number
            )
            return
        except UserError as error:
            yield self._problem(str(error), line=line.number)
            return
        yield from self._article(value, line=line.number)

    def objects(self, value: object) -> Iterator[Record | ReadProblem]:
        items = self.items(value)
        if items is None:
            yield self._problem(NO_OBJECTS)
            return
        if self._context.mappings:
            self.ask_for(glimpse_of(_cells(items)).names)
        for number, item in enumerate(items, 1):
            yield from self._article(item, item=number if len(items) > 1 else 0)

    def end(self) -> Iterator[ReadProblem]:
        """What can be said when all is read."""
        if not self._found:
            yield self._problem(said("there is no article in it"))
        for name in sorted(set(filter(None, self._asked.values())) - self._met):
            if self._found:
                yield self._problem(
                    said("there is no key {name} in it", name=shown(name)), fatal=False
                )

    def items(self, value: object) -> list[object] | None:
        """The objects that are articles: the value itself or, nearest to it, a list of objects."""
        level: list[object] = [value]
        for _ in range(DEEPEST):
            for each in level:
                if isinstance(each, list) and any(isinstance(item, dict) for item in each):
                    return each
                if isinstance(each, dict) and self._is_article(each):
                    return [each]
            level = [under for each in level if isinstance(each, dict) for under in each.values()]
        return [value] if isinstance(value, dict) and value else None

    def _is_article(self, value: dict[str, Any]) -> bool:
        found = leaves(value)
        try:
            return isinstance(found[columns_of(tuple(found), self._asked_of(found))[TEXT]], str)
        except UserError:
            return False

    def _asked_of(self, names: Iterable[str]) -> dict[str, str]:
        # An object may lack a key that others have, but not that of the text.
        kept = {"", *names, self._asked.get(TEXT, "")}
        asked = {key: name for key, name in self._asked.items() if name in kept}
        # Where all was said nothing is guessed.
        return dict.fromkeys(self._asked, "") | asked if len(self._asked) == len(MAPPED) else asked

    def _article(
        self, value: object, *, line: int = 0, item: int = 0
    ) -> Iterator[Record | ReadProblem]:
        self._found = True
        try:
            if not isinstance(value, dict):
                raise UserError(said("this is no object: an article is an object with keys"))
            found = leaves(value)
            names = tuple(found)
            if names not in self._columns:
                columns = columns_of(names, self._asked_of(names))
                if not self._columns:
                    yield self._problem(told(columns, names), line=line, item=item, fatal=False)
                self._columns[names] = columns
            columns = self._columns[names]
            self._met.update(columns.values())
            if not isinstance(found[columns[TEXT]], str):
                raise UserError(said("{column} holds no text", column=shown(columns[TEXT])))
            row = {column: words(found[column]) for column in columns.values()}
            fields = fields_of(row, columns)
            record = article_record(fields.text, origin=self._origin, metadata=fields.metadata)
        except UserError as error:
            yield self._problem(str(error), line=line, item=item)
            return
        for doubt in fields.doubts:
            if doubt not in self._doubted and len(self._doubted) < DOUBTS:
                self._doubted.add(doubt)
                yield self._problem(doubt, line=line, item=item, fatal=False)
        self._source.at_line(line)
        yield record

    def _problem(
        self, message: str, *, line: int = 0, item: int = 0, fatal: bool = True
    ) -> ReadProblem:
        # Several items of a file that are refused count as several.
        name = (
            said("{source}, item {item}", source=self._source.name, item=item)
            if item
            else self._source.name
        )
        return ReadProblem(name, line, message, fatal)
