"""What one W3C Web Annotation says: of which text, where in it, and what."""

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any, get_args

from annotator.domain.message import said
from annotator.domain.span import CONFIDENCES, LAYERS, AttributeValue, Confidence
from annotator.formats.foreign import ForeignSpan
from annotator.formats.json_articles import words


class BadAnnotation(Exception):
    """It is none that could be a span: ``str(error)`` says why."""


@dataclass(frozen=True, slots=True)
class Place:
    """A stretch of a text, by the source's name, as the file counts; ``exact`` is its quote."""

    source: str
    numbers: tuple[int, int]
    exact: str | None


def parts(value: object) -> list[Any]:
    """What may stand alone or in a list."""
    if value is None:
        return []
    return value if isinstance(value, list) else [value]


def source_of(value: object) -> str:
    """The text that an annotation is about, "" when it does not say."""
    for target in parts(value):
        if isinstance(target, str):
            return target
        if isinstance(target, dict):
            found = target.get("source", target.get("id"))
            return words(found.get("id") if isinstance(found, dict) else found)
    return ""


def places_of(value: object) -> Iterator[Place]:
    """The places of all targets with a position; several ones are the pieces of one span."""
    for target in parts(value):
        if not isinstance(target, dict):
            continue
        numbers: list[tuple[int, int]] = []
        quotes: list[str] = []
        for selector in _selectors(target.get("selector")):
            match selector:
                case {"type": "TextPositionSelector", "start": int(start), "end": int(end)}:
                    numbers.append((start, end))
                case {"type": "TextQuoteSelector", "exact": str(exact)}:
                    quotes.append(exact)
                case _:
                    continue
        source = source_of(target)
        alike = len(quotes) == len(numbers)
        for number, each in enumerate(numbers):
            yield Place(source, each, quotes[number] if alike else None)


def _selectors(value: object) -> Iterator[Any]:
    for each in parts(value):
        yield each
        if isinstance(each, dict) and "refinedBy" in each:
            yield from _selectors(each["refinedBy"])


def bodies(annotation: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
    """What is said, by its purpose, which is that of the annotation where a body has none."""
    usual = words(next(iter(parts(annotation.get("motivation"))), ""))
    for body in parts(annotation.get("body")):
        if isinstance(body, str):
            yield usual, body
        elif isinstance(body, dict):
            purpose = words(next(iter(parts(body.get("purpose"))), "")) or usual
            source = body.get("source")
            value = body.get("value", source.get("id") if isinstance(source, dict) else source)
            yield purpose, words(value)


def spans_of(annotation: Mapping[str, Any]) -> Iterator[ForeignSpan]:
    """A span for each of its tags; raises BadAnnotation where there is no tag or no place."""
    places = list(places_of(annotation.get("target")))
    if not places:
        raise BadAnnotation(said("has no position in a text"))
    if len({each.source for each in places}) > 1:
        raise BadAnnotation(said("is about several texts"))
    given = list(bodies(annotation))
    tags = [value for purpose, value in given if purpose == "tagging" and value]
    if not tags:
        raise BadAnnotation(said("has no tag, which is its label"))
    about = {purpose: value for purpose, value in given if purpose != "tagging"}
    exact = [each.exact for each in places]
    for tag in tags:
        yield ForeignSpan(
            label=tag,
            numbers=tuple(each.numbers for each in places),
            quote=" ".join(each or "" for each in exact) if all(exact) else None,
            id=words(annotation.get("id")),
            layer=next((each for each in LAYERS if each == about.get("classifying")), ""),
            annotator=creator_of(annotation),
            confidence=_confidence(about.get("assessing", "")),
            note="\n".join(value for purpose, value in given if purpose == "commenting"),
            entity=about.get("identifying", ""),
            attributes=tuple(_attributes(given)),
        )


def creator_of(annotation: Mapping[str, Any]) -> str:
    """Who made it, "" when it does not say."""
    for who in parts(annotation.get("creator")):
        if isinstance(who, dict):
            keys = ("name", "nickname", "email", "id")
            return next((words(who[key]) for key in keys if who.get(key)), "")
        return words(who)
    return ""


def _confidence(given: str) -> Confidence:
    return next((each for each in get_args(Confidence) if each == given), CONFIDENCES[0])


def _attributes(given: list[tuple[str, str]]) -> Iterator[AttributeValue]:
    for purpose, value in given:
        if purpose == "describing":
            try:
                pair = json.loads(value)
            except (ValueError, RecursionError):
                pair = None
            match pair:
                case [str(name), str(found)]:
                    yield AttributeValue(name, found)
                case _:
                    yield AttributeValue("description", value)
