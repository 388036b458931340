"""The formats that exist, found by their name, by the ending of a file or by its first bytes."""

from pathlib import Path

from annotator.formats.protocol import Reader, Source, Writer


def readers() -> tuple[Reader, ...]:
    """All formats that can be read, the more particular ones first."""
    raise NotImplementedError


def writers() -> tuple[Writer, ...]:
    """All formats that can be written."""
    raise NotImplementedError


def reader_for(name: str, source: Source) -> Reader:
    """The reader of that name or, for "", the one that fits the source; raises UserError."""
    raise NotImplementedError


def writer_for(name: str, path: Path) -> Writer:
    """The writer of that name or, for "", the one that the path's ending asks for.

    Raises UserError, which lists what can be written.
    """
    raise NotImplementedError
