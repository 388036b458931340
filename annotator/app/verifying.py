"""Verification: what is wrong with a project file or with an exported JSONL, line by line."""

from collections.abc import Iterator
from pathlib import Path

from annotator.app.importing import read_context
from annotator.app.schemes import Schemes, parsed, shipped_schemes
from annotator.app.session import Session, utc_now
from annotator.app.sources import file_name, shown
from annotator.domain.errors import UnknownLabel, UserError
from annotator.domain.span import Span
from annotator.formats.annotator_verify import faults
from annotator.formats.protocol import Source

SQLITE = b"SQLite format 3\0"


def verify(path: Path) -> Iterator[str]:
    """Every fault that the file has against the contract, one line each; none is a proof."""
    try:
        with path.open("rb") as stream:
            head = stream.read(len(SQLITE))
    except OSError as error:
        yield f"{shown(path)}: cannot be read: {error.strerror or error}"
        return
    if not head:
        yield f"{shown(path)}: the file is empty"
    elif head == SQLITE:
        yield from _project(path)
    else:
        yield from _export(path)


def _project(path: Path) -> Iterator[str]:
    name = shown(path)
    try:
        session = Session.open(path, "", read_only=True)
    except UserError as error:
        yield f"{name}: {error}"
        return
    try:
        for fault in session.faults():
            yield f"{name}: {fault}"
        for row in session.library.rows():
            for span in session.library.spans(row.article.id):
                for fault in _label_faults(span, session.library.schemes):
                    yield f"{name}: {fault}"
    except UserError as error:
        yield f"{name}: {error}"
    finally:
        session.close()


def _label_faults(span: Span, schemes: Schemes) -> Iterator[str]:
    try:
        schemes.layer(span.layer).label(span.label)
    except UnknownLabel as error:
        yield f"span {span.id}: {error}"


def _export(path: Path) -> Iterator[str]:
    now = utc_now()
    context = read_context(parsed(shipped_schemes()), annotator="", now=now)
    source = Source(name=shown(path), file=file_name(path), open=lambda: path.open("rb"))
    for problem in faults(source, context):
        yield str(problem)
