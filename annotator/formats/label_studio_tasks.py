"""The tasks of Label Studio's exports as articles with spans, whatever its version wrote."""

from collections import Counter
from collections.abc import Iterator, Mapping
from functools import partial
from typing import Any

from annotator.domain.article import ArticleLabel, StatusMark
from annotator.domain.errors import UserError
from annotator.domain.message import said
from annotator.formats.columns import TEXT, columns_of, fields_of
from annotator.formats.extracted import Origin
from annotator.formats.foreign import ForeignArticle, ForeignLink, ForeignSpan
from annotator.formats.json_articles import leaves, words
from annotator.formats.kept_rows import row_page
from annotator.formats.label_studio_regions import Regions
from annotator.formats.numbered_files import numbered
from annotator.formats.protocol import ReadContext, ReadProblem, Source
from annotator.formats.wording import shown

LABEL_STUDIO = "label-studio"
MODEL = "model:"
_MINIMAL = ("id", "annotator", "annotation_id", "created_at", "updated_at", "lead_time")


class Tasks:
    """The tasks of one file; they can be asked for several times."""

    def __init__(
        self, source: Source, context: ReadContext, *, value: object, origin: Origin
    ) -> None:
        self._source = source
        self._context = context
        self._tasks = value if isinstance(value, list) else [value]
        self._origin = origin
        self._left = Counter[str]()

    def articles(self) -> Iterator[ForeignArticle | ReadProblem]:
        """All of them, one after the other."""
        self._left = Counter()
        for number, task in enumerate(self._tasks, 1):
            name = said("{source}, task {number}", source=self._source.name, number=number)
            try:
                if not isinstance(task, dict):
                    raise UserError(said("this is no task: a task is an object with data"))
                yield from self._article(task, name)
            except UserError as error:
                yield ReadProblem(name, 0, str(error))

    def notes(self) -> Iterator[ReadProblem]:
        """What was not taken, when all is read."""
        for what, count in sorted(self._left.items()):
            yield ReadProblem(
                self._source.name,
                0,
                said("left out: {what} ({count})", what=what, count=count),
                fatal=False,
            )

    def _article(self, task: dict[str, Any], name: str) -> Iterator[ForeignArticle | ReadProblem]:
        is_minimal = not isinstance(task.get("data"), dict)
        about = leaves(_minimal_data(task) if is_minimal else task["data"])
        asked = {
            key: column
            for key, column in self._context.columns.items()
            if key == TEXT or column in about
        }
        columns = columns_of(tuple(about), asked)
        text = about[columns[TEXT]]
        if not isinstance(text, str):
            raise UserError(said("{column} holds no text", column=shown(columns[TEXT])))
        if text.startswith(("http://", "https://", "/data/")) and len(text.split()) == 1:
            raise UserError(
                said(
                    "the text is not in the file but at {text}: export it with it", text=shown(text)
                )
            )
        fields = fields_of({key: words(about[key]) for key in columns.values()}, columns)
        taking = _Taking(text, self._context, left=self._left)
        found = _minimal(task) if is_minimal else task
        for annotation in dicts(found.get("annotations")) + dicts(found.get("completions")):
            taking.annotation(annotation, annotator_of(annotation))
        for prediction in dicts(found.get("predictions")):
            taking.annotation(prediction, MODEL + words(prediction.get("model_version")))
        for message in taking.refused:
            yield ReadProblem(name, 0, message, fatal=False, refused=1)
        yield ForeignArticle(
            text=text,
            origin=Origin(numbered(self._origin.file, task.get("id")), self._origin.sha256),
            name=name,
            metadata=fields.metadata,
            spans=tuple(taking.spans),
            links=tuple(taking.links),
            labels=tuple(dict.fromkeys(taking.labels)),
            statuses=tuple(taking.statuses),
            page=bytes if is_minimal else partial(_page, task, columns, text=text),
        )


def _page(task: dict[str, Any], columns: Mapping[str, str], *, text: str) -> bytes:
    """What is kept of a task; its columns are within its data."""
    within = {name: f"data.{column}" for name, column in columns.items()}
    return row_page(task, within, of=LABEL_STUDIO, text=text)


class _Taking:
    """What the annotations of one task say."""

    def __init__(self, text: str, context: ReadContext, *, left: Counter[str]) -> None:
        self._text = text
        self._context = context
        self._left = left
        self._ids: set[str] = set()
        self.spans: list[ForeignSpan] = []
        self.links: list[ForeignLink] = []
        self.labels: list[ArticleLabel] = []
        self.statuses: list[StatusMark] = []
        self.refused: list[str] = []

    def annotation(self, annotation: dict[str, Any], annotator: str) -> None:
        """Take the results of one person, or of a model."""
        if annotation.get("was_cancelled"):
            self.statuses.append(StatusMark(annotator or self._context.annotator, "skipped"))
            return
        regions = Regions(self._text, annotator, mark=words(annotation.get("id")), taken=self._ids)
        regions.take(dicts(annotation.get("result")))
        self.spans += regions.spans
        self.links += regions.links
        self.refused += regions.refused
        for name, value in regions.choices:
            self._label(name, value, annotator=annotator or self._context.annotator)
        self._left.update(regions.left)

    def _label(self, scheme: str, export: str, *, annotator: str) -> None:
        known = self._context.article_schemes.get(scheme)
        ids = {label.export: label.id for label in known.labels} if known else {}
        if export in ids:
            self.labels.append(ArticleLabel(scheme, ids[export], annotator))
        else:
            self._left[said("what {scheme} says of articles", scheme=shown(scheme))] += 1


def annotator_of(annotation: Mapping[str, Any]) -> str:
    """Who made it: our own word for it, an address, or the number of the account."""
    who = annotation.get("completed_by")
    if isinstance(who, dict):
        who = who.get("email") or who.get("username") or who.get("id")
    return words(annotation.get("annotator")) or words(who)


def _minimal_data(task: Mapping[str, Any]) -> dict[str, Any]:
    return {key: each for key, each in task.items() if key not in _MINIMAL and not dicts(each)}


def _minimal(task: Mapping[str, Any]) -> dict[str, Any]:
    """A task of JSON-MIN, where each control is a key with its results, as it is elsewhere."""
    results = [
        {"from_name": key, "id": "", "value": each, "type": "labels"}
        for key, found in task.items()
        if isinstance(found, list)
        for each in dicts(found)
    ]
    who = {"completed_by": task.get("annotator"), "id": task.get("annotation_id")}
    return {"annotations": [{**who, "result": results}]}


def dicts(value: object) -> list[dict[str, Any]]:
    """What of a list is an object."""
    return [each for each in value if isinstance(each, dict)] if isinstance(value, list) else []
