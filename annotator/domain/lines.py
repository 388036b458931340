"""The lines of a text with their places, at whatever ends a line."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

_LINE = re.compile(r"([^\r\n\x0b\x0c\x85\u2028\u2029]*)(\r\n|[\r\n\x0b\x0c\x85\u2028\u2029]|$)")


@dataclass(frozen=True, slots=True)
class TextLine:
    """A line without the white space at its edges: ``text[start:end]``, in code points."""

    text: str
    start: int
    end: int


def text_lines(text: str) -> Iterator[TextLine]:
    """All lines; one of white space alone is empty."""
    for match in _LINE.finditer(text):
        line = match.group(1)
        stripped = line.strip()
        start = match.start() + len(line) - len(line.lstrip()) if stripped else match.start()
        yield TextLine(stripped, start, start + len(stripped))
