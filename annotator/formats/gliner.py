"""What GLiNER learns from: a JSON list of sentences, each with its tokens and spans on them."""

import re
from collections.abc import Iterable, Iterator
from typing import Any, ClassVar

from annotator.domain.errors import UserError
from annotator.domain.message import said
from annotator.domain.record import Record
from annotator.domain.system_faults import reason_of
from annotator.formats.annotator_jsonl_lines import BOM
from annotator.formats.extracted import content
from annotator.formats.json_rows import Object, json_line, json_rows, list_rows
from annotator.formats.protocol import Outputs, ReadContext, ReadProblem, Source, WriteContext
from annotator.formats.tags import Extent
from annotator.formats.token_objects import RowFormat, kept_object, place_of, read_rows
from annotator.formats.tokenised import Row, Tokenising, layer_of
from annotator.formats.wording import shown

WORDS, SPANS = "tokenized_text", "ner"
_WORDS = re.compile(rb'"tokenized_text"\s*:\s*\[')


class Gliner:
    """Reads and writes tokens with spans that may overlap; the last token of a span is in it."""

    name = "gliner"
    title = said("GLiNER JSON, a list of sentences with spans of tokens")
    suffixes = (".json",)
    offset_unit = "tokens"
    is_folder: ClassVar[bool] = False

    def sniff(self, head: bytes) -> bool:
        """Whether it begins with an object that has a tokenised text."""
        start = head.removeprefix(BOM).lstrip()
        return start.startswith((b"{", b"[")) and _WORDS.search(start) is not None

    def read(self, source: Source, context: ReadContext) -> Iterator[Record | ReadProblem]:
        """The articles whose sentences they are; without our keys each sentence is one."""
        try:
            text = context.decode(content(source), "utf-8").text
            is_list = text.lstrip().startswith("[")
            yield from read_rows(
                lambda: list_rows(source, text) if is_list else json_rows(source),
                source,
                spans=_spans,
                of=RowFormat(self.name, WORDS),
                context=context,
            )
        except OSError as error:
            yield ReadProblem(
                source.name, 0, said("cannot be read: {reason}", reason=reason_of(error))
            )
        except UserError as error:
            yield ReadProblem(source.name, 0, str(error))

    def write(self, records: Iterable[Record], out: Outputs, *, context: WriteContext) -> int:
        """Write the sentences of each article, each on its line of the list.

        What came from such a list leaves with all its keys.
        """
        tokenising = Tokenising(context, (layer_of(context),), of=self.name)
        written = 0
        before = b"[\n"
        with out.main() as stream:
            for record in records:
                article = tokenising.article(record)
                for row in tokenising.rows(article):
                    value = _object(row, kept_object(article, self.name))
                    stream.write(before + json_line(value).removesuffix(b"\n"))
                    before = b",\n"
                written += 1
            stream.write(b"[]\n" if before == b"[\n" else b"\n]\n")
        return written


def _object(row: Row, kept: Object | None) -> Object:
    spans = [[each.first, each.past - 1, each.label] for each in row.spans]
    if kept is not None and kept.get(WORDS) == row.words:
        before = kept.get(SPANS, [])
        stayed = [each for each in before if each in spans]
        now = stayed + [each for each in spans if each not in before]
        return kept if now == before else {**kept, SPANS: now}
    return {WORDS: row.words, SPANS: spans, "id": row.id, **place_of(row)}


def _spans(value: Object, _words: tuple[str, ...]) -> tuple[Extent, ...]:
    found = value.get(SPANS, [])
    if not isinstance(found, list):
        raise UserError(said('"{spans}" is no list of spans', spans=SPANS))
    return tuple(map(_span, found))


def _span(value: Any) -> Extent:
    match value:
        case [int(first), int(last), str(label)]:
            return label, first, last + 1
        case _:
            raise UserError(
                said("{value} is no span: GLiNER has [first, last, label]", value=shown(str(value)))
            )
