"""What every format offers and needs: readers, writers, their contexts and what they report."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass, field
from typing import BinaryIO, ClassVar, Protocol

from annotator.domain.message import joined
from annotator.domain.record import Record
from annotator.domain.scheme import Scheme
from annotator.domain.span import Range
from annotator.formats.crosswalk import Crosswalk
from annotator.formats.losses import Losses
from annotator.formats.wording import bounded

LONGEST_SOURCE = 10_000
LONGEST_MESSAGE = 1000


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
    ``offset_unit`` is the name of a ``Counting`` by which a person says how the file counts, ""
    to find it out. ``label_map`` leads from labels of the file to "layer:export string" of the
    project, and ``layer`` is where labels are looked for first. ``crosswalks`` are by name. What
    is in no scheme becomes a label of the layer ``new_labels``, "" for none. An export that
    ``is_ours`` and was not changed counts as its format documents.
    """

    decode: Decode
    schemes: Mapping[str, Scheme]
    article_schemes: Mapping[str, Scheme]
    schema: Mapping[str, object]
    annotator: str
    now: str
    columns: Mapping[str, str] = field(default_factory=dict)
    mappings: Mapping[frozenset[str], Mapping[str, str]] = field(default_factory=dict)
    offset_unit: str = ""
    label_map: Mapping[str, str] = field(default_factory=dict)
    layer: str = ""
    crosswalks: Mapping[str, Crosswalk] = field(default_factory=dict)
    new_labels: str = ""
    is_ours: bool = False


class Tokenizer(Protocol):
    """Cuts a text into tokens, for the formats that hold tokens; it is named in the manifest."""

    @property
    def name(self) -> str:
        """Which one it is."""

    @property
    def version(self) -> str:
        """Another one whenever it cuts otherwise."""

    def tokens(self, text: str) -> list[Range]:
        """The tokens in code points, in order and apart, without white space."""


class Outputs(Protocol):
    """Where a writer puts what it writes; each stream is closed before the next one is opened."""

    def main(self) -> AbstractContextManager[BinaryIO]:
        """The file that a person has named; not of a format that writes a folder."""

    def beside(self, ending: str) -> AbstractContextManager[BinaryIO]:
        """A file beside it, such as OUT.features.json for ".features.json"."""

    def inside(self, name: str) -> AbstractContextManager[BinaryIO]:
        """A file in the folder that a person has named, such as "en/article1.txt"."""


def _nothing_kept(_article: str) -> bytes:
    return b""


@dataclass(frozen=True, slots=True, kw_only=True)
class WriteContext:
    """What a writer needs of the project: its schemes by layer, and for articles by name.

    ``layers`` are those that are wanted, () for all. ``crosswalks`` are by name. ``part`` is
    "train", "dev" or "test" when a part of a split is written. Writers tell ``losses`` what they
    cannot hold. ``page`` gives what is kept beside the text of an article, by its id, and
    ``own_tokens`` hears of each article that leaves with the tokens of the file it came from.
    """

    schemes: Mapping[str, Scheme]
    article_schemes: Mapping[str, Scheme]
    losses: Losses
    tokenizer: Callable[[str], Tokenizer]
    crosswalks: Mapping[str, Crosswalk] = field(default_factory=dict)
    layers: tuple[str, ...] = ()
    part: str = ""
    page: Callable[[str], bytes] = _nothing_kept
    own_tokens: Callable[[str], object] = len  # which does nothing


def _nothing_beside(_ending: str) -> "Source | None":
    return None


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """Something to read: ``name`` is what messages call it, ``file`` what the article keeps.

    ``at_line`` is told on which line, counted from 1, the article stands that comes next; of a
    format with one article a file it hears nothing. ``beside`` gives what a writer has put beside
    it with such an ending, as OUT.features.json for ".features.json", None where there is none.
    """

    name: str
    file: str
    open: Callable[[], BinaryIO]
    at_line: Callable[[int], object] = int  # which does nothing
    beside: Callable[[str], "Source | None"] = _nothing_beside


@dataclass(frozen=True, slots=True)
class ReadProblem:
    """What is wrong in a source, and what to do; ``line`` counts from 1, 0 is the whole file.

    One that is not ``fatal`` is a note: what it speaks of was read all the same. One that tells of
    ``refused`` spans, by their number, is about these alone: their article was read. What a person
    can settle is said besides: a ``label`` that no scheme has, or the names of the ways of counting
    offsets that are possible, in ``countings``. One may be of several ``files``.
    """

    source: str
    line: int
    message: str
    fatal: bool = True
    refused: int = 0
    label: str = ""
    countings: tuple[str, ...] = ()
    files: int = 1

    def __post_init__(self) -> None:
        """Keep what is told to one line that can be shown, whatever of the source is in it."""
        for name, most in (("source", LONGEST_SOURCE), ("message", LONGEST_MESSAGE)):
            said = getattr(self, name)
            if len(said) > most or not said.isprintable():
                object.__setattr__(self, name, bounded(said, most))

    def __str__(self) -> str:
        """``file:line: message``, as the command line prints it."""
        place = f"{self.source}:{self.line}" if self.line else self.source
        return joined((place, self.message), ": ")


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


class Folder(Protocol):
    """Files that belong together: a folder, or an archive of one."""

    @property
    def name(self) -> str:
        """What messages call it."""

    def names(self) -> Sequence[str]:
        """The files in it and below it, as "en/article1.txt", in order; no hidden ones."""

    def source(self, name: str) -> Source:
        """One of them, to be read."""


class FolderReader(Format, Protocol):
    """Reads one format whose articles and annotations stand in several files."""

    is_folder: ClassVar[bool]

    def finds(self, folder: Folder) -> bool:
        """Whether the folder is surely of this format, by the names of its files."""

    def read_folder(self, folder: Folder, context: ReadContext) -> Iterator[Record | ReadProblem]:
        """The articles in it, and what is wrong with it; never raises for its faults."""


class Writer(Format, Protocol):
    """Writes one format, to a file or, when it ``is_folder``, to several in a folder."""

    is_folder: ClassVar[bool]

    def write(self, records: Iterable[Record], out: Outputs, *, context: WriteContext) -> int:
        """Write the articles, and answer how many; raises UserError for one that must not leave.

        What the format cannot hold is noted in the losses of the context.
        """
