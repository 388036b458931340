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
from annotator.domain.span import Range
from annotator.domain.system_faults import reason_of
from annotator.formats.annotator_jsonl_lines import BOM
from annotator.formats.extracted import FIELDS, Metadata
from annotator.formats.foreign import ForeignArticle, ForeignFormat, read_foreign
from annotator.formats.hf_spans import article_of
from annotator.formats.json_articles import json_value
from annotator.formats.json_rows import Object, json_line, json_rows, kept_line, origin_of_file
from annotator.formats.own_rows import OwnRows
from annotator.formats.protocol import Outputs, ReadContext, ReadProblem, Source, WriteContext
from annotator.formats.spaced_tokens import SpacedTokens, spaced_tokens
from annotator.formats.tokenised import Placed, Tokenised, Tokenising, layer_of
from annotator.formats.unheld import Part

_MARK = re.compile(
    rb'"(?:_input_hash|_task_hash|_session_id|_annotator_id|_view_id|token_start)"\s*:'
    rb'|"answer"\s*:\s*"(?:accept|reject|ignore)"'
)
_TEXT = re.compile(rb'"text"\s*:\s*"')
TAKEN = ("accept", "broken")
_WHO = ("_annotator_id", "_session_id")


_Task = tuple[ForeignArticle, OwnRows | None]


