"""The archive of payloads that leave a project: JSONL, gzipped, beside it, whole or not there."""

import gzip
import hashlib
import json
import os
import zlib
from collections.abc import Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from itertools import count
from pathlib import Path
from typing import Any, BinaryIO

from annotator.domain.message import said
from annotator.storage.durable import discard, draft_beside, sync_file, sync_folder
from annotator.storage.failures import project_error
from annotator.storage.rows import compact

FORMAT = "annotator-archive/1"
COLUMNS = ("seq", "id", "act", "kind", "article", "target", "payload", "hlc")
"""The keys of each line but the first one, as the columns of the log's table of events."""

_LEVEL = 6
_LONGEST = 2**29
"""More bytes than any line has: an archive from elsewhere may hold one that never ends."""

_SUFFIX = ".jsonl.gz"
_FAULTY = said("what was written into it cannot be read back; try again, or use another disk")


@dataclass(frozen=True, slots=True)
class Archive:
    """A file that was written: how many events are in it, and the SHA-256 of what is packed."""

    path: Path
    events: int
    sha256: str


def free_path(project: Path) -> Path:
    """Where the next archive of a project lies: beside it, under the first number that is free."""
    names = (project.with_name(f"{project.stem}-archive-{number}{_SUFFIX}") for number in count(1))
    return next(each for each in names if not os.path.lexists(each))


def archives(project: Path) -> list[Path]:
    """The files beside a project that are its archives by their names, in no order."""
    start = f"{project.stem}-archive-"
    try:
        beside = list(project.absolute().parent.iterdir())
    except OSError:
        return []
    return [it for it in beside if it.name.startswith(start) and it.name.endswith(_SUFFIX)]


def write(path: Path, head: dict[str, Any], *, rows: Iterable[tuple[Any, ...]]) -> Archive:
    """Write the events with these values of ``COLUMNS`` to a new file, and read it back.

    ``head`` is what the first line says beside the format. Raises ProjectError; then there is no
    such file.
    """
    draft = draft_beside(path)
    try:
        with draft.open("xb") as stream:
            written = _written(stream, head, rows=rows)
        sync_file(draft)
        if _measured(draft) != written:
            raise project_error(path, _FAULTY)
        draft.rename(path)
        sync_folder(path.parent)
    except OSError as error:
        fault = said("it cannot be written: {error}", error=error.strerror or error)
        raise project_error(path, fault) from error
    finally:
        discard(draft)
    return Archive(path, *written)


def _written(
    stream: BinaryIO, head: dict[str, Any], *, rows: Iterable[tuple[Any, ...]]
) -> tuple[int, str]:
    digest, events = hashlib.sha256(), 0
    # Without a time in it, the same payloads make the same file.
    with gzip.GzipFile("", "wb", _LEVEL, stream, mtime=0) as packed:
        line = f"{compact({'format': FORMAT, **head})}\n".encode()
        digest.update(line)
        packed.write(line)
        for row in rows:
            line = f"{compact(dict(zip(COLUMNS, row, strict=True)))}\n".encode()
            digest.update(line)
            packed.write(line)
            events += 1
    return events, digest.hexdigest()


def _measured(path: Path) -> tuple[int, str]:
    digest, lines = hashlib.sha256(), 0
    try:
        with gzip.open(path) as stream:
            while block := stream.read(1 << 20):
                digest.update(block)
                lines += block.count(b"\n")
    except (EOFError, zlib.error, gzip.BadGzipFile):
        return -1, ""
    return lines - 1, digest.hexdigest()


def payloads(path: Path) -> Iterator[tuple[str, str]]:
    """The ids of events with their payloads, as far as an archive can be read.

    Raises ProjectError for a file that is none, or cannot be opened.
    """
    lines = _lines(path)
    if not isinstance(head := next(lines, None), dict) or head.get("format") != FORMAT:
        raise project_error(path, said("it is no archive of Annotator"))
    for line in lines:
        match line:
            case {"id": str(event), "payload": str(payload)}:
                yield event, payload
            case _:
                continue


def _lines(path: Path) -> Iterator[Any]:
    # What is damaged ends what can be read.
    with suppress(EOFError, ValueError, RecursionError, zlib.error, gzip.BadGzipFile):
        try:
            with gzip.open(path, "rb") as stream:
                while line := stream.readline(_LONGEST):
                    yield json.loads(line)
        except gzip.BadGzipFile:
            raise
        except OSError as error:
            fault = said("it cannot be read: {error}", error=error.strerror or error)
            raise project_error(path, fault) from error
