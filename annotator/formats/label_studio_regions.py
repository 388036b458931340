"""The results of one annotation of Label Studio: regions, what is said of them, and relations."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from typing import Any, get_args

from annotator.domain.message import said
from annotator.domain.span import CONFIDENCES, LAYERS, AttributeValue, Confidence
from annotator.formats.foreign import ForeignLink, ForeignSpan
from annotator.formats.json_articles import words
from annotator.formats.label_studio_config import CONFIDENCE, ENTITY
from annotator.formats.wording import shown

_LABELS = ("labels", "hypertextlabels")
_VALUES = ("choices", "taxonomy", "text", "rating", "number", "datetime", "textarea")


class Regions:
    """Spans, links and choices for the whole text, as the results of one annotation have them.

    ``names`` lead from the ids of regions in the annotation to those in the task. ``mark`` tells
    regions apart whose ids other annotations of the task have too (``taken``).
    """

    def __init__(self, text: str, annotator: str, *, mark: str, taken: set[str]) -> None:
        self._text = text
        self._annotator = annotator
        self._mark = mark
        self._taken = taken
        self.names: dict[str, str] = {}
        self.spans: list[ForeignSpan] = []
        self.links: list[ForeignLink] = []
        self.choices: list[tuple[str, str]] = []
        self.refused: list[str] = []
        self.left = Counter[str]()

    def take(self, results: Sequence[dict[str, Any]]) -> None:
        """All results; what is said of a region may stand before or behind it."""
        labelled = [each for each in results if _labels(each)]
        known = {words(each.get("id")) for each in labelled} - {""}
        given: dict[str, list[dict[str, Any]]] = {}
        for each in results:
            region = words(each.get("id"))
            if each.get("type") == "relation":
                continue
            if _labels(each) is None and region in known:
                given.setdefault(region, []).append(each)
            elif _labels(each) is None:
                self._loose(each)
        for each in labelled:
            self._span(each, given.get(words(each.get("id")), []))
        for each in results:
            if each.get("type") == "relation":
                self._link(each)

    def _loose(self, result: Mapping[str, Any]) -> None:
        """A result that belongs to no labelled region."""
        value = result.get("value")
        if not isinstance(value, dict) or is_region(result):
            self.left[said("regions without a label")] += 1
            return
        self.choices += choices_of(result)

    def _span(self, result: dict[str, Any], given: list[dict[str, Any]]) -> None:
        value = result["value"]
        numbers = _numbers(value, self._text)
        if numbers is None:
            self.refused.append(
                said(
                    "the region {region} is of HyperText, whose positions are not those of "
                    "the text, and is left out: export the texts as plain Text",
                    region=shown(words(result.get("id"))),
                )
            )
            return
        layer = words(result.get("from_name"))
        layer = layer if layer in LAYERS else ""
        known = [pair for each in given for pair in _values(each)]
        known = [(name.removeprefix(f"{layer}_") if layer else name, it) for name, it in known]
        by_name = dict(known)
        for label in _labels(result) or ():
            self.spans.append(
                ForeignSpan(
                    label=label,
                    numbers=(numbers,),
                    quote=_quote(value, self._text, numbers=numbers),
                    id=self._name(words(result.get("id"))),
                    layer=layer,
                    annotator=self._annotator,
                    confidence=_confidence(by_name),
                    note="\n".join(_note(result)),
                    entity=by_name.get(ENTITY, ""),
                    attributes=tuple(
                        AttributeValue(name, each)
                        for name, each in known
                        if name not in (CONFIDENCE, ENTITY)
                    ),
                )
            )

    def _name(self, region: str) -> str:
        if region and region not in self.names:
            self.names[region] = f"{region}@{self._mark}" if region in self._taken else region
            self._taken.add(region)
        return self.names.get(region, "")

    def _link(self, result: Mapping[str, Any]) -> None:
        ends = [words(result.get(key)) for key in ("from_id", "to_id")]
        if result.get("direction") == "left":
            ends.reverse()
        source, target = (self.names.get(each, each) for each in ends)
        kinds = result.get("labels")
        kind = words(kinds[0]) if isinstance(kinds, list) and kinds else "relation"
        self.links.append(
            ForeignLink(kind=kind, source=source, target=target, annotator=self._annotator)
        )


def is_region(result: Mapping[str, Any]) -> bool:
    """Whether a result speaks of a place in the text."""
    return isinstance(result.get("value"), dict) and "start" in result["value"]


def choices_of(result: Mapping[str, Any]) -> list[tuple[str, str]]:
    """What is chosen for the whole text, each by the name of its control."""
    return list(_values(result))


def _labels(result: Mapping[str, Any]) -> list[str] | None:
    """The labels of a region, None for a result that is none."""
    value = result.get("value")
    if not isinstance(value, dict) or "start" not in value or "end" not in value:
        return None
    for key in _LABELS:
        if isinstance(value.get(key), list) and value[key]:
            return [words(each) for each in value[key]]
    return None


def _numbers(value: Mapping[str, Any], text: str) -> tuple[int, int] | None:
    """Where a region begins and ends; of HyperText only where that fits the text as it is."""
    match value:
        case {"start": int(start), "end": int(end)}:
            return start, end
        case {"globalOffsets": {"start": int(start), "end": int(end)}, "text": str(given)}:
            return (start, end) if given and text[start:end] == given else None
        case _:
            return None


def _quote(value: Mapping[str, Any], text: str, *, numbers: tuple[int, int]) -> str | None:
    """What the region quotes, with its line ends, and the white space that was taken away."""
    given = value.get("text")
    if not isinstance(given, str):
        return None
    if "\\n" in given and "\\n" not in text:
        given = given.replace("\\n", "\n")
    start, end = numbers
    there = text[start:end] if 0 <= start < end else ""
    return there if there.strip() == given.strip() and given.strip() else given


def _values(result: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
    """What a result says of its region or article, by the name of its control."""
    name, value = words(result.get("from_name")), result.get("value")
    kind = words(result.get("type"))
    for key in _VALUES:
        known = "text" if kind == "textarea" else kind
        if key == known and isinstance(value, dict):
            found = value.get(key)
            for each in found if isinstance(found, list) else [found]:
                path = each if isinstance(each, list) else [each]
                if given := " / ".join(map(words, path)):
                    yield name, given


def _confidence(given: Mapping[str, str]) -> Confidence:
    found = given.get(CONFIDENCE, "")
    return next((each for each in get_args(Confidence) if each == found), CONFIDENCES[0])


def _note(result: Mapping[str, Any]) -> list[str]:
    meta = result.get("meta")
    found = meta.get("text") if isinstance(meta, dict) else None
    return [words(each) for each in (found if isinstance(found, list) else [found])]
