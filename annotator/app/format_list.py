"""The formats that the program knows, as a person chooses among them."""

from dataclasses import dataclass

from annotator.formats.columns import MAPPED
from annotator.formats.protocol import Format
from annotator.formats.registry import inputs, writers

__all__ = ["MAPPED", "KnownFormat", "known_formats"]


@dataclass(frozen=True, slots=True)
class KnownFormat:
    """A format: its name, its endings, what its offsets count ("" for none), and what it can do.

    One that ``is_folder`` is written as several files in a folder.
    """

    name: str
    title: str
    suffixes: tuple[str, ...]
    offset_unit: str
    reads: bool
    writes: bool
    is_folder: bool = False


def known_formats() -> list[KnownFormat]:
    """All formats, by name."""
    found: dict[str, Format] = {}
    reading = {each.name for each in inputs()}
    writing = {each.name: each.is_folder for each in writers()}
    for each in (*inputs(), *writers()):
        found.setdefault(each.name, each)
    return [
        KnownFormat(
            name,
            each.title,
            each.suffixes,
            each.offset_unit,
            name in reading,
            name in writing,
            writing.get(name, False),
        )
        for name, each in sorted(found.items())
    ]
