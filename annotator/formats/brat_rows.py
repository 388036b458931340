"""The rows of a brat .ann file, read, with their positions as the file counts them."""

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from itertools import pairwise
from typing import NamedTuple
from urllib.parse import unquote

from annotator.domain.message import said
from annotator.domain.span import CONFIDENCES, AttributeValue, Confidence
from annotator.formats.foreign import ForeignLink, ForeignSpan
from annotator.formats.protocol import ReadProblem
from annotator.formats.type_names import Meaning
from annotator.formats.wording import shown

CONFIDENCE = "Confidence"
NOTES = "AnnotatorNotes"
REFERENCE_NAME = "reference_name"
EQUIV = "Equiv"
FLAG = "true"
KNOWN = tuple("TERAMN#*")

_BOUND = re.compile(r"(\S+) (\d+ \d+(?:;\d+ \d+)*) *")
_WIKIDATA = re.compile(r"Wikidata:(Q\d+)")
Told = Mapping[tuple[str, str], Meaning]


class _Row(NamedTuple):
    """One row: ``data`` stands before a second tab, ``tail`` behind it."""

    number: int
    key: str
    data: str
    tail: str | None


@dataclass(slots=True)
class _Bound:
    """A T row, and what further rows say of it."""

    label: str
    layer: str
    numbers: tuple[tuple[int, int], ...]
    quote: str | None
    line: int
    notes: list[str] = field(default_factory=list)
    attributes: list[AttributeValue] = field(default_factory=list)
    entity: str = ""
    confidence: Confidence = ""


