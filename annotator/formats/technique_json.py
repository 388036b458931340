"""Texts and spans of techniques in one JSON file: CheckThat-2024 task 3, SemEval-2021 task 6."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from functools import partial
from typing import Any

from annotator.domain.errors import UserError
from annotator.domain.message import said
from annotator.domain.record import Record
from annotator.formats.annotator_jsonl_lines import BOM
from annotator.formats.extracted import Metadata, Origin, content, origin_of
from annotator.formats.foreign import ForeignArticle, ForeignFormat, ForeignSpan, read_foreign
from annotator.formats.json_articles import json_value
from annotator.formats.offset_units import Counting
from annotator.formats.protocol import ReadContext, ReadProblem, Source
from annotator.formats.task_files import UTF_8
from annotator.formats.values import language_of
from annotator.formats.wording import shown

LAYER = "framing"
_Numbered = tuple[int, object]


@dataclass(frozen=True, slots=True, kw_only=True)
class TechniqueJson:
    """One of the tasks: the keys under which its objects hold the spans and the spans hold theirs.

    ``head`` matches how its files begin. Without a key for it the spans have no ``quote``, and the
    texts no ``language``. Where ends are inclusive, those of some languages are ``exclusive``.
    """

    name: str
    title: str
    suffixes: tuple[str, ...]
    offset_unit: str
    head: re.Pattern[bytes]
    counting: Counting
    spans: str
    technique: str
    quote: str = ""
    language: str = ""
    crosswalk: str = ""
    exclusive: frozenset[str] = frozenset()

    def sniff(self, head: bytes) -> bool:
        """Whether it begins with an object, or a list of them, that has the keys of the task."""
        return self.head.match(head.removeprefix(BOM)) is not None

    def read(self, source: Source, context: ReadContext) -> Iterator[Record | ReadProblem]:
        """The texts with their spans; how those are counted is found out for each language."""
        try:
            data = content(source)
            decoded = context.decode(data, UTF_8)
            reading = _Reading(self, source, origin=origin_of(source, data, decoded=decoded))
            objects = list(_objects(decoded.text))
        except UserError as error:
            yield ReadProblem(source.name, 0, str(error))
            return
        for counting, some in self._counted(objects):
            known = ForeignFormat(
                name=self.name,
                counting=counting,
                crosswalks=(self.crosswalk,) if self.crosswalk in context.crosswalks else (),
            )
            read = partial(map, reading.article, some)
            yield from read_foreign(read, of=known, context=context)
        yield from reading.problems()
        if not objects:
            yield ReadProblem(source.name, 0, said("there is no article in it"))

    def _counted(self, objects: list[_Numbered]) -> Iterator[tuple[Counting, list[_Numbered]]]:
        """The objects by how the release is known to count them."""
        apart = [each for each in objects if self.language_in(each[1]) in self.exclusive]
        numbers = {number for number, _ in apart}
        yield self.counting, [each for each in objects if each[0] not in numbers]
        yield replace(self.counting, inclusive=False), apart

    def language_in(self, value: object) -> str:
        """What an object says of its language, "" when it says nothing."""
        language = value.get(self.language, "") if isinstance(value, dict) else ""
        return language if isinstance(language, str) else ""


CHECKTHAT = TechniqueJson(
    name="checkthat-2024",
    title=said("CheckThat! 2024 task 3, one JSON for all languages"),
    suffixes=(".json", ".jsonl"),
    offset_unit="code points, ends inclusive but in Arabic",
    head=re.compile(
        rb'\s*\[?\s*\{\s*"article_id"\s*:\s*(?:"[^"]*"|\d+)\s*,\s*"lang"\s*:\s*"[^"]*"\s*,'
        rb'\s*"text"\s*:'
    ),
    counting=Counting(inclusive=True),
    spans="annotations",
    technique="tag",
    language="lang",
    exclusive=frozenset({"ar"}),
)
MEMES = TechniqueJson(
    name="semeval-2021",
    title=said("SemEval-2021 task 6, texts of memes (subtask 2)"),
    suffixes=(".json", ".txt"),
    offset_unit="code points",
    head=re.compile(
        rb'\s*\[\s*\{\s*"id"\s*:\s*"[^"]*"\s*,(?s:.)*?"labels"\s*:\s*\[(?:\s*\]|\s*\{\s*'
        rb'"(?:start|end|technique|text_fragment)"\s*:)'
    ),
    counting=Counting(),
    spans="labels",
    technique="technique",
    quote="text_fragment",
    crosswalk="semeval-2021-task-6",
)


def _objects(text: str) -> Iterator[_Numbered]:
    """What stands in the list, or on the lines, with its number or its line."""
    first, _, rest = text.lstrip().partition("\n")
    if first.startswith("{") and rest.lstrip().startswith("{"):
        for number, line in enumerate(text.split("\n"), 1):
            if line.strip():
                yield number, json_value(line)
        return
    value = json_value(text)
    yield from enumerate(value if isinstance(value, list) else [value], 1)


class _Reading:
    def __init__(self, task: TechniqueJson, source: Source, *, origin: Origin) -> None:
        self._task = task
        self._source = source
        self._origin = origin
        self._problems: dict[str, ReadProblem] = {}

    def article(self, numbered: _Numbered) -> ForeignArticle | ReadProblem:
        """One text; what is wrong with one of its spans is kept for ``problems``."""
        number, value = numbered
        name = said("{source}, item {number}", source=self._source.name, number=number)
        text = value.get("text") if isinstance(value, dict) else None
        if not isinstance(value, dict) or not isinstance(text, str):
            return ReadProblem(name, 0, said("this is no object with a text"))
        language = self._task.language_in(value)
        return ForeignArticle(
            text=text,
            origin=self._origin,
            name=name,
            metadata=Metadata(language=language_of(language)),
            spans=tuple(self._spans(value, name)),
            group=language,
        )

    def problems(self) -> Iterator[ReadProblem]:
        yield from self._problems.values()

    def _spans(self, value: Mapping[str, Any], name: str) -> Iterator[ForeignSpan]:
        listed = value.get(self._task.spans, [])
        for position, each in enumerate(listed if isinstance(listed, list) else [], 1):
            try:
                yield self._span(each, key=str(position), name=name)
            except UserError as error:
                message = said("span {position}: {error}", position=position, error=error)
                problem = ReadProblem(name, 0, message, fatal=False, refused=1)
                self._problems[str(problem)] = problem

    def _span(self, value: object, *, key: str, name: str) -> ForeignSpan:
        if not isinstance(value, dict):
            raise UserError(said("this is no object"))
        label, start, end = (value.get(each) for each in (self._task.technique, "start", "end"))
        if not isinstance(label, str):
            raise UserError(
                said("{technique} holds no technique", technique=shown(self._task.technique))
            )
        if type(start) is not int or type(end) is not int:
            raise UserError(
                said("{start} and {end} are no two positions", start=shown(start), end=shown(end))
            )
        quote = value.get(self._task.quote) if self._task.quote else None
        return ForeignSpan(
            label=label,
            numbers=((start, end),),
            quote=quote if isinstance(quote, str) else None,
            id=key,
            layer=LAYER,
            source=name,
        )
