"""Where an export puts its files: beside the one that was named, or into a folder of its own."""

import json
import os
import secrets
import shutil
from collections.abc import Iterator, Mapping
from contextlib import AbstractContextManager, contextmanager, suppress
from dataclasses import dataclass
from hashlib import file_digest, sha256
from pathlib import Path, PurePosixPath
from types import TracebackType
from typing import BinaryIO, Protocol, Self, cast

from annotator.app.replacing import Replacements
from annotator.domain.errors import UserError
from annotator.domain.message import said
from annotator.domain.system_faults import reason_of
from annotator.storage.durable import is_taken

MANIFEST = "manifest.json"
KIND = "annotator-export/1"


@dataclass(frozen=True, slots=True)
class Written:
    """A file that was written: its name beside the manifest, the hex SHA-256 and size in bytes."""

    name: str
    sha256: str
    size: int


class ExportFiles(Protocol):
    """Files that stand in their place when the ``with`` block ends well, and else leave no trace.

    ``written`` are those that are complete so far, in order; ``title`` is what was named.
    """

    written: list[Written]
    title: str

    def part(self, part: str) -> "PartFiles":
        """Where one part of a split goes, or everything for ""."""

    def report(self, ending: str) -> AbstractContextManager[BinaryIO]:
        """A file about the whole export, such as "manifest.json"; it is not among the written."""

    def report_path(self, ending: str) -> Path:
        """Where that file stands in the end, and stood of an earlier export."""

    def path(self, name: str) -> Path:
        """Where the file of that name stands in the end."""

    def __enter__(self) -> Self:
        """Begin."""

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """Put all in place, or take it away."""


class FilesBeside:
    """The export is one file for each part, and others that begin with its name.

    ``suffixes`` are the endings of the format: they give way to others, as in OUT.features.json.
    """

    def __init__(self, out: Path, *, suffixes: tuple[str, ...], keep: Path) -> None:
        self._out = out
        self._suffixes = suffixes
        self._files = Replacements(keep=keep)
        self._reports: set[str] = set()
        self._had: dict[str, str] = {}
        self.written: list[Written] = []
        self.title = out.name

    def part(self, part: str) -> "PartFiles":
        """As in ``ExportFiles``."""
        out = self._out
        named = out.with_name(f"{out.stem}.{part}{out.suffix}") if part else out
        stem = named.stem if named.suffix.lower() in self._suffixes else named.name
        return _PartBeside(self, named, stem)

    def report(self, ending: str) -> AbstractContextManager[BinaryIO]:
        """As in ``ExportFiles``: OUT.manifest.json with the whole name of OUT before it."""
        self._reports.add(ending)
        return _closing(self._files.stream(self.report_path(ending)))

    def report_path(self, ending: str) -> Path:
        """As in ``ExportFiles``."""
        return self._out.with_name(f"{self._out.name}.{ending}")

    def path(self, name: str) -> Path:
        """As in ``ExportFiles``."""
        return self._out.with_name(name)

    @contextmanager
    def opened(self, path: Path) -> Iterator[BinaryIO]:
        """A stream to that path, listed when it is complete."""
        with _closing(self._files.stream(path)) as stream:
            hashing = _Hashing(stream)
            yield cast("BinaryIO", hashing)
            self.written.append(hashing.written(path.name))

    def __enter__(self) -> Self:
        self._had = _exported(self.report_path(MANIFEST))
        self._files.__enter__()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._files.__exit__(kind, error, trace)
        if error is None and self._had:  # what an earlier export said of itself is no longer true
            for ending in set(REPORTS) - self._reports:
                with suppress(OSError):
                    self.report_path(ending).unlink(missing_ok=True)


class FilesInside:
    """The export is a folder, which takes the place of an earlier export of ours but of no other.

    Raises UserError when something else stands there.
    """

    def __init__(self, out: Path) -> None:
        self._out = Path(os.path.realpath(out))
        self._named = out
        self._new = self._out.with_name(f".{secrets.token_hex(8)}.part")
        self.written: list[Written] = []
        self.title = out.name

    def part(self, part: str) -> "PartFiles":
        """As in ``ExportFiles``: a folder in the folder."""
        return _PartInside(self, part)

    def report(self, ending: str) -> AbstractContextManager[BinaryIO]:
        """As in ``ExportFiles``: a file in the folder itself."""
        return (self._new / ending).open("xb")

    def report_path(self, ending: str) -> Path:
        """As in ``ExportFiles``."""
        return self._named / ending

    def path(self, name: str) -> Path:
        """As in ``ExportFiles``."""
        return self._named / name

    @contextmanager
    def opened(self, name: str) -> Iterator[BinaryIO]:
        """A stream to the file of that name in the folder, listed when it is complete."""
        path = self._new.joinpath(*PurePosixPath(name).parts)
        path.parent.mkdir(parents=True, exist_ok=True)
        with path.open("xb") as stream:
            hashing = _Hashing(stream)
            yield cast("BinaryIO", hashing)
        self.written.append(hashing.written(name))

    def __enter__(self) -> Self:
        try:
            self._refuse()
            self._new.mkdir()
        except OSError as error:
            raise self._refused(error) from error
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        try:
            if isinstance(error, OSError):
                raise self._refused(error) from error
            if error is None:
                self._put_in_place()
        except OSError as refused:
            raise self._refused(refused) from refused
        finally:
            shutil.rmtree(self._new, ignore_errors=True)

    def _put_in_place(self) -> None:
        old = self._out.with_name(f".{secrets.token_hex(8)}.old")
        there = is_taken(self._out)
        if there:
            self._refuse()
            self._out.rename(old)
        try:
            self._new.rename(self._out)
        except OSError:
            if there:
                old.rename(self._out)
            raise
        shutil.rmtree(old, ignore_errors=True)

    def _refuse(self) -> None:
        if not is_taken(self._out):
            return
        if not self._out.is_dir():
            raise UserError(
                said(
                    "{named}: is a file; this format is a folder of files: give it another name.",
                    named=self._named,
                )
            )
        there = {
            each.relative_to(self._out).as_posix()
            for each in self._out.rglob("*")
            if not each.is_dir() or each.is_symlink()
        }
        known = _exported(self._out / MANIFEST)
        if strange := sorted(there - known.keys() - set(known and REPORTS)):
            raise UserError(
                said(
                    "{named}: holds what is no earlier export, such as {strange}: give the "
                    "folder another name.",
                    named=self._named,
                    strange=strange[0],
                )
            )
        for name in sorted(there & known.keys() - {MANIFEST}):
            if _digest(self._out / name) != known[name]:
                raise UserError(
                    said(
                        "{named}: {name} was changed since it was exported: import it, or "
                        "give the new export another name, so that the changes are not lost.",
                        named=self._named,
                        name=name,
                    )
                )

    def _refused(self, error: OSError) -> UserError:
        return UserError(
            said(
                "{named}: cannot be written: {reason}.",
                named=self._named,
                reason=reason_of(error),
            )
        )


