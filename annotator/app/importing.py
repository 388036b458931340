"""Import: files become records away from the project, and then articles of it in batches."""

import json
import os
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path, PurePosixPath

from annotator.app.paths import resource
from annotator.app.repeating import repeated_lines
from annotator.app.schemes import Schemes
from annotator.app.session import Session
from annotator.app.sources import file_name, found_files, may_be_read, shown
from annotator.domain.article import Article
from annotator.domain.commands import Command
from annotator.domain.commands.articles import ImportArticles, ids_of
from annotator.domain.errors import DuplicateId, ProjectError, UserError
from annotator.domain.record import Record
from annotator.domain.repeated_lines import line_keys
from annotator.domain.span import Span
from annotator.formats.annotator_jsonl import AnnotatorJsonl
from annotator.formats.protocol import ReadContext, Reader, ReadProblem, Source
from annotator.formats.registry import archives, reader_for
from annotator.text.describe import describe
from annotator.text.encoding import decode
from annotator.text.language import body, detect_language

__all__ = [
    "ImportOptions",
    "ImportReport",
    "Importer",
    "Item",
    "Mappings",
    "Preparation",
    "Prepared",
    "ReadProblem",
    "checked_encoding",
    "known_texts",
]

BATCH_ARTICLES = 500
BATCH_CODE_POINTS = 4_000_000
TOLD = frozenset({"title", "caption"})
OURS = AnnotatorJsonl.name
PROJECT_FILES = ("", "-wal", "-shm", "-journal")


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportOptions:
    """What a person says about the files; "" leaves it to be found out.

    ``columns`` are those of tables and objects that hold the fields of an article, by field.
    ``title`` and ``published`` are for a file with one article.
    """

    format: str = ""
    language: str = ""
    encoding: str = ""
    title: str = ""
    published: str = ""
    columns: Mapping[str, str] = field(default_factory=dict)


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


@dataclass(frozen=True, slots=True)
class ImportReport:
    """How an import went; ``problems`` also holds what is only worth a note."""

    imported: int
    skipped: int
    failed: int
    problems: tuple[ReadProblem, ...]

    def __str__(self) -> str:
        return f"imported {self.imported}, skipped {self.skipped}, failed {self.failed}"


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
            elif _identity(found) in own:
                yield ReadProblem(shown(found), 0, "belongs to the project itself", fatal=False)
            elif found in self.choices:
                alone = replace(self, options=self.choices[found], choices={}, at_file=int)
                yield from alone.of([found])
            elif found not in self.left_out:
                yield from self._file(found, context)

    def files(self, paths: Iterable[Path]) -> Iterator[Path | ReadProblem]:
        """The files below those paths, and what hinders some, in order."""
        return found_files(paths, all_endings=bool(self.options.format))

    def context(self) -> ReadContext:
        """What the readers of formats are given."""
        made = read_context(
            self.schemes,
            annotator=self.annotator,
            now=self.now,
            encoding=self.options.encoding,
            columns=self.options.columns,
        )
        return replace(made, mappings=self.mappings)

    def parts(
        self, path: Path, at_line: Callable[[int], object] = int
    ) -> Iterator[Source | ReadProblem]:
        """What is read of that file: itself or, of an archive, the files in it, one by one."""
        name, file = shown(path), file_name(path)
        source = Source(name=name, file=file, open=lambda: path.open("rb"), at_line=at_line)
        return self._parts(source)

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
            for item in self._read(part, context):
                yield item if isinstance(item, ReadProblem) else replace(item, line=at[0])

    def _parts(self, source: Source) -> Iterator[Source | ReadProblem]:
        try:
            unpacked = next(
                (it for it in archives() if it.is_one(source, self.options.format)), None
            )
        except OSError as error:
            yield ReadProblem(source.name, 0, f"cannot be read: {error.strerror or error}")
            return
        if unpacked is None:
            yield source
        else:
            every = bool(self._format)
            yield from unpacked.members(
                source, wanted=lambda name: every or may_be_read(PurePosixPath(name))
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
                    yield item
                else:
                    yield self._prepared(item, source.name, format_name=reader.name)
        except OSError as error:
            yield ReadProblem(source.name, 0, f"cannot be read: {error.strerror or error}")
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
        return Prepared(described(record), name, plain=True, format=format_name)


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
    )
    if not article.language:
        guess = detect_language(body(record.text, found.regions))
        if not guess.language:  # a picture with a headline, for one
            aside = [region for region in found.regions if region.kind not in TOLD]
            guess = detect_language(body(record.text, aside))
        article = replace(article, language=guess.language, language_confidence=guess.confidence)
    return replace(record, article=article, regions=found.regions)


def read_context(
    schemes: Schemes,
    *,
    annotator: str,
    now: str,
    encoding: str = "",
    columns: Mapping[str, str] | None = None,
) -> ReadContext:
    """What the readers of formats need, for a project with those schemes.

    The encoding that is named wins over the one that a file declares.
    """
    schema = json.loads(resource("schema", "annotator-1.schema.json").read_text("utf-8"))
    return ReadContext(
        decode=lambda data, declared="", /: decode(data, encoding or declared),
        schemes=schemes.layers,
        article_schemes=schemes.articles,
        schema=schema,
        annotator=annotator,
        now=now,
        columns=columns or {},
    )


