"""Label Studio's JSON: tasks with the annotations of people and the predictions of models."""

import re
from collections.abc import Iterable, Iterator
from typing import Any, ClassVar

from annotator.domain.errors import UserError
from annotator.domain.message import said
from annotator.domain.record import Record
from annotator.formats.annotator_jsonl_labels import Labels
from annotator.formats.annotator_jsonl_lines import BOM
from annotator.formats.compact_json import encoded_json
from annotator.formats.extracted import FIELDS, content, origin_of
from annotator.formats.foreign import ForeignFormat, read_foreign
from annotator.formats.json_articles import json_value
from annotator.formats.kept_rows import row_now
from annotator.formats.label_studio_before import MODELS, PEOPLE, AnnotationsBefore, Object
from annotator.formats.label_studio_config import TEXT, config_xml
from annotator.formats.label_studio_results import Results, completed_by
from annotator.formats.label_studio_tasks import LABEL_STUDIO, MODEL, Tasks
from annotator.formats.leaving import Part, leaving
from annotator.formats.numbered_files import Numbers
from annotator.formats.protocol import (
    Outputs,
    ReadContext,
    ReadProblem,
    Source,
    WriteContext,
)
from annotator.formats.span_values import with_own_ids

HELD: tuple[Part, ...] = (
    "annotators",
    "attributes",
    "confidences",
    "entities",
    "labels",
    "links",
    "notes",
)
_RESULTS = re.compile(rb'"(?:annotations|predictions|completions)"\s*:\s*\[')
_RESULT = re.compile(rb'"result"\s*:\s*\[|"data"\s*:\s*\{')
_MINIMAL = re.compile(
    rb'\{\s*"start"\s*:\s*\d+\s*,\s*"end"\s*:\s*\d+\s*,[^{}]*"(?:hypertext)?labels"\s*:\s*\[',
    re.DOTALL,
)


class LabelStudio:
    """Reads and writes Label Studio's JSON; offsets are code points, or UTF-16 in old exports."""

    name = LABEL_STUDIO
    title = said("Label Studio JSON, with its labeling configuration beside it")
    suffixes: tuple[str, ...] = (".json",)
    offset_unit = "code points"
    is_folder: ClassVar[bool] = False

    def sniff(self, head: bytes) -> bool:
        """Whether it begins with tasks that have results."""
        start = head.removeprefix(BOM).lstrip()
        if not start.startswith((b"[", b"{")):
            return False
        is_whole = _RESULTS.search(start) and _RESULT.search(start)
        return bool(is_whole or _MINIMAL.search(start))

    def read(self, source: Source, context: ReadContext) -> Iterator[Record | ReadProblem]:
        """The articles with their spans, and what is wrong with others."""
        try:
            data = content(source)
            decoded = context.decode(data, "utf-8")
            value = json_value(decoded.text)
        except UserError as error:
            yield ReadProblem(source.name, 0, str(error))
            return
        if not value:
            yield ReadProblem(source.name, 0, said("there is no article in it"))
            return
        tasks = Tasks(source, context, value=value, origin=origin_of(source, data, decoded=decoded))
        of = ForeignFormat(name=LABEL_STUDIO)
        for item in read_foreign(tasks.articles, of=of, context=context):
            if isinstance(item, Record):
                item = with_own_ids(item, context.schemes, format_name=LABEL_STUDIO)
            yield item
        yield from tasks.notes()

    def write(self, records: Iterable[Record], out: Outputs, *, context: WriteContext) -> int:
        """Write one list of tasks, and beside it what Label Studio must know to import them."""
        labels, numbers = Labels(context.schemes, context.article_schemes), Numbers()
        written = 0
        with out.main() as stream:
            for record in records:
                task = _task(record, labels, numbers=numbers, context=context)
                encoded = encoded_json(task, record.article.id)
                stream.write((b",\n" if written else b"[\n") + encoded)
                written += 1
            stream.write(b"\n]\n" if written else b"[]\n")
        with out.beside(".labels.xml") as stream:
            stream.write(config_xml(context.schemes, context.article_schemes))
        return written


def _task(
    record: Record, labels: Labels, *, numbers: Numbers, context: WriteContext
) -> dict[str, Any]:
    spans = leaving(record, labels, losses=context.losses, of=LABEL_STUDIO, held=HELD)
    kept = row_now(record, context.page, of=LABEL_STUDIO, losses=context.losses)
    before = AnnotationsBefore(kept or {}, record, spans=spans, labels=labels)
    found = before.now()
    results = Results(record, spans, labels=labels, context=context, stayed=before.stayed)
    for name, result in results.by_annotator():
        _add(found, name, result=result)
    if kept is None:
        known = {name: getattr(record.article, name) for name in FIELDS}
        data = {TEXT: record.text, **{name: value for name, value in known.items() if value}}
        kept = {"data": data, "annotations": []}
    lists = {key: [each for _, each in made] for key, made in found.items()}
    number = numbers.of(record.article.file)
    if "id" in kept:
        return {**kept, **lists, "id": number}
    return {"id": number, **kept, **lists}


def _add(found: dict[str, list[tuple[str, Object]]], name: str, *, result: list[Object]) -> None:
    """Join results to the first annotation of who made them, or to a new one."""
    keys = (MODELS,) if name.startswith(MODEL) else PEOPLE
    for key in keys:
        for number, (maker, before) in enumerate(found.get(key, ())):
            if maker == name and not before.get("was_cancelled"):
                if result:
                    joined = [*before.get("result", ()), *result]
                    found[key][number] = (name, {**before, "result": joined})
                return
    if name.startswith(MODEL):
        made: Object = {"model_version": name.removeprefix(MODEL), "result": result}
    else:
        made = {**completed_by(name), "result": result}
    key = next((each for each in keys if each in found), keys[0])
    found.setdefault(key, []).append((name, made))
