"""The crosswalks that are shipped: from our labels to those of other inventories and back."""

from collections.abc import Mapping
from functools import lru_cache

from annotator.app.paths import resource
from annotator.formats.crosswalk import Crosswalk, parse_crosswalk


@lru_cache(maxsize=1)
def crosswalks() -> Mapping[str, Crosswalk]:
    """All of them, by name."""
    folder = resource("crosswalks")
    found = [parse_crosswalk(each.read_text("utf-8")) for each in sorted(folder.glob("*.toml"))]
    return {each.name: each for each in found}
