"""ZIP archives: each file in one is a source of its own, read as it is unpacked."""

import io
import stat
import zlib
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from lzma import LZMAError
from pathlib import PurePosixPath
from typing import BinaryIO
from zipfile import BadZipFile, ZipFile, ZipInfo

from annotator.domain.errors import UserError
from annotator.domain.message import said
from annotator.domain.system_faults import reason_of
from annotator.formats.open_document import OpenDocument
from annotator.formats.protocol import Folder, ReadProblem, Source
from annotator.formats.word_document import WordDocument
from annotator.formats.wording import printable

MAGIC = b"PK\x03\x04"
EMPTY = b"PK\x05\x06"
LARGEST_MEMBER = 2**30
MOST_TIMES = 200
UNSURE_BELOW = 2**24
ENCRYPTED = 0x1


class ZipArchive:
    """Unpacks nothing to the disk; refuses what no archive of articles is like."""

    name = "zip"
    title = said("ZIP archives of files in these formats")
    suffixes = (".zip",)
    offset_unit = ""

    def is_one(self, source: Source, format_name: str) -> bool:
        """Whether the source is to be unpacked when its files are to be of that format.

        Office documents are archives too, but no files of articles. Raises OSError.
        """
        if format_name == self.name or source.file.lower().endswith(self.suffixes):
            return True
        if format_name or source.file.lower().endswith((".docx", ".docm", ".odt")):
            return False
        with source.open() as stream:
            head = stream.read(4096)
        office = any(each.sniff(head) for each in (WordDocument(), OpenDocument()))
        return head.startswith(MAGIC) and not office

    @contextmanager
    def folder(self, source: Source) -> Iterator[Folder]:
        """All that is in it, to be read in any order while the block lasts.

        Raises UserError for what is damaged or refused, or leads out of the archive.
        """
        try:
            with source.open() as stream:
                size = stream.seek(0, io.SEEK_END)
                with ZipFile(stream) as archive:
                    _refuse_bomb(archive, size)
                    yield _ZipFolder(source, archive)
        except (BadZipFile, EOFError, NotImplementedError, ValueError, UnicodeError) as error:
            raise UserError(_damaged(error)) from error
        except OSError as error:
            raise UserError(said("cannot be read: {reason}", reason=reason_of(error))) from error

    def members(
        self, source: Source, *, wanted: Callable[[str], bool]
    ) -> Iterator[Source | ReadProblem]:
        """The files in it whose name is wanted, in their order, and what is wrong with others.

        A member can be read until the next one is asked for.
        """
        try:
            with source.open() as stream:
                if not stream.seekable():
                    raise UserError(said("cannot be read: it is a pipe; save it as a file first"))
                size = stream.seek(0, io.SEEK_END)
                with ZipFile(stream) as archive:
                    _refuse_bomb(archive, size)
                    yield from _members(source, archive, wanted=wanted)
        except (BadZipFile, EOFError, NotImplementedError, ValueError, UnicodeError) as error:
            yield ReadProblem(source.name, 0, _damaged(error))
        except OSError as error:
            yield ReadProblem(
                source.name, 0, said("cannot be read: {reason}", reason=reason_of(error))
            )
        except UserError as error:
            yield ReadProblem(source.name, 0, str(error))


def _refuse_bomb(archive: ZipFile, size: int) -> None:
    # Its files may lie on top of each other, so what each says of itself is not enough.
    unpacked = sum(each.file_size for each in archive.infolist())
    if unpacked > UNSURE_BELOW * 4 and unpacked > size * MOST_TIMES:
        times = unpacked // max(size, 1)
        raise UserError(
            said("unpacks to {times} times its size, which no texts do: it is refused", times=times)
        )


def _members(
    source: Source, archive: ZipFile, *, wanted: Callable[[str], bool]
) -> Iterator[Source | ReadProblem]:
    infos = _files(archive)
    strange: Counter[str] = Counter()
    for info in infos:
        name = f"{source.name}/{printable(info.filename)}"
        if fault := _fault(info):
            yield ReadProblem(name, 0, fault)
        elif not wanted(info.filename):
            strange[PurePosixPath(info.filename).suffix.lower()] += 1
        else:
            yield _member(source, archive, info=info)
    if strange:
        counted = ", ".join(f"{count} {printable(ending)}" for ending, count in strange.items())
        message = said(
            "passed over files of no known format ({counted}); name a format to read them",
            counted=counted,
        )
        yield ReadProblem(source.name, 0, message, fatal=False)
    elif not infos:
        yield ReadProblem(source.name, 0, said("there is nothing to import in it"), fatal=False)


