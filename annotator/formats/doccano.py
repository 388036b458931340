"""doccano's JSONL of spans: triples of a label, or entities with relations between them."""

import re
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import count
from typing import Any, ClassVar

from annotator.domain.errors import BadOffsets
from annotator.domain.message import said
from annotator.domain.record import Record
from annotator.domain.span import Range
from annotator.domain.system_faults import reason_of
from annotator.formats.annotator_jsonl_labels import Labels
from annotator.formats.annotator_jsonl_lines import BOM
from annotator.formats.compact_json import encoded_json
from annotator.formats.doccano_rows import DOCCANO, SPANS, DoccanoRows
from annotator.formats.extracted import FIELDS
from annotator.formats.foreign import ForeignArticle, ForeignFormat, foreign_id, read_foreign
from annotator.formats.json_articles import words
from annotator.formats.kept_rows import Object, row_now
from annotator.formats.leaving import Leaving, Part, leaving
from annotator.formats.losses import Loss
from annotator.formats.numbered_files import Numbers
from annotator.formats.offset_evidence import Evidence
from annotator.formats.offset_finding import Quoted
from annotator.formats.offset_units import Counting, Positions
from annotator.formats.protocol import (
    Outputs,
    ReadContext,
    ReadProblem,
    Source,
    WriteContext,
)

GRAPHEMES = Counting(unit="grapheme")
_TRIPLE = re.compile(rb'"(?:label|labels)"\s*:\s*\[\s*\[\s*\d+\s*,\s*\d+\s*,\s*"')
_ENTITY = re.compile(rb'"(?:start_offset|end_offset)"\s*:\s*\d')
_EMPTY = re.compile(
    rb'"(?:label|labels|entities)"\s*:\s*\[\s*\].*"(?:Comments|relations)"\s*:', re.DOTALL
)


class Doccano:
    """Reads and writes what doccano exports and imports of sequence labelling.

    It counts UTF-16, or grapheme clusters where a project is set so, which no file says: reading
    finds it out, and writing has a format for each.
    """

    suffixes: tuple[str, ...] = (".jsonl", ".json1")
    is_folder: ClassVar[bool] = False

    def __init__(self, *, graphemes: bool = False, relations: bool = False) -> None:
        self._relations = relations
        self._counting = GRAPHEMES if graphemes else Counting(unit="utf16")
        self.offset_unit = str(self._counting)
        more = "-graphemes" if graphemes else "-relations" if relations else ""
        self.name = DOCCANO + more
        self.title = said("doccano JSONL with spans")
        if relations:
            self.title = said("doccano JSONL with entities and relations")
        if graphemes:
            self.title = said(
                "{title}, for projects that count grapheme clusters", title=self.title
            )

    def sniff(self, head: bytes) -> bool:
        """Whether it begins with an object that has spans in the way of doccano."""
        start = head.removeprefix(BOM).lstrip()
        if not start.startswith((b'{"', b"[{")):
            return False
        return any(each.search(start) for each in (_TRIPLE, _ENTITY, _EMPTY))

    def read(self, source: Source, context: ReadContext) -> Iterator[Record | ReadProblem]:
        """The articles with their spans, and what is wrong with others."""
        rows = DoccanoRows(source, context)
        of = ForeignFormat(name=DOCCANO, counting=self._counting)
        try:
            settled = context if context.offset_unit else self._settled(rows, context)
            of = replace(of, is_read=settled is not context)
            yield from read_foreign(rows.articles, of=of, context=settled)
        except OSError as error:
            yield ReadProblem(
                source.name, 0, said("cannot be read: {reason}", reason=reason_of(error))
            )
            return
        yield from rows.notes()

    def _settled(self, rows: DoccanoRows, context: ReadContext) -> ReadContext:
        """With what the file counts, where its spans show it.

        There are no quotes, but two settings alone: grapheme clusters are taken when with them
        each span stands at the edges of words, and UTF-16 has been ruled out.
        """
        evidence = Evidence(self._counting)
        for each in rows.articles():
            if isinstance(each, ForeignArticle):
                places = (span.numbers[0] for span in each.spans)
                evidence.add(each.text, [Quoted(start, end, None) for start, end in places])
        found = evidence.decide()
        best = found.counting or next(iter(found.candidates), self._counting)
        all_fit = found.fitting.get(best.name) == found.spans
        if found.counting or (best == GRAPHEMES and all_fit):
            return replace(context, offset_unit=best.name)
        return context

    def write(self, records: Iterable[Record], out: Outputs, *, context: WriteContext) -> int:
        """Write the articles, each on its line; raises UserError for half a character."""
        labels, numbers = Labels(context.schemes, context.article_schemes), Numbers()
        held: tuple[Part, ...] = ("links",) if self._relations else ()
        written = 0
        with out.main() as stream:
            for record in records:
                spans = leaving(record, labels, losses=context.losses, of=DOCCANO, held=held)
                line = self._line(record, spans, context=context)
                number = numbers.of(record.article.file)
                line = {**line, "id": number} if "id" in line else {"id": number, **line}
                stream.write(encoded_json(line, record.article.id) + b"\n")
                written += 1
        return written

    def _line(
        self, record: Record, spans: Sequence[Leaving], *, context: WriteContext
    ) -> dict[str, Any]:
        positions = Positions(record.text, self._counting)
        placed = [
            (each, _numbers(each, record, positions=positions, context=context)) for each in spans
        ]
        kept = row_now(record, context.page, of=DOCCANO, losses=context.losses)
        if not self._relations:
            rows = [[*place, each.label] for each, place in placed]
            return _joined(kept, {"label": rows}, record=record)
        ids = _entity_ids(spans)
        entities = [
            {
                "id": ids[each.span.id],
                "label": each.label,
                "start_offset": start,
                "end_offset": end,
            }
            for each, (start, end) in placed
        ]
        relations = list(_relations(record, ids, context=context))
        return _joined(kept, {"entities": entities, "relations": relations}, record=record)


