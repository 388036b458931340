"""Names of types for tools that take letters and digits alone, and what they stand for with us."""

import json
import re
import unicodedata
from collections.abc import Iterator, Mapping

from annotator.domain.scheme import Scheme
from annotator.domain.span import LAYERS

_STRANGE = re.compile(r"[^A-Za-z0-9_-]+")


class TypeNames:
    """Gives each name of ours, of a kind such as "label", one that is free; the same one always.

    A name stays as it is where it can; ``reserved`` ones belong to the tool.
    """

    def __init__(self, *, reserved: tuple[str, ...] = ()) -> None:
        self._taken = {each.casefold() for each in reserved}
        self._names: dict[tuple[str, str, str], str] = {}

    def name(self, kind: str, ours: str, *, layer: str = "") -> str:
        """The type's name for that name of ours; for labels with their layer."""
        key = (kind, layer, ours)
        if key not in self._names:
            self._names[key] = self._free(_plain(ours) or kind, layer)
        return self._names[key]

    def of_kind(self, kind: str) -> list[str]:
        """All names of a kind so far, in the order of their making."""
        return [name for (each, _, _), name in self._names.items() if each == kind]

    def told(self) -> Iterator[str]:
        """A line of JSON for each, from which ``told_names`` has them again."""
        for (kind, layer, ours), name in self._names.items():
            said = {"type": name, "kind": kind, "layer": layer, "name": ours}
            yield json.dumps(said, ensure_ascii=True)

    def _free(self, plain: str, layer: str) -> str:
        name, number = plain, 1
        while name.casefold() in self._taken:
            if layer and number == 1:
                name = plain = f"{plain}_{layer}"
            else:
                name = f"{plain}_{number + 1}"
            number += 1
        self._taken.add(name.casefold())
        return name


def names_of_schemes(schemes: Mapping[str, Scheme], names: TypeNames) -> None:
    """Give all labels of the schemes their names, retired ones too, in a fixed order."""
    for layer in LAYERS:
        if layer in schemes:
            for label in schemes[layer].labels:
                names.name("label", label.export, layer=layer)


Meaning = tuple[str, str, str]
"""A kind, a layer or "", and a name of ours."""


def told_names(lines: Iterator[str]) -> dict[tuple[str, str], Meaning]:
    """What types stand for, by their kind and name; other lines are passed over."""
    found: dict[tuple[str, str], Meaning] = {}
    for line in lines:
        try:
            said = json.loads(line)
        except (ValueError, RecursionError):
            continue
        if isinstance(said, dict) and {"type", "kind", "name"} <= said.keys():
            kind, name = str(said["kind"]), str(said["type"])
            found[kind, name] = (kind, str(said.get("layer", "")), str(said["name"]))
    return found


def _plain(name: str) -> str:
    unaccented = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode()
    return _STRANGE.sub("_", unaccented).strip("_")
