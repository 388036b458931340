"""A small project for the formats: schemes, an article with everything in it, and contexts."""

import io
import json
from collections.abc import Iterator, Mapping, Sequence
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, BinaryIO

from hypothesis import strategies as st

from annotator.domain.article import (
    Article,
    ArticleLabel,
    Region,
    Review,
    StatusMark,
    article_id,
    text_sha256,
)
from annotator.domain.errors import UserError
from annotator.domain.link import Link
from annotator.domain.record import Record
from annotator.domain.scheme import Attribute, Choice, Label, Scheme
from annotator.domain.span import AttributeValue, Range, Span, envelope
from annotator.formats.annotator_jsonl import AnnotatorJsonl
from annotator.formats.annotator_jsonl_shape import ArticleLine, of_value
from annotator.formats.losses import Act, Losses
from annotator.formats.protocol import (
    FolderReader,
    ReadContext,
    Reader,
    ReadProblem,
    Source,
    WriteContext,
    Writer,
)
from annotator.text.tokens import tokenizer_of

RESOURCES = Path(__file__).resolve().parents[2] / "resources"
SCHEMA: dict[str, Any] = json.loads(
    (RESOURCES / "schema" / "annotator-1.schema.json").read_text("utf-8")
)
NOW = "2026-11-22T10:00:00Z"
TEXT = "„Nobody” – said Ada – „will cross.” 🙂\r\nThe ferry\u2028sank; Bob\x85swam."


def label(key: str, *, export: str = "", parents: tuple[str, ...] = ()) -> Label:
    return Label(
        id=key,
        export=export or key,
        name={"en": key},
        definition={"en": f"What {key} is."},
        example={"en": f"[[{key}]]."},
        colour="#102030",
        colour_dark="#d0e0f0",
        parents=parents,
    )


def scheme(name: str, layer: str, labels: list[Label], *attributes: Attribute) -> Scheme:
    return Scheme(
        name=name,
        version="1",
        layer=layer,
        title={"en": name},
        description={"en": name},
        labels=tuple(labels),
        attributes=attributes,
    )


def choice(name: str, *values: str, multiple: bool = False) -> Attribute:
    return Attribute(
        name=name,
        title={"en": name},
        help={"en": name},
        kind="choice",
        values=tuple(Choice(id=each, name={"en": each}, help={}) for each in values),
        multiple=multiple,
    )


ENTITY = scheme("entity", "entity", [label("PER"), label("GPE")], choice("level", "NAM", "NOM"))
CLAIM = scheme(
    "claim",
    "claim",
    [label("Claim")],
    Attribute(name="claimer", title={"en": "By"}, help={"en": "Who."}, kind="span"),
    choice("role", "Hero", "Spy", multiple=True),
)
FRAMING = scheme(
    "framing",
    "framing",
    [
        label("Attack"),
        label("Wording", export="Manipulative_Wording"),
        label("naming", export="Name_Calling-Labeling", parents=("Attack", "Wording")),
    ],
)
GENRE = scheme("genre", "", [label("news", export="reporting"), label("opinion")])
SCHEMES = {"entity": ENTITY, "claim": CLAIM, "framing": FRAMING}
ARTICLE_SCHEMES = {"genre": GENRE}
WRITE = WriteContext(
    schemes=SCHEMES, article_schemes=ARTICLE_SCHEMES, losses=Losses(), tokenizer=tokenizer_of
)


class MemoryOutputs:
    """Keeps what a writer writes: "" is the file itself, others go by their ending or name."""

    def __init__(self) -> None:
        self.files: dict[str, bytes] = {}

    @contextmanager
    def _stream(self, name: str) -> Iterator[BinaryIO]:
        assert name not in self.files
        stream = io.BytesIO()
        yield stream
        self.files[name] = stream.getvalue()

    def main(self) -> AbstractContextManager[BinaryIO]:
        return self._stream("")

    def beside(self, ending: str) -> AbstractContextManager[BinaryIO]:
        return self._stream(ending)

    def inside(self, name: str) -> AbstractContextManager[BinaryIO]:
        return self._stream(name)


class MemoryFolder:
    """A folder that holds these bytes by these names."""

    name = "folder"

    def __init__(self, files: Mapping[str, bytes]) -> None:
        self.files = files

    def names(self) -> Sequence[str]:
        return sorted(self.files)

    def source(self, name: str) -> Source:
        return source(self.files[name], name)