def _joined(kept: Object | None, now: Object, *, record: Record) -> Object:
    """The row with these spans and relations, and with what else it had when it came.

    Its spans stand under the key that they had, and objects keep what else they say.
    """
    spans, *relations = now.items()
    if kept is None:
        known = {name: getattr(record.article, name) for name in FIELDS}
        meta = {name: value for name, value in known.items() if value}
        return {"text": record.text, **now, "Comments": [], **meta}
    keys = [key for key in SPANS if isinstance(kept.get(key), list)]
    alike = all(isinstance(each, dict) == bool(relations) for key in keys for each in kept[key])
    key = keys[0] if len(keys) == 1 and alike else spans[0]
    found = {name: value for name, value in kept.items() if name not in keys or name == key}
    found[key] = _as_before(spans[1], kept.get(key), key=_entity) if relations else spans[1]
    for name, rows in relations:
        found[name] = _as_before(rows, kept.get(name), key=_relation)
    return found


def _as_before(rows: list[Object], before: object, *, key: Callable[[Object], str]) -> list[Object]:
    """The rows with what else was said in those of the same key, in whose order they stand."""
    known = [each for each in before if isinstance(each, dict)] if isinstance(before, list) else []
    places = {key(each): number for number, each in reversed([*enumerate(known)])}
    found = sorted(rows, key=lambda row: places.get(key(row), len(known)))
    joined = [(known[places[key(row)]] if key(row) in places else {}, row) for row in found]
    taken = {words(more.get("id")) for more, _ in joined}
    free = (number for number in count(len(rows)) if str(number) not in taken)
    return [
        {**more, **row, "id": more["id"] if "id" in more else _free(row, taken, free=free)}
        for more, row in joined
    ]


def _free(row: Object, taken: Collection[str], *, free: Iterator[int]) -> int:
    """The number of a row, or one that no other has."""
    return next(free) if str(row["id"]) in taken else int(row["id"])


def _entity(row: Object) -> str:
    return words(row.get("id"))


def _relation(row: Object) -> str:
    return " ".join(words(row.get(name)) for name in ("from_id", "to_id", "type"))


def _numbers(
    each: Leaving, record: Record, *, positions: Positions, context: WriteContext
) -> tuple[int, int]:
    """The place as doccano counts; one that cuts what is one there grows to its edges."""
    (start, end), length = each.place, len(record.text)
    while not _fits(positions, Range(start, length)):
        start -= 1
    while not _fits(positions, Range(0, end)):
        end += 1
    if (start, end) != each.place:
        what = said("spans that cut a grapheme cluster")
        detail = f"{each.place.start}–{each.place.end} is {start}–{end}"
        context.losses.note(Loss("snapped", what, record.article.id, each.span.id, detail))
    return positions.numbers(Range(start, end))


def _fits(positions: Positions, place: Range) -> bool:
    try:
        positions.numbers(place)
    except BadOffsets:
        return False
    return True


def _entity_ids(spans: Sequence[Leaving]) -> dict[str, int]:
    """A number for each span: the one that it came with, or a free one."""
    numbers = Numbers()
    return {each.span.id: numbers.of("#" + foreign_id(each.span.origin, DOCCANO)) for each in spans}


def _relations(
    record: Record, ids: dict[str, int], *, context: WriteContext
) -> Iterator[dict[str, Any]]:
    number = 0
    for link in record.links:
        if link.target_article != record.article.id:
            continue
        if link.source in ids and link.target in ids:
            ends = {"from_id": ids[link.source], "to_id": ids[link.target]}
            yield {"id": number, **ends, "type": link.kind}
            number += 1
        else:
            what = said("links of spans that were merged")
            context.losses.note(Loss("dropped", what, record.article.id, link.id, link.kind))
