"""Verification: what is wrong with a project file or with an exported JSONL, line by line."""

import os
from codecs import BOM_UTF8
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing
from functools import partial
from itertools import chain
from pathlib import Path

from annotator.app.importing import read_context
from annotator.app.library import Library
from annotator.app.presence import is_stream
from annotator.app.schemes import parsed, shipped_schemes
from annotator.app.session import Session, utc_now
from annotator.app.sources import STREAM, file_name, shown
from annotator.domain.errors import BadOffsets, UnknownLabel, UserError
from annotator.domain.message import joined, said
from annotator.domain.scheme import Scheme
from annotator.domain.span import Span
from annotator.domain.system_faults import reason_of
from annotator.formats.annotator_verify import faults
from annotator.formats.protocol import Source
from annotator.storage.opening import waits_beside

SQLITE = b"SQLite format 3\0"
HEAD = 4096
WAL = "-wal"


def verify(path: Path) -> Iterator[str]:
    """Every fault that the file has against the contract, one line each; none is a proof."""
    if is_stream(path):
        yield joined((shown(path), STREAM), ": ")
        return
    try:
        with path.open("rb") as stream:
            head = stream.read(HEAD)
    except OSError as error:
        yield said("{path}: cannot be read: {reason}", path=shown(path), reason=reason_of(error))
        return
    if not head:
        yield said("{path}: the file is empty", path=shown(path))
    elif head.startswith(SQLITE):
        yield from _project(path)
    elif (seen := head.removeprefix(BOM_UTF8).lstrip()) and not seen.startswith(b"{"):
        yield said("{path}: is neither a project nor an export of Annotator", path=shown(path))
    else:
        yield from _export(path)


def waiting(path: Path) -> str:
    """The file beside a project in which pages for it wait, as it is shown; "" for none."""
    return shown(Path(f"{os.path.realpath(path)}{WAL}")) if waits_beside(path, WAL) else ""


def _project(path: Path) -> Iterator[str]:
    name = shown(path)
    try:
        with closing(Session.examine(path)) as session:
            for fault in chain(session.faults(), _label_faults(session.library)):
                for line in _lines(fault):
                    yield _named(name, line)
    except UserError as error:
        for line in _lines(error.message):
            yield _named(name, line)


def _lines(fault: str) -> Sequence[str]:
    lines = fault.splitlines()
    return lines if len(lines) > 1 else (fault,)


def _named(name: str, fault: str) -> str:
    return fault if fault.startswith(f"{name}: ") else joined((name, fault), ": ")


def _label_faults(library: Library) -> Iterator[str]:
    schemes = library.schemes
    missing: set[str] = set()
    for article in library.article_ids():
        for span in _readable(library, article):
            fault = _unknown(partial(schemes.layer, span.layer), span.label)
            # Where a whole scheme is missing, one line says so.
            if fault and (span.layer in schemes.layers or fault not in missing):
                missing.add(fault)
                yield said("span {span}: {fault}", span=span.id, fault=fault)
        for label in library.labels(article):
            if fault := _unknown(partial(schemes.article, label.scheme), label.label):
                yield said("article {article}: {fault}", article=article, fault=fault)


def _readable(library: Library, article: str) -> Sequence[Span]:
    try:
        return library.spans(article)
    except BadOffsets:
        return ()  # the self-test of the file has told it


def _unknown(scheme: Callable[[], Scheme], label: str) -> str:
    try:
        scheme().label(label)
    except UnknownLabel as error:
        return str(error)
    return ""


def _export(path: Path) -> Iterator[str]:
    now = utc_now()
    context = read_context(parsed(shipped_schemes()), annotator="", now=now)
    source = Source(name=shown(path), file=file_name(path), open=lambda: path.open("rb"))
    for problem in faults(source, context):
        yield str(problem)
