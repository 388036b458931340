"""OUT.offsets.jsonl: the text of each row of a file of tokens, and where they stand in it."""

import shutil
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any, BinaryIO

from annotator.domain.errors import UserError
from annotator.domain.message import said
from annotator.formats.annotator_jsonl_lines import lines
from annotator.formats.json_articles import json_value
from annotator.formats.json_rows import json_line
from annotator.formats.protocol import Outputs, Source
from annotator.formats.token_rows import Offsets
from annotator.formats.tokenised import Row

SIDECAR = ".offsets.jsonl"
FORMAT = "annotator-offsets/1"


@dataclass(frozen=True, slots=True)
class RowPlace:
    """A row: its article, where it begins there, its text, and its tokens, in code points of it."""

    article: str
    start: int
    language: str
    text: str
    tokens: Offsets


def header_line(labels: Mapping[str, str]) -> bytes:
    """The first line, which says what labels in the file stand for where they had to be changed."""
    changed = {safe: label for safe, label in labels.items() if safe != label}
    return json_line({"format": FORMAT, "labels": changed})


def row_line(row: Row) -> bytes:
    """The line of one row."""
    return json_line(
        {
            "id": row.id,
            "article": row.article,
            "start": row.cover.start,
            "language": row.language,
            "text": row.text,
            "tokens": row.offsets,
        }
    )


def copied(written: BinaryIO, out: Outputs) -> None:
    """Put what was written to a file of its own beside the main one."""
    written.seek(0)
    with out.beside(SIDECAR) as stream:
        shutil.copyfileobj(written, stream)


def changed_labels(source: Source) -> Mapping[str, str]:
    """The labels of the project for those in the file that had to be changed.

    Raises UserError for what is no such file, and OSError.
    """
    for _, value in _values(source):
        match value:
            case {"format": str(name), "labels": dict(labels)} if name == FORMAT:
                return {str(safe): str(label) for safe, label in labels.items()}
        break
    raise UserError(_fault(source, 1))


def row_places(source: Source) -> Iterator[RowPlace]:
    """The rows in their order; raises as ``changed_labels`` does."""
    for line, value in _values(source):
        if line > 1:
            yield _row(value, source, line=line)


def _values(source: Source) -> Iterator[tuple[int, Any]]:
    with source.open() as stream:
        for line in lines(stream):
            try:
                yield line.number, json_value(line.raw.decode())
            except (UnicodeDecodeError, UserError):
                raise UserError(_fault(source, line.number)) from None


def _row(value: Any, source: Source, *, line: int) -> RowPlace:
    match value:
        case {
            "article": str(article),
            "start": int(start),
            "language": str(language),
            "text": str(text),
            "tokens": list(tokens),
        } if all(map(_is_pair, tokens)):
            found = tuple((first, past) for first, past in tokens)
            return RowPlace(article, start, language, text, found)
        case _:
            raise UserError(_fault(source, line))


def _is_pair(value: Any) -> bool:
    match value:
        case [int(), int()]:
            return True
        case _:
            return False


def _fault(source: Source, line: int) -> str:
    return said(
        "{source}:{line}: is no line of offsets that Annotator writes",
        source=source.name,
        line=line,
    )
