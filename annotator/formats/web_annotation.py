"""W3C Web Annotation: a folder with texts and, in JSON-LD, a page of annotations for each."""

import re
from collections.abc import Iterable, Iterator
from typing import Any, ClassVar

from annotator.domain.errors import UserError
from annotator.domain.message import said
from annotator.domain.record import Record
from annotator.formats.annotator_jsonl_labels import Labels
from annotator.formats.compact_json import encoded_json
from annotator.formats.extracted import FIELDS, content
from annotator.formats.foreign import ForeignFormat, read_foreign
from annotator.formats.json_articles import json_value
from annotator.formats.leaving import Part, leaving
from annotator.formats.losses import Loss
from annotator.formats.protocol import (
    Folder,
    Outputs,
    ReadContext,
    ReadProblem,
    WriteContext,
)
from annotator.formats.span_values import with_own_ids
from annotator.formats.web_annotation_before import Came, stayed
from annotator.formats.web_annotation_items import CONTEXT, WEB_ANNOTATION, Items, Stayed
from annotator.formats.web_annotation_texts import AnnotatedTexts

HELD: tuple[Part, ...] = (
    "annotators",
    "attributes",
    "confidences",
    "entities",
    "labels",
    "links",
    "notes",
    "ranges",
)
_NAME = re.compile(r"[\w,()+-][\w.,()+ -]{0,119}\.txt")
SIGNED = b"\xef\xbb\xbf"


class WebAnnotation:
    """Reads and writes annotations with positions in code points and with quotes.

    An annotation names its text by the SHA-256 of its UTF-8, as ``urn:sha256:…``. The texts
    themselves are no part of the standard, and stand beside, named by that number.
    """

    name = WEB_ANNOTATION
    title = said("W3C Web Annotation (JSON-LD), a folder with the texts beside it")
    suffixes: tuple[str, ...] = (".jsonld",)
    offset_unit = "code points"
    is_folder: ClassVar[bool] = True

    def finds(self, folder: Folder) -> bool:
        """Whether there are JSON-LD and texts in it."""
        names = folder.names()
        return any(map(_is_page, names)) and any(name.endswith(".txt") for name in names)

    def read_folder(self, folder: Folder, context: ReadContext) -> Iterator[Record | ReadProblem]:
        """The articles with their annotations, and what is wrong with others."""
        annotations: list[tuple[str, dict[str, Any]]] = []
        for name in filter(_is_page, folder.names()):
            source = folder.source(name)
            try:
                found = list(_annotations(content(source), context))
            except UserError as error:
                yield ReadProblem(source.name, 0, str(error))
                continue
            annotations += ((source.name, each) for each in found)
        texts = AnnotatedTexts(folder, context, annotations=annotations)
        of = ForeignFormat(name=WEB_ANNOTATION)
        for item in read_foreign(texts.articles, of=of, context=context):
            if isinstance(item, Record):
                item = with_own_ids(item, context.schemes, format_name=WEB_ANNOTATION)
            yield item
        yield from texts.notes()

    def write(self, records: Iterable[Record], out: Outputs, *, context: WriteContext) -> int:
        """Write two files for each article: its text, and a page with its annotations."""
        labels = Labels(context.schemes, context.article_schemes)
        names: set[str] = set()
        for record in records:
            spans = leaving(record, labels, losses=context.losses, of=WEB_ANNOTATION, held=HELD)
            key, items = record.article.sha256, Items(record, spans, labels=labels)
            came = Came.of(record, context.page)
            if came is None or came.name.casefold() in names or not _NAME.fullmatch(came.name):
                came = None
                listed = [items.description(), *items.all(but=Stayed())]
            else:
                kept = stayed(came, record, spans=spans, labels=labels)
                described = [items.description()] if came.is_described() else []
                listed = [*described, *kept.items, *items.all(but=kept)]
                if not described:
                    _note_metadata(record, context)
            name = came.name if came else f"{key}.txt"
            names.add(name.casefold())
            with out.inside(f"texts/{name}") as stream:
                # A first U+FEFF is text, and would be taken for the signature of the file.
                stream.write(SIGNED * record.text.startswith("\ufeff") + record.text.encode())
            with out.inside(f"annotations/{key}.jsonld") as stream:
                stream.write(f'{{"@context":"{CONTEXT}","type":"AnnotationPage","items":['.encode())
                encoded = [encoded_json(each, record.article.id) for each in listed]
                stream.write(b",".join(b"\n" + each for each in encoded) + b"\n]}\n")
        return len(names)


def _note_metadata(record: Record, context: WriteContext) -> None:
    known = [name for name in FIELDS if getattr(record.article, name)]
    if record.article.language_confidence < 1:  # which nobody has said
        known = [name for name in known if name != "language"]
    if known:
        what, detail = said("metadata of articles"), ", ".join(known)
        context.losses.note(Loss("dropped", what, record.article.id, detail=detail))


def _is_page(name: str) -> bool:
    return name.lower().endswith(".jsonld")


def _annotations(data: bytes, context: ReadContext) -> Iterator[dict[str, Any]]:
    """All annotations of a page, a collection, a list, or of lines with one each."""
    text = context.decode(data.removeprefix(SIGNED), "utf-8").text
    try:
        value = json_value(text)
    except UserError:
        lines = [line for line in text.split("\n") if line.strip()]
        if len(lines) < 2:
            raise
        value = [json_value(line) for line in lines]
    waiting = [value]
    while waiting:
        each = waiting.pop(0)
        if isinstance(each, list):
            waiting = each + waiting
        elif isinstance(each, dict) and "target" in each:
            yield each
        elif isinstance(each, dict):
            waiting += [each[key] for key in ("items", "first", "next", "@graph") if key in each]