class Prodigy:
    """Reads and writes tasks; ``start`` and ``end`` are code points, ``token_end`` is the last.

    Each annotator of an article has a task of their own. A task that came in leaves as it came, but
    for spans that are others now.
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

            def tasks() -> Iterator[_Task | ReadProblem]:
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
                            if isinstance(each, ReadProblem):
                                yield each
                            else:
                                yield _with_meta(each, value, annotator=context.annotator)

            of = ForeignFormat(name=self.name)
            yield from read_foreign(lambda: _joined(tasks()), of=of, context=context)
        except OSError as error:
            yield ReadProblem(
                source.name, 0, said("cannot be read: {reason}", reason=reason_of(error))
            )
            return
        if not answers:
            yield ReadProblem(source.name, 0, said("there is no task in it"))
        for answer, count in answers.items():
            if answer not in TAKEN:
                message = said(
                    "{count} tasks with the answer {answer} are left out",
                    count=count,
                    answer=answer,
                )
                yield ReadProblem(source.name, 0, message, fatal=False)

    def write(self, records: Iterable[Record], out: Outputs, *, context: WriteContext) -> int:
        """Write the articles, each on a line for every annotator, on one at least."""
        held: tuple[Part, ...] = ("annotators", "metadata")
        tokenising = Tokenising(context, (layer_of(context),), held=held, of=self.name, kind="any")
        written = 0
        with out.main() as stream:
            for record in records:
                article = tokenising.article(record)
                spaced = spaced_tokens(record.text, article.tokens)
                tasks = _Tasks(article, spaced)
                for task in tasks.kept(article.own):
                    stream.write(json_line(task))
                for name in tasks.others():
                    stream.write(json_line(_task(article, spaced, annotator=name)))
                written += 1
        return written


class _Tasks:
    """The tasks of an article: those that came in, with its spans as they are now, and others."""

    def __init__(self, article: Tokenised, spaced: SpacedTokens) -> None:
        self._record = article.record
        self._spans: dict[str, dict[object, Object]] = {}
        for placed in article.spans:
            own = self._spans.setdefault(placed.span.annotator, {})
            own[placed.span.start, placed.span.end, placed.label] = _span(placed, spaced)
        self._done: set[str] = set()

    def kept(self, own: OwnRows | None) -> Iterator[Object]:
        """Each task that came in; what has no place in another is in the first of its annotator."""
        tasks = list(_tasks_of(own, self._record.text))
        placed = {(who, _key(span)) for who, task in tasks for span in _spans_of(task)}
        for who, task in tasks:
            now = self._spans.get(who, {})
            before = _spans_of(task)
            spans = [span for span in before if _key(span) in now]
            if who not in self._done:
                spans += (span for key, span in now.items() if (who, key) not in placed)
            self._done.add(who)
            yield task if spans == before else _changed(task, spans, annotator=who)

    def others(self) -> list[str]:
        """The annotators who have no task yet, one at least where there is none at all."""
        return sorted(self._spans.keys() - self._done) or ([] if self._done else [""])


def _tasks_of(own: OwnRows | None, text: str) -> Iterator[tuple[str, Object]]:
    """The annotator of each task that came in, and the task."""
    if own is None or own.format != Prodigy.name:
        return
    for line in own.lines.split(b"\n"):
        match json_value(line.decode()) if line else None:
            case {"who": str(who), "task": {"text": str(kept)} as task} if kept == text:
                yield who, task


def _spans_of(task: Object) -> list[Object]:
    found = task.get("spans")
    return [each for each in found if isinstance(each, dict)] if isinstance(found, list) else []


def _key(span: Object) -> tuple[object, object, object]:
    return span.get("start"), span.get("end"), span.get("label")


def _changed(task: Object, spans: list[Object], *, annotator: str) -> Object:
    made = {**task, "spans": spans}
    if "_task_hash" in task:
        made["_task_hash"] = _number(json.dumps([task["text"], spans, annotator]))
    return made


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


def _with_meta(each: ForeignArticle, value: Object, *, annotator: str) -> _Task:
    """With what the task says besides of the article and of who made its spans, and the task."""
    meta = value.get("meta")
    given = {name: meta.get(name) for name in FIELDS} if isinstance(meta, dict) else {}
    known = {name: text for name, text in given.items() if isinstance(text, str)}
    if not is_date(known.get("published", "")):
        known.pop("published", None)
    names = (value.get(key) for key in _WHO)
    who = next((name for name in names if isinstance(name, str) and name), None)
    spans = tuple(replace(span, annotator=span.annotator or who or "") for span in each.spans)
    article = replace(each, metadata=Metadata(**known), spans=spans)
    tokens = _cuts(value, each.text)
    line = kept_line({"who": who or annotator, "task": value})
    if (value.get("tokens") and not tokens) or _is_ours(value) or not line:
        return article, None
    return article, OwnRows(tokens=tokens, format=Prodigy.name, lines=line)


def _is_ours(task: Object) -> bool:
    """Whether an export of ours wrote the task."""
    match task:
        case {"meta": {"article": str()}}:
            return True
        case _:
            return False


def _cuts(task: Object, text: str) -> tuple[Range, ...]:
    """The tokens of a task, none when one of them is not where it should be."""
    found: list[Range] = []
    reached = 0
    tokens = task.get("tokens")
    for each in tokens if isinstance(tokens, list) else []:
        match each:
            case {"start": int(start), "end": int(end), "text": str(word)} if (
                reached <= start < end and text[start:end] == word
            ):
                found.append(Range(start, end))
                reached = end
            case _:
                return ()
    return tuple(found)


def _joined(tasks: Iterable[_Task | ReadProblem]) -> Iterator[ForeignArticle | ReadProblem]:
    """One article for tasks on the same text that follow each other."""
    waiting: _Task | None = None
    for each in tasks:
        if isinstance(each, ReadProblem):
            yield each
        elif waiting is not None and waiting[0].text == each[0].text:
            waiting = _one(waiting, each)
        else:
            if waiting is not None:
                yield _with_page(*waiting)
            waiting = each
    if waiting is not None:
        yield _with_page(*waiting)


def _one(before: _Task, task: _Task) -> _Task:
    (article, own), (more, theirs) = before, task
    joined = replace(article, spans=(*article.spans, *more.spans))
    if own is None or theirs is None:
        return joined, None
    cuts = {each.tokens for each in (own, theirs) if each.tokens}
    if len(cuts) > 1:
        return joined, None
    tokens = next(iter(cuts), ())
    return joined, replace(own, tokens=tokens, lines=own.lines + theirs.lines)


def _with_page(article: ForeignArticle, own: OwnRows | None) -> ForeignArticle:
    return article if own is None else replace(article, page=lambda: own.encoded(article.text))