def known_texts(session: Session) -> frozenset[str]:
    """The sha256 of every text of the project."""
    return frozenset(row.article.sha256 for row in session.library.rows())


class Importer:
    """Takes what was prepared into a project, in the thread of its session, as one undo step.

    With ``dry_run`` all is checked and counted and nothing written.
    """

    def __init__(self, session: Session, *, dry_run: bool = False) -> None:
        self._session = session
        self._dry_run = dry_run
        self._group = session.new_group()
        self._waiting: list[Prepared] = []
        self._waiting_length = 0
        self._waiting_texts: set[str] = set()
        self._imagined: set[tuple[str, str]] = set()
        self._failed: set[tuple[str, int]] = set()
        self._refused = 0
        self._problems: list[ReadProblem] = []
        self._imported = 0
        self._skipped = 0
        self._lines: dict[Article, frozenset[int]] = {}

    def take(self, item: Item) -> None:
        """One more record or problem; raises ProjectError when the project cannot be written."""
        if isinstance(item, ReadProblem):
            self._note(item)
            return
        record = item.record
        sha = record.article.sha256
        if sha in self._waiting_texts:  # whether it comes in is known after that
            self._flush()
        if ("text", sha) in self._imagined or self._session.library.article_of_text(sha):
            self._skip(item)
            return
        if not item.described:  # it was known, but was removed since
            item = replace(item, record=described(record), described=True)
        self._waiting_texts.add(sha)
        self._waiting.append(item)
        self._waiting_length += len(record.text)
        if len(self._waiting) >= BATCH_ARTICLES or self._waiting_length >= BATCH_CODE_POINTS:
            self._flush()

    @property
    def problems(self) -> Sequence[ReadProblem]:
        """What was found wrong so far."""
        return self._problems

    def report(self) -> ImportReport:
        """How far the import is."""
        failed = len(self._failed) + self._refused
        return ImportReport(self._imported, self._skipped, failed, tuple(self._problems))

    def finish(self) -> ImportReport:
        """Write what is left, and say how it went; raises ProjectError as ``take`` does.

        Lines that stand in several articles of a source are marked then, in the same step of undo.
        """
        self._flush()
        lines, self._lines = self._lines, {}
        if lines:
            self._do(repeated_lines(self._session.library, lines))
        return self.report()

    def _note(self, problem: ReadProblem) -> None:
        self._problems.append(problem)
        if problem.fatal:
            self._failed.add((problem.source, problem.line))

    def _skip(self, item: Prepared) -> None:
        self._skipped += 1
        if new := self._new_in(item.record):
            said = (
                f"the same text is already there, but {new} are not in the project: import it into "
                "another project, or remove the article first"
            )
            self._note(ReadProblem(item.source, item.line, said, fatal=False))

    def _new_in(self, record: Record) -> str:
        library = self._session.library
        article = library.article_of_text(record.article.sha256)
        spans = sum(
            not (
                library.has_span(span.id)
                or ("span", span.id) in self._imagined
                or library.span_with(replace(span, article=article).identity)
                or _mark(span, record) in self._imagined
            )
            for span in record.spans
        )
        links = sum(
            not (library.has_link(link.id) or ("link", link.id) in self._imagined)
            for link in record.links
        )
        counted = ((spans, "of its spans"), (links, "of its links"))
        return " and ".join(f"{count} {what}" for count, what in counted if count)

    def _flush(self) -> None:
        waiting, self._waiting, self._waiting_length = self._waiting, [], 0
        self._waiting_texts = set()
        if not waiting:
            return
        try:
            self._commit(waiting)
        except ProjectError:
            raise
        except UserError:
            for each in waiting:
                self._alone(each)

    def _alone(self, item: Prepared) -> None:
        try:
            self._commit([item])
        except ProjectError:
            raise
        except UserError as error:
            self._refused += 1
            said = f"the article {item.record.article.id}: {error}"
            self._problems.append(ReadProblem(item.source, 0, said))

    def _commit(self, items: list[Prepared]) -> None:
        command = ImportArticles(tuple(item.record for item in items))
        if self._dry_run:
            self._session.check(command)
            self._imagine(command)
        else:
            self._do(command)
            self._lines |= {
                each.record.article: line_keys(each.record.text) for each in items if each.plain
            }
        self._imported += len(items)

    def _do(self, command: Command) -> None:
        self._group = self._session.joinable(self._group)
        self._session.do(command, group=self._group)

    def _imagine(self, command: ImportArticles) -> None:
        ids = {each for record in command.records for each in ids_of(record)}
        for kind, key in sorted(ids & self._imagined):
            raise DuplicateId(f"The {kind} id {key} already belongs to another {kind}.")
        self._imagined |= ids | {("text", each.article.sha256) for each in command.records}
        self._imagined |= {_mark(span, each) for each in command.records for span in each.spans}


def _mark(span: Span, record: Record) -> tuple[str, str]:
    return "mark", repr((record.article.sha256, *replace(span, article="").identity))


def checked_encoding(name: str) -> str:
    """That name of an encoding; raises UserError when no file can be in it."""
    sample = "some text"
    try:
        data = sample.encode(name)
    except (LookupError, ValueError):  # of no encoding, and of some that are none of files
        data = sample.encode()
    decode(data, name)
    return name
