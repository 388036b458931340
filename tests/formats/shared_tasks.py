"""The shipped schemes and crosswalks, and golden folders, for the formats of shared tasks."""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from hypothesis import strategies as st

from annotator.domain.record import Record
from annotator.domain.span import Range, Span, envelope
from annotator.formats.crosswalk import parse_crosswalk
from annotator.formats.protocol import FolderReader, ReadProblem, Writer
from annotator.formats.scheme_toml import parse_scheme
from annotator.text.encoding import decode
from tests.formats.conftest import (
    NOW,
    READ,
    RESOURCES,
    article_text,
    plain_record,
    read_folder_with,
    written_by,
)

DATA = Path(__file__).resolve().parents[1] / "data"


def _scheme(name: str) -> Any:
    return parse_scheme((RESOURCES / "schemes" / f"{name}.toml").read_text("utf-8"), name)


LAYERS = {name: _scheme(name) for name in ("entity", "claim", "framing")}
ARTICLES = {"genre": _scheme("genre")}
CROSSWALKS = {
    path.stem: parse_crosswalk(path.read_text("utf-8"))
    for path in (RESOURCES / "crosswalks").glob("*.toml")
}
SHIPPED: dict[str, Any] = {
    "schemes": LAYERS,
    "article_schemes": ARTICLES,
    "crosswalks": CROSSWALKS,
}
TASKS = replace(
    READ, decode=lambda data, declared="", /: decode(data, declared), **SHIPPED, annotator="ada"
)


def golden(name: str) -> dict[str, bytes]:
    """The files below tests/data/NAME, by their names in it."""
    folder = DATA / name
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }


def came(
    reader: FolderReader, files: dict[str, bytes], **context: Any
) -> tuple[list[Record], list[ReadProblem]]:
    """What comes in, in a project with the shipped schemes."""
    return read_folder_with(reader, files, replace(TASKS, **context))


def left(writer: Writer, *records: Record, **context: Any) -> tuple[dict[str, bytes], Any]:
    """What leaves such a project, and what is lost."""
    return written_by(writer, *records, **SHIPPED | context)


def marked(record: Record, *spans: Span) -> Record:
    """The record with those spans."""
    return replace(record, spans=tuple(replace(each, article=record.article.id) for each in spans))


def span_at(text: str, *ranges: tuple[int, int], key: str = "s1", **more: Any) -> Span:
    """A span of the framing layer."""
    found = tuple(Range(*each) for each in ranges)
    values: dict[str, Any] = {"layer": "framing", "label": "Doubt", "annotator": "ada"}
    values |= {"quote": envelope(found, text), "created": NOW, "updated": NOW}
    return Span(id=key, article="a", ranges=found, **values | more)


@st.composite
def tagged(
    draw: st.DrawFn, labels: Sequence[str], *, layer: str = "framing", most: int = 4
) -> Record:
    """An article with any text and spans of one range, no two of them equal."""
    record = plain_record(draw(article_text))
    text = record.text
    spans: dict[object, Span] = {}
    for number in range(draw(st.integers(0, most))):
        start = draw(st.integers(0, len(text) - 1))
        end = draw(st.integers(start + 1, len(text)))
        made = span_at(
            text, (start, end), key=f"s{number}", layer=layer, label=draw(st.sampled_from(labels))
        )
        spans[made.identity] = made
    return marked(record, *spans.values())


def told(record: Record) -> list[tuple[str, str, tuple[Range, ...]]]:
    """Layer, label and ranges of its spans, in order."""
    return sorted((span.layer, span.label, span.ranges) for span in record.spans)
