"""The files that an import is given: folders and patterns unfolded, in order."""

import glob
import os
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path, PurePath

from annotator.app.outputs import KIND, MANIFEST, REPORTS
from annotator.app.presence import hindrance, is_file, is_folder, is_stream, is_there
from annotator.domain.message import said
from annotator.domain.system_faults import reason_of
from annotator.formats.protocol import ReadProblem, Source
from annotator.formats.registry import files_read
from annotator.formats.wording import printable

HEAD = 200
STREAM = said("is a pipe or a device: save it as a file first")
OF_EXPORT = said("is passed over: it belongs to an export and is no article")
COMPANIONS = (
    ".features.json",
    ".manifest.json",
    ".losses.tsv",
    ".split.tsv",
    ".data-card.md",
    ".offsets.jsonl",
)


def found_files(
    paths: Iterable[Path], *, all_endings: bool = False
) -> Iterator[Path | ReadProblem]:
    """The files below those paths, in order; what is missing or cannot be listed is a problem.

    A folder is walked to its depths, without hidden files and without following links to folders,
    so that a loop of links ends; a link to a file that lies outside of it is passed over with a
    note, as whoever packed the folder may have meant a file of the reader's own. Files in it whose
    ending is of no known format are passed over and counted in a note, unless ``all_endings`` are
    wanted. A path that does not exist but holds ``*``, ``?`` or ``[`` is a pattern; it too passes
    over hidden files, unless it says their dot, and what a link leads to elsewhere.
    """
    for path in paths:
        if is_there(path) or os.path.lexists(path):
            yield from _below(path, all_endings=all_endings)
        elif found := _matches(path):
            folder, matches = found
            for each in matches:
                if leads_out(each, folder):
                    yield passed_link(each)
                else:
                    yield from _below(each, all_endings=all_endings)
        elif fault := hindrance(path):
            yield ReadProblem(shown(path), 0, said("cannot be read: {fault}", fault=fault))
        else:
            yield ReadProblem(shown(path), 0, said("there is no such file or folder"))


def all_missing(paths: Iterable[Path]) -> bool:
    """Whether none of those paths leads to anything that could be read."""
    found = found_files(paths, all_endings=True)
    return all(isinstance(each, ReadProblem) and each.fatal for each in found)


def shown(path: Path) -> str:
    """The path as a line of a message can hold it, also when its name is no valid text."""
    return printable(os.fsencode(path).decode("utf-8", "replace"))


def file_name(path: Path) -> str:
    """The file's name as an article keeps it, also when it is no valid text."""
    return os.fsencode(path.name).decode("utf-8", "replace")


def leads_out(path: Path, folder: Path) -> bool:
    """Whether what is found at that path in the folder lies outside of it, through a link."""
    return not Path(os.path.realpath(path)).is_relative_to(os.path.realpath(folder))


def _is_way_out(path: Path, folder: Path) -> bool:
    try:
        is_link = path.is_symlink()
    except OSError:  # of what may not be looked at, reading it tells why
        return False
    return is_link and leads_out(path, folder)


def passed_link(path: Path) -> ReadProblem:
    """The note that this link was not followed; who names it as such means it."""
    message = said(
        "is passed over: this link leads out of its folder; to import the file, name the link"
    )
    return ReadProblem(shown(path), 0, message, fatal=False)


def source_of(path: Path, *, at_line: Callable[[int], object] = int) -> Source:
    """That file, to be read, with what belongs to it beside it, unless that is a link elsewhere."""

    def beside(ending: str) -> Source | None:
        for name in (path.stem + ending, path.name + ending):
            other = path.with_name(name)
            if is_file(other) and not leads_out(other, path.parent):
                return source_of(other)
        return None

    return Source(
        name=shown(path),
        file=file_name(path),
        open=lambda: path.open("rb"),
        at_line=at_line,
        beside=beside,
    )


def _below(path: Path, *, all_endings: bool) -> Iterable[Path | ReadProblem]:
    if is_folder(path):
        return _walked(path, all_endings=all_endings)
    return (_regular(path),)


def _matches(path: Path) -> tuple[Path, list[Path]] | None:
    """The folder in which a pattern begins and what fits it, None when nothing does."""
    parts = path.parts
    plain = next((i for i, part in enumerate(parts) if glob.has_magic(part)), len(parts))
    if plain == len(parts):
        return None
    folder, pattern = Path(*parts[:plain]), Path(*parts[plain:])
    try:
        found = sorted(folder.glob(str(pattern)))
    except (OSError, ValueError):  # a name that is too long, "**" within a name
        return None
    if not any(part.startswith(".") for part in pattern.parts):
        found = [each for each in found if not _hidden(each.relative_to(folder))]
    return (folder, found) if found else None


def _hidden(path: Path) -> bool:
    return any(part.startswith(".") for part in path.parts)


def _is_walked(folder: str) -> bool:
    # What lies in the backups of a project is in the project too.
    return not folder.startswith(".") and not folder.endswith(".sqlite-backups")


def _walked(folder: Path, *, all_endings: bool) -> Iterator[Path | ReadProblem]:
    refused: list[OSError] = []
    strange: Counter[str] = Counter()
    empty = True
    for root, folders, files in os.walk(folder, onerror=refused.append):
        folders[:] = sorted(each for each in folders if _is_walked(each))
        for path in (Path(root, name) for name in sorted(files) if not name.startswith(".")):
            if all_endings or may_be_read(path):
                empty = False
                yield passed_link(path) if _is_way_out(path, folder) else _regular(path)
            elif not path.suffix.startswith(".sqlite"):  # a project, or what belongs to it
                strange[path.suffix.lower()] += 1
    for error in refused:
        place = shown(Path(os.fsdecode(error.filename)))
        yield ReadProblem(place, 0, said("cannot be listed: {reason}", reason=reason_of(error)))
    if strange:
        counted = ", ".join(f"{count} {printable(ending)}" for ending, count in strange.items())
        message = said(
            "passed over files of no known format ({counted}); name them, or a format",
            counted=counted,
        )
        yield ReadProblem(shown(folder), 0, message, fatal=False)
    elif empty and not refused:
        message = said("there is nothing to import in it")
        yield ReadProblem(shown(folder), 0, message, fatal=False)


def _regular(path: Path) -> Path | ReadProblem:
    # A pipe can be read only once, and it may wait for ever for somebody who writes.
    if path.name.lower().endswith(COMPANIONS) or _is_report(path):
        return ReadProblem(shown(path), 0, OF_EXPORT, fatal=False)
    if is_stream(path):
        return ReadProblem(shown(path), 0, STREAM)
    return path


def _is_report(path: Path) -> bool:
    """Whether the file is one of those that stand about an export in its folder."""
    if path.name not in REPORTS or not is_file(path.parent / MANIFEST):
        return False
    try:
        with (path.parent / MANIFEST).open("rb") as stream:
            return KIND.encode() in stream.read(HEAD)
    except OSError:
        return False


def may_be_read(path: PurePath) -> bool:
    """Whether a file of that name in a folder is read: by its ending, or for want of one."""
    ending = path.suffix.lower()
    return not ending or any(ending in each.suffixes for each in files_read())
