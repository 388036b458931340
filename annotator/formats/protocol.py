"""What every format offers and needs: readers, writers, their contexts and what they report."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import BinaryIO, Protocol

from annotator.domain.record import Record
from annotator.domain.scheme import Scheme


class Decoded(Protocol):
    """A file's text and what turns it back into the file's bytes."""

    @property
    def text(self) -> str:
        """The text, without the signature."""

    @property
    def encoding(self) -> str:
        """The name of the Python codec."""

    @property
    def signature(self) -> str:
        """The hex of the byte order mark, "" without one."""

    @property
    def note(self) -> str:
        """What a person should know about the decoding, "" when there is nothing to say."""


class Decode(Protocol):
    """From bytes to text."""

    def __call__(self, data: bytes, declared: str = "", /) -> Decoded:
        """The text, in the encoding that the file declares, unless a person named another one.

        Raises UserError for bytes that are no text.
        """


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadContext:
    """What a reader needs of the project.

    ``schemes`` are by layer and ``article_schemes`` by name. ``schema`` is the JSON Schema of the
    annotator format. ``annotator`` is given what a file says about nobody in particular, at the
    UTC time ``now``. ``columns`` says which column a person wants for a field of the article, and
    ``mappings`` the same for files with a certain header, "" for a field that has none.
    """

    decode: Decode
    schemes: Mapping[str, Scheme]
    article_schemes: Mapping[str, Scheme]
    schema: Mapping[str, object]
    annotator: str
    now: str
    columns: Mapping[str, str] = field(default_factory=dict)
    mappings: Mapping[frozenset[str], Mapping[str, str]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class WriteContext:
    """What a writer needs of the project: its schemes by layer, and for articles by name."""

    schemes: Mapping[str, Scheme]
    article_schemes: Mapping[str, Scheme]


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """Something to read: ``name`` is what messages call it, ``file`` what the article keeps.

    ``at_line`` is told on which line, counted from 1, the article stands that comes next; of a
    format with one article a file it hears nothing.
    """

    name: str
    file: str
    open: Callable[[], BinaryIO]
    at_line: Callable[[int], object] = int  # which does nothing


@dataclass(frozen=True, slots=True)
class ReadProblem:
    """What is wrong in a source, and what to do; ``line`` counts from 1, 0 is the whole file.

    One that is not ``fatal`` is a note: what it speaks of was read all the same.
    """

    source: str
    line: int
    message: str
    fatal: bool = True

    def __str__(self) -> str:
        """``file:line: message``, as the command line prints it."""
        place = f"{self.source}:{self.line}" if self.line else self.source
        return f"{place}: {self.message}"


@dataclass(frozen=True, slots=True)
class LossReport:
    """How many articles were written, and what the format could not hold, with counts."""

    written: int
    losses: Mapping[str, int] = field(default_factory=dict)


class Format(Protocol):
    """What readers and writers have in common; ``offset_unit`` is that of the files."""

    @property
    def name(self) -> str:
        """The name by which the format is asked for."""

    @property
    def title(self) -> str:
        """The format in a few words."""

    @property
    def suffixes(self) -> tuple[str, ...]:
        """The endings of its files, such as ".jsonl"."""

    @property
    def offset_unit(self) -> str:
        """What its offsets count, "" when it has none."""


class Reader(Format, Protocol):
    """Reads one format."""

    def sniff(self, head: bytes) -> bool:
        """Whether a file that begins with these bytes is of this format."""

    def read(self, source: Source, context: ReadContext) -> Iterator[Record | ReadProblem]:
        """The articles of the source, and what is wrong with it; never raises for its faults."""


class Writer(Format, Protocol):
    """Writes one format."""

    def write(
        self, records: Iterable[Record], out: BinaryIO, *, context: WriteContext
    ) -> LossReport:
        """Write the articles; raises UserError for one that must not leave so."""

    def companions(self, out: Path, context: WriteContext) -> Mapping[Path, bytes]:
        """The files that belong beside ``out``, by their paths."""