def _member(source: Source, archive: ZipFile, *, info: ZipInfo) -> Source:
    path = PurePosixPath(info.filename)

    def beside(ending: str) -> Source | None:
        for name in (path.stem + ending, path.name + ending):
            other = archive.NameToInfo.get(str(path.with_name(name)))
            if other is not None and not _fault(other):
                return _member(source, archive, info=other)
        return None

    return replace(
        source,
        name=f"{source.name}/{printable(info.filename)}",
        file=path.name,
        open=_opener(archive, info),
        beside=beside,
    )


def _files(archive: ZipFile) -> list[ZipInfo]:
    # Not is_dir: before Python 3.12 it fails for an empty name.
    files = (each for each in archive.infolist() if not each.filename.endswith("/"))
    return [each for each in files if not _hidden(each)]


def _hidden(info: ZipInfo) -> bool:
    # A name with ".." is no hidden one: it is refused, and that is said.
    parts = PurePosixPath(info.filename).parts
    return any(part == "__MACOSX" or (part[:1] == "." and part != "..") for part in parts)


def _fault(info: ZipInfo) -> str:
    path = PurePosixPath(info.filename)
    if not path.name:
        return said("has no name: the archive is damaged")
    if ".." in path.parts or path.is_absolute() or "\\" in info.orig_filename:
        return said("its name leads out of the archive: pack it again")
    if info.flag_bits & ENCRYPTED:
        return said("is encrypted: unpack it with its password, and import the folder")
    if stat.S_ISLNK(info.external_attr >> 16):
        return said("is a link, not a file")
    if path.suffix.lower() == ".zip":
        return said("is an archive in an archive: unpack it first")
    swollen = info.file_size > UNSURE_BELOW and info.file_size > info.compress_size * MOST_TIMES
    if info.file_size > LARGEST_MEMBER or swollen:
        return said(
            "unpacks to {file_size} MB: too large for what it is; unpack it yourself",
            file_size=info.file_size >> 20,
        )
    return ""


def _opener(archive: ZipFile, info: ZipInfo) -> Callable[[], BinaryIO]:
    return lambda: io.BufferedReader(_Member(archive, info))


class _ZipFolder:
    """An archive as a folder."""

    def __init__(self, source: Source, archive: ZipFile) -> None:
        self._source = source
        self._archive = archive
        found = _files(archive)
        for info in found:
            if fault := _fault(info):
                raise UserError(
                    said("{filename}: {fault}", filename=printable(info.filename), fault=fault)
                )
        self._infos = {each.filename: each for each in sorted(found, key=lambda it: it.filename)}

    @property
    def name(self) -> str:
        return self._source.name

    def names(self) -> Sequence[str]:
        return list(self._infos)

    def source(self, name: str) -> Source:
        return _member(self._source, self._archive, info=self._infos[name])


def _damaged(error: Exception) -> str:
    return said("the archive is damaged or cut short ({error})", error=printable(str(error)))


class _Member(io.RawIOBase):
    """A file in an archive, whose faults are errors of reading as those of other files."""

    def __init__(self, archive: ZipFile, info: ZipInfo) -> None:
        try:
            self._stream = archive.open(info)
        except (BadZipFile, NotImplementedError, RuntimeError, EOFError, ValueError) as error:
            raise OSError(_damaged(error)) from error

    def readable(self) -> bool:
        """It can be read."""
        return True

    def readinto(self, buffer: memoryview, /) -> int:  # type: ignore[override]
        """The next bytes; raises OSError for what is damaged."""
        try:
            found = self._stream.read(len(buffer))
        except (BadZipFile, zlib.error, LZMAError, EOFError, RuntimeError, ValueError) as error:
            raise OSError(_damaged(error)) from error
        buffer[: len(found)] = found
        return len(found)

    def close(self) -> None:
        """Let go of it."""
        stream = getattr(self, "_stream", None)
        if stream is not None:
            stream.close()
        super().close()
