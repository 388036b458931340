"""Articles with spans as Hugging Face data sets have them: overlaps and several layers may be."""

import json
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from typing import Any, ClassVar

from annotator.domain.message import said
from annotator.domain.record import Record
from annotator.domain.span import LAYERS, span_order
from annotator.domain.system_faults import reason_of
from annotator.formats.annotator_jsonl_labels import Labels
from annotator.formats.annotator_jsonl_lines import BOM
from annotator.formats.extracted import Metadata, Origin
from annotator.formats.foreign import ForeignArticle, ForeignFormat, ForeignSpan, read_foreign
from annotator.formats.hf_span_rows import SpanRows, row_page
from annotator.formats.json_rows import Object, json_line, json_rows, origin_of_file
from annotator.formats.losses import Loss, Losses
from annotator.formats.protocol import Outputs, ReadContext, ReadProblem, Source, WriteContext
from annotator.formats.unheld import note_unheld
from annotator.formats.wording import shown

_SPANS = re.compile(rb'"spans"\s*:\s*\[\s*(?:\]|\{[^{}]*"(?:start|end)"\s*:\s*\d)')
_TEXT = re.compile(rb'"text"\s*:\s*"')
NO_SPAN = said('is no span: it needs numbers "start" and "end", and a "label"')


class HfSpans:
    """Reads and writes JSONL of articles; ``start`` and ``end`` are code points, half open.

    Rows that came in leave with all their keys.
    """

    name = "hf-spans"
    title = said("Hugging Face articles with spans, an article a line")
    suffixes = (".jsonl",)
    offset_unit = "code points"
    is_folder: ClassVar[bool] = False

    def sniff(self, head: bytes) -> bool:
        """Whether it begins with an object that has a text and spans."""
        start = head.removeprefix(BOM).lstrip()
        if not start.startswith((b"{", b"[{")) or b'"format"' in start.partition(b",")[0]:
            return False
        return _SPANS.search(start) is not None and _TEXT.search(start) is not None

    def read(self, source: Source, context: ReadContext) -> Iterator[Record | ReadProblem]:
        """The articles with their spans, and what is wrong with others."""
        try:
            origin = origin_of_file(source)
            found: set[int] = set()

            def articles() -> Iterator[ForeignArticle | ReadProblem]:
                for item in json_rows(source):
                    if isinstance(item, ReadProblem):
                        found.add(item.line)
                        yield item
                        continue
                    found.add(item[0])
                    for each in article_of(item[1], source, line=item[0], origin=origin):
                        yield _with_page(each, item[1])

            yield from read_foreign(articles, of=ForeignFormat(name=self.name), context=context)
        except OSError as error:
            yield ReadProblem(
                source.name, 0, said("cannot be read: {reason}", reason=reason_of(error))
            )
            return
        if not found:
            yield ReadProblem(source.name, 0, said("there is no article in it"))

    def write(self, records: Iterable[Record], out: Outputs, *, context: WriteContext) -> int:
        """Write the articles, each on its line, and the types for ``datasets``."""
        labels = Labels(context.schemes, context.article_schemes)
        wanted = context.layers or LAYERS
        rows = SpanRows(context.page, context.losses)
        written = 0
        with out.main() as stream:
            for record in records:
                spans = _spans(record, labels, wanted=wanted, losses=context.losses)
                stream.write(json_line(rows.row(record, spans)))
                written += 1
        with out.beside(".features.json") as stream:
            stream.write(json.dumps(rows.features, indent=2).encode() + b"\n")
        return written


def _spans(
    record: Record, labels: Labels, *, wanted: Sequence[str], losses: Losses
) -> list[Object]:
    """What is written of its spans; interrupted ones become their envelope, and equal ones one."""
    article = record.article.id
    found: dict[object, str] = {}
    rows: list[Object] = []
    leaving = []
    for span in sorted(record.spans, key=span_order):
        if span.layer not in wanted:
            losses.note(
                Loss("dropped", said("spans of other layers"), article, span.id, span.layer)
            )
            continue
        if len(span.ranges) > 1:
            detail = f"{len(span.ranges)} ranges are {span.start}–{span.end}"
            losses.note(Loss("merged", said("spans of several ranges"), article, span.id, detail))
        key = (span.start, span.end, span.layer, span.label)
        if found.setdefault(key, span.id) != span.id:
            what = said("equal spans of several annotators")
            losses.note(Loss("merged", what, article, span.id, span.annotator))
            continue
        leaving.append(span)
        label = labels.export_of(span.layer, span.label)
        row = {"start": span.start, "end": span.end, "label": label, "layer": span.layer}
        rows.append(row)
    note_unheld(record, leaving, losses=losses)
    return rows


def _with_page(each: ForeignArticle | ReadProblem, row: Object) -> ForeignArticle | ReadProblem:
    own = row_page(row)
    if own is None or isinstance(each, ReadProblem):
        return each
    return replace(each, page=lambda: own.encoded(each.text))


def article_of(
    value: Object, source: Source, *, line: int, origin: Origin
) -> Iterator[ForeignArticle | ReadProblem]:
    """The article that an object with a text and spans is, and each span that is none."""
    text = value.get("text")
    if not isinstance(text, str):
        yield ReadProblem(source.name, line, said('"text" is no text'))
        return
    given = value.get("spans")
    spans: list[ForeignSpan] = []
    for each in given if isinstance(given, list) else []:
        span = _span(each)
        if span is None:
            message = said("{value} {fault}", value=shown(str(each)), fault=NO_SPAN)
            yield ReadProblem(source.name, line, message, fatal=False, refused=1)
        else:
            spans.append(span)
    source.at_line(line)
    yield ForeignArticle(
        text=text,
        origin=origin,
        name=source.name,
        line=line,
        metadata=Metadata(language=_word(value.get("language"))),
        spans=tuple(spans),
    )


def _span(value: Any) -> ForeignSpan | None:
    match value:
        case {"start": int(start), "end": int(end), "label": str(label)}:
            quote = value.get("text")
            return ForeignSpan(
                label=label,
                numbers=((start, end),),
                quote=quote if isinstance(quote, str) else None,
                layer=layer if (layer := _word(value.get("layer"))) in LAYERS else "",
                annotator=_word(value.get("annotator")),
            )
        case _:
            return None


def _word(value: Any) -> str:
    return value if isinstance(value, str) else ""