@dataclass(frozen=True, slots=True)
class Exported:
    """What a manifest says of its export: the format, and the SHA-256 of each file by its name."""

    format: str
    digests: Mapping[str, str]


def exported(manifest: bytes) -> Exported | None:
    """What the manifest says; None for one that is not ours, or that cannot be read."""
    with suppress(ValueError, KeyError, TypeError, RecursionError):
        found = json.loads(manifest)
        if found["kind"] == KIND:
            digests = {str(each["name"]): str(each["sha256"]) for each in found["files"]}
            return Exported(str(found.get("format", "")), digests)
    return None


def _exported(manifest: Path) -> dict[str, str]:
    """The files of the export that the manifest tells of, with their digests; none without one."""
    # Without one nothing there is an export of ours.
    with suppress(OSError):
        if found := exported(manifest.read_bytes()):
            return {MANIFEST: "", **found.digests}
    return {}


def _digest(path: Path) -> str:
    with path.open("rb") as stream:
        return file_digest(stream, sha256).hexdigest()


REPORTS = (MANIFEST, "losses.tsv", "split.tsv", "data-card.md", "data-card.svg")
"""The files about an export that stand in its folder."""


class PartFiles(Protocol):
    """What writers see of it (``annotator.formats.protocol.Outputs``)."""

    def main(self) -> AbstractContextManager[BinaryIO]:
        """The file that a person has named."""

    def beside(self, ending: str) -> AbstractContextManager[BinaryIO]:
        """A file beside it."""

    def inside(self, name: str) -> AbstractContextManager[BinaryIO]:
        """A file in the folder that a person has named."""


@dataclass(frozen=True, slots=True)
class _PartBeside:
    files: FilesBeside
    out: Path
    stem: str

    def main(self) -> AbstractContextManager[BinaryIO]:
        return self.files.opened(self.out)

    def beside(self, ending: str) -> AbstractContextManager[BinaryIO]:
        return self.files.opened(self.out.with_name(self.stem + ending))

    def inside(self, name: str) -> AbstractContextManager[BinaryIO]:
        raise TypeError(f"{name}: this format is one file")


@dataclass(frozen=True, slots=True)
class _PartInside:
    files: FilesInside
    name: str

    def main(self) -> AbstractContextManager[BinaryIO]:
        raise TypeError("this format is a folder")

    def beside(self, ending: str) -> AbstractContextManager[BinaryIO]:
        raise TypeError(f"{ending}: this format is a folder")

    def inside(self, name: str) -> AbstractContextManager[BinaryIO]:
        return self.files.opened(f"{self.name}/{name}" if self.name else name)


@dataclass(frozen=True, slots=True)
class StreamOutput:
    """An open stream takes the file itself; what belongs beside it is left out."""

    stream: BinaryIO

    @contextmanager
    def main(self) -> Iterator[BinaryIO]:
        """The stream, which stays open."""
        yield self.stream

    @contextmanager
    def beside(self, ending: str) -> Iterator[BinaryIO]:
        """Nowhere."""
        with Path(os.devnull).open("wb") as nowhere:
            yield nowhere

    def inside(self, name: str) -> AbstractContextManager[BinaryIO]:
        """Of a format that is a folder: raises UserError."""
        raise UserError(
            said("This format is a folder of files: give a folder's name instead of “-”.")
        )


class _Hashing:
    """A stream that is written from its beginning to its end, with the digest of what went in."""

    def __init__(self, stream: BinaryIO) -> None:
        self._stream = stream
        self._digest = sha256()
        self._size = 0

    def write(self, data: bytes) -> int:
        self._digest.update(data)
        self._size += len(data)
        return self._stream.write(data)

    def tell(self) -> int:
        return self._size

    def flush(self) -> None:
        self._stream.flush()

    def writable(self) -> bool:
        return True

    def readable(self) -> bool:
        return False

    def seekable(self) -> bool:
        return False

    @property
    def closed(self) -> bool:
        return self._stream.closed

    def close(self) -> None:
        """Left to who has opened it."""

    def written(self, name: str) -> Written:
        return Written(name, self._digest.hexdigest(), self._size)


@contextmanager
def _closing(stream: BinaryIO) -> Iterator[BinaryIO]:
    # Replacements close their streams themselves, so that one of a failed export leaves no trace.
    yield stream
    stream.flush()
