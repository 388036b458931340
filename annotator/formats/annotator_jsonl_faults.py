"""What a JSON Schema cannot say about an article: that all its parts fit together."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, Literal

from annotator.domain.article import text_sha256
from annotator.domain.dates import is_date
from annotator.domain.errors import BadOffsets
from annotator.domain.span import checked_ranges
from annotator.formats.annotator_jsonl_labels import Labels
from annotator.formats.wording import shown

Parsed = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Fault:
    """What is wrong with an article.

    One that is "mended" is put right by reading; a "note" breaks nothing and is only told.
    """

    message: str
    kind: Literal["fatal", "mended", "note"] = "fatal"


def article_faults(line: Parsed, labels: Labels) -> Iterator[Fault]:
    """What does not fit in an article whose structure is right."""
    text = line["text"]
    if not text.strip():
        yield Fault("the text has only white space")
    if (sha := text_sha256(text)) != line["sha256"]:
        yield Fault(f"sha256 is not that of the text, which is {sha}: the text was changed")
    if line["published"] and not is_date(line["published"]):
        yield Fault(f"published: {shown(line['published'])} is not in the calendar")
    twins: dict[tuple[object, ...], str] = {}
    for span in line["spans"]:
        if not _is_plainly_sound(span, text, labels=labels):
            for fault in _span_faults(span, text, labels=labels):
                yield Fault(f"span {shown(span['id'])}: {fault.message}", fault.kind)
        identity = _identity(span)
        if identity in twins:
            yield Fault(
                f"span {shown(span['id'])}: has the same annotator, ranges, layer and label as "
                f"span {shown(twins[identity])}: keep one of them"
            )
        twins.setdefault(identity, span["id"])
    yield from map(Fault, _repeated(line))
    yield from map(Fault, _label_faults(line, labels))
    yield from map(Fault, _region_faults(line))
    yield from map(Fault, _link_faults(line))


def _identity(span: Parsed) -> tuple[object, ...]:
    return (span["annotator"], span["layer"], span["label"], *map(tuple, span["ranges"]))


def _is_plainly_sound(span: Parsed, text: str, *, labels: Labels) -> bool:
    """Whether one look is enough to see that ``_span_faults`` has nothing to say, as is usual."""
    if len(span["ranges"]) > 1 or span["attributes"]:
        return False
    start, end = span["ranges"][0]
    return (
        0 <= start == span["start"] < span["end"] == end <= len(text)
        and span["quote"] == text[start:end]
        and not (text[start].isspace() or text[end - 1].isspace())
        and labels.has(span["layer"], span["label"], coarse=span["coarse"])
    )


def _span_faults(span: Parsed, text: str, *, labels: Labels) -> Iterator[Fault]:
    unknown = [Fault(message) for message in labels.span_faults(span)]
    yield from unknown
    for message in labels.attribute_notes(span):
        yield Fault(f"{message}; it is kept as it is", "note")
    if not unknown and span["coarse"] != (coarse := labels.coarse_of(span["layer"], span["label"])):
        yield Fault(f"coarse must be {coarse}, as the scheme says", "mended")
    try:
        ranges = checked_ranges(span["ranges"], len(text))
    except BadOffsets as error:
        yield Fault(str(error).rstrip("."))
        return
    start, end = ranges[0].start, ranges[-1].end
    if (span["start"], span["end"]) != (start, end):
        yield Fault(
            f"start and end are {span['start']} and {span['end']}, but its ranges go from "
            f"{start} to {end}"
        )
    if span["quote"] != text[start:end]:
        yield Fault(
            f"the quote {shown(span['quote'])} is not the text at {start}–{end}, which is "
            f"{shown(text[start:end])}: are the offsets counted in code points?"
        )
    elif any(text[a].isspace() or text[b - 1].isspace() for a, b in ranges):
        yield Fault("white space at an edge is kept as it is", "note")


def _repeated(line: Parsed) -> Iterator[str]:
    for name, things in (("span", line["spans"]), ("link", line["links"])):
        seen: set[str] = set()
        for each in things:
            if each["id"] in seen:
                yield f"the {name} id {shown(each['id'])} stands twice: every id is unique"
            seen.add(each["id"])
    reviews = [(each["layer"], each["annotator"]) for each in line["reviewed"]]
    if len(set(reviews)) < len(reviews):
        yield "reviewed says the same layer and annotator twice"
    given = [tuple(each.values()) for each in line["labels"]]
    if len(set(given)) < len(given):
        yield "labels says the same label and annotator twice"


def _label_faults(line: Parsed, labels: Labels) -> Iterator[str]:
    for each in line["labels"]:
        yield from labels.article_faults(each["scheme"], each["label"])


def _region_faults(line: Parsed) -> Iterator[str]:
    length = len(line["text"])
    for region in line["regions"]:
        start, end = region["start"], region["end"]
        if not start < end <= length:
            yield (
                f"the region {region['kind']} {start}–{end} is empty, reversed or passes the "
                f"text, which ends at {length}"
            )


def _link_faults(line: Parsed) -> Iterator[str]:
    here = {span["id"] for span in line["spans"]}
    for link in line["links"]:
        place = f"link {shown(link['id'])}:"
        if link["source"] not in here:
            yield f"{place} its source {shown(link['source'])} is no span of this article"
        if link["target_article"] == line["id"] and link["target"] not in here:
            yield f"{place} its target {shown(link['target'])} is no span of this article"
        if link["source"] == link["target"]:
            yield f"{place} it links a span with itself"


class Seen:
    """The ids in a file so far, with the numbers of their lines."""

    def __init__(self) -> None:
        self._lines: dict[str, dict[str, int]] = {kind: {} for kind in ("article", "span", "link")}

    def faults(self, line: Parsed) -> Iterator[str]:
        """Which ids of an article stood on a line before."""
        for kind, ids in _ids(line):
            known = self._lines[kind]
            if known.keys().isdisjoint(ids):
                continue
            for key in ids:
                if key in known:
                    yield (
                        f"the {kind} id {shown(key)} stands already on line {known[key]}: "
                        "every id is unique"
                    )

    def add(self, line: Parsed, number: int) -> None:
        """Remember the ids of the article on that line."""
        for kind, ids in _ids(line):
            known = self._lines[kind]
            for key in ids:
                known.setdefault(key, number)


def _ids(line: Parsed) -> Iterator[tuple[str, list[str]]]:
    yield "article", [line["id"]]
    yield "span", [span["id"] for span in line["spans"]]
    yield "link", [link["id"] for link in line["links"]]
