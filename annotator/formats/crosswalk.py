"""Crosswalks: which label of another inventory stands for which of ours, and the way back."""

import tomllib
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True, kw_only=True)
class Crosswalk:
    """Between our export strings of one layer and the strings of an inventory of others.

    ``outward`` leads from ours to theirs; several of ours may share one of theirs, which makes it
    the coarser one, and ours that are missing have none. ``inward`` leads from theirs to ours.
    """

    name: str
    layer: str
    outward: Mapping[str, str]
    inward: Mapping[str, str] = field(default_factory=dict)

    def is_coarser(self, export: str) -> bool:
        """Whether the label of theirs also stands for others of ours than that one."""
        return self.inward.get(self.outward[export]) != export


def parse_crosswalk(source: str) -> Crosswalk:
    """A crosswalk from its TOML: name, layer, the table ``out`` and, where it is needed, ``in``.

    What leads out one to one also leads back; the table ``in`` is for the rest. Raises ValueError
    for what is none: the shipped ones are ours.
    """
    value = tomllib.loads(source)
    outward = {str(ours): str(theirs) for ours, theirs in value["out"].items()}
    shared = Counter(outward.values())
    back = {theirs: ours for ours, theirs in outward.items() if shared[theirs] == 1}
    return Crosswalk(
        name=value["name"],
        layer=value["layer"],
        outward=outward,
        inward=back | {str(theirs): str(ours) for theirs, ours in value.get("in", {}).items()},
    )
