"""The lines of a JSONL file as parsed objects, or what is wrong with them as JSON."""

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial
from typing import Any, BinaryIO

from annotator.domain.message import said
from annotator.formats.wording import printable, shown

FORMAT = "annotator/1"
LONGEST = 2**29
BOM = b"\xef\xbb\xbf"
UTF_16 = (b"\xff\xfe", b"\xfe\xff")
_HALF_CHARACTER = re.compile(rb"\\u[dD][89a-fA-F]")


@dataclass(frozen=True, slots=True)
class Line:
    """A line of a file, numbered from 1: its bytes without the line feed."""

    number: int
    raw: bytes

    @property
    def blank(self) -> bool:
        """Whether there is nothing on it."""
        return not self.raw.removeprefix(BOM).strip()


class BadLine(Exception):
    """A line that is no article of this format: ``str(error)`` says why."""


def lines(stream: BinaryIO) -> Iterator[Line]:
    """The lines of a stream, cut at line feeds and nowhere else.

    Raises OSError for a line that is too long to be held.
    """
    for number, raw in enumerate(iter(partial(stream.readline, LONGEST + 1), b""), 1):
        if len(raw) > LONGEST:
            raise OSError(
                said("line {number} is longer than {size} MB", number=number, size=LONGEST >> 20)
            )
        yield Line(number, raw.removesuffix(b"\n"))


def parsed(line: Line) -> dict[str, Any]:
    """The article on that line as it was written; raises BadLine when there is none.

    Raised for broken JSON, bytes that are not UTF-8, keys that stand twice, numbers that are none,
    half characters, and objects of another format or version.
    """
    raw = line.raw.removeprefix(BOM) if line.number == 1 else line.raw
    value = _json(_text(raw))
    if not isinstance(value, dict) or "format" not in value:
        raise BadLine(
            said(
                'this is no article of the format {format}: the key "format" is missing',
                format=FORMAT,
            )
        )
    if value["format"] != FORMAT:
        raise BadLine(
            said(
                "the format is {format}, and this program reads {ours}: a newer format "
                "needs a newer program",
                format=shown(value["format"]),
                ours=FORMAT,
            )
        )
    if _HALF_CHARACTER.search(raw):
        _refuse_half_characters(value)
    return value


def _text(raw: bytes) -> str:
    try:
        return raw.decode("utf-8")
    except UnicodeDecodeError as error:
        raise BadLine(
            said(
                "byte {byte} at byte {place} of the line is not UTF-8: save the file as UTF-8",
                byte=f"0x{raw[error.start]:02x}",
                place=error.start + 1,
            )
        ) from None


def _json(text: str) -> Any:
    try:
        return json.loads(text, object_pairs_hook=_object, parse_constant=_constant)
    except json.JSONDecodeError as error:
        raise BadLine(
            said(
                "broken JSON at character {pos}: {error}; is the line cut off or broken in two?",
                pos=error.pos + 1,
                error=printable(error.msg),
            )
        ) from None
    except ValueError as error:
        raise BadLine(said("broken JSON: {error}", error=printable(str(error)))) from None
    except RecursionError:
        raise BadLine(said("broken JSON: lists or objects are nested too deeply")) from None


def _object(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) < len(pairs):
        keys = [key for key, _ in pairs]
        twice = next(key for key in keys if keys.count(key) > 1)
        raise BadLine(
            said("the key {twice} stands twice in one object: keep one of them", twice=shown(twice))
        )
    return found


def _constant(name: str) -> Any:
    raise BadLine(said("{name} is no number in JSON: write a whole number", name=name))


def _refuse_half_characters(value: object) -> None:
    if isinstance(value, dict):
        value = [*value.keys(), *value.values()]
    if isinstance(value, list):
        for each in value:
            _refuse_half_characters(each)
    elif isinstance(value, str):
        try:
            value.encode("utf-8")
        except UnicodeEncodeError as error:
            raise BadLine(
                said(
                    "there is half a character ({half}) at position {start} of "
                    "{text}: write both halves or none",
                    half=f"U+{ord(value[error.start]):04X}",
                    start=error.start,
                    text=shown(value),
                )
            ) from None
