"""Files become records that are ready to come into a project, away from any project."""

import json
import os
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass, field, replace
from pathlib import Path, PurePosixPath

from annotator.app.crosswalks import crosswalks
from annotator.app.folders import DiskFolder, gathered, is_export, reader_of_folder
from annotator.app.paths import resource
from annotator.app.schemes import Schemes
from annotator.app.sources import COMPANIONS, found_files, may_be_read, shown, source_of
from annotator.domain.errors import UserError
from annotator.domain.message import said
from annotator.domain.record import Record
from annotator.domain.system_faults import reason_of
from annotator.formats.annotator_jsonl import AnnotatorJsonl
from annotator.formats.offset_units import counting_named, countings
from annotator.formats.protocol import Folder, ReadContext, Reader, ReadProblem, Source
from annotator.formats.registry import archives, reader_for
from annotator.text.describe import describe
from annotator.text.encoding import decode
from annotator.text.language import body, detect_language

TOLD = frozenset({"title", "caption"})
OURS = AnnotatorJsonl.name
PROJECT_FILES = ("", "-wal", "-shm", "-journal", "-open")


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportOptions:
    """What a person says about the files; "" leaves it to be found out.

    ``columns`` are those of tables and objects that hold the fields of an article, by field.
    ``title`` and ``published`` are for a file with one article. ``offset_unit`` is how files with
    annotations count, ``labels`` leads from their labels to "layer:export string", and ``layer`` is
    where their labels are looked for first. Others become labels of the layer ``new_labels``.
    """

    format: str = ""
    language: str = ""
    encoding: str = ""
    title: str = ""
    published: str = ""
    columns: Mapping[str, str] = field(default_factory=dict)
    offset_unit: str = ""
    labels: Mapping[str, str] = field(default_factory=dict)
    layer: str = ""
    new_labels: str = ""


@dataclass(frozen=True, slots=True)
class Prepared:
    """A record that is ready to come into a project, the file and line it is from, and its format.

    One that is not ``described`` was known to be in the project already. What is ``plain`` came
    without regions of its own.
    """

    record: Record
    source: str
    line: int = 0
    described: bool = True
    plain: bool = False
    format: str = ""


