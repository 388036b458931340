"""The files that an import is given: folders and patterns unfolded, each file once."""

import glob
import os
from collections.abc import Iterable, Iterator
from pathlib import Path

from annotator.formats.protocol import ReadProblem


def found_files(paths: Iterable[Path]) -> Iterator[Path | ReadProblem]:
    """The files below those paths, in order; what is missing or cannot be listed is a problem.

    A folder is walked to its depths, without hidden files and without following links to folders,
    so that a loop of links ends. A path that does not exist but holds ``*``, ``?`` or ``[`` is a
    pattern.
    """
    for path in paths:
        if path.is_dir():
            yield from _walked(path)
        elif path.exists() or path.is_symlink():
            yield path
        elif matches := _matches(path):
            for each in matches:
                yield from _walked(each) if each.is_dir() else (each,)
        else:
            yield ReadProblem(shown(path), 0, "there is no such file or folder")


def shown(path: Path) -> str:
    """The path as a message can hold it, also when its name is no valid text."""
    return os.fsencode(path).decode("utf-8", "replace")


def file_name(path: Path) -> str:
    """The file's name as an article keeps it, also when it is no valid text."""
    return os.fsencode(path.name).decode("utf-8", "replace")


def _matches(path: Path) -> list[Path]:
    parts = path.parts
    plain = next((i for i, part in enumerate(parts) if glob.has_magic(part)), len(parts))
    if plain == len(parts):
        return []
    return sorted(Path(*parts[:plain]).glob(str(Path(*parts[plain:]))))


def _walked(folder: Path) -> Iterator[Path | ReadProblem]:
    refused: list[OSError] = []
    for root, folders, files in os.walk(folder, onerror=refused.append):
        folders[:] = sorted(each for each in folders if not each.startswith("."))
        for name in sorted(files):
            if not name.startswith("."):
                yield Path(root, name)
    for error in refused:
        yield ReadProblem(
            shown(Path(os.fsdecode(error.filename))), 0, f"cannot be listed: {error.strerror}"
        )