class BratRows:
    """All rows of one file; ``told`` says what the types stand for, where we have named them."""

    def __init__(self, text: str, *, name: str, told: Told) -> None:
        self._name = name
        self._told = told
        self._bounds: dict[str, _Bound] = {}
        self._triggers: dict[str, str] = {}
        self._links: dict[str, list[ForeignLink]] = {}
        self._link_notes: dict[str, list[str]] = {}
        self._equivs = 0
        self.problems: list[ReadProblem] = []
        rows = list(_rows(text))
        self._each(rows, {"T": self._bound})
        self._each(rows, {"E": self._trigger})
        self._each(rows, {"E": self._event, "R": self._relation, "*": self._equiv})
        further = {"A": self._attribute, "M": self._attribute, "N": self._reference}
        self._each(rows, {**further, "#": self._note})
        for row in rows:
            if row.key[:1] not in KNOWN:
                self._fault(row, said("{row} begins no row that is known", row=shown(row.key)))

    def spans(self) -> tuple[ForeignSpan, ...]:
        """The T rows in their order."""
        return tuple(
            ForeignSpan(
                label=each.label,
                layer=each.layer,
                numbers=each.numbers,
                quote=each.quote,
                id=key,
                confidence=each.confidence,
                note="\n".join(each.notes),
                entity=each.entity,
                attributes=tuple(each.attributes),
                source=self._name,
                line=each.line,
            )
            for key, each in self._bounds.items()
        )

    def links(self) -> Iterator[ForeignLink]:
        """The relations, and the arguments of events as links from their triggers."""
        for key, links in self._links.items():
            note = "\n".join(self._link_notes.get(key, ()))
            for link in links:
                yield ForeignLink(
                    kind=link.kind, source=link.source, target=link.target, id=key, note=note
                )

    @property
    def events(self) -> int:
        """How many events there are."""
        return len(self._triggers)

    def _each(self, rows: list[_Row], take: Mapping[str, Callable[[_Row], None]]) -> None:
        for row in rows:
            if row.key[:1] in take:
                try:
                    take[row.key[:1]](row)
                except KeyError as error:
                    message = said(
                        "the row {row} names {error}, which is not there,",
                        row=shown(row.key),
                        error=error,
                    )
                    self._fault(row, message)
                except ValueError:
                    message = said("the row {row} is broken", row=shown(row.key))
                    self._fault(row, message, refused=int(row.key[0] == "T"))

    def _fault(self, row: _Row, message: str, *, refused: int = 0) -> None:
        message = said("{fault} and is left out", fault=message)
        self.problems.append(
            ReadProblem(self._name, row.number, message, fatal=False, refused=refused)
        )

    def _meaning(self, kind: str, name: str) -> tuple[str, str]:
        """A layer or "", and the name of ours."""
        _, layer, ours = self._told.get((kind, name), ("", "", name))
        return layer, ours

    def _bound(self, row: _Row) -> None:
        found = _BOUND.fullmatch(row.data)
        if found is None or row.key in self._bounds:
            raise ValueError(row.data)
        pairs = (each.split(" ") for each in found[2].split(";"))
        layer, label = self._meaning("label", found[1])
        self._bounds[row.key] = _Bound(
            label=label,
            layer=layer,
            numbers=tuple((int(start), int(end)) for start, end in pairs),
            quote=row.tail or None,
            line=row.number,
        )

    def _target(self, key: str) -> str:
        """The T row that an id leads to: its own, or the trigger of an event."""
        key = self._triggers.get(key, key)
        if key not in self._bounds:
            raise KeyError(key)
        return key

    def _trigger(self, row: _Row) -> None:
        _, trigger = row.data.partition(" ")[0].split(":")
        if trigger not in self._bounds:
            raise KeyError(trigger)
        self._triggers[row.key] = trigger

    def _event(self, row: _Row) -> None:
        if row.key in self._triggers:  # others were told
            arguments = [each.split(":") for each in row.data.split()[1:]]
            self._links[row.key] = [
                self._link(role, self._triggers[row.key], target=self._target(target))
                for role, target in arguments
            ]

    def _relation(self, row: _Row) -> None:
        kind, first, second = row.data.split()
        (_, source), (_, target) = first.split(":"), second.split(":")
        found = self._link(kind, self._target(source), target=self._target(target))
        self._links[row.key] = [found]

    def _equiv(self, row: _Row) -> None:
        kind, *members = row.data.split()
        found = [self._target(each) for each in members]
        self._equivs += 1
        self._links[f"*{self._equivs}"] = [
            self._link(kind, source, target=target) for source, target in pairwise(found)
        ]

    def _link(self, kind: str, source: str, *, target: str) -> ForeignLink:
        _, ours = self._meaning("link", kind)
        return ForeignLink(kind=ours, source=source, target=target)

    def _is_link(self, key: str) -> bool:
        return key in self._links and key not in self._triggers

    def _attribute(self, row: _Row) -> None:
        name, target, *value = row.data.split()
        given = " ".join(value) or FLAG
        if self._is_link(target):
            self._fault(row, said("the attribute {name} of a relation", name=shown(name)))
            return
        bound = self._bounds[self._target(target)]
        confidence = [each for each in CONFIDENCES if each and each == given]
        if name == CONFIDENCE and confidence and not bound.confidence:
            bound.confidence = confidence[0]
        else:
            bound.attributes.append(AttributeValue(self._meaning("attribute", name)[1], given))

    def _reference(self, row: _Row) -> None:
        _, target, reference = row.data.split()
        bound = self._bounds[self._target(target)]
        if bound.entity:
            bound.attributes.append(AttributeValue("reference", reference))
            return
        bound.entity = entity_of(reference)
        if row.tail and row.tail != bound.quote:
            bound.attributes.append(AttributeValue(REFERENCE_NAME, row.tail))

    def _note(self, row: _Row) -> None:
        kind, target = row.data.split()
        note = row.tail or ""
        if self._is_link(target):
            self._link_notes.setdefault(target, []).append(note)
            return
        bound = self._bounds[self._target(target)]
        if kind == NOTES:
            bound.notes.append(note)
        else:
            bound.attributes.append(AttributeValue(self._meaning("attribute", kind)[1], note))


def entity_of(reference: str) -> str:
    """Our id of an entity for a reference of brat, such as Q42 for Wikidata:Q42."""
    if wikidata := _WIKIDATA.fullmatch(reference):
        return wikidata[1]
    if reference.startswith("Entity:"):
        return unquote(reference.removeprefix("Entity:"))
    return reference


def _rows(text: str) -> Iterator[_Row]:
    for number, line in enumerate(text.split("\n"), 1):
        if line.strip():
            key, _, rest = line.removesuffix("\r").partition("\t")
            data, tab, tail = rest.partition("\t")
            yield _Row(number, key, data, tail if tab else None)
