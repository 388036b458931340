"""The annotations that a task of Label Studio came with: what is as it was leaves as it came."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from annotator.domain.record import Record
from annotator.formats.annotator_jsonl_labels import Labels
from annotator.formats.foreign import ForeignSpan, foreign_id
from annotator.formats.json_articles import words
from annotator.formats.label_studio_regions import Regions, choices_of, is_region
from annotator.formats.label_studio_tasks import LABEL_STUDIO, MODEL, annotator_of, dicts
from annotator.formats.leaving import Leaving

PEOPLE, MODELS = ("annotations", "completions"), "predictions"
Object = dict[str, Any]
Said = tuple[object, ...]


@dataclass(slots=True)
class Stayed:
    """What leaves as it came: regions, links and labels of the whole text, for one annotator."""

    regions: set[str] = field(default_factory=set)
    links: set[str] = field(default_factory=set)
    labels: set[tuple[str, str]] = field(default_factory=set)


class AnnotationsBefore:
    """The annotations of one task, and what has changed since it came in."""

    def __init__(
        self, task: Mapping[str, Any], record: Record, *, spans: Sequence[Leaving], labels: Labels
    ) -> None:
        self.stayed: dict[str, Stayed] = {}
        self._task = task
        self._record = record
        self._spans = spans
        self._labels = labels
        self._ids = {
            span.id: region_id(foreign_id(span.origin, LABEL_STUDIO)) for span in record.spans
        }
        self._taken: set[str] = set()

    def now(self) -> dict[str, list[tuple[str, Object]]]:
        """By their key in the task all that are still there, each with who made it."""
        found: dict[str, list[tuple[str, Object]]] = {}
        for key in (*PEOPLE, MODELS):
            if isinstance(self._task.get(key), list):
                each = dicts(self._task[key])
                found[key] = [pair for one in each for pair in self._one(one, key)]
        return found

    def _one(self, before: Object, key: str) -> Iterator[tuple[str, Object]]:
        name = MODEL + words(before.get("model_version")) if key == MODELS else annotator_of(before)
        if before.get("was_cancelled"):
            if any(mark == (name, "skipped") for mark in self._marks()) or not name:
                yield name, before
            return
        regions = Regions(self._record.text, name, mark=words(before.get("id")), taken=self._taken)
        results = dicts(before.get("result"))
        regions.take(results)
        name = name or self._maker(regions.spans)
        if name and name not in self._names():
            return
        kept = self._kept(regions, results, name=name)
        yield name, {**before, "result": kept} if "result" in before else before

    def _kept(self, regions: Regions, results: Sequence[Object], *, name: str) -> list[Object]:
        stayed = self.stayed.setdefault(name, Stayed())
        names = regions.names
        before = _by_region((each.id, self._said(each)) for each in regions.spans)
        now = _by_region(
            (foreign_id(each.span.origin, LABEL_STUDIO), self._said_now(each))
            for each in self._spans
            if each.span.annotator == name
        )
        alike = {key for key, found in before.items() if key and _alike(found, now.get(key, []))}
        links = self._links(name)
        labels = {
            (each.scheme, self._labels.article_export_of(each.scheme, each.label))
            for each in self._record.labels
            if each.annotator == name
        }
        kept, relations = [], iter(regions.links)
        for each in results:
            region = names.get(words(each.get("id")), "")
            if each.get("type") == "relation":
                link = next(relations)
                known = (link.kind, link.source, link.target)
                if known in links and {link.source, link.target} <= alike:
                    kept.append(each)
                    stayed.links.add(links[known])
            elif region in before:
                if region in alike:
                    kept.append(each)
            elif is_region(each) or self._is_as_it_was(choices_of(each), labels):
                kept.append(each)
                stayed.labels.update(choices_of(each))
        stayed.regions |= alike
        return kept

    def _is_as_it_was(self, choices: Sequence[tuple[str, str]], now: set[tuple[str, str]]) -> bool:
        """Whether what is said of the whole text is said still, or was never known here."""
        return all(each in now or any(self._labels.article_faults(*each)) for each in choices)

    def _links(self, name: str) -> dict[Said, str]:
        ids = {
            each.span.id: foreign_id(each.span.origin, LABEL_STUDIO)
            for each in self._spans
            if each.span.annotator == name
        }
        return {
            (link.kind, ids[link.source], ids[link.target]): link.id
            for link in self._record.links
            if {link.source, link.target} <= ids.keys()
        }

    def _said(self, span: ForeignSpan) -> tuple[str, Said]:
        pairs = sorted((each.name, each.value) for each in span.attributes)
        rest = (span.label, span.numbers, span.note, span.confidence, span.entity, pairs)
        return span.layer, rest

    def _said_now(self, each: Leaving) -> tuple[str, Said]:
        span = each.span
        pairs = sorted((it.name, self._ids.get(it.value) or it.value) for it in span.attributes)
        rest = (each.label, (tuple(each.place),), span.note, span.confidence, span.entity, pairs)
        return span.layer, rest

    def _maker(self, spans: Sequence[ForeignSpan]) -> str:
        """Who is taken to have made what names nobody."""
        ids = {each.id for each in spans} - {""}
        found = {
            it.annotator for it in self._record.spans if foreign_id(it.origin, LABEL_STUDIO) in ids
        }
        return next(iter(sorted(found)), "")

    def _marks(self) -> list[tuple[str, str]]:
        return [(each.annotator, each.state) for each in self._record.statuses]

    def _names(self) -> set[str]:
        found = {each.annotator for each in self._record.spans}
        found |= {each.annotator for each in self._record.labels}
        return found | {name for name, _ in self._marks()}


def region_id(known: str) -> str:
    """The id that a region has in its annotation, of that by which the task knows it."""
    return known.partition("@")[0]


def _by_region(found: Iterator[tuple[str, tuple[str, Said]]]) -> dict[str, list[tuple[str, Said]]]:
    by_region: dict[str, list[tuple[str, Said]]] = {}
    for key, said in found:
        by_region.setdefault(key, []).append(said)
    return by_region


def _alike(before: Sequence[tuple[str, Said]], now: Sequence[tuple[str, Said]]) -> bool:
    """Whether the same is said; where a file named no layer, that was found out."""
    bare = sorted(repr(rest) for _, rest in before) == sorted(repr(rest) for _, rest in now)
    layers = {layer for layer, _ in before} - {""}
    return bare and (not layers or layers == {layer for layer, _ in now})