def written_by(
    writer: Writer, *records: Record, articles: int | None = None, **context: Any
) -> tuple[dict[str, bytes], dict[tuple[Act, str], int]]:
    """The files that the writer makes of the records, and what it loses.

    It must say that so many ``articles`` are in them, all where none is said.
    """
    out, losses = MemoryOutputs(), Losses()
    written = writer.write(records, out, context=replace(WRITE, losses=losses, **context))
    assert written == (len(records) if articles is None else articles)
    return out.files, losses.counts


def read_folder_with(
    reader: FolderReader, files: Mapping[str, bytes], context: ReadContext | None = None
) -> tuple[list[Record], list[ReadProblem]]:
    """The articles that the reader finds in these files, and the problems."""
    items = list(reader.read_folder(MemoryFolder(files), context or READ))
    records = [item for item in items if isinstance(item, Record)]
    return records, [item for item in items if isinstance(item, ReadProblem)]


@dataclass(frozen=True, slots=True)
class Utf8:
    """What the application's decoder would give, for UTF-8 alone."""

    text: str
    encoding: str = "utf-8"
    signature: str = ""
    note: str = ""


def decode(data: bytes, declared: str = "", /) -> Utf8:
    if not data:
        raise UserError("the file is empty")
    encoding = declared or "utf-8"
    try:
        text = data.decode(encoding)
    except (UnicodeDecodeError, LookupError):
        raise UserError(f"this is not {encoding}") from None
    return Utf8(text, encoding, note="it was odd" if b"odd" in data else "")


READ = ReadContext(
    decode=decode,
    schemes=SCHEMES,
    article_schemes=ARTICLE_SCHEMES,
    schema=SCHEMA,
    annotator="importer",
    now=NOW,
)


def span(key: str, *ranges: tuple[int, int], text: str = TEXT, **more: Any) -> Span:
    found = tuple(Range(*each) for each in ranges)
    values: dict[str, Any] = {"layer": "entity", "label": "PER", "annotator": "ada"}
    values |= {"created": NOW, "updated": NOW, "quote": envelope(found, text)}
    return Span(id=key, article="a1", ranges=found, **{**values, **more})


def full_record(topics: tuple[str, ...] = ()) -> Record:
    """An article that has one of everything, but for topics; its spans stand out of order."""
    return Record(
        article=Article(
            id="a1",
            sha256=text_sha256(TEXT),
            length=len(TEXT),
            title='The "ferry" sank',
            language="en",
            language_confidence=1.0,
            published="2025-08",
            source="Lodva Post",
            url="https://example.org/?a=1&b=2",
            author="A. Writer",
            file="one.txt",
            event="e1",
            topics=topics,
        ),
        text=TEXT,
        labels=(ArticleLabel("genre", "news", "ada"),),
        statuses=(StatusMark("ada", "done"),),
        spans=(
            span("s3", (16, 19)),
            span(
                "s1",
                (1, 7),
                (23, 34),
                layer="claim",
                label="Claim",
                confidence="high",
                note="=1+1 </script>\n\u2028",
                attributes=(
                    AttributeValue("claimer", "s3"),
                    AttributeValue("role", "Spy"),
                    AttributeValue("role", "Hero"),
                ),
            ),
            span("s2", (1, 7), layer="framing", label="naming", origin="suggested", entity="Q1"),
        ),
        regions=(Region("title", 0, 8), Region("header", 0, 3, "manual")),
        links=(
            Link(
                id="l1",
                article="a1",
                kind="same_claim",
                source="s1",
                target="far",
                target_article="a9",
                annotator="ada",
                note="perhaps",
            ),
        ),
        reviewed=(Review("entity", "ada", "done"), Review("claim", "ada", "open")),
    )


def plain_record(text: str, key: str = "") -> Record:
    sha = text_sha256(text)
    article = Article(id=key or article_id(sha), sha256=sha, length=len(text))
    return Record(article=article, text=text)


def written(*records: Record) -> bytes:
    return written_by(AnnotatorJsonl(), *records)[0][""]


def source(data: bytes, name: str = "some.jsonl") -> Source:
    return Source(name=name, file=Path(name).name, open=lambda: io.BytesIO(data))


def read(data: bytes, context: ReadContext = READ) -> tuple[list[Record], list[ReadProblem]]:
    records, problems = [], []
    for item in AnnotatorJsonl().read(source(data), context):
        if isinstance(item, Record):
            records.append(item)
        else:
            problems.append(item)
    return records, problems


