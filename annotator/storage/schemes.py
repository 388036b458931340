"""The label schemes that a project carries, as the texts they were read from."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class SchemeSource:
    """One scheme file as it was copied into the project; ``source`` is its TOML text."""

    name: str
    version: str
    layer: str
    source: str
