"""brat standoff: a folder with a .txt and an .ann for each article, and one configuration."""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from functools import partial
from pathlib import PurePosixPath
from typing import ClassVar

from annotator.domain.errors import UserError
from annotator.domain.message import counted, said
from annotator.domain.record import Record
from annotator.domain.span import Span
from annotator.formats.brat_before import BRAT
from annotator.formats.brat_config import CONFIG, BratConfig, told_in
from annotator.formats.brat_rows import BratRows, Told
from annotator.formats.brat_writing import (
    BOM,
    COUNTING,
    AnnRows,
    joined_over_line_ends,
)
from annotator.formats.extracted import content, origin_of
from annotator.formats.file_stems import FileStems
from annotator.formats.foreign import ForeignArticle, ForeignFormat, read_foreign
from annotator.formats.kept_rows import kept_page
from annotator.formats.left_behind import note_left_behind
from annotator.formats.protocol import (
    Folder,
    Outputs,
    ReadContext,
    ReadProblem,
    Source,
    WriteContext,
)
from annotator.formats.span_values import with_own_ids


class Brat:
    """Reads and writes folders of brat; offsets are code points, CRLF is one."""

    name = BRAT
    title = said("brat standoff, a folder of .txt and .ann")
    suffixes: tuple[str, ...] = (".ann",)
    offset_unit = "code points, CRLF as one"
    is_folder: ClassVar[bool] = True

    def finds(self, folder: Folder) -> bool:
        """Whether an .ann stands there beside the .txt of the same name."""
        names = set(folder.names())
        return any(f"{each.removesuffix('.ann')}.txt" in names for each in _anns(names))

    def read_folder(self, folder: Folder, context: ReadContext) -> Iterator[Record | ReadProblem]:
        """The articles with their annotations, and what cannot be read, with file and line."""
        reading = _Reading(folder, context)
        of = ForeignFormat(name=BRAT, counting=COUNTING)
        for item in read_foreign(reading.articles, of=of, context=context):
            if isinstance(item, ReadProblem):
                yield item
            else:
                yield _whole(with_own_ids(item, context.schemes, format_name=BRAT))
        yield from reading.notes()

    def write(self, records: Iterable[Record], out: Outputs, *, context: WriteContext) -> int:
        """Write two files for each article, and at the end what types there are."""
        config, stems = BratConfig(context.schemes), FileStems()
        written = 0
        for record in records:
            stem = stems.of(record.article)
            note_left_behind(record, context.losses)
            with out.inside(f"{stem}.txt") as stream:
                # A first U+FEFF is text, and would be taken for the signature of the file.
                signature = BOM if record.text.startswith(BOM) else ""
                stream.write(f"{signature}{record.text}".encode())
            with out.inside(f"{stem}.ann") as stream:
                stream.write(AnnRows(record, config, context=context).encoded())
            written += 1
        with out.inside(CONFIG) as stream:
            stream.write(config.encoded())
        return written


class _Reading:
    """A folder that is being read."""

    def __init__(self, folder: Folder, context: ReadContext) -> None:
        self._folder = folder
        self._context = context
        self._names = folder.names()
        self._known = set(self._names)
        self._events = self._bare = 0
        self._told: dict[str, Told] = {}
        for name in self._names:
            if PurePosixPath(name).name == CONFIG:
                self._told[str(PurePosixPath(name).parent)] = told_in(self._config(name))

    def articles(self) -> Iterator[ForeignArticle | ReadProblem]:
        """All of them; it can be asked again."""
        self._events = self._bare = 0
        for name in self._names:
            if name.endswith(".txt"):
                try:
                    yield from self._article(name)
                except UserError as error:
                    yield ReadProblem(self._folder.source(name).name, 0, str(error))
        for name in _anns(self._known):
            text = f"{name.removesuffix('.ann')}.txt"
            if text not in self._known:
                message = said(
                    "there is no {name} beside it, whose spans these are",
                    name=PurePosixPath(text).name,
                )
                yield ReadProblem(self._folder.source(name).name, 0, message)

    def notes(self) -> Iterator[ReadProblem]:
        """What is to be said of the whole folder."""
        if self._bare:
            message = counted(
                self._bare,
                "1 text has no .ann of the same name and came in without spans",
                "{count} texts have no .ann of the same name and came in without spans",
            )
            yield ReadProblem(self._folder.name, 0, message, fatal=False)
        if self._events:
            message = counted(
                self._events,
                "1 event came in as triggers, with links to their arguments",
                "{count} events came in as triggers, with links to their arguments",
            )
            yield ReadProblem(self._folder.name, 0, message, fatal=False)

    def _article(self, name: str) -> Iterator[ForeignArticle | ReadProblem]:
        source = self._folder.source(name)
        data = content(source)
        decoded = self._context.decode(data, "utf-8" if _is_utf8(data) else "")
        beside = f"{name.removesuffix('.txt')}.ann"
        annotations = self._folder.source(beside) if beside in self._known else None
        self._bare += annotations is None
        found = self._decoded(annotations) if annotations else ""
        rows = BratRows(
            found,
            name=annotations.name if annotations else "",
            told=self._types(name),
        )
        yield from rows.problems
        self._events += rows.events
        # Only texts with one of these are counted in several ways, and not all by the same hand.
        odd = (
            "\r\n" in decoded.text or max(decoded.text, default="") > "\uffff" or decoded.signature
        )
        yield ForeignArticle(
            text=decoded.text,
            origin=origin_of(source, data, decoded=decoded),
            name=source.name,
            spans=rows.spans(),
            links=tuple(rows.links()),
            group=name if odd else "",
            signed=bool(decoded.signature),
            page=partial(kept_page, found, decoded.text, of=BRAT) if found else bytes,
        )

    def _types(self, name: str) -> Told:
        for parent in PurePosixPath(name).parents:
            if str(parent) in self._told:
                return self._told[str(parent)]
        return {}

    def _config(self, name: str) -> str:
        try:
            return content(self._folder.source(name)).decode("utf-8", "replace")
        except UserError:
            return ""

    def _decoded(self, source: Source) -> str:
        data = content(source)
        if not data.strip() or _is_utf8(data):
            return data.decode("utf-8-sig")
        return self._context.decode(data).text


def _whole(record: Record) -> Record:
    """The record with spans whole that brat holds in pieces."""
    kept: dict[object, Span] = {}
    for span in record.spans:
        whole = replace(span, ranges=joined_over_line_ends(span.ranges, record.text))
        kept.setdefault(whole.identity, whole)
    return replace(record, spans=tuple(kept.values()))


def _anns(names: Iterable[str]) -> list[str]:
    return sorted(name for name in names if name.endswith(".ann"))


def _is_utf8(data: bytes) -> bool:
    try:
        data.decode("utf-8")
    except UnicodeDecodeError:
        return False
    return True
