"""What reads files from elsewhere, each with files to begin with and what may come of one."""

import atexit
import io
import logging
import os
import shutil
import tempfile
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import closing
from dataclasses import dataclass, field
from functools import cache, partial
from pathlib import Path
from typing import Any

from annotator.app import settings
from annotator.app.importing import Importer, Preparation, read_context
from annotator.app.known_projects import Known, is_known
from annotator.app.library import Selection
from annotator.app.paths import data_dir
from annotator.app.reading_places import ReadingPlaces
from annotator.app.schemes import Schemes, parsed, shipped_schemes
from annotator.app.session import Session
from annotator.app.verifying import verify
from annotator.app.views import Views
from annotator.domain.article import text_sha256
from annotator.domain.errors import UserError
from annotator.domain.record import Record
from annotator.domain.span import envelope
from annotator.formats.protocol import FolderReader, ReadContext, Reader, ReadProblem, Source
from annotator.formats.registry import archives, folder_readers, reader_for, readers
from annotator.formats.scheme_toml import parse_scheme
from annotator.storage.search_index import SearchIndex
from annotator.storage.search_opening import Broken, Unusable
from annotator.storage.soundness import check_sound
from annotator.text.encoding import decode
from tests.faults import corpus
from tests.formats.conftest import MemoryFolder

Files = Mapping[str, bytes]
"""A file is the only one, under any name; a folder has several."""

NOW = "2026-11-22T10:00:00Z"
LONGEST_MESSAGE = 110_000
MOST_ARTICLES = 200


class Dirty(Exception):
    """A reader gave what it must never give."""


@dataclass(frozen=True, slots=True)
class Target:
    """Something that reads: ``use`` raises for anything but an answer or a clean refusal."""

    name: str
    seeds: tuple[Files, ...] = field(repr=False)
    use: Callable[[Files], None]


@cache
def context() -> ReadContext:
    """The context of a project with the shipped schemes."""
    return read_context(schemes(), annotator="ada", now=NOW)


@cache
def schemes() -> Schemes:
    return parsed(shipped_schemes())


@cache
def folder() -> Path:
    """A place for files, in memory where one may write there."""
    memory = "/dev/shm"
    kept = memory if os.access(memory, os.W_OK) else None
    made = tempfile.mkdtemp(prefix="annotator-fuzz-", dir=kept)
    atexit.register(shutil.rmtree, made, ignore_errors=True)
    return Path(made)


def only(files: Files) -> bytes:
    return next(iter(files.values()), b"")


def source(name: str, data: bytes) -> Source:
    return Source(name=name, file=name, open=lambda: io.BytesIO(data))


# ---------------------------------------------------------------- what may come of a file


def check(items: Iterable[Record | ReadProblem]) -> None:
    """Raises Dirty for an article that is not sound, or a problem that cannot be shown."""
    for item in items:
        if isinstance(item, ReadProblem):
            check_message(str(item))
        else:
            _check_record(item)


def check_message(message: str) -> None:
    message.encode("utf-8")
    if len(message.splitlines()) > 1:
        raise Dirty(f"a message of several lines: {message!r}")
    if len(message) > LONGEST_MESSAGE:
        raise Dirty(f"a message of {len(message)} letters: {message[:80]}")


def _check_record(record: Record) -> None:
    text, article = record.text, record.article
    if article.length != len(text) or article.sha256 != text_sha256(text) or not text.strip():
        raise Dirty("an article that is not its text")
    for region in record.regions:
        if not 0 <= region.start < region.end <= len(text):
            raise Dirty("a region outside of its text")
    ids = {span.id for span in record.spans}
    if len(ids) < len(record.spans):
        raise Dirty("two spans of one id")
    for span in record.spans:
        ends = [end for each in span.ranges for end in each]
        if sorted(ends) != ends or not ends or ends[0] < 0 or ends[-1] > len(text):
            raise Dirty("a span outside of its text")
        if span.quote != envelope(span.ranges, text):
            raise Dirty("a span off its quote")
    repr(record).encode("utf-8", "surrogateescape" if "\\ud" in ascii(record) else "strict")


# ---------------------------------------------------------------- readers


def _read(reader: Reader, files: Files) -> None:
    data = only(files)
    reader.sniff(data[:4096])
    check(reader.read(source(f"some{reader.suffixes[0]}", data), context()))


def _read_folder(reader: FolderReader, files: Files) -> None:
    it = MemoryFolder(files)
    reader.finds(it)
    check(reader.read_folder(it, context()))


def _unpack(files: Files) -> None:
    it = source("some.zip", only(files))
    for archive in archives():
        for part in archive.members(it, wanted=lambda _: True):
            if isinstance(part, ReadProblem):
                check_message(str(part))
            else:
                check(_member(part))
        with archive.folder(it) as found:
            for name in found.names():
                with found.source(name).open() as stream:
                    stream.read(4096)


def _member(part: Source) -> Iterator[Record | ReadProblem]:
    try:
        yield from reader_for("", part).read(part, context())
    except (UserError, OSError) as error:
        yield ReadProblem(part.name, 0, str(error))


def _sniffed(files: Files) -> None:
    data = only(files)
    reader = reader_for("", source("some", data))
    check(reader.read(source("some", data), context()))


# ---------------------------------------------------------------- the whole way in


