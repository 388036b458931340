"""What the folders of shared tasks are made of: texts, and rows of fields between tabs."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from hashlib import sha256
from pathlib import PurePosixPath
from tempfile import SpooledTemporaryFile
from typing import IO, cast

from annotator.domain.article import Article
from annotator.domain.errors import UserError
from annotator.domain.message import said
from annotator.domain.record import Record
from annotator.formats.extracted import Origin, content, origin_of
from annotator.formats.foreign import ForeignSpan
from annotator.formats.offset_units import Counting, Positions
from annotator.formats.protocol import Folder, ReadContext, ReadProblem, Source
from annotator.formats.wording import shown

BOM = b"\xef\xbb\xbf"
UTF_8 = "utf-8"
SPOOLED = 2**20
_NUMBERED = re.compile(r"article([0-9]{1,18})\.txt")
_INTEGER = re.compile(r"[0-9]{1,15}")
_FIRST_OF_OURS = 10**15


@dataclass(frozen=True, slots=True)
class Row:
    """The fields of a line, which counts from 1, in the file that messages call ``source``.

    ``returns`` is whether a carriage return stands before its line feed.
    """

    source: str
    line: int
    fields: tuple[str, ...]
    returns: bool = False

    def problem(self, message: str, *, refused: int = 1) -> ReadProblem:
        """What is wrong with it; it is left out and the rest comes in."""
        return ReadProblem(self.source, self.line, message, fatal=False, refused=refused)


@dataclass(frozen=True, slots=True)
class TaskText:
    """The text of an article's file, and whether a byte order mark stands before it."""

    text: str
    origin: Origin
    name: str
    signed: bool


def rows_of(source: Source, context: ReadContext) -> list[Row]:
    """The lines that are not blank, at line feeds alone; an empty file has none.

    Raises UserError when the file cannot be read or is not UTF-8.
    """
    data = content(source)
    if not data.strip():
        return []
    lines = context.decode(data, UTF_8).text.split("\n")
    return [
        Row(
            source.name,
            number,
            tuple(line.removesuffix("\r").split("\t")),
            returns=line.endswith("\r"),
        )
        for number, line in enumerate(lines, 1)
        if line.strip()
    ]


def told_rows(
    folder: Folder, names: Iterable[str], *, context: ReadContext
) -> Iterator[Row | ReadProblem]:
    """The rows of several files, and what is wrong with those that cannot be read."""
    for name in names:
        source = folder.source(name)
        try:
            yield from rows_of(source, context)
        except UserError as error:
            yield ReadProblem(source.name, 0, str(error))


def text_of(source: Source, context: ReadContext, *, file: str = "") -> TaskText:
    """An article's text; ``file`` is the name that it keeps, unless it is the source's own.

    Raises UserError when the file cannot be read, is empty or is not UTF-8.
    """
    data = content(source)
    decoded = context.decode(data, UTF_8)
    origin = origin_of(source, data, decoded=decoded)
    if file:
        origin = Origin(file, origin.sha256, origin.encoding, origin.signature)
    return TaskText(decoded.text, origin, source.name, bool(decoded.signature))


def whole_number(field: str) -> int | None:
    """The number that is written there, as the tasks' own readers take it."""
    found = _INTEGER.fullmatch(field.strip())
    return int(found[0]) if found else None


def numbers_of(first: str, last: str) -> tuple[int, int]:
    """The start and end that two fields give; raises UserError."""
    start, end = whole_number(first), whole_number(last)
    if start is None or end is None:
        raise UserError(
            said("{first} and {last} are no two positions", first=shown(first), last=shown(last))
        )
    return start, end


def joined(spans: Iterable[ForeignSpan]) -> list[ForeignSpan]:
    """The same spans, those that stand there more than once made one.

    Its id then names all its rows: such as "3,7", by which they leave again as they came.
    """
    found: dict[object, ForeignSpan] = {}
    rows: dict[object, list[str]] = {}
    for span in spans:
        key = (span.layer, span.label, span.numbers, span.entity, span.attributes)
        found.setdefault(key, span)
        rows.setdefault(key, []).append(span.id)
    return [replace(span, id=",".join(rows[key])) for key, span in found.items()]


def repeated(spans: Sequence[ForeignSpan]) -> int:
    """How many rows say what an earlier one has said."""
    return sum(span.id.count(",") for span in spans)


class FileNames:
    """The names under which articles leave: those that they came with, or numbers of their own.

    What came as article123.txt is that again; what came otherwise has a number that follows from
    its id. No name is given twice.
    """

    def __init__(self) -> None:
        self._taken: set[str] = set()

    def number(self, article: Article, *, folder: str = "") -> str:
        """The digits for article123.txt in that folder."""
        found = _NUMBERED.fullmatch(article.file)
        return self._free(found[1] if found else "", article, folder=folder)

    def name(self, article: Article, *, folder: str, pattern: re.Pattern[str]) -> str:
        """The name in that folder: its own, if the pattern allows it, or article123.txt."""
        own = article.file if pattern.fullmatch(article.file) else ""
        if own and f"{folder}/{own.casefold()}" not in self._taken:
            self._taken.add(f"{folder}/{own.casefold()}")
            return own
        return f"article{self.number(article, folder=folder)}.txt"

    def _free(self, wanted: str, article: Article, *, folder: str) -> str:
        number = int(sha256(article.id.encode("utf-8", "replace")).hexdigest()[:12], 16)
        while not wanted or f"{folder}/{wanted}" in self._taken:
            wanted = str(_FIRST_OF_OURS + number)
            number += 1
        self._taken.add(f"{folder}/{wanted}")
        return wanted


def file_bytes(record: Record) -> bytes:
    """The article in UTF-8, with the byte order mark that it came with."""
    return (BOM if is_signed(record) else b"") + record.text.encode()


def is_signed(record: Record) -> bool:
    """Whether the article leaves with a byte order mark before it, which counts as a character."""
    return record.article.signature == BOM.hex()


def positions_of(record: Record, counting: Counting) -> Positions:
    """The positions in the file that ``file_bytes`` makes."""
    return Positions(record.text, counting.of_file(signed=is_signed(record)))


def encoded_rows(rows: Iterable[str], *, end: str = "\n") -> bytes:
    """The rows as lines in UTF-8."""
    return "".join(f"{row}{end}" for row in rows).encode()


def spool() -> IO[bytes]:
    """Takes what belongs into a file that is written at the end, on the disk when it is much."""
    return cast("IO[bytes]", SpooledTemporaryFile(max_size=SPOOLED))


def stem(name: str) -> str:
    """The last part of a path without its ending."""
    return PurePosixPath(name).stem
