"""A label scheme: the labels of one layer with their families, definitions, keys and attributes."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

from annotator.domain.errors import UnknownLabel
from annotator.domain.message import said

Localized = Mapping[str, str]
AttributeKind = Literal["choice", "text", "span"]


def in_language(texts: Localized, language: str) -> str:
    """The text in that UI language, else in English, else ""."""
    return texts.get(language) or texts.get("en", "")


@dataclass(frozen=True, slots=True)
class SchemeSource:
    """One scheme file as it was copied into the project; ``source`` is its TOML text."""

    name: str
    version: str
    layer: str
    source: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Label:
    """One label: ``id`` is stable, ``export`` is the exact string that leaves in exports.

    ``parents`` makes the scheme a directed acyclic graph. ``group`` marks a family: a heading in
    the palette that may itself be given when no finer label can be decided. A ``retired`` label
    is no longer offered but stays on the spans that have it. Colours are ``#rrggbb``, on a light
    and on a dark ground. In ``example`` the marked part stands in double square brackets.
    """

    id: str
    export: str
    name: Localized
    definition: Localized
    example: Localized
    colour: str
    colour_dark: str
    key: str = ""
    parents: tuple[str, ...] = ()
    confusable: tuple[str, ...] = ()
    group: bool = False
    retired: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Choice:
    """One value of an attribute of the kind "choice"."""

    id: str
    name: Localized
    help: Localized


@dataclass(frozen=True, slots=True, kw_only=True)
class Attribute:
    """Something more that a scheme asks about a span.

    ``labels`` empty means all labels of the layer. ``when`` names other attributes and the values
    of which at least one must be set before this one is asked.
    """

    name: str
    title: Localized
    help: Localized
    kind: AttributeKind
    values: tuple[Choice, ...] = ()
    default: str = ""
    required: bool = False
    labels: tuple[str, ...] = ()
    when: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    multiple: bool = False

    def takes(self, value: str) -> bool:
        """Whether that can be a value of this attribute."""
        return self.kind != "choice" or any(choice.id == value for choice in self.values)


@dataclass(frozen=True, slots=True, kw_only=True)
class Scheme:
    """The labels of a layer; ``layer`` is "" for a scheme whose labels are of whole articles."""

    name: str
    version: str
    layer: str
    title: Localized
    description: Localized
    labels: tuple[Label, ...]
    attributes: tuple[Attribute, ...] = ()

    def label(self, label_id: str) -> Label:
        """The label of that id; raises UnknownLabel."""
        for label in self.labels:
            if label.id == label_id:
                return label
        raise UnknownLabel(
            said(
                "The scheme “{name}” has no label “{label_id}”.", name=self.name, label_id=label_id
            )
        )

    def coarse(self, label_id: str) -> tuple[str, ...]:
        """All ancestors of a label, by id, nearest first, each once."""
        found: list[str] = []
        waiting = list(self.label(label_id).parents)
        while waiting:
            parent = waiting.pop(0)
            if parent not in found:
                found.append(parent)
                waiting.extend(self.label(parent).parents)
        return tuple(found)

    def offered(self, label_id: str) -> Label:
        """The label of that id if it may be given; raises UnknownLabel, also when it is retired."""
        label = self.label(label_id)
        if label.retired:
            raise UnknownLabel(
                said("The label “{label_id}” is retired and is no longer given.", label_id=label_id)
            )
        return label

    def families(self) -> tuple[Label, ...]:
        """The labels that group others, in their order."""
        return tuple(label for label in self.labels if label.group)

    def members(self, family: str) -> tuple[Label, ...]:
        """The labels directly below a family, in their order."""
        return tuple(label for label in self.labels if family in label.parents)

    def attributes_of(self, label_id: str) -> tuple[Attribute, ...]:
        """The attributes that a span of that label can have."""
        return tuple(a for a in self.attributes if not a.labels or label_id in a.labels)

    def attribute(self, name: str) -> Attribute:
        """The attribute of that name; raises UnknownLabel."""
        for attribute in self.attributes:
            if attribute.name == name:
                return attribute
        raise UnknownLabel(
            said(
                "The scheme “{scheme}” has no attribute “{attribute}”.",
                scheme=self.name,
                attribute=name,
            )
        )
