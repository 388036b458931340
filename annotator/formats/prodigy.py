"""Prodigy's JSONL: an article a task, with its tokens and spans on them, and who made these."""

import json
import re
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import replace
from hashlib import sha256
from typing import ClassVar

from annotator.domain.dates import is_date
from annotator.domain.message import said
from annotator.domain.record import Record
from annotator.domain.system_faults import reason_of
from annotator.formats.annotator_jsonl_lines import BOM
from annotator.formats.extracted import FIELDS, Metadata
from annotator.formats.foreign import ForeignArticle, ForeignFormat, read_foreign
from annotator.formats.hf_spans import article_of
from annotator.formats.json_rows import Object, json_line, json_rows, origin_of_file
from annotator.formats.protocol import Outputs, ReadContext, ReadProblem, Source, WriteContext
from annotator.formats.spaced_tokens import SpacedTokens, spaced_tokens
from annotator.formats.tokenised import Placed, Tokenised, Tokenising, layer_of

_MARK = re.compile(
    rb'"(?:_input_hash|_task_hash|_session_id|_annotator_id|_view_id|token_start)"\s*:'
    rb'|"answer"\s*:\s*"(?:accept|reject|ignore)"'
)
_TEXT = re.compile(rb'"text"\s*:\s*"')
_WHO = ("_annotator_id", "_session_id")


class Prodigy:
    """Reads and writes tasks; ``start`` and ``end`` are code points, ``token_end`` is the last.

    Each annotator of an article has a task of their own.
    """

    name = "prodigy"
    title = said("Prodigy JSONL, a task for each article and annotator")
    suffixes = (".jsonl",)
    offset_unit = "code points"
    is_folder: ClassVar[bool] = False

    def sniff(self, head: bytes) -> bool:
        """Whether it begins with an object that has a text and what Prodigy puts to it."""
        start = head.removeprefix(BOM).lstrip()
        if not start.startswith((b"{", b"[{")):
            return False
        return _TEXT.search(start) is not None and _MARK.search(start) is not None

    def read(self, source: Source, context: ReadContext) -> Iterator[Record | ReadProblem]:
        """The articles of the accepted tasks; tasks on one text that follow each other are one."""
        answers = Counter[str]()
        try:
            origin = origin_of_file(source)

            def tasks() -> Iterator[ForeignArticle | ReadProblem]:
                answers.clear()
                for item in json_rows(source):
                    if isinstance(item, ReadProblem):
                        answers["broken"] += 1
                        yield item
                        continue
                    line, value = item
                    answer = str(value.get("answer", "accept"))
                    answers[answer] += 1
                    if answer == "accept":
                        for each in article_of(value, source, line=line, origin=origin):
                            yield _with_meta(each, value)

            of = ForeignFormat(name=self.name)
            yield from read_foreign(lambda: _joined(tasks()), of=of, context=context)
        except OSError as error:
            yield ReadProblem(
                source.name, 0, said("cannot be read: {reason}", reason=reason_of(error))
            )
            return
        if not answers:
            yield ReadProblem(source.name, 0, said("there is no task in it"))
        for answer in ("reject", "ignore"):
            if count := answers[answer]:
                message = said(
                    "{count} tasks with the answer {answer} are left out",
                    count=count,
                    answer=answer,
                )
                yield ReadProblem(source.name, 0, message, fatal=False)

    def write(self, records: Iterable[Record], out: Outputs, *, context: WriteContext) -> int:
        """Write the articles, each on a line for every annotator, on one at least."""
        tokenising = Tokenising(context, (layer_of(context),), held=("annotators", "metadata"))
        written = 0
        with out.main() as stream:
            for record in records:
                article = tokenising.article(record)
                spaced = spaced_tokens(record.text, article.tokens)
                for name in sorted({it.span.annotator for it in article.spans}) or [""]:
                    stream.write(json_line(_task(article, spaced, annotator=name)))
                written += 1
        return written


def _task(article: Tokenised, spaced: SpacedTokens, *, annotator: str) -> Object:
    record = article.record
    text = record.text
    spans = [_span(it, spaced) for it in article.spans if it.span.annotator == annotator]
    spans.sort(key=lambda it: (it["start"], it["end"], it["label"]))
    tokens = [
        {"text": text[start:end], "start": start, "end": end, "id": number, "ws": space}
        for number, ((start, end), space) in enumerate(
            zip(spaced.tokens, spaced.spaces, strict=True)
        )
    ]
    known = {name: getattr(record.article, name) for name in FIELDS}
    meta = {name: value for name, value in known.items() if value}
    who: Object = dict.fromkeys(_WHO, annotator) if annotator else {}
    return {
        "_input_hash": _number(text),
        "_task_hash": _number(json.dumps([text, spans, annotator])),
        "text": text,
        "tokens": tokens,
        "spans": spans,
        "answer": "accept",
        **who,
        "meta": {"article": record.article.id, **meta},
    }


def _span(placed: Placed, spaced: SpacedTokens) -> Object:
    first, last = spaced.at[placed.first], spaced.at[placed.past - 1]
    return {
        "start": spaced.tokens[first].start,
        "end": spaced.tokens[last].end,
        "token_start": first,
        "token_end": last,
        "label": placed.label,
    }


def _number(text: str) -> int:
    """A number of 32 bits that is always the same, as Prodigy has for texts and tasks."""
    return int.from_bytes(sha256(text.encode()).digest()[:4], "big", signed=True)


def _with_meta(each: ForeignArticle | ReadProblem, value: Object) -> ForeignArticle | ReadProblem:
    """With what the task says besides of the article and of who made its spans."""
    if isinstance(each, ReadProblem):
        return each
    meta = value.get("meta")
    given = {name: meta.get(name) for name in FIELDS} if isinstance(meta, dict) else {}
    known = {name: text for name, text in given.items() if isinstance(text, str)}
    if not is_date(known.get("published", "")):
        known.pop("published", None)
    names = (value.get(key) for key in _WHO)
    who = next((name for name in names if isinstance(name, str) and name), "")
    spans = tuple(replace(span, annotator=span.annotator or who) for span in each.spans)
    return replace(each, metadata=Metadata(**known), spans=spans)


def _joined(
    tasks: Iterable[ForeignArticle | ReadProblem],
) -> Iterator[ForeignArticle | ReadProblem]:
    """One article for tasks on the same text that follow each other."""
    waiting: ForeignArticle | None = None
    for each in tasks:
        if isinstance(each, ReadProblem):
            yield each
        elif waiting is not None and waiting.text == each.text:
            waiting = replace(waiting, spans=(*waiting.spans, *each.spans))
        else:
            if waiting is not None:
                yield waiting
            waiting = each
    if waiting is not None:
        yield waiting
