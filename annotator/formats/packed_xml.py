"""A part of an office document, which is a ZIP archive, read as XML without building it up."""

import io
import lzma
import zlib
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import NoReturn
from xml.parsers import expat  # what makes it dangerous, a DOCTYPE, is refused
from zipfile import BadZipFile, ZipFile

from annotator.domain.errors import UserError
from annotator.domain.message import said

LARGEST = 2**28
MOST_TIMES = 400
CHUNK = 65_536
_UNSURE_BELOW = 2**20
_DAMAGED = (
    BadZipFile,
    EOFError,
    NotImplementedError,
    OSError,  # which bz2 raises
    ValueError,
    lzma.LZMAError,
    zlib.error,
)
"""What comes of reading an archive in memory that is no whole one."""

Attributes = dict[str, str]


class Handler:
    """What is told of the elements, whose names are ``namespace name``."""

    def start(self, name: str, attributes: Attributes) -> None:
        """An element begins."""

    def end(self, name: str) -> None:
        """An element ends."""

    def data(self, text: str) -> None:
        """Some of the text in it."""


@contextmanager
def opened(data: bytes) -> Iterator[ZipFile]:
    """The archive in these bytes; raises UserError for one that is damaged or encrypted."""
    try:
        with ZipFile(io.BytesIO(data)) as archive:
            yield archive
    except _DAMAGED as error:
        raise UserError(
            said("the document is damaged or cut short ({error})", error=error)
        ) from error
    except RuntimeError as error:  # which zipfile raises for want of a password
        raise UserError(said("the document is encrypted: save it without a password")) from error


def parse(archive: ZipFile, part: str, *, handler: Handler) -> None:
    """Tell the handler of all that is in that part.

    Raises UserError when it is missing, broken, or of a size that no document has.
    """
    try:
        info = archive.getinfo(part)
    except KeyError:
        raise UserError(
            said("there is no {part} in it: this is another kind of document", part=part)
        ) from None
    swollen = info.file_size > _UNSURE_BELOW and info.file_size > info.compress_size * MOST_TIMES
    if info.file_size > LARGEST or swollen:
        raise UserError(
            said(
                "its {part} unpacks to {file_size} MB: no document is like that",
                part=part,
                file_size=info.file_size >> 20,
            )
        )
    parser = expat.ParserCreate(namespace_separator=" ")
    parser.StartDoctypeDeclHandler = _refuse
    parser.StartElementHandler = handler.start
    parser.EndElementHandler = handler.end
    parser.CharacterDataHandler = handler.data
    parser.buffer_text = True
    with archive.open(info) as stream:
        _feed(parser, stream.read)


def _feed(parser: expat.XMLParserType, read: Callable[[int], bytes]) -> None:
    try:
        while chunk := read(CHUNK):
            parser.Parse(chunk, False)
        parser.Parse(b"", True)
    except (expat.ExpatError, LookupError, ValueError) as error:  # also of its encoding
        raise UserError(said("the document is broken: {error}", error=error)) from None


def _refuse(*_: object) -> NoReturn:
    raise UserError(said("it declares entities of its own, which no office program writes"))
