"""The objects of a JSONL file or of one JSON list, with the numbers of their lines."""

import json
import re
from collections.abc import Iterator
from hashlib import sha256
from typing import Any

from annotator.domain.errors import UserError
from annotator.domain.message import said
from annotator.formats.annotator_jsonl_lines import BOM, UTF_16, lines
from annotator.formats.extracted import Origin
from annotator.formats.json_articles import CHUNK, json_value
from annotator.formats.protocol import ReadProblem, Source

Object = dict[str, Any]
_DECODER = json.JSONDecoder()
_BLANKS = re.compile(r"[ \t\r\n]*")
# What some readers take for the end of a line; in JSON they may as well stand as escapes.
_LINE_ENDS = (("\x85", "\\u0085"), ("\u2028", "\\u2028"), ("\u2029", "\\u2029"))
NO_OBJECT = said("this is no object: a row is an object with keys")


def origin_of_file(source: Source) -> Origin:
    """The origin of what stands in the file; raises OSError."""
    found = sha256()
    with source.open() as stream:
        while chunk := stream.read(CHUNK):
            found.update(chunk)
    return Origin(source.file, found.hexdigest())


def json_rows(source: Source) -> Iterator[tuple[int, Object] | ReadProblem]:
    """Each object of each line, and what is wrong with others; raises OSError.

    A line may also hold a list of them, as where the whole file is one list.
    """
    with source.open() as stream:
        for line in lines(stream):
            if line.number == 1 and line.raw.startswith(UTF_16):
                yield ReadProblem(source.name, 0, said("is UTF-16, but JSON is UTF-8"))
                return
            if line.blank:
                continue
            raw = line.raw.removeprefix(BOM) if line.number == 1 else line.raw
            try:
                value = json_value(raw.decode(), is_line=True)
            except UnicodeDecodeError:
                yield ReadProblem(
                    source.name, line.number, said("is not UTF-8: save the file as UTF-8")
                )
            except UserError as error:
                yield ReadProblem(source.name, line.number, str(error))
            else:
                yield from _objects(value, source, line=line.number)


def _objects(
    value: Any, source: Source, *, line: int
) -> Iterator[tuple[int, Object] | ReadProblem]:
    for each in value if isinstance(value, list) else [value]:
        if isinstance(each, dict):
            yield line, each
        else:
            yield ReadProblem(source.name, line, NO_OBJECT)


def json_line(value: object) -> bytes:
    """The value on a line of its own, without blanks."""
    written = json.dumps(value, ensure_ascii=False, separators=(",", ":"))
    for end, escape in _LINE_ENDS:
        written = written.replace(end, escape)
    return written.encode() + b"\n"


def kept_line(value: object) -> bytes:
    """The same for what came in; b"" for half a character, which no file of ours may have."""
    try:
        return json_line(value)
    except UnicodeEncodeError:
        return b""


def list_rows(source: Source, text: str) -> Iterator[tuple[int, Object] | ReadProblem]:
    """The objects of a text that is one JSON list; raises UserError where it is broken."""
    at = _skipped(text, text.find("[") + 1)
    line, counted = 1, 0
    while not text.startswith("]", at):
        line, counted = line + text.count("\n", counted, at), at
        try:
            value, at = _DECODER.raw_decode(text, at)
        except (ValueError, RecursionError) as error:
            what = (
                error.msg if isinstance(error, json.JSONDecodeError) else said("it cannot be read")
            )
            raise UserError(
                said(
                    "{source}:{line}: broken JSON: {what}", source=source.name, line=line, what=what
                )
            ) from None
        yield from _objects(value, source, line=line)
        at = _skipped(text, at)
        if text.startswith(",", at):
            at = _skipped(text, at + 1)
        elif not text.startswith("]", at):
            raise UserError(
                said(
                    "{source}:{line}: broken JSON: the list does not end",
                    source=source.name,
                    line=line,
                )
            )


def _skipped(text: str, at: int) -> int:
    found = _BLANKS.match(text, at)
    return found.end() if found else at
