"""Folders as the readers of formats see them whose articles and annotations stand apart."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from hashlib import sha256
from pathlib import Path, PurePosixPath

from annotator.app.outputs import MANIFEST, REPORTS, exported
from annotator.app.presence import is_file, is_folder
from annotator.app.sources import (
    OF_EXPORT,
    found_files,
    leads_out,
    passed_link,
    shown,
    source_of,
)
from annotator.formats.protocol import Folder, FolderReader, ReadProblem, Source
from annotator.formats.registry import folder_readers


@dataclass(frozen=True, slots=True)
class DiskFolder:
    """A folder of the disk with all that is below it, or with ``only`` those files of it.

    It is listed once, however many readers look whether it is of their format.
    """

    root: Path
    only: tuple[Path, ...] = ()
    problems: list[ReadProblem] = field(default_factory=list)
    listed: list[str] = field(default_factory=list, compare=False, repr=False)

    @property
    def name(self) -> str:
        """The path as messages show it."""
        return shown(self.root)

    def names(self) -> Sequence[str]:
        """As in ``Folder``; what cannot be listed or is passed over is told in ``problems``."""
        if not (self.listed or self.problems):
            for each in found_files(self.only or [self.root], all_endings=True):
                if isinstance(each, ReadProblem):
                    self.problems.append(each)
                else:
                    self.listed.append(each.relative_to(self.root).as_posix())
        return self.listed

    def told(self) -> Iterator[ReadProblem]:
        """Those of its problems that a person wants to know."""
        return (each for each in self.problems if each.message != OF_EXPORT)

    def source(self, name: str) -> Source:
        """As in ``Folder``."""
        return source_of(self.root / name)


def reader_of_folder(folder: Folder, format_name: str) -> FolderReader | None:
    """The reader of that name or, for "", the one that surely fits the folder; None without one."""
    for reader in folder_readers():
        if reader.name == format_name or (not format_name and reader.finds(folder)):
            return reader
    return None


def is_export(folder: Folder, format_name: str) -> bool:
    """Whether it is an export of ours in that format, of which no file was changed or added.

    In an archive its manifest may stand in a folder.
    """
    names = folder.names()
    # Of a folder on the disk it is not among the names, as nobody imports it.
    listed = (each for each in names if PurePosixPath(each).name == MANIFEST)
    manifest = next(listed, MANIFEST)
    found = exported(_bytes(folder, manifest))
    if found is None or found.format != format_name:
        return False
    place = manifest.removesuffix(MANIFEST)
    known = {place + name: digest for name, digest in found.digests.items()}
    others = set(names) - known.keys() - {place + name for name in REPORTS}
    return not others and all(
        sha256(_bytes(folder, name)).hexdigest() == known[name] for name in names if name in known
    )


def _bytes(folder: Folder, name: str) -> bytes:
    """What is in that file, b"" when it cannot be read, which its reader tells."""
    try:
        with folder.source(name).open() as stream:
            return stream.read()
    except (OSError, KeyError):  # no such file, on the disk or in an archive
        return b""


def gathered(paths: Iterable[Path], format_name: str) -> Iterator[Path | DiskFolder | ReadProblem]:
    """Those paths, with folders in place of those that are of a format of folders.

    With such a format's name, single files stand for folders with what has the same name but for
    its endings; of that a link that leads elsewhere is told, and passed over.
    """
    is_named = any(reader.name == format_name for reader in folder_readers())
    files: dict[Path, list[Path]] = {}
    for path in paths:
        # Of what may not be entered neither is known; reading it tells why.
        if is_folder(path):
            folder = DiskFolder(path)
            fits = reader_of_folder(folder, format_name) is not None
            yield folder if fits else path
        elif is_named and is_file(path) and path.suffix.lower() != ".zip":
            files.setdefault(path.parent, []).append(path)
        else:
            yield path
    for parent, named in files.items():
        stems = {_stem(each) for each in named}
        siblings = sorted(_siblings(parent, stems))
        passed = [each for each in siblings if each not in named and leads_out(each, parent)]
        yield from map(passed_link, passed)
        yield DiskFolder(parent, tuple(each for each in siblings if each not in passed))


def _siblings(parent: Path, stems: set[str]) -> Iterator[Path]:
    return (each for each in parent.iterdir() if is_file(each) and _stem(each) in stems)


def _stem(path: Path) -> str:
    return path.name.partition(".")[0]