Item = Prepared | ReadProblem
Mappings = Mapping[frozenset[str], Mapping[str, str]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Preparation:
    """Reads files into records without touching any project: it may run in any thread.

    The files of ``project`` itself are passed over. ``known`` are the sha256 of the texts that it
    holds: what they tell is not found out once more. ``choices`` are the options of single files,
    and those ``left_out`` are not read. ``mappings`` say for files with a certain header which
    column holds which field, "" for none. ``at_file`` is told the number of each file, from 1,
    before it is read.
    """

    options: ImportOptions
    schemes: Schemes
    annotator: str
    now: str
    project: Path
    known: frozenset[str] = frozenset()
    choices: Mapping[Path, ImportOptions] = field(default_factory=dict)
    left_out: frozenset[Path] = frozenset()
    mappings: Mappings = field(default_factory=dict)
    at_file: Callable[[int], object] = int  # which does nothing

    def of(self, paths: Iterable[Path]) -> Iterator[Item]:
        """Each record and each problem of those files and folders, in order."""
        context = self.context()
        own = self._own_files()
        for number, found in enumerate(self.files(paths), 1):
            self.at_file(number)
            if isinstance(found, ReadProblem):
                yield found
            elif isinstance(found, DiskFolder):
                if found.root not in self.left_out:
                    yield from self._folder(found, context)
                    yield from found.told()
            elif _identity(found) in own:
                yield ReadProblem(
                    shown(found), 0, said("belongs to the project itself"), fatal=False
                )
            elif found in self.choices:
                alone = replace(self, options=self.choices[found], choices={}, at_file=int)
                yield from alone.of([found])
            elif found not in self.left_out:
                yield from self._file(found, context)

    def files(self, paths: Iterable[Path]) -> Iterator[Path | DiskFolder | ReadProblem]:
        """The files below those paths, and what hinders some, in order.

        Folders of a format whose articles stand in several files are one.
        """
        for path in gathered(paths, self.options.format):
            if isinstance(path, DiskFolder | ReadProblem):
                yield path
            else:
                yield from found_files([path], all_endings=bool(self.options.format))

    def context(self) -> ReadContext:
        """What the readers of formats are given."""
        made = read_context(
            self.schemes, annotator=self.annotator, now=self.now, options=self.options
        )
        return replace(made, mappings=self.mappings)

    def parts(
        self, path: Path, at_line: Callable[[int], object] = int
    ) -> Iterator[Source | Folder | ReadProblem]:
        """What is read of that file: itself or, of an archive, the files in it, one by one.

        An archive of a format of folders is a folder.
        """
        return self._parts(source_of(path, at_line=at_line))

    def reader(self, source: Source) -> Reader:
        """What reads it; raises UserError when nothing does."""
        return reader_for(self._format, source)

    def _file(self, path: Path, context: ReadContext) -> Iterator[Item]:
        at = deque((0,), maxlen=1)
        for part in self.parts(path, at.append):
            at.append(0)
            if isinstance(part, ReadProblem):
                yield part
                continue
            if not isinstance(part, Source):
                yield from self._folder(part, context)
                continue
            for item in self._read(part, context):
                yield item if isinstance(item, ReadProblem) else replace(item, line=at[0])

    def _folder(self, folder: Folder, context: ReadContext) -> Iterator[Item]:
        reader = reader_of_folder(folder, self._format)
        if reader is None:
            message = said("is no folder of the format {format}", format=self._format)
            yield ReadProblem(folder.name, 0, message)
            return
        try:
            context = replace(context, is_ours=is_export(folder, reader.name))
            for item in reader.read_folder(folder, context):
                if isinstance(item, ReadProblem):
                    yield replace(item, source=item.source or folder.name)
                else:
                    source = f"{folder.name}/{item.article.file}"
                    yield self._prepared(item, source, format_name=reader.name)
        except OSError as error:
            yield ReadProblem(
                folder.name, 0, said("cannot be read: {reason}", reason=reason_of(error))
            )
        except UserError as error:
            yield ReadProblem(folder.name, 0, str(error))

    def _parts(self, source: Source) -> Iterator[Source | ReadProblem | Folder]:
        try:
            unpacked = next(
                (it for it in archives() if it.is_one(source, self.options.format)), None
            )
        except OSError as error:
            yield ReadProblem(
                source.name, 0, said("cannot be read: {reason}", reason=reason_of(error))
            )
            return
        if unpacked is None:
            yield source
            return
        # What is wrong with the archive is told with its members.
        with suppress(UserError), unpacked.folder(source) as folder:
            if reader_of_folder(folder, self._format) is not None:
                yield folder
                return
        every = bool(self._format)
        yield from unpacked.members(
            source,
            wanted=lambda name: (
                not name.lower().endswith(COMPANIONS)
                and (every or may_be_read(PurePosixPath(name)))
            ),
        )

    @property
    def _format(self) -> str:
        """The format of the files themselves."""
        named = self.options.format
        return "" if named in {each.name for each in archives()} else named

    def _read(self, source: Source, context: ReadContext) -> Iterator[Item]:
        try:
            reader = self.reader(source)
            for item in reader.read(source, context):
                if isinstance(item, ReadProblem):
                    yield replace(item, source=item.source or source.name)
                else:
                    yield self._prepared(item, source.name, format_name=reader.name)
        except OSError as error:
            yield ReadProblem(
                source.name, 0, said("cannot be read: {reason}", reason=reason_of(error))
            )
        except UserError as error:
            yield ReadProblem(source.name, 0, str(error))

    def _own_files(self) -> frozenset[tuple[int, int]]:
        # Closing any handle of a file drops the locks that SQLite holds on it in this process.
        real = os.path.realpath(self.project)
        found = (_identity(Path(real + ending)) for ending in PROJECT_FILES)
        return frozenset(each for each in found if each is not None)

    def _prepared(self, record: Record, name: str, *, format_name: str) -> Prepared:
        article = record.article
        if self.options.language:
            article = replace(article, language=self.options.language, language_confidence=1.0)
        if self.options.title:
            article = replace(article, title=self.options.title)
        if self.options.published:
            article = replace(article, published=self.options.published)
        record = replace(record, article=article)
        if format_name == OURS:
            return Prepared(record, name, format=format_name)
        if article.sha256 in self.known:
            return Prepared(record, name, described=False, plain=True, format=format_name)
        return Prepared(described(record), name, plain=not record.regions, format=format_name)


def _identity(path: Path) -> tuple[int, int] | None:
    try:
        found = path.stat()
    except OSError:
        return None
    return found.st_dev, found.st_ino


def described(record: Record) -> Record:
    """The record with what its text tells: date, title, author, source, language, regions.

    What it has of them already stays.
    """
    found = describe(record.text, record.article.file)
    known = record.article
    article = replace(
        known,
        published=known.published or found.published,
        title=known.title or found.title,
        author=known.author or found.author,
        source=known.source or found.source,
        topics=known.topics or found.topics,
    )
    if not article.language:
        guess = detect_language(body(record.text, found.regions))
        if not guess.language:  # a picture with a headline, for one
            aside = [region for region in found.regions if region.kind not in TOLD]
            guess = detect_language(body(record.text, aside))
        article = replace(article, language=guess.language, language_confidence=guess.confidence)
    return replace(record, article=article, regions=record.regions or found.regions)


def read_context(
    schemes: Schemes, *, annotator: str, now: str, options: ImportOptions | None = None
) -> ReadContext:
    """What the readers of formats need, for a project with those schemes.

    The encoding that is named wins over the one that a file declares.
    """
    choices = options or ImportOptions()
    schema = json.loads(resource("schema", "annotator-1.schema.json").read_text("utf-8"))
    return ReadContext(
        decode=lambda data, declared="", /: decode(data, choices.encoding or declared),
        schemes=schemes.layers,
        article_schemes=schemes.articles,
        schema=schema,
        annotator=annotator,
        now=now,
        columns=choices.columns,
        offset_unit=choices.offset_unit,
        label_map=choices.labels,
        layer=choices.layer,
        crosswalks=crosswalks(),
        new_labels=choices.new_labels,
    )


def offset_units() -> list[tuple[str, str]]:
    """The ways of counting offsets that a person can name, each with its words."""
    return [(each.name, str(each)) for each in countings()]


def checked_offset_unit(name: str) -> str:
    """That name of a way of counting; raises UserError, which lists them, when there is none."""
    return counting_named(name).name


def checked_encoding(name: str) -> str:
    """That name of an encoding; raises UserError when no file can be in it."""
    sample = "some text"
    try:
        data = sample.encode(name)
    except (LookupError, ValueError):  # of no encoding, and of some that are none of files
        data = sample.encode()
    decode(data, name)
    return name