def read_with(
    reader: Reader, data: bytes, name: str, context: ReadContext = READ
) -> tuple[list[Record], list[ReadProblem]]:
    """The articles that the reader finds in these bytes, and the problems."""
    items = list(reader.read(source(data, name), context))
    records = [item for item in items if isinstance(item, Record)]
    for record in records:
        assert record.article.sha256 == text_sha256(record.text)
        assert record.article.length == len(record.text)
    return records, [item for item in items if isinstance(item, ReadProblem)]


def full_line() -> dict[str, Any]:
    """The full record as the parsed object of its line."""
    line: dict[str, Any] = json.loads(written(full_record()))
    return line


def shaped(line: dict[str, Any]) -> ArticleLine:
    """The line that has that value."""
    found = of_value(line)
    assert found is not None
    return found


def encoded(line: dict[str, Any]) -> bytes:
    return json.dumps(line, ensure_ascii=False).encode("utf-8", "surrogatepass") + b"\n"


class Vanished(io.RawIOBase):
    """A file whose disk goes away after its first line."""

    def __init__(self, first: bytes) -> None:
        self._first = first

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Any) -> int:
        if not self._first:
            raise OSError(5, "Input/output error")
        count = min(len(buffer), len(self._first))
        buffer[:count] = self._first[:count]
        self._first = self._first[count:]
        return count


def link(record: Record, source: str, *, target: str, kind: str = "same", note: str = "") -> Link:
    """A link between two spans of the record."""
    here = record.article.id
    return Link(
        id=f"l{source}{target}",
        article=here,
        kind=kind,
        source=source,
        target=target,
        target_article=here,
        annotator="ada",
        note=note,
    )


# ---------------------------------------------------------------- any record at all

nasty_text = st.text(
    st.one_of(
        st.sampled_from("ab é\u0301🙂\u2028\u2029\x85\r\n\t\0\"\\/'„”\u200f\ufeff</"),
        st.characters(exclude_categories=["Cs"]),
    ),
    max_size=40,
)
article_text = st.builds(lambda before, after: before + "x" + after, nasty_text, nasty_text)
annotators = st.sampled_from(["ada", "bob", "Ádám 🙂", ""])


LABELS = [("entity", "PER"), ("entity", "GPE"), ("claim", "Claim"), ("framing", "naming")]


@st.composite
def extents(draw: st.DrawFn, length: int) -> tuple[Range, ...]:
    cuts = sorted(draw(st.sets(st.integers(0, length), min_size=2, max_size=6)))
    return tuple(Range(*each) for each in zip(cuts[::2], cuts[1::2], strict=False))


@st.composite
def spans(draw: st.DrawFn, text: str) -> tuple[Span, ...]:
    found: dict[object, Span] = {}
    for number in range(draw(st.integers(0, 4))):
        layer, given = draw(st.sampled_from(LABELS))
        made = span(
            f"s{number} {draw(nasty_text)}",
            *draw(extents(len(text))),
            text=text,
            layer=layer,
            label=given,
            annotator=draw(annotators),
            note=draw(nasty_text),
            origin=draw(st.sampled_from(["manual", "", "model 3"])),
            confidence=draw(st.sampled_from(["", "low", "high"])),
            entity=draw(nasty_text),
        )
        found[made.identity] = made
    return tuple(found.values())


@st.composite
def any_records(draw: st.DrawFn) -> Record:
    """Records with any text, of several annotators, as a project may hold them."""
    record = plain_record(draw(article_text))
    text, key = record.text, record.article.id
    metadata: dict[str, Any] = {
        name: draw(nasty_text) for name in ("title", "source", "url", "author", "file")
    }
    metadata["topics"] = tuple(draw(st.lists(nasty_text.filter(bool), max_size=2)))
    marked = draw(spans(text))
    links = tuple(
        Link(
            id=f"l{number}",
            article=key,
            kind="same",
            source=each.id,
            target="elsewhere",
            target_article="a9",
            annotator=draw(annotators),
            note=draw(nasty_text),
        )
        for number, each in enumerate(marked[:2])
    )
    return replace(
        record,
        article=replace(
            record.article, published=draw(st.sampled_from(["", "2025", "2024-02-29"])), **metadata
        ),
        spans=tuple(replace(each, article=key) for each in marked),
        statuses=tuple(
            StatusMark(who, draw(st.sampled_from(["in_progress", "done", "skipped"])))
            for who in draw(st.sets(annotators))
        ),
        labels=tuple(ArticleLabel("genre", "news", who) for who in draw(st.sets(annotators))),
        regions=tuple(Region("title", *each) for each in draw(extents(len(text)))),
        links=links,
        reviewed=tuple(Review("claim", who, "done") for who in draw(st.sets(annotators))),
    )