def _import(files: Files) -> None:
    place = folder() / "in"
    place.mkdir(exist_ok=True)
    paths = [place / (name.replace("/", "_") or "some.jsonl") for name in files]
    for path, data in zip(paths, files.values(), strict=True):
        path.write_bytes(data)
    session = _session()
    preparation = _preparation(session.path)
    importer = Importer(session)
    try:
        for item in preparation.of(paths):
            importer.take(item)
        for problem in importer.finish().problems:
            check_message(str(problem))
    finally:
        for path in paths:
            path.unlink()
    if len(session.library.rows()) > MOST_ARTICLES:
        _close_session()


_open: list[Session] = []


def _session() -> Session:
    if not _open:
        path = folder() / "into.sqlite"
        for suffix in ("", "-wal", "-shm"):
            path.with_name(path.name + suffix).unlink(missing_ok=True)
        _open.append(Session.create(path, "ada"))
    return _open[0]


def _close_session() -> None:
    session = _open.pop()
    faults = list(session.faults())
    session.close()
    if faults:
        raise Dirty(f"the project that was imported into: {faults[0]}")


def _preparation(project: Path) -> Preparation:
    from annotator.app.importing import ImportOptions

    return Preparation(
        options=ImportOptions(), schemes=schemes(), annotator="ada", now=NOW, project=project
    )


# ---------------------------------------------------------------- other files


def _scheme(files: Files) -> None:
    text = decode(only(files)).text
    parse_scheme(text, "some.toml")


def _verify(files: Files) -> None:
    path = folder() / "verified.jsonl"
    path.write_bytes(only(files))
    for fault in verify(path):
        check_message(fault)


def _settings(files: Files) -> None:
    path = folder() / "settings.json"
    path.write_bytes(only(files))
    found = settings.Settings(path)
    asked: tuple[settings.Setting[Any], ...] = settings.SETTINGS
    for each in asked:
        found.get(each)
    views = Views(found, "p")
    for name in views.names():
        views.of(name)
    found.set(settings.ZOOM, found.get(settings.ZOOM) + 1)
    settings.Settings(path).get(settings.KEYS)


def _places(files: Files) -> None:
    path = ReadingPlaces(folder(), "p").path
    path.write_bytes(only(files))
    places = ReadingPlaces(folder(), "p")
    places.of("a")


def _known(files: Files) -> None:
    path = data_dir() / "known-projects.json"
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(only(files))
    is_known(path)
    Known(path).remember()


def _project(files: Files) -> None:
    path = folder() / "project.sqlite"
    for suffix in ("-wal", "-shm", "-journal"):
        path.with_name(path.name + suffix).unlink(missing_ok=True)
    path.write_bytes(only(files))
    for fault in verify(path):
        check_message(fault)
    _asked(lambda: check_sound(path))
    # What a check would have refused must not bring anything down either.
    with closing(Session.open(path, "ada", trusted=True)) as session:
        library = session.library
        for row in library.rows():
            key = row.article.id
            for ask in (library.text, library.spans, library.marks, library.links, library.record):
                _asked(partial(ask, key))
        _asked(lambda: [*library.records(Selection())])
        _asked(session.undo)
        _asked(session.redo)


def _asked(ask: Callable[[], object]) -> None:
    try:
        ask()
    except UserError as error:
        check_message(str(error))


def _index(files: Files) -> None:
    path = folder() / "index"
    for suffix in ("-wal", "-shm", "-journal"):
        path.with_name(path.name + suffix).unlink(missing_ok=True)
    path.write_bytes(only(files))
    try:
        with closing(SearchIndex(path, "p")) as index:
            index.position()
            index.texts()
    except (Broken, Unusable):
        return


# ---------------------------------------------------------------- all of them


@cache
def targets() -> tuple[Target, ...]:
    """Everything that reads; a format that is new in the registry is there by itself."""
    return (*_readers(), *_folders(), *_others())


def _readers() -> Iterator[Target]:
    for reader in readers():
        written = corpus.by_writers().get(reader.name, {})
        own = [data for name, data in written.items() if _may_be(reader, name)]
        if reader.name in corpus.by_hand():
            own.append(corpus.by_hand()[reader.name])
        seeds = own or list(corpus.all_files())
        yield Target(reader.name, tuple({"": each} for each in seeds), partial(_read, reader))


def _may_be(reader: Reader, name: str) -> bool:
    return not name or name.endswith(reader.suffixes)


def _folders() -> Iterator[Target]:
    for reader in folder_readers():
        files = corpus.by_writers().get(reader.name) or {"some.txt": corpus.TEXT.encode()}
        yield Target(f"{reader.name} (folder)", (files,), partial(_read_folder, reader))


def _others() -> Iterator[Target]:
    every = tuple({"": each} for each in corpus.all_files())
    hands = tuple({f"some.{name}": each} for name, each in corpus.by_hand().items())
    wrote = tuple(files for files in corpus.by_writers().values() if "" in files)
    export = corpus.by_writers()["annotator"][""]
    yield Target("zip", ({"": corpus.by_hand()["zip"]},), _unpack)
    yield Target("any format, by its first bytes", every, _sniffed)
    yield Target("import into a project", (*hands, *wrote), _import)
    yield Target("verify an export", ({"": export},), _verify)
    yield Target("scheme", tuple({"": each} for each in corpus.scheme_files()), _scheme)
    yield Target("known projects", ({"": corpus.known_file()},), _known)
    yield Target("settings", ({"": corpus.settings_file()},), _settings)
    yield Target("reading places", ({"": corpus.places_file()},), _places)
    yield Target("project", ({"": corpus.project_file(folder() / "seed.sqlite")},), _project)
    yield Target("search index", ({"": corpus.index_file(folder() / "seed-search")},), _index)


def quiet() -> None:
    """Let what is logged of bad files be."""
    logging.disable(logging.CRITICAL)
